// A small catalog and plans over it.
import type { Catalog, ColumnType, Table, TypeCategory } from '../../../lib/core/model/catalog.ts';
import type { ColumnPlan, MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';

export function type(text: string, category: TypeCategory = 'text'): ColumnType {
  return { text, base: text, category };
}

export function table(schema: string, name: string, columns: Readonly<Record<string, ColumnType>>): Table {
  const list = Object.entries(columns).map(([column, columnType], index) => ({
    name: column,
    position: index + 1,
    type: columnType,
    nullable: true,
    generatedKey: false,
    hasDefault: false,
  }));
  return {
    id: { schema, name },
    kind: 'table',
    partitionKey: [],
    inherits: [],
    columns: list,
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: 0,
    bytes: 0,
  };
}

export function catalog(...tables: Table[]): Catalog {
  return { dialect: 'postgres', database: 'shop', serverVersion: 150018, encoding: 'UTF8', tables, objects: {} };
}

export interface Decided {
  readonly spec: MaskSpec;
  readonly decidedBy: ColumnPlan['decidedBy'];
  readonly identifiers?: readonly string[];
}

/** A plan that covers the whole catalog; what `decided` does not name is kept by policy. */
export function plan(source: Catalog, decided: Readonly<Record<string, Decided>>): Plan {
  const columnPlan = (where: Table, column: Table['columns'][number]): ColumnPlan => {
    const found = decided[`${where.id.schema}.${where.id.name}.${column.name}`];
    return {
      column: column.name,
      type: column.type,
      nullable: true,
      spec: found?.spec ?? { mask: 'keep' },
      domain: column.name,
      unique: false,
      sensitive: found !== undefined,
      identifiers: found?.identifiers ?? [],
      decidedBy: found?.decidedBy ?? 'policy',
      why: 'a test',
      generated: false,
    };
  };
  const tables = source.tables.map((item) => ({
    table: item.id,
    rows: 'all' as const,
    columns: item.columns.map((column) => columnPlan(item, column)),
  }));
  return { version: 1, source: 'shop', policy: 'guarded', keyId: 'k#00000000', locale: 'en', tables };
}
