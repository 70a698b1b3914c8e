// Foreign keys join as before: as many rows with a partner and without, composite keys and NULLs included.
import { z } from 'zod';
import type { ForeignKey, Table, TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { displayIdentifier, sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { dividedCheck, type FilesContext } from './context.ts';
import { type ColumnsRead, columnsOf, filesUnder, isMasked } from './zone.ts';

const NAME = 'joins';

const JoinPart = z.object({
  foreignKeys: z.number().int(),
  joinedRows: z.number().int(),
  problems: z.array(CheckProblem),
});
type JoinPart = z.infer<typeof JoinPart>;

export const joins = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: JoinPart,
  gather: (ctx) => gatherJoins(ctx),
  judge: (ctx, parts) => {
    const sum = (name: 'foreignKeys' | 'joinedRows'): number => parts.reduce((total, part) => total + part[name], 0);
    const measured = {
      foreignKeys: sum('foreignKeys'),
      joinedRows: sum('joinedRows'),
      ofKeptColumns: foreignKeys(ctx).filter(({ table, key }) => !touched(ctx, table, key)).length,
    };
    const summary = `${counted(measured.foreignKeys, 'foreign key')} with masked columns join ${counted(measured.joinedRows, 'row')} as in the source; ${counted(measured.ofKeptColumns, 'foreign key')} of kept columns only`;
    return answer(NAME, { summary, measured, problems: parts.flatMap((part) => part.problems) });
  },
});

/** @param of whose foreign keys to look at; by default those of every table */
export async function gatherJoins(ctx: FilesContext, of: (table: TableId) => boolean = () => true): Promise<JoinPart> {
  const part: JoinPart = { foreignKeys: 0, joinedRows: 0, problems: [] };
  for (const { table, key } of foreignKeys(ctx).filter((each) => of(each.table.id))) {
    if (!touched(ctx, table, key)) continue;
    const before = await joined(ctx, ctx.raw, table, key);
    const after = await joined(ctx, ctx.masked, table, key);
    if (before === undefined || after === undefined) continue;
    part.foreignKeys += 1;
    part.joinedRows += after.matched;
    if (before.matched !== after.matched || before.filled !== after.filled) {
      const where = tableKey(table.id);
      part.problems.push({
        where,
        message: `${where}: foreign key ${displayIdentifier(key.name)} joined ${before.matched} of ${before.filled} rows in the source, ${after.matched} of ${after.filled} in the masked files`,
      });
    }
  }
  return part;
}

/** What the check reads of the rows for the foreign keys of one table; empty when none of them holds a masked column. */
export function joinReads(ctx: FilesContext, table: Table): readonly ColumnsRead[] {
  return foreignKeys(ctx)
    .filter((each) => sameTable(each.table.id, table.id) && touched(ctx, table, each.key))
    .flatMap(({ key }) => [
      ...filesUnder(ctx, ctx.masked, table.id).map((files) => ({ table: files.table, columns: key.columns })),
      ...filesUnder(ctx, ctx.masked, key.references).map((files) => ({
        table: files.table,
        columns: key.referencedColumns,
      })),
    ]);
}

/** Declared keys whose tables are both in the plan; those that a partition inherits are seen at its parent. */
function foreignKeys(ctx: FilesContext): { table: Table; key: ForeignKey }[] {
  return ctx.source.tables.flatMap((table) => {
    const parent = ctx.source.tables.find(
      (candidate) => table.parent !== undefined && sameTable(candidate.id, table.parent),
    );
    const inherited = (key: ForeignKey): boolean =>
      parent?.foreignKeys.some(
        (other) => sameTable(other.references, key.references) && other.columns.join('\0') === key.columns.join('\0'),
      ) === true;
    return table.foreignKeys.filter((key) => !inherited(key)).map((key) => ({ table, key }));
  });
}

function touched(ctx: FilesContext, table: Table, key: ForeignKey): boolean {
  const masked = (id: Table['id'], names: readonly string[]): boolean => {
    const ids = filesUnder(ctx, ctx.masked, id).map((files) => files.table);
    const plans = ctx.plan.tables.filter((plan) => ids.some((candidate) => sameTable(candidate, plan.table)));
    return plans.some((plan) => plan.columns.some((column) => names.includes(column.column) && isMasked(column)));
  };
  return masked(table.id, key.columns) || masked(key.references, key.referencedColumns);
}

interface Joined {
  readonly filled: number;
  readonly matched: number;
}

async function joined(
  ctx: FilesContext,
  zone: readonly TableFiles[],
  table: Table,
  key: ForeignKey,
): Promise<Joined | undefined> {
  const child = columnsOf(filesUnder(ctx, zone, table.id), key.columns);
  const parent = columnsOf(filesUnder(ctx, zone, key.references), key.referencedColumns);
  if (child === undefined || parent === undefined) return undefined;
  const folded = (alias: string, index: number): string => {
    const column = table.columns.find((candidate) => candidate.name === key.columns[index]);
    return column?.type.caseInsensitive === true ? `lower(${alias}.v${index})` : `${alias}.v${index}`;
  };
  const on = key.columns.map((_, index) => `${folded('c', index)} = ${folded('p', index)}`).join(' AND ');
  const filled = key.columns.map((_, index) => `v${index} IS NOT NULL`).join(' AND ');
  const doing = `join ${tableKey(table.id)}`;
  return {
    filled: await ctx.session.number(`SELECT count(*) FROM ${child} WHERE ${filled}`, doing),
    matched: await ctx.session.number(`SELECT count(*) FROM ${child} c SEMI JOIN ${parent} p ON ${on}`, doing),
  };
}
