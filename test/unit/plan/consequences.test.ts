// What follows from a decision for the loaded database and for what a mask promises: told before anything is masked, with the line to write.
import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../lib/core/model/catalog.ts';
import type { ColumnRule, PlanResult } from '../../../lib/core/plan/build.ts';
import { readRules } from '../../../lib/core/rules/parse.ts';
import { joinPastes } from '../../../lib/core/rules/paste.ts';
import { check, column, decision, INT4, INT8, id, of, planOf, reference, TEXT, table, uniqueKey } from './support.ts';

const person = (mask: string, more: Record<string, unknown> = {}): ColumnRule => ({
  spec: { mask, ...more },
  why: 'a person',
});
const NOT_NULL: Partial<Column> = { nullable: false };
const codes = ({ warnings }: PlanResult): string[] => warnings.map(({ code }) => code);

describe('a column with few values in many rows', () => {
  const found = (distinct: number, rows = 10_000) => ({ 'public.t.c': { profile: { rows, distinct } } });
  const tables = [table('t', ['c'])];

  it.each(['hash', 'city', 'format'])('is reported under mask %s with numbers and a remedy', (mask) => {
    const { warnings, plan } = planOf({ tables, found: found(12), rules: { 'public.t.c': person(mask) } });
    expect(warnings).toMatchObject([
      { code: 'FREQUENCY', where: 'public.t.c', paste: 'public.t: { c: { mask: "null" } }' },
    ]);
    expect(warnings[0]?.message).toMatch(/12 different values in 10000 rows under mask/);
    expect(plan.warnings).toEqual(warnings);
  });

  it('that may not be NULL is kept by a person, or blurred', () => {
    const required = [table('t', [column('c', TEXT, NOT_NULL)])];
    const { warnings } = planOf({ tables: required, found: found(12), rules: { 'public.t.c': person('hash') } });
    expect(warnings[0]?.paste).toContain('keep:');
  });

  it.each([
    ['many values', found(51), 'hash'],
    ['few rows', found(12, 199), 'hash'],
    ['one value', found(1), 'hash'],
    ['a mask that leaves nothing', found(12), 'null'],
    ['a kept column', found(12), 'keep'],
  ])('is not reported with %s', (_, numbers, mask) => {
    expect(planOf({ tables, found: numbers, rules: { 'public.t.c': person(mask) } }).warnings).toEqual([]);
  });
});

describe('a CHECK that a mask may break', () => {
  const warningsOf = (one: Table, rule: ColumnRule) =>
    planOf({ tables: [one], rules: { 'public.t.c': rule } }).warnings;

  it.each([
    ['a list', "((c = ANY (ARRAY['a'::text, 'b'::text])))", person('first')],
    ['a form', "(c ~ '^[A-Z]{2}[0-9]+$'::text)", person('hash')],
    ['a length', '(char_length(c) = 5)', person('hash')],
    ['a comparison', '(c < d)', person('format')],
  ])('of %s is told with null where that satisfies it', (_, expression, rule) => {
    const one = table('t', ['c', 'd'], { checks: check(expression, 'c', ...(expression.includes(' d') ? ['d'] : [])) });
    const told = warningsOf(one, rule).filter(({ where }) => where === 'public.t.c');
    expect(told).toMatchObject([{ code: 'CHECK_MAY_FAIL', paste: 'public.t: { c: { mask: "null" } }' }]);
  });

  it('is told with the line that leaves the constraint out where NULL would not do', () => {
    const one = table('t', [column('c', TEXT, NOT_NULL)], { checks: check("(c ~ '^[A-Z]+$'::text)", 'c') });
    expect(planOf({ tables: [one] }).warnings).toMatchObject([
      { code: 'CHECK_MAY_FAIL', where: 'public.t.c', paste: 'omit: [ check ck on public.t ]' },
    ]);
    const omitted = new Set(['check ck on public.t']);
    expect(planOf({ tables: [one], omitted }).warnings).toEqual([]);
  });

  it('of NOT NULL written as a CHECK is told for mask null', () => {
    const one = table('t', ['c'], { checks: check('(c IS NOT NULL)', 'c') });
    expect(warningsOf(one, person('null'))).toMatchObject([{ code: 'CHECK_MAY_FAIL' }]);
    expect(warningsOf(one, person('hash'))).toEqual([]);
  });

  it('of a domain is told where the column stands', () => {
    const code = of('text', { domain: 'public.code', domainChecks: ["(VALUE ~ '^[A-Z]+$'::text)"] });
    expect(warningsOf(table('t', [column('c', code)]), person('hash'))).toMatchObject([
      { code: 'CHECK_MAY_FAIL', message: expect.stringContaining('domain public.code') },
    ]);
  });

  it.each([
    ['that only asks for a value to be there', '((c IS NOT NULL) OR (d IS NOT NULL))', person('hash')],
    ['that only asks for text', "((c <> ''::text) AND (length(c) > 0))", person('hash')],
    ['of a number of elements', '(array_length(c, 1) <= 5)', person('list', { each: { mask: 'hash' } })],
    ['of a length that the mask keeps', '(char_length(c) <= 40)', person('format')],
    ['that an address satisfies', "(c ~~ '%@%'::text)", person('email')],
    ['on a column that stays', "(c ~ 'x'::text)", person('keep')],
  ])('is not told %s', (_, expression, rule) => {
    expect(warningsOf(table('t', ['c'], { checks: check(expression, 'c') }), rule)).toEqual([]);
  });

  it('of two dates is not told when both move by one amount', () => {
    const dates = [column('c', of('date')), column('d', of('date'))];
    const one = table('t', dates, { checks: check('(c <= d)', 'c', 'd') });
    const shift = (per: string) => ({
      'public.t.c': person('date-shift', { per }),
      'public.t.d': person('date-shift', { per }),
    });
    expect(planOf({ tables: [one], rules: shift('column') }).warnings).toEqual([]);
    expect(codes(planOf({ tables: [one], rules: shift('value') }))).toEqual(['CHECK_MAY_FAIL', 'CHECK_MAY_FAIL']);
    const single = { 'public.t.c': person('date-shift', { per: 'column' }), 'public.t.d': person('keep') };
    expect(codes(planOf({ tables: [one], rules: single }))).toEqual(['CHECK_MAY_FAIL']);
  });

  it('says once what a partition repeats of its parent, and never quotes a value of the expression', () => {
    const checks = check("(c ~ 'CANARY'::text)", 'c');
    const parent = table('p', ['c'], { kind: 'partitioned', checks });
    const child = table('p1', ['c'], { kind: 'partition', parent: id('p'), checks });
    const { warnings } = planOf({ tables: [parent, child], rules: { 'public.p1.c': person('hash') } });
    expect(warnings.map(({ where }) => where)).toEqual(['public.p.c']);
    expect(JSON.stringify(warnings)).not.toContain('CANARY');
  });
});

describe('types, generated columns and partitions', () => {
  it('a constant that is no label of the enum blocks', () => {
    const mood = of('enum', { text: 'public.mood', enumLabels: ['calm', 'cross'] });
    const tables = [table('t', [column('c', mood)])];
    const blockersOf = (value: string) =>
      planOf({ tables, rules: { 'public.t.c': person('constant', { value }) } }).blockers;
    expect(blockersOf('sad')).toMatchObject([{ code: 'NO_SUCH_LABEL', where: 'public.t.c' }]);
    expect(blockersOf('calm')).toEqual([]);
  });

  it('a kept column that is computed from a masked one is told, and so is a key over it', () => {
    const doubled = column('n', INT4, { generated: { expression: 'x', from: ['a'] } });
    const tables = [table('t', ['a', doubled], { uniques: uniqueKey('n') })];
    const result = planOf({ tables, found: { 'public.t.n': { profile: { maxLength: 3 } } } });
    expect(decision(result, 'public.t.n').spec.mask).toBe('keep');
    expect(result.warnings).toMatchObject([
      { code: 'GENERATED_KEPT', where: 'public.t.n', paste: 'public.t: { n: { mask: "null" } }' },
      { code: 'GENERATED_UNIQUE', where: 'public.t.n', paste: 'public.t: { rows: none }' },
    ]);
  });

  it('a masked partition key is told with the line that keeps it, and is never NULL', () => {
    const parent = table('p', ['k'], { kind: 'partitioned', partitionKey: ['k'] });
    const child = table('p1', ['k'], { kind: 'partition', parent: id('p') });
    const result = planOf({ tables: [parent, child], found: { 'public.p1.k': { identifier: 'EMAIL_ADDRESS' } } });
    expect(result.warnings).toMatchObject([{ code: 'PARTITION_KEY', where: 'public.p.k' }]);
    expect(result.warnings[0]?.paste).toContain('keep:');
    expect(decision(result, 'public.p1.k').spec.mask).not.toBe('null');
  });

  it.each(['hash', 'list'] as const)('a masked key of %s partitions finds its partition', (partitionBy) => {
    const parent = table('p', ['k'], { kind: 'partitioned', partitionKey: ['k'], partitionBy });
    const child = table('p1', ['k'], { kind: 'partition', parent: id('p') });
    const result = planOf({ tables: [parent, child], found: { 'public.p1.k': { identifier: 'EMAIL_ADDRESS' } } });
    expect(result.warnings).toEqual([]);
  });
});

describe('a person’s keep', () => {
  const key = table('a', ['k'], { uniques: uniqueKey('k') });
  const tables = [key, table('b', ['k'], { foreignKeys: [reference('k', 'a', 'k')] })];
  const found = { 'public.a.k': { identifier: 'EMAIL_ADDRESS' } };

  it('that another column must follow is told where something was found', () => {
    const { warnings } = planOf({ tables, found, rules: { 'public.b.k': person('keep') } });
    expect(warnings).toMatchObject([{ code: 'KEEP_SPREADS', where: 'public.a.k' }]);
    expect(warnings[0]?.message).toContain('EMAIL_ADDRESS');
  });

  it('is not told where the column has a line of its own, or holds nothing', () => {
    const both = { 'public.a.k': person('keep'), 'public.b.k': person('keep') };
    expect(planOf({ tables, found, rules: both }).warnings).toEqual([]);
    expect(planOf({ tables, rules: { 'public.b.k': person('keep') } }).warnings).toEqual([]);
  });
});

describe('a row that no longer fits into a page', () => {
  const wide = (count: number, type = INT8) =>
    table(
      'w',
      Array.from({ length: count }, (_, index) => column(`c${index}`, type)),
    );
  const profiles = (count: number, profile: object) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`public.w.c${index}`, { profile }]));
  const hashed = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`public.w.c${index}`, person('hash')]));

  it('blocks with as many nulls as make it fit', () => {
    const short = profiles(700, { averageLength: 2, minLength: 2, maxLength: 2 });
    const { blockers } = planOf({ tables: [wide(700, TEXT)], found: short, rules: hashed(700) });
    expect(blockers).toMatchObject([{ code: 'ROW_TOO_LONG', where: 'public.w' }]);
    const lines = blockers[0]?.paste.split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(200);
    const nulls = Object.fromEntries(lines.map((line) => [/c\d+/.exec(line)?.[0] ?? '', person('null')]));
    const fixed = {
      ...hashed(700),
      ...Object.fromEntries(Object.entries(nulls).map(([c, rule]) => [`public.w.${c}`, rule])),
    };
    expect(planOf({ tables: [wide(700, TEXT)], found: short, rules: fixed }).blockers).toEqual([]);
  });

  it('warns when only the longest rows may not fit', () => {
    const sparse = profiles(700, { nulls: 900, averageLength: 2, minLength: 2, maxLength: 2 });
    const { blockers, warnings } = planOf({ tables: [wide(700, TEXT)], found: sparse, rules: hashed(700) });
    expect(blockers).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'ROW_TOO_LONG', where: 'public.w' }]);
  });

  it('is not feared for tables of ordinary width, or of fixed numbers', () => {
    expect(planOf({ tables: [wide(300, TEXT)], rules: hashed(300) }).warnings).toEqual([]);
    expect(planOf({ tables: [wide(900)] }).warnings).toEqual([]);
  });
});

describe('every line to paste', () => {
  it('can be read as a rule', () => {
    const odd = 'e"mail: {x}';
    const one = table(odd, [column(odd, TEXT, NOT_NULL)], {
      checks: check("(c ~ 'x'::text)", odd),
      exclusions: [{ name: odd, equal: [], other: [odd] }],
      uniques: [{ name: odd, columns: [odd], primary: false, expression: true, partial: true, predicate: [odd] }],
    });
    const { warnings } = planOf({ tables: [one] });
    expect(new Set(warnings.map(({ code }) => code)).size).toBe(4);
    const text = `version: 1\n${joinPastes(warnings.map(({ paste }) => paste))}\n`;
    expect(text).not.toContain('#');
    expect(readRules(text, 'r').problems).toEqual([]);
  });
});
