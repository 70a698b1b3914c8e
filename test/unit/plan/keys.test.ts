// Unique keys as wholes: which columns must keep their values apart, and what they may be masked with.
import { describe, expect, it } from 'vitest';
import type { Column, Table, UniqueKey } from '../../../lib/core/model/catalog.ts';
import type { ColumnRule } from '../../../lib/core/plan/build.ts';
import { column, decision, INT4, id, of, planOf, primary, reference, TEXT, table, uniqueKey } from './support.ts';

const person = (mask: string, more: Record<string, unknown> = {}): ColumnRule => ({
  spec: { mask, ...more },
  why: 'a person',
});
const NOT_NULL: Partial<Column> = { nullable: false };
const key = (columns: string, more: Partial<UniqueKey> = {}): UniqueKey => ({
  name: columns.replaceAll(' ', '_'),
  columns: columns.split(' '),
  primary: false,
  expression: false,
  partial: false,
  ...more,
});
const withKeys = (...uniques: UniqueKey[]): Table => table('t', ['a', 'b', 'c'], { uniques });
const uniqueColumns = (one: Table, found = {}) =>
  planOf({ tables: [one], found })
    .plan.tables[0]?.columns.filter(({ unique }) => unique)
    .map((it) => it.column);

describe('a composite unique key', () => {
  it('stays unique when each column keeps its values apart', () => {
    const result = planOf({ tables: [withKeys(key('a b'))] });
    expect(result.blockers).toEqual([]);
    for (const name of ['a', 'b'])
      expect(decision(result, `public.t.${name}`)).toMatchObject({ unique: true, spec: { mask: 'fpe' } });
    expect(decision(result, 'public.t.c').spec.mask).toBe('format');
  });

  it('asks for as many results as the column has different values, not as the table has rows', () => {
    const tables = [withKeys(key('a b'))];
    // 16 ** 12 results: too few for ten million different values, plenty for two hundred countries.
    const rules = { 'public.t.a': person('hash', { length: 12 }) };
    const rowCounts = new Map([['public.t', 10_000_000]]);
    const few = { 'public.t.a': { profile: { rows: 10_000_000, distinct: 200 } } };
    const many = { 'public.t.a': { profile: { rows: 10_000_000, distinct: 10_000_000 } } };
    expect(planOf({ tables, rules, rowCounts, found: few }).blockers).toEqual([]);
    expect(planOf({ tables, rules, rowCounts, found: many }).blockers).toMatchObject([{ code: 'MASK_DOES_NOT_FIT' }]);
  });

  it('counts every row where the column’s values were not counted', () => {
    const rules = { 'public.t.a': person('hash', { length: 12 }) };
    const rowCounts = new Map([['public.t', 10_000_000]]);
    const result = planOf({ tables: [withKeys(key('a b'))], rules, rowCounts, unseen: ['public.t.a'] });
    expect(result.blockers).toMatchObject([{ code: 'MASK_DOES_NOT_FIT', where: 'public.t.a' }]);
  });

  it('refuses a mask that may make values of one of its columns alike', () => {
    const rules = { 'public.t.a': person('first') };
    const { blockers } = planOf({ tables: [withKeys(key('a b c'))], rules });
    expect(blockers).toMatchObject([{ code: 'MASK_DOES_NOT_FIT', where: 'public.t.a' }]);
  });

  it('asks nothing of a column when the others are unique by themselves', () => {
    const one = withKeys(key('a'), key('a b'));
    expect(uniqueColumns(one)).toEqual(['a']);
    expect(planOf({ tables: [one], rules: { 'public.t.b': person('first') } }).blockers).toEqual([]);
  });

  it.each([
    ['partial', { partial: true }],
    ['over an expression', { expression: true }],
  ])('is not made superfluous by a smaller one that is %s', (_, more) => {
    expect(uniqueColumns(withKeys(key('a', more), key('a b')))).toEqual(['a', 'b']);
  });

  it('in which NULLs collide needs a smaller key without NULLs', () => {
    const both = [key('a'), key('a b', { nullsNotDistinct: true })];
    expect(uniqueColumns(withKeys(...both))).toEqual(['a', 'b']);
    const filled = table('t', [column('a', TEXT, NOT_NULL), 'b'], { uniques: both });
    expect(uniqueColumns(filled)).toEqual(['a']);
  });

  it('of a partitioned table counts the values of all partitions', () => {
    const parts = ['p1', 'p2'].map((name) => table(name, ['a', 'b'], { kind: 'partition', parent: id('p') }));
    const parent = table('p', ['a', 'b'], { kind: 'partitioned', uniques: uniqueKey('a', 'b') });
    const rules = { 'public.p1.a': person('hash', { length: 9 }), 'public.p2.a': person('hash', { length: 9 }) };
    const found = (distinct: number) =>
      Object.fromEntries(['p1', 'p2'].map((name) => [`public.${name}.a`, { profile: { distinct } }]));
    const blockersOf = (distinct: number) =>
      planOf({ tables: [parent, ...parts], rules, found: found(distinct) }).blockers;
    expect(blockersOf(100)).toEqual([]);
    // 350 of each alone would do; together they are too many for 16 ** 9 results.
    expect(blockersOf(350)).toMatchObject([{ code: 'MASK_DOES_NOT_FIT', where: 'public.p.a' }]);
  });
});

describe('a foreign key column', () => {
  it('does not count its rows against the key that it references', () => {
    const parent = table('countries', [column('code', TEXT, NOT_NULL)], { uniques: primary('code') });
    const child = table('people', ['code'], { foreignKeys: [reference('code', 'countries', 'code')] });
    const rules = { 'public.countries.code': person('hash', { length: 12 }) };
    const rowCounts = new Map([
      ['public.countries', 200],
      ['public.people', 50_000_000],
    ]);
    expect(planOf({ tables: [parent, child], rules, rowCounts }).blockers).toEqual([]);
  });
});

describe('a unique index that folds letter case', () => {
  const folded = table('t', [column('a', TEXT, NOT_NULL)], {
    uniques: [key('a', { expression: true, foldsCase: true })],
  });

  it('gets a mask whose results differ in more than letter case', () => {
    const result = planOf({ tables: [folded] });
    expect(decision(result, 'public.t.a').spec).toMatchObject({ mask: 'fpe', normalize: 'lower' });
    expect([result.blockers, result.warnings]).toEqual([[], []]);
  });

  it('warns of a person’s mask that keeps letter case, with the parameter to add', () => {
    const { warnings } = planOf({ tables: [folded], rules: { 'public.t.a': person('fpe') } });
    expect(warnings).toMatchObject([{ code: 'LETTER_CASE', where: 'public.t.a' }]);
    expect(warnings[0]?.paste).toContain('normalize: lower');
  });
});

describe('other unique indexes', () => {
  it('on an expression warn that what is computed may not differ, with the line that leaves them out', () => {
    const { warnings } = planOf({ tables: [withKeys(key('a', { expression: true }))] });
    expect(warnings).toMatchObject([
      { code: 'UNIQUE_EXPRESSION', where: 'public.t.a', paste: 'omit: [ index public.a ]' },
    ]);
  });

  it('with a WHERE clause warn when a column that decides it is masked', () => {
    const { warnings } = planOf({ tables: [withKeys(key('a', { partial: true, predicate: ['c'] }))] });
    expect(warnings).toMatchObject([
      { code: 'PARTIAL_UNIQUE', where: 'public.t.c', paste: 'omit: [ index public.a ]' },
    ]);
  });

  it('say nothing once the rules leave them out', () => {
    const omitted = new Set(['index public.a']);
    const one = withKeys(key('a', { expression: true, partial: true, predicate: ['c'] }));
    expect(planOf({ tables: [one], omitted }).warnings).toEqual([]);
  });

  it('in which NULLs collide never get mask null, and refuse it from a person', () => {
    const one = table('t', [column('a', of('textsearch'))], { uniques: [key('a', { nullsNotDistinct: true })] });
    expect(planOf({ tables: [one] }).blockers).toMatchObject([{ code: 'NO_MASK_FITS' }]);
    const { blockers } = planOf({ tables: [one], rules: { 'public.t.a': person('null') } });
    expect(blockers).toMatchObject([{ code: 'NULLS_COLLIDE', where: 'public.t.a' }]);
  });

  it('let mask null take the other columns’ duty when NULLs are distinct', () => {
    const one = table('t', [column('a', of('textsearch')), column('b', INT4, NOT_NULL)], {
      uniques: uniqueKey('a', 'b'),
    });
    expect(planOf({ tables: [one] }).blockers).toEqual([]);
  });
});

describe('an EXCLUDE constraint', () => {
  const booking = (more: Partial<Column> = {}): Table =>
    table('t', ['room', column('begins', of('date'), more), column('ends', of('date'), more)], {
      exclusions: [{ name: 'no overlap', equal: ['room'], other: ['begins', 'ends'] }],
    });
  const found = {
    'public.t.begins': { identifier: 'DATE_OF_BIRTH' },
    'public.t.ends': { identifier: 'DATE_OF_BIRTH' },
  };

  it('gets dates that all move by one amount, and equal parts that stay apart', () => {
    const result = planOf({ tables: [booking(NOT_NULL)], found });
    expect(decision(result, 'public.t.begins').spec).toMatchObject({ mask: 'date-shift', per: 'column' });
    expect(decision(result, 'public.t.room')).toMatchObject({ unique: true, spec: { mask: 'fpe' } });
    expect(result.warnings).toEqual([]);
  });

  it('warns of a mask after which rows may conflict, with the line that leaves it out', () => {
    const rules = { 'public.t.begins': person('date-shift') };
    const { warnings } = planOf({ tables: [booking()], found, rules });
    expect(warnings).toMatchObject([{ code: 'EXCLUDE_MAY_FAIL', where: 'public.t.begins' }]);
    expect(warnings[0]?.paste).toBe(`omit: [ exclusion constraint "no overlap" on public.t ]`);
  });
});
