// The plan: which decision wins, what blocks, what follows what, and that every blocker's line can be pasted.
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../lib/core/model/catalog.ts';
import type { ColumnRule } from '../../../lib/core/plan/build.ts';
import { readRules } from '../../../lib/core/rules/parse.ts';
import { joinPastes } from '../../../lib/core/rules/paste.ts';
import { column, decision, INT4, INT8, id, of, planOf, primary, reference, TEXT, table, uniqueKey } from './support.ts';

const person = (mask: string, more: Record<string, unknown> = {}): ColumnRule => ({
  spec: { mask, ...more },
  why: 'a person',
});
const made = (mask: string, more: Record<string, unknown> = {}): ColumnRule => ({
  ...person(mask, more),
  madeBy: 'policy',
});
const NOT_NULL: Partial<Column> = { nullable: false };
const EMAIL = { identifier: 'EMAIL_ADDRESS' };

describe('which decision wins', () => {
  const tables = [table('t', ['c'])];

  it('a person’s rule over detection, detection over drift, drift over policy', () => {
    const found = { 'public.t.c': EMAIL };
    const fresh = ['public.t.c'];
    const ruled = planOf({ tables, found, fresh, rules: { 'public.t.c': person('keep') } });
    expect(decision(ruled, 'public.t.c')).toMatchObject({
      spec: { mask: 'keep' },
      decidedBy: 'rule',
      sensitive: false,
    });
    expect(decision(planOf({ tables, found, fresh }), 'public.t.c')).toMatchObject({
      spec: { mask: 'email' },
      decidedBy: 'detection',
      sensitive: true,
      identifiers: ['EMAIL_ADDRESS'],
    });
    expect(decision(planOf({ tables, fresh }), 'public.t.c')).toMatchObject({ decidedBy: 'drift', sensitive: true });
    expect(decision(planOf({ tables }), 'public.t.c')).toMatchObject({ decidedBy: 'policy', spec: { mask: 'format' } });
  });

  it('tells why of a line that the program wrote before, not only where it stands', () => {
    expect(decision(planOf({ tables, rules: { 'public.t.c': made('hash') } }), 'public.t.c')).toMatchObject({
      spec: { mask: 'hash' },
      decidedBy: 'policy',
      why: 'text that could carry personal data (policy guarded)',
    });
    const flagged = planOf({ tables, rules: { 'public.t.c': made('hash') }, policy: 'flagged' });
    expect(decision(flagged, 'public.t.c')).toMatchObject({ spec: { mask: 'hash' }, why: 'a person' });
  });

  it('suggests a line without the pools that the program draws by itself', () => {
    const one = table('t', [column('c', TEXT, NOT_NULL)], { uniques: uniqueKey('c') });
    const { blockers } = planOf({
      tables: [one],
      rules: { 'public.t.c': person('null') },
      complete: (spec) => ({ ...spec, pools: { first: 'x' } }),
    });
    expect(blockers.length).toBeGreaterThan(0);
    for (const { paste } of blockers) expect(paste).not.toContain('pools');
  });

  it('a new column is masked under every policy, harmless or not', () => {
    const tables = [table('t', [column('c', INT4)])];
    for (const policy of ['flagged', 'guarded', 'allowlist'] as const)
      expect(decision(planOf({ tables, policy, fresh: ['public.t.c'] }), 'public.t.c')).toMatchObject({
        decidedBy: 'drift',
        sensitive: true,
      });
  });

  it('policy flagged keeps what nothing was found in, allowlist masks it', () => {
    expect(decision(planOf({ tables, policy: 'flagged' }), 'public.t.c').spec.mask).toBe('keep');
    const listed = planOf({ tables: [table('t', [column('c', of('boolean'))])], policy: 'allowlist' });
    expect(decision(listed, 'public.t.c').spec.mask).toBe('null');
  });

  it('policy flagged says of how many values it knows where a sample was looked at', () => {
    const found = { 'public.t.c': { sampled: { values: 10_000, of: 900_000 } } };
    expect(decision(planOf({ tables, policy: 'flagged', found }), 'public.t.c')).toMatchObject({
      spec: { mask: 'keep' },
      why: expect.stringMatching(/^nothing detected .* in 10000 of 900000 values$/),
    });
  });

  it('a rule that the program made stands while it fits and is decided anew when it does not', () => {
    const stands = planOf({ tables, rules: { 'public.t.c': made('hash') } });
    expect(decision(stands, 'public.t.c')).toMatchObject({ spec: { mask: 'hash' }, decidedBy: 'policy' });
    const unique = [table('t', ['c'], { uniques: uniqueKey('c') })];
    const anew = planOf({ tables: unique, rules: { 'public.t.c': made('format') } });
    expect(anew.blockers).toEqual([]);
    expect(decision(anew, 'public.t.c').spec).toMatchObject({ mask: 'fpe', unique: true });
  });

  it('a person’s rule that does not fit blocks, with a line that does', () => {
    const unique = [table('t', ['c'], { uniques: uniqueKey('c') })];
    const { blockers } = planOf({ tables: unique, rules: { 'public.t.c': person('format') } });
    expect(blockers).toMatchObject([{ code: 'MASK_DOES_NOT_FIT', where: 'public.t.c' }]);
    expect(blockers[0]?.paste).toMatch(/mask: fpe/);
  });

  it('analysis that was partial, skipped or never done is unknown, not clean', () => {
    const tables = [table('t', [column('c', INT4)])];
    expect(decision(planOf({ tables }), 'public.t.c').spec.mask).toBe('number');
    const small = { profile: { maxLength: 3 } };
    const keeps = (more: object) => decision(planOf({ tables, ...more }), 'public.t.c').spec.mask === 'keep';
    expect(keeps({ found: { 'public.t.c': small } })).toBe(true);
    expect(keeps({ found: { 'public.t.c': { ...small, unknown: 'sampled' } } })).toBe(false);
    expect(keeps({ unseen: ['public.t.c'] })).toBe(false);
  });

  it('keeps a closed vocabulary and says so', () => {
    const found = { 'public.t.c': { vocabulary: 'country names' } };
    expect(decision(planOf({ tables, found }), 'public.t.c')).toMatchObject({
      spec: { mask: 'keep' },
      why: 'closed vocabulary: country names',
    });
    const both = { 'public.t.c': { vocabulary: 'country names', ...EMAIL } };
    expect(decision(planOf({ tables, found: both }), 'public.t.c').spec.mask).toBe('email');
  });
});

describe('columns that must mask alike', () => {
  const customers = table('customers', [column('email', TEXT, NOT_NULL)], { uniques: primary('email') });
  const orders = table('orders', ['who'], { foreignKeys: [reference('who', 'customers', 'email')] });

  it('share mask and domain; the referencing one follows, wherever the evidence is', () => {
    for (const where of ['public.customers.email', 'public.orders.who']) {
      const result = planOf({ tables: [customers, orders], found: { [where]: EMAIL } });
      const [key, follower] = [decision(result, 'public.customers.email'), decision(result, 'public.orders.who')];
      expect(key).toMatchObject({ spec: { mask: 'email', unique: true }, unique: true, decidedBy: 'detection' });
      expect(follower).toMatchObject({ spec: key.spec, domain: key.domain, unique: false, decidedBy: 'reference' });
      expect(follower.why).toContain('follows public.customers.email');
      expect(key.why).toContain('key column: 1 referencing');
    }
  });

  it('take one person’s rule for all of them, and block when two rules disagree', () => {
    const rules = { 'public.orders.who': person('hash') };
    const result = planOf({ tables: [customers, orders], rules });
    expect(decision(result, 'public.customers.email')).toMatchObject({ spec: { mask: 'hash' }, decidedBy: 'rule' });
    const { blockers } = planOf({
      tables: [customers, orders],
      rules: { ...rules, 'public.customers.email': person('email', { unique: true }) },
    });
    expect(blockers.map((blocker) => [blocker.code, blocker.where])).toEqual([['RULES_DISAGREE', 'public.orders.who']]);
    expect(blockers[0]?.paste).toContain('mask: email');
  });

  it('a person’s rule wins over the program’s in the same group without a quarrel', () => {
    const result = planOf({
      tables: [customers, orders],
      rules: { 'public.customers.email': made('email', { unique: true }), 'public.orders.who': person('hash') },
    });
    expect(result.blockers).toEqual([]);
    expect(decision(result, 'public.customers.email').spec).toEqual({ mask: 'hash' });
  });

  it('two rules of the program that disagree are decided anew', () => {
    const result = planOf({
      tables: [customers, orders],
      rules: { 'public.customers.email': made('email', { unique: true }), 'public.orders.who': made('format') },
    });
    expect(result.blockers).toEqual([]);
    expect(decision(result, 'public.orders.who').spec).toEqual(decision(result, 'public.customers.email').spec);
  });

  it('take a mask that the narrowest of them holds', () => {
    const key = table('a', [column('k', INT8, NOT_NULL)], { uniques: primary('k') });
    const small = table('b', [column('k', INT4)], { foreignKeys: [reference('k', 'a', 'k')] });
    const result = planOf({ tables: [key, small] });
    expect(decision(result, 'public.a.k').spec).toMatchObject({ mask: 'number', max: '1999999999', unique: true });
    expect(result.blockers).toEqual([]);
  });

  it('stay when one of them is a generated key', () => {
    const key = table('a', [column('k', INT8, { ...NOT_NULL, generatedKey: true })], { uniques: primary('k') });
    const result = planOf({
      tables: [key, table('b', [column('k', INT8)], { foreignKeys: [reference('k', 'a', 'k')] })],
    });
    expect(decision(result, 'public.b.k')).toMatchObject({
      spec: { mask: 'keep' },
      why: expect.stringMatching(/surrogate/),
    });
  });
});

describe('unique columns', () => {
  it.each([
    [TEXT, undefined, 'fpe'],
    [TEXT, 'EMAIL_ADDRESS', 'email'],
    [TEXT, 'PHONE_NUMBER', 'fpe'],
    [INT8, undefined, 'number'],
    [of('uuid'), undefined, 'uuid'],
    [of('date'), 'DATE_OF_BIRTH', 'date-shift'],
  ])('%o with %s get an injective mask: %s', (type, identifier, mask) => {
    const tables = [table('t', [column('c', type, NOT_NULL)], { uniques: uniqueKey('c') })];
    const found = identifier === undefined ? {} : { 'public.t.c': { identifier } };
    const result = planOf({ tables, found });
    expect(result.blockers).toEqual([]);
    expect(decision(result, 'public.t.c')).toMatchObject({ spec: { mask }, unique: true });
  });

  it('block when no mask keeps required values of their type apart', () => {
    const tables = [table('t', [column('c', of('textsearch'), NOT_NULL)], { uniques: uniqueKey('c') })];
    expect(planOf({ tables }).blockers).toMatchObject([{ code: 'NO_MASK_FITS', where: 'public.t.c' }]);
  });
});

describe('partitions', () => {
  const tree = [
    table('p', ['day', 'who'], { kind: 'partitioned', partitionKey: ['day'] }),
    table('p1', ['day', 'who'], { kind: 'partitioned', parent: id('p'), partitionKey: ['who'] }),
    table('p11', ['day', 'who'], { kind: 'partition', parent: id('p1') }),
  ];
  const through = (found: Parameters<typeof planOf>[0]['found'] = {}) =>
    planOf({ tables: tree, found }).plan.tables.map((one) => one.loadThrough?.name);

  it('keep a partition key without personal identifier: it stands in the bounds', () => {
    const result = planOf({ tables: tree });
    expect(result.plan.tables.map((one) => one.table.name)).toEqual(['p11']);
    expect(decision(result, 'public.p11.day').why).toMatch(/partition key|follows public.p.day/);
    expect(decision(result, 'public.p11.day').spec.mask).toBe('keep');
    expect(through()).toEqual([undefined]);
  });

  it('load through the topmost ancestor whose key is masked', () => {
    expect(through({ 'public.p11.who': EMAIL })).toEqual(['p1']);
    expect(through({ 'public.p11.day': EMAIL })).toEqual(['p']);
    expect(through({ 'public.p11.day': EMAIL, 'public.p11.who': EMAIL })).toEqual(['p']);
  });
});

describe('generated columns', () => {
  const generated = (name: string, from: string[], type = TEXT) =>
    column(name, type, { generated: { expression: 'x', from } });

  it('become NULL in the lake with the reason, whatever they are computed from; numbers without evidence stay', () => {
    const tables = [table('t', ['a', generated('b', ['a']), generated('n', ['a'], INT4)])];
    const result = planOf({ tables, found: { 'public.t.n': { profile: { maxLength: 3 } } } });
    expect(decision(result, 'public.t.b')).toMatchObject({
      spec: { mask: 'null' },
      generated: true,
      why: 'computed from a',
    });
    expect(decision(result, 'public.t.n').spec.mask).toBe('keep');
    expect(result.blockers).toEqual([]);
  });

  it('decide for themselves and never for the stored column that they share a group with', () => {
    const parent = table('p', [column('c')], { kind: 'partitioned' });
    const child = table('p1', [generated('c', ['d']), 'd'], { kind: 'partition', parent: id('p') });
    const result = planOf({ tables: [parent, child], found: { 'public.p1.d': EMAIL } });
    expect(decision(result, 'public.p1.c').spec).toEqual({ mask: 'null' });
    expect(result.blockers).toEqual([]);
  });

  it('are NULL even where the table is unique by them', () => {
    const tables = [table('t', ['a', generated('b', ['a'])], { uniques: uniqueKey('b') })];
    expect(decision(planOf({ tables }), 'public.t.b')).toMatchObject({ spec: { mask: 'null' }, unique: false });
  });
});

describe('policy allowlist', () => {
  it('blocks for every table with rows and columns that the rules do not name', () => {
    const tables = [
      table('a', ['c']),
      table('b', ['c']),
      table('none', []),
      table('p', ['c'], { kind: 'partitioned' }),
      table('f', ['c'], { kind: 'foreign' }),
    ];
    const { blockers } = planOf({ tables, policy: 'allowlist', known: ['public.b'] });
    expect(blockers.map((blocker) => [blocker.code, blocker.where])).toEqual([['TABLE_NOT_LISTED', 'public.a']]);
    expect(planOf({ tables, policy: 'guarded' }).blockers).toEqual([]);
  });
});

describe('the line to paste', () => {
  const ODD = ['c', 'e"mail', 'a b: {x}', 'e\nmail', '日本 🙂', "'; drop table x; --", '#c', 'rows', 'null', '1', ''];

  it.each(ODD)('is valid in a rules file for a column called %j, alone and joined with others', (name) => {
    const odd = name === '' ? 'x' : name;
    const required = table(odd, [column(odd, of('textsearch'), NOT_NULL)], { uniques: uniqueKey(odd) });
    const misfit = table('m', [column(odd)], { uniques: uniqueKey(odd) });
    const wrong = Object.fromEntries([odd].map((one) => [`public.m.${displayed(one)}`, person('format')]));
    const { blockers } = planOf({ tables: [required, misfit], rules: wrong, policy: 'allowlist' });
    expect(blockers.map((blocker) => blocker.code).toSorted()).toEqual([
      'MASK_DOES_NOT_FIT',
      'NO_MASK_FITS',
      'TABLE_NOT_LISTED',
      'TABLE_NOT_LISTED',
    ]);
    for (const { paste } of blockers) expect(problems(`tables:\n  ${paste}`)).toEqual([]);
    expect(problems(joinPastes(blockers.map((blocker) => blocker.paste)))).toEqual([]);
  });
});

function displayed(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function problems(text: string): readonly string[] {
  return readRules(`version: 1\n${text}\n`, 'rules.yaml').problems.map((problem) => problem.message);
}
