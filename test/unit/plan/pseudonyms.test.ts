// Whose key may be given away: of a domain that masks one-way pseudonyms and nothing else.
import { expect, it } from 'vitest';
import type { MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';
import { pseudonymsOf } from '../../../lib/core/plan/pseudonyms.ts';
import { columnPlan } from '../lake/support.ts';

function plan(...columns: readonly (readonly [name: string, domain: string, spec: MaskSpec])[]): Plan {
  const planned = columns.map(([name, domain, spec]) => columnPlan(name, { domain, spec }));
  const tables = [{ table: { schema: 'public', name: 't' }, rows: 'all' as const, columns: planned }];
  return { version: 1, source: 'shop', policy: 'guarded', keyId: 'k', locale: 'en', tables };
}

it('names the columns of every database that the key computes', () => {
  const plans = [
    plan(['id', 'customer', { mask: 'hash' }], ['other', 'other', { mask: 'hash' }]),
    plan(['customer', 'customer', { mask: 'salt-hash' }], ['state', 'customer', { mask: 'keep' }]),
  ];
  expect(pseudonymsOf(plans, 'customer')).toEqual([
    { column: 'public.t.id', mask: 'hash' },
    { column: 'public.t.customer', mask: 'salt-hash' },
  ]);
});

it('a domain of which nothing is masked is refused, with those there are', () => {
  expect(() => pseudonymsOf([plan(['id', 'customer', { mask: 'hash' }])], 'costumer')).toThrow(
    expect.objectContaining({ code: 'USAGE', hint: expect.stringContaining('hashed columns: customer') }),
  );
  expect(() => pseudonymsOf([plan(['id', 'id', { mask: 'keep' }])], 'customer')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('domain: customer') }),
  );
  // what names the master key is derived under this label
  expect(() => pseudonymsOf([plan(['id', 'customer', { mask: 'hash' }])], 'key id')).toThrow('masked nothing');
});

it.each([
  ['encrypted', { mask: 'fpe' }],
  ['permuted', { mask: 'number' }],
  ['inside another mask', { mask: 'json', paths: { '$.never.there': { mask: 'fpe', domain: 'customer' } } }],
])('a domain in which something is %s is refused, naming the column', (_, spec) => {
  const domain = spec.mask === 'json' ? 'own' : 'customer';
  expect(() => pseudonymsOf([plan(['id', 'customer', { mask: 'hash' }], ['doc', domain, spec])], 'customer')).toThrow(
    expect.objectContaining({ message: expect.stringContaining(spec.mask), where: 'customer: public.t.doc' }),
  );
});
