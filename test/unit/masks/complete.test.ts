// What the rules file says for all masks of a name, and the ids of pools, on their way into a spec and out of it again.
import { describe, expect, it } from 'vitest';
import type { PoolRequest } from '../../../lib/core/fakes/request.ts';
import {
  type MaskDefaults,
  namedPools,
  openRequests,
  withDefaults,
  withoutDefaults,
  withPools,
} from '../../../lib/core/masks/complete.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const DATES: ColumnType = {
  text: 'date[]',
  base: '_date',
  category: 'array',
  element: { text: 'date', base: 'date', category: 'date' },
};
const german: MaskDefaults = { locale: 'de', options: new Map([['email', { host: 'mail.test' }]]) };
const english: MaskDefaults = { locale: 'en', options: new Map() };
const idOf = (request: PoolRequest): string => `pool_of_${request.from === 'faker' ? request.method : request.module}`;

describe('a spec with defaults', () => {
  it('takes options and locale where it says nothing itself, and keeps what it says', () => {
    expect(withDefaults({ mask: 'email' }, german)).toEqual({ mask: 'email', host: 'mail.test', locale: 'de' });
    const own = { mask: 'email', host: 'example.org', locale: 'fr' };
    expect(withDefaults(own, german)).toEqual(own);
  });

  it('takes them inside other masks too', () => {
    const spec = { mask: 'json', paths: { '$.mail': { mask: 'email' } }, rest: { mask: 'first' } };
    expect(withDefaults(spec, german)).toEqual({
      mask: 'json',
      paths: { '$.mail': { mask: 'email', host: 'mail.test', locale: 'de' } },
      rest: { mask: 'first', locale: 'de' },
    });
  });

  it('stays the very same in English, where masks know no language, and in data that only looks like a mask', () => {
    for (const spec of [{ mask: 'email' }, { mask: 'hash' }]) expect(withDefaults(spec, english)).toBe(spec);
    const fake = { mask: 'fake', method: 'helpers.arrayElement', locale: 'en', options: [[{ mask: 'email' }]] };
    expect(withDefaults(fake, german)).toBe(fake);
  });

  it('is without them again for the rules file', () => {
    for (const spec of [
      { mask: 'email', unique: true },
      { mask: 'list', each: { mask: 'name' } },
    ]) {
      const whole = withPools(withDefaults(spec, german), TEXT, idOf);
      expect(namedPools(whole).length).toBeGreaterThan(0);
      expect(withoutDefaults(whole, TEXT, german)).toEqual(spec);
    }
  });
});

describe('a spec with pools', () => {
  it('names none in English', () => {
    expect(openRequests({ mask: 'name' }, TEXT)).toEqual([]);
  });

  it('names the pools of its locale, and asks for none any more', () => {
    const spec = withPools({ mask: 'name', locale: 'de' }, TEXT, idOf);
    expect(spec['pools']).toEqual({ first: 'pool_of_person.firstName', last: 'pool_of_person.lastName' });
    expect(openRequests(spec, TEXT)).toEqual([]);
  });

  it('asks for entries in the form of the column, also of an element', () => {
    const spec = { mask: 'list', each: { mask: 'fake', method: 'date.birthdate' } };
    expect(openRequests(spec, DATES)).toEqual([
      { from: 'faker', method: 'date.birthdate', locale: 'en', size: 2000, form: { category: 'date' } },
    ]);
  });

  it('keeps a pool that the rule pins', () => {
    const spec = { mask: 'fake', method: 'word.noun', pool: 'word' };
    expect(openRequests(spec, TEXT)).toEqual([]);
    expect(withPools(spec, TEXT, idOf)).toBe(spec);
  });
});
