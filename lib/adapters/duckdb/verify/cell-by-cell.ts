// Row n of the export against row n of the masked file: every masked cell differs, but for exceptions with a cause that is counted;
// every kept cell is the same; NULL stays NULL.
import { z } from 'zod';
import { answer, counted } from '../../../core/verify/answer.ts';
import { expectedFixedPoints, isCoincidence } from '../../../core/verify/chance.ts';
import { CheckProblem } from '../../../core/verify/check.ts';
import { expectedByShapeSql, keepsShape, nothingToReplace } from '../../../core/verify/fixed-points.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { dividedCheck, type FilesContext } from './context.ts';
import { staysSql } from './kept-values.ts';
import { type ColumnPair, isMasked, sideBySide, type TablePair, tablePairs, textOf } from './zone.ts';

const NAME = 'cell-by-cell';

const CellPart = z.object({
  /** Masked columns, by key. */
  columns: z.array(z.string()),
  cells: z.number().int(),
  keptCells: z.number().int(),
  keptValue: z.number().int(),
  constant: z.number().int(),
  coincidence: z.number().int(),
  nothing: z.number().int(),
  problems: z.array(CheckProblem),
  warnings: z.array(CheckProblem),
});
type CellPart = z.infer<typeof CellPart>;

const nothingYet = (): CellPart => ({
  columns: [],
  cells: 0,
  keptCells: 0,
  keptValue: 0,
  constant: 0,
  coincidence: 0,
  nothing: 0,
  problems: [],
  warnings: [],
});

export const cellByCell = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: CellPart,
  gather: async (ctx) => {
    const found = nothingYet();
    for (const pair of tablePairs(ctx)) await compareTable(ctx, pair, found);
    return found;
  },
  judge: (ctx, parts) => {
    const found = nothingYet();
    for (const pair of tablePairs(ctx)) found.problems.push(...unlike(pair));
    for (const part of parts) {
      for (const name of COUNTS) found[name] += part[name];
      found.columns.push(...part.columns);
      found.problems.push(...part.problems);
      found.warnings.push(...part.warnings);
    }
    const columns = new Set(found.columns).size;
    const explained = found.keptValue + found.constant + found.coincidence + found.nothing;
    const summary = `${counted(found.cells, 'masked cell')} in ${counted(columns, 'masked column')} compared with the source: ${counted(explained, 'unchanged cell')} with a counted cause`;
    return answer(NAME, {
      summary,
      measured: {
        columns,
        cells: found.cells,
        keptCells: found.keptCells,
        keptValue: found.keptValue,
        sameAsConstant: found.constant,
        coincidence: found.coincidence,
        nothingToMask: found.nothing,
      },
      problems: found.problems,
      warnings: found.warnings,
    });
  },
});

const COUNTS = ['cells', 'keptCells', 'keptValue', 'constant', 'coincidence', 'nothing'] as const;

/** What is wrong with a table as a whole. */
function unlike(pair: TablePair): CheckProblem[] {
  if (pair.raw.files.length !== pair.masked.files.length)
    return [
      {
        where: pair.key,
        message: `${pair.key}: ${pair.raw.files.length} raw files, ${pair.masked.files.length} masked files: rows cannot be paired`,
      },
    ];
  if (pair.columns.length < pair.plan.columns.length)
    return [
      {
        where: pair.key,
        message: `${pair.key}: ${pair.plan.columns.length - pair.columns.length} planned columns are missing in the files`,
      },
    ];
  return [];
}

/** Counts of one column over all its files. */
interface Cells {
  readonly filled: number;
  readonly same: number;
  readonly keptValue: number;
  readonly nulled: number;
  readonly invented: number;
  readonly emptied: number;
  readonly changed: number;
}

const FIELDS = ['filled', 'same', 'keptValue', 'nulled', 'invented', 'emptied', 'changed'] as const;
const Extra = z.looseObject({ value: z.unknown().optional(), nulls: z.unknown().optional() });

async function compareTable(ctx: FilesContext, pair: TablePair, found: CellPart): Promise<void> {
  if (pair.raw.files.length !== pair.masked.files.length) return;
  if (pair.columns.length === 0 || pair.raw.files.length === 0) return;
  const cells = await countCells(ctx, pair);
  for (const [index, column] of pair.columns.entries()) {
    const counts = cells[index];
    if (counts === undefined) continue;
    if (isMasked(column.plan)) await judgeMasked(ctx, pair, column, counts, found);
    else judgeKept(column, counts, found);
  }
}

const COLUMNS_PER_QUERY = 60;

async function countCells(ctx: FilesContext, pair: TablePair): Promise<Cells[]> {
  const totals = pair.columns.map(() => FIELDS.map(() => 0));
  for (let file = 0; file < pair.raw.files.length; file += 1) {
    for (let from = 0; from < pair.columns.length; from += COLUMNS_PER_QUERY) {
      const part = pair.columns.slice(from, from + COLUMNS_PER_QUERY);
      const select = part.map((column, index) => counters(pair, column, `x${index}`)).join(', ');
      const row =
        (
          await ctx.session.all(`SELECT ${select} FROM ${sideBySide(pair, file)}`, `compare ${pair.key} cell by cell`)
        )[0] ?? {};
      part.forEach((_, index) => {
        FIELDS.forEach((field, n) => {
          const total = totals[from + index];
          if (total !== undefined) total[n] = (total[n] ?? 0) + Number(row[`x${index}${field}`] ?? 0);
        });
      });
    }
  }
  return totals.map(([filled = 0, same = 0, keptValue = 0, nulled = 0, invented = 0, emptied = 0, changed = 0]) => ({
    filled,
    same,
    keptValue,
    nulled,
    invented,
    emptied,
    changed,
  }));
}

/** Both sides of a column in a form that compares: as they are when of one type, else as text. */
function sides(column: ColumnPair): { raw: string; masked: string; rawText: string } {
  const rawText = textOf(`r${column.rawAt}`, column.raw);
  if (column.raw.duckdbType === column.masked.duckdbType)
    return { raw: `r${column.rawAt}`, masked: `m${column.maskedAt}`, rawText };
  return { raw: rawText, masked: textOf(`m${column.maskedAt}`, column.masked), rawText };
}

function counters(pair: TablePair, column: ColumnPair, as: string): string {
  const { raw, masked, rawText } = sides(column);
  const filled = `${raw} IS NOT NULL AND ${rawText} <> ''`;
  const same = `${filled} AND ${raw} = ${masked}`;
  const stays = staysSql(pair, column);
  const conditions: Record<(typeof FIELDS)[number], string> = {
    filled,
    same,
    keptValue: stays === undefined ? 'false' : `${same} AND ${stays}`,
    nulled: `${raw} IS NOT NULL AND ${masked} IS NULL`,
    invented: `${raw} IS NULL AND ${masked} IS NOT NULL`,
    emptied: `${rawText} = '' AND ${masked} IS NOT NULL AND ${textOf(`m${column.maskedAt}`, column.masked)} <> ''`,
    changed: `${raw} IS DISTINCT FROM ${masked}`,
  };
  return FIELDS.map((field) => `count(*) FILTER (WHERE ${conditions[field]}) AS ${as}${field}`).join(', ');
}

function judgeKept(column: ColumnPair, cells: Cells, found: CellPart): void {
  found.keptCells += cells.filled;
  if (cells.changed > 0)
    found.problems.push({
      where: column.key,
      message: `${column.key}: the plan keeps it, but ${counted(cells.changed, 'cell')} changed`,
    });
}

async function judgeMasked(
  ctx: FilesContext,
  pair: TablePair,
  column: ColumnPair,
  cells: Cells,
  found: CellPart,
): Promise<void> {
  const { mask } = column.plan.spec;
  found.columns.push(column.key);
  found.cells += cells.filled;
  judgeNulls(column, cells, found);
  if (mask === 'null' && cells.filled > cells.nulled + cells.keptValue) {
    found.problems.push({
      where: column.key,
      message: `${column.key}: mask null left ${cells.filled - cells.nulled - cells.keptValue} of ${cells.filled} values`,
    });
  }
  found.keptValue += cells.keptValue;
  const rest = cells.same - cells.keptValue;
  if (rest <= 0) return;
  const cause = await explain(ctx, pair, column);
  if (cause.kind === undefined) {
    found.problems.push({
      where: column.key,
      message: `${column.key}: mask ${mask} left ${rest} of ${cells.filled} values unchanged${cause.why === '' ? '' : ` (${cause.why})`}`,
    });
    return;
  }
  found[cause.kind] += rest;
  if (cause.kind === 'coincidence') {
    found.warnings.push({
      where: column.key,
      message: `${column.key}: mask ${mask} wrote the value that stood there in ${counted(rest, 'cell')} (${cause.why})`,
    });
  }
}

function judgeNulls(column: ColumnPair, cells: Cells, found: CellPart): void {
  const { mask } = column.plan.spec;
  const extra = Extra.safeParse(column.plan.spec);
  // A constant also stands in place of NULL and of the empty string.
  const mayChange = mask === 'constant' || (extra.success && extra.data.nulls === 'mask');
  if (mask !== 'null' && cells.nulled > 0 && !mayChange) {
    found.problems.push({
      where: column.key,
      message: `${column.key}: mask ${mask} made NULL of ${cells.nulled} of ${cells.filled} values`,
    });
  }
  if (mayChange) return;
  if (cells.invented > 0)
    found.problems.push({
      where: column.key,
      message: `${column.key}: mask ${mask} put a value in place of ${cells.invented} NULLs`,
    });
  if (cells.emptied > 0) {
    found.problems.push({
      where: column.key,
      message: `${column.key}: mask ${mask} put a value in place of ${counted(cells.emptied, 'empty string')}`,
    });
  }
}

interface Cause {
  readonly kind: 'coincidence' | 'constant' | 'nothing' | undefined;
  readonly why: string;
}

/** Masks that change a part of a value or coarsen it: a value that is already as the mask would leave it stays, however many there are. */
const EDITING = new Set(['redact', 'json', 'list', 'composite', 'partial', 'generalize', 'keyvalue']);
const LOOKED_AT = 200_000;
/** So many unchanged values are masked once more; a mask that did not run shows in any of them. */
const MASKED_AGAIN = 20_000;

async function explain(ctx: FilesContext, pair: TablePair, column: ColumnPair): Promise<Cause> {
  const spec = column.plan.spec;
  const extra = Extra.safeParse(spec);
  const unchanged = await unchangedValues(ctx, pair, column);
  if (spec.mask === 'constant') {
    const value = extra.success ? extra.data.value : undefined;
    return unchanged.every((text) => text === String(value))
      ? { kind: 'constant', why: '' }
      : { kind: undefined, why: '' };
  }
  if (unchanged.length > 0 && unchanged.every(nothingToReplace)) return { kind: 'nothing', why: '' };
  const left = unchanged.filter((text) => !nothingToReplace(text));
  const missed = await changedByTheMask(ctx, pair, column);
  if (missed !== undefined && missed > 0)
    return { kind: undefined, why: `the mask itself changes ${missed} of these values` };
  const emits = ctx.maskEmits(spec, column.plan.type);
  if (EDITING.has(spec.mask)) return explainEdited(unchanged, emits, column);
  if (emits !== undefined && !left.every(emits)) return { kind: undefined, why: '' };
  const distinct = await overDistinct(ctx, pair, column, 'count(*)');
  const capacity = ctx.maskCapacity(spec, column.plan.type);
  // A mask that promises no number of outputs explains nothing by chance: only computing it again does.
  if (capacity === 0 && !keepsShape(spec.mask))
    return missed === undefined
      ? { kind: undefined, why: '' }
      : { kind: 'coincidence', why: 'the mask, computed again, leaves them too' };
  const expected = keepsShape(spec.mask)
    ? await overDistinct(ctx, pair, column, expectedByShapeSql('v'))
    : expectedFixedPoints(distinct, capacity);
  if (expected < 1e-6) return { kind: undefined, why: '' };
  const why = `${left.length} of ${distinct} distinct values; chance predicts ${expected < 0.01 ? expected.toExponential(1) : expected.toFixed(2)}`;
  return isCoincidence(left.length, expected) ? { kind: 'coincidence', why } : { kind: undefined, why };
}

/** How many of the unchanged values the mask, computed once more, would change; undefined without the key. */
async function changedByTheMask(ctx: FilesContext, pair: TablePair, column: ColumnPair): Promise<number | undefined> {
  const mask = ctx.remask?.(column.plan, pair.plan);
  if (mask === undefined) return undefined;
  const { raw, masked, rawText } = sides(column);
  const stays = staysSql(pair, column);
  const but = stays === undefined ? '' : ` AND NOT ${stays}`;
  const own = mask.own.map((name) => {
    const at = pair.raw.columns.findIndex((file) => file.name === name);
    return textOf(`r${at}`, pair.raw.columns[at]);
  });
  const select = [rawText, ...own].map((text, index) => `${text} AS x${index}`).join(', ');
  const selects = pair.raw.files.map(
    (_, file) => `SELECT ${select} FROM ${sideBySide(pair, file)} WHERE ${raw} = ${masked} AND ${rawText} <> ''${but}`,
  );
  const rows = await ctx.session.all(
    `SELECT DISTINCT * FROM (${selects.join(' UNION ALL ')}) LIMIT ${MASKED_AGAIN}`,
    `mask unchanged cells of ${column.key} again`,
  );
  return rows.filter((row) => {
    const text = asText(row['x0']);
    if (text === null || nothingToReplace(text)) return false;
    return (
      mask.run(
        text,
        own.map((_, index) => asText(row[`x${index + 1}`])),
      ) !== text
    );
  }).length;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function explainEdited(
  unchanged: readonly string[],
  emits: ((value: string) => boolean) | undefined,
  column: ColumnPair,
): Cause {
  if (unchanged.length > LOOKED_AT) return { kind: undefined, why: `more than ${LOOKED_AT} distinct values` };
  const judge = emits ?? (column.plan.type.category === 'json' ? holdsNoString : () => false);
  const left = unchanged.filter((text) => !judge(text)).length;
  return left === 0 ? { kind: 'nothing', why: '' } : { kind: undefined, why: `${left} of them hold something to mask` };
}

/** JSON without any string value and without long numbers has nothing to mask, whoever looks. */
function holdsNoString(text: string): boolean {
  const values = text.replace(/"(?:[^"\\]|\\.)*"\s*:/g, '');
  return !values.includes('"') && !/\d{7}/.test(values);
}

async function unchangedValues(ctx: FilesContext, pair: TablePair, column: ColumnPair): Promise<string[]> {
  const { raw, masked, rawText } = sides(column);
  const stays = staysSql(pair, column);
  const but = stays === undefined ? '' : ` AND NOT ${stays}`;
  const selects = pair.raw.files.map(
    (_, file) =>
      `SELECT ${rawText} AS v FROM ${sideBySide(pair, file)} WHERE ${raw} = ${masked} AND ${rawText} <> ''${but}`,
  );
  const rows = await ctx.session.all(
    `SELECT DISTINCT v FROM (${selects.join(' UNION ALL ')}) LIMIT ${LOOKED_AT + 1}`,
    `list unchanged cells of ${column.key}`,
  );
  return rows.flatMap((row) => (typeof row.v === 'string' ? [row.v] : []));
}

/** An aggregate over the distinct non-empty raw values `v`. */
async function overDistinct(
  ctx: FilesContext,
  pair: TablePair,
  column: ColumnPair,
  aggregate: string,
): Promise<number> {
  const { rawText } = sides(column);
  const selects = pair.raw.files.map((_, file) => `SELECT ${rawText} AS v FROM ${sideBySide(pair, file)}`);
  return ctx.session.number(
    `SELECT ${aggregate} FROM (SELECT DISTINCT v FROM (${selects.join(' UNION ALL ')}) WHERE v <> '')`,
    `count distinct values of ${column.key}`,
  );
}
