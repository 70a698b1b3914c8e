// What the generators promise before any database is involved.
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../lib/demo/copy.ts';
import { COUNTRIES } from '../../../lib/demo/countries.ts';
import { later, people } from '../../../lib/demo/people.ts';
import { randomFor } from '../../../lib/demo/random.ts';
import { basket, makeWorld } from '../../../lib/demo/world.ts';

describe('the sample’s random numbers', () => {
  it('are the same for the same seed and part, and others for another part', () => {
    const draw = (seed: number, part: string): string => randomFor(seed, part).digits(12);
    expect(draw(1, 'a')).toBe(draw(1, 'a'));
    expect(draw(1, 'a')).not.toBe(draw(1, 'b'));
    expect(draw(1, 'a')).not.toBe(draw(2, 'a'));
  });
  it('stay within their bounds', () => {
    const random = randomFor(1, 'bounds');
    const drawn = Array.from({ length: 2_000 }, () => random.between(-1, 2));
    expect(new Set(drawn)).toEqual(new Set([-1, 0, 1, 2]));
  });
});

describe('the sample’s people', () => {
  const group = { count: 3_000, seed: 1, part: 'test', born: [1940, 2000] as const };
  it('have addresses and ids of their own', () => {
    const drawn = people(group);
    expect(new Set(drawn.map((person) => person.email)).size).toBe(group.count);
    expect(new Set(drawn.map((person) => person.nationalId)).size).toBe(group.count);
  });
  it('have mail addresses that nobody can own and no mask emits', () => {
    for (const { email } of people(group)) expect(email).toMatch(/^[a-z0-9._]+@[a-z]+\.example$/);
  });
  it('come from every country', () => {
    expect(new Set(people(group).map((person) => person.country.code)).size).toBe(COUNTRIES.length);
  });
  it('have a name in every language', () => {
    for (const country of COUNTRIES) {
      expect(Math.min(country.women.length, country.men.length, country.surnames.length)).toBeGreaterThan(10);
    }
  });
});

describe('the sample’s orders', () => {
  it('hold the same lines each time they are asked for', () => {
    const world = makeWorld({ customers: 10, orders: 20, seed: 3 });
    for (const order of world.orders) expect(basket(world, order)).toEqual(basket(world, order));
  });
  it('are shipped after they were placed, across months', () => {
    const random = randomFor(1, 'later');
    for (let i = 0; i < 100; i++) {
      const shipped = later(random, '2024-02-28', 3);
      expect(shipped.slice(0, 10) > '2024-02-28' && shipped.slice(0, 10) <= '2024-03-02').toBe(true);
    }
  });
});

describe('a cell in COPY text', () => {
  it('keeps backslashes, tabs and line ends', () => {
    expect(cellText('a\\b\tc\nd\re')).toBe('a\\\\b\\tc\\nd\\re');
  });
  it('tells NULL from the empty string and from a backslash with N', () => {
    expect([cellText(null), cellText(''), cellText('\\N')]).toEqual(['\\N', '', '\\\\N']);
  });
  it('prints arrays and JSON as Postgres reads them', () => {
    expect(cellText(['a "b"', 'c\\d', ''])).toBe('{"a \\\\"b\\\\"","c\\\\\\\\d",""}');
    expect(cellText({ json: { a: 'x\ny' } })).toBe('{"a":"x\\\\ny"}');
    expect([cellText(true), cellText(1.5)]).toEqual(['t', '1.5']);
  });
});
