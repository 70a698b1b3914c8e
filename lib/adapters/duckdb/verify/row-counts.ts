// source = raw files = masked files = loaded, table by table. Counts come from four independent places: command tag, footers, server.

import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { loadedRows } from '../../postgres/verify/loaded.ts';
import { readParquet } from '../session.ts';
import { type Check, type FilesContext, hasDatabase, type VerifyContext } from './context.ts';
import { loadGroups } from './load-groups.ts';

const NAME = 'row-counts';

export const rowCounts: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
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
      problems.push(...(await compareZone(ctx, plan.table, 'raw', ctx.raw, expected)));
      problems.push(...(await compareZone(ctx, plan.table, 'masked', ctx.masked, expected)));
    }
    if (hasDatabase(ctx)) problems.push(...(await compareLoaded(ctx)));
    const summary = `${counted(ctx.plan.tables.length, 'table')}, ${counted(rows, 'row')}: counted in source, raw files, masked files and loaded database`;
    return answer(NAME, { summary, measured: { tables: ctx.plan.tables.length, rows }, problems });
  },
};

function hasOwnRows(ctx: FilesContext, id: TableId): boolean {
  const kind = ctx.source.tables.find((table) => sameTable(table.id, id))?.kind;
  return kind === 'table' || kind === 'partition';
}

function expectedRows(ctx: FilesContext, id: TableId, none: boolean): number | undefined {
  return none ? 0 : ctx.sourceCounts.get(tableKey(id));
}

async function compareZone(
  ctx: FilesContext,
  id: TableId,
  zone: string,
  tables: readonly TableFiles[],
  expected: number,
): Promise<CheckProblem[]> {
  const where = tableKey(id);
  const files = tables.find((candidate) => sameTable(candidate.table, id));
  if (files === undefined)
    return expected === 0
      ? []
      : [{ where, message: `${where}: no ${zone} files, ${counted(expected, 'row')} expected` }];
  const said =
    files.rows === expected
      ? []
      : [
          {
            where,
            message: `${where}: ${zone} holds ${counted(files.rows, 'row')}, the source ${counted(expected, 'row')}`,
          },
        ];
  if (files.columns.length === 0) return said;
  const inFiles =
    files.files.length === 0
      ? 0
      : await ctx.session.number(`SELECT count(*) FROM ${readParquet(files.files)}`, `count ${zone} rows of ${where}`);
  if (inFiles === expected) return said;
  return [
    {
      where,
      message: `${where}: ${zone} files hold ${counted(inFiles, 'row')}, the source ${counted(expected, 'row')}`,
    },
  ];
}

async function compareLoaded(ctx: VerifyContext): Promise<CheckProblem[]> {
  const problems: CheckProblem[] = [];
  for (const group of loadGroups(ctx)) {
    const expected = group.members.reduce((total, files) => total + files.rows, 0);
    const where = tableKey(group.target);
    const found = await loadedRows(ctx.stagedClient, group.target, group.only);
    if (found !== expected) {
      problems.push({
        where,
        message: `${where}: the loaded database holds ${counted(found, 'row')}, the masked files ${counted(expected, 'row')}`,
      });
    }
  }
  return problems;
}
