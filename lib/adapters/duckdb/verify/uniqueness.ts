// What was unique is unique: as many distinct values after as before, and no key holds a duplicate.
import type { Table, UniqueKey } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { displayIdentifier, sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { Check, FilesContext } from './context.ts';
import { columnsOf, filesUnder, isMasked, type TablePair, tablePairs } from './zone.ts';

const NAME = 'uniqueness';

export const uniqueness: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
    const problems: CheckProblem[] = [];
    const measured = { columns: 0, keys: 0, keysOfKeptColumns: 0 };
    for (const pair of tablePairs(ctx)) {
      const standing = keysLeft(
        ctx,
        ctx.source.tables.find(({ id }) => sameTable(id, pair.table)),
      );
      // Masked to NULL, values are gone rather than alike.
      const unique = pair.columns.filter(
        ({ plan }) =>
          plan.unique &&
          isMasked(plan) &&
          plan.spec.mask !== 'null' &&
          standing.some((key) => key.columns.includes(plan.column)),
      );
      for (const column of unique) {
        measured.columns += 1;
        const [before, after] = [
          await distinct(ctx, [pair.raw], column.plan.column),
          await distinct(ctx, [pair.masked], column.plan.column),
        ];
        if (before !== after) {
          problems.push({
            where: column.key,
            message: `${column.key}: ${counted(before, 'distinct value')} before, ${counted(after, 'distinct value')} after mask ${column.plan.spec.mask}`,
          });
        }
      }
    }
    for (const table of ctx.source.tables) {
      for (const key of keysLeft(ctx, table).filter((candidate) => !candidate.expression && !candidate.partial)) {
        const files = filesUnder(ctx, ctx.masked, table.id).filter((candidate) => hasAll(candidate, key));
        if (files.length === 0) continue;
        if (!files.some((candidate) => touches(ctx, candidate, key))) {
          measured.keysOfKeptColumns += 1;
          continue;
        }
        measured.keys += 1;
        problems.push(...(await duplicates(ctx, table, key, files)));
      }
    }
    const summary = `${counted(measured.columns, 'unique column')} and ${counted(measured.keys, 'key')} with masked columns; ${counted(measured.keysOfKeptColumns, 'key')} of kept columns only`;
    return answer(NAME, { summary, measured, problems });
  },
};

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
