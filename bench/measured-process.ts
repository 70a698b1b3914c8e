// Runs a program and says how long it took and how much memory it had at its peak.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly exitCode: number | null;
  readonly seconds: number;
  /** Peak resident memory in bytes of the program itself; undefined where neither `time` nor /proc tells. */
  readonly peakBytes: number | undefined;
  readonly stdout: string;
}

const TIME = '/usr/bin/time';
const POLL_MILLISECONDS = 100;

/** Human text on stderr is passed on. */
export async function measure(
  program: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-bench-time-'));
  const report = join(folder, 'time');
  const timed = existsSync(TIME);
  const flags = process.platform === 'darwin' ? ['-l', '-o', report] : ['-v', '-o', report];
  const [command, all] = timed ? [TIME, [...flags, program, ...parameters]] : [program, [...parameters]];
  const start = performance.now();
  const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'inherit'], env: environment });
  let stdout = '';
  let highest: number | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const poll = timed
    ? undefined
    : setInterval(() => {
        highest = highWater(child.pid) ?? highest;
      }, POLL_MILLISECONDS);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(poll);
  const seconds = (performance.now() - start) / 1000;
  const peakBytes = timed ? peakFrom(await readFile(report, 'utf8').catch(() => '')) : highest;
  await rm(folder, { recursive: true, force: true });
  return { exitCode, seconds, peakBytes, stdout };
}

/** GNU time counts in kB, the BSD one in bytes. */
function peakFrom(text: string): number | undefined {
  const gnu = /Maximum resident set size \(kbytes\): (\d+)/.exec(text)?.[1];
  if (gnu !== undefined) return Number(gnu) * 1024;
  const bsd = /(\d+)\s+maximum resident set size/.exec(text)?.[1];
  return bsd === undefined ? undefined : Number(bsd);
}

/** The kernel keeps the highest value itself, so that only the last moment can be missed. */
function highWater(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
