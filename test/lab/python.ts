// Python packages of tests, installed once into .venv/<folder>-<hash of its requirements>. Needs python3 with pip and nothing else:
// `pip install --target` works where Debian leaves out venv, and a folder that is renamed when complete is never half there.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
const ENVIRONMENTS = join(import.meta.dirname, '../../.venv');

/**
 * @param requirements the file that lists them, in the folder of the tests that need them
 * @param environments folder that holds what was installed
 * @returns the folder for PYTHONPATH; installing takes about half a minute, once
 */
export async function pythonPackages(requirements = REQUIREMENTS, environments = ENVIRONMENTS): Promise<string> {
  const { stdout: version } = await run('python3', ['--version']).catch(() => {
    throw new Error('these tests need python3 (3.10 or newer) with pip');
  });
  const key = createHash('sha256')
    .update(await readFile(requirements))
    .update(version)
    .digest('hex')
    .slice(0, 12);
  const folder = join(environments, `${basename(dirname(requirements))}-${key}`);
  if (await exists(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  await mkdir(environments, { recursive: true });
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
      requirements,
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
