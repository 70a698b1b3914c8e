// Looking again and again at something that AWS does by itself, until it is done or the person no longer waits.
import { setTimeout as sleep } from 'node:timers/promises';
import { InterruptedError } from '../core/errors.ts';
import { stopSignal } from './signals.ts';

export interface Waiting {
  /** Until the next look. @throws InterruptedError after Ctrl-C or SIGTERM */
  readonly pause: () => Promise<void>;
  /** Gives the signals back. */
  readonly off: () => void;
}

/**
 * @param everySeconds between two looks
 * @param goesOn what happens although nobody waits for it any more, and how one looks at it again
 */
export function waiting(everySeconds: number, goesOn: string): Waiting {
  const { signal, off } = stopSignal();
  const pause = async (): Promise<void> => {
    await sleep(everySeconds * 1000, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) throw new InterruptedError('interrupted: nobody waits for it any more', { hint: goesOn });
  };
  return { pause, off };
}
