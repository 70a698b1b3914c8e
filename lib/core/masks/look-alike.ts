// The mask for a text of which nothing is known: what it looks like, it goes on looking like.
import type { ColumnType } from '../model/catalog.ts';
import type { BindInner, MaskFunction } from './mask.ts';
import { findSpans, SPAN_MASKS } from './spans.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

/** Every mask that a look-alike may use. */
export const LOOK_ALIKE_MASKS: readonly string[] = ['date-shift', 'uuid', ...SPAN_MASKS, 'text'];

/** Masks a text by the mask that its form suggests; each is bound when first needed. */
export function lookAlike(bindInner: BindInner): MaskFunction {
  const made = new Map<string, MaskFunction>();
  const by = (name: string): MaskFunction => {
    const known = made.get(name) ?? bindInner({ mask: name }, TEXT);
    made.set(name, known);
    return known;
  };
  return (value) => (value === null ? null : by(kindOf(value))(value));
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function kindOf(value: string): string {
  if (/^\d{4}-\d\d-\d\d([ T]\d|$)/.test(value)) return 'date-shift';
  if (isUuid(value)) return 'uuid';
  const [span] = findSpans(value);
  if (span !== undefined && span.from === 0 && span.to === value.length) return span.mask;
  return /\s\S+\s\S+\s\S/.test(value) ? 'text' : 'format';
}
