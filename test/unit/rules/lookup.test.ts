import { describe, expect, it } from 'vitest';
import { checkRules, driftOf, parseRules, rowsFor, ruleFor } from '../../../lib/core/rules/index.ts';
import { catalog, table, type } from './fixtures.ts';

const text = type('text');
const shop = catalog(
  table('public', 'customers', { id: type('bigint', 'integer'), email: text, phone: text, status: text }),
);
const id = { schema: 'public', name: 'customers' };
const rulesOf = (body: string) => parseRules(`version: 1\n${body}`, 'r.yaml');
const TODAY = '2026-11-21';

describe('ruleFor', () => {
  const defaults = 'defaults:\n  EMAIL_ADDRESS: email\n  "*.PHONE*": phone\n  text: hash\n';
  it('prefers the column, then identifier, name pattern, type', () => {
    const rules = rulesOf(`${defaults}tables:\n  public.customers:\n    phone: redact\n`);
    const mask = (column: string, identifiers: string[], found = rules) =>
      ruleFor(found, id, column, text, identifiers, TODAY);
    expect(mask('phone', ['EMAIL_ADDRESS'])).toMatchObject({ from: 'column', spec: { mask: 'redact' }, person: true });
    expect(mask('phone', ['EMAIL_ADDRESS'], rulesOf(defaults))).toMatchObject({ from: 'identifier' });
    expect(mask('phone', [], rulesOf(defaults))).toMatchObject({ from: 'name', spec: { mask: 'phone' } });
    expect(mask('status', [])).toMatchObject({ from: 'type' });
    expect(ruleFor(rules, id, 'id', type('bigint', 'integer'), [], TODAY)).toBeUndefined();
  });
  it('honours keep through its last day and not after', () => {
    const rules = rulesOf('tables:\n  public.customers:\n    status: { keep: x, until: 2026-11-21 }\n');
    expect(ruleFor(rules, id, 'status', text, [], TODAY)?.kind).toBe('keep');
    expect(ruleFor(rules, id, 'status', text, [], '2026-11-22')?.kind).toBe('expired');
  });
  it('says all rows unless told otherwise', () => {
    expect(rowsFor(rulesOf(''), id)).toBe('all');
    expect(rowsFor(rulesOf('tables:\n  public.customers: { rows: none }\n'), id)).toBe('none');
  });
});

describe('checkRules', () => {
  it('reports a rule that matches nothing with its line and the nearest name', () => {
    const found = checkRules(
      rulesOf('tables:\n  public.custmers:\n    email: hash\n  public.customers:\n    emial: hash\n'),
      shop,
    );
    expect(found).toMatchObject([
      {
        line: 3,
        severity: 'error',
        message: expect.stringContaining('did you mean public.customers'),
        paste: 'public.customers:',
      },
      { line: 6, severity: 'error', message: expect.stringContaining('did you mean email'), paste: 'email: …' },
    ]);
  });
  it('only warns about what the program wrote for a column that is gone', () => {
    const found = checkRules(
      rulesOf('tables:\n  public.customers:\n    old: { mask: hash, because: { by: detection } }\n'),
      shop,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });
  it('checks references, types, patterns and identifiers', () => {
    const rules = rulesOf(
      'defaults:\n  NOPE: hash\n  "*.nothing*": hash\n  citext: hash\nreferences:\n  - { from: public.customers.x, to: a.b.c }\n',
    );
    expect(
      checkRules(rules, shop, { identifiers: ['EMAIL_ADDRESS'] }).map(({ line, character }) => [line, character]),
    ).toEqual([
      [3, 3],
      [4, 3],
      [5, 3],
      [7, 5],
      [7, 5],
    ]);
  });
  it('says which identifier a misspelt one means, and takes those that only Macie reports', () => {
    const problems = (name: string) =>
      checkRules(rulesOf(`defaults:\n  ${name}: hash\n`), shop, { identifiers: ['EMAIL_ADDRESS'] });
    expect(problems('EMAIL_ADRESS')[0]?.message).toContain('did you mean EMAIL_ADDRESS?');
    expect([...problems('EMAIL_ADDRESS'), ...problems('UK_PHONE_NUMBER'), ...problems('UK_PASSPORT_NUMBER')]).toEqual(
      [],
    );
  });
  it('warns of an expired keep', () => {
    const rules = rulesOf('tables:\n  public.customers:\n    status: { keep: x, until: 2020-01-01 }\n');
    expect(checkRules(rules, shop, { today: TODAY })).toMatchObject([{ severity: 'warning', line: 4 }]);
  });
});

describe('driftOf', () => {
  it('tells new, missing and changed columns from what was seen', () => {
    const rules = rulesOf('seen:\n  public.customers: { id: integer, email: text, status: text, gone: text }\n');
    expect(driftOf(rules, shop)).toEqual({
      newColumns: [{ table: id, column: 'phone' }],
      missing: [{ table: id, column: 'gone' }],
      changedTypes: [{ table: id, column: 'id', was: 'integer', is: 'bigint' }],
    });
  });
  it('does not take a partitioned parent for new: it is judged by its partitions', () => {
    const parent = { ...table('public', 'p', { k: type('text') }), kind: 'partitioned' as const };
    const rules = rulesOf('seen:\n  public.other: { id: integer }\n');
    expect(driftOf(rules, catalog(parent)).newColumns).toEqual([]);
  });
  it('finds no drift when the file was made for no schema', () => {
    expect(driftOf(rulesOf(''), shop).newColumns).toEqual([]);
  });
});
