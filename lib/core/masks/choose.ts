// Chooses the mask of a column that must be masked. The spec is fully resolved (lengths, ranges, inner masks), so that a foreign
// key column that copies it computes identical outputs, also from int4 to int8.
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { blankOf } from './blank.ts';
import { type ColumnNeeds, fitMask } from './fit.ts';
import { categoryMasks, identifierSpec, nameMask } from './identifiers.ts';
import { numberRange } from './number.ts';

export interface ChooseInput {
  readonly identifiers: readonly string[];
  /** JSON path -> identifier found there. */
  readonly jsonPaths?: Readonly<Record<string, string>> | undefined;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly rows: number;
  readonly columnName: string;
  /** Sentences rather than one value. */
  readonly freeText: boolean;
  /** A constraint compares it with another date of its row: both must move by one amount. */
  readonly compared?: boolean | undefined;
  /** Masks that custom identifiers bring along, by the identifier's name. */
  readonly identifierMasks?: ReadonlyMap<string, MaskSpec> | undefined;
  /** Adds what the rules file says for all masks of a name. */
  readonly complete?: ((spec: MaskSpec) => MaskSpec) | undefined;
}

/** The first mask that fits, the identifier's own preferred; undefined when none does. */
export function chooseMask(input: ChooseInput): MaskSpec | undefined {
  const { type } = input;
  const needs: ColumnNeeds = { unique: input.unique, rows: input.rows, nullable: input.nullable };
  const common: Record<string, unknown> = {};
  if (type.category === 'text' && type.maxLength !== undefined) common['maxLength'] = type.maxLength;
  if (type.caseInsensitive === true) common['normalize'] = 'lower';
  if (input.unique) common['unique'] = true;
  for (const candidate of candidates(input)) {
    const fitting: MaskSpec =
      candidate.mask === 'null' || candidate.mask === 'blank' ? candidate : { ...candidate, ...common };
    const spec = input.complete?.(fitting) ?? fitting;
    if (fitMask(spec, type, needs) === undefined) return Object.freeze(spec);
  }
  return undefined;
}

function* candidates(input: ChooseInput): Generator<MaskSpec> {
  const { type, unique } = input;
  const named = input.freeText
    ? []
    : input.identifiers.flatMap((identifier) => specOf(input, identifier, input.columnName) ?? []);
  const [first] = input.identifiers;
  if (first !== undefined && !unique && !input.freeText) yield* categoryMasks(first, type.category);
  switch (type.category) {
    case 'text':
      yield* textCandidates(input, named);
      break;
    case 'integer':
    case 'numeric':
    case 'float': {
      yield* input.identifiers.flatMap((identifier) => input.identifierMasks?.get(identifier) ?? []);
      if (!unique && named.some(({ mask }) => mask === 'card')) yield { mask: 'card' };
      const { min, max, scale } = numberRange(type);
      // Only keys need the whole range; other numbers keep their number of digits, and so stay plausible.
      const short = !unique && BigInt(min) <= 9n;
      yield { mask: 'number', min, max: short ? '9' : max, ...(scale > 0 ? { scale } : {}) };
      break;
    }
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      yield unique || input.compared === true ? shiftTogether(type) : shiftEach(type);
      break;
    case 'uuid':
      yield { mask: 'uuid' };
      break;
    case 'json':
      yield jsonSpec(input);
      break;
    case 'inet':
      yield { mask: 'ip', version: 'same' };
      yield { mask: 'ip', version: 'v6' };
      break;
    case 'macaddr':
      yield { mask: 'mac' };
      break;
    case 'binary':
      yield { mask: 'binary' };
      break;
    case 'array':
      yield* listCandidates(input);
      break;
    case 'composite':
      yield compositeSpec(type);
      break;
    case 'boolean':
    case 'time':
    case 'interval':
    case 'xml':
    case 'enum':
    case 'range':
    case 'textsearch':
    case 'geometric':
    case 'bit':
    case 'money':
    case 'keyvalue':
    case 'oid':
      break;
    case 'other':
      // A label tree: one label of hash is a valid path, and stays unique.
      if (type.base === 'ltree') yield { mask: 'hash', format: 'hex', length: 32 };
      break;
  }
  yield { mask: 'null' };
  // Where no empty value is known the mask would make NULL.
  if (blankOf(type) !== undefined) yield { mask: 'blank' };
}

function shiftEach({ days }: ColumnType): MaskSpec {
  const within = days === undefined ? {} : { min: days.first, max: days.last };
  return { mask: 'date-shift', days: 180, per: 'value', ...within };
}

/** All by one amount: order, gaps and overlaps stay as they are. Of a type's two ends, `for ever` is written with the last. */
export function shiftTogether({ days }: ColumnType): MaskSpec {
  return { mask: 'date-shift', days: 180, per: 'column', ...(days === undefined ? {} : { max: days.last }) };
}

/** What an identifier's own file says goes before what the program would take. */
function specOf(
  { identifierMasks }: Pick<ChooseInput, 'identifierMasks'>,
  identifier: string,
  name: string,
): MaskSpec | undefined {
  return identifierMasks?.get(identifier) ?? identifierSpec(identifier, name);
}

function* textCandidates(input: ChooseInput, named: readonly MaskSpec[]): Generator<MaskSpec> {
  if (input.jsonPaths !== undefined && Object.keys(input.jsonPaths).length > 0) yield jsonSpec(input);
  yield* named;
  if (input.unique) {
    yield { mask: 'fpe', alphabet: 'classes' };
    yield { mask: 'hash', format: 'hex' };
    yield { mask: 'hash', format: 'base64url' };
  }
  if (input.freeText) yield { mask: 'text' };
  yield { mask: 'format' };
}

function jsonSpec(input: ChooseInput): MaskSpec {
  const paths = Object.entries(input.jsonPaths ?? {}).flatMap(([path, identifier]): [string, MaskSpec][] => {
    const spec = specOf(
      input,
      identifier,
      path
        .split(/[.[\]'"]+/)
        .filter((part) => part !== '' && part !== '*')
        .at(-1) ?? '',
    );
    return spec === undefined ? [] : [[path, spec]];
  });
  return { mask: 'json', paths: Object.fromEntries(paths) };
}

function* listCandidates(input: ChooseInput): Generator<MaskSpec> {
  const { element } = input.type;
  if (element === undefined) return;
  const each = chooseMask({ ...input, type: element, nullable: true, unique: false });
  if (each !== undefined) yield { mask: 'list', each };
}

function compositeSpec(type: ColumnType): MaskSpec {
  const fields = (type.fields ?? []).flatMap((field): [string, MaskSpec][] => {
    const named = field.type.category === 'text' ? nameMask(field.name) : undefined;
    const spec =
      named === undefined
        ? chooseMask({
            identifiers: [],
            type: field.type,
            nullable: true,
            unique: false,
            rows: 0,
            columnName: field.name,
            freeText: false,
          })
        : { mask: named };
    return spec === undefined ? [] : [[field.name, spec]];
  });
  return { mask: 'composite', fields: Object.fromEntries(fields) };
}
