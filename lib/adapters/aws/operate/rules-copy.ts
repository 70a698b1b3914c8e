// Rules of a source on a laptop: a copy of their folder in the rules bucket that knows which versions it was made of, so that pushing it
// back never overwrites what somebody else, or a run, has written meanwhile.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EnvironmentError, UsageError } from '../../../core/errors.ts';
import type { ObjectStore, WriteCondition } from '../../../ports/object-store.ts';
import { rulesFolder } from '../run-keys.ts';

/** Beside the copied files: what they are a copy of. */
const COPY_FILE = '.copied-from.json';
const Copied = z.strictObject({
  bucket: z.string(),
  source: z.string(),
  /** Path below the folder, to the version that was copied. */
  files: z.record(z.string(), z.object({ etag: z.string(), text: z.string() })),
});
type Copied = z.infer<typeof Copied>;

export interface CopyPlace {
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly source: string;
  /** On this disk. */
  readonly folder: string;
}

export interface FileChange {
  readonly path: string;
  /** Undefined: it is new. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Copies every file of the source's rules.
 * @returns their paths
 * @throws UsageError when files here were changed since they were copied: they would be lost
 */
export async function pullRules(place: CopyPlace, overwrite: boolean): Promise<readonly string[]> {
  const { store, source, bucket, folder } = place;
  const changed = overwrite ? [] : (await localChanges(place, await copiedOf(folder))).map(({ path }) => path);
  if (changed.length > 0)
    throw new UsageError('files here were changed since they were copied, or were never copied', {
      where: changed.join(', '),
      hint: 'push them first, choose another folder (--out), or give them up: --yes',
    });
  const prefix = rulesFolder(source);
  const files: Copied['files'] = {};
  for (const { key } of await store.list(prefix)) {
    const path = plain(key.slice(prefix.length));
    const found = await store.readText(key);
    if (found === undefined) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, found.text);
    files[path] = { etag: found.etag, text: found.text };
  }
  await note(folder, { bucket, source, files });
  return Object.keys(files);
}

/** What pushing would write. @throws UsageError when the folder is no copy of this source's rules */
export async function changesToPush(place: CopyPlace): Promise<readonly FileChange[]> {
  return localChanges(place, await checkedCopy(place));
}

/**
 * Writes the changed files back, each only if the version in the bucket is still the one that was copied.
 * @throws EnvironmentError that names the first file which somebody else has changed; files before it are written
 */
export async function pushRules(place: CopyPlace): Promise<readonly FileChange[]> {
  const copied = await checkedCopy(place);
  const changes = await localChanges(place, copied);
  const files = { ...copied.files };
  for (const { path, after } of changes) {
    const before = files[path];
    const condition: WriteCondition = before === undefined ? 'absent' : { ifMatch: before.etag };
    const written = await place.store.writeText(`${rulesFolder(place.source)}${path}`, after, condition);
    if (written === undefined)
      throw new EnvironmentError(
        'somebody else has changed the rules in the bucket meanwhile: nothing was overwritten',
        {
          where: `s3://${place.bucket}/${rulesFolder(place.source)}${path}`,
          hint: 'pull into another folder, put your change there, and push that: masklake aws rules pull SOURCE --out FOLDER',
        },
      );
    files[path] = { etag: written.etag, text: written.text };
    await note(place.folder, { ...copied, files });
  }
  return changes;
}

async function checkedCopy({ folder, bucket, source }: CopyPlace): Promise<Copied> {
  const copied = await copiedOf(folder);
  if (copied !== undefined && copied.bucket === bucket && copied.source === source) return copied;
  throw new UsageError(
    copied === undefined
      ? 'the folder was not made by `masklake aws rules pull`'
      : `the folder is a copy of the rules of ${copied.source} in s3://${copied.bucket}`,
    { where: folder, hint: `masklake aws rules pull ${source} --rules-bucket ${bucket} --out ${folder}` },
  );
}

async function copiedOf(folder: string): Promise<Copied | undefined> {
  const text = await readFile(join(folder, COPY_FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Copied.parse(JSON.parse(text));
}

async function note(folder: string, copied: Copied): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, COPY_FILE), `${JSON.stringify(copied, null, 1)}\n`);
}

/** A file that was deleted here is no change: objects of the bucket are never deleted. */
async function localChanges({ folder }: CopyPlace, copied: Copied | undefined): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split('\\').join('/');
    const [before, after] = [copied?.files[path]?.text, await readFile(file, 'utf8')];
    if (after !== before) changes.push({ path, before, after });
  }
  return changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** @throws EnvironmentError for a key that would leave the folder */
function plain(path: string): string {
  if (path.split('/').every((segment) => segment !== '' && !segment.startsWith('.') && !/[\\\0]/.test(segment)))
    return path;
  throw new EnvironmentError('an object beside the rules has a name that is no path', {
    where: path,
    hint: 'delete it: rules, identifiers and pools have plain names',
  });
}
