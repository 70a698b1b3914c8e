// url: an address at a reserved host with a keyed path.
import { z } from 'zod';
import { concat, hmac, substr, text } from '../expr/nodes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const PREFIX = 'https://example.com/';
const digits = (maxLength: number | undefined): number => Math.max(0, Math.min(24, (maxLength ?? 64) - PREFIX.length));

export const url = defineMask({
  name: 'url',
  summary: 'Replaces a web address by https://example.com/ and a keyed hash.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsFormat: true },
  sharedDomain: 'url',
  emitsIdentifiers: ['URL'],
  capacity: ({ maxLength }, type) => 16 ** digits(maxLength ?? type.maxLength),
  expression: (_, { input, domain, maxLength }) =>
    concat(text(PREFIX), substr(hmac(domain, input), 1, digits(maxLength))),
  emits: () => (candidate) => /^https:\/\/example\.com\/[0-9a-f]*$/.test(candidate),
});
