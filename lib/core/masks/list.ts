// list: each element of a Postgres array literal masked by an inner mask; nesting, NULLs and bounds stay.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';
import { quotedEnd } from './json-scan.ts';
import { COMMON, defineMask, ROW_MASK, withinOr } from './mask.ts';
import { keepsText } from './options.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** The mask of the elements. */
  each: MaskSpec,
  /**
   * Number of elements that every array gets: further ones are cut off, missing ones are fakes of the fakes. Empty arrays stay empty,
   * arrays of more dimensions keep their size.
   */
  count: z.int().min(1).max(1000).optional(),
  /** Exact texts that stay, as a whole value or as an element. */
  keepValues: COMMON.keepValues,
});

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

export const list = defineMask<z.infer<typeof parameters>>({
  name: 'list',
  summary: 'Masks each element of an array; nesting, NULL elements and bounds stay; what is no array becomes {}.',
  parameters,
  accepts: ['array', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true, fixedPoints: 'possible' },
  emitsIdentifiers: [
    'EMAIL_ADDRESS',
    'PHONE_NUMBER',
    'NAME',
    'FIRST_NAME',
    'LAST_NAME',
    'ADDRESS',
    'IP_ADDRESS',
    'URL',
  ],
  capacity: () => 0,
  inner: ({ each }, { type }) => [{ spec: each, type: type.element ?? TEXT }],
  bind: (of, { type, bindInner, maxLength }) => {
    const { each, count } = of;
    const inner = bindInner(each, type.element ?? TEXT);
    const kept = keepsText(of);
    const separator = type.element?.base === 'box' ? ';' : ',';
    const mask = (text: string): string | null => (kept(text) ? text : each.mask === 'null' ? null : inner(text));
    return (value) => {
      const array = readArray(value, separator);
      // Cut off it would be no array any more.
      return withinOr(array && writeArray(array, separator, mask, count), maxLength, '{}');
    };
  },
  emits: () => (candidate) => candidate.startsWith('{') || candidate.startsWith('['),
});

interface ArrayLiteral {
  /** `[2:3]=` where an array does not begin at 1. */
  readonly bounds: string;
  /** Elements as written, and the braces and separators between them. */
  readonly tokens: readonly string[];
  readonly deepest: number;
}

/** undefined when the text is no array literal. */
function readArray(text: string, separator: string): ArrayLiteral | undefined {
  const bounds = /^(?:\[-?\d+:-?\d+\])+=/.exec(text)?.[0] ?? '';
  const tokens: string[] = [];
  let depth = 0;
  let deepest = 0;
  for (let at = bounds.length; at < text.length; ) {
    if (depth === 0 && tokens.length > 0) return undefined;
    const char = text[at] ?? '';
    const end = isMark(char, separator) ? at + 1 : elementEnd(text, at, separator);
    if (end < 0 || (depth === 0 && char !== '{')) return undefined;
    tokens.push(text.slice(at, end));
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
    at = end;
  }
  return depth === 0 && tokens.length > 0 ? { bounds, tokens, deepest } : undefined;
}

const isMark = (token: string, separator: string): boolean => token === '{' || token === '}' || token === separator;

/** Position behind the element that begins at `from`, or -1. */
function elementEnd(text: string, from: number, separator: string): number {
  if (text[from] === '"') return quotedEnd(text, from);
  let at = from;
  while (at < text.length && text[at] !== '"' && !isMark(text[at] ?? '', separator)) at += text[at] === '\\' ? 2 : 1;
  return at > text.length ? -1 : at;
}

type ElementMask = (text: string) => string | null;

function writeArray(array: ArrayLiteral, separator: string, mask: ElementMask, count: number | undefined): string {
  const { bounds, tokens, deepest } = array;
  if (count === undefined || deepest > 1)
    return bounds + tokens.map((token) => (isMark(token, separator) ? token : masked(token, mask))).join('');
  const elements = tokens.filter((token) => !isMark(token, separator));
  if (elements.length === 0) return '{}';
  const written = elements.slice(0, count).map((token) => masked(token, mask));
  while (written.length < count) written.push(masked(written[written.length - elements.length] ?? 'NULL', mask));
  return `${boundsFor(bounds, count)}{${written.join(separator)}}`;
}

/** The same first position, and the last one moved to hold `count` elements. */
function boundsFor(bounds: string, count: number): string {
  const first = /-?\d+/.exec(bounds)?.[0];
  return first === undefined ? '' : `[${first}:${BigInt(first) + BigInt(count - 1)}]=`;
}

function masked(token: string, mask: ElementMask): string {
  if (/^null$/i.test(token)) return token;
  const quoted = token.startsWith('"');
  const result = mask((quoted ? token.slice(1, -1) : token).replace(/\\([\s\S])/g, '$1'));
  if (result === null) return 'NULL';
  return quoted || /^$|^null$|[\s"\\{},;]/i.test(result) ? `"${result.replace(/["\\]/g, '\\$&')}"` : result;
}
