// Builders for plans without a database: catalogs, findings, rules.
import type { ColumnFinding, ColumnProfile, Detection } from '../../../lib/core/findings/detection.ts';
import type { Catalog, Column, ColumnType, ForeignKey, Table, TableId } from '../../../lib/core/model/catalog.ts';
import { columnKey, tableKey } from '../../../lib/core/model/names.ts';
import { buildPlan, type ColumnRule, type PlanInput, type PlanResult } from '../../../lib/core/plan/build.ts';
import type { ColumnPlan } from '../../../lib/core/plan/plan.ts';

export const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
export const INT4: ColumnType = { text: 'integer', base: 'int4', category: 'integer' };
export const INT8: ColumnType = { text: 'bigint', base: 'int8', category: 'integer' };
export const of = (category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text: category,
  base: category,
  category,
  ...more,
});

export const id = (name: string): TableId => ({ schema: 'public', name });

export function column(name: string, type: ColumnType = TEXT, more: Partial<Column> = {}): Column {
  return { name, position: 1, type, nullable: true, generatedKey: false, hasDefault: false, ...more };
}

export function table(name: string, columns: readonly (Column | string)[], more: Partial<Table> = {}): Table {
  return {
    id: id(name),
    kind: 'table',
    partitionKey: [],
    inherits: [],
    columns: columns.map((one) => (typeof one === 'string' ? column(one) : one)),
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: 0,
    bytes: 0,
    ...more,
  };
}

export function reference(columns: string, to: string, referenced: string): ForeignKey {
  return {
    name: `${to}_fk`,
    columns: columns.split(' '),
    references: id(to),
    referencedColumns: referenced.split(' '),
    validated: true,
  };
}

export const primary = (...columns: string[]): Table['uniques'] => [
  { name: 'pk', columns, primary: true, expression: false, partial: false },
];
export const uniqueKey = (...columns: string[]): Table['uniques'] => [
  { name: 'uq', columns, primary: false, expression: false, partial: false },
];
export const check = (expression: string, ...columns: string[]): Table['checks'] => [
  { name: 'ck', columns, expression, validated: true },
];

export function catalog(...tables: Table[]): Catalog {
  return { dialect: 'postgres', database: 'd', serverVersion: 150000, encoding: 'UTF8', tables, objects: {} };
}

export const PROFILE: ColumnProfile = {
  rows: 1000,
  nulls: 0,
  empty: 0,
  distinct: 1000,
  minLength: 1,
  maxLength: 20,
  averageLength: 10,
  wordy: 0,
};

export interface Found {
  readonly identifier?: string;
  readonly profile?: Partial<ColumnProfile>;
  readonly vocabulary?: string;
  readonly unknown?: string;
  readonly sampled?: ColumnFinding['sampled'];
  readonly documents?: ColumnFinding['documents'];
}

function findingOf(table: TableId, name: string, found: Found): ColumnFinding {
  const detection: Detection = {
    table,
    column: name,
    identifier: found.identifier ?? '',
    hits: 1000,
    of: 1000,
    strength: 'certain',
    source: 'classifier',
    where: 'value',
    why: 'all values looked at',
  };
  return {
    table,
    column: name,
    detections: found.identifier === undefined ? [] : [detection],
    profile: { ...PROFILE, ...found.profile },
    ...(found.vocabulary === undefined ? {} : { vocabulary: found.vocabulary }),
    ...(found.unknown === undefined ? {} : { unknown: found.unknown }),
    ...(found.sampled === undefined ? {} : { sampled: found.sampled }),
    ...(found.documents === undefined ? {} : { documents: found.documents }),
  };
}

export interface Case extends Partial<Omit<PlanInput, 'catalog' | 'findings' | 'rules'>> {
  readonly tables: readonly Table[];
  /** By `public.table.column`; columns that are not named have an unremarkable profile. */
  readonly found?: Readonly<Record<string, Found>>;
  readonly rules?: Readonly<Record<string, ColumnRule>>;
  readonly known?: readonly string[];
  readonly fresh?: readonly string[];
  /** Columns without a finding at all. */
  readonly unseen?: readonly string[];
}

/** A finding for every column but the unseen. */
export function findingsOf(
  tables: readonly Table[],
  found: Readonly<Record<string, Found>> = {},
  unseen: readonly string[] = [],
): ColumnFinding[] {
  return tables.flatMap(({ id: table, columns }) =>
    columns
      .filter(({ name }) => !unseen.includes(columnKey(table, name)))
      .map(({ name }) => findingOf(table, name, found[columnKey(table, name)] ?? {})),
  );
}

/** A plan under policy `guarded`, unless the case says otherwise. */
export function planOf(of: Case): PlanResult {
  const { tables, found = {}, rules = {}, known = [], fresh = [], unseen = [], ...more } = of;
  const findings = findingsOf(tables, found, unseen);
  return buildPlan({
    source: 'shop',
    catalog: catalog(...tables),
    findings,
    rules: {
      forColumn: (table, { name }) => rules[columnKey(table, name)],
      knowsTable: (table) => known.includes(tableKey(table)),
      unjudged: (table, name) => (fresh.includes(columnKey(table, name)) ? 'new since the rules were made' : undefined),
    },
    rowsFor: () => 'all',
    policy: 'guarded',
    keyId: 'k#00000000',
    locale: 'en',
    rowCounts: new Map(tables.map((one) => [tableKey(one.id), 1000])),
    ...more,
  });
}

/** The decision about `public.table.column`. */
export function decision({ plan }: PlanResult, key: string): ColumnPlan {
  for (const { table, columns } of plan.tables)
    for (const one of columns) if (columnKey(table, one.column) === key) return one;
  throw new Error(`the plan has no ${key}`);
}
