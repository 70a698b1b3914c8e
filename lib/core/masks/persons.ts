// first, last, name, username: people from the pools. Few distinct outputs: never for unique columns, but for username.
import { z } from 'zod';
import { asciiLower, concat, hmac, never, pick, substr, type TextExpr, text } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import { inPool, LOCALE, localePools, poolName, poolSize } from './locale.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({ ...COMMON, ...LOCALE });
type Parameters = z.infer<typeof parameters>;

const person = (digest: TextExpr, step: number, of: Parameters): TextExpr =>
  concat(pick(poolName('first', of), digest, 1, step), text(' '), pick(poolName('last', of), digest, 14));

export const first = defineMask<Parameters>({
  name: 'first',
  summary: 'Replaces a given name by another from the pool.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'first',
  emitsIdentifiers: ['FIRST_NAME', 'NAME'],
  capacity: (of) => poolSize('first', of),
  pools: (of) => localePools(['first'], of),
  expression: (of, { input, domain }) => never((step) => pick(poolName('first', of), hmac(domain, input), 1, step)),
  emits: (of, type) => (candidate) => inPool('first', candidate, of, of.maxLength ?? type.maxLength),
});

export const last = defineMask<Parameters>({
  name: 'last',
  summary: 'Replaces a family name by another from the pool.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'last',
  emitsIdentifiers: ['LAST_NAME', 'NAME'],
  capacity: (of) => poolSize('last', of),
  pools: (of) => localePools(['last'], of),
  expression: (of, { input, domain }) => never((step) => pick(poolName('last', of), hmac(domain, input), 1, step)),
  emits: (of, type) => (candidate) => inPool('last', candidate, of, of.maxLength ?? type.maxLength),
});

export const name = defineMask<Parameters>({
  name: 'name',
  summary: 'Replaces a full name by a given and a family name from the pools.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'name',
  emitsIdentifiers: ['NAME', 'FIRST_NAME', 'LAST_NAME'],
  capacity: (of) => poolSize('first', of) * poolSize('last', of),
  pools: (of) => localePools(['first', 'last'], of),
  expression: (of, { input, domain }) => never((step) => person(hmac(domain, input), step, of)),
  emits: (of, type) => {
    const longest = of.maxLength ?? type.maxLength;
    const givens = pool(poolName('first', of));
    const families = pool(poolName('last', of));
    return (candidate) => {
      const cut = longest !== undefined && Array.from(candidate).length === longest;
      // Names of some locales have blanks in them: any blank may be the one between the two.
      for (let at = candidate.indexOf(' '); at >= 0; at = candidate.indexOf(' ', at + 1)) {
        const family = candidate.slice(at + 1);
        if (!givens.has(candidate.slice(0, at))) continue;
        if (families.has(family) || (cut && families.entries.some((entry) => entry.startsWith(family)))) return true;
      }
      return inPool('first', candidate, of, longest);
    };
  },
});

const usernameParameters = z.strictObject({
  ...COMMON,
  ...LOCALE,
  /** Hex digits of hash behind the name. */
  hex: z.int().min(2).max(24).default(12),
});

export const username = defineMask<z.infer<typeof usernameParameters>>({
  name: 'username',
  summary: 'Replaces a login name by a given name and a piece of keyed hash.',
  parameters: usernameParameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsFormat: true },
  sharedDomain: 'username',
  emitsIdentifiers: ['USERNAME', 'NAME', 'FIRST_NAME'],
  capacity: ({ hex, maxLength }, type) => 16 ** Math.min(hex, maxLength ?? type.maxLength ?? hex),
  pools: (of) => localePools(['firstAscii'], of),
  expression: (of, { input, domain, maxLength }) => {
    const { hex } = of;
    const digest = hmac(domain, input);
    const digits = Math.min(hex, maxLength ?? hex);
    const room = (maxLength ?? 64) - digits;
    const tail = substr(digest, 27, digits);
    return room < 3 ? tail : concat(substr(asciiLower(pick(poolName('firstAscii', of), digest, 1)), 1, room), tail);
  },
  emits: () => (candidate) => /^[a-z]*[0-9a-f]+$/.test(candidate),
});
