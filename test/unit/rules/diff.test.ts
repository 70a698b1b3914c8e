// rules diff: every change in words, and which of them lets more out.
import { describe, expect, it } from 'vitest';
import { diffRules } from '../../../lib/core/rules/diff.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';
import { compareMasks } from '../../../lib/core/rules/strength.ts';

const rulesOf = (body: string) => parseRules(`version: 1\n${body}`, 'r.yaml');
const column = (rule: string) => rulesOf(`tables:\n  public.t:\n    c: ${rule}\n`);
const effect = (before: string, after: string) => diffRules(column(before), column(after)).map((one) => one.effect);

const told = (before: string, after: string) =>
  diffRules(rulesOf(before), rulesOf(after)).map(({ where, effect }) => `${effect} ${where}`);

describe('what the rest of the file changes', () => {
  it('defaults in another order decide otherwise', () => {
    const [a, b] = ['  "*.code": { keep: x, by: jo }\n', '  "t.*": hash\n'];
    expect(told(`defaults:\n${b}${a}`, `defaults:\n${a}${b}`)).toEqual(['weaker defaults']);
    expect(told(`defaults:\n${a}  EMAIL_ADDRESS: email\n`, `defaults:\n  EMAIL_ADDRESS: email\n${a}`)).toEqual([]);
  });
  it('parameters for all columns of a mask', () => {
    expect(told('', 'options: { partial: { first: 9 } }\n')).toEqual(['weaker options.partial']);
  });
  it('a column that stands under seen without a line may be kept', () => {
    const seen = (columns: string, more = '') => `${more}seen:\n  public.t: { ${columns} }\n`;
    expect(told(seen('a: text'), seen('a: text, b: text'))).toEqual(['weaker seen']);
    expect(told(seen('a: integer'), seen('a: text'))).toEqual(['weaker seen']);
    expect(told(seen('a: text'), seen('a: text, b: text', 'tables:\n  public.t: { b: hash }\n'))).toEqual([
      'stronger public.t.b',
      'other seen',
    ]);
    expect(told(seen('a: text'), '')).toEqual(['weaker seen']);
    expect(told('', seen('a: text'))).toEqual(['stronger seen']);
  });
  it('a line that drift wrote is all that masks its column', () => {
    const own = (by: string) => `tables:\n  public.t:\n    c: { mask: hash, because: { by: ${by} } }\n`;
    expect(told(own('drift'), 'tables:\n')).toEqual(['weaker public.t.c']);
    expect(told(own('policy'), 'tables:\n')).toEqual(['other public.t.c']);
  });
});

describe('diffRules', () => {
  it('finds nothing between equal files', () => {
    expect(diffRules(column('{ mask: hash }'), column('hash # said otherwise'))).toEqual([]);
  });
  it.each([
    ['{ mask: email }', '{ keep: public }', 'weaker'],
    ['{ keep: public }', '{ mask: email }', 'stronger'],
    ['{ mask: hash }', '{ mask: partial }', 'weaker'],
    ['{ mask: fpe }', '{ mask: hash }', 'stronger'],
    ['{ mask: hash }', '{ mask: hash, keepValues: [x] }', 'weaker'],
    ['{ mask: hash, keepValues: [x, y] }', '{ mask: hash, keepValues: [x] }', 'stronger'],
    ['{ mask: hash }', '{ mask: hash, when: { column: d, is: "1" } }', 'weaker'],
    ['{ mask: partial, last: 2 }', '{ mask: partial, last: 4 }', 'weaker'],
    ['{ mask: partial }', '{ mask: partial, first: 2 }', 'weaker'],
    ['{ mask: partial }', '{ mask: partial, last: 2 }', 'stronger'],
    ['{ mask: list, each: hash }', '{ mask: list, each: { mask: partial } }', 'weaker'],
    ['{ mask: composite, fields: { a: hash } }', '{ mask: composite, fields: { a: { mask: partial } } }', 'weaker'],
    ['{ keep: x, until: 2027-01-01 }', '{ keep: x, until: 2028-01-01 }', 'weaker'],
    ['{ keep: x, until: 2027-01-01 }', '{ keep: x }', 'weaker'],
    ['{ keep: x }', '{ keep: x, until: 2027-01-01 }', 'stronger'],
    ['{ keep: x, by: a }', '{ keep: y, by: a }', 'other'],
    ['{ mask: json }', '{ mask: json, ignoreKeys: [a] }', 'weaker'],
    ['{ mask: json }', '{ mask: json, rest: keep }', 'weaker'],
    ['{ mask: json, paths: { $.a: hash } }', '{ mask: json, paths: { $.a: keep } }', 'weaker'],
    ['{ mask: json, rest: keep, paths: { $.a: hash } }', '{ mask: json, rest: keep }', 'weaker'],
  ])('calls %s -> %s %s', (before, after, expected) => {
    expect(effect(before, after)).toEqual([expected]);
  });
  it('counts a mask that is gone as weaker, a keep that is gone as stronger, weaker ones first', () => {
    const before = rulesOf(
      'tables:\n  public.t: { a: { keep: x }, b: hash, c: { mask: hash, because: { by: policy } } }\n',
    );
    const found = diffRules(before, rulesOf(''));
    expect(found.map(({ where, effect: said }) => [where, said])).toEqual([
      ['public.t.b', 'weaker'],
      ['public.t.a', 'stronger'],
      ['public.t.c', 'other'],
    ]);
  });
  it('compares policy, onDrift, approval, rows, comments and scopes', () => {
    const before = rulesOf(
      'policy: allowlist\nonDrift: stop\napproval: required\nauthor: a\ntables:\n  public.t: { rows: none }\n',
    );
    const after = rulesOf('policy: flagged\ncomments: keep\nauthor: a\ndefaults:\n  "*.code": { keep: x, by: jo }\n');
    expect(
      diffRules(before, after)
        .filter((one) => one.effect === 'weaker')
        .map(({ where }) => where),
    ).toEqual(['policy', 'onDrift', 'approval', 'comments', 'defaults.name:*.code', 'public.t']);
  });
  it('shows no value that stays', () => {
    expect(
      JSON.stringify(diffRules(column('{ mask: hash }'), column('{ mask: hash, keepValues: [zebulon] }'))),
    ).not.toContain('zebulon');
  });
  it('does not take an identifier for another because it stands in another line, and one less for weaker', () => {
    const one = rulesOf('identifiers: [ ./a.yaml ]\n');
    expect(diffRules(one, rulesOf('\n\nidentifiers: [ ./a.yaml ]\n'))).toEqual([]);
    expect(diffRules(one, rulesOf(''))).toMatchObject([{ where: 'identifiers', effect: 'weaker' }]);
  });
  it('finds any mask no weaker than itself', () => {
    expect(compareMasks({ mask: 'hash', length: 8 }, { mask: 'hash', length: 8 }).change).toBe('same');
  });
});
