// Which pairs of columns are worth measuring, and the warning for those that join and are not masked alike.
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../lib/core/model/catalog.ts';
import { columnKey } from '../../../lib/core/model/names.ts';
import { joinPairs, joinWarnings, MOST_PAIRS } from '../../../lib/core/plan/joins.ts';
import { foldRules } from '../../../lib/core/rules/fold.ts';
import { readRules } from '../../../lib/core/rules/parse.ts';
import { joinPastes } from '../../../lib/core/rules/paste.ts';
import type { Found } from './support.ts';
import { catalog, column, findingsOf, INT8, planOf, primary, table } from './support.ts';

function pairsOf(tables: readonly Table[], found: Readonly<Record<string, Found>> = {}): string[] {
  const { plan } = planOf({ tables, found });
  return joinPairs(catalog(...tables), plan, findingsOf(tables, found)).map(
    ({ from, to }) => `${columnKey(from.table.id, from.column.name)} -> ${columnKey(to.table.id, to.column.name)}`,
  );
}
const EMAIL = { identifier: 'EMAIL_ADDRESS' };

describe('pairs worth measuring', () => {
  const customers = table('customers', ['ref'], { uniques: primary('ref') });

  it('have one name, or one that ends with the other, and different masks; the key is referenced', () => {
    expect(pairsOf([customers, table('orders', ['ref'])])).toEqual(['public.orders.ref -> public.customers.ref']);
    const people = table('people', ['login'], { uniques: primary('login') });
    expect(pairsOf([table('logs', ['user_login']), people])).toEqual(['public.logs.user_login -> public.people.login']);
  });

  it('or hold the same kind of data', () => {
    const tables = [table('a', ['x'], { uniques: primary('x') }), table('b', ['y'])];
    const found = { 'public.a.x': { identifier: 'PHONE_NUMBER' }, 'public.b.y': { identifier: 'PHONE_NUMBER' } };
    expect(pairsOf(tables, found)).toEqual(['public.b.y -> public.a.x']);
  });

  it.each([
    ['few values', {}, { 'public.orders.ref': { profile: { distinct: 20 } } }],
    ['masks that are alike', {}, { 'public.orders.ref': EMAIL, 'public.customers.ref': EMAIL }],
  ])('do not have %s', (_, __, found) => {
    const plain = table('customers', ['ref']);
    expect(pairsOf([plain, table('orders', ['ref'])], found)).toEqual([]);
  });

  it('are not columns of different types, kept ones, or those without a name or kind in common', () => {
    expect(pairsOf([customers, table('orders', [column('ref', INT8)])])).toEqual([]);
    expect(pairsOf([customers, table('orders', ['other'])])).toEqual([]);
    const numbers = [table('a', [column('n', INT8)]), table('b', [column('n', INT8)])];
    const small = { profile: { maxLength: 3 } };
    expect(pairsOf(numbers, { 'public.a.n': small, 'public.b.n': small })).toEqual([]);
  });

  it('are bounded for a schema of a hundred tables', () => {
    const many = Array.from({ length: 100 }, (_, index) => table(`t${index}`, ['ref', 'code', 'owner', 'label']));
    expect(pairsOf(many).length).toBe(MOST_PAIRS);
  });
});

describe('the warning', () => {
  const a = { table: table('orders', ['ref']), column: column('ref') };
  const b = { table: table('customers', ['ref']), column: column('ref') };
  const measured = (contained: number) => [{ pair: { from: a, to: b, distinct: 500 }, contained }];

  it('comes for nine values in ten, with the reference to name', () => {
    expect(joinWarnings(measured(0.89))).toEqual([]);
    const [told] = joinWarnings(measured(0.97));
    expect(told).toMatchObject({
      code: 'JOIN_LOST',
      where: 'public.orders.ref',
      paste: 'references: [ { from: public.orders.ref, to: public.customers.ref } ]',
    });
    expect(told?.message).toMatch(/97 %.*sample.*public\.customers\.ref/);
  });

  it('can be appended to rules that have references already, twice too', () => {
    const line = joinWarnings(measured(1))[0]?.paste ?? '';
    const other = line.replaceAll('ref ', 'code ').replace('orders.ref', 'orders.code');
    const text = foldRules(
      `version: 1\nreferences:\n  - { from: a.b.c, to: d.e.f }\n${joinPastes([line, line, other])}\n${line}\n`,
      'r',
    );
    const { rules, problems } = readRules(text, 'r');
    expect(problems).toEqual([]);
    expect(rules.references.map(({ columns }) => columns)).toEqual([['c'], ['ref'], ['code']]);
  });
});
