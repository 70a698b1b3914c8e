// A small shop as a plan and a manifest: a column of every sensitivity, a partitioned table, names that no catalog takes.
import type { LakeManifest, LakeTable } from '../../../lib/core/model/lake-manifest.ts';
import { tableFolder } from '../../../lib/core/model/layout.ts';
import type { ColumnPlan, Plan, Policy } from '../../../lib/core/plan/plan.ts';
import { INT4, TEXT } from '../plan/support.ts';

export const DATABASE = 'app';
export const RUN = 'shop-0123456789-1';

export function columnPlan(column: string, more: Partial<ColumnPlan> = {}): ColumnPlan {
  return {
    column,
    type: TEXT,
    nullable: true,
    spec: { mask: 'keep' },
    domain: column,
    unique: false,
    sensitive: false,
    identifiers: [],
    decidedBy: 'policy',
    why: 'shown harmless',
    generated: false,
    ...more,
  };
}

export const OPEN = columnPlan('state');
export const MASKED = columnPlan('email', { spec: { mask: 'email' }, sensitive: true, identifiers: ['EMAIL_ADDRESS'] });
export const INTERNAL = columnPlan('remark', { decidedBy: 'rule' });
export const RESTRICTED = columnPlan('iban', { sensitive: true, identifiers: ['IBAN'], decidedBy: 'rule' });

export interface TestTable {
  readonly name: string;
  readonly schema?: string;
  readonly columns: readonly ColumnPlan[];
  readonly parent?: string;
  readonly types?: Readonly<Record<string, string>>;
}

export const CUSTOMERS: TestTable = {
  name: 'customers',
  columns: [
    columnPlan('id', { type: INT4, domain: 'id', spec: { mask: 'number' } }),
    OPEN,
    MASKED,
    INTERNAL,
    RESTRICTED,
  ],
  types: { id: 'INTEGER' },
};
export const ORDERS: TestTable = {
  name: 'Orders',
  columns: [
    columnPlan('Order No', { type: INT4 }),
    columnPlan('customer_id', { type: INT4, domain: 'id', spec: { mask: 'number' } }),
    columnPlan('Note', { spec: { mask: 'redact' }, sensitive: true, identifiers: ['NAME', 'EMAIL_ADDRESS'] }),
  ],
  types: { 'Order No': 'INTEGER', customer_id: 'INTEGER' },
};

export function planOf(tables: readonly TestTable[], policy: Policy = 'guarded'): Plan {
  return {
    version: 1,
    source: 'shop',
    policy,
    keyId: 'k1',
    locale: 'en',
    tables: tables.map(({ schema = 'public', name, columns }) => ({ table: { schema, name }, rows: 'all', columns })),
  };
}

export function manifestOf(tables: readonly TestTable[], run = RUN): LakeManifest {
  const parents = [...new Set(tables.flatMap(({ parent }) => parent ?? []))];
  return {
    version: 1,
    source: 'shop',
    database: DATABASE,
    homeSchema: 'public',
    run,
    keyId: 'k1',
    tables: tables.map(lakeTable),
    partitioned: parents.map((name) => ({ table: { schema: 'public', name } })),
  };
}

function lakeTable({ schema = 'public', name, columns, types = {}, parent }: TestTable): LakeTable {
  const table = { schema, name };
  return {
    table,
    files: [`${tableFolder(DATABASE, table)}/part-00000.parquet`],
    columns: columns.map(({ column, type }) => ({
      name: column,
      sourceType: type.text,
      encoding: types[column] === undefined ? 'text' : 'typed',
      duckdbType: types[column] ?? 'VARCHAR',
    })),
    rows: 2,
    bytes: 100,
    masks: Object.fromEntries(columns.map(({ column, spec }) => [column, spec.mask])),
    ...(parent === undefined ? {} : { parent: { schema: 'public', name: parent } }),
  };
}
