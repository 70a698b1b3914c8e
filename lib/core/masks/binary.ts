// binary: bytes become keyed bytes; bytea arrives and leaves as \\x and hex digits.
import { z } from 'zod';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const LONGEST = 64;

export const binary = defineMask({
  name: 'binary',
  summary: 'Replaces bytes by keyed bytes: as many as there were, at most 64; 32 in a unique column.',
  parameters: z.strictObject(COMMON),
  accepts: ['binary'],
  properties: { ...ROW_MASK, injective: 'chance' },
  emitsIdentifiers: [],
  capacity: ({ unique }) => (unique === true ? 2 ** 256 : 0),
  bind: ({ unique }, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      if (value === '\\x') return value;
      const bytes = unique === true || !value.startsWith('\\x') ? 32 : Math.min(LONGEST, (value.length - 2) / 2);
      const made = (salt: string): string =>
        `\\x${(hmacHex(derived, value + salt) + hmacHex(derived, `${value}+${salt}`)).slice(0, bytes * 2)}`;
      const fake = made('');
      return fake === value ? made('!') : fake;
    };
  },
  emits: () => (candidate) => /^\\x([0-9a-f]{2}){0,64}$/.test(candidate),
});
