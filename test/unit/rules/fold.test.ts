// Lines of a refusal, appended to the rules file as printed, become part of it.
import { describe, expect, it } from 'vitest';
import { foldRules } from '../../../lib/core/rules/fold.ts';
import { parseRules } from '../../../lib/core/rules/parse.ts';
import { joinPastes, pasteColumn, pasteKeep, pasteNoRows, pasteOmit } from '../../../lib/core/rules/paste.ts';
import { pasteHint } from '../../../lib/core/rules/paste-hint.ts';

const TABLE = { schema: 'public', name: 'customers' };
const ODD = { schema: 'a"b', name: 'line\nbreak: #' };
const WRITTEN = `# mine
version: 1
tables:
  public.customers:
    # why
    email: { mask: email, because: { by: detection, identifier: EMAIL_ADDRESS } }
    phone: phone
seen:
  public.customers: { email: text, phone: text }
`;

describe('joinPastes', () => {
  it('names each table once and puts omit at the top level', () => {
    const text = joinPastes([
      pasteKeep(TABLE, 'email'),
      pasteOmit('function crm.f("a: b")'),
      pasteColumn(TABLE, 'rows', { mask: 'null' }),
      pasteOmit('view public.v'),
      pasteNoRows(ODD),
      '',
    ]);
    const rules = parseRules(`version: 1\n${text}\n`, 'r');
    expect([...(rules.tables.get('public.customers')?.columns.keys() ?? [])]).toEqual(['email', 'rows']);
    expect([...rules.tables.values()].map((table) => table.table)).toEqual([TABLE, ODD]);
    expect(rules.omit).toEqual(['function crm.f("a: b")', 'view public.v']);
  });

  it('shows a line in another form as a comment', () => {
    expect(joinPastes(['target: env:TARGET_URL   # in masklake.yaml'])).toBe(
      '# target: env:TARGET_URL   # in masklake.yaml',
    );
  });
});

describe('foldRules', () => {
  it('leaves a file without repetitions as it is', () => {
    expect(foldRules(WRITTEN, 'r')).toBe(WRITTEN);
  });

  it('replaces the program’s own line by the pasted one and keeps comments', () => {
    const folded = foldRules(`${WRITTEN}${joinPastes([pasteKeep(TABLE, 'email'), pasteOmit('view public.v')])}\n`, 'r');
    const rules = parseRules(folded, 'r');
    expect(rules.tables.get('public.customers')?.columns.get('email')).toMatchObject({ kind: 'keep' });
    expect(rules.tables.get('public.customers')?.columns.get('phone')).toMatchObject({ kind: 'mask' });
    expect(rules.omit).toEqual(['view public.v']);
    expect(folded).toContain('# why');
    expect(folded.match(/^tables:/gm)).toHaveLength(1);
  });

  it('joins several omit lists and does not repeat a name', () => {
    const folded = foldRules(
      'version: 1\nomit: [ "view a" ]\nomit:\n  - view a\n  - view b\nomit:\n  - "view c"\n',
      'r',
    );
    expect(parseRules(folded, 'r').omit).toEqual(['view a', 'view b', 'view c']);
  });

  it.each([
    ['at the end of the file', `${WRITTEN}tables:\n  public.customers: { phone: { keep: "reason", by: "me" } }\n`, 11],
    ['at the end, quoted as in SQL', `${WRITTEN}tables:\n  '"public"."customers"': { '"phone"': hash }\n`, 11],
    ['among the tables', WRITTEN.replace('seen:', '  public.customers: { phone: hash }\nseen:'), 8],
    ['in the table itself', WRITTEN.replace('seen:', '    phone: hash\nseen:'), 8],
  ])('names the column and both lines when a person’s line is decided otherwise %s', (_, text, line) => {
    expect(() => foldRules(text, 'rules.yaml')).toThrow(`rules.yaml:${line}:`);
    expect(() => foldRules(text, 'rules.yaml')).toThrow(
      `public.customers.phone is decided in line 7 and again in line ${line}: delete the one that does not hold`,
    );
  });

  it('names rows that are decided twice', () => {
    const text = 'version: 1\ntables:\n  a.b: { rows: { limit: 5 } }\n  a.c: {}\n  a.b: { rows: none }\n';
    expect(() => foldRules(text, 'r')).toThrow('rows of a.b is decided in line 3 and again in line 5');
  });

  it('takes the option rows and a column of that name for two things', () => {
    const column = pasteColumn(TABLE, 'rows', { mask: 'null' });
    const folded = foldRules(`version: 1\n${joinPastes([column])}\n${joinPastes([pasteNoRows(TABLE)])}\n`, 'r');
    const table = parseRules(folded, 'r').tables.get('public.customers');
    expect([table?.rows, [...(table?.columns.keys() ?? [])]]).toEqual(['none', ['rows']]);
  });

  it('fills an empty tables section', () => {
    const folded = foldRules(`version: 1\ntables:\n${joinPastes([pasteNoRows(TABLE)])}\n`, 'r');
    expect(parseRules(folded, 'r').tables.get('public.customers')?.rows).toBe('none');
  });
});

describe('the hint of a refusal', () => {
  const keep = pasteKeep(TABLE, 'phone');

  it('names the person’s lines that the printed ones replace', () => {
    expect(pasteHint('r.yaml', WRITTEN, [keep, pasteKeep(TABLE, 'email')])).toBe(
      'add the lines to r.yaml, delete there what they replace, line 7 (public.customers.phone), and run again',
    );
  });

  it('leads to a file that can be read', () => {
    const text = WRITTEN.split('\n').toSpliced(6, 1).join('\n');
    const rules = parseRules(foldRules(`${text}\n${joinPastes([keep])}\n`, 'r'), 'r');
    expect(rules.tables.get('public.customers')?.columns.get('phone')).toMatchObject({ kind: 'keep' });
  });

  it('names no line of the program’s own, which give way, and none of an unread file', () => {
    const plain = 'add the lines to r.yaml and run again';
    expect(pasteHint('r.yaml', WRITTEN, [pasteKeep(TABLE, 'email'), pasteNoRows(ODD)])).toBe(plain);
    expect(pasteHint('r.yaml', '', [keep])).toBe(plain);
    expect(pasteHint('r.yaml', WRITTEN, [])).toBe(plain);
  });
});
