// What json, list and redact refuse, and which of several rules decides.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { fitMask } from '../../../lib/core/masks/fit.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { maskByName } from '../../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { readRules } from '../../../lib/core/rules/parse.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const JSONB: ColumnType = { text: 'jsonb', base: 'jsonb', category: 'json' };
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 17 + 1) % 256),
  'unit',
);
const needs = { unique: false, rows: 1000, nullable: true };
const problemOf = (spec: MaskSpec, type = JSONB, columns?: readonly string[]) =>
  fitMask(spec, type, { ...needs, columns });
const json = (options: Record<string, unknown>, value: string): unknown =>
  JSON.parse(bindMask({ mask: 'json', ...options }, { domain: 'd', type: JSONB, key })(value) ?? 'null');

describe('a JSON path', () => {
  it.each([
    ['a.b', 'must begin with $'],
    ['$.', 'from character 2 on'],
    ['$..', 'from character 2 on'],
    ['$.a[-1]', 'from character 4 on'],
    ['$.a[0:2]', 'from character 4 on'],
    ['$.a[?(@.b)]', 'from character 4 on'],
    ["$['a','b']", 'from character 2 on'],
    ['rooted', 'must begin with $'],
    ['', 'must begin with $'],
  ])('%j is refused with the place and what may be written', (path, where) => {
    const problem = problemOf({ mask: 'json', paths: { [path]: { mask: 'name' } } });
    expect(problem).toContain(where);
    expect(problem).toContain('$..key');
  });

  it('that stands twice in other spellings is refused', () => {
    const paths = { '$.a': { mask: 'name' }, "$['a']": { mask: 'hash' } };
    expect(problemOf({ mask: 'json', paths })).toContain('two paths are the same');
  });

  it("of another tool is shown as a plan's path", () => {
    const { rules } = readRules(
      `version: 1\ntables:\n  public.t:\n    doc: { mask: json, paths: { "root['a']['b c'][0]": hash } }\n`,
      'rules.yaml',
    );
    const rule = rules.tables.get('public.t')?.columns.get('doc');
    expect(rule).toMatchObject({ kind: 'mask', spec: { paths: { "$.a['b c'][0]": { mask: 'hash' } } } });
  });

  it('that names a deeper place decides before one that names a shallower, whatever their order', () => {
    const paths = { $: { mask: 'constant', value: 'all' }, '$.a.b': { mask: 'keep' }, '$..b': { mask: 'null' } };
    expect(json({ paths }, '{"a":{"b":"x","c":"y"},"b":"z"}')).toEqual({ a: { b: 'x', c: 'all' }, b: null });
  });

  it('with fewer wildcards decides before one with more, and of equals the first', () => {
    const constant = (value: string): MaskSpec => ({ mask: 'constant', value });
    const paths = { '$.*': constant('wild'), '$.a': constant('named'), '$[*]': constant('second') };
    expect(problemOf({ mask: 'json', paths })).toContain('two paths are the same');
    expect(json({ paths: { '$.*': constant('wild'), '$.a': constant('named') } }, '{"a":"x","b":"y"}')).toEqual({
      a: 'named',
      b: 'wild',
    });
  });
});

describe('a number in JSON', () => {
  it('whose hash reads as a number with an exponent becomes a string: no database holds such a number', () => {
    const hashed = json({ paths: { '$[*]': { mask: 'hash', length: 12 } } }, '[191, 3756, 5e21]');
    expect(hashed).toEqual(['75571e885412', '936e66431663', expect.any(String)]);
  });

  it('with an exponent stays one under a mask of numbers, and becomes a constant as it is written', () => {
    const paths = {
      '$[0]': { mask: 'number' },
      '$[1]': { mask: 'number' },
      '$[2]': { mask: 'constant', value: '1e5' },
    };
    expect(json({ paths }, '[1.5e22, 2e-7, 9]')).toEqual([expect.any(Number), expect.any(Number), 100_000]);
  });
});

describe('fitting', () => {
  it('refuses a unique path whose mask cannot keep values apart', () => {
    expect(problemOf({ mask: 'json', paths: { '$.a': { mask: 'first', unique: true } } })).toMatch(/^\$\.a: .*unique/);
    expect(problemOf({ mask: 'json', paths: { '$.a': { mask: 'hash', unique: true } } })).toBeUndefined();
    expect(problemOf({ mask: 'list', each: { mask: 'city', unique: true } }, TEXT)).toMatch(/^each: .*unique/);
  });

  it('takes masks of numbers in JSON, and lists of a fixed length', () => {
    expect(problemOf({ mask: 'json', paths: { '$.n': { mask: 'number' } } })).toBeUndefined();
    const list = { mask: 'list', each: { mask: 'number' }, count: 3 };
    expect(problemOf({ mask: 'json', paths: { '$.n': list } })).toBeUndefined();
    expect(problemOf({ mask: 'json', paths: { '$.n': { ...list, count: 0 } } })).toContain('count');
  });

  it('refuses own columns that the table does not have, and own values inside a document', () => {
    expect(problemOf({ mask: 'redact', own: ['name'] }, TEXT, ['name', 'mail'])).toBeUndefined();
    expect(problemOf({ mask: 'redact', own: ['nmae'] }, TEXT, ['name', 'mail'])).toContain('use some of name, mail');
    expect(problemOf({ mask: 'redact', own: true }, TEXT, ['name'])).toBeUndefined();
    expect(problemOf({ mask: 'json', rest: { mask: 'redact', own: true } }, JSONB, ['name'])).toMatch(/^rest: own/);
  });

  it('refuses an identifier that redact cannot search, and names those it can', () => {
    expect(problemOf({ mask: 'redact', identifiers: ['EYE_COLOUR'] }, TEXT)).toContain('EMAIL_ADDRESS');
  });
});

describe('redact with own: true', () => {
  it('reads every masked column of text, and no kept one or document', () => {
    const column = (name: string, mask: string, type = TEXT) => ({ column: name, spec: { mask }, domain: mask, type });
    const columns = [
      column('name', 'name'),
      column('status', 'keep'),
      column('profile', 'json', JSONB),
      column('note', 'redact'),
      column('gone', 'null'),
      column('age', 'number', { text: 'integer', base: 'int4', category: 'integer' }),
    ];
    const read = maskByName('redact').ownColumns({ mask: 'redact', own: true }, { domain: 'd', type: TEXT, columns });
    expect(read.map((one) => one.column)).toEqual(['name', 'gone']);
  });
});
