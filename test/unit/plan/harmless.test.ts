// Policy guarded: what may stay, why, and what may not.
import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../../lib/core/findings/detection.ts';
import type { Column, Table } from '../../../lib/core/model/catalog.ts';
import { harmless } from '../../../lib/core/plan/harmless.ts';
import { check, column, INT4, INT8, of, PROFILE, TEXT, table } from './support.ts';

interface Judged {
  readonly profile?: Partial<ColumnProfile>;
  readonly more?: Partial<Table>;
  readonly vocabulary?: string;
  readonly unknown?: boolean;
}

function judge(one: Column, { profile = {}, more = {}, vocabulary, unknown = false }: Judged = {}): string | undefined {
  const root = { table: table('t', [one], more), column: one };
  return harmless(root, [root], {
    profiles: [{ ...PROFILE, ...profile }],
    unknown,
    ...(vocabulary === undefined ? {} : { vocabularies: [vocabulary] }),
  });
}

describe('harmless', () => {
  it.each([
    ['a boolean', column('c', of('boolean')), {}, /^boolean$/],
    ['an enum', column('c', of('enum', { enumLabels: ['a', 'b'] })), {}, /2 declared enum labels/],
    ['a generated key', column('c', of('uuid'), { generatedKey: true }), {}, /surrogate/],
    ['a small integer', column('c', INT4), { profile: { maxLength: 7 } }, /at most 7 digits/],
    ['a large quantity by its name', column('total_bytes', INT8), { profile: { maxLength: 12 } }, /quantity/],
    ['a decimal', column('c', of('numeric', { scale: 2 })), {}, /decimal/],
    ['a float', column('c', of('float')), {}, /measured/],
    ['money', column('c', of('money')), {}, /money/],
    ['a date of an operation', column('shipped_at', of('timestamptz')), {}, /operation/],
    ['a time of day', column('c', of('time')), {}, /time of day/],
    ['a bit string', column('c', of('bit')), {}, /bit string/],
    ['a closed list', column('c', TEXT), { profile: { distinct: 5 } }, /closed list of 5 values in 1000 rows/],
    ['an array of booleans', column('c', of('array', { element: of('boolean') })), {}, /array of boolean/],
    ['country names', column('c', TEXT), { vocabulary: 'country names' }, /^closed vocabulary: country names$/],
    [
      'an array of languages',
      column('c', of('array', { element: TEXT })),
      { vocabulary: 'language codes' },
      /^closed vocabulary: language codes$/,
    ],
  ] as const)('keeps %s', (_, one, evidence, why) => {
    expect(judge(one, evidence)).toMatch(why);
  });

  it.each([
    ['free text', column('c', TEXT), {}],
    ['a column without any value', column('c', TEXT), { profile: { rows: 0, distinct: 0 } }],
    ['values that hardly repeat', column('c', TEXT), { profile: { distinct: 51 } }],
    ['a list of long values', column('c', TEXT), { profile: { distinct: 3, maxLength: 41 } }],
    ['a long integer', column('c', INT8), { profile: { maxLength: 8 } }],
    ['a date of birth', column('birth_date', of('date')), {}],
    ['a date whose name says nothing', column('c', of('date')), {}],
    ['a uuid', column('c', of('uuid')), {}],
    ['json', column('c', of('json')), {}],
    ['binary', column('c', of('binary')), {}],
    ['an array of text', column('c', of('array', { element: TEXT })), {}],
    ['a small integer nobody looked at', column('c', INT4), { profile: { maxLength: 1 }, unknown: true }],
    ['country names nobody looked at', column('c', TEXT), { vocabulary: 'country names', unknown: true }],
    ['a list of another column', column('c', TEXT), { more: { checks: check("(d = ANY (ARRAY['a'::text]))", 'd') } }],
    [
      'a list that is only one way out',
      column('c', TEXT),
      { more: { checks: check("((c = ANY (ARRAY['a'::text])) OR (c ~ 'x'::text))", 'c') } },
    ],
  ] as const)('does not keep %s', (_, one, evidence) => {
    expect(judge(one, evidence)).toBeUndefined();
  });

  it('keeps what the schema itself closes: by a CHECK or a domain, but not by one that existing rows may break', () => {
    const expression = "(status = ANY (ARRAY['new'::text, 'paid'::text]))";
    const checks = check(expression, 'status');
    expect(judge(column('status'), { more: { checks } })).toMatch(/CHECK/);
    expect(judge(column('c', of('text', { domainChecks: ["(VALUE = ANY (ARRAY['a'::text]))"] })))).toMatch(/CHECK/);
    expect(judge(column('status'), { more: { checks: checks.map((one) => ({ ...one, validated: false })) } })).toBe(
      undefined,
    );
  });

  it('needs the vocabulary of every member that holds values', () => {
    const root = { table: table('t', ['c']), column: column('c') };
    const empty = { ...PROFILE, rows: 0, distinct: 0 };
    const say = (profiles: readonly ColumnProfile[], vocabularies: readonly (string | undefined)[]) =>
      harmless(root, [root], { profiles, vocabularies, unknown: false });
    expect(say([PROFILE, empty], ['country names', undefined])).toBe('closed vocabulary: country names');
    expect(say([PROFILE, PROFILE], ['country names', undefined])).toBeUndefined();
    expect(say([empty], [undefined])).toBeUndefined();
  });
});
