// A deployed function: one child process with the environment that the template gives it, a disk of its own, and nothing else.
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

export interface FunctionSettings {
  /** The synthesized asset's folder. */
  readonly code: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Stands for Lambda's /tmp. */
  readonly disk: string;
}

export interface Invocation {
  readonly payload: string;
  readonly failed: boolean;
}

const Message = z.object({ id: z.number(), result: z.string().optional(), failure: z.string().optional() });

export class FunctionProcess {
  readonly #settings: FunctionSettings;
  readonly #waiting = new Map<number, (invocation: Invocation) => void>();
  #child: ChildProcess | undefined;
  #calls = 0;

  constructor(settings: FunctionSettings) {
    this.#settings = settings;
  }

  invoke(event: unknown): Promise<Invocation> {
    this.#child ??= this.#start();
    const child = this.#child;
    const id = ++this.#calls;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      child.send({ id, event });
    });
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const { code, handler, environment, disk } = this.#settings;
    const child = fork(join(import.meta.dirname, 'child.mjs'), {
      cwd: code,
      execArgv: [],
      env: { ...environment, PATH: process.env.PATH, TMPDIR: disk, _HANDLER: handler, LAMBDA_TASK_ROOT: code },
    });
    child.on('message', (message) => {
      const { id, result, failure } = Message.parse(message);
      this.#answer(
        id,
        failure === undefined ? { payload: result ?? 'null', failed: false } : { payload: failure, failed: true },
      );
    });
    child.on('exit', () => {
      this.#child = undefined;
      for (const id of [...this.#waiting.keys()]) {
        this.#answer(id, {
          payload: JSON.stringify({
            errorType: 'Runtime.ExitError',
            errorMessage: 'the function ended before it answered',
          }),
          failed: true,
        });
      }
    });
    return child;
  }

  #answer(id: number, invocation: Invocation): void {
    this.#waiting.get(id)?.(invocation);
    this.#waiting.delete(id);
  }
}
