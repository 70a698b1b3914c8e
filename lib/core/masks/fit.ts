// Does a mask fit a column? Says in words what is wrong and what to do; undefined when all is well. Nothing has run yet.
import type { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { type IntegerRange, integerRange } from '../model/integers.ts';
import { MaskSpec } from '../plan/plan.ts';
import { onlyFoldsCase, optionProblem } from './fit-options.ts';
import { leafSpec, NUMBER_LEAF } from './json-leaf.ts';
import type { MaskDeclaration } from './mask.ts';
import { isOpaque } from './opaque.ts';
import { MASKS, ruleMask } from './registry.ts';

export interface ColumnNeeds {
  /** The column is unique by itself, so the mask must keep values apart. */
  readonly unique: boolean;
  readonly rows: number;
  readonly nullable: boolean;
  /** The other columns of its table; undefined inside a document, where there is no row. */
  readonly columns?: readonly string[] | undefined;
}

/** Highest accepted probability that two of the column's values get the same output. */
export const COLLISION_BOUND = 1e-6;
/** Shortest column that holds a useful output, in characters. */
const SHORTEST: Readonly<Record<string, number>> = { uuid: 36, url: 28, ip: 15, iban: 15, card: 12, zip: 5 };

/** The problem and its remedy in one sentence, or undefined. */
export function fitMask(written: MaskSpec, type: ColumnType, needs: ColumnNeeds): string | undefined {
  const invalid = checkMaskSpec(written);
  const mask = ruleMask(written.mask);
  if (invalid !== undefined || mask === undefined) return invalid;
  const spec = { ...written, mask: mask.name };
  if (!mask.accepts.includes(type.category))
    return `mask ${mask.name} does not take ${type.text}; it takes ${mask.accepts.join(', ')}: use one of ${accepting(type).join(', ')}`;
  return (
    nullProblem(spec, type, needs) ??
    mask.fits(spec, type) ??
    optionProblem(mask, spec, type, needs) ??
    lengthProblem(spec, type) ??
    rangeProblem(spec, type) ??
    uniqueProblem(mask, spec, type, needs) ??
    innerProblem(spec, type, needs)
  );
}

/** Names of the masks that take a type, for messages. */
export function accepting(type: ColumnType): readonly string[] {
  return MASKS.filter((mask) => mask.name !== 'keep' && mask.accepts.includes(type.category)).map((mask) => mask.name);
}

/** The probability that some two of `rows` values collide in `capacity` equally likely outputs (birthday bound). */
export function collisionChance(rows: number, capacity: number): number {
  return capacity === Number.POSITIVE_INFINITY ? 0 : Math.min(1, (rows * (rows - 1)) / 2 / Math.max(1, capacity));
}

/** Where and what, without the value that is wrong. */
function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  if (issue.code === 'unrecognized_keys')
    return `${where}unknown ${issue.keys.length === 1 ? 'parameter' : 'parameters'} ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_key') return `${where}${issue.issues.map((inner) => inner.message).join('; ')}`;
  return `${where}${issue.message}`;
}

function nullProblem(spec: MaskSpec, type: ColumnType, { nullable }: ColumnNeeds): string | undefined {
  const makesNull = spec.mask === 'null' || (spec.mask === 'constant' && spec['value'] === null);
  if (!makesNull || (nullable && type.domainNotNull !== true)) return undefined;
  return `the column is NOT NULL, but mask ${spec.mask} makes every value NULL: use one of ${accepting(type)
    .filter((name) => name !== 'null')
    .join(', ')}`;
}

/** The longest output allowed, by the rule or by the type. */
function room(spec: MaskSpec, type: ColumnType): number {
  const own = spec['maxLength'];
  const declared = type.category === 'text' ? (type.maxLength ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  return typeof own === 'number' ? Math.min(own, declared) : declared;
}

function lengthProblem(spec: MaskSpec, type: ColumnType): string | undefined {
  const longest = room(spec, type);
  const own = spec['maxLength'];
  if (type.category === 'text' && typeof own === 'number' && type.maxLength !== undefined && own > type.maxLength)
    return `maxLength ${own} is longer than ${type.text}: use ${type.maxLength} or less`;
  const host = spec['host'];
  const needed =
    spec.mask === 'email'
      ? (typeof host === 'string' ? host.length : 11) + 5
      : spec.mask === 'ip' && spec['version'] === 'v6'
        ? 39
        : spec.mask === 'hash' && spec['format'] === 'uuid'
          ? SHORTEST['uuid']
          : SHORTEST[spec.mask];
  if (
    needed !== undefined &&
    longest < needed &&
    type.category === 'text' &&
    !(spec.mask === 'ip' && longest >= 15 && spec['version'] !== 'v6')
  )
    return `mask ${spec.mask} needs ${needed} characters, but ${type.text} holds ${longest}: use fpe, format or hash`;
  const value = spec['value'];
  if (spec.mask === 'constant' && typeof value === 'string' && Array.from(value).length > longest)
    return `the constant is longer than ${type.text}: shorten it to ${longest} characters`;
  return undefined;
}

function rangeProblem(spec: MaskSpec, type: ColumnType): string | undefined {
  if (spec.mask !== 'number') return undefined;
  const limits = limitsOf(type);
  const [min, max] = [spec['min'], spec['max']].map((bound) =>
    typeof bound === 'string' || typeof bound === 'number' ? BigInt(bound) : undefined,
  );
  if (min !== undefined && max !== undefined && min > max) return 'min is greater than max: swap them';
  if (limits === undefined) return undefined;
  const { least, greatest } = limits;
  if ((max !== undefined && max > greatest) || (min !== undefined && min < least))
    return `${type.text} ends at ${greatest}: lower max (or raise min)`;
  return undefined;
}

function limitsOf({ category, precision, base }: ColumnType): Pick<IntegerRange, 'least' | 'greatest'> | undefined {
  if (category !== 'numeric' || precision === undefined) return integerRange(base);
  const greatest = 10n ** BigInt(precision) - 1n;
  return { least: -greatest, greatest };
}

function uniqueProblem(
  mask: MaskDeclaration,
  spec: MaskSpec,
  type: ColumnType,
  { unique, rows }: ColumnNeeds,
): string | undefined {
  if (!(unique || spec['unique'] === true) || spec.mask === 'keep' || rows <= 1) return undefined;
  const suffixed = mask.parameters.shape['pool'] !== undefined && !isOpaque(spec) && type.category === 'text';
  const remedy = suffixed && spec['unique'] !== true ? 'write unique: true with the mask' : `use ${injectiveFor(type)}`;
  if (spec['normalize'] !== undefined && !(type.caseInsensitive === true && onlyFoldsCase(spec)))
    return 'normalize makes different values alike, but the column is unique: remove normalize';
  if (Array.isArray(spec['keepValues']) && spec['keepValues'].length > 0)
    return 'a kept value could meet the fake of another, but the column is unique: remove keepValues';
  if (spec['when'] !== undefined)
    return 'a value that stays could meet the fake of another, but the column is unique: remove when';
  if (spec['nulls'] === 'mask') return 'every NULL gets the same fake, but the column is unique: remove nulls';
  if (type.caseInsensitive === true && spec['format'] === 'base64url')
    return 'the column ignores letter case, in which base64url hashes differ: use format hex';
  const capacity = mask.capacity(spec, type);
  if (capacity === Number.POSITIVE_INFINITY) return undefined;
  if (mask.properties.injective === 'never')
    return `the column is unique, but mask ${mask.name} may give two values the same output: ${remedy}`;
  const chance = collisionChance(rows, capacity);
  if (chance <= COLLISION_BOUND) return undefined;
  return `the column is unique, but mask ${mask.name} has only ${capacity.toPrecision(3)} outputs for ${rows} rows (chance of a collision ${chance.toPrecision(2)}, allowed ${COLLISION_BOUND}): ${remedy}`;
}

function injectiveFor(type: ColumnType): string {
  switch (type.category) {
    case 'integer':
    case 'numeric':
      return 'number';
    case 'uuid':
      return 'uuid';
    case 'binary':
      return 'binary with unique: true';
    case 'text':
      return 'fpe, or hash in a column that is long enough';
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return 'date-shift with per: column';
    case 'inet':
      return 'ip with version: v6';
    default:
      return 'null if the column may be NULL, or keep with a reason';
  }
}

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

/** Masks inside masks are checked against what they will see. */
function innerProblem(spec: MaskSpec, type: ColumnType, { rows, columns }: ColumnNeeds): string | undefined {
  // A document may hold many values; it holds two at least, or nothing would need to be unique.
  const free = { unique: false, rows: Math.max(2, rows), nullable: true };
  const inner: [string, unknown, ColumnType][] = [];
  if (spec.mask === 'redact') return ownProblem(spec, columns);
  if (spec.mask === 'list') inner.push(['each', spec['each'], type.element ?? TEXT]);
  if (spec.mask === 'json') {
    inner.push(
      ...entries(spec['paths']).map(([path, one]): [string, unknown, ColumnType] => [path, ...seenInJson(one)]),
    );
    if (spec['rest'] !== undefined) inner.push(['rest', spec['rest'], TEXT]);
  }
  for (const [name, one] of spec.mask === 'composite' ? entries(spec['fields']) : []) {
    const field = type.fields?.find((known) => known.name === name);
    if (field === undefined)
      return `the type ${type.text} has no field ${JSON.stringify(name)}; it has ${(type.fields ?? []).map((known) => known.name).join(', ')}`;
    inner.push([name, one, field.type]);
  }
  for (const [where, one, seen] of inner) {
    const inside = MaskSpec.parse(one);
    if (isOpaque(inside))
      return `${where}: sql runs only as the mask of a whole column: use custom with a module, or another mask`;
    const problem = fitMask(inside, seen, free);
    if (problem !== undefined) return `${where}: ${problem}`;
  }
  return undefined;
}

/** The mask of a path's leaves (of a list that of its elements) and what it will see: text, or numbers where it takes only these. */
function seenInJson(one: unknown): [unknown, ColumnType] {
  const invalid = checkMaskSpec(MaskSpec.parse(one));
  const leaf = leafSpec(MaskSpec.parse(one));
  const mask = invalid === undefined ? ruleMask(leaf.mask) : undefined;
  const numbersOnly = mask?.accepts.includes('text') === false && mask.accepts.includes('numeric');
  return [invalid === undefined ? leaf : one, numbersOnly ? NUMBER_LEAF : TEXT];
}

/** The row's own values can be known only where there is a row that has such columns. */
function ownProblem(spec: MaskSpec, columns: readonly string[] | undefined): string | undefined {
  const own = spec['own'];
  const named: readonly unknown[] = Array.isArray(own) ? own : [];
  if (own !== true && named.length === 0) return undefined;
  if (columns === undefined)
    return 'own is not known inside another mask: remove own, or use mask redact for the whole column';
  const unknown = named.find((name) => typeof name !== 'string' || !columns.includes(name));
  return unknown === undefined
    ? undefined
    : `own names ${JSON.stringify(unknown)}, but the table has no other column of that name: use some of ${columns.join(', ')}`;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Is the spec valid for its mask's own schema, whatever column it is for? The problem in words, never a value. */
export function checkMaskSpec(spec: MaskSpec): string | undefined {
  const mask = ruleMask(spec.mask);
  if (mask === undefined)
    return `no mask is called ${JSON.stringify(spec.mask)}; use one of ${MASKS.map((known) => known.name).join(', ')}`;
  const parsed = mask.parameters.safeParse(spec);
  return parsed.success ? undefined : `mask ${mask.name}: ${parsed.error.issues.map(describe).join('; ')}`;
}
