// Where results go: one JSON document or JSON lines on stdout with --json, text for people otherwise; notes and errors on stderr.
import { describeFailure, exitCodeOf, failureJson } from './failure.ts';

export interface Output {
  readonly json: boolean;
  /** A result: JSON line with --json, else the text (given lazily). */
  readonly result: (value: unknown, text: () => string) => void;
  readonly note: (message: string) => void;
  /** Reports a failure and gives its exit code. */
  readonly failure: (error: unknown) => number;
}

export function output(json: boolean): Output {
  const print = (stream: NodeJS.WriteStream, text: string): void => void stream.write(`${text}\n`);
  return {
    json,
    result: (value, text) => print(process.stdout, json ? JSON.stringify(value, jsonSafe) : text()),
    note: (message) => print(process.stderr, message),
    failure: (error) => {
      print(process.stderr, `masklake: ${describeFailure(error)}`);
      if (json) print(process.stdout, JSON.stringify(failureJson(error)));
      return exitCodeOf(error);
    },
  };
}

/** DuckDB's integers are bigints and its dates objects: both become what JSON can say exactly. */
function jsonSafe(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  return value;
}
