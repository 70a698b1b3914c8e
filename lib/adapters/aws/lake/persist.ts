// Lake Formation and Glue refuse a call while another one changes the same thing. Such a call is made again, a few times, ever later.
import { setTimeout as sleep } from 'node:timers/promises';
import { awsError, awsErrorName } from '../rds/errors.ts';

const PASSING = [
  'ConcurrentModificationException',
  'OperationTimeoutException',
  'ThrottlingException',
  'ThrottledException',
  'InternalServiceException',
];
const TRIES = 6;

export interface Patience {
  /** Milliseconds before the second try; doubles with each. */
  readonly pause: number;
}
export const PATIENT: Patience = { pause: 250 };

export function isPassing(name: string | undefined): boolean {
  return name !== undefined && PASSING.includes(name);
}

/**
 * Calls until it is answered.
 * @param doing completes "AWS could not …"
 * @param absent names of errors that mean that there is no such thing
 * @returns undefined when there is no such thing
 */
export async function persist<T>(
  call: () => Promise<T>,
  doing: string,
  where: string,
  { pause }: Patience = PATIENT,
  absent: readonly string[] = [],
): Promise<T | undefined> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const name = awsErrorName(error);
      if (absent.includes(name)) return undefined;
      if (!isPassing(name) || tried >= TRIES) throw awsError(doing, where, error);
      await sleep(pause * 2 ** (tried - 1));
    }
  }
}
