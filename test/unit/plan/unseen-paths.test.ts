// Paths of a json mask at which no document holds anything.
import { describe, expect, it } from 'vitest';
import { mayReach } from '../../../lib/core/masks/json-path-match.ts';
import { parseJsonPath } from '../../../lib/core/masks/json-paths.ts';
import { column, of, planOf, table } from './support.ts';

const tables = [table('t', [column('c', of('json'))])];
const PATHS = ['$.contact.email', '$.tels[*]', '$.by.*.note'];

function warningsOf(paths: readonly string[], more: Record<string, unknown> = {}, seen = 9) {
  const rule = { mask: 'json', paths: Object.fromEntries(paths.map((path) => [path, { mask: 'hash' }])), ...more };
  const found = { 'public.t.c': { documents: { seen, malformed: 0, paths: PATHS } } };
  return planOf({ tables, found, rules: { 'public.t.c': { spec: rule, why: 'a person' } } }).warnings.filter(
    ({ code }) => code === 'JSON_PATH_UNSEEN',
  );
}

describe('a path of a rule', () => {
  it('that no document has is told, with the rule as it is without it', () => {
    const [told, ...others] = warningsOf(['$.contact.email', '$.contact.mail']);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      where: 'public.t.c',
      message: expect.stringContaining('$.contact.mail in the 9 documents'),
    });
    expect(told?.paste).toContain('$.contact.email');
    expect(told?.paste).not.toContain('contact.mail');
  });

  it.each([['$.contact'], ['$..email'], ['$.tels[0]'], ['$.*.email'], ['$.by.ann.note'], ['$']])(
    '%s reaches what is there',
    (path) => {
      expect(warningsOf([path])).toEqual([]);
    },
  );

  it.each([['$.email'], ['$.contact.email.domain'], ['$.tels.home.x']])('%s reaches nothing', (path) => {
    expect(warningsOf([path])).toHaveLength(1);
  });

  it('is not told without documents, nor into strings that may hold documents themselves', () => {
    expect(warningsOf(['$.other'], {}, 0)).toEqual([]);
    expect(warningsOf(['$.contact.email.domain'], { nested: true })).toEqual([]);
  });
});

it('a place with unknown keys may be any', () => {
  const [rule, place] = [parseJsonPath('$.a.b.c'), parseJsonPath('$.a.*.c')];
  expect(mayReach(rule ?? [], place ?? [])).toBe(true);
});
