// What publishing changes in the catalog, in an order in which nobody sees, at any moment, what he may not see before and after: stricter
// tags come first, then the table moves to the new run's files in one call, and what may be opened is opened last. A column that nobody
// has seen before inherits its table's tags, which are the most restrictive ones.
import type { CatalogColumn, CatalogContent, CatalogTable } from './catalog-table.ts';
import { type CataloguedTable, PARTITION_TAGS, type RecordedGrant } from './glue-table.ts';
import { type ColumnsByName, columnGrant, type LakeGrant } from './grants.ts';
import { MOST_RESTRICTIVE, SENSITIVITIES, stricterOf } from './sensitivity.ts';
import { CLOSED, type TagSet } from './tags.ts';

export type LakeResource =
  | { readonly database: string }
  | { readonly database: string; readonly table: string }
  | { readonly database: string; readonly table: string; readonly columns: readonly string[] };

export type LakeChange =
  | { readonly do: 'create database'; readonly database: string }
  /** IAM alone decides nothing any more: the principal IAMAllowedPrincipals has no permission left. */
  | { readonly do: 'close'; readonly on: LakeResource }
  | { readonly do: 'tag'; readonly on: LakeResource; readonly tags: TagSet }
  | {
      readonly do: 'create table' | 'update table';
      readonly table: CatalogTable;
      readonly grants: readonly RecordedGrant[];
    }
  | { readonly do: 'delete table'; readonly database: string; readonly table: string }
  | { readonly do: 'grant' | 'revoke'; readonly grants: readonly LakeGrant<ColumnsByName>[] };

/** What stands in the catalog now. */
export interface CatalogNow {
  readonly exists: boolean;
  readonly tables: readonly CataloguedTable[];
}

/**
 * @param next what the run publishes
 * @param byName columns granted by name, by the table's name in the catalog
 */
export function changesFor(
  now: CatalogNow,
  next: CatalogContent,
  byName: ReadonlyMap<string, readonly RecordedGrant[]> = new Map(),
): readonly LakeChange[] {
  const { database, tables } = next;
  const names = new Set(tables.map(({ name }) => name));
  const gone = now.tables.filter(({ name }) => !names.has(name));
  return [
    ...(now.exists ? [] : [{ do: 'create database', database } as const]),
    { do: 'close', on: { database } },
    { do: 'tag', on: { database }, tags: CLOSED },
    ...gone.flatMap((table) => [
      ...revocations(database, table, []),
      { do: 'delete table', database, table: table.name } as const,
    ]),
    ...tables.flatMap((table) => {
      const before = now.tables.find(({ name }) => name === table.name);
      const grants = byName.get(table.name) ?? [];
      return before === undefined ? newTable(table, grants) : movedTable(before, table, grants);
    }),
  ];
}

function newTable(table: CatalogTable, grants: readonly RecordedGrant[]): LakeChange[] {
  const on = { database: table.database, table: table.name };
  return [
    { do: 'create table', table, grants },
    { do: 'close', on },
    { do: 'tag', on, tags: CLOSED },
    ...opened(table, grants),
  ];
}

function movedTable(before: CataloguedTable, table: CatalogTable, grants: readonly RecordedGrant[]): LakeChange[] {
  const on = { database: table.database, table: table.name };
  return [
    ...revocations(table.database, before, grants),
    { do: 'tag', on, tags: CLOSED },
    ...tagged(table, stricterTags(before, table)),
    { do: 'update table', table, grants },
    { do: 'close', on },
    ...opened(table, grants),
  ];
}

/** Each column that is there now, under the stricter of what it is and what it will be; one that goes is closed. */
function stricterTags(before: CataloguedTable, table: CatalogTable): ReadonlyMap<string, TagSet> {
  const next = tagsOf(table);
  return new Map(
    [...before.columns].map(([name, now]): [string, TagSet] => {
      const then = next.get(name);
      return [
        name,
        {
          sensitivity: then === undefined ? MOST_RESTRICTIVE : stricterOf(now.sensitivity, then.sensitivity),
          identifier: then?.identifier === now.identifier ? now.identifier : 'unknown',
        },
      ];
    }),
  );
}

function opened(table: CatalogTable, grants: readonly RecordedGrant[]): LakeChange[] {
  return [
    ...tagged(table, tagsOf(table)),
    ...(grants.length === 0
      ? []
      : [
          {
            do: 'grant',
            grants: grants.map(({ principal, columns }) => columnGrant(principal, table, columns)),
          } as const,
        ]),
  ];
}

/** Takes back what was granted by name before and is not granted any more. */
function revocations(database: string, before: CataloguedTable, grants: readonly RecordedGrant[]): LakeChange[] {
  const kept = new Set(grants.map((grant) => JSON.stringify(grant)));
  const ended = before.grants.filter((grant) => !kept.has(JSON.stringify(grant)));
  if (ended.length === 0) return [];
  const on = { database, name: before.name };
  return [{ do: 'revoke', grants: ended.map(({ principal, columns }) => columnGrant(principal, on, columns)) }];
}

function tagsOf({ columns, partitions }: CatalogTable): ReadonlyMap<string, TagSet> {
  return new Map<string, TagSet>([
    ...columns.map(({ name, sensitivity, identifier }: CatalogColumn) => [name, { sensitivity, identifier }] as const),
    ...(partitions === undefined ? [] : [[partitions.column, PARTITION_TAGS] as const]),
  ]);
}

/** One change for all columns that get the same tags; the strict ones first. */
function tagged({ database, name: table }: CatalogTable, tags: ReadonlyMap<string, TagSet>): LakeChange[] {
  const groups = new Map<string, { readonly tags: TagSet; readonly columns: string[] }>();
  for (const [column, set] of tags) {
    const label = JSON.stringify([set.sensitivity, set.identifier]);
    const group = groups.get(label) ?? { tags: set, columns: [] };
    group.columns.push(column);
    groups.set(label, group);
  }
  return [...groups.values()]
    .toSorted((a, b) => strictness(b.tags) - strictness(a.tags))
    .map(({ tags: set, columns }) => ({ do: 'tag', on: { database, table, columns }, tags: set }));
}

const strictness = ({ sensitivity }: TagSet): number => SENSITIVITIES.indexOf(sensitivity);
