// A LIST partition's bound quotes values of its key. Where the key is masked, the bound gets the masked values: masked rows then find
// the partition that their source rows were in, and the schema holds no raw value.
import { bindMask } from '../masks/bind.ts';
import type { MasterKey } from '../masks/key.ts';
import type { Catalog, TableId } from '../model/catalog.ts';
import { sameTable } from '../model/names.ts';
import type { DdlStatement, SchemaScript } from '../model/schema-script.ts';
import { literal } from '../sql/quote.ts';
import type { ColumnPlan, Plan } from './plan.ts';

const LIST_BOUND = / FOR VALUES IN \((.*)\)$/s;
/** A constant as `pg_get_expr` prints it: quoted, or bare (a number, true, NULL). */
const CONSTANT = /(E?)'((?:[^']|'')*)'|([^\s,'()]+)/g;

/** The script with masked bounds; bounds of RANGE and HASH partitions and of keys that stay are untouched. */
export function maskListBounds(script: SchemaScript, catalog: Catalog, plan: Plan, key: MasterKey): SchemaScript {
  return { ...script, statements: script.statements.map((statement) => masked(statement, catalog, plan, key)) };
}

function masked(statement: DdlStatement, catalog: Catalog, plan: Plan, key: MasterKey): DdlStatement {
  const { table, sql } = statement;
  const bound = statement.kind === 'partition' ? LIST_BOUND.exec(sql) : null;
  const column = bound === null || table === undefined ? undefined : keyColumn(catalog, plan, table);
  if (bound === null || column === undefined || column.spec.mask === 'keep') return statement;
  const mask = bindMask(column.spec, { type: column.type, domain: column.domain, key });
  const values = (bound[1] ?? '').replaceAll(CONSTANT, (constant, escaped: string, quoted?: string, bare?: string) => {
    if (bare?.toUpperCase() === 'NULL' || escaped !== '') return constant;
    const value = mask(quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'"));
    return value === null ? 'NULL' : literal(value);
  });
  return { ...statement, sql: `${sql.slice(0, bound.index)} FOR VALUES IN (${values})` };
}

/** The plan of the one column by which the parent of `table` lists its partitions. */
function keyColumn(catalog: Catalog, plan: Plan, table: TableId): ColumnPlan | undefined {
  const at = catalog.tables.find((candidate) => sameTable(candidate.id, table));
  const parent = catalog.tables.find((candidate) => at?.parent !== undefined && sameTable(candidate.id, at.parent));
  const [name] = parent?.partitionKey ?? [];
  return leavesOf(catalog, table)
    .flatMap((leaf) => plan.tables.find((candidate) => sameTable(candidate.table, leaf)) ?? [])
    .flatMap((leaf) => leaf.columns.find((column) => column.column === name) ?? [])[0];
}

/** The table itself, or the partitions with rows under it. */
function leavesOf(catalog: Catalog, table: TableId): readonly TableId[] {
  const parts = catalog.tables.filter(({ parent }) => parent !== undefined && sameTable(parent, table));
  return parts.length === 0 ? [table] : parts.flatMap((part) => leavesOf(catalog, part.id));
}
