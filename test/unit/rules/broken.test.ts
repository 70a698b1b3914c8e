// A rules file broken in each place that it has: an error with file, line and column that says what to write, before anything ran.
// The cases are generated over the schemas: a new key or parameter without a case fails here.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openRules } from '../../../lib/adapters/local/rules-store.ts';
import { RulesError } from '../../../lib/core/errors.ts';
import { CustomIdentifier } from '../../../lib/core/identifiers/schema.ts';
import { MASKS } from '../../../lib/core/masks/registry.ts';
import { parseCustomIdentifier, readRules } from '../../../lib/core/rules/index.ts';
import { Because, KeepRule, KeyRef, PatchRule, ReferenceRule, RulesDocument } from '../../../lib/core/rules/schema.ts';
import type { FileProblem } from '../../../lib/core/rules/yaml-reader.ts';

/** `§` marks where the problem must be reported. */
const TOP: Readonly<Record<string, readonly string[]>> = {
  version: ['version: §2', 'version: §one'],
  source: ['source: §[a]'],
  policy: ['policy: §lax'],
  onDrift: ['onDrift: §ignore'],
  key: ['key: §shop', '§keys: { id: a }'],
  locale: ['locale: §English'],
  author: ['author: §7'],
  approval: ['approval: §perhaps'],
  comments: ['comments: §maybe'],
  omit: ['omit: §view x', 'omit: [ §{ a: b } ]'],
  identifiers: ['§identifiers: account.yaml', 'identifiers: [ §7 ]', 'identifiers: [ { file: a.yaml, sha256: §abc } ]'],
  allowLists: ['§allowLists: words.txt', 'allowLists: [ §7 ]', 'allowLists: [ §{ name: a } ]'],
  defaults: ['§defaults: [email]', 'defaults:\n  EMAIL_ADDRESS: §7', 'defaults:\n  EMAIL_ADDRESS: §e-mial'],
  options: ['§options: [x]'],
  tables: ['§tables: [a]', 'tables:\n  §customers: {}', 'tables:\n  a.b: {}\n  §a.b: {}', 'tables:\n  §a.b: [c]'],
  references: ['§references: { from: a.b.c, to: d.e.f }', 'references:\n  - §{ from: a.b, to: d.e.f }'],
  patches: [
    '§patches: ANALYZE',
    'patches: [ §ANALYZE ]',
    'patches:\n  - §{ sql: "ANALYZE; ANALYZE", why: x }',
    'patches:\n  - §{ sql: "CREATE ROLE r PASSWORD \'x\'", why: x }',
  ],
  seen: ['§seen: [a]', 'seen:\n  §customers: {}', 'seen:\n  a.b: { c: §7 }'],
};
const KEY: Readonly<Record<string, string>> = {
  id: 'key: { id: §"a b", from: "env:K" }',
  from: 'key: { id: a, from: §c2VjcmV0 }',
};
const IDENTIFIER: Readonly<Record<string, string>> = {
  name: 'identifiers: [ { name: §7, regex: x } ]',
  regex: 'identifiers: [ { name: A, regex: §"(" } ]',
  keywords: 'identifiers: [ { name: A, regex: x, keywords: [ §ab ] } ]',
  ignoreWords: 'identifiers: [ { name: A, regex: x, ignoreWords: [ §abc ] } ]',
  maximumMatchDistance: 'identifiers: [ { name: A, regex: x, maximumMatchDistance: §0 } ]',
  description: 'identifiers: [ { name: A, regex: x, description: §7 } ]',
  severityLevels:
    'identifiers: [ { name: A, regex: x, severityLevels: §[ { occurrencesThreshold: 5, severity: LOW } ] } ]',
  mask: 'identifiers: [ { name: A, regex: x, mask: §7 } ]',
};
const KEEP: Readonly<Record<string, string>> = {
  keep: 'c: { keep: §"", by: me }',
  by: 'c: { keep: x, by: §7 }',
  at: 'c: { keep: x, at: §2027-13-01 }',
  expect: 'c: { keep: x, expect: §soon }',
  until: 'c: { keep: x, until: §2027-02-30 }',
};
const REFERENCE: Readonly<Record<string, string>> = {
  from: 'references:\n  - { from: §7, to: a.b.c }',
  to: 'references:\n  - §{ from: [a.b.c, a.b.d], to: a.b.e }',
};
const PATCH: Readonly<Record<string, string>> = {
  sql: 'patches:\n  - { sql: §"", why: x }',
  why: 'patches:\n  - { sql: ANALYZE, why: §" " }',
};
const BECAUSE: Readonly<Record<string, string>> = {
  by: 'c: { mask: hash, because: { by: §7 } }',
  identifier: 'c: { mask: hash, because: { by: detection, identifier: §[A] } }',
  hits: 'c: { mask: hash, because: { by: detection, hits: §-1 } }',
  of: 'c: { mask: hash, because: { by: detection, of: §many } }',
  at: 'c: { mask: hash, because: { by: me, at: §2027-13-01 } }',
  run: 'c: { mask: hash, because: { by: detection, run: §7 } }',
  why: 'c: { mask: hash, because: { by: detection, why: §7 } }',
};
const TABLE: Readonly<Record<string, string>> = {
  rows: '§rows: some',
  onDrift: 'onDrift: §ignore',
  column: 'c: §7',
  mask: 'c: { mask: §hsah }',
  'mask: keep': 'c: { mask: §keep }',
  'neither mask nor keep': '§c: { domain: x }',
  'a key beside keep': 'c: { keep: x, §untill: 2027-01-01 }',
  'a key beside mask': 'c: { mask: hash, §lenght: 12 }',
  'a key in because': 'c: { mask: hash, because: { by: me, §wy: x } }',
  'a quote that does not close': "§'\"c': hash",
  'a column twice': 'c: hash\n    §\'"c"\': hash',
};

const inTable = (column: string): string => `tables:\n  a.b:\n    ${column}`;

/** Every problem of the text without its mark, and where the mark was. */
function broken(marked: string): { problems: readonly FileProblem[]; line: number; character: number } {
  const whole = marked.includes('version:') ? marked : `version: 1\n${marked}`;
  const at = whole.indexOf('§');
  const before = whole.slice(0, at).split('\n');
  const { problems } = readRules(`${whole.replace('§', '')}\n`, 'rules.yaml');
  return { problems, line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
}

/** What was expected, or the nearest word, or the line to write. */
const SAYS_WHAT_TO_WRITE =
  /must |needs |expected|known keys|did you mean|use one of|stands here a second time|does not close|is not a|remove|a text cannot/;

function expectReported(marked: string): void {
  const { problems, line, character } = broken(marked);
  const first = problems[0];
  expect(first, marked).toMatchObject({ file: 'rules.yaml', line, character });
  expect(`${first?.message} ${first?.paste}`).toMatch(SAYS_WHAT_TO_WRITE);
}

describe('a broken key at the top', () => {
  it.each(Object.keys(RulesDocument.shape))('%s is reported where it stands', (key) => {
    const cases = TOP[key] ?? [];
    expect(cases.length, `no case for ${key}`).toBeGreaterThan(0);
    for (const marked of cases) expectReported(marked);
  });
  it('without a version, or with a word nobody knows', () => {
    expectReported('§policyy: guarded');
    expect(readRules('source: x\n', 'rules.yaml').problems[0]).toMatchObject({
      line: 1,
      character: 1,
      paste: 'version: 1',
    });
  });
  it('text that is no YAML', () => {
    expect(readRules('version: 1\ntables: { a.b: { c: hash }\n', 'r').problems[0]).toMatchObject({ line: 3 });
  });
});

describe.each([
  ['key', KeyRef, KEY, (text: string) => text],
  ['identifiers', CustomIdentifier, IDENTIFIER, (text: string) => text],
  ['keep', KeepRule, KEEP, inTable],
  ['references', ReferenceRule, REFERENCE, (text: string) => text],
  ['patches', PatchRule, PATCH, (text: string) => text],
  ['because', Because, BECAUSE, inTable],
] as const)('a broken key of %s', (_, schema, cases, place) => {
  it.each(Object.keys(schema.shape))('%s is reported where it stands', (key) => {
    const marked = cases[key];
    expect(marked, `no case for ${key}`).toBeDefined();
    expectReported(place(marked ?? ''));
  });
});

describe('a broken table', () => {
  it.each(Object.entries(TABLE))('%s is reported where it stands', (_, marked) => expectReported(inTable(marked)));
});

/** Texts that a parameter may refuse; the first that it does refuse is the case. */
const WRONG: readonly [string, unknown][] = [
  ['{ "": [] }', { '': [] }],
  ['[ [] ]', [[]]],
  ['-7', -7],
  ['""', ''],
  ['true', true],
  ['nothing-of-the-kind', 'nothing-of-the-kind'],
];
/** Parameters that are handed on as they are: what they may be is known only where they arrive. */
const ANYTHING: ReadonlySet<string> = new Set(['fake.options', 'custom.args']);
const PARAMETERS = MASKS.filter((mask) => mask.name !== 'keep').flatMap((mask) =>
  Object.entries(mask.parameters.shape)
    .filter(([name]) => name !== 'mask')
    .map(([name, schema]): [string, string, z.ZodType] => [mask.name, name, z.instanceof(z.ZodType).parse(schema)]),
);

describe('a broken parameter', () => {
  it('that is missing is said to be', () => {
    const { problems } = broken(inTable('c: §{ mask: list }'));
    expect(problems[0]?.message).toMatch(/each must be .*, found nothing/);
  });

  it.each(PARAMETERS)('of %s: %s is reported in its line and column', (mask, name, schema) => {
    const wrong = WRONG.find(([, value]) => !schema.safeParse(value).success);
    if (ANYTHING.has(`${mask}.${name}`)) return expect(wrong).toBeUndefined();
    expect(wrong, `no value that ${name} refuses`).toBeDefined();
    const text = inTable(`c: { mask: ${mask}, ${name}: ${wrong?.[0]} }`);
    const { problems } = readRules(`version: 1\n${text}\n`, 'rules.yaml');
    const problem = problems.find(({ path }) => path.startsWith(`tables.a.b.c.${name}`)) ?? problems[0];
    expect(problem).toMatchObject({ file: 'rules.yaml', line: 4 });
    // At the value, or inside it; a refinement over several parameters points at the whole.
    const from = text.split('\n').at(-1)?.indexOf(`${name}: `) ?? 0;
    expect(problem?.character).toBeGreaterThan(problem?.path === 'tables.a.b.c' ? 5 : from + name.length);
    expect(`${problem?.message} ${problem?.paste}`).toMatch(SAYS_WHAT_TO_WRITE);
  });
});

describe('what to write instead', () => {
  it.each([
    ['tables:\n  a.b:\n    c: { mask: hash, lenght: 3 }', 'length: …'],
    ['identifiers: a.yaml', 'identifiers: [ ./identifiers/account-number.yaml ]'],
    ['omit: view x', 'omit: [ view public.name ]'],
    ['tables:\n  a.b: { c: { mask: hash, because: { by: jo, ad: 2026-01-01 } } }', 'c: { mask: redact }'],
  ])('%j', (text, paste) => {
    expect(readRules(`version: 1\n${text}\n`, 'r.yaml').problems.map((problem) => problem.paste)).toEqual([paste]);
  });
});

describe('a broken rules file', () => {
  it('is refused when it is opened, so that nothing ran', async () => {
    const path = new URL('../../fixtures/broken-rules.yaml', import.meta.url).pathname;
    const opened = openRules(path, { mustExist: true, today: '2026-01-01' });
    await expect(opened).rejects.toThrow(RulesError);
    await expect(opened).rejects.toThrow(/broken-rules\.yaml:4:28: unknown key `lenght`; did you mean `length`/);
  });
  it('and an identifier file is too', () => {
    expect(() => parseCustomIdentifier('name: A\nregex: "("\n', 'i.yaml')).toThrow(/i\.yaml:2:8: regex is not/);
  });
});
