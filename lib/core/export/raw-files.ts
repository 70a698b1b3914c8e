// Which objects in the raw zone belong to which table, in the order in which they count. An object that no table explains is refused:
// it could hold rows that nobody would look at.
import { EnvironmentError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';
import { tableKey } from '../model/names.ts';

export interface RawObject {
  readonly key: string;
  readonly bytes: number;
}

export interface RawTable {
  readonly table: TableId;
  /** Empty for a table without rows: neither exporter makes a folder for it. */
  readonly files: readonly RawObject[];
}

interface Placed extends RawObject {
  /** Sorted by: numbers by value, texts by code unit. */
  readonly order: readonly (number | string)[];
}

/** `<partition>/` and `SEGMENT<n>_` come with parallel loads; the counter is hexadecimal. */
const DMS_FILE = /^((?:[^/]+\/)?)(?:SEGMENT(\d+)_)?LOAD([0-9A-Fa-f]{8})\.parquet$/;
const OWN_FILE = /^LOAD([0-9A-F]{8})\.parquet$/;
const RDS_FILE = /^(?:(\d+)\/)?([^/]+\.parquet)$/;
/** Beside the tables' folders. */
const RDS_SIDE_FILE = /^export_(tables_)?info_[^/]*\.json$/;

/** `<schema>/<table>/LOAD0000000A.parquet` below the folder. @param tables whose names hold no slash */
export function dmsFiles(
  folder: string,
  objects: readonly RawObject[],
  tables: readonly TableId[],
): readonly RawTable[] {
  const places = tables.map((table) => ({ table, folder: `${folder}${table.schema}/${table.name}/` }));
  return place(objects, places, (path) => {
    const [, partition = '', segment = '0', counter = ''] = DMS_FILE.exec(path) ?? [];
    return counter === '' ? undefined : [partition, Number(segment), Number.parseInt(counter, 16)];
  });
}

/** `LOAD0000000A.parquet` in a folder of each table, as our own exporter numbers files. */
export function readerFiles(
  objects: readonly RawObject[],
  tables: readonly { readonly table: TableId; readonly folder: string }[],
): readonly RawTable[] {
  return place(objects, tables, (path) => {
    const [, counter = ''] = OWN_FILE.exec(path) ?? [];
    return counter === '' ? undefined : [Number.parseInt(counter, 16)];
  });
}

export interface DatabaseTable {
  readonly database: string;
  readonly table: TableId;
}

/** `<database>/<schema>.<table>/[<batch>/]part-….parquet` below the folder of the export, for all databases at once. */
export function rdsExportFiles(
  folder: string,
  objects: readonly RawObject[],
  tables: readonly DatabaseTable[],
): readonly (RawTable & DatabaseTable)[] {
  const places = tables.map((one) => ({
    ...one,
    folder: `${folder}${asRdsWrites(one.database)}/${asRdsWrites(`${one.table.schema}.${one.table.name}`)}/`,
  }));
  const besideSideFiles = objects.filter(({ key }) => !RDS_SIDE_FILE.test(key.slice(folder.length)));
  return place(besideSideFiles, places, (path) => {
    const [, batch = '0', file] = RDS_FILE.exec(path) ?? [];
    return file === undefined ? undefined : [Number(batch), file];
  });
}

/** Characters that an export to S3 replaces in paths. */
function asRdsWrites(name: string): string {
  return name.replace(/[\\`" ]/g, '_');
}

interface Place {
  readonly table: TableId;
  readonly folder: string;
}

/** @param orderOf of a path below a table's folder; undefined for a name that the exporter does not give */
function place<P extends Place>(
  objects: readonly RawObject[],
  places: readonly P[],
  orderOf: (path: string) => Placed['order'] | undefined,
): readonly (P & RawTable)[] {
  const found = new Map(places.map((one): [string, { one: P; files: Placed[] }] => [one.folder, { one, files: [] }]));
  if (found.size !== places.length)
    throw new EnvironmentError('the exporter writes two tables into one folder', {
      where: places.map(({ table }) => tableKey(table)).find((_, at) => !isFirst(places, at)),
      hint: 'leave one of them out with `rows: none`, or set another `exporter:`',
    });
  for (const object of objects.filter(({ key, bytes }) => !isMarker(key, bytes))) {
    const at = [...found.keys()].find((folder) => object.key.startsWith(folder));
    const order = at === undefined ? undefined : orderOf(object.key.slice(at.length));
    if (at === undefined || order === undefined)
      throw new EnvironmentError('an object lies in the raw zone that no table of this run explains', {
        where: object.key,
        hint: 'nothing but the exporter may write there; start the run again with the next attempt',
      });
    found.get(at)?.files.push({ ...object, order });
  }
  return [...found.values()].map(({ one, files }) => ({
    ...one,
    files: files.toSorted(inOrder).map(({ key, bytes }) => ({ key, bytes })),
  }));
}

function isFirst(places: readonly Place[], at: number): boolean {
  return places.findIndex(({ folder }) => folder === places[at]?.folder) === at;
}

/** What consoles and jobs leave without content: `folder/` and `_SUCCESS`. */
function isMarker(key: string, bytes: number): boolean {
  return bytes === 0 && (key.endsWith('/') || /\/_success$/i.test(key));
}

function inOrder(one: Placed, other: Placed): number {
  for (const [at, mine] of one.order.entries()) {
    const theirs = other.order[at];
    if (mine === theirs || theirs === undefined) continue;
    return mine < theirs ? -1 : 1;
  }
  return 0;
}

/** DMS's name for the n-th full-load file of a table, counted from 0. */
export function loadFileName(index: number): string {
  return `LOAD${(index + 1).toString(16).toUpperCase().padStart(8, '0')}.parquet`;
}
