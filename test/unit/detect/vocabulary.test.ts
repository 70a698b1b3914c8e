// Public vocabulary: what is nobody's, and what only looks so.
import { describe, expect, it } from 'vitest';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { columnOf, textColumn, typeOf } from './support.ts';

function vocabulary(name: string, values: readonly string[], table = 't'): string | undefined {
  const scanner = new ColumnScanner({ schema: 'public', name: table }, textColumn(name));
  for (const value of values) scanner.add(value, 1, 'both');
  return scanner.vocabulary();
}

describe('vocabulary', () => {
  it.each([
    ['c', 'Germany|France|New Zealand|Côte d’Ivoire|United States', 'country names'],
    ['c', 'Deutschland|Österreich|Frankreich|Vereinigtes Königreich', 'country names'],
    ['c', 'Holy See (Vatican City State)|Virgin Islands, U.S.|Russian Federation|Viet Nam', 'country names'],
    ['country', 'Jordan', 'country names'],
    ['language', 'English|Italian', 'language names'],
    ['c', 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday', 'weekday names'],
    ['monat', 'Januar|Mai', 'month names'],
    ['c', 'Alabama|Ohio|Texas|New York|Nevada|Utah', 'names of US states'],
    ['tz', 'Europe/Berlin|UTC', 'time zones'],
    ['currency', 'EUR|usd', 'currency codes'],
    ['country_code', 'DE', 'country codes'],
    ['lang', 'en|de', 'language codes'],
    ['locale', 'en-US|zh_Hans_CN|de', 'language codes'],
  ])('%s with %s holds %s', (name, values, expected) => {
    expect(vocabulary(name, values.split('|'))).toBe(expected);
  });

  it('reads a table of countries by the table’s name', () => {
    expect(vocabulary('name', ['Jordan', 'Chad'], 'countries')).toBe('country names');
    expect(vocabulary('code', ['DE', 'IN'], 'countries')).toBe('country codes');
    expect(vocabulary('capital', ['Amman', 'Doha'], 'countries')).toBeUndefined();
  });

  it.each([
    ['c', 'Jordan|Chad', 'people are called so'],
    ['c', 'April|May|June', 'people are called so'],
    ['c', 'JD|AL|MS', 'initials'],
    ['country', 'Germany|France|Ann Smith', 'a third is no country'],
    ['c', '1|2|3|4|5|6|7|8', 'numbers'],
    ['country', '', 'nothing'],
  ])('%s with %s holds none: %s', (name, values) => {
    expect(vocabulary(name, values.split('|'))).toBeUndefined();
  });

  it('passes over one stray value in twenty, but not two', () => {
    const countries =
      'Germany France Spain Italy Poland Sweden Norway Denmark Finland Austria Ireland Greece Turkey Egypt India China Japan Brazil Chile'.split(
        ' ',
      );
    expect(vocabulary('c', [...countries, 'n/a'])).toBe('country names');
    expect(vocabulary('c', [...countries, 'n/a', 'elsewhere'])).toBeUndefined();
  });

  it('needs all values: a sample proves nothing', () => {
    const scanner = new ColumnScanner({ schema: 'public', name: 't' }, textColumn('country'));
    for (const value of ['Germany', 'France']) scanner.add(value, 1, 'sampled');
    expect(scanner.vocabulary()).toBeUndefined();
  });

  it('looks into arrays', () => {
    const column = columnOf('languages', { ...typeOf('array'), element: typeOf('text') });
    const scanner = new ColumnScanner({ schema: 'public', name: 't' }, column);
    scanner.add('{de,en}', 1, 'both');
    expect(scanner.vocabulary()).toBe('language codes');
  });
});
