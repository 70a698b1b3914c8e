// Tables of the Glue catalog as data, made from what the lake says about itself and from the plan it was masked by. No crawler looks at
// the files: what a table is called, which columns it has and who may read them is known before anyone can ask.
import { InternalError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';
import type { LakeManifest, LakeTable } from '../model/lake-manifest.ts';
import { tableFolder } from '../model/layout.ts';
import { columnKey, pathSegment, sameTable, tableKey } from '../model/names.ts';
import type { ColumnPlan, Plan } from '../plan/plan.ts';
import { catalogColumns, catalogDatabase, catalogTables, tableIdentity } from './catalog-names.ts';
import { glueType } from './glue-types.ts';
import { MOST_RESTRICTIVE, type Sensitivity, sensitivityOf, stricterOf } from './sensitivity.ts';
import { type IdentifierGroup, identifierGroup } from './tags.ts';

export interface CatalogColumn {
  /** As Athena calls it. */
  readonly name: string;
  /** As the source calls it. */
  readonly of: string;
  readonly type: string;
  readonly mask: string;
  readonly sensitivity: Sensitivity;
  readonly identifier: IdentifierGroup;
}

export interface CatalogTable {
  /** Of the catalog. */
  readonly database: string;
  readonly name: string;
  readonly of: TableId;
  /** Folder of the run's files, ending in a slash, below the lake's. */
  readonly folder: string;
  readonly columns: readonly CatalogColumn[];
  /** A partitioned table: its partitions are folders, named by a column that the files do not have. */
  readonly partitions: { readonly column: string; readonly values: readonly string[] } | undefined;
  /** The files' own names of columns differ from the catalog's: columns are found by their position. */
  readonly byPosition: boolean;
  readonly rows: number;
}

/** What one database of a source looks like in the catalog. */
export interface CatalogContent {
  readonly database: string;
  /** Of the source: whose name its tables do without. */
  readonly homeSchema: string;
  readonly tables: readonly CatalogTable[];
  /** Tables that Athena cannot show, each with the reason. */
  readonly left: readonly { readonly table: TableId; readonly why: string }[];
}

/**
 * @param manifest of the run that is being published @param plan that the run was masked by
 * @throws InternalError when a table has a file elsewhere
 */
export function catalogContent(manifest: LakeManifest, plan: Plan): CatalogContent {
  const database = catalogDatabase(manifest.source, manifest.database);
  const { homeSchema } = manifest;
  const names = catalogTables(
    [...manifest.tables, ...manifest.partitioned].map(({ table }) => table),
    homeSchema,
  );
  const tables: CatalogTable[] = [];
  const left: { table: TableId; why: string }[] = [];
  const make = (table: TableId, parts: readonly LakeTable[], partitioned: boolean): void => {
    const [shape] = parts;
    const why = obstacle(parts, partitioned);
    if (shape === undefined || why !== undefined) {
      left.push({ table, why: why ?? 'it has no partitions' });
      return;
    }
    const name = names.get(tableIdentity(table)) ?? '';
    tables.push({ database, name, of: table, ...content(manifest.database, table, parts, partitioned, plan) });
  };
  for (const table of manifest.tables) make(table.table, [table], false);
  for (const { table } of manifest.partitioned) make(table, leavesOf(manifest, table), true);
  return { database, homeSchema, tables, left };
}

/** Why Athena cannot show it. */
function obstacle(parts: readonly LakeTable[], partitioned: boolean): string | undefined {
  const [first] = parts;
  if (first === undefined) return 'it has no partitions';
  if (first.columns.length === 0) return 'it has no columns';
  if (!partitioned) return undefined;
  if (parts.some(({ table }) => table.schema !== first.table.schema)) return 'its partitions lie in several schemas';
  const form = ({ columns }: LakeTable): string => JSON.stringify(columns.map((each) => [each.name, each.duckdbType]));
  return parts.every((part) => form(part) === form(first)) ? undefined : 'its partitions have their columns otherwise';
}

/** Leaf partitions below a partitioned table, through any number of levels. */
function leavesOf(manifest: LakeManifest, parent: TableId): LakeTable[] {
  const below = (table: { readonly parent?: TableId | undefined }): boolean =>
    table.parent !== undefined && sameTable(table.parent, parent);
  const nested = manifest.partitioned.filter(below);
  return [...manifest.tables.filter(below), ...nested.flatMap(({ table }) => leavesOf(manifest, table))];
}

function content(
  database: string,
  table: TableId,
  parts: readonly LakeTable[],
  partitioned: boolean,
  plan: Plan,
): Omit<CatalogTable, 'database' | 'name' | 'of'> {
  for (const part of parts) checkFiles(database, part);
  const columns = parts[0]?.columns ?? [];
  const names = catalogColumns(columns.map(({ name }) => name));
  const own = names.map((name, at): CatalogColumn => {
    const { name: of, duckdbType } = columns[at] ?? { name, duckdbType: '' };
    const decisions = parts.map((part) => decisionOf(part, of, plan));
    return {
      name,
      of,
      type: glueType(duckdbType),
      mask: [...new Set(decisions.map(({ mask }) => mask))].join(', '),
      sensitivity: decisions.map(({ sensitivity }) => sensitivity).reduce(stricterOf),
      identifier: identifierGroup(decisions.flatMap(({ identifiers }) => identifiers)),
    };
  });
  const folder = partitioned
    ? `${pathSegment(database)}/${pathSegment(table.schema)}/`
    : `${tableFolder(database, table)}/`;
  return {
    folder,
    columns: own,
    partitions: partitioned
      ? { column: freeName('partition_name', names), values: parts.map((part) => pathSegment(part.table.name)) }
      : undefined,
    byPosition: own.some(({ name, of }) => name !== of.toLowerCase()),
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  };
}

interface Decision {
  readonly mask: string;
  readonly sensitivity: Sensitivity;
  readonly identifiers: readonly string[];
}

/** What is not in the plan, or was masked otherwise than planned, nobody has judged: it stays closed. */
function decisionOf(part: LakeTable, column: string, plan: Plan): Decision {
  const planned: ColumnPlan | undefined = plan.tables
    .find(({ table }) => sameTable(table, part.table))
    ?.columns.find((each) => each.column === column);
  const mask = part.masks[column] ?? 'unknown';
  if (planned === undefined || planned.spec.mask !== mask)
    return { mask, sensitivity: MOST_RESTRICTIVE, identifiers: [] };
  return { mask, sensitivity: sensitivityOf(planned, plan.policy), identifiers: planned.identifiers };
}

/** A table's location is a folder: a file of it that lies elsewhere would not be read, and another's file there would be. */
function checkFiles(database: string, { table, files }: LakeTable): void {
  const folder = `${tableFolder(database, table)}/`;
  const elsewhere = files.filter((file) => !file.startsWith(folder) || file.slice(folder.length).includes('/'));
  if (elsewhere.length > 0)
    throw new InternalError(`${elsewhere.length} files lie outside the folder of their table`, {
      where: tableKey(table),
    });
}

function freeName(wish: string, taken: readonly string[]): string {
  return taken.includes(wish) ? freeName(`${wish}_`, taken) : wish;
}

/** Text beside a column in the catalog: what it is called in the source, and its mask. @returns at most 255 characters, one line */
export function columnComment(table: TableId, { of, mask }: CatalogColumn): string {
  return `${columnKey(table, of)}: ${mask}`.replaceAll(/[^\u0020-\ud7ff\ue000-\ufffd]/g, '·').slice(0, 255);
}
