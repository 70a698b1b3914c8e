// What a plan changes against an earlier one.
import { describe, expect, it } from 'vitest';
import { planChanges } from '../../../lib/core/plan/difference.ts';
import type { ColumnPlan, MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';
import { TEXT } from './support.ts';

function column(name: string, spec: MaskSpec): ColumnPlan {
  return {
    column: name,
    type: TEXT,
    nullable: true,
    spec,
    domain: name,
    unique: false,
    sensitive: true,
    identifiers: [],
    decidedBy: 'rule',
    why: '',
    generated: false,
  };
}

const plan = (columns: Readonly<Record<string, MaskSpec>>): Plan => ({
  version: 1,
  source: 'shop',
  policy: 'guarded',
  keyId: 'k',
  locale: 'en',
  tables: [
    {
      table: { schema: 'public', name: 't' },
      rows: 'all',
      columns: Object.entries(columns).map(([name, spec]) => column(name, spec)),
    },
  ],
});
const patched = (...patches: readonly (readonly [string, string])[]): Plan => ({
  ...plan({ a: HASH }),
  patches: patches.map(([sql, why]) => ({ sql, why })),
});
const KEEP = { mask: 'keep' };
const HASH = { mask: 'hash' };

/** The one change between two plans of one column. */
const between = (before: MaskSpec, after: MaskSpec) => planChanges(plan({ a: before }), plan({ a: after }));

describe('the difference to an earlier plan', () => {
  it('is empty when no column changed', () => expect(between(HASH, { ...HASH })).toEqual([]));

  it('does not depend on the order of parameters', () =>
    expect(between({ mask: 'hash', length: 8, case: 'lower' }, { case: 'lower', length: 8, mask: 'hash' })).toEqual(
      [],
    ));

  it('names new and gone columns, by table, as no weakening', () => {
    expect(planChanges(plan({ a: HASH }), plan({ 'B c': KEEP }))).toEqual([
      { column: 'public.t."B c"', kind: 'new', before: null, after: KEEP, weaker: false, words: 'new, kept' },
      { column: 'public.t.a', kind: 'gone', before: HASH, after: null, weaker: false, words: 'gone, was masked: hash' },
    ]);
  });

  it('calls rows that were left out and come now weaker, and a table that is emptied not', () => {
    const [all, where, none] = (['all', { where: 'a > 1' }, 'none'] as const).map((rows) => {
      const made = plan({ a: HASH });
      return { ...made, tables: made.tables.map((table) => ({ ...table, rows })) };
    });
    if (all === undefined || where === undefined || none === undefined) throw new Error('no plan');
    const told = (before: Plan, after: Plan) =>
      planChanges(before, after).map(({ column: name, weaker, words }) => [name, weaker, words]);
    expect(told(none, all)).toEqual([['public.t', true, 'rows none become all']]);
    expect(told(where, all)).toEqual([['public.t', true, 'rows that meet a condition become all']]);
    expect(told(all, none)).toEqual([['public.t', false, 'rows all become none']]);
    expect(told(all, all)).toEqual([]);
  });

  it('calls a masked column that is kept now weaker', () =>
    expect(between(HASH, KEEP)).toMatchObject([
      { kind: 'unmasked', weaker: true, words: 'was masked (hash), is kept' },
    ]));

  it('does not call a kept column that is masked now weaker', () =>
    expect(between(KEEP, HASH)).toMatchObject([{ kind: 'masked', weaker: false }]));

  it('calls a mask that leaves part of the value weaker than one that leaves none', () =>
    expect(between(HASH, { mask: 'partial', last: 4 })).toMatchObject([
      { kind: 'mask', weaker: true, words: expect.stringContaining('mask hash becomes partial') },
    ]));

  it('calls more characters left weaker', () =>
    expect(between({ mask: 'partial', last: 2 }, { mask: 'partial', last: 4 })).toMatchObject([{ weaker: true }]));

  it('tells another pool as a change that is not weaker', () =>
    expect(between({ mask: 'city', pool: 'a' }, { mask: 'city', pool: 'b' })).toMatchObject([
      { kind: 'mask', weaker: false, words: 'city draws from another pool' },
    ]));

  it('puts weaker changes first', () => {
    const changes = planChanges(plan({ a: KEEP, b: HASH }), plan({ a: HASH, b: KEEP }));
    expect(changes.map(({ column: name }) => name)).toEqual(['public.t.b', 'public.t.a']);
  });

  it.each([
    ['a new one', [], [['ANALYZE', 'speed']], ['new: speed']],
    ['one that is gone', [['ANALYZE', 'speed']], [], ['gone: speed']],
    ['other SQL', [['ANALYZE', 'speed']], [['ANALYZE t', 'speed']], ['other SQL: speed']],
    [
      'another order',
      [
        ['A', 'a'],
        ['B', 'b'],
      ],
      [
        ['B', 'b'],
        ['A', 'a'],
      ],
      ['run in another order, or more often'],
    ],
    ['none', [['A', 'a']], [['A', 'a']], []],
  ] as const)('tells of patches %s, and no SQL', (_, before, after, words) => {
    expect(planChanges(patched(...before), patched(...after))).toEqual(
      words.map((said) => ({
        column: 'patches',
        kind: 'patch',
        before: null,
        after: null,
        weaker: false,
        words: said,
      })),
    );
  });

  it('takes a plan without patches for one with none', () =>
    expect(planChanges(plan({ a: HASH }), patched())).toEqual([]));
});
