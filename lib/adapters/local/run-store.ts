// Folders as a run store: private folders, atomic renames, and a flush before anything is pointed at.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileFact, RunStore } from '../../ports/run-store.ts';
import { fileError } from '../files/errors.ts';

async function guarded<T>(doing: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileError(error, doing) ?? error;
  }
}

async function privateFolder(path: string): Promise<void> {
  await guarded(`create the folder ${path}`, async () => {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true, mode: 0o700 });
  });
}

async function writeText(path: string, text: string): Promise<void> {
  await guarded(`write ${path}`, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { mode: 0o600 });
  });
}

async function readText(path: string): Promise<string | undefined> {
  return guarded(`read ${path}`, async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  });
}

async function reveal(from: string, to: string): Promise<void> {
  await guarded(`move the result to ${to}`, async () => {
    await mkdir(dirname(to), { recursive: true });
    await chmod(from, 0o755);
    await rename(from, to);
    await flush(dirname(to));
  });
}

/** A rename is only durable once its folder was flushed. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function swap(path: string, text: string): Promise<void> {
  await guarded(`write ${path}`, async () => {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    const handle = await open(temporary, 'w', 0o644);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    await flush(dirname(path));
  });
}

async function facts(path: string, shownAs: string): Promise<FileFact> {
  return guarded(`read ${path}`, async () => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return { path: shownAs, sha256: hash.digest('hex'), bytes: (await stat(path)).size };
  });
}

/** The run store of a laptop. */
export function localRunStore(): RunStore {
  return {
    privateFolder,
    writeText,
    readText,
    reveal,
    swap,
    remove: (path) => guarded(`remove ${path}`, () => rm(path, { recursive: true, force: true })),
    facts,
  };
}
