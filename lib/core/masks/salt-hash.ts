// salt-hash: SHA-256 of the value followed by the salt, as the AWS sample does. Weaker than hash (no HMAC); for compatibility.
import { z } from 'zod';
import { substr } from '../expr/nodes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Hex digits that are kept. */
  length: z.int().min(1).max(64).default(64),
});

export const saltHash = defineMask<z.infer<typeof parameters>>({
  name: 'salt-hash',
  summary: 'Replaces the value by the SHA-256 of the value followed by a secret salt, in hex.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'chance' },
  emitsIdentifiers: [],
  capacity: ({ length, maxLength }, type) => 16 ** Math.min(length, maxLength ?? type.maxLength ?? 64),
  expression: ({ length }, { input, domain, maxLength }) =>
    substr({ kind: 'saltHash', domain, of: input }, 1, Math.min(length, maxLength ?? 64)),
  emits: ({ length, maxLength }, type) => {
    const size = Math.min(length, maxLength ?? type.maxLength ?? 64);
    return (candidate) => candidate.length === size && /^[0-9a-f]+$/.test(candidate);
  },
});
