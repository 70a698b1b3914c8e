// Starts the stand-in for AWS (moto with our plugins) on a port of its own of this machine. It ends with this process.
import type { ChildProcess, ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pythonPackages } from './python.ts';

const START_MILLISECONDS = 180_000;

export interface MotoOptions {
  /** Where functions and databases are: see host.ts. */
  readonly host: string;
  /** Real seconds per second of a Wait state or a pause between retries. */
  readonly waitScale: number;
}

export class MotoServer {
  readonly url: string;
  /** Certificate of the authority that RDS's servers have theirs from. */
  readonly authorityFile: string;
  readonly #folder: string;
  readonly #child: ChildProcess;
  #log = '';

  private constructor(child: ChildProcess, port: number, folder: string, authorityFile: string) {
    this.#child = child;
    this.#folder = folder;
    this.authorityFile = authorityFile;
    this.url = `http://127.0.0.1:${port}`;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#log += chunk.toString();
      });
    }
  }

  static async start(options: MotoOptions): Promise<MotoServer> {
    const packages = await pythonPackages();
    const folder = await mkdtemp(join(tmpdir(), 'masklake-moto-'));
    const authorityFile = join(folder, 'authority.pem');
    const child = spawn('python3', [join(import.meta.dirname, 'moto/server.py')], {
      env: {
        PATH: process.env.PATH,
        PYTHONPATH: packages,
        PYTHONDONTWRITEBYTECODE: '1',
        LAB: JSON.stringify({ ...options, authorityFile }),
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const server = new MotoServer(child, await announcedPort(child), folder, authorityFile);
    await server.#ready();
    return server;
  }

  /** What the server printed, without its access log: for a test that failed. */
  get log(): string {
    return this.#log
      .split('\n')
      .filter((line) => !line.includes('HTTP/1.1"'))
      .join('\n');
  }

  /** The lab's own door: see lab_front.py. */
  async door(name: string, document?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/_lab/${name}`, {
      method: 'POST',
      ...(document === undefined ? {} : { body: JSON.stringify(document) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`the lab's door ${name}: ${JSON.stringify(answer)}\n${this.log}`);
    return answer;
  }

  stop(): void {
    this.#child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    const until = performance.now() + START_MILLISECONDS;
    while (this.#child.exitCode === null && performance.now() < until) {
      if (
        await fetch(`${this.url}/moto-api/data.json`).then(
          () => true,
          () => false,
        )
      )
        return;
      await sleep(50);
    }
    throw new Error(`moto does not start:\n${this.log}`);
  }
}

/** The first line that the server writes. */
function announcedPort(child: ChildProcessByStdio<Writable, Readable, Readable>): Promise<number> {
  return new Promise((resolve, reject) => {
    let [written, failed] = ['', ''];
    const complaint = (chunk: Buffer): void => {
      failed += chunk.toString();
    };
    const line = (chunk: Buffer): void => {
      written += chunk.toString();
      if (!written.includes('\n')) return;
      child.stdout.off('data', line);
      child.stderr.off('data', complaint);
      resolve(Number.parseInt(written, 10));
    };
    child.stdout.on('data', line);
    child.stderr.on('data', complaint);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`moto does not start:\n${failed}`)));
  });
}
