// A person's rule on columns of several types that must mask alike: what the narrowest type says holds for all.
import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import { maskAlike } from '../../../lib/core/plan/alike.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { column, decision, INT4, INT8, planOf, primary, reference, TEXT, table, uniqueKey } from './support.ts';

const SHORT: ColumnType = { ...TEXT, text: 'varchar(20)', maxLength: 20 };
const CITEXT: ColumnType = { ...TEXT, text: 'citext', base: 'citext', caseInsensitive: true };

describe('columns of one domain', () => {
  const warned = (spec: MaskSpec, a: ColumnType, b: ColumnType) =>
    planOf({
      tables: [table('a', [column('c', a)]), table('b', [column('c', b)])],
      rules: { 'public.a.c': { spec, why: 'steward' }, 'public.b.c': { spec, why: 'steward' } },
    })
      .warnings.filter(({ code }) => code === 'DOMAIN_TYPES_DIFFER')
      .map(({ paste }) => paste);

  it('of other lengths or ranges would not mask alike: told, with what fits all', () => {
    expect(warned({ mask: 'hash', domain: 'd' }, TEXT, SHORT)).toEqual([
      'public.a: { c: { mask: hash, domain: d, maxLength: 20 } }',
    ]);
    expect(warned({ mask: 'email' }, TEXT, SHORT)).toEqual(['public.a: { c: { mask: email, maxLength: 20 } }']);
    expect(warned({ mask: 'number', domain: 'd' }, INT4, INT8)).toHaveLength(2);
  });

  it('are not told of where nothing parts', () => {
    expect(warned({ mask: 'hash' }, TEXT, SHORT)).toEqual([]);
    expect(warned({ mask: 'format', domain: 'd' }, TEXT, SHORT)).toEqual([]);
    expect(warned({ mask: 'email' }, TEXT, { ...TEXT, maxLength: 100 })).toEqual([]);
    expect(warned({ mask: 'number', domain: 'd', min: 0, max: 9 }, INT4, INT8)).toEqual([]);
    expect(warned({ mask: 'hash', domain: 'd', maxLength: 8 }, TEXT, SHORT)).toEqual([]);
  });
});

describe('a rule for a key and what references it', () => {
  it('gives numbers the range of the narrowest integer', () => {
    const tables = [
      table('p', [column('id', INT8, { nullable: false })], { uniques: primary('id') }),
      table('q', [column('pid', INT4)], { foreignKeys: [reference('pid', 'p', 'id')] }),
    ];
    for (const ruled of ['public.p.id', 'public.q.pid']) {
      const result = planOf({ tables, rules: { [ruled]: { spec: { mask: 'number' }, why: 'steward' } } });
      expect(result.blockers).toEqual([]);
      for (const where of ['public.p.id', 'public.q.pid'])
        expect(decision(result, where).spec).toEqual({ mask: 'number', min: '0', max: '1999999999' });
    }
  });

  it('gives texts the length of the shortest', () => {
    const tables = [
      table('p', [column('code', TEXT, { nullable: false })], { uniques: uniqueKey('code') }),
      table('q', [column('code', SHORT)], { foreignKeys: [reference('code', 'p', 'code')] }),
    ];
    const result = planOf({ tables, rules: { 'public.p.code': { spec: { mask: 'hash' }, why: 'steward' } } });
    for (const where of ['public.p.code', 'public.q.code'])
      expect(decision(result, where).spec).toEqual({ mask: 'hash', maxLength: 20 });
  });

  it('masks a case-insensitive column by the key of its collation', () => {
    const tables = [table('p', [column('code', CITEXT)])];
    const result = planOf({ tables, rules: { 'public.p.code': { spec: { mask: 'hash' }, why: 'steward' } } });
    expect(decision(result, 'public.p.code').spec).toEqual({ mask: 'hash', normalize: 'lower' });
  });

  it('leaves alone what the types agree about, what the rule says itself, and masks without a value', () => {
    expect(maskAlike({ mask: 'number' }, [INT4, INT4])).toEqual({ mask: 'number' });
    expect(maskAlike({ mask: 'hash', maxLength: 5 }, [TEXT, SHORT])).toEqual({ mask: 'hash', maxLength: 5 });
    expect(maskAlike({ mask: 'null' }, [CITEXT, SHORT])).toEqual({ mask: 'null' });
    expect(maskAlike({ mask: 'keep' }, [CITEXT])).toEqual({ mask: 'keep' });
  });
});
