// What was unique is unique: as many distinct values after as before, and no key holds a duplicate.
import { z } from 'zod';
import type { Table, TableId, UniqueKey } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { displayIdentifier, sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { dividedCheck, type FilesContext } from './context.ts';
import {
  type ColumnPair,
  type ColumnsRead,
  columnsOf,
  filesUnder,
  isMasked,
  type TablePair,
  tablePairs,
} from './zone.ts';

const NAME = 'uniqueness';

const UniquePart = z.object({
  columns: z.number().int(),
  keys: z.number().int(),
  problems: z.array(CheckProblem),
});
type UniquePart = z.infer<typeof UniquePart>;

export const uniqueness = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: UniquePart,
  gather: (ctx) => gatherUnique(ctx),
  judge: (ctx, parts) => {
    const sum = (name: 'columns' | 'keys'): number => parts.reduce((total, part) => total + part[name], 0);
    const kept = ctx.source.tables.flatMap((table) => plainKeys(ctx, table).filter((key) => isKept(ctx, table, key)));
    const measured = { columns: sum('columns'), keys: sum('keys'), keysOfKeptColumns: kept.length };
    const summary = `${counted(measured.columns, 'unique column')} and ${counted(measured.keys, 'key')} with masked columns; ${counted(measured.keysOfKeptColumns, 'key')} of kept columns only`;
    return answer(NAME, { summary, measured, problems: parts.flatMap((part) => part.problems) });
  },
});

/** @param of whose keys to look at; by default those of every table */
export async function gatherUnique(
  ctx: FilesContext,
  of: (table: TableId) => boolean = () => true,
): Promise<UniquePart> {
  const part: UniquePart = { columns: 0, keys: 0, problems: [] };
  for (const pair of tablePairs(ctx).filter(({ table }) => of(table))) {
    for (const column of uniqueColumns(ctx, pair)) {
      part.columns += 1;
      const [before, after] = [
        await distinct(ctx, [pair.raw], column.plan.column),
        await distinct(ctx, [pair.masked], column.plan.column),
      ];
      if (before !== after) {
        part.problems.push({
          where: column.key,
          message: `${column.key}: ${counted(before, 'distinct value')} before, ${counted(after, 'distinct value')} after mask ${column.plan.spec.mask}`,
        });
      }
    }
  }
  for (const table of ctx.source.tables.filter(({ id }) => of(id))) {
    for (const key of plainKeys(ctx, table)) {
      const files = filesOf(ctx, table, key);
      if (!files.some((candidate) => touches(ctx, candidate, key))) continue;
      part.keys += 1;
      part.problems.push(...(await duplicates(ctx, table, key, files)));
    }
  }
  return part;
}

/** Masked columns that must stay unique. Masked to NULL, values are gone rather than alike. */
function uniqueColumns(ctx: FilesContext, pair: TablePair): ColumnPair[] {
  const standing = keysLeft(
    ctx,
    ctx.source.tables.find(({ id }) => sameTable(id, pair.table)),
  );
  return pair.columns.filter(
    ({ plan }) =>
      plan.unique &&
      isMasked(plan) &&
      plan.spec.mask !== 'null' &&
      standing.some((key) => key.columns.includes(plan.column)),
  );
}

function filesOf(ctx: FilesContext, table: Table, key: UniqueKey): TableFiles[] {
  return filesUnder(ctx, ctx.masked, table.id).filter((candidate) => hasAll(candidate, key));
}

function isKept(ctx: FilesContext, table: Table, key: UniqueKey): boolean {
  const files = filesOf(ctx, table, key);
  return files.length > 0 && !files.some((candidate) => touches(ctx, candidate, key));
}

function plainKeys(ctx: FilesContext, table: Table): UniqueKey[] {
  return keysLeft(ctx, table).filter((candidate) => !candidate.expression && !candidate.partial);
}

/** What the check reads of the rows for the keys of one table: its files and their columns; empty when no key holds a masked column. */
export function uniqueReads(ctx: FilesContext, table: Table): readonly ColumnsRead[] {
  const reads = plainKeys(ctx, table).flatMap((key) => {
    const files = filesOf(ctx, table, key);
    return files.some((candidate) => touches(ctx, candidate, key))
      ? files.map((each) => ({ table: each.table, columns: key.columns }))
      : [];
  });
  const unique = tablePairs(ctx)
    .filter((pair) => sameTable(pair.table, table.id))
    .map((pair) => ({ table: pair.table, columns: uniqueColumns(ctx, pair).map(({ plan }) => plan.column) }))
    .filter(({ columns }) => columns.length > 0);
  return [...reads, ...unique];
}

/** Keys of the source that the rules do not leave out. */
function keysLeft(ctx: FilesContext, table: Table | undefined): UniqueKey[] {
  if (table === undefined) return [];
  const left = new Set(
    ctx.omitted
      .filter(({ kind }) => ['primary key', 'unique constraint', 'index'].includes(kind))
      .map(({ object }) => object),
  );
  return table.uniques.filter(
    ({ name }) =>
      !left.has(`${displayIdentifier(name)} on ${tableKey(table.id)}`) &&
      !left.has(tableKey({ schema: table.id.schema, name })),
  );
}

async function distinct(ctx: FilesContext, files: readonly TableFiles[], column: string): Promise<number> {
  const source = columnsOf(files, [column]);
  return source === undefined
    ? 0
    : ctx.session.number(`SELECT count(DISTINCT v0) FROM ${source}`, 'count distinct values');
}

function hasAll(files: TableFiles, key: UniqueKey): boolean {
  return (
    files.files.length > 0 &&
    key.columns.length > 0 &&
    key.columns.every((name) => files.columns.some((column) => column.name === name))
  );
}

function touches(ctx: FilesContext, files: TableFiles, key: UniqueKey): boolean {
  const pair: TablePair['plan'] | undefined = ctx.plan.tables.find((plan) => sameTable(plan.table, files.table));
  return pair === undefined || pair.columns.some((column) => key.columns.includes(column.column) && isMasked(column));
}

async function duplicates(
  ctx: FilesContext,
  table: Table,
  key: UniqueKey,
  files: readonly TableFiles[],
): Promise<CheckProblem[]> {
  const source = columnsOf(files, key.columns);
  if (source === undefined) return [];
  const values = key.columns.map((name, index) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    return column?.type.caseInsensitive === true ? `lower(v${index})` : `v${index}`;
  });
  // NULLs never collide.
  const filled = key.columns.map((_, index) => `v${index} IS NOT NULL`).join(' AND ');
  const found = await ctx.session.number(
    `SELECT count(*) FROM (SELECT 1 FROM ${source} WHERE ${filled} GROUP BY ${values.join(', ')} HAVING count(*) > 1)`,
    `look for duplicates in ${tableKey(table.id)}`,
  );
  if (found === 0) return [];
  const where = tableKey(table.id);
  return [
    {
      where,
      message: `${where}: key ${displayIdentifier(key.name)} holds ${counted(found, 'duplicate value')} in the masked files`,
    },
  ];
}
