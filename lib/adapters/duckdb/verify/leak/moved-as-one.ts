// Dates that all move by one amount meet other dates of their rows wherever that amount is the distance between both: in many rows at once,
// by one draw. No count of rows tells this from a leak, but the dates themselves do: each is its own raw date, and that amount.
import type { FilesContext } from '../context.ts';
import { type ColumnPair, sideBySide, type TablePair, textOf } from '../zone.ts';

/** `YYYY-MM-DD`, and whatever follows it. */
const DAY = 10;

/** True when every date of the column, but for those that are no days of the calendar, lies as far from its raw date as every other, and not on it. */
export async function isMovedAsOne(ctx: FilesContext, pair: TablePair, column: ColumnPair): Promise<boolean> {
  const { spec } = column.plan;
  if (spec.mask !== 'date-shift' || spec['per'] !== 'column') return false;
  const amounts = new Set<string>();
  for (let file = 0; file < pair.raw.files.length; file += 1) {
    const [raw, masked] = [textOf(`r${column.rawAt}`, column.raw), textOf(`m${column.maskedAt}`, column.masked)];
    const rows = `SELECT ${raw} AS r, ${masked} AS m FROM ${sideBySide(pair, file)}`;
    const days = `try_cast(left(m, ${DAY}) AS DATE) - try_cast(left(r, ${DAY}) AS DATE)`;
    const same = `substr(m, ${DAY + 1}) = substr(r, ${DAY + 1})`;
    const select = `min(days)::varchar AS least, max(days)::varchar AS most, count(*) FILTER (WHERE r IS DISTINCT FROM m AND (days IS NULL OR NOT same)) AS others`;
    const [found = {}] = await ctx.session.all(
      `SELECT ${select} FROM (SELECT r, m, ${days} AS days, ${same} AS same FROM (${rows}))`,
      `measure by how much ${column.key} was moved`,
    );
    if (Number(found['others'] ?? 1) > 0) return false;
    for (const amount of [found['least'], found['most']]) if (typeof amount === 'string') amounts.add(amount);
  }
  const [amount, ...more] = amounts;
  return amount !== undefined && more.length === 0 && amount !== '0';
}
