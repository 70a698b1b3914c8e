// The Python packages of the lab, installed once into .venv/lab-<hash of the requirements>. Needs python3 with pip and nothing else:
// `pip install --target` works where Debian leaves out venv, and a folder that is renamed when complete is never half there.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
const ENVIRONMENTS = join(import.meta.dirname, '../../.venv');

/** @returns the folder for PYTHONPATH; installing takes about half a minute, once */
export async function pythonPackages(): Promise<string> {
  const { stdout: version } = await run('python3', ['--version']).catch(() => {
    throw new Error('the lab needs python3 (3.10 or newer) with pip');
  });
  const key = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .update(version)
    .digest('hex')
    .slice(0, 12);
  const folder = join(ENVIRONMENTS, `lab-${key}`);
  if (await exists(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  await mkdir(ENVIRONMENTS, { recursive: true });
  try {
    await run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '--target',
      aside,
      '--requirement',
      REQUIREMENTS,
    ]);
    await rename(aside, folder).catch(async (error: unknown) => {
      // another test run was faster
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
