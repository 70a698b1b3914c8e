// street, city, zip, state, address, company: places and firms from the pools.
import { z } from 'zod';
import { concat, decimal, hmac, never, pick, type TextExpr, text } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import { COMMON, defineMask, type MaskDeclaration, ROW_MASK } from './mask.ts';

interface Place {
  readonly name: string;
  readonly summary: string;
  readonly identifiers: readonly string[];
  readonly capacity: number;
  make(digest: TextExpr, step: number): TextExpr;
  emits(candidate: string): boolean;
}

/** 100 to 9999, so that a house number never needs padding. */
const houseNumber = (digest: TextExpr): TextExpr => decimal(digest, 40, 9900, 100);
const streetLine = (digest: TextExpr, step: number): TextExpr =>
  concat(houseNumber(digest), text(' '), pick('street', digest, 1, step));
const isStreetLine = (candidate: string): boolean => {
  const match = /^[1-9]\d{2,3} (.+)$/.exec(candidate);
  return match?.[1] !== undefined && pool('street').has(match[1]);
};
const size = (of: string): number => pool(of).entries.length;

function place(of: Place): MaskDeclaration {
  return defineMask({
    name: of.name,
    summary: of.summary,
    parameters: z.strictObject(COMMON),
    accepts: ['text'],
    properties: { ...ROW_MASK, keepsFormat: true },
    sharedDomain: of.name,
    emitsIdentifiers: of.identifiers,
    capacity: () => of.capacity,
    expression: (_, { input, domain }) => never((step) => of.make(hmac(domain, input), step)),
    emits: ({ maxLength }, type) => {
      const longest = maxLength ?? type.maxLength;
      return (candidate) => of.emits(candidate) || candidate.length === longest;
    },
  });
}

export const street = place({
  name: 'street',
  summary: 'Replaces a street line by a house number and a street from the pool.',
  identifiers: ['ADDRESS'],
  capacity: size('street') * 9900,
  make: streetLine,
  emits: isStreetLine,
});
export const city = place({
  name: 'city',
  summary: 'Replaces a town by another from the pool.',
  identifiers: ['ADDRESS', 'CITY'],
  capacity: size('city'),
  make: (digest, step) => pick('city', digest, 14, step),
  emits: (candidate) => pool('city').has(candidate),
});
export const state = place({
  name: 'state',
  summary: 'Replaces a state or region by one of the United States.',
  identifiers: ['ADDRESS', 'STATE'],
  capacity: size('state'),
  make: (digest, step) => pick('state', digest, 14, step),
  emits: (candidate) => pool('state').has(candidate),
});
export const zip = place({
  name: 'zip',
  summary: 'Replaces a postal code by five digits.',

  identifiers: ['ZIP_CODE', 'ADDRESS'],
  capacity: 90_000,
  make: (digest, step) => decimal(digest, 27 - step * 13, 90_000, 10_000, 5),
  emits: (candidate) => /^[1-9]\d{4}$/.test(candidate),
});
export const address = place({
  name: 'address',
  summary: 'Replaces a whole address by house number, street and town on one line.',
  identifiers: ['ADDRESS'],
  capacity: size('street') * size('city') * 9900,
  make: (digest, step) => concat(streetLine(digest, step), text(', '), pick('city', digest, 14)),
  emits: (candidate) => {
    const at = candidate.lastIndexOf(', ');
    return at > 0 && isStreetLine(candidate.slice(0, at)) && pool('city').has(candidate.slice(at + 2));
  },
});
export const company = place({
  name: 'company',
  summary: "Replaces a firm's name by another from the pool.",
  identifiers: ['COMPANY', 'NAME'],
  capacity: size('company'),
  make: (digest, step) => pick('company', digest, 1, step),
  emits: (candidate) => pool('company').has(candidate),
});
