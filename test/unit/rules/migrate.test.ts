// Versions of the rules format: what is older is read as today's, byte for byte but for what a step names; what is newer is refused.
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../../lib/core/rules/index.ts';
import { migrateRules, migrationNote, RULES_VERSION } from '../../../lib/core/rules/versions/migrate.ts';

const DRAFT = `# by hand
policy: guarded   # careful
defaults:
  "*.state": { mask: raw,  value: x }
tables:
  public.t:
    a: { mask:  raw, value: "raw" } # ours
    mask: { mask: json, paths: { "$.a": { mask: raw, value: y } }, rest: { mask: raw, value: z } }
    b: hash
options: { constant: { value: raw } }
`;

describe('a file without a version', () => {
  const { text, from, changes } = migrateRules(DRAFT, 'r.yaml');
  it('becomes one of version 1, and every other byte stays', () => {
    expect(from).toBe(0);
    expect(text).toBe(
      DRAFT.replace('policy:', 'version: 1\npolicy:').replaceAll(
        /mask:( +)raw/g,
        (_, gap: string) => `mask:${gap}constant`,
      ),
    );
    expect(parseRules(text, 'r.yaml').tables.get('public.t')?.columns.get('a')).toMatchObject({
      spec: { mask: 'constant', value: 'raw' },
    });
  });
  it('says line by line what changed and why', () => {
    expect(changes.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '2 the file says its version',
      '4 the mask raw is called constant here',
      '7 the mask raw is called constant here',
      '8 the mask raw is called constant here',
    ]);
    expect(changes[0]).toMatchObject({ before: '', after: 'version: 1' });
    expect(changes[3]?.after).toBe(
      '    mask: { mask: json, paths: { "$.a": { mask: constant, value: y } }, rest: { mask: constant, value: z } }',
    );
  });
  it('is migrated once', () => {
    expect(migrateRules(text, 'r.yaml')).toEqual({ text, from: RULES_VERSION, changes: [] });
    expect(migrationNote({ text, from, changes })).toContain('line 2, the file says its version; line 4, the mask raw');
    expect(migrationNote(migrateRules(text, 'r.yaml'))).toBeUndefined();
  });
  it.each([
    ['{ policy: guarded }', '{ version: 1, policy: guarded }'],
    ['version: 0\r\npolicy: guarded\r\n', 'version: 1\r\npolicy: guarded\r\n'],
    ['a: 1\r\n', 'version: 1\r\na: 1\r\n'],
    ['---\n  policy: guarded\n  source: x\n', '---\n  version: 1\n  policy: guarded\n  source: x\n'],
  ])('in another form: %j', (before, after) => {
    expect(migrateRules(before, 'r.yaml').text).toBe(after);
  });
});

describe('a version that cannot be migrated', () => {
  it('is refused when it is newer, with what to do, and not with a version to write', () => {
    expect(() => migrateRules('version: 2\nnew: 1\n', 'r.yaml')).toThrow(/is of version 2.*up to version 1/);
  });
  it.each(['version: one\n', 'version: 1.5\n', 'version: -1\n', '', '- a\n', 'a: [\n', 'version: 0\nversion: 1\n'])(
    'is left to reading the file to report: %j',
    (text) => {
      expect(migrateRules(text, 'r.yaml').text).toBe(text);
      expect(() => parseRules(text, 'r.yaml')).toThrow();
    },
  );
});
