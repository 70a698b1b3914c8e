// Builds the SELECT that masks one table: texts of columns, keyed digests shared by equal expressions, then one expression per column.
// Columns are addressed by position (c0, c1, …), so that no name of the source can disturb the statement.
import { type LoweredColumn, lowerTable } from '../../core/compile/lower-table.ts';
import { InternalError, RefusedError } from '../../core/errors.ts';
import type { KernelCall } from '../../core/expr/nodes.ts';
import { pool } from '../../core/fakes/pools.ts';
import { bindKernel } from '../../core/masks/bind.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import type { FileColumn } from '../../core/model/files.ts';
import { columnKey } from '../../core/model/names.ts';
import type { TablePlan } from '../../core/plan/plan.ts';
import { pasteColumn } from '../../core/rules/paste.ts';
import { type PrintNames, printDigest, printDuckdb } from '../../core/sql/duckdb/print.ts';
import { ident } from '../../core/sql/quote.ts';
import { freshKernelName, registerKernel } from './kernels.ts';
import { KeyTable } from './keys.ts';
import type { DuckdbSession } from './session.ts';

export interface MaskedSelect {
  /** The statement over `source` (SQL of a relation with the table's columns in order). */
  sql(source: string): string;
  /** What a kernel threw, when one did. */
  failure(): unknown;
  /** Drops keys from the database. */
  release(): Promise<void>;
}

interface Slot extends LoweredColumn {
  readonly raw: string;
  readonly text: string;
}

/** Prepares pools, keys and kernels in the session and returns the statement. */
export async function selectMasked(
  session: DuckdbSession,
  request: { readonly columns: readonly FileColumn[]; readonly plan: TablePlan; readonly key: MasterKey },
): Promise<MaskedSelect> {
  const slots = makeSlots(request.columns, request.plan);
  const keys = new KeyTable('masklake_keys', request.key);
  const pools = new Map<string, readonly string[]>();
  const digests = new Map<string, { readonly alias: string; readonly sql: string }>();
  let failure: unknown;
  const textOf = (name: string): string => {
    const slot = slots.find((other) => other.file.name === name);
    if (slot === undefined)
      throw new InternalError('a mask refers to a column that the table does not have', { where: name });
    return slot.text;
  };
  const names = (slot: Slot): PrintNames => {
    const made: PrintNames = {
      value: slot.text,
      column: textOf,
      key: (domain, part) => keys.reference(domain, part),
      pool: (name) => {
        const { entries } = pool(name);
        pools.set(name, entries);
        return { sql: `getvariable('masklake_pool_${name}')`, size: entries.length };
      },
      kernel: (call) =>
        register(session, request.key, call, (error) => {
          failure = refusedBy(error, request.plan, slot.file.name);
        }),
      digest: (expr) => {
        const label = JSON.stringify([slot.text, expr]);
        const known = digests.get(label);
        if (known !== undefined) return known.alias;
        const alias = `h${digests.size}`;
        digests.set(label, { alias, sql: printDigest(expr, made) });
        return alias;
      },
    };
    return made;
  };
  const outputs = slots.map((slot) => `${output(slot, names(slot))} AS ${ident(slot.file.name)}`);
  for (const [name, entries] of pools) await session.bind(`masklake_pool_${name}`, entries);
  if (!keys.empty) await keys.create(session);
  const inner = ['t.*', ...[...digests.values()].map(({ alias, sql }) => `${sql} AS ${alias}`)];
  const casts = [
    '*',
    ...slots.filter((slot) => slot.text !== slot.raw).map((slot) => `CAST(${slot.raw} AS VARCHAR) AS ${slot.text}`),
  ];
  return {
    sql: (source) => {
      const raw = `${source} AS r(${slots.map((slot) => slot.raw).join(', ')})`;
      const texts = `(SELECT ${casts.join(', ')} FROM ${raw}) AS t`;
      const hashed = `(SELECT ${inner.join(', ')} FROM ${texts}${keys.empty ? '' : `, temp.main.${ident(keys.name)}`}) AS h`;
      return `SELECT ${outputs.join(', ')} FROM ${hashed}`;
    },
    failure: () => failure,
    release: async () => {
      if (!keys.empty) await keys.drop(session);
    },
  };
}

/** A value that a rule refuses: said with the column, which the mask itself does not know. */
function refusedBy(error: unknown, plan: TablePlan, column: string): unknown {
  if (!(error instanceof RefusedError)) return error;
  const where = columnKey(plan.table, column);
  const paste = pasteColumn(plan.table, column, { mask: 'hash' });
  return new RefusedError(error.blockers.map((blocker) => ({ ...blocker, where, paste })));
}

function makeSlots(columns: readonly FileColumn[], plan: TablePlan): Slot[] {
  return lowerTable(columns, plan).map((column, at) => {
    const raw = `c${at}`;
    return { ...column, raw, text: column.file.duckdbType === 'VARCHAR' ? raw : `t${at}` };
  });
}

/** The masked column in the file's own type; a cast that fails stops the statement. */
function output(slot: Slot, names: PrintNames): string {
  if (slot.expr.kind === 'value') return slot.raw;
  const sql = printDuckdb(slot.expr, names);
  return slot.file.duckdbType === 'VARCHAR' ? sql : `CAST(${sql} AS ${typeName(slot.file.duckdbType)})`;
}

/** Type names come from the exporter's closed list; anything else must not reach SQL. */
function typeName(type: string): string {
  if (!/^[A-Z][A-Z0-9_ ]*(\(\d+(, ?\d+)?\))?$/.test(type))
    throw new InternalError('not a DuckDB type name', { where: type });
  return type;
}

function register(session: DuckdbSession, key: MasterKey, call: KernelCall, failed: (error: unknown) => void): string {
  const name = freshKernelName();
  registerKernel(session.connection, name, 1 + call.own.length, bindKernel(call, key), failed);
  return name;
}
