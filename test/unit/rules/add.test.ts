// rules add: one line more, every other byte as it was; weakening needs a name.
import { describe, expect, it } from 'vitest';
import { RulesError, UsageError } from '../../../lib/core/errors.ts';
import { type AddOptions, addDecision } from '../../../lib/core/rules/add.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';
import { newRulesFile } from '../../../lib/core/rules/init.ts';

const FILE = `# mine
version: 1   # one
tables:
  public.customers:   # ours
    email:   { mask: email }   # odd   spacing
    tag: { mask: hash, because: { by: policy, run: r1 } }

  public.other: {  rows: none  }
seen:
  public.customers: { email: text }
`;
const mask = (name: string) => ({ kind: 'mask', spec: { mask: name } }) as const;
const keep = { kind: 'keep', reason: 'closed list', until: '2030-01-01' } as const;
const base = {
  table: { schema: 'public', name: 'customers' },
  column: 'phone',
  by: undefined,
  at: '2026-11-21',
  later: false,
};
const add = (more: Partial<AddOptions> & Pick<AddOptions, 'decision'>, text = FILE) =>
  addDecision(text, 'r.yaml', { ...base, ...more });
const changedLines = (after: string, before = FILE) => {
  const known = before.split('\n');
  return after.split('\n').filter((line) => !known.includes(line));
};

describe('addDecision', () => {
  it('adds a line below its table and changes no other byte', () => {
    const { text, replaced } = add({ decision: mask('phone') });
    expect([changedLines(text), replaced]).toEqual([['    phone: { mask: phone }'], false]);
    expect(text.split('\n')).toHaveLength(FILE.split('\n').length + 1);
  });
  it('makes the table, and the section, when there is none', () => {
    const other = add({ decision: mask('hash'), table: { schema: 'My', name: 't.x' }, column: 'rows' });
    expect(parseRules(other.text, 'r').tables.get('"My"."t.x"')?.columns.has('rows')).toBe(true);
    const bare = add({ decision: mask('hash') }, 'version: 1\n');
    expect(parseRules(bare.text, 'r').tables.get('public.customers')?.columns.has('phone')).toBe(true);
    const fresh = add({ decision: mask('hash') }, newRulesFile('shop', 'guarded'));
    expect(changedLines(fresh.text, newRulesFile('shop', 'guarded'))).toEqual([
      '  public.customers:',
      '    phone: { mask: hash }',
    ]);
  });
  it('writes into a flow map, and keeps Windows line ends', () => {
    const { text } = add(
      { decision: mask('hash'), table: { schema: 'public', name: 'other' } },
      FILE.replaceAll('\n', '\r\n'),
    );
    expect(text).toContain('public.other: {  rows: none, phone: { mask: hash } }');
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
  });
  it('replaces a decision and keeps the comment behind it', () => {
    const { text, replaced } = add({ column: 'email', decision: mask('hash') });
    expect([replaced, changedLines(text)]).toEqual([true, ['    email:   { mask: hash }   # odd   spacing']]);
  });
  it('refuses a keep, and whatever leaves more than before, without a name', () => {
    expect(() => add({ decision: keep })).toThrow(UsageError);
    expect(() => add({ column: 'email', decision: mask('partial') })).toThrow('nobody answers for it');
    expect(() => add({ column: 'tag', decision: mask('partial') })).toThrow('nobody answers for it');
    expect(() => add({ decision: keep, by: 'policy' })).toThrow("no person's name");
    expect(add({ decision: keep, by: 'jo' }).text).toContain(
      'phone: { keep: closed list, by: jo, at: 2026-11-21, until: 2030-01-01 }',
    );
    expect(add({ column: 'email', decision: mask('partial'), by: 'jo' })).toMatchObject({ weaker: true });
  });
  it('refuses a keep that would have ended already', () => {
    const until = (day: string) => ({ decision: { ...keep, until: day }, by: 'jo' });
    expect(() => add(until('2026-11-20'))).toThrow(UsageError);
    expect(add(until('2026-11-21')).text).toContain('until: 2026-11-21');
  });
  it('makes whoever changes a file that names its author its author', () => {
    const owned = FILE.replace('version: 1   # one', 'version: 1\nauthor: ann # last');
    expect(() => add({ decision: mask('hash') }, owned)).toThrow('names its author');
    expect(add({ decision: mask('hash'), by: 'jo' }, owned).text).toContain('author: jo # last');
  });
  it('says when a column may come later, and refuses a mask that is none', () => {
    expect(
      parseRules(add({ decision: mask('hash'), later: true }).text, 'r')
        .tables.get('public.customers')
        ?.columns.get('phone'),
    ).toMatchObject({ expectLater: true });
    expect(() => add({ decision: mask('hsah') })).toThrow(RulesError);
  });
});
