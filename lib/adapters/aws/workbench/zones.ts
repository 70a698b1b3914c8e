// The two homes of a file: its key in a bucket and its path in a function's private folder. Each follows from the other, so that state
// which names files can be written down as keys and read back as paths.
import { InternalError } from '../../../core/errors.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import type { Layout } from '../../../core/model/layout.ts';
import { tableKey } from '../../../core/model/names.ts';
import { lakeFolder, rawFolder } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';

export interface Zone {
  /** Folder of keys; ends in a slash. */
  readonly keys: string;
  /** Folder on the disk, without a trailing slash. */
  readonly folder: string;
}

export interface Zones {
  readonly raw: Zone;
  readonly masked: Zone;
}

/** The zones of a run; `layout` is that of a private folder. */
export function zonesOf(run: Pick<RunReference, 'id' | 'source'>, layout: Layout): Zones {
  return {
    raw: { keys: `${rawFolder(run.id)}own/`, folder: layout.raw(run.id) },
    masked: { keys: lakeFolder(run.source, run.id), folder: layout.pendingLake(run.id) },
  };
}

/** @throws InternalError for a key outside the zone: another run's file must never be read */
export function pathOf(zone: Zone, key: string): string {
  const rest = key.startsWith(zone.keys) ? key.slice(zone.keys.length) : undefined;
  if (rest === undefined || rest === '' || rest.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new InternalError(`a file lies outside ${zone.keys}`, { where: 'the state of the run' });
  return `${zone.folder}/${rest}`;
}

/** @throws InternalError for a path outside the zone */
export function keyOf(zone: Zone, path: string): string {
  if (!path.startsWith(`${zone.folder}/`)) throw new InternalError(`a file lies outside of what becomes ${zone.keys}`);
  return `${zone.keys}${path.slice(zone.folder.length + 1)}`;
}

/** Tables with paths in place of keys. */
export function withPaths(zone: Zone, tables: readonly TableFiles[]): readonly TableFiles[] {
  return tables.map((table) => renamed(table, (file) => pathOf(zone, file)));
}

/** Tables with keys in place of paths. */
export function withKeys(zone: Zone, tables: readonly TableFiles[]): readonly TableFiles[] {
  return tables.map((table) => renamed(table, (file) => keyOf(zone, file)));
}

function renamed(table: TableFiles, rename: (file: string) => string): TableFiles {
  const files = table.files.map(rename);
  if (new Set(files).size !== files.length)
    throw new InternalError('two files of a table have one name', { where: tableKey(table.table) });
  return { ...table, files };
}
