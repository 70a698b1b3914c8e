// hash: HMAC-SHA256 of the value under the domain's key, in one of several spellings.
import { z } from 'zod';
import { concat, hmac, substr, type TextExpr, text } from '../expr/nodes.ts';
import type { ColumnType } from '../model/catalog.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z
  .strictObject({
    ...COMMON,
    /** hex: 0-9a-f · base64url: A-Za-z0-9_- · uuid: 8-4-4-4-12. Binary columns always get their own hex form. */
    format: z.enum(['hex', 'base64url', 'uuid']).default('hex'),
    /** Characters (hex at most 64, base64url at most 43; a UUID has its own); cut further by maxLength. */
    length: z.int().min(1).max(64).optional(),
  })
  .refine(({ format, length }) => format !== 'uuid' || length === undefined, {
    path: ['length'],
    error: 'a UUID has one length: remove length, or use format hex',
  })
  .refine(({ format, length = 0 }) => format !== 'base64url' || length <= 43, {
    path: ['length'],
    error: 'a hash in base64url has 43 characters: use 43 or less',
  });
type Parameters = z.infer<typeof parameters>;

const SHAPES = {
  hex: /^[0-9a-f]+$/,
  base64url: /^[A-Za-z0-9_-]+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
} as const;

/** Characters of hash that are left after cuts. */
function length(of: Parameters, type: ColumnType): number {
  const most = of.format === 'base64url' ? 43 : 64;
  return Math.min(most, of.length ?? most, of.maxLength ?? type.maxLength ?? most);
}

/** A version-8 UUID (RFC 9562) from 30 hex digits of a hash. */
export function uuidFrom(hash: TextExpr): TextExpr {
  const part = (from: number, size: number): TextExpr => substr(hash, from, size);
  return concat(
    part(1, 8),
    text('-'),
    part(9, 4),
    text('-8'),
    part(13, 3),
    text('-a'),
    part(16, 3),
    text('-'),
    part(19, 12),
  );
}

export const hash = defineMask<Parameters>({
  name: 'hash',
  summary: 'Replaces the value by its keyed hash (HMAC-SHA256): hex, base64url or uuid, cut to a length.',
  parameters,
  accepts: ['text', 'binary', 'uuid', 'other'],
  properties: { ...ROW_MASK, injective: 'chance' },
  emitsIdentifiers: [],
  capacity: (of, type) => {
    if (type.category === 'binary') return 2 ** 256;
    if (of.format === 'uuid' || type.category === 'uuid') return 2 ** 120;
    return (of.format === 'hex' ? 16 : 64) ** length(of, type);
  },
  fits: ({ length }, type) =>
    length !== undefined && type.category !== 'text' && type.category !== 'other'
      ? `a hash in ${type.text} has one length: remove length`
      : undefined,
  expression: (of, { input, domain, type }) => {
    const digest = hmac(domain, input);
    if (type.category === 'binary') return concat(text('\\x'), digest);
    if (of.format === 'uuid' || type.category === 'uuid') return uuidFrom(digest);
    return substr(of.format === 'base64url' ? { kind: 'base64url', hex: digest } : digest, 1, length(of, type));
  },
  emits: (of, type) => {
    if (type.category === 'binary') return (candidate) => /^\\x[0-9a-f]{64}$/.test(candidate);
    if (of.format === 'uuid' || type.category === 'uuid') return (candidate) => SHAPES.uuid.test(candidate);
    const size = length(of, type);
    return (candidate) => candidate.length === size && SHAPES[of.format].test(candidate);
  },
});
