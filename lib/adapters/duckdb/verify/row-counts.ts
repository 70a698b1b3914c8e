// source = raw files = masked files = loaded, table by table. Counts come from four independent places: command tag, footers, server.
import { z } from 'zod';
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { readParquet } from '../session.ts';
import { dividedCheck, type FilesContext, hasDatabase, type VerifyContext } from './context.ts';
import { loadGroups } from './load-groups.ts';

const NAME = 'row-counts';

/** Rows by table key. */
const Counts = z.record(z.string(), z.number().int());
const RowsPart = z.object({
  raw: Counts,
  masked: Counts,
  /** In the loaded database, by the table that rows were loaded through; undefined where it was not looked at. */
  loaded: Counts.optional(),
});
type RowsPart = z.infer<typeof RowsPart>;

export const rowCounts = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: RowsPart,
  gather: async (ctx): Promise<RowsPart> => ({
    raw: await rowsInFiles(ctx, 'raw', ctx.raw),
    masked: await rowsInFiles(ctx, 'masked', ctx.masked),
    ...(hasDatabase(ctx) ? { loaded: await rowsLoaded(ctx) } : {}),
  }),
  judge: (ctx, parts) => {
    const problems: CheckProblem[] = [];
    let rows = 0;
    for (const plan of ctx.plan.tables) {
      const expected = expectedRows(ctx, plan.table, plan.rows === 'none');
      if (expected === undefined) {
        if (!hasOwnRows(ctx, plan.table)) continue;
        problems.push({
          where: tableKey(plan.table),
          message: `${tableKey(plan.table)}: its rows were never counted in the source`,
        });
        continue;
      }
      rows += expected;
      for (const zone of ['raw', 'masked'] as const)
        problems.push(...compareZone(zone, plan.table, ctx[zone], total(parts, zone), expected));
    }
    if (parts.some(({ loaded }) => loaded !== undefined)) problems.push(...compareLoaded(ctx, total(parts, 'loaded')));
    else if (hasDatabase(ctx)) problems.push({ where: '', message: 'the loaded rows were not counted' });
    const summary = `${counted(ctx.plan.tables.length, 'table')}, ${counted(rows, 'row')}: counted in source, raw files, masked files and loaded database`;
    return answer(NAME, { summary, measured: { tables: ctx.plan.tables.length, rows }, problems });
  },
});

/** Rows of the loaded database, by the table that they were loaded through. */
export async function rowsLoaded(ctx: VerifyContext): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { target, only } of loadGroups(ctx)) counts[tableKey(target)] = await ctx.loaded.countRows(target, only);
  return counts;
}

async function rowsInFiles(
  ctx: FilesContext,
  zone: string,
  tables: readonly TableFiles[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, files, columns } of tables) {
    if (columns.length === 0 || files.length === 0) continue;
    const where = tableKey(table);
    counts[where] = await ctx.session.number(
      `SELECT count(*) FROM ${readParquet(files)}`,
      `count ${zone} rows of ${where}`,
    );
  }
  return counts;
}

function total(parts: readonly RowsPart[], place: keyof RowsPart): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const part of parts)
    for (const [table, rows] of Object.entries(part[place] ?? {})) sums.set(table, (sums.get(table) ?? 0) + rows);
  return sums;
}

function hasOwnRows(ctx: FilesContext, id: TableId): boolean {
  const kind = ctx.source.tables.find((table) => sameTable(table.id, id))?.kind;
  return kind === 'table' || kind === 'partition';
}

function expectedRows(ctx: FilesContext, id: TableId, none: boolean): number | undefined {
  return none ? 0 : ctx.sourceCounts.get(tableKey(id));
}

function compareZone(
  zone: 'raw' | 'masked',
  id: TableId,
  tables: readonly TableFiles[],
  inFiles: ReadonlyMap<string, number>,
  expected: number,
): CheckProblem[] {
  const where = tableKey(id);
  const files = tables.find((candidate) => sameTable(candidate.table, id));
  if (files === undefined)
    return expected === 0
      ? []
      : [{ where, message: `${where}: no ${zone} files, ${counted(expected, 'row')} expected` }];
  const unlike = (holds: string, rows: number): CheckProblem[] =>
    rows === expected
      ? []
      : [
          {
            where,
            message: `${where}: ${zone} ${holds} ${counted(rows, 'row')}, the source ${counted(expected, 'row')}`,
          },
        ];
  const said = unlike('holds', files.rows);
  return files.columns.length === 0 ? said : [...said, ...unlike('files hold', inFiles.get(where) ?? 0)];
}

function compareLoaded(ctx: FilesContext, loaded: ReadonlyMap<string, number>): CheckProblem[] {
  return loadGroups(ctx).flatMap(({ target, members }) => {
    const expected = members.reduce((sum, files) => sum + files.rows, 0);
    const where = tableKey(target);
    const found = loaded.get(where);
    if (found === expected) return [];
    return [
      {
        where,
        message:
          found === undefined
            ? `${where}: its loaded rows were not counted`
            : `${where}: the loaded database holds ${counted(found, 'row')}, the masked files ${counted(expected, 'row')}`,
      },
    ];
  });
}
