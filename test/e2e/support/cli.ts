// The compiled program as a user starts it: arguments in; exit code, stdout, stderr out. Its temporary folder is the test's own.
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { z } from 'zod';

export interface CliOptions {
  /** On top of a plain environment without PG* variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly signals?: OwnSignals;
}

/** Signals that the program sends itself, so that they come in the step they are meant for. */
export interface OwnSignals {
  /** The first comes `delay` milliseconds after stderr has matched, the others 40 ms after one another. */
  readonly after: RegExp;
  /** 0: before the program does anything else. */
  readonly delay: number;
  readonly names: readonly NodeJS.Signals[];
}

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly child: ChildProcess;
  /** What it has written to stdout so far. */
  readonly stdout: () => string;
  /** What it has written to stderr so far. */
  readonly stderr: () => string;
  /** Resolves when stderr matches; fails when the program ends before. */
  readonly until: (pattern: RegExp, on?: 'stdout' | 'stderr') => Promise<void>;
  readonly ended: Promise<CliResult>;
}

function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG[A-Z]+|MASKLAKE_.*|NODE_OPTIONS|VITEST.*|NO_COLOR|FORCE_COLOR)$/.test(name),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

function sending({ after, delay, names }: OwnSignals): readonly string[] {
  const preload = new URL('signal-itself.mjs', import.meta.url);
  preload.search = new URLSearchParams({ after: after.source, delay: String(delay), signals: names.join() }).toString();
  return ['--import', preload.href];
}

/** Starts `masklake <args>`. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const own = options.signals === undefined ? [] : sending(options.signals);
  const child = spawn(process.execPath, [...own, inject('cli'), ...args], {
    cwd: options.cwd ?? dirname(inject('cli')),
    env: environment(options.env ?? {}),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let over = false;
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      over = true;
      resolve({ code, signal, stdout, stderr });
    });
  });
  const until = async (pattern: RegExp, on: 'stdout' | 'stderr' = 'stderr'): Promise<void> => {
    while (!pattern.test(on === 'stderr' ? stderr : stdout)) {
      if (over) throw new Error(`the program ended without ${pattern}:\n${stdout}\n${stderr}`);
      await sleep(2);
    }
  };
  return { child, stdout: () => stdout, stderr: () => stderr, until, ended };
}

/** Runs `masklake <args>` to its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).ended;
}

/** JSON lines of stdout; fails when a line is no JSON. */
export function jsonLines(result: CliResult): unknown[] {
  return result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The object that `run --json` prints last; strict, so that another key is an error. */
export const RunLine = z.strictObject({
  run: z.string(),
  verdict: z.enum(['verified', 'failed', 'refused']),
  lake: z.string().nullable(),
  snapshot: z.string().nullable(),
  evidence: z.string().nullable(),
  rules: z.string(),
  rows: z.number(),
  seconds: z.number(),
  steps: z.array(z.strictObject({ name: z.string(), seconds: z.number(), rows: z.number(), bytes: z.number() })),
});
export type RunLine = z.infer<typeof RunLine>;

export function runLine(result: CliResult): RunLine {
  return RunLine.parse(jsonLines(result).at(-1));
}
