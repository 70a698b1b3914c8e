// Schema and masked rows into a fresh database that never held a production byte. Constraints come last and every one that the
// masked rows break is collected, so that a refusal lists them all at once.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Blocker } from '../../core/errors.ts';
import type { Catalog, ForeignKey, Table, TableId } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../core/model/names.ts';
import { heldBy } from '../../core/model/omit.ts';
import {
  type DdlStatement,
  objectName,
  type SchemaScript,
  type SequenceValue,
} from '../../core/model/schema-script.ts';
import { rowsLeftOut } from '../../core/plan/left-out.ts';
import type { Plan, TablePlan } from '../../core/plan/plan.ts';
import { pasteColumn, pasteKeep, pasteNoRows, pasteOmit } from '../../core/rules/paste.ts';
import { ident, literal, qualified } from '../../core/sql/quote.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { readParquet } from '../duckdb/session.ts';
import { copyFromFile } from './copy.ts';
import { SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { sanitizePgError } from './errors.ts';
import { setSequenceSql } from './sequence-sql.ts';
import { sequencePositions } from './verify/server-state.ts';

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
  /** The statements as they were run. */
  readonly script: SchemaScript;
  readonly notes: readonly string[];
}

/** Loads everything; problems that a rule can resolve come back as blockers, anything else throws. */
export async function loadDatabase(
  client: pg.ClientBase,
  session: DuckdbSession,
  request: LoadRequest,
): Promise<LoadReport> {
  const blockers: Blocker[] = [];
  const run: Statements = { refused: new Set(), missing: new Set(), run: [], notes: [] };
  for (const setting of SCRIPT_SETTINGS) await client.query(setting);
  await runStatements(client, request, 'before-data', blockers, run);
  const tables = new Map<string, number>();
  if (blockers.length > 0) return { rows: 0, tables, blockers, script: request.script, notes: [] };
  const plans = new Map(request.plan.tables.map((plan) => [tableKey(plan.table), plan]));
  const sources = new Map(request.catalog.tables.map((table) => [tableKey(table.id), table]));
  for (const files of request.masked) {
    const key = tableKey(files.table);
    const plan = plans.get(key);
    const table = sources.get(key);
    if (plan === undefined || table === undefined) continue;
    const before = blockers.length;
    const rows = await loadTable(client, session, { ...request, files, plan, table }, blockers);
    if (blockers.length > before) run.missing.add(key);
    tables.set(key, rows);
    request.onRows?.(key, rows);
  }
  await runStatements(client, request, 'after-data', blockers, run);
  await setSequences(client, request.script.sequences);
  const sequences = await pastMaskedKeys(client, request.script.sequences);
  const script = { ...request.script, statements: run.run, sequences };
  return {
    rows: [...tables.values()].reduce((total, rows) => total + rows, 0),
    tables,
    blockers,
    script,
    notes: run.notes,
  };
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
  const cause =
    code === '23514' && constraint === undefined
      ? ': masked rows fit no partition'
      : code === '54000'
        ? ': masked rows are longer than a page holds; choose shorter masks (maxLength), or leave the rows out'
        : '';
  return [
    {
      code: 'LOAD_FAILED',
      where: key,
      message: `the masked rows cannot be loaded (SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`})${cause}`,
      paste: pasteNoRows(load.files.table),
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
    paste: mayBeNull(load, column)
      ? pasteColumn(load.files.table, column, { mask: 'null' })
      : pasteKeep(load.files.table, column),
  };
}

/** Nothing but the column itself is concerned when all of its values become NULL. */
function mayBeNull({ table }: TableLoad, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined || !column.nullable || column.type.domainNotNull === true) return false;
  const keys = [...table.uniques, ...table.foreignKeys];
  return table.parent === undefined && table.inherits.length === 0 && !keys.some((key) => key.columns.includes(name));
}

interface Statements {
  /** Objects that the database refused, and those that need them. */
  readonly refused: Set<string>;
  /** Tables (by key) whose rows could not be loaded. */
  readonly missing: Set<string>;
  readonly run: DdlStatement[];
  readonly notes: string[];
}

async function runStatements(
  client: pg.ClientBase,
  request: LoadRequest,
  phase: DdlStatement['phase'],
  blockers: Blocker[],
  state: Statements,
): Promise<void> {
  for (const statement of request.script.statements) {
    if (statement.phase !== phase) continue;
    // What needs a refused object would be refused for that alone: it leaves with it.
    if ((statement.needs ?? []).some((need) => state.refused.has(need)) || leadsNowhere(statement, request, state)) {
      state.refused.add(objectName(statement));
      continue;
    }
    try {
      await client.query(statement.sql);
      state.run.push(statement);
    } catch (error) {
      const problem = facts(error);
      const relaxed = await notValid(client, request, statement, problem.code);
      if (relaxed === undefined) {
        state.refused.add(objectName(statement));
        blockers.push(statementBlocker(statement, request, problem));
      } else {
        state.run.push(relaxed);
        state.notes.push(
          `${objectName(statement)} is NOT VALID in the copy: the rules leave out rows that it refers to`,
        );
      }
    }
  }
}

/** The foreign key that a statement adds. */
function foreignKeyOf(statement: DdlStatement, { catalog }: LoadRequest): ForeignKey | undefined {
  const { table } = statement;
  if (statement.kind !== 'foreign key' || table === undefined) return undefined;
  return catalog.tables
    .find((candidate) => sameTable(candidate.id, table))
    ?.foreignKeys.find((key) => statement.object === `${displayIdentifier(key.name)} on ${tableKey(table)}`);
}

/** A foreign key into a table whose rows could not be loaded says nothing about the masks. */
function leadsNowhere(statement: DdlStatement, request: LoadRequest, { missing }: Statements): boolean {
  const references = missing.size === 0 ? undefined : foreignKeyOf(statement, request)?.references;
  return references !== undefined && missing.has(tableKey(references));
}

/** A foreign key into left-out rows, added without looking at the rows; undefined when that is not the cause or not possible. */
async function notValid(
  client: pg.ClientBase,
  request: LoadRequest,
  statement: DdlStatement,
  code: string,
): Promise<DdlStatement | undefined> {
  const key = code === FOREIGN_KEY_BROKEN ? foreignKeyOf(statement, request) : undefined;
  if (key === undefined || !rowsLeftOut(request.catalog, request.plan, key.references)) return undefined;
  const relaxed = { ...statement, sql: `${statement.sql} NOT VALID` };
  try {
    await client.query(relaxed.sql);
    return relaxed;
  } catch {
    // A partitioned table takes no NOT VALID key before version 18: the constraint is a blocker like any other.
    return undefined;
  }
}

const FOREIGN_KEY_BROKEN = '23503';

function statementBlocker(
  statement: DdlStatement,
  { plan, script }: LoadRequest,
  problem: { code: string; constraint: string | undefined },
): Blocker {
  const { table } = statement;
  const name = objectName(statement);
  const masked =
    table === undefined
      ? []
      : (plan.tables.find((candidate) => tableKey(candidate.table) === tableKey(table))?.columns ?? []).filter(
          (column) => column.spec.mask !== 'keep' && (statement.columns ?? []).includes(column.column),
        );
  const masks = masked.map((column) => `${displayIdentifier(column.column)}: ${column.spec.mask}`).join(', ');
  const held = heldBy(script, name);
  return {
    code: statement.phase === 'before-data' ? 'SCHEMA_REFUSED' : 'CONSTRAINT_BROKEN',
    where: table === undefined ? statement.object : tableKey(table),
    message: `${name} was refused (SQLSTATE ${problem.code})${masks === '' ? '' : `; masked columns: ${masks}`}${held === undefined ? '' : `; ${held} needs it`}`,
    // Leaving a constraint out costs the copy a check; keeping its columns would cost somebody's privacy.
    paste:
      held === undefined || table === undefined || masked.length === 0
        ? pasteOmit(name)
        : masked.map((column) => pasteKeep(table, column.column)).join('\n'),
  };
}

/** Sequences keep the source's position: past every existing key. */
async function setSequences(client: pg.ClientBase, sequences: readonly SequenceValue[]): Promise<void> {
  for (const sequence of sequences) {
    await client.query(setSequenceSql(sequence));
  }
}

/** A masked key may lie past the source's sequence: such a sequence goes on behind it, so that an insert finds a free key. */
async function pastMaskedKeys(client: pg.ClientBase, sequences: readonly SequenceValue[]): Promise<SequenceValue[]> {
  const behind = (await sequencePositions(client)).flatMap(
    ({ sequence, next, extreme, ascending }): SequenceValue[] => {
      if (extreme === undefined || (ascending ? next > extreme : next < extreme)) return [];
      return [{ name: sequence, lastValue: String(extreme), isCalled: true }];
    },
  );
  await setSequences(client, behind);
  const moved = new Map(behind.map((value) => [tableKey(value.name), value]));
  const kept = sequences.filter((value) => !moved.has(tableKey(value.name)));
  return [...kept, ...moved.values()];
}
