// Masks inside masks are checked where they are written, without a database.
import { describe, expect, it } from 'vitest';
import { parseRules, readRules } from '../../../lib/core/rules/parse.ts';

const problems = (rule: string): readonly string[] =>
  readRules(`version: 1\ntables:\n  public.t:\n    c: ${rule}\n`, 'rules.yaml').problems.map(
    ({ line, character, message }) => `${line}:${character}: ${message}`,
  );

describe('a mask inside another', () => {
  it.each([
    ['{ mask: json, paths: { $.a: emial } }', '4:36: tables.public.t.c.paths.$.a: no mask is called "emial"'],
    [`{ mask: json, paths: { "root['x']": { mask: hash, lenght: 5 } } }`, '4:58: unknown key `lenght`'],
    ['{ mask: json, rest: { mask: hash, length: 100 } }', '4:50: tables.public.t.c.rest.length must be at most 64'],
    ['{ mask: list, each: { mask: list, each: nope } }', '4:48: tables.public.t.c.each.each: no mask is called "nope"'],
    ['{ mask: composite, fields: { x: first, y: lasst } }', '4:50: tables.public.t.c.fields.y: no mask is called'],
  ])('%s is an error with its place', (rule, message) => {
    expect(problems(rule)).toEqual([expect.stringContaining(message)]);
  });

  it('at any level may be written ..key, as json reads $..key', () => {
    const { tables } = parseRules(
      'version: 1\ntables:\n  public.t: { c: { mask: json, paths: { ..a: hash } } }\n',
      'r',
    );
    expect(tables.get('public.t')?.columns.get('c')).toMatchObject({ spec: { paths: { '$..a': { mask: 'hash' } } } });
  });
});

describe('an option of the wrong form', () => {
  it.each([
    ['{ mask: hash, keepValues: [1000] }', 'must be text, found a number: put it in quotes'],
    ['{ mask: hash, when: id > 5 }', 'when must be one of { column: c, is: x }'],
    ['{ mask: hash, when: { colum: id, is: 1 } }', 'when must be one of { column: c, is: x }'],
    ['{ mask: hash, maxLength: 0 }', 'maxLength must be more than 0'],
    ['{ mask: fpe, tweak: { col: x } }', 'found nothing'],
    ['{ mask: custom, module: gen.ts }', 'must be a path such as'],
  ])('%s says what to write', (rule, message) => {
    expect(problems(rule).join('\n')).toContain(message);
  });
});
