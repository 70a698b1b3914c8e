// Reads what stands in the raw files of a masked column: containers (JSON, arrays, composites) give the parts that the mask changed, free
// text gives the e-mail addresses in it, everything else gives whole values.
import type { DuckDBValue } from '@duckdb/node-api';
import { literal } from '../../../../core/sql/quote.ts';
import { hexText, jsonLeaves, literalElements } from '../../../../core/verify/leaves.ts';
import { MIN_SELF_VALIDATING, SHARED_BY } from '../../../../core/verify/needle.ts';
import type { FilesContext } from '../context.ts';
import { staysSql } from '../kept-values.ts';
import { type ColumnPair, sideBySide, type TablePair, textOf, zoneRows } from '../zone.ts';
import { rowsOf } from './stream.ts';

/** A masked column in both zones. */
export interface ValueSource {
  readonly pair: TablePair;
  readonly column: ColumnPair;
}

export interface Value {
  readonly value: string;
  /** Rows of its own column that hold it. */
  readonly rows: number;
}

/** Tables with more columns than this are read in batches of columns: preparing a query costs more there than running it. */
const WIDE = 100;

/** Owners to read together, all of one table. */
export function wideBatches(sources: readonly ValueSource[]): number[][] {
  const byTable = new Map<string, number[]>();
  for (const [owner, source] of sources.entries()) {
    if (source.pair.columns.length <= WIDE || isContainer(source) || source.pair.raw.files.length === 0) continue;
    byTable.set(source.pair.key, [...(byTable.get(source.pair.key) ?? []), owner]);
  }
  return [...byTable.values()].flatMap((owners) =>
    Array.from({ length: Math.ceil(owners.length / WIDE) }, (_, at) => owners.slice(at * WIDE, (at + 1) * WIDE)),
  );
}

export async function addWide(
  ctx: FilesContext,
  sources: readonly ValueSource[],
  owners: readonly number[],
  add: (owner: number, values: readonly Value[]) => void,
): Promise<void> {
  const pair = sources[owners[0] ?? 0]?.pair;
  if (pair === undefined) return;
  const cells = owners.flatMap((owner) => {
    const column = sources[owner]?.column;
    if (column === undefined) return [];
    const stays = staysSql(pair, column, 'c');
    const value = textOf(`c${column.rawAt}`, column.raw);
    return `{k: ${owner}, v: ${stays === undefined ? value : `CASE WHEN NOT ${stays} THEN ${value} END`}}`;
  });
  const rows = zoneRows(pair.raw.files, pair.raw.columns.length, 'c');
  const sql = `SELECT k, v, count(*)::INTEGER FROM (SELECT unnest([${cells.join(', ')}], recursive := true) FROM ${rows}) WHERE length(v) >= ${MIN_SELF_VALIDATING} GROUP BY 1, 2`;
  for await (const found of rowsOf(ctx.session, sql, `read values of ${pair.key}`)) {
    for (const [owner, value, n] of found) {
      const source = sources[Number(owner)];
      if (source === undefined || typeof value !== 'string') continue;
      add(Number(owner), partsOfWide(source, { value, rows: Number(n) }));
    }
  }
}

/** What `valuesOf` finds by SQL, of one value. */
function partsOfWide(source: ValueSource, of: Value): Value[] {
  const { category } = source.column.plan.type;
  const hex = category === 'binary' ? hexText(of.value) : undefined;
  const mails =
    ['text', 'xml', 'other'].includes(category) && of.value.includes('@') && of.value.includes(' ')
      ? (of.value.match(new RegExp(MAIL, 'g')) ?? [])
      : [];
  return [
    ...(EDITED.has(source.column.plan.spec.mask) ? [] : [of]),
    ...(hex === undefined ? [] : [{ value: hex, rows: of.rows }]),
    ...mails.map((mail) => ({ value: mail.replace(/[.-]+$/, ''), rows: of.rows })),
  ];
}

const CONTAINERS = new Set(['json', 'array', 'composite', 'keyvalue']);
const CONTAINER_MASKS = new Set(['json', 'list', 'composite', 'keyvalue']);
/** Masks that leave most of a text in place: only what they must have removed is searched for. */
export const EDITED = new Set(['redact', 'json', 'list', 'composite', 'keyvalue']);

/** Values of one column with the number of its rows, portion by portion. */
export async function* valuesOf(ctx: FilesContext, source: ValueSource): AsyncGenerator<readonly Value[]> {
  if (source.pair.raw.files.length === 0) return;
  if (isContainer(source)) yield* changedParts(ctx, source);
  else {
    if (!EDITED.has(source.column.plan.spec.mask)) yield* wholeValues(ctx, source);
    if (['text', 'xml', 'other'].includes(source.column.plan.type.category)) yield* mailsInside(ctx, source);
  }
}

export function isContainer({ column }: ValueSource): boolean {
  return CONTAINERS.has(column.plan.type.category) || CONTAINER_MASKS.has(column.plan.spec.mask);
}

async function* wholeValues(ctx: FilesContext, { pair, column }: ValueSource): AsyncGenerator<readonly Value[]> {
  const value = textOf(`c${column.rawAt}`, column.raw);
  const sql = `SELECT v, n FROM (SELECT ${value} AS v, count(*)::INTEGER AS n FROM ${zoneRows(pair.raw.files, pair.raw.columns.length, 'c')} GROUP BY 1) WHERE length(v) >= ${MIN_SELF_VALIDATING}`;
  const bytes = column.plan.type.category === 'binary';
  for await (const rows of rowsOf(ctx.session, sql, `read values of ${column.key}`)) {
    const values = counts(rows);
    yield values;
    if (bytes)
      yield values.flatMap(({ value: hex, rows: n }) =>
        [hexText(hex)].flatMap((text) => (text === undefined ? [] : [{ value: text, rows: n }])),
      );
  }
}

/** Rows of (text, count). */
function counts(rows: readonly (readonly DuckDBValue[])[]): Value[] {
  return rows.flatMap(([value, n]) => (typeof value === 'string' ? [{ value, rows: Number(n) }] : []));
}

const MAIL = '[\\w.+%\\-]{1,64}@[\\w\\-]{1,63}(?:\\.[\\w\\-]{1,63}){1,8}';

async function* mailsInside(ctx: FilesContext, { pair, column }: ValueSource): AsyncGenerator<readonly Value[]> {
  const value = textOf(`c${column.rawAt}`, column.raw);
  const rows = zoneRows(pair.raw.files, pair.raw.columns.length, 'c');
  const stays = staysSql(pair, column, 'c') ?? 'false';
  const mails = `SELECT unnest(regexp_extract_all(${value}, ${literal(MAIL)})) AS v FROM ${rows} WHERE contains(${value}, '@') AND contains(${value}, ' ') AND NOT ${stays}`;
  const sql = `SELECT v, count(*)::INTEGER AS n FROM (${mails}) GROUP BY 1`;
  for await (const found of rowsOf(ctx.session, sql, `read e-mail addresses in ${column.key}`)) {
    yield counts(found).map(({ value: mail, rows: n }) => ({ value: mail.replace(/[.-]+$/, ''), rows: n }));
  }
}

/** Distinct parts counted at once: a document column may hold millions. */
const HELD_PARTS = 200_000;

/** Parts of the raw value that are no part of the masked value of the same row. */
async function* changedParts(ctx: FilesContext, { pair, column }: ValueSource): AsyncGenerator<readonly Value[]> {
  const [raw, masked] = [textOf(`r${column.rawAt}`, column.raw), textOf(`m${column.maskedAt}`, column.masked)];
  const tally = new Map<string, number>();
  const shared = new Set<string>();
  for (let file = 0; file < pair.raw.files.length; file += 1) {
    const sql = `SELECT ${raw}, ${masked} FROM ${sideBySide(pair, file)} WHERE ${raw} IS NOT NULL`;
    for await (const chunk of rowsOf(ctx.session, sql, `compare parts of ${column.key}`)) {
      for (const [before, after] of chunk) countParts(before, after, tally, shared);
      if (tally.size >= HELD_PARTS) yield flush(tally, shared);
    }
  }
  yield flush(tally, shared);
}

function countParts(
  before: DuckDBValue | undefined,
  after: DuckDBValue | undefined,
  tally: Map<string, number>,
  shared: ReadonlySet<string>,
): void {
  if (typeof before !== 'string') return;
  const left = new Set(typeof after === 'string' ? partsOf(after) : []);
  for (const part of partsOf(before)) {
    if (part.length >= MIN_SELF_VALIDATING && !left.has(part) && !shared.has(part))
      tally.set(part, (tally.get(part) ?? 0) + 1);
  }
}

/** Hands out what was counted and forgets it; values known to be shared stay known. */
function flush(tally: Map<string, number>, shared: Set<string>): Value[] {
  const values = [...tally].map(([value, rows]) => ({ value, rows }));
  for (const { value, rows } of values) if (rows > SHARED_BY) shared.add(value);
  tally.clear();
  return values;
}

function partsOf(text: string): string[] {
  return (
    jsonLeaves(text) ??
    literalElements(text).flatMap((element) =>
      /[{(,"]/.test(element) ? [element, ...literalElements(element)] : [element],
    )
  );
}
