// Progress for people on stderr: one live line on a terminal, one line per step in a pipe, nothing with --quiet.
// Every line also goes to the run's log as JSON; no data value ever reaches this module.
import type { Progress } from '../ports/progress.ts';

export interface ProgressOptions {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;
  readonly quiet: boolean;
  readonly now: () => Date;
}

export interface LoggedProgress extends Progress {
  /** The log so far, as JSON lines. */
  readonly log: () => string;
  readonly end: () => void;
}

const REFRESH_MILLISECONDS = 120;
/** The live line moves at least so often, whatever the step is waiting for. */
const TICK_MILLISECONDS = 500;
/** Before this part is done, what is left cannot be told. */
const TOLD_FROM = 0.05;

export function progress(options: ProgressOptions): LoggedProgress {
  const { stream, quiet, now } = options;
  const live = stream.isTTY && !quiet;
  const lines: string[] = [];
  let current = '';
  let began = now().getTime();
  let painted = 0;
  let latest = '';
  let ticker: NodeJS.Timeout | undefined;
  const paint = (): void => {
    const at = now().getTime();
    painted = at;
    const seconds = Math.floor((at - began) / 1000);
    const text = `  ${current.padEnd(9)} ${seconds > 0 ? `${seconds} s  ` : ''}${latest}`;
    stream.write(`\r\x1b[2K${text.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
  };
  const still = (): void => {
    clearInterval(ticker);
    ticker = undefined;
  };
  const record = (event: Record<string, unknown>): void =>
    void lines.push(JSON.stringify({ at: now().toISOString(), ...event }));
  const clear = (): void => void (live && stream.write('\r\x1b[2K'));
  const line = (text: string): void => {
    if (quiet) return;
    clear();
    stream.write(`${text}\n`);
  };
  return {
    step: (name, does) => {
      current = name;
      began = now().getTime();
      record({ event: 'step', step: name });
      latest = `${does} …`;
      if (!live) return;
      paint();
      still();
      // A timer alone never keeps the process alive.
      ticker = setInterval(paint, TICK_MILLISECONDS).unref();
    },
    advance: ({ done, total, unit, detail }) => {
      const elapsed = now().getTime() - began;
      const share =
        total === undefined || total === 0 ? '' : ` of ${count(total)} ${unit}${timeLeft(elapsed, done, total)}`;
      const amount = done === 0 && total === undefined ? '' : `${count(done)}${share === '' ? ` ${unit}` : share}  `;
      latest = `${amount}${detail ?? ''}`;
      if (live && began + elapsed - painted >= REFRESH_MILLISECONDS) paint();
    },
    stepDone: (name, { seconds, rows, bytes }) => {
      still();
      record({ event: 'step done', step: name, seconds, rows, bytes });
      line(
        `  ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s${rows > 0 ? `  ${count(rows)} ${unitOf(name)}` : ''}${bytes > 0 ? `  ${megabytes(bytes)}` : ''}`,
      );
    },
    note: (message) => {
      record({ event: 'note', message });
      line(`  note: ${message}`);
    },
    log: () => lines.join('\n'),
    end: () => {
      still();
      clear();
    },
  };
}

function unitOf(step: string): string {
  switch (step) {
    case 'inspect':
      return 'tables';
    case 'decide':
      return 'columns';
    case 'seal':
      return 'checks';
    default:
      return 'rows';
  }
}

/** 1234567 -> 1,234,567 */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function timeLeft(elapsed: number, done: number, total: number): string {
  if (elapsed < 1000 || done < total * TOLD_FROM) return '';
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return seconds <= 0 ? '' : `, ${seconds} s left`;
}
