// A deployed function: child processes with the environment that the template gives, a disk each, and nothing else. As on Lambda one process
// handles one event at a time; more at once means more processes, here at most two.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface FunctionSettings {
  /** The synthesized asset's folder. */
  readonly code: string;
  readonly handler: string;
  /** Asked for when the function is called first: the resources that it names are deployed by then. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Holds a folder for each process, which stands for its /tmp. */
  readonly disk: string;
  readonly timeoutSeconds: number;
}

export interface Invocation {
  readonly payload: string;
  readonly failed: boolean;
}

/** A function as the host calls it. */
export interface Deployed {
  invoke(event: unknown): Promise<Invocation>;
  /** Ends the processes that are working, as Lambda does when a function's time is over. */
  timeOut(): void;
  stop(): void;
}

const Message = z.object({ id: z.number(), result: z.string().optional(), failure: z.string().optional() });
const MOST_PROCESSES = 2;

export class FunctionProcess implements Deployed {
  readonly #settings: FunctionSettings;
  readonly #environments: Environment[] = [];
  readonly #waiting: (() => void)[] = [];
  /** What the functions printed. */
  output = '';

  constructor(settings: FunctionSettings) {
    this.#settings = settings;
  }

  async invoke(event: unknown): Promise<Invocation> {
    const environment = await this.#free();
    try {
      return await environment.invoke(event);
    } finally {
      environment.busy = false;
      this.#waiting.shift()?.();
    }
  }

  timeOut(): void {
    for (const each of this.#environments) if (each.busy) each.kill('Sandbox.Timedout');
  }

  stop(): void {
    for (const each of this.#environments) each.kill('Runtime.ExitError');
  }

  async #free(): Promise<Environment> {
    for (;;) {
      let free = this.#environments.find((each) => !each.busy);
      if (free === undefined && this.#environments.length < MOST_PROCESSES) {
        free = new Environment(this.#settings, this.#environments.length, (text) => {
          this.output += text;
        });
        this.#environments.push(free);
      }
      if (free !== undefined) {
        free.busy = true;
        return free;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

class Environment {
  readonly #settings: FunctionSettings;
  readonly #disk: string;
  readonly #print: (text: string) => void;
  #child: ChildProcess | undefined;
  #calls = 0;
  #answer: ((invocation: Invocation) => void) | undefined;
  #end = 'Runtime.ExitError';
  busy = false;

  constructor(settings: FunctionSettings, index: number, print: (text: string) => void) {
    this.#settings = settings;
    this.#disk = join(settings.disk, String(index));
    this.#print = print;
  }

  async invoke(event: unknown): Promise<Invocation> {
    await mkdir(this.#disk, { recursive: true, mode: 0o700 });
    this.#child ??= this.#start();
    const child = this.#child;
    const id = ++this.#calls;
    return new Promise((resolve) => {
      this.#answer = resolve;
      child.send({ id, event });
    });
  }

  kill(errorType: string): void {
    this.#end = errorType;
    this.#child?.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const { code, handler, environment, timeoutSeconds } = this.#settings;
    this.#end = 'Runtime.ExitError';
    const child = fork(join(import.meta.dirname, 'child.mjs'), {
      cwd: code,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...environment(),
        PATH: process.env.PATH,
        TMPDIR: this.#disk,
        _HANDLER: handler,
        LAMBDA_TASK_ROOT: code,
        LAB_TIMEOUT: String(timeoutSeconds),
        // the SDK's about the version of Node that a laptop has
        NODE_NO_WARNINGS: '1',
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => this.#print(chunk.toString()));
    child.on('message', (message) => {
      const { result, failure } = Message.parse(message);
      this.#settle(
        failure === undefined ? { payload: result ?? 'null', failed: false } : { payload: failure, failed: true },
      );
    });
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined;
      const errorMessage =
        this.#end === 'Sandbox.Timedout' ? 'Task timed out' : 'the function ended before it answered';
      this.#settle({ payload: JSON.stringify({ errorType: this.#end, errorMessage }), failed: true });
    });
    return child;
  }

  #settle(invocation: Invocation): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(invocation);
  }
}
