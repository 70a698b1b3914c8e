// Raw and masked Parquet files from literal rows, and the context that checks are given: small enough to sabotage by hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import type { VerifyContext } from '../../../lib/adapters/duckdb/verify/context.ts';
import { loadedPostgres } from '../../../lib/adapters/postgres/verify/loaded-database.ts';
import type { Catalog, Table, TypeCategory } from '../../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { tableKey } from '../../../lib/core/model/names.ts';
import type { ColumnPlan, MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';
import { ident, literal } from '../../../lib/core/sql/quote.ts';

export interface ColumnSketch {
  readonly name: string;
  readonly category?: TypeCategory;
  readonly duckdb?: string;
  readonly spec?: MaskSpec;
  readonly identifiers?: readonly string[];
  readonly unique?: boolean;
}

export type Cell = string | number | null;

export interface TableSketch {
  readonly name: string;
  readonly columns: readonly ColumnSketch[];
  readonly raw: readonly (readonly Cell[])[];
  readonly masked: readonly (readonly Cell[])[];
  readonly catalog?: Partial<Table>;
}

export interface Zones {
  readonly ctx: VerifyContext;
  readonly close: () => void;
}

const POSTGRES_TYPES: Partial<Record<TypeCategory, string>> = {
  integer: 'bigint',
  json: 'jsonb',
  date: 'date',
  array: 'text[]',
  numeric: 'numeric',
};

function planOf(sketch: ColumnSketch): ColumnPlan {
  const category = sketch.category ?? 'text';
  const text = POSTGRES_TYPES[category] ?? 'text';
  return {
    column: sketch.name,
    type: { text, base: text, category },
    nullable: true,
    spec: sketch.spec ?? { mask: 'keep' },
    domain: sketch.name,
    unique: sketch.unique ?? false,
    sensitive: sketch.spec !== undefined && sketch.spec.mask !== 'keep',
    identifiers: sketch.identifiers ?? [],
    decidedBy: 'detection',
    why: 'test',
    generated: false,
  };
}

async function write(
  session: DuckdbSession,
  path: string,
  sketch: TableSketch,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const types = sketch.columns.map((column) => column.duckdb ?? 'VARCHAR');
  const value = (cell: Cell, index: number): string =>
    `CAST(${cell === null ? 'NULL' : literal(String(cell))} AS ${types[index] ?? 'VARCHAR'})`;
  const lines = rows.map((row) => `(${row.map(value).join(', ')})`);
  const names = sketch.columns.map((column) => ident(column.name)).join(', ');
  const empty = `SELECT ${types.map((type) => `CAST(NULL AS ${type})`).join(', ')} WHERE false`;
  const source = lines.length === 0 ? empty : `VALUES ${lines.join(', ')}`;
  await session.run(
    `COPY (SELECT * FROM (${source}) AS t(${names})) TO ${literal(path)} (FORMAT parquet)`,
    'write a fixture',
  );
}

function filesOf(sketch: TableSketch, path: string, rows: number): TableFiles {
  const columns = sketch.columns.map((column) => {
    const duckdbType = column.duckdb ?? 'VARCHAR';
    return {
      name: column.name,
      sourceType: planOf(column).type.text,
      encoding: duckdbType === 'VARCHAR' ? ('text' as const) : ('typed' as const),
      duckdbType,
    };
  });
  return { table: { schema: 'public', name: sketch.name }, files: [path], columns, rows, bytes: 1 };
}

function tableOf(sketch: TableSketch): Table {
  return {
    id: { schema: 'public', name: sketch.name },
    kind: 'table',
    partitionKey: [],
    inherits: [],
    columns: sketch.columns.map((column, index) => ({
      name: column.name,
      position: index + 1,
      type: planOf(column).type,
      nullable: true,
      generatedKey: false,
      hasDefault: false,
    })),
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: sketch.raw.length,
    bytes: 0,
    ...sketch.catalog,
  };
}

/** Writes both zones and builds a context; `overrides` replace parts of it. The client is not connected: checks that need a server get their own. */
export async function zones(tables: readonly TableSketch[], overrides: Partial<VerifyContext> = {}): Promise<Zones> {
  const dir = mkdtempSync(join(tmpdir(), 'masklake-verify-'));
  const session = await DuckdbSession.open({ tempDirectory: dir });
  const raw: TableFiles[] = [];
  const masked: TableFiles[] = [];
  for (const [index, sketch] of tables.entries()) {
    const [before, after] = [join(dir, `raw${index}.parquet`), join(dir, `masked${index}.parquet`)];
    await write(session, before, sketch, sketch.raw);
    await write(session, after, sketch, sketch.masked);
    raw.push(filesOf(sketch, before, sketch.raw.length));
    masked.push(filesOf(sketch, after, sketch.masked.length));
  }
  const source: Catalog = {
    dialect: 'postgres',
    database: 'test',
    serverVersion: 150_000,
    encoding: 'UTF8',
    tables: tables.map(tableOf),
    objects: { table: tables.length },
  };
  const plan: Plan = {
    version: 1,
    source: 'test',
    policy: 'guarded',
    keyId: 'test#00000000',
    locale: 'en',
    tables: tables.map((sketch) => ({
      table: { schema: 'public', name: sketch.name },
      rows: 'all' as const,
      columns: sketch.columns.map(planOf),
    })),
  };
  const ctx: VerifyContext = {
    session,
    source,
    staged: source,
    loaded: loadedPostgres(new pg.Client()),
    plan,
    findings: [],
    raw,
    masked,
    sourceCounts: new Map(
      tables.map((sketch) => [tableKey({ schema: 'public', name: sketch.name }), sketch.raw.length]),
    ),
    omitted: [],
    texts: [{ label: 'schema', text: 'CREATE TABLE x ()' }],
    scratchDirectory: dir,
    classify: async () => [],
    maskEmits: () => undefined,
    maskCapacity: () => Number.POSITIVE_INFINITY,
    ...overrides,
  };
  return {
    ctx,
    close: () => {
      session.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
