// Schema and masked rows into a fresh database that never held a production byte. Constraints come last and every one that the
// masked rows break is collected, so that a refusal lists them all at once.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Blocker } from '../../core/errors.ts';
import type { Catalog, Table, TableId } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { columnKey, displayIdentifier, tableKey } from '../../core/model/names.ts';
import type { DdlStatement, SchemaScript, SequenceValue } from '../../core/model/schema-script.ts';
import type { Plan, TablePlan } from '../../core/plan/plan.ts';
import { ident, literal, qualified } from '../../core/sql/quote.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { readParquet } from '../duckdb/session.ts';
import { copyFromFile } from './copy.ts';
import { SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { sanitizePgError } from './errors.ts';

export interface LoadRequest {
  readonly script: SchemaScript;
  readonly catalog: Catalog;
  readonly plan: Plan;
  readonly masked: readonly TableFiles[];
  readonly scratchDirectory: string;
  readonly onRows?: ((table: string, rows: number) => void) | undefined;
}

export interface LoadReport {
  readonly rows: number;
  readonly tables: ReadonlyMap<string, number>;
  readonly blockers: readonly Blocker[];
}

/** Loads everything; problems that a rule can resolve come back as blockers, anything else throws. */
export async function loadDatabase(
  client: pg.ClientBase,
  session: DuckdbSession,
  request: LoadRequest,
): Promise<LoadReport> {
  const blockers: Blocker[] = [];
  for (const setting of SCRIPT_SETTINGS) await client.query(setting);
  await runStatements(client, request, 'before-data', blockers);
  const tables = new Map<string, number>();
  if (blockers.length > 0) return { rows: 0, tables, blockers };
  const plans = new Map(request.plan.tables.map((plan) => [tableKey(plan.table), plan]));
  const sources = new Map(request.catalog.tables.map((table) => [tableKey(table.id), table]));
  for (const files of request.masked) {
    const key = tableKey(files.table);
    const plan = plans.get(key);
    const table = sources.get(key);
    if (plan === undefined || table === undefined) continue;
    const rows = await loadTable(client, session, { ...request, files, plan, table }, blockers);
    tables.set(key, rows);
    request.onRows?.(key, rows);
  }
  await runStatements(client, request, 'after-data', blockers);
  await advanceSequences(client, request.script.sequences);
  return { rows: [...tables.values()].reduce((total, rows) => total + rows, 0), tables, blockers };
}

interface TableLoad extends Omit<LoadRequest, 'plan'> {
  readonly files: TableFiles;
  readonly plan: TablePlan;
  readonly table: Table;
}

/** Columns that COPY writes, with their position in the masked file. */
function storedColumns(load: TableLoad): readonly { readonly name: string; readonly position: number }[] {
  const generated = new Set(load.plan.columns.filter((column) => column.generated).map((column) => column.column));
  return load.files.columns
    .map((column, position) => ({ name: column.name, position }))
    .filter((column) => !generated.has(column.name));
}

async function loadTable(
  client: pg.ClientBase,
  session: DuckdbSession,
  load: TableLoad,
  blockers: Blocker[],
): Promise<number> {
  const key = tableKey(load.files.table);
  const target = load.plan.loadThrough ?? load.files.table;
  const columns = storedColumns(load);
  if (columns.length === 0) return insertDefaults(client, load.files.table, load.files.rows);
  const csv = join(load.scratchDirectory, 'load.csv');
  let rows = 0;
  for (const file of load.files.files) {
    await writeCsv(session, file, load.files, columns, csv, key);
    try {
      const sql = `COPY ${qualified(target)} (${columns.map((column) => ident(column.name)).join(', ')}) FROM STDIN (FORMAT csv, NULL '')`;
      rows += (await copyFromFile(client, sql, csv, `load ${key}`)).rows;
    } catch (error) {
      blockers.push(...(await diagnose(client, session, load, file, columns, error)));
      break;
    } finally {
      await rm(csv, { force: true });
    }
  }
  return rows;
}

/** CSV as Postgres reads it back exactly: every value quoted, NULL bare. Columns are taken by position: names may differ only by case. */
async function writeCsv(
  session: DuckdbSession,
  file: string,
  files: TableFiles,
  columns: readonly { readonly position: number }[],
  csv: string,
  key: string,
): Promise<void> {
  const aliases = files.columns.map((_, index) => `c${index}`);
  const select = columns.map((column) => `c${column.position}`);
  const from = `${readParquet([file])} AS t(${aliases.join(', ')})`;
  await session.run(
    `COPY (SELECT ${select.join(', ')} FROM ${from}) TO ${literal(csv)} (FORMAT csv, HEADER false, NULLSTR '', FORCE_QUOTE (${select.join(', ')}))`,
    `write ${key} for loading`,
  );
}

/** A table without columns: rows can only be counted. */
async function insertDefaults(client: pg.ClientBase, table: TableId, rows: number): Promise<number> {
  for (let index = 0; index < rows; index += 1) await client.query(`INSERT INTO ${qualified(table)} DEFAULT VALUES`);
  return rows;
}

function facts(error: unknown): { code: string; constraint: string | undefined } {
  const { database } = sanitizePgError(error, 'load');
  return { code: database?.sqlState ?? 'unknown', constraint: database?.constraint };
}

/** COPY stops at its first bad value: each column is tried alone so that every column that cannot be loaded is named. */
async function diagnose(
  client: pg.ClientBase,
  session: DuckdbSession,
  load: TableLoad,
  file: string,
  columns: readonly { readonly name: string; readonly position: number }[],
  error: unknown,
): Promise<Blocker[]> {
  const key = tableKey(load.files.table);
  const csv = join(load.scratchDirectory, 'probe.csv');
  const found: Blocker[] = [];
  for (const column of columns) {
    const source = load.table.columns.find((candidate) => candidate.name === column.name);
    if (source === undefined) continue;
    await writeCsv(session, file, load.files, [column], csv, key);
    try {
      await client.query(
        `CREATE TEMPORARY TABLE masklake_probe (probe ${source.type.text}${source.nullable ? '' : ' NOT NULL'})`,
      );
      await copyFromFile(client, "COPY masklake_probe (probe) FROM STDIN (FORMAT csv, NULL '')", csv, `probe ${key}`);
    } catch (problem) {
      const { code, constraint } = facts(problem);
      found.push(columnBlocker(load, column.name, source.type.text, code, constraint));
    } finally {
      await client.query('DROP TABLE IF EXISTS pg_temp.masklake_probe');
      await rm(csv, { force: true });
    }
  }
  if (found.length > 0) return found;
  const { code, constraint } = facts(error);
  const partition = code === '23514' && constraint === undefined ? ': masked rows fit no partition' : '';
  return [
    {
      code: 'LOAD_FAILED',
      where: key,
      message: `the masked rows cannot be loaded (SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`})${partition}`,
      paste: `${yaml(key)}: { rows: none }`,
    },
  ];
}

function columnBlocker(
  load: TableLoad,
  column: string,
  type: string,
  code: string,
  constraint: string | undefined,
): Blocker {
  const plan = load.plan.columns.find((candidate) => candidate.column === column);
  const where = columnKey(load.files.table, column);
  return {
    code: 'VALUE_REFUSED',
    where,
    message: `what mask ${plan?.spec.mask ?? 'keep'} makes is no valid ${type} (SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`})`,
    paste: `${yaml(tableKey(load.files.table))}: { ${yaml(displayIdentifier(column))}: { mask: constant, value: "<a valid ${type.replaceAll('"', '')}>" } }`,
  };
}

/** A key for the rules file. */
function yaml(key: string): string {
  return /^[a-z_][a-z0-9_.$]*$/.test(key) ? key : JSON.stringify(key);
}

async function runStatements(
  client: pg.ClientBase,
  request: LoadRequest,
  phase: DdlStatement['phase'],
  blockers: Blocker[],
): Promise<void> {
  for (const statement of request.script.statements) {
    if (statement.phase !== phase) continue;
    try {
      await client.query(statement.sql);
    } catch (error) {
      blockers.push(statementBlocker(statement, request.plan, facts(error)));
    }
  }
}

function statementBlocker(
  statement: DdlStatement,
  plan: Plan,
  problem: { code: string; constraint: string | undefined },
): Blocker {
  const table = statement.table;
  const masked =
    table === undefined
      ? []
      : (plan.tables.find((candidate) => tableKey(candidate.table) === tableKey(table))?.columns ?? []).filter(
          (column) => column.spec.mask !== 'keep' && (statement.columns ?? []).includes(column.column),
        );
  const first = masked[0];
  const paste =
    table === undefined || first === undefined
      ? `omit: [ ${JSON.stringify(`${statement.kind} ${statement.object}`)} ]`
      : `${yaml(tableKey(table))}: { ${yaml(displayIdentifier(first.column))}: { keep: "<reason>", by: "<your name>" } }`;
  const masks = masked.map((column) => `${displayIdentifier(column.column)}: ${column.spec.mask}`).join(', ');
  return {
    code: statement.phase === 'before-data' ? 'SCHEMA_REFUSED' : 'CONSTRAINT_BROKEN',
    where: table === undefined ? statement.object : tableKey(table),
    message: `${statement.kind} ${statement.object} was refused (SQLSTATE ${problem.code})${masks === '' ? '' : `; masked columns: ${masks}`}`,
    paste,
  };
}

/** Sequences keep the source's position: past every existing key. */
async function advanceSequences(client: pg.ClientBase, sequences: readonly SequenceValue[]): Promise<void> {
  for (const sequence of sequences) {
    await client.query(
      `SELECT pg_catalog.setval(${literal(qualified(sequence.name))}::pg_catalog.regclass, ${BigInt(sequence.lastValue)}, ${sequence.isCalled})`,
    );
  }
}
