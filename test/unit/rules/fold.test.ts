// Lines of a refusal, appended to the rules file as printed, become part of it.
import { describe, expect, it } from 'vitest';
import { foldRules } from '../../../lib/core/rules/fold.ts';
import { parseRules } from '../../../lib/core/rules/parse.ts';
import { joinPastes, pasteColumn, pasteKeep, pasteNoRows, pasteOmit } from '../../../lib/core/rules/paste.ts';

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
    expect(foldRules(WRITTEN)).toBe(WRITTEN);
  });

  it('replaces the program’s own line by the pasted one and keeps comments', () => {
    const folded = foldRules(`${WRITTEN}${joinPastes([pasteKeep(TABLE, 'email'), pasteOmit('view public.v')])}\n`);
    const rules = parseRules(folded, 'r');
    expect(rules.tables.get('public.customers')?.columns.get('email')).toMatchObject({ kind: 'keep' });
    expect(rules.tables.get('public.customers')?.columns.get('phone')).toMatchObject({ kind: 'mask' });
    expect(rules.omit).toEqual(['view public.v']);
    expect(folded).toContain('# why');
    expect(folded.match(/^tables:/gm)).toHaveLength(1);
  });

  it('joins several omit lists and does not repeat a name', () => {
    const folded = foldRules('version: 1\nomit: [ "view a" ]\nomit:\n  - view a\n  - view b\nomit:\n  - "view c"\n');
    expect(parseRules(folded, 'r').omit).toEqual(['view a', 'view b', 'view c']);
  });

  it('lets reading report two different lines of persons for one column', () => {
    const text = `${WRITTEN}tables:\n  public.customers: { phone: { keep: "reason", by: "me" } }\n`;
    expect(() => parseRules(foldRules(text), 'r')).toThrow(/cannot be used/);
  });

  it('fills an empty tables section', () => {
    const folded = foldRules(`version: 1\ntables:\n${joinPastes([pasteNoRows(TABLE)])}\n`);
    expect(parseRules(folded, 'r').tables.get('public.customers')?.rows).toBe('none');
  });
});
