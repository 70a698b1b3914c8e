// What a run exported, as Macie's job and its results need it: the objects of every table with their entity tags, and the folders they lie in.
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { Catalog } from '../../../core/model/catalog.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { RawTables, rawTablesKey } from '../export/documents.ts';
import { rawFolder, stateKey } from '../run-keys.ts';
import { databasesOf } from '../workbench/databases.ts';
import { InspectState } from '../workbench/state-documents.ts';
import type { ObjectsOfTable } from './job-record.ts';

export interface RawPorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
}

export interface RawObjects {
  /** One per table, in the order of databases and catalogs; a table without rows has no objects. */
  readonly tables: readonly ObjectsOfTable[];
  /** Every object lies in one of these; each ends in a slash. */
  readonly folders: readonly string[];
}

export async function catalogOf(runs: ObjectStore, run: string, database: string): Promise<Catalog> {
  return InspectState.parse(await runs.readJson(stateKey(run, database, 'inspect'))).catalog;
}

/** @throws EnvironmentError when an object that was exported is gone @throws InternalError when it belongs to no table */
export async function rawObjects(ports: RawPorts, run: string): Promise<RawObjects> {
  const databases = await databasesOf(ports.runs, run);
  const files = await Promise.all(databases.map((database) => rawFiles(ports.runs, run, database)));
  const keys = files.flat().flatMap((table) => table.files.map(({ key }) => key));
  const folders = foldersOf(run, keys);
  const listed = (await Promise.all(folders.map((folder) => ports.raw.list(folder)))).flat();
  const etags = new Map(listed.map(({ key, etag }) => [key, etag]));
  const tables: ObjectsOfTable[] = [];
  for (const [index, database] of databases.entries())
    tables.push(...tablesOf(database, await catalogOf(ports.runs, run, database), files[index] ?? [], etags));
  return { tables, folders };
}

async function rawFiles(runs: ObjectStore, run: string, database: string): Promise<RawTables> {
  return RawTables.parse(await runs.readJson(rawTablesKey(run, database)));
}

function tablesOf(
  database: string,
  catalog: Catalog,
  files: RawTables,
  etags: ReadonlyMap<string, string>,
): readonly ObjectsOfTable[] {
  const stray = files.find(({ table }) => !catalog.tables.some(({ id }) => sameTable(id, table)));
  if (stray !== undefined)
    throw new InternalError('files of a table that the catalog does not have', { where: tableKey(stray.table) });
  return catalog.tables.map(({ id, columns }) => ({
    database,
    schema: id.schema,
    name: id.name,
    columns: columns.map(({ name, type }) => ({ name, type: type.text })),
    objects: files
      .filter(({ table }) => sameTable(table, id))
      .flatMap((table) => table.files.map(({ key }) => ({ key, etag: etagOf(etags, key) }))),
  }));
}

function etagOf(etags: ReadonlyMap<string, string>, key: string): string {
  const etag = etags.get(key);
  if (etag !== undefined) return etag;
  throw new EnvironmentError('an exported file is not there any more', {
    where: key,
    hint: 'the raw zone is emptied after some days, and nobody else may touch it: start the run again',
  });
}

/** Of the run's own part of the zone, one folder per exporter; of an export that somebody else put there, what all have in common. */
function foldersOf(run: string, keys: readonly string[]): readonly string[] {
  const own = rawFolder(run);
  const ours = keys
    .filter((key) => key.startsWith(own))
    .map((key) => /^[^/]*\//.exec(key.slice(own.length))?.[0] ?? '');
  const theirs = keys.filter((key) => !key.startsWith(own));
  return [...[...new Set(ours)].sort().map((folder) => `${own}${folder}`), ...commonFolder(theirs)];
}

function commonFolder([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((key) => key.startsWith(folder)))
    folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
  if (folder === '') throw new EnvironmentError('exported files lie at the root of the raw zone', { where: first });
  return [folder];
}
