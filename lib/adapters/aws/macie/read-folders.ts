// Copies of what Macie wrote: a results bucket, event files and GetFindings answers, read into one set of conclusions.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../../core/errors.ts';
import type { Place } from '../../../core/findings/macie/conclusions.ts';
import { MacieReading, UNREADABLE } from '../../../core/findings/macie/read.ts';
import { ExportedSource } from '../../../core/findings/macie/source.ts';
import { fileError } from '../../files/errors.ts';
import { readResultLines } from './result-lines.ts';

export interface MacieFolders {
  /** Copy of the results bucket: `.jsonl.gz` (or unpacked `.jsonl`) at any depth. */
  readonly results?: string | undefined;
  /** One EventBridge event per `.json` file, in the order of the file names. */
  readonly events?: string | undefined;
  /** GetFindings answers (`{"findings": […]}`): one file, or `.json` files of a folder. */
  readonly answers?: string | undefined;
}

export interface ReadFolders {
  readonly reading: MacieReading;
  /** Files of other kinds that lie there and were not read. */
  readonly unread: readonly string[];
}

/** @throws UsageError when the file is no exported schema */
export async function readExportedSource(path: string): Promise<ExportedSource> {
  const parsed = ExportedSource.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`not an exported schema: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`, {
    where: path,
    hint: 'give the schema.json that the export wrote: run, jobId, rawBucket, tables with columns and objects',
  });
}

/** @throws EnvironmentError when a folder or file cannot be opened; what is in it never throws */
export async function readMacieFolders(source: ExportedSource, folders: MacieFolders): Promise<ReadFolders> {
  const reading = new MacieReading(source);
  const unread: string[] = [];
  for (const file of await filesOf(folders.results)) {
    if (!/\.jsonl(\.gz)?$/.test(file.path)) unread.push(file.name);
    else
      await opening(file.path, () =>
        readResultLines(file.path, ({ line, value }) => reading.result({ file: file.name, line }, value)),
      );
  }
  for (const file of await filesOf(folders.events)) {
    if (!file.path.endsWith('.json')) unread.push(file.name);
    else reading.event({ file: file.name }, await readJson(file.path));
  }
  for (const file of await filesOf(folders.answers)) {
    if (!file.path.endsWith('.json')) unread.push(file.name);
    else readAnswers(reading, file.name, await readJson(file.path));
  }
  return { reading, unread };
}

function readAnswers(reading: MacieReading, file: string, value: unknown): void {
  const findings: unknown =
    typeof value === 'object' && value !== null && 'findings' in value ? value.findings : undefined;
  if (!Array.isArray(findings)) {
    reading.answer({ file }, UNREADABLE);
    return;
  }
  const items: readonly unknown[] = findings;
  items.forEach((item, index) => {
    const place: Place = { file, item: index };
    reading.answer(place, item);
  });
}

interface NamedFile {
  readonly path: string;
  /** The folder's own name and the path in it, with slashes: how conclusions name it. */
  readonly name: string;
}

/** Regular files below a folder, by name; or the one file itself. */
async function filesOf(path: string | undefined): Promise<readonly NamedFile[]> {
  if (path === undefined) return [];
  const root = resolve(path);
  const found = await opening(path, async () =>
    (await stat(root)).isDirectory() ? await readdir(root, { recursive: true, withFileTypes: true }) : undefined,
  );
  if (found === undefined) return [{ path: root, name: `${basename(dirname(root))}/${basename(root)}` }];
  const files = found.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  return files
    .map((file) => ({ path: file, name: [basename(root), ...relative(root, file).split(sep)].join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The parsed file, or `UNREADABLE`. */
async function readJson(path: string): Promise<unknown> {
  const bytes = await opening(path, () => readFile(path));
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return UNREADABLE;
  }
}

async function opening<T>(path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw fileError(error, `read ${path}`) ?? error;
  }
}
