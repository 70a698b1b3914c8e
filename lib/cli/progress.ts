// Progress for people on stderr: one live line on a terminal, one line per step in a pipe, nothing with --quiet.
// Every line also goes to the run's log as JSON; no data value ever reaches this module.
import type { Progress } from '../ports/progress.ts';

export interface ProgressOptions {
  readonly stream: NodeJS.WriteStream;
  readonly quiet: boolean;
  readonly now: () => Date;
}

export interface LoggedProgress extends Progress {
  /** The log so far, as JSON lines. */
  readonly log: () => string;
  readonly end: () => void;
}

const REFRESH_MILLISECONDS = 120;

export function progress(options: ProgressOptions): LoggedProgress {
  const { stream, quiet, now } = options;
  const live = stream.isTTY && !quiet;
  const lines: string[] = [];
  let current = '';
  let began = now().getTime();
  let painted = 0;
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
      if (live) stream.write(`\r\x1b[2K  ${name.padEnd(9)} ${does} …`);
    },
    advance: ({ done, total, unit, detail }) => {
      const at = now().getTime();
      if (!live || at - painted < REFRESH_MILLISECONDS) return;
      painted = at;
      const share =
        total === undefined || total === 0 ? '' : ` of ${count(total)} ${unit}${timeLeft(at - began, done, total)}`;
      const amount = done === 0 && total === undefined ? '' : `${count(done)}${share === '' ? ` ${unit}` : share}  `;
      const text = `  ${current.padEnd(9)} ${amount}${detail ?? ''}`;
      stream.write(`\r\x1b[2K${text.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
    },
    stepDone: (name, { seconds, rows, bytes }) => {
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
    end: clear,
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
  if (done === 0 || elapsed < 1000) return '';
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return seconds <= 0 ? '' : `, ${seconds} s left`;
}
