// Consequences that the values seen in a column have under its mask.
import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { column, type Found, planOf, TEXT, table, uniqueKey } from './support.ts';

const SHORT: ColumnType = { ...TEXT, text: 'varchar(6)', maxLength: 6 };
const planned = (spec: MaskSpec, type = TEXT, found: Found = {}, more: Parameters<typeof table>[2] = {}) =>
  planOf({
    tables: [table('t', [column('c', type), 'd', 'id'], more)],
    found: { 'public.t.c': found },
    rules: {
      'public.t.c': { spec, why: 'steward' },
      'public.t.d': { spec: { mask: 'fpe', tweak: { column: 'id' } }, why: 'steward' },
    },
  });
const told = (result: ReturnType<typeof planned>) => result.warnings.map(({ code, where }) => [code, where]);

describe('a prefix', () => {
  const prefix = (length: number): MaskSpec => ({ mask: 'generalize', to: 'prefix', length });

  it('that is as long as the longest value is refused, with a shorter one', () => {
    const { blockers } = planned(prefix(8), TEXT, { profile: { maxLength: 8 } });
    expect(blockers).toMatchObject([
      { code: 'WHOLE_VALUES', where: 'public.t.c', paste: expect.stringContaining('length: 4') },
    ]);
  });

  it('that is shorter is fine', () => {
    expect(planned(prefix(7), TEXT, { profile: { maxLength: 8 } }).blockers).toEqual([]);
  });
});

describe('documents in columns of limited length', () => {
  it.each([{ mask: 'json' }, { mask: 'list', each: { mask: 'hash' } }])('%o are told', (spec) => {
    expect(told(planned(spec, SHORT))).toContainEqual(['DOCUMENT_TOO_LONG', 'public.t.c']);
    expect(told(planned(spec))).toEqual([]);
  });
});

describe('fpe', () => {
  it('is told of values that its rule refuses', () => {
    const spec = { mask: 'fpe', alphabet: 'digits', strict: true };
    expect(told(planned(spec, TEXT, { profile: { minLength: 5 } }))).toEqual([['TOO_SHORT_FOR_FPE', 'public.t.c']]);
    expect(told(planned(spec, TEXT, { profile: { minLength: 6 } }))).toEqual([]);
  });

  it('of a named alphabet may collide in a narrow unique column', () => {
    const more = { uniques: uniqueKey('c') };
    expect(told(planned({ mask: 'fpe', radix: 10 }, SHORT, {}, more))).toEqual([
      ['FPE_OUTSIDE_ALPHABET', 'public.t.c'],
    ]);
    expect(told(planned({ mask: 'fpe' }, SHORT, {}, more))).toEqual([]);
    expect(told(planned({ mask: 'fpe', radix: 10 }, TEXT, {}, more))).toEqual([]);
  });
});

describe('own values of redact', () => {
  it('whose columns read the row are other fakes, which is told', () => {
    expect(told(planned({ mask: 'redact', own: ['d'] }))).toEqual([['OWN_FAKES_DIFFER', 'public.t.c']]);
    expect(told(planned({ mask: 'redact', own: true }))).toEqual([['OWN_FAKES_DIFFER', 'public.t.c']]);
    expect(told(planned({ mask: 'redact' }))).toEqual([]);
  });
});
