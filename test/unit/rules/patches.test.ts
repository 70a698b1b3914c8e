// `patches:` of a rules file: how they are read, compared, and kept when the file is rewritten.
import { describe, expect, it } from 'vitest';
import { diffRules } from '../../../lib/core/rules/diff.ts';
import { foldRules, parseRules, readRules, rulesJsonSchema, updateRules } from '../../../lib/core/rules/index.ts';
import { planOf, table } from '../plan/support.ts';

const patchesOf = (text: string) => parseRules(`version: 1\n${text}\n`, 'rules.yaml').patches;
const problemsOf = (sql: string) =>
  readRules(`version: 1\npatches:\n  - sql: ${JSON.stringify(sql)}\n    why: x\n`, 'rules.yaml').problems.map(
    ({ line, path, message }) => ({ line, path, message }),
  );

describe('patches', () => {
  it('are read in their order, without white space and the semicolon at the end', () => {
    expect(
      patchesOf(
        'patches:\n  - { sql: " ANALYZE ; ", why: " speed " }\n  - sql: |\n      GRANT a\n        TO b;\n    why: r',
      ),
    ).toEqual([
      { sql: 'ANALYZE', why: 'speed' },
      { sql: 'GRANT a\n  TO b', why: 'r' },
    ]);
  });

  it('end a comment at their end', () =>
    expect(patchesOf('patches: [ { sql: "ANALYZE -- all", why: x } ]')).toEqual([
      { sql: 'ANALYZE -- all\n', why: 'x' },
    ]));

  it('are none when the key is missing or empty', () => {
    expect(patchesOf('')).toEqual([]);
    expect(patchesOf('patches:')).toEqual([]);
  });

  it('need a reason, and have no other key', () => {
    for (const entry of ['{ sql: A }', '{ why: A }', '{ sql: A, why: x, when: never }'])
      expect(readRules(`version: 1\npatches:\n  - ${entry}\n`, 'r').problems, entry).toHaveLength(1);
  });

  it.each([
    'GRANT a TO b; GRANT c TO d',
    "COMMENT ON TABLE t IS 'it''s'; ANALYZE",
    'ANALYZE /* one */; -- two\nANALYZE',
    'DO $a$ x; $a$; ANALYZE',
  ])('are one statement each: %s', (sql) => {
    expect(problemsOf(sql)).toEqual([
      { line: 3, path: 'patches.0.sql', message: 'patches.0.sql must be one statement: write an entry for each' },
    ]);
  });

  it.each([
    'DO $$ BEGIN CREATE ROLE r; EXCEPTION WHEN duplicate_object THEN NULL; END $$',
    'BEGIN NOT ATOMIC ANALYZE TABLE a; ANALYZE TABLE b; END;',
    "COMMENT ON TABLE t IS 'a; b'",
    'GRANT SELECT ON "a;b" TO `c;d`',
    'ANALYZE; -- done; really',
    "COMMENT ON TABLE t IS 'what \\\\'; a dialect says of a backslash'",
    'ANALYZE # a; b',
    'GRANT SELECT (password) ON t TO r',
    'ALTER ROLE r PASSWORD NULL',
    'CREATE USER r@localhost IDENTIFIED VIA unix_socket',
  ])('are taken where nothing speaks against it: %s', (sql) => expect(problemsOf(sql)).toEqual([]));

  it.each([
    "CREATE ROLE r LOGIN PASSWORD 'x'",
    'ALTER ROLE r ENCRYPTED PASSWORD $$x$$',
    "CREATE USER r IDENTIFIED BY 'x'",
    "CREATE USER r IDENTIFIED WITH caching_sha2_password AS 'x'",
    "SET PASSWORD FOR r = PASSWORD('x')",
  ])('hold no password: %s', (sql) => {
    expect(problemsOf(sql)[0]?.message).toMatch(/must hold no password/);
  });

  it('stand in the plan, which has no such key without them', () => {
    const patches = [{ sql: 'ANALYZE', why: 'speed' }];
    expect(planOf({ tables: [table('t', ['a'])], patches }).plan.patches).toEqual(patches);
    expect('patches' in planOf({ tables: [table('t', ['a'])], patches: [] }).plan).toBe(false);
  });

  it('stay where they are when the program rewrites the file', () => {
    const text =
      '# why\nversion: 1\npatches:\n  # a role\n  - { sql: "ANALYZE", why: speed } # here\ntables:\n  public.t: {}\n';
    const { plan } = planOf({ tables: [table('t', ['a'])] });
    const written = updateRules(foldRules(text, 'r.yaml'), plan, { fileName: 'r.yaml', findings: [], run: 'r' });
    expect(written).toContain('patches:\n  # a role\n  - { sql: "ANALYZE", why: speed } # here\n');
    expect(parseRules(written, 'r.yaml').patches).toEqual([{ sql: 'ANALYZE', why: 'speed' }]);
  });

  it('that differ are told of', () => {
    const [none, one] = ['', 'patches: [ { sql: ANALYZE, why: speed } ]'].map((text) =>
      parseRules(`version: 1\n${text}\n`, 'r'),
    );
    if (none === undefined || one === undefined) throw new Error('not read');
    expect(diffRules(none, one)).toEqual([{ kind: 'added', effect: 'other', where: 'patches', words: 'new: speed' }]);
    expect(diffRules(one, one)).toEqual([]);
  });

  it('are known to editors', () => expect(JSON.stringify(rulesJsonSchema())).toContain('"patches"'));
});
