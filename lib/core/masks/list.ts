// list: each element of a Postgres array literal masked by an inner mask; nesting, NULLs and bounds stay.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** The mask of the elements. */
  each: MaskSpec,
});

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

export const list = defineMask<z.infer<typeof parameters>>({
  name: 'list',
  summary: 'Masks each element of an array; nesting, NULL elements and bounds stay; what is no array becomes {}.',
  parameters,
  accepts: ['array', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true },
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
  bind: ({ each }, { type, bindInner }) => {
    const mask = bindInner(each, type.element ?? TEXT);
    const separator = type.element?.base === 'box' ? ';' : ',';
    return (value) => maskArray(value, separator, each.mask === 'null' ? () => null : mask) ?? '{}';
  },
  emits: () => (candidate) => candidate.startsWith('{') || candidate.startsWith('['),
});

/** undefined when the text is no array literal. */
function maskArray(text: string, separator: string, mask: (element: string) => string | null): string | undefined {
  const bounds = /^(?:\[-?\d+:-?\d+\])+=/.exec(text)?.[0] ?? '';
  let out = bounds;
  let depth = 0;
  let at = bounds.length;
  let closed = false;
  const element = /"(?:[^"\\]|\\[\s\S])*"/y;
  const bare = separator === ';' ? /(?:[^"{}\\;]|\\[\s\S])+/y : /(?:[^"{}\\,]|\\[\s\S])+/y;
  while (at < text.length) {
    const char = text[at];
    if (closed) return undefined;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth < 0) return undefined;
    if (char === '{' || char === '}' || char === separator) {
      out += char;
      at += 1;
      closed = depth === 0;
      continue;
    }
    if (depth === 0) return undefined;
    const regex = char === '"' ? element : bare;
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (match === null) return undefined;
    at += match[0].length;
    out += masked(match[0], mask);
  }
  return closed ? out : undefined;
}

function masked(token: string, mask: (element: string) => string | null): string {
  if (/^null$/i.test(token)) return token;
  const quoted = token.startsWith('"');
  const result = mask((quoted ? token.slice(1, -1) : token).replace(/\\([\s\S])/g, '$1'));
  if (result === null) return 'NULL';
  return quoted || /^$|^null$|[\s"\\{},;]/i.test(result) ? `"${result.replace(/["\\]/g, '\\$&')}"` : result;
}
