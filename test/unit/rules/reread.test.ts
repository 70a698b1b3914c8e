// Saving reads again what was edited alone: it must say what reading the whole text says, and the text must be that of one edit at a time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesEditor, type WrittenDecision } from '../../../lib/core/rules/decide.ts';
import { readRules } from '../../../lib/core/rules/parse.ts';

const TEXT = `# ours
version: 1
source: shop
author: Bob
defaults:
  EMAIL_ADDRESS: email
  "*.code": hash # codes
tables:
  public.a:   # first
    x: { mask: email } # sure
    # about y
    y:
      mask: hash
      length: 8

    "z.1": redact
    rows: none
  public.b: { x: hash, y: { mask: redact }, # two
    z: redact }
  public.c:
  "public.Odd name":
    x: { keep: "it's fine", by: Ada }
  public.d:
    x: redact
    y: redact
    z: redact
  public.last:
    x: redact
seen:
  public.a: { x: text, y: text }
  public.b: { x: text }
`;
const TABLES = ['a', 'b', 'c', 'd', 'Odd name', 'last', 'new'];
const decisionOf = fc.oneof(
  fc.record({
    scope: fc.record({
      kind: fc.constant('column' as const),
      table: fc.record({ schema: fc.constant('public'), name: fc.constantFrom(...TABLES) }),
      column: fc.constantFrom('x', 'y', 'z', 'z.1', 'rows', 'more'),
    }),
    rule: fc.constantFrom({ mask: 'hash', length: 12 }, { keep: 'a reason: two\nlines', by: 'Ada' }, undefined),
  }),
  fc.record({
    scope: fc.record({ kind: fc.constant('name' as const), pattern: fc.constantFrom('*.code', 'name', 'a.x') }),
    rule: fc.constantFrom({ mask: 'hash' }, { keep: 'codes', by: 'Ada' }, undefined),
  }),
);
const decisions = fc.array(decisionOf, { maxLength: 6 });
const variants = fc.constantFrom(
  TEXT,
  TEXT.replaceAll('\n', '\r\n'),
  TEXT.trimEnd(),
  TEXT.replace('public.a:   # first\n    x: { mask: email }', 'public.a:\n    x: &mail { mask: email }').replace(
    'y: redact\n    z',
    'y: *mail\n    z',
  ),
  TEXT.replace(/^tables:[\s\S]*$/m, ''),
);
const plain = (value: unknown): unknown =>
  value instanceof Map
    ? [...value].map(([key, one]) => [key, plain(one)])
    : Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
        : value;

/** What cannot stand, such as an alias whose anchor is taken out, is refused both ways. */
function outcome<T>(act: () => T): T | 'refused' {
  try {
    return act();
  } catch {
    return 'refused';
  }
}

describe('an edited rules file', () => {
  it('says after saving what reading the whole of it says, lines and order included', () => {
    fc.assert(
      fc.property(variants, decisions, decisions, (text, first, second) => {
        const opened = rulesEditor(text, 'r.yaml');
        const once = outcome(() => opened.written(first, 'Ada'));
        if (once === 'refused') return;
        for (const editor of [once, outcome(() => once.written(second, 'Eve'))]) {
          if (editor === 'refused') continue;
          const { rules, problems } = readRules(editor.text, 'r.yaml');
          expect(problems).toEqual([]);
          expect(plain(editor.rules)).toEqual(plain(rules));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('writes on top of what it saved as if the file had been opened anew', () => {
    fc.assert(
      fc.property(variants, decisions, decisions, (text, first, second) => {
        const kept = (list: WrittenDecision[]) => list.filter(({ rule }) => rule !== undefined);
        const once = rulesEditor(text, 'r.yaml').written(kept(first), 'Ada');
        const anew = rulesEditor(once.text, 'r.yaml');
        expect(once.write(kept(second), 'Eve')).toBe(anew.write(kept(second), 'Eve'));
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing but the line that is taken out: comments and order stay', () => {
    const without = (column: string, table = 'a') =>
      rulesEditor(TEXT, 'r.yaml').written(
        [{ scope: { kind: 'column', table: { schema: 'public', name: table }, column }, rule: undefined }],
        undefined,
      ).text;
    expect(without('x')).toBe(TEXT.replace('    x: { mask: email } # sure\n', '    # sure\n'));
    expect(without('y')).toBe(TEXT.replace('    y:\n      mask: hash\n      length: 8\n', ''));
    expect(without('x', 'b')).toBe(TEXT.replace('{ x: hash, y', '{ y'));
    expect(without('z', 'b')).toBe(TEXT.replace('    z: redact }', '     }'));
    expect(without('x', 'last')).toBe(TEXT.replace('  public.last:\n    x: redact\n', '  public.last:\n'));
    expect(without('none')).toBe(TEXT);
  });

  it('refuses to take out a line whose key stands in no line of its own', () => {
    const text = 'version: 1\ntables:\n  public.t:\n    ? x\n    : redact\n';
    const scope = { kind: 'column', table: { schema: 'public', name: 't' }, column: 'x' } as const;
    expect(() => rulesEditor(text, 'r.yaml').written([{ scope, rule: undefined }], undefined)).toThrow(
      /could not be taken out/,
    );
  });
});
