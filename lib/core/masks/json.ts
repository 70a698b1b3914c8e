// json: masks leaves by path and every other string leaf by `rest`; all other bytes stay. Invalid JSON becomes {}.
import { z } from 'zod';
import { MaskSpec } from '../plan/plan.ts';
import { resizeArrays } from './json-count.ts';
import { bindLeafRule, type LeafRule, leafSpec, NUMBER_LEAF, TEXT_LEAF } from './json-leaf.ts';
import { jsonPathProblem, parseJsonPath, printJsonPath } from './json-paths.ts';
import { type JsonPlace, type JsonPlaces, jsonPlaces } from './json-places.ts';
import { decodeJson, encodeJson, isJson, type JsonToken, scanJson } from './json-scan.ts';
import { isUuid, LOOK_ALIKE_MASKS, lookAlike } from './look-alike.ts';
import { COMMON, defineMask, type MaskFunction, ROW_MASK, withinOr } from './mask.ts';
import { otherDigits } from './number.ts';
import { keepsText } from './options.ts';
import { findSpans } from './spans.ts';

const path = z.string().refine((text) => jsonPathProblem(text) === undefined, {
  error: ({ input }) => (typeof input === 'string' ? jsonPathProblem(input) : undefined),
});

const parameters = z.strictObject({
  ...COMMON,
  /** Exact texts that stay, as a column's value or as any leaf: of a string its text, of a number its digits as written. */
  keepValues: COMMON.keepValues,
  /**
   * JSON path -> mask. Of paths that cover one leaf the one that names the deepest place decides, then the one with fewer wildcards, then
   * the first. `{ mask: list, each: …, count: n }` gives the array at the path n elements.
   */
  paths: z
    .record(path, MaskSpec)
    .refine((of) => samePath(Object.keys(of)) === undefined, {
      error: ({ input }) => `two paths are the same: ${samePath(Object.keys(input ?? {})) ?? ''}; remove one`,
    })
    .default({}),
  /** The mask of every other string; without it a fake that fits what the string looks like. `{ mask: keep }` leaves the rest alone. */
  rest: MaskSpec.optional(),
  /** Keys whose values stay, at any level. */
  ignoreKeys: z.array(z.string()).readonly().default([]),
  /** Strings that hold a JSON object or array are masked inside, by the same paths, as if it stood there unquoted. */
  nested: z.boolean().optional(),
});
type Parameters = z.infer<typeof parameters>;

function samePath(paths: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return paths.find((text) => {
    const printed = printJsonPath(parseJsonPath(text) ?? []);
    return seen.size === seen.add(printed).size;
  });
}

/** Below this many digits a number tells nothing about a person by itself. */
const SIGNIFICANT = 6;
/** Strings in strings in strings: deeper ones are masked as a whole. */
const MOST_NESTED = 16;

export const json = defineMask<Parameters>({
  name: 'json',
  summary:
    'Masks leaves of JSON by path and all other strings by a rest mask; untouched bytes stay; invalid JSON becomes {}.',
  parameters,
  accepts: ['json', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true, fixedPoints: 'possible' },
  emitsIdentifiers: [
    'EMAIL_ADDRESS',
    'PHONE_NUMBER',
    'NAME',
    'FIRST_NAME',
    'LAST_NAME',
    'ADDRESS',
    'DATE_OF_BIRTH',
    'IP_ADDRESS',
    'CREDIT_CARD_NUMBER',
    'URL',
    'USA_SOCIAL_SECURITY_NUMBER',
    'IBAN',
    'BANK_ACCOUNT_NUMBER',
  ],
  capacity: () => 0,
  inner: (of) => [
    ...LOOK_ALIKE_MASKS.map((mask) => ({ spec: { mask }, type: TEXT_LEAF })),
    ...(of.rest === undefined ? [] : [{ spec: of.rest, type: TEXT_LEAF }]),
    ...Object.values(of.paths).flatMap((spec) =>
      [TEXT_LEAF, NUMBER_LEAF].map((type) => ({ spec: leafSpec(spec), type })),
    ),
  ],
  bind: (of, { key, domain, bindInner, maxLength }) => {
    const other = lookAlike(bindInner);
    const derived = key.derive(domain);
    const rules = Object.values(of.paths).map((spec) => bindLeafRule(spec, bindInner, other));
    const masker: Masker = {
      places: jsonPlaces(
        Object.keys(of.paths).map((text) => parseJsonPath(text) ?? []),
        new Set(of.ignoreKeys),
      ),
      rules,
      counted: rules.some((rule) => rule.count !== undefined),
      kept: keepsText(of),
      keepsRest: of.rest?.mask === 'keep',
      nested: of.nested === true,
      rest: of.rest === undefined ? other : bindInner(of.rest, TEXT_LEAF),
      number: (found) => otherDigits(found, derived),
      key: other,
      personal: personalKeys(),
    };
    // Cut off it would be no JSON any more.
    return (value) => withinOr(maskText(value, masker, masker.places.root, 0), maxLength, '{}');
  },
  emits: () => isJson,
});

interface Masker {
  readonly places: JsonPlaces;
  readonly rules: readonly LeafRule[];
  /** Some rule gives arrays a number of elements. */
  readonly counted: boolean;
  kept(text: string): boolean;
  readonly keepsRest: boolean;
  readonly nested: boolean;
  readonly rest: MaskFunction;
  number(found: string): string;
  readonly key: MaskFunction;
  personal(name: string): boolean;
}

/** The masked text; undefined when it is not JSON. `depth` counts the strings that it stands in. */
function maskText(text: string, masker: Masker, root: JsonPlace, depth: number): string | undefined {
  let out = '';
  let at = 0;
  const { step } = masker.places;
  const valid = scanJson<JsonPlace>(text, {
    root,
    step,
    token: (token) => {
      out += text.slice(at, token.from) + maskToken(text.slice(token.from, token.to), token, masker, depth);
      at = token.to;
    },
  });
  if (!valid) return undefined;
  out += text.slice(at);
  if (!masker.counted) return out;
  return resizeArrays<JsonPlace>(out, {
    root,
    step,
    count: (place) => (place.exact && place.rule !== undefined ? masker.rules[place.rule]?.count : undefined),
    more: (element, place) => maskText(element, masker, place, depth) ?? 'null',
  });
}

function maskToken(found: string, token: JsonToken<JsonPlace>, masker: Masker, depth: number): string {
  const { rule: decided, exact, ignored } = token.place;
  if (token.kind === 'key') {
    const name = decodeJson(found);
    return masker.keepsRest || !masker.personal(name) ? found : encodeJson(masker.key(name));
  }
  const rule = decided === undefined ? undefined : masker.rules[decided];
  if (rule?.keeps === true && exact) return found;
  if (token.kind === 'word') return rule === undefined ? found : rule.word(found);
  if (token.kind === 'number') {
    if (rule?.keeps === true || masker.kept(found)) return found;
    if (rule !== undefined) return rule.number(found);
    if (masker.keepsRest || ignored) return found;
    return significantDigits(found) >= SIGNIFICANT ? masker.number(found) : found;
  }
  const text = decodeJson(found);
  if (masker.kept(text)) return found;
  if (masker.nested && depth < MOST_NESTED && !(rule !== undefined && exact) && /^[ \t\n\r]*[[{]/.test(text)) {
    const inside = maskText(text, masker, token.place, depth + 1);
    if (inside !== undefined) return inside === text ? found : encodeJson(inside);
  }
  if (rule !== undefined) return rule.keeps ? found : rule.string(text);
  return masker.keepsRest || ignored ? found : encodeJson(masker.rest(text));
}

/** Digits without leading zeros and without zeros at the end of a fraction (jsonb keeps a numeric's scale). */
function significantDigits(found: string): number {
  const mantissa = found.replace(/[eE].*$/, '');
  const shortened = mantissa.includes('.') ? mantissa.replace(/0+$/, '') : mantissa;
  return shortened.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
}

/** Keys repeat in every document: what was found out about one is kept, for as many as fit. */
const KEYS_REMEMBERED = 10_000;

function personalKeys(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = isUuid(name) || findSpans(name).length > 0;
    if (known.size < KEYS_REMEMBERED && name.length < 200) known.set(name, found);
    return found;
  };
}
