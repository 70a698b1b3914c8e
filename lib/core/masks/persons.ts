// first, last, name, username: people from the pools. Few distinct outputs: never for unique columns, but for username.
import { z } from 'zod';
import { asciiLower, concat, hmac, never, pick, substr, type TextExpr, text } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject(COMMON);
const person = (digest: TextExpr, step: number): TextExpr =>
  concat(pick('first', digest, 1, step), text(' '), pick('last', digest, 14));
const size = (name: string): number => pool(name).entries.length;

/** Of a pool, or the cut beginning of an entry. */
function inPool(name: string, candidate: string, maxLength: number | undefined): boolean {
  if (pool(name).has(candidate)) return true;
  return (
    maxLength !== undefined &&
    candidate.length === maxLength &&
    pool(name).entries.some((entry) => entry.startsWith(candidate))
  );
}

export const first = defineMask({
  name: 'first',
  summary: 'Replaces a given name by another from the pool.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'first',
  emitsIdentifiers: ['FIRST_NAME', 'NAME'],
  capacity: () => size('first'),
  expression: (_, { input, domain }) => never((step) => pick('first', hmac(domain, input), 1, step)),
  emits:
    ({ maxLength }, type) =>
    (candidate) =>
      inPool('first', candidate, maxLength ?? type.maxLength),
});

export const last = defineMask({
  name: 'last',
  summary: 'Replaces a family name by another from the pool.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'last',
  emitsIdentifiers: ['LAST_NAME', 'NAME'],
  capacity: () => size('last'),
  expression: (_, { input, domain }) => never((step) => pick('last', hmac(domain, input), 1, step)),
  emits:
    ({ maxLength }, type) =>
    (candidate) =>
      inPool('last', candidate, maxLength ?? type.maxLength),
});

export const name = defineMask({
  name: 'name',
  summary: 'Replaces a full name by a given and a family name from the pools.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'name',
  emitsIdentifiers: ['NAME', 'FIRST_NAME', 'LAST_NAME'],
  capacity: () => size('first') * size('last'),
  expression: (_, { input, domain }) => never((step) => person(hmac(domain, input), step)),
  emits:
    ({ maxLength }, type) =>
    (candidate) => {
      const longest = maxLength ?? type.maxLength;
      const [given = '', family] = candidate.split(' ');
      if (family === undefined) return inPool('first', given, longest);
      return (
        pool('first').has(given) &&
        (pool('last').has(family) ||
          (candidate.length === longest && pool('last').entries.some((entry) => entry.startsWith(family))))
      );
    },
});

const usernameParameters = z.strictObject({
  ...COMMON,
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
  expression: ({ hex }, { input, domain, maxLength }) => {
    const digest = hmac(domain, input);
    const digits = Math.min(hex, maxLength ?? hex);
    const room = (maxLength ?? 64) - digits;
    const tail = substr(digest, 27, digits);
    return room < 3 ? tail : concat(substr(asciiLower(pick('first', digest, 1)), 1, room), tail);
  },
  emits: () => (candidate) => /^[a-z]*[0-9a-f]+$/.test(candidate),
});
