// The log of a run on AWS: lines of JSON that every function adds to, one after the other. No data value ever reaches this module.
import type { Progress } from '../../../ports/progress.ts';

export interface RunLog {
  readonly progress: Progress;
  /** The log so far, earlier functions' lines included. */
  readonly text: () => string;
}

/**
 * @param before lines of earlier functions
 * @param print where a line also goes, for example to the function's own log
 * @param about what the printed line says besides: which run it is of
 */
export function runLog(
  before: string,
  now: () => Date,
  print: (line: string) => void,
  about: Readonly<Record<string, string>> = {},
): RunLog {
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n');
  const record = (event: Record<string, unknown>): void => {
    const line = { at: now().toISOString(), ...event };
    lines.push(JSON.stringify(line));
    print(JSON.stringify({ ...about, ...line }));
  };
  return {
    progress: {
      step: (name) => record({ event: 'step', step: name }),
      // Nobody watches a function work.
      advance: () => undefined,
      stepDone: (name, { seconds, rows, bytes }) => record({ event: 'step done', step: name, seconds, rows, bytes }),
      note: (message) => record({ event: 'note', message }),
    },
    text: () => lines.join('\n'),
  };
}
