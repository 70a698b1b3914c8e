// CHECK constraints: a generic mask would break them, NULL does not, unless they ask for a value.
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { check, column, decision, type Found, INT8, of, planOf, primary, reference, TEXT, table } from './support.ts';

function maskOf(one: Table, found: Found = {}): MaskSpec {
  return decision(planOf({ tables: [one], found: { 'public.t.c': found } }), 'public.t.c').spec;
}

describe('a column under a CHECK', () => {
  it.each(["(c ~ '^[A-Z]{2}[0-9]+$'::text)", '((c >= 10000000) AND (c <= 99999999))', "((c)::text <> ''::text)"])(
    '%s becomes NULL rather than something generic',
    (expression) => {
      const type = expression.includes('>=') ? INT8 : TEXT;
      expect(maskOf(table('t', [column('c', type)], { checks: check(expression, 'c') }))).toEqual({ mask: 'null' });
    },
  );

  it('becomes NULL under a domain’s CHECK, and under one over several columns', () => {
    const domain = of('text', { domain: 'code', domainChecks: ["(VALUE ~ '^[A-Z]+$'::text)"] });
    expect(maskOf(table('t', [column('c', domain)]))).toEqual({ mask: 'null' });
    const checks = check('(c < d)', 'c', 'd');
    expect(maskOf(table('t', [column('c', INT8), column('d', INT8)], { checks }))).toEqual({ mask: 'null' });
  });

  it('says that the CHECK is why', () => {
    const why = (expression: string) =>
      decision(planOf({ tables: [table('t', ['c'], { checks: check(expression, 'c') })] }), 'public.t.c').why;
    expect(why("(c ~ 'x'::text)")).toMatch(/; NULL, because a CHECK may refuse/);
    expect(why('(c IS NOT NULL)')).not.toMatch(/CHECK/);
  });

  it('keeps the mask of its identifier', () => {
    const checks = check("(c ~~ '%@%'::text)", 'c');
    expect(maskOf(table('t', ['c'], { checks }), { identifier: 'EMAIL_ADDRESS' })).toEqual({ mask: 'email' });
  });

  it.each([
    '(c IS NOT NULL)',
    '((c IS NOT NULL) OR (d IS NOT NULL))',
    '((c IS NULL) = (d IS NULL))',
    '(num_nonnulls(c, d) = 1)',
    "(COALESCE(c, ''::text) <> ''::text)",
  ])('stays generic when NULL breaks the CHECK: %s', (expression) => {
    expect(maskOf(table('t', ['c', 'd'], { checks: check(expression, 'c', 'd') }))).toEqual({ mask: 'format' });
  });

  it('stays generic when it only limits a length that the mask keeps', () => {
    const short = check('((char_length(c) <= 40) AND (length((c)::text) > 2))', 'c');
    expect(maskOf(table('t', ['c'], { checks: short }))).toEqual({ mask: 'format' });
    const more = check("((length(c) <= 40) AND (c ~ 'x'::text))", 'c');
    expect(maskOf(table('t', ['c'], { checks: more }))).toEqual({ mask: 'null' });
  });

  it('stays generic when it may not be NULL, or is part of a primary key', () => {
    const checks = check("(c ~ '^[A-Z]+$'::text)", 'c');
    expect(maskOf(table('t', [column('c', TEXT, { nullable: false })], { checks })).mask).toBe('format');
    expect(maskOf(table('t', ['c', 'd'], { checks, uniques: primary('c', 'd') })).mask).not.toBe('null');
    const domain = of('text', { domainChecks: ["(VALUE ~ 'x'::text)"], domainNotNull: true });
    expect(maskOf(table('t', [column('c', domain)])).mask).toBe('format');
  });

  it('decides for all columns that must mask alike', () => {
    const result = planOf({
      tables: [
        table('a', ['k'], { uniques: [] }),
        table('b', ['k'], { foreignKeys: [reference('k', 'a', 'k')], checks: check("(k ~ 'x'::text)", 'k') }),
      ],
    });
    expect(decision(result, 'public.a.k').spec).toEqual({ mask: 'null' });
    expect(decision(result, 'public.b.k').spec).toEqual({ mask: 'null' });
  });

  it('leaves a column of another CHECK alone', () => {
    expect(maskOf(table('t', ['c', 'd'], { checks: check("(d ~ 'x'::text)", 'd') }))).toEqual({ mask: 'format' });
  });
});
