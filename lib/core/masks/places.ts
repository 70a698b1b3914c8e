// street, city, zip, state, secondary-address, address, company: places and firms from the pools.
import { z } from 'zod';
import { concat, decimal, hmac, never, pick, type TextExpr, text } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import { isBuiltIn, LOCALE, type LocaleRole, localePools, poolName, poolSize } from './locale.ts';
import { COMMON, defineMask, type MaskDeclaration, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({ ...COMMON, ...LOCALE });
type Parameters = z.infer<typeof parameters>;
/** Of a mask that knows no language. */
const plain = z.strictObject(COMMON);

interface Place {
  readonly name: string;
  readonly summary: string;
  readonly identifiers: readonly string[];
  /** Pools of a locale that is not English; none: the mask knows no language. */
  readonly roles: readonly LocaleRole[];
  capacity(of: Parameters): number;
  make(digest: TextExpr, step: number, of: Parameters): TextExpr;
  emits(of: Parameters): (candidate: string) => boolean;
}

/** 100 to 9999, so that a house number never needs padding. */
const houseNumber = (digest: TextExpr): TextExpr => decimal(digest, 40, 9900, 100);
/** House number and street; in other languages as faker puts the two together. */
const streetLine = (digest: TextExpr, step: number, of: Parameters): TextExpr =>
  isBuiltIn(of.locale)
    ? concat(houseNumber(digest), text(' '), pick('street', digest, 1, step))
    : pick(poolName('streetLine', of), digest, 1, step);
const isStreetLine = (candidate: string, of: Parameters): boolean => {
  if (!isBuiltIn(of.locale)) return pool(poolName('streetLine', of)).has(candidate);
  const match = /^[1-9]\d{2,3} (.+)$/.exec(candidate);
  return match?.[1] !== undefined && pool('street').has(match[1]);
};
const streetLines = (of: Parameters): number => poolSize('streetLine', of) * (isBuiltIn(of.locale) ? 9900 : 1);
/** A mask that is nothing but a pick from the pool of a role. */
const picked = (role: LocaleRole, offset: number): Pick<Place, 'roles' | 'capacity' | 'make' | 'emits'> => ({
  roles: [role],
  capacity: (of) => poolSize(role, of),
  make: (digest, step, of) => pick(poolName(role, of), digest, offset, step),
  emits: (of) => (candidate) => pool(poolName(role, of)).has(candidate),
});

function place(of: Place): MaskDeclaration {
  return defineMask<Parameters>({
    name: of.name,
    summary: of.summary,
    parameters: of.roles.length === 0 ? plain : parameters,
    accepts: ['text'],
    properties: { ...ROW_MASK, keepsFormat: true },
    sharedDomain: of.name,
    emitsIdentifiers: of.identifiers,
    capacity: (given) => of.capacity(given),
    pools: (given) => localePools(of.roles, given),
    expression: (given, { input, domain }) => never((step) => of.make(hmac(domain, input), step, given)),
    emits: (given, type) => {
      const longest = given.maxLength ?? type.maxLength;
      const written = of.emits(given);
      return (candidate) => written(candidate) || candidate.length === longest;
    },
  });
}

export const street = place({
  name: 'street',
  summary: 'Replaces a street line by a house number and a street from the pool.',
  identifiers: ['ADDRESS'],
  roles: ['streetLine'],
  capacity: streetLines,
  make: streetLine,
  emits: (of) => (candidate) => isStreetLine(candidate, of),
});
export const secondaryAddress = place({
  name: 'secondary-address',
  summary: 'Replaces the part of an address within a house by a flat number.',
  identifiers: ['ADDRESS'],
  roles: [],
  capacity: () => 9900,
  make: (digest, step) => concat(text('Apt. '), decimal(digest, 1 + step * 13, 9900, 100)),
  emits: () => (candidate) => /^Apt\. [1-9]\d{2,3}$/.test(candidate),
});
export const city = place({
  name: 'city',
  summary: 'Replaces a town by another from the pool.',
  identifiers: ['ADDRESS', 'CITY'],
  ...picked('city', 14),
});
export const state = place({
  name: 'state',
  summary: 'Replaces a state or region by another from the pool (in English one of the United States).',
  identifiers: ['ADDRESS', 'STATE'],
  ...picked('state', 14),
});
const localZip = picked('zip', 27);
export const zip = place({
  name: 'zip',
  summary: 'Replaces a postal code by another (in English by five digits).',
  identifiers: ['ZIP_CODE', 'ADDRESS'],
  roles: ['zip'],
  capacity: (of) => (isBuiltIn(of.locale) ? 90_000 : localZip.capacity(of)),
  make: (digest, step, of) =>
    isBuiltIn(of.locale) ? decimal(digest, 27 - step * 13, 90_000, 10_000, 5) : localZip.make(digest, step, of),
  emits: (of) => (isBuiltIn(of.locale) ? (candidate) => /^[1-9]\d{4}$/.test(candidate) : localZip.emits(of)),
});
export const address = place({
  name: 'address',
  summary: 'Replaces a whole address by house number, street and town on one line.',
  identifiers: ['ADDRESS'],
  roles: ['streetLine', 'city'],
  capacity: (of) => streetLines(of) * poolSize('city', of),
  make: (digest, step, of) => concat(streetLine(digest, step, of), text(', '), pick(poolName('city', of), digest, 14)),
  emits: (of) => (candidate) => {
    const at = candidate.lastIndexOf(', ');
    return (
      at > 0 && isStreetLine(candidate.slice(0, at), of) && pool(poolName('city', of)).has(candidate.slice(at + 2))
    );
  },
});
export const company = place({
  name: 'company',
  summary: "Replaces a firm's name by another from the pool.",
  identifiers: ['COMPANY', 'NAME'],
  ...picked('company', 1),
});
