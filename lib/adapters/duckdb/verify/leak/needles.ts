// Collects what must not survive: the raw values of every masked column, as hashes.
import { sameTable } from '../../../../core/model/names.ts';
import {
  digitsIn,
  isLeakAnywhere,
  MAX_LENGTH,
  MIN_SELF_VALIDATING,
  needsBoundary,
  pointsAtPerson,
  type Rarity,
  type Shape,
  shapeOf,
} from '../../../../core/verify/needle.ts';
import { NeedleIndex } from '../../../../core/verify/needle-index.ts';
import type { FilesContext } from '../context.ts';
import { keptValue, staysSql } from '../kept-values.ts';
import { type ColumnPair, isMasked, type TablePair, tablePairs, textOf, zoneRows } from '../zone.ts';
import { rowsOf } from './stream.ts';
import { addWide, EDITED, isContainer, type Value, type ValueSource, valuesOf, wideBatches } from './values.ts';

/** A column whose raw values are searched for. */
export interface NeedleSource extends ValueSource {
  readonly key: string;
  /** Its identifiers point at a person or an account. */
  readonly personal: boolean;
  readonly emits: ((value: string) => boolean) | undefined;
  /** What pool masks of the plan can write. */
  readonly drawn: readonly ((text: string) => boolean)[];
  /** Values that the rules keep: they stand in the masked files on purpose. */
  readonly kept: (text: string) => boolean;
}

export interface Needles {
  readonly index: NeedleIndex;
  /** `Owner.owner` is a position in this list. */
  readonly sources: readonly { readonly key: string }[];
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

/** All needles, in as many portions as fit into memory: those that were recorded before, else those of the raw files at hand. */
export async function* needlePortions(ctx: FilesContext): AsyncGenerator<Needles> {
  if (ctx.needles === undefined) yield await needlesOf(ctx);
  else yield* ctx.needles();
}

/** Reads the raw files once per masked column. */
export async function collectNeedles(ctx: FilesContext): Promise<Needles> {
  const sources = needleSources(ctx);
  const index = new NeedleIndex();
  const counts = { strong: 0, weak: 0 };
  const stays = await valuesThatStay(ctx);
  await readNeedles(ctx, sources, (owner, { text, rows, rarity, bounded }) => {
    if (stays.has(text)) return;
    const strong = isLeakAnywhere(rarity, rows, sources[owner]?.pair.raw.rows ?? 0);
    index.add(text, owner, strong, bounded);
    counts[strong ? 'strong' : 'weak'] += 1;
  });
  return { index, sources, drawn: undefined, ...counts };
}

/** One value of a masked column. */
export interface Needle {
  /** Trimmed, lower-cased, cut to the longest that is searched for. */
  readonly text: string;
  /** As it is stored: each spelling is as rare as itself. */
  readonly stored: string;
  /** Rows of its own column that hold it. */
  readonly rows: number;
  readonly rarity: Rarity;
  readonly bounded: boolean;
}

/** Reads the raw files for values of `sources`; a value may come more than once. @param take gets the position of the source */
export async function readNeedles(
  ctx: FilesContext,
  sources: readonly NeedleSource[],
  take: (owner: number, needle: Needle) => void,
): Promise<void> {
  const add = (owner: number, values: readonly Value[]): void => {
    const source = sources[owner];
    if (source === undefined) return;
    for (const value of values) {
      const needle = needleOf(source, value);
      if (needle !== undefined) take(owner, needle);
    }
  };
  const wide = wideBatches(sources);
  const together = new Set(wide.flat());
  for (const [owner, source] of sources.entries()) {
    if (together.has(owner)) continue;
    for await (const values of valuesOf(ctx, source)) add(owner, values);
  }
  for (const owners of wide) await addWide(ctx, sources, owners, add);
}

/** Values of the columns, or of the rows of a column, that a person keeps: by that decision they stand in what is written. */
async function valuesThatStay(ctx: FilesContext): Promise<ReadonlySet<string>> {
  const stays = new Set<string>();
  for await (const values of keptTexts(ctx)) for (const value of values) stays.add(value);
  return stays;
}

/** Trimmed, lower-cased, cut as needles are; portion by portion, a value may come more than once. */
export async function* keptTexts(ctx: FilesContext): AsyncGenerator<readonly string[]> {
  for (const pair of tablePairs(ctx)) {
    for (const column of pair.columns) {
      if (pair.raw.files.length === 0) continue;
      const asked = column.plan.spec['when'] !== undefined;
      const rows = !isMasked(column.plan) ? 'true' : asked ? staysSql(pair, column, 'c') : undefined;
      if (rows === undefined || (rows === 'true' && column.plan.decidedBy !== 'rule')) continue;
      const sql = `SELECT DISTINCT trim(${textOf(`c${column.rawAt}`, column.raw)}) AS v FROM ${zoneRows(pair.raw.files, pair.raw.columns.length, 'c')} WHERE ${rows}`;
      for await (const found of rowsOf(ctx.session, sql, `read values of ${column.key}`))
        yield found.flatMap(([value]) =>
          typeof value === 'string' && value.length >= MIN_SELF_VALIDATING ? [foldedNeedle(value)] : [],
        );
    }
  }
}

/** Lower case may be longer (U+0130 becomes two); the index folds by itself and takes no more than its limit. */
function foldedNeedle(value: string): string {
  return value.trim().slice(0, MAX_LENGTH).toLowerCase().slice(0, MAX_LENGTH);
}

function needleOf(source: NeedleSource, { value, rows }: Value): Needle | undefined {
  const text = value.trim().slice(0, MAX_LENGTH);
  const shape = shapeOf(text);
  if (shape === 'none' || source.kept(value)) return undefined;
  const rarity = rarityOf(source, shape, text);
  return {
    text: foldedNeedle(value),
    stored: value,
    rows,
    rarity: rarity !== 'never' && canBeWritten(source, text) ? 'never' : rarity,
    bounded: needsBoundary(text),
  };
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

/** Columns whose values are searched for, in the order of the plan. */
export function needleSources(ctx: FilesContext): NeedleSource[] {
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

function rarityOf(source: NeedleSource, shape: Shape, text: string): Rarity {
  if (shape === 'plain') return 'never';
  if (shape === 'self-validating') return 'mail';
  // A part of a document may be anything, a product's name too; numbers as long as a card's or a phone's are not.
  if (isContainer(source) && digitsIn(text) < 9) return 'never';
  return source.personal ? 'person' : 'never';
}
