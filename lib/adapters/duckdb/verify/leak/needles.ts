// Collects what must not survive: the raw values of every masked column, as hashes. Containers (JSON, arrays, composites) give the parts
// that the mask changed, free text gives the e-mail addresses in it, everything else gives whole values.
import type { DuckDBValue } from '@duckdb/node-api';
import { sameTable } from '../../../../core/model/names.ts';
import { literal } from '../../../../core/sql/quote.ts';
import { hexText, jsonLeaves, literalElements } from '../../../../core/verify/leaves.ts';
import {
  digitsIn,
  MAX_LENGTH,
  MIN_SELF_VALIDATING,
  needsBoundary,
  pointsAtPerson,
  type Shape,
  shapeOf,
} from '../../../../core/verify/needle.ts';
import { NeedleIndex } from '../../../../core/verify/needle-index.ts';
import type { FilesContext } from '../context.ts';
import { keptValue, staysSql } from '../kept-values.ts';
import { type ColumnPair, isMasked, sideBySide, type TablePair, tablePairs, textOf, zoneRows } from '../zone.ts';
import { rowsOf } from './stream.ts';

/** A column whose raw values are searched for. */
export interface NeedleSource {
  readonly key: string;
  readonly pair: TablePair;
  readonly column: ColumnPair;
  /** Its identifiers point at a person or an account. */
  readonly personal: boolean;
  readonly emits: ((value: string) => boolean) | undefined;
  /** Values that the rules keep: they stand in the masked files on purpose. */
  /** What pool masks of the plan can write. */
  readonly drawn: readonly ((text: string) => boolean)[];
  readonly kept: (text: string) => boolean;
}

export interface Needles {
  readonly index: NeedleIndex;
  /** `Owner.owner` is a position in this list. */
  readonly sources: readonly NeedleSource[];
  /** By column: hits in masked files that are draws by chance; they stand in the snapshot too. Undefined before the files were searched. */
  drawn: ReadonlyMap<string, number> | undefined;
  /** Values that are a leak wherever they stand. */
  readonly strong: number;
  /** Values that may stand elsewhere by chance or by custom: judged by row and reported. */
  readonly weak: number;
}

/** By the run's list of masked files: `seal` asks with another context of the same run. */
const cache = new WeakMap<object, Promise<Needles>>();

/** The needles of a run; collected once, then shared by all checks and by the search of the snapshot. */
export function needlesOf(ctx: FilesContext): Promise<Needles> {
  const known = cache.get(ctx.masked) ?? collectNeedles(ctx);
  cache.set(ctx.masked, known);
  return known;
}

/** Reads the raw files once per masked column. */
export async function collectNeedles(ctx: FilesContext): Promise<Needles> {
  const sources = needleSources(ctx);
  const stays = await valuesThatStay(ctx);
  const index = new NeedleIndex();
  const counts = { strong: 0, weak: 0 };
  const add = (owner: number, source: NeedleSource, values: readonly Value[]): void => {
    for (const value of values) {
      if (stays.has(value.value.trim().toLowerCase())) continue;
      const strength = addNeedle(index, owner, source, value);
      if (strength !== undefined) counts[strength] += 1;
    }
  };
  const wide = wideBatches(sources);
  const together = new Set(wide.flat());
  for (const [owner, source] of sources.entries()) {
    if (together.has(owner)) continue;
    for await (const values of valuesOf(ctx, source)) add(owner, source, values);
  }
  for (const owners of wide) await addWide(ctx, sources, owners, add);
  return { index, sources, drawn: undefined, ...counts };
}

/** Tables with more columns than this are read in batches of columns: preparing a query costs more there than running it. */
const WIDE = 100;

/** Owners to read together, all of one table. */
function wideBatches(sources: readonly NeedleSource[]): number[][] {
  const byTable = new Map<string, number[]>();
  for (const [owner, source] of sources.entries()) {
    if (source.pair.columns.length <= WIDE || isContainer(source) || source.pair.raw.files.length === 0) continue;
    byTable.set(source.pair.key, [...(byTable.get(source.pair.key) ?? []), owner]);
  }
  return [...byTable.values()].flatMap((owners) =>
    Array.from({ length: Math.ceil(owners.length / WIDE) }, (_, at) => owners.slice(at * WIDE, (at + 1) * WIDE)),
  );
}

async function addWide(
  ctx: FilesContext,
  sources: readonly NeedleSource[],
  owners: readonly number[],
  add: (owner: number, source: NeedleSource, values: readonly Value[]) => void,
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
      add(Number(owner), source, partsOfWide(source, { value, rows: Number(n) }));
    }
  }
}

/** What `valuesOf` finds by SQL, of one value. */
function partsOfWide(source: NeedleSource, of: Value): Value[] {
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

/** Values of the columns, or of the rows of a column, that a person keeps: by that decision they stand in what is written. */
async function valuesThatStay(ctx: FilesContext): Promise<ReadonlySet<string>> {
  const stays = new Set<string>();
  for (const pair of tablePairs(ctx)) {
    for (const column of pair.columns) {
      if (pair.raw.files.length === 0) continue;
      const asked = column.plan.spec['when'] !== undefined;
      const rows = !isMasked(column.plan) ? 'true' : asked ? staysSql(pair, column, 'c') : undefined;
      if (rows === undefined || (rows === 'true' && column.plan.decidedBy !== 'rule')) continue;
      const sql = `SELECT DISTINCT lower(trim(${textOf(`c${column.rawAt}`, column.raw)})) AS v FROM ${zoneRows(pair.raw.files, pair.raw.columns.length, 'c')} WHERE ${rows}`;
      for await (const found of rowsOf(ctx.session, sql, `read values of ${column.key}`))
        for (const [value] of found)
          if (typeof value === 'string' && value.length >= MIN_SELF_VALIDATING) stays.add(value);
    }
  }
  return stays;
}

function addNeedle(
  index: NeedleIndex,
  owner: number,
  source: NeedleSource,
  { value, rows }: Value,
): 'strong' | 'weak' | undefined {
  const text = value.trim().slice(0, MAX_LENGTH);
  const shape = shapeOf(text);
  if (shape === 'none' || source.kept(value)) return undefined;
  // Lower case may be longer (U+0130 becomes two); the index folds by itself and takes no more than its limit.
  const folded = text.toLowerCase().slice(0, MAX_LENGTH);
  const strong = isStrong(source, shape, rows, text) && !canBeWritten(source, text);
  index.add(folded, owner, strong, needsBoundary(text));
  return strong ? 'strong' : 'weak';
}

/** Types whose values are few or say nothing on their own. Dates are compared row by row instead. */
const NOT_SEARCHED = new Set([
  'boolean',
  'enum',
  'date',
  'time',
  'timestamp',
  'timestamptz',
  'interval',
  'bit',
  'oid',
  'float',
  'range',
  'money',
]);

function needleSources(ctx: FilesContext): NeedleSource[] {
  const drawn = drawnValues(ctx);
  return tablePairs(ctx).flatMap((pair) =>
    pair.columns
      .filter((column) => isMasked(column.plan) && !NOT_SEARCHED.has(column.plan.type.category))
      .map((column) => ({
        key: column.key,
        pair,
        column,
        personal: isPersonal(ctx, pair, column),
        emits: ctx.maskEmits(column.plan.spec, column.plan.type),
        kept: keptValue(column.plan.spec),
        drawn,
      })),
  );
}

/** One predicate per pool mask of the plan. */
function drawnValues(ctx: FilesContext): ((text: string) => boolean)[] {
  const masks = new Map<string, (text: string) => boolean>();
  for (const { spec, type } of ctx.plan.tables.flatMap((table) => table.columns)) {
    if (!DRAWN.has(spec.mask)) continue;
    const drawn = { mask: spec.mask, locale: spec['locale'], pools: spec['pools'] };
    const label = JSON.stringify(drawn);
    if (masks.has(label)) continue;
    // Without the column's length limit: a value cut to it is not drawn.
    const emits = ctx.maskEmits(drawn, { text: 'text', base: 'text', category: type.category });
    if (emits !== undefined) masks.set(label, emits);
  }
  return [...masks.values()];
}

/** Its values themselves are personal: what was found was a whole value, or its name says so; not something inside a longer text. */
export function isPersonal(ctx: FilesContext, pair: TablePair, column: ColumnPair): boolean {
  if (!pointsAtPerson(column.plan.identifiers)) return false;
  const finding = ctx.findings.find(
    (candidate) => sameTable(candidate.table, pair.table) && candidate.column === column.plan.column,
  );
  const detections = (finding?.detections ?? []).filter((detection) => pointsAtPerson([detection.identifier]));
  return detections.length === 0 || detections.some(({ where }) => where === 'value' || where === 'name');
}

/** Masks that draw from pools: what one of them can write may stand in any column that it masks, by chance. */
const DRAWN = new Set(['first', 'last', 'name', 'street', 'city', 'address', 'company', 'username']);

function canBeWritten(source: NeedleSource, text: string): boolean {
  if (EDITED.has(source.column.plan.spec.mask)) return false;
  // The search ignores letter case, pools do not: `ADA LEE` is found where `Ada Lee` was drawn.
  const titled = text.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return source.emits?.(text) === true || source.drawn.some((emits) => emits(text) || emits(titled));
}

/** A value that many rows share names nobody: an address of the company, a placeholder, the name of a street without number. */
const SHARED_BY = 20;
const SHARED_PART = 0.01;

function isStrong(source: NeedleSource, shape: Shape, rows: number, text: string): boolean {
  if (shape === 'plain') return false;
  if (shape === 'self-validating') return rows <= Math.max(SHARED_BY, source.pair.raw.rows * SHARED_PART);
  // A part of a document may be anything, a product's name too; numbers as long as a card's or a phone's are not.
  if (isContainer(source) && digitsIn(text) < 9) return false;
  return source.personal && rows <= SHARED_BY;
}

interface Value {
  readonly value: string;
  /** Rows of its own column that hold it. */
  readonly rows: number;
}

const CONTAINERS = new Set(['json', 'array', 'composite', 'keyvalue']);
const CONTAINER_MASKS = new Set(['json', 'list', 'composite', 'keyvalue']);
/** Masks that leave most of a text in place: only what they must have removed is searched for. */
const EDITED = new Set(['redact', 'json', 'list', 'composite', 'keyvalue']);

async function* valuesOf(ctx: FilesContext, source: NeedleSource): AsyncGenerator<readonly Value[]> {
  if (source.pair.raw.files.length === 0) return;
  if (isContainer(source)) yield* changedParts(ctx, source);
  else {
    if (!EDITED.has(source.column.plan.spec.mask)) yield* wholeValues(ctx, source);
    if (['text', 'xml', 'other'].includes(source.column.plan.type.category)) yield* mailsInside(ctx, source);
  }
}

function isContainer({ column }: NeedleSource): boolean {
  return CONTAINERS.has(column.plan.type.category) || CONTAINER_MASKS.has(column.plan.spec.mask);
}

async function* wholeValues(ctx: FilesContext, { pair, column }: NeedleSource): AsyncGenerator<readonly Value[]> {
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

async function* mailsInside(ctx: FilesContext, { pair, column }: NeedleSource): AsyncGenerator<readonly Value[]> {
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
async function* changedParts(ctx: FilesContext, { pair, column }: NeedleSource): AsyncGenerator<readonly Value[]> {
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
