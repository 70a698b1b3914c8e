// Ctrl-C and SIGTERM: one way to stop, from the first signal to the end of the process.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** How a process ends that listens, is sent what is given, and would exit with 130. */
function endOf(lines: string): (number | string | null)[] {
  const program = `
    import { setTimeout as sleep } from 'node:timers/promises';
    import { stopSignal } from './lib/cli/signals.ts';
    const stop = stopSignal();
    ${lines}
    await sleep(100);
    process.exit(stop.signal.aborted ? 130 : 0);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return [status, signal];
}

describe('a command that was asked to stop', () => {
  it('is not killed by a second signal, even after it has ended its work', () => {
    const second = "stop.off(); process.kill(process.pid, 'SIGTERM');";
    expect(endOf(`process.kill(process.pid, 'SIGINT'); await sleep(50); ${second}`)).toEqual([130, null]);
  });
});

describe('a command that ended by itself', () => {
  it('leaves signals to the system again', () => {
    expect(endOf("stop.off(); process.kill(process.pid, 'SIGTERM');")).toEqual([null, 'SIGTERM']);
  });
});
