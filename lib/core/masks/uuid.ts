// uuid: another UUID, the same for the same value.
import { z } from 'zod';
import { hmac } from '../expr/nodes.ts';
import { uuidFrom } from './hash.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

export const uuid = defineMask({
  name: 'uuid',
  summary: 'Replaces the value by a version-8 UUID made from its keyed hash.',
  parameters: z.strictObject(COMMON),
  accepts: ['uuid', 'text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsFormat: true },
  emitsIdentifiers: [],
  capacity: ({ maxLength }) => (maxLength !== undefined && maxLength < 36 ? 1 : 2 ** 120),
  expression: (_, { input, domain }) => uuidFrom(hmac(domain, input)),
  emits: () => (candidate) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(candidate),
});
