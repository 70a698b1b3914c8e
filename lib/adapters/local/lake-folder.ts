// Finds the published lake that a person means: the output folder, a source's folder, or one run's folder.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError, UsageError } from '../../core/errors.ts';
import { LakeManifest, LakePointer } from '../../core/model/lake-manifest.ts';
import { localRunStore } from './run-store.ts';

export interface OpenedLake {
  readonly directory: string;
  readonly manifest: LakeManifest;
}

const store = localRunStore();

/** @throws UsageError when the folder holds no published lake, or several sources to choose from */
export async function findLake(folder: string): Promise<OpenedLake> {
  const own = await manifestIn(folder);
  if (own !== undefined) return { directory: folder, manifest: own };
  const pointed = await pointedRun(folder);
  if (pointed !== undefined) return pointed;
  const sources = await children(join(folder, 'lake', 'masked'));
  const published: OpenedLake[] = [];
  for (const source of sources) {
    const lake = await pointedRun(join(folder, 'lake', 'masked', source));
    if (lake !== undefined) published.push(lake);
  }
  const [only] = published;
  if (only === undefined)
    throw new EnvironmentError('no published lake is here', {
      where: folder,
      hint: 'give the output folder of a verified run with --lake',
    });
  if (published.length > 1)
    throw new UsageError(`the folder holds lakes of ${published.length} sources`, {
      where: folder,
      hint: `give one of them: ${sources.map((source) => join(folder, 'lake', 'masked', source)).join(', ')}`,
    });
  return only;
}

async function manifestIn(folder: string): Promise<LakeManifest | undefined> {
  const text = await store.readText(join(folder, 'manifest.json'));
  return text === undefined ? undefined : LakeManifest.parse(JSON.parse(text));
}

async function pointedRun(folder: string): Promise<OpenedLake | undefined> {
  const text = await store.readText(join(folder, 'current'));
  if (text === undefined) return undefined;
  const { run } = LakePointer.parse(JSON.parse(text));
  const directory = join(folder, run);
  const manifest = await manifestIn(directory);
  return manifest === undefined ? undefined : { directory, manifest };
}

async function children(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
