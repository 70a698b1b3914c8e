// composite: each field of a Postgres row literal masked by its own mask; fields without one become NULL.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';
import { COMMON, defineMask, type InnerMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Field name -> mask. A text field without one gets `format`, any other NULL. */
  fields: z.record(z.string(), MaskSpec).default({}),
});

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
/** A field beyond those of the type. */
const OTHER: InnerMask = { spec: { mask: 'null' }, type: TEXT };

export const composite = defineMask<z.infer<typeof parameters>>({
  name: 'composite',
  summary: 'Masks the fields of a composite value; fields that no mask is named for become other characters or NULL.',
  parameters,
  accepts: ['composite'],
  properties: { ...ROW_MASK, keepsFormat: true, fixedPoints: 'possible' },
  emitsIdentifiers: ['EMAIL_ADDRESS', 'PHONE_NUMBER', 'NAME', 'FIRST_NAME', 'LAST_NAME', 'ADDRESS'],
  capacity: () => 0,
  inner: ({ fields }, { type }) => [...fieldMasks(fields, type), OTHER],
  bind: ({ fields }, { type, bindInner }) => {
    const masks = fieldMasks(fields, type).map((inner) => bindInner(inner.spec, inner.type));
    const other = bindInner(OTHER.spec, OTHER.type);
    return (value) => {
      const parts = parseRow(value);
      if (parts === undefined) return `(${','.repeat(Math.max(0, masks.length - 1))})`;
      return `(${parts.map((part, at) => quote((masks[at] ?? other)(part))).join(',')})`;
    };
  },
  emits: () => (candidate) => candidate.startsWith('('),
});

/** The mask of each field, in the order of the type. */
function fieldMasks(fields: Readonly<Record<string, MaskSpec>>, type: ColumnType): readonly InnerMask[] {
  return (type.fields ?? []).map((field) => ({
    spec: fields[field.name] ?? (field.type.category === 'text' ? { mask: 'format' } : { mask: 'null' }),
    type: field.type,
  }));
}

/** Fields of a row literal, NULL as null; undefined when it is none. */
export function parseRow(text: string): (string | null)[] | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined;
  const field = /((?:"(?:[^"\\]|\\[\s\S]|"")*"|[^",()\\]|\\[\s\S])*)(,|\))/y;
  const parts: (string | null)[] = [];
  let at = 1;
  for (;;) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (match === null) return undefined;
    const raw = match[1] ?? '';
    parts.push(raw === '' ? null : unquote(raw));
    at += match[0].length;
    if (match[2] === ')') return at === text.length ? parts : undefined;
  }
}

function unquote(raw: string): string {
  return raw.replace(
    /\\([\s\S])|""|"/g,
    (token, escaped: string | undefined) => escaped ?? (token === '""' ? '"' : ''),
  );
}

function quote(text: string | null): string {
  if (text === null) return '';
  return text === '' || /[\s"\\(),]/.test(text) ? `"${text.replace(/["\\]/g, '$&$&')}"` : text;
}
