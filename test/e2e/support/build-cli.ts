// Builds the program once for all e2e tests, into a folder of its own inside the clone (so that node_modules is found), and removes it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The compiled program: bin/cli.js. */
    cli: string;
  }
}

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(ROOT, '.build-e2e-'));
  // An ordinary user runs it too, when the tests run as root.
  chmodSync(folder, 0o755);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Types are `npm run check`'s business.
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', folder, '--noCheck'];
  const built = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) {
    remove();
    throw new Error(`the program does not build:\n${built.stdout}${built.stderr}`);
  }
  project.provide('cli', join(folder, 'bin', 'cli.js'));
  return remove;
}
