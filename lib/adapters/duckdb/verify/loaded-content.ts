// What was loaded is what was masked: one digest per table over all rows, whatever their order, computed by the same function on both sides.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileColumn } from '../../../core/model/files.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem, CheckResult } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { readCsv, withLineLimit } from '../csv.ts';
import type { DatabaseCheck, FilesContext, VerifyContext } from './context.ts';
import { type LoadGroup, loadGroups } from './load-groups.ts';
import { normalised } from './printed-rows.ts';
import { columnDigests, type Digest, digest, same } from './row-digest.ts';
import { columnsOf } from './zone.ts';

const NAME = 'loaded-content';

export const loadedContent: DatabaseCheck = {
  name: NAME,
  proves: PROVES[NAME],
  runLoaded: async (ctx) => {
    const found = new Map<LoadGroup, readonly CheckProblem[]>();
    for (const group of loadGroups(ctx)) {
      const columns = comparedColumns(ctx, group);
      if (columns.length > 0) found.set(group, await compareGroup(ctx, group, columns));
    }
    return loadedContentAnswer(ctx, (group) =>
      [...found].flatMap(([each, problems]) => (sameTable(each.target, group.target) ? problems : [])),
    );
  },
};

/** The check's answer. @param judge what is wrong with the rows of one table */
export function loadedContentAnswer(
  ctx: FilesContext,
  judge: (group: LoadGroup, columns: readonly FileColumn[]) => readonly CheckProblem[],
): CheckResult {
  const problems: CheckProblem[] = [];
  const totals = { tables: 0, rows: 0, columns: 0 };
  for (const group of loadGroups(ctx)) {
    const columns = comparedColumns(ctx, group);
    if (columns.length === 0) continue;
    totals.tables += 1;
    totals.columns += columns.length;
    totals.rows += group.members.reduce((sum, files) => sum + files.rows, 0);
    problems.push(...judge(group, columns));
  }
  const summary = `${counted(totals.tables, 'table')}, ${counted(totals.columns, 'column')}, ${counted(totals.rows, 'row')}: digest of the masked files against digest of the loaded rows`;
  return answer(NAME, { summary, measured: totals, problems });
}

/** Columns that were loaded: those the database computes itself are left out. */
export function comparedColumns(ctx: FilesContext, group: LoadGroup): FileColumn[] {
  const first = group.members[0];
  if (first === undefined) return [];
  const generated = new Set(
    ctx.plan.tables
      .find((plan) => sameTable(plan.table, first.table))
      ?.columns.filter((column) => column.generated)
      .map((column) => column.column),
  );
  return first.columns.filter((column) => !generated.has(column.name));
}

async function compareGroup(
  ctx: VerifyContext,
  group: LoadGroup,
  columns: readonly FileColumn[],
): Promise<CheckProblem[]> {
  const where = tableKey(group.target);
  const csv = join(ctx.scratchDirectory, 'verify-loaded.csv');
  const names = columns.map((column) => column.name);
  try {
    const rows = await ctx.loaded.copyRows({ table: group.target, only: group.only, columns: names, path: csv });
    if (rows === 0 && group.members.every((files) => files.rows === 0)) return [];
    const width = columns.length;
    const { source: read, found: loaded } = await withLineLimit(async (limit) => {
      const from = loadedSource(csv, limit, group, columns);
      return { source: from, found: await digest(ctx.session, from, width, `digest of loaded ${where}`) };
    });
    if (loaded.count !== String(rows))
      return [{ where, message: `${where}: ${loaded.count} of ${rows} loaded rows could be read back` }];
    const source = columnsOf(group.members, names);
    const masked =
      source === undefined ? loaded : await digest(ctx.session, source, width, `digest of masked ${where}`);
    if (source === undefined || same(loaded, masked)) return [];
    return await judge(ctx, group, columns, { loaded, masked }, { loaded: read, masked: source });
  } finally {
    await rm(csv, { force: true });
  }
}

/** The CSV as v0, v1, …: typed columns are read as the masked file's type and printed alike, text stays as it is. */
export function loadedSource(csv: string, lineLimit: number, group: LoadGroup, columns: readonly FileColumn[]): string {
  const names = ['one', ...columns.map((_, index) => `l${index}`)];
  const select = columns.map((column, index) => `${loadedText(group, column, index)} AS v${index}`).join(', ');
  return `(SELECT ${select} FROM ${readCsv(csv, names, lineLimit)})`;
}

const AS_TEXT = new Set(['VARCHAR', 'BLOB', 'SMALLINT', 'INTEGER', 'BIGINT']);

function loadedText(group: LoadGroup, column: FileColumn, index: number): string {
  const types = new Set(
    group.members.map((files) => files.columns.find((candidate) => candidate.name === column.name)?.duckdbType),
  );
  // Partitions whose files differ in type are compared as text, which is canonical for both; whole numbers have one text only.
  if (column.encoding !== 'typed' || types.size !== 1 || AS_TEXT.has(column.duckdbType)) return `l${index}`;
  // A text the type cannot read stays as it is, and so differs.
  return `coalesce(CAST(TRY_CAST(l${index} AS ${column.duckdbType}) AS VARCHAR), l${index})`;
}

/** Differences that are only the type's normal form are no difference: such columns are compared as the database prints them. */
async function judge(
  ctx: VerifyContext,
  group: LoadGroup,
  columns: readonly FileColumn[],
  { loaded, masked }: { readonly loaded: Digest; readonly masked: Digest },
  sources: { readonly loaded: string; readonly masked: string },
): Promise<CheckProblem[]> {
  const where = tableKey(group.target);
  if (loaded.count !== masked.count)
    return [{ where, message: `${where}: ${loaded.count} loaded rows, ${masked.count} masked rows` }];
  const width = columns.length;
  const byColumn = (source: string, doing: string): Promise<readonly string[]> =>
    columnDigests(ctx.session, source, width, doing);
  const there = await byColumn(sources.loaded, `digest of the columns of loaded ${where}`);
  const here = await byColumn(sources.masked, `digest of the columns of masked ${where}`);
  const differing = columns.flatMap((_, index) => (there[index] === here[index] ? [] : [index]));
  if (differing.length === 0) return [{ where, message: `${where}: the same values, but in other rows` }];
  const table = await normalised(ctx, group, columns, differing);
  try {
    const printed = `masked ${where}, as the database prints it`;
    if (same(loaded, await digest(ctx.session, table, width, `digest of ${printed}`))) return [];
    const again = await byColumn(table, `digest of the columns of ${printed}`);
    const wrong = columns.filter((_, index) => there[index] !== again[index]);
    if (wrong.length === 0) return [{ where, message: `${where}: the same values, but in other rows` }];
    return wrong.map((column) => ({
      where: columnKey(group.target, column.name),
      message: `${columnKey(group.target, column.name)}: loaded values differ from the masked files`,
    }));
  } finally {
    await ctx.session.run('DROP TABLE IF EXISTS verify_normal', 'drop a temporary table');
  }
}
