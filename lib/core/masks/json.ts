// json: masks leaves by path and every other string leaf by `rest`; all other bytes stay. Invalid JSON becomes {}.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';
import { coversPath, parseJsonPath } from './json-paths.ts';
import { decodeJson, type JsonToken, scanJson } from './json-scan.ts';
import { COMMON, defineMask, type MaskFunction, ROW_MASK } from './mask.ts';
import { otherDigits } from './number.ts';
import { findSpans } from './spans.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** JSON path -> mask. The first path that covers a leaf decides. */
  paths: z
    .record(
      z
        .string()
        .refine((path) => parseJsonPath(path) !== undefined, 'not a JSON path such as $.a.b, $.list[*].x or $..key'),
      MaskSpec,
    )
    .default({}),
  /** The mask of every other string; without it a fake that fits what the string looks like. `{ mask: keep }` leaves the rest alone. */
  rest: MaskSpec.optional(),
  /** Keys whose values stay, at any level. */
  ignoreKeys: z.array(z.string()).readonly().default([]),
});
type Parameters = z.infer<typeof parameters>;

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const LITERAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Below this many digits a number tells nothing about a person by itself. */
const SIGNIFICANT = 6;

export const json = defineMask<Parameters>({
  name: 'json',
  summary:
    'Masks leaves of JSON by path and all other strings by a rest mask; untouched bytes stay; invalid JSON becomes {}.',
  parameters,
  accepts: ['json', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true },
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
  bind: (of, { key, domain, bindInner }) => {
    const derived = key.derive(domain);
    const ruled = Object.entries(of.paths).map(([path, spec]) => ({
      path: parseJsonPath(path) ?? [],
      spec,
      mask: bindInner(spec, TEXT),
    }));
    const ignored = new Set(of.ignoreKeys);
    const rest =
      of.rest === undefined ? lookAlike((name) => bindInner({ mask: name }, TEXT)) : bindInner(of.rest, TEXT);
    const restKept = of.rest?.mask === 'keep';
    const personal = personalKeys();
    const keyMask = lookAlike((name) => bindInner({ mask: name }, TEXT));
    const number: MaskFunction = (value) => (value === null ? null : otherDigits(value, derived));
    const maskToken = (source: string, token: JsonToken): string => {
      const found = source.slice(token.from, token.to);
      if (token.kind === 'key') {
        const name = decodeJson(found);
        return restKept || !personal(name) ? found : JSON.stringify(keyMask(name));
      }
      const rule = ruled.find((one) => coversPath(one.path, token.path));
      if (rule !== undefined)
        return rule.spec.mask === 'keep' ? found : byRule(found, token, rule.mask, rule.spec.mask);
      if (restKept || token.path.some((step) => typeof step === 'string' && ignored.has(step))) return found;
      if (token.kind === 'string') return encode(rest(decodeJson(found)));
      return token.kind === 'number' && significantDigits(found) >= SIGNIFICANT ? (number(found) ?? 'null') : found;
    };
    return (value) => {
      let out = '';
      let at = 0;
      const valid = scanJson(value, (token) => {
        out += value.slice(at, token.from) + maskToken(value, token);
        at = token.to;
      });
      return valid ? out + value.slice(at) : '{}';
    };
  },
  emits: () => (candidate) => scanJson(candidate, () => undefined),
});

/** A leaf that a rule names: true, false and null stay, unless the mask is null; numbers stay numbers where the mask allows. */
function byRule(found: string, token: JsonToken, mask: MaskFunction, name: string): string {
  if (name === 'null') return 'null';
  if (token.kind === 'word') return name === 'constant' ? encode(mask(found)) : found;
  const masked = mask(token.kind === 'string' ? decodeJson(found) : found);
  return token.kind === 'number' && masked !== null && LITERAL.test(masked) ? masked : encode(masked);
}

/** Digits without leading zeros and without zeros at the end of a fraction (jsonb keeps a numeric's scale). */
function significantDigits(found: string): number {
  const mantissa = found.replace(/[eE].*$/, '');
  const shortened = mantissa.includes('.') ? mantissa.replace(/0+$/, '') : mantissa;
  return shortened.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
}

function encode(text: string | null): string {
  return text === null ? 'null' : JSON.stringify(text);
}

/** Keys repeat in every document: what was found out about one is kept, for as many as fit. */
const KEYS_REMEMBERED = 10_000;

function personalKeys(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = findSpans(name).length > 0;
    if (known.size < KEYS_REMEMBERED && name.length < 200) known.set(name, found);
    return found;
  };
}

/** The mask that keeps a string looking like what it looks like. */
function lookAlike(bind: (mask: string) => MaskFunction): MaskFunction {
  const made = new Map<string, MaskFunction>();
  const by = (name: string): MaskFunction => {
    const known = made.get(name) ?? bind(name);
    made.set(name, known);
    return known;
  };
  return (value) => (value === null ? null : by(kindOf(value))(value));
}

function kindOf(value: string): string {
  if (/^\d{4}-\d\d-\d\d([ T]\d|$)/.test(value)) return 'date-shift';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return 'uuid';
  const [span] = findSpans(value);
  if (span !== undefined && span.from === 0 && span.to === value.length) return span.mask;
  return /\s\S+\s\S+\s\S/.test(value) ? 'text' : 'format';
}
