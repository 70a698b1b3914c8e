// Decisions for a scope (`*.code`, a type), what may come later, and what drift says and does.
import { describe, expect, it } from 'vitest';
import { expiredKeeps, shadowedDefaults } from '../../../lib/core/rules/check.ts';
import { driftWarnings } from '../../../lib/core/rules/drift-warnings.ts';
import { checkRules, parseRules, ruleFor } from '../../../lib/core/rules/index.ts';
import { planLookup } from '../../../lib/core/rules/plan-lookup.ts';
import { quarantineOf, undecidedColumns } from '../../../lib/core/rules/quarantine.ts';
import { catalog, table, type } from './fixtures.ts';

const TODAY = '2026-11-21';
const text = type('text');
const rulesOf = (body: string) => parseRules(`version: 1\n${body}`, 'r.yaml');
const id = { schema: 'public', name: 't' };

describe('a keep for a scope', () => {
  const body = 'defaults:\n  "*.internal_code": { keep: "no person", by: jo, until: 2027-01-01 }\n';
  it('keeps every column that it names, until its last day', () => {
    expect(ruleFor(rulesOf(body), id, 'internal_code', text, [], TODAY)).toMatchObject({
      kind: 'keep',
      by: 'jo',
      from: 'name',
      person: true,
    });
    expect(ruleFor(rulesOf(body), id, 'internal_code', text, [], '2027-01-02')?.kind).toBe('expired');
  });
  it('stands against what the program decided before, not against a person', () => {
    const own = (rule: string) => rulesOf(`${body}tables:\n  public.t:\n    internal_code: ${rule}\n`);
    expect(ruleFor(own('{ mask: hash, because: { by: policy } }'), id, 'internal_code', text, [], TODAY)?.kind).toBe(
      'keep',
    );
    expect(ruleFor(own('{ mask: hash }'), id, 'internal_code', text, [], TODAY)?.kind).toBe('mask');
  });
  it('counts as new again when it ended, and is asked again', () => {
    const rules = rulesOf(body.replace('2027', '2020'));
    const shop = catalog(table('public', 't', { internal_code: text }));
    expect(planLookup(rules, shop, TODAY).unjudged(id, 'internal_code')).toMatch(
      /the keep in r.yaml:3 .* ended on 2020/,
    );
    expect(expiredKeeps(rules, TODAY)).toMatchObject([{ line: 3, severity: 'warning' }]);
    expect(checkRules(rules, shop, { today: TODAY })).toMatchObject([
      { severity: 'warning', path: 'defaults.*.internal_code' },
    ]);
  });
  it('leaves the decision to the next mask when it ended, never to another keep', () => {
    const own = (defaults: string) =>
      rulesOf(`defaults:\n${defaults}tables:\n  public.t:\n    code: { keep: x, by: jo, until: 2020-01-01 }\n`);
    const decide = (rules: ReturnType<typeof rulesOf>, identifiers: string[] = []) =>
      ruleFor(rules, id, 'code', text, identifiers, TODAY);
    expect(decide(own('  "*.code": { mask: hash }\n'))).toMatchObject({ kind: 'mask', spec: { mask: 'hash' } });
    expect(decide(own('  CODE: { mask: hash }\n'), ['CODE'])?.because).toContain('the keep in r.yaml:6 ended');
    expect(decide(own('  "*.code": { keep: x, by: jo }\n'))?.kind).toBe('expired');
    expect(decide(own('  "*.code": { keep: x, by: jo }\n  text: { mask: hash }\n'))?.kind).toBe('mask');
    const scopes = rulesOf('defaults:\n  "*.code": { keep: x, until: 2020-01-01 }\n  "t.code": { mask: hash }\n');
    expect(decide(scopes)?.kind).toBe('mask');
  });
  it('asks again with a line that YAML reads as it is meant', () => {
    const rules = rulesOf(
      'defaults:\n  "*.a": { keep: x, until: 2020-01-01 }\n  "name:b": { keep: x, until: 2020-01-01 }\ntables:\n  public.t:\n    \'"rows"\': { keep: x, until: 2020-01-01 }\n',
    );
    const lines = expiredKeeps(rules, TODAY).map(({ paste }) => paste.replace('a later day', '2030-01-01'));
    const read = parseRules(
      `version: 1\ndefaults:\n  ${lines[0]}\n  ${lines[1]}\ntables:\n  public.t:\n    ${lines[2]}\n`,
      'p.yaml',
    );
    expect(read.defaults.map(({ kind, pattern }) => `${kind} ${pattern}`)).toEqual(['name *.a', 'name b']);
    expect(read.tables.get('public.t')?.columns.has('rows')).toBe(true);
  });
  it('needs a reason', () => {
    expect(() => rulesOf('defaults:\n  "*.x": { keep: "" }\n')).toThrow('needs a reason');
  });
});

describe('a pattern of names', () => {
  const star = { schema: 'public', name: '/*' };
  it('in double quotes is the name itself, so that a keep for a table called /* is not one for others', () => {
    const rules = rulesOf('defaults:\n  \'"/*"."*"\': { keep: x, by: jo }\n');
    expect(ruleFor(rules, star, '*', text, [], TODAY)?.kind).toBe('keep');
    expect(ruleFor(rules, star, 'email', text, [], TODAY)).toBeUndefined();
    expect(ruleFor(rules, { schema: 'public', name: '/other' }, '*', text, [], TODAY)).toBeUndefined();
  });
  it('that cannot be read is an error with its line', () => {
    expect(() => rulesOf("defaults:\n  'name:q\"uote': hash\n")).toThrow(/r\.yaml:3:3: .* is no pattern of names/);
    expect(() => rulesOf('defaults:\n  "a.b.c.d": hash\n')).toThrow('is no pattern of names');
  });
  it('that was taken for a type or an identifier is told with the line that says what is meant', () => {
    const shop = catalog(table('public', 't', { phone: text, телефон: text, c: { ...text, domain: 'public.short' } }));
    const pastes = checkRules(
      rulesOf('defaults:\n  phone: hash\n  телефон: hash\n  "public.short": hash\n  short: hash\n'),
      shop,
      {
        identifiers: [],
      },
    ).map(({ paste }) => paste);
    expect(pastes).toEqual(['name:phone: …', 'name:телефон: …', 'type:public.short: …']);
  });
  it('behind another that names the same columns is told: the first in the file decides', () => {
    const shop = catalog(table('public', 't', { code: text, state: text }));
    const rules = rulesOf('defaults:\n  "*.code": { keep: x, by: jo }\n  "t.code": hash\n  "t.*": hash\n');
    expect(ruleFor(rules, id, 'code', text, [], TODAY)?.kind).toBe('keep');
    expect(shadowedDefaults(rules, shop).map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^4 .*decides nothing, because \*\.code in line 3/),
    ]);
  });
});

describe('expect: later', () => {
  it('lets rules name columns and tables that do not exist yet', () => {
    const shop = catalog(table('public', 't', { a: text }));
    const rules = rulesOf(
      'tables:\n  public.t:\n    b: { mask: hash, expect: later }\n    c: { keep: x, expect: later }\n  public.u: { expect: later, d: hash }\n  public.v:\n    e: { mask: hash, expect: later }\n',
    );
    expect(checkRules(rules, shop)).toEqual([]);
    expect(rules.tables.get('public.t')?.columns.get('b')).toMatchObject({ spec: { mask: 'hash' } });
    expect(checkRules(rulesOf('tables:\n  public.t:\n    b: { mask: hash }\n'), shop)).toHaveLength(1);
  });
  it('lets a scope name what does not exist yet', () => {
    const shop = catalog(table('public', 't', { a: text }));
    const rules = rulesOf(
      'defaults:\n  "*.later": { mask: hash, expect: later }\n  "*.too": { keep: x, expect: later }\n',
    );
    expect(checkRules(rules, shop)).toEqual([]);
    expect(checkRules(rulesOf('defaults:\n  "*.later": { mask: hash }\n'), shop)).toHaveLength(1);
  });
  it('says no other word, and leaves a column of that name alone', () => {
    expect(() => rulesOf('tables:\n  public.t:\n    b: { mask: hash, expect: soon }\n')).toThrow('expect');
    expect(
      rulesOf('tables:\n  public.t:\n    expect: { mask: hash }\n').tables.get('public.t')?.columns.has('expect'),
    ).toBe(true);
  });
});

describe('driftWarnings', () => {
  const seen = (columns: string, more = '') => rulesOf(`seen:\n  public.t: { ${columns} }\n${more}`);
  it('names new, renamed, retyped and dropped columns', () => {
    const now = catalog(table('public', 't', { email_address: text, note: text, n: type('bigint', 'integer') }));
    const told = driftWarnings(seen('email: text, n: integer, gone: uuid'), now, TODAY);
    expect(told.map(({ where, message }) => [where, message.split(':')[0]?.split(';')[0]])).toEqual([
      ['public.t.email_address', 'looks like email under a new name'],
      ['public.t.note', 'new since the rules were made'],
      ['public.t.gone', 'the column is gone since the rules were made'],
      ['public.t.n', 'the type was integer when the rules were made and is bigint'],
    ]);
    expect(told[1]?.paste).toContain('note: { keep:');
  });
  it('names new, renamed and dropped tables, not their columns one by one', () => {
    const now = catalog(
      table('public', 't2', { email: text, n: text }),
      table('public', 'fresh', { a: text, b: text }),
    );
    const told = driftWarnings(seen('email: text, n: text', '  public.old: { x: integer }\n'), now, TODAY);
    expect(told.map(({ where, message }) => [where, message])).toEqual([
      ['public.t2', expect.stringContaining('looks like public.t under a new name')],
      ['public.fresh', expect.stringContaining('the table is new since the rules were made (2 columns); it is masked')],
      ['public.old', expect.stringContaining('gone')],
    ]);
  });
  it('says that a person has decided already', () => {
    const now = catalog(table('public', 't', { email: text, nick: text, n: type('text') }));
    const told = driftWarnings(
      seen('email: text, n: integer', 'tables:\n  public.t: { nick: { mask: hash }, n: { keep: x, by: jo } }\n'),
      now,
      TODAY,
    );
    expect(told.map(({ message, paste }) => [message, paste])).toEqual([
      ['new since the rules were made; a person has decided about it', ''],
      [expect.stringContaining('does its mask still fit?'), ''],
    ]);
  });
  it('says nothing for a file that was made for no schema', () => {
    expect(driftWarnings(rulesOf(''), catalog(table('public', 't', { a: text })), TODAY)).toEqual([]);
  });
});

describe('quarantine', () => {
  const seen = 'seen:\n  public.t: { a: text }\n';
  const shop = catalog(table('public', 't', { a: text, b: text }));
  const column = { table: id, column: 'b' };
  it('makes a new column NULL, by a line that only a person takes back', () => {
    const rules = rulesOf(`onDrift: quarantine\n${seen}`);
    const [b] = shop.tables.flatMap(({ columns }) => columns.filter(({ name }) => name === 'b'));
    if (b === undefined) throw new Error('no column');
    expect([...quarantineOf(rules, shop, TODAY).columns.keys()]).toEqual(['public.t.b']);
    expect(planLookup(rules, shop, TODAY).forColumn(id, b, [])).toMatchObject({
      spec: { mask: 'null' },
      madeBy: 'drift',
    });
    const decided = rulesOf(`onDrift: quarantine\n${seen}tables:\n  public.t:\n    b: { keep: x, by: jo }\n`);
    expect(quarantineOf(decided, shop, TODAY)).toEqual({ columns: new Map(), tables: new Set() });
  });
  it('empties a new table, and a table whose new column cannot be NULL alone', () => {
    const [t] = shop.tables;
    if (t === undefined) throw new Error('no table');
    const filled = {
      ...shop,
      tables: [{ ...t, columns: t.columns.map((one) => ({ ...one, nullable: one.name === 'a' })) }],
    };
    const rules = rulesOf(`onDrift: quarantine\n${seen}`);
    expect([...quarantineOf(rules, filled, TODAY).tables]).toEqual(['public.t']);
    const more = catalog(table('public', 't', { a: text }), table('public', 'u', { x: text }));
    expect([...quarantineOf(rules, more, TODAY).tables]).toEqual(['public.u']);
  });
  it('holds a column of another kind than before, and not one that only became longer', () => {
    const rules = rulesOf(
      `onDrift: stop\nseen:\n  public.t: { a: integer, b: character varying(20), c: "bit(3)", d: uuid }\n`,
    );
    const now = catalog(
      table('public', 't', { a: text, b: text, c: type('bit(5)', 'other'), d: type('public.mood', 'enum') }),
    );
    expect(undecidedColumns(rules, now, TODAY).map(({ column, why }) => `${column}: ${why}`)).toEqual([
      'a: the type was integer when the rules were made and is text',
      'd: the type was uuid when the rules were made and is public.mood',
    ]);
    expect([...quarantineOf({ ...rules, onDrift: 'quarantine' }, now, TODAY).columns.keys()]).toEqual([
      'public.t.a',
      'public.t.d',
    ]);
    expect(planLookup(rules, now, TODAY).unjudged(id, 'a')).toContain('was integer');
  });
  it('is of one table when only that table says so', () => {
    expect(quarantineOf(rulesOf(seen), shop, TODAY).columns.size).toBe(0);
    const one = rulesOf(`${seen}tables:\n  public.t: { onDrift: quarantine }\n`);
    expect(quarantineOf(one, shop, TODAY).columns.size).toBe(1);
  });
  it('counts a column as decided once a person named it: onDrift stop goes on then', () => {
    expect(undecidedColumns(rulesOf(`onDrift: stop\n${seen}`), shop, TODAY)).toMatchObject([column]);
    const pasted = rulesOf(`onDrift: stop\n${seen}tables:\n  public.t: { b: { keep: x, by: jo } }\n`);
    expect(undecidedColumns(pasted, shop, TODAY)).toEqual([]);
  });
});
