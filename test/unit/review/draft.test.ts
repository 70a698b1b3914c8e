import { describe, expect, it } from 'vitest';
import type { ReviewAction, ReviewDecision, ReviewStep } from '../../../lib/core/review/decisions.ts';
import {
  checkedDraft,
  clashes,
  type Draft,
  decide,
  draftRules,
  draftText,
  openDraft,
  rebase,
  undo,
} from '../../../lib/core/review/draft.ts';
import { writeDecisions } from '../../../lib/core/rules/decide.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';

const TEXT = `# ours
version: 1   # the only one
source: shop
defaults:
  EMAIL_ADDRESS: email
tables:
  public.customers:   # people
    email: { mask: email, because: { by: detection, identifier: EMAIL_ADDRESS, hits: 3, of: 3 } } # sure

    notes: {   mask: redact }
    "rows": none
  public.orders: { state: { mask: format } }
seen:
  public.orders: { state: text }
`;
const customers = { schema: 'public', name: 'customers' };

const step = (...decisions: ReviewDecision[]): ReviewStep => ({ decisions, by: 'Ada', at: '2026-11-21T10:00:00Z' });
const about = (column: string, action: ReviewAction, name = 'customers'): ReviewDecision => ({
  scope: { kind: 'column', table: { schema: 'public', name }, column },
  action,
});
const keep: ReviewAction = { kind: 'keep', reason: 'public' };
const keepLine = '{ keep: public, by: Ada, at: 2026-11-21 }';

describe('a draft of the rules file', () => {
  it('changes the decided line alone: comments, order and odd spacing stay', () => {
    const draft = decide(openDraft(TEXT, 'r.yaml'), step(about('email', keep)));
    expect(draftText(draft)).toBe(TEXT.replace(/\{ mask: email.*\} \}/, keepLine));
  });

  it('adds a line for a column, for a table, and a scope', () => {
    const scope: ReviewDecision = {
      scope: { kind: 'name', pattern: '*.code' },
      action: { kind: 'change', spec: { mask: 'hash' } },
    };
    const draft = decide(openDraft(TEXT, 'r.yaml'), step(about('phone', keep), about('a', keep, 'new'), scope));
    const text = checkedDraft(draft).base;
    expect(text).toContain(`    phone: ${keepLine}\n`);
    expect(text).toContain(`  public.new:\n    a: ${keepLine}\n`);
    expect(text).toContain('  EMAIL_ADDRESS: email\n  "*.code": { mask: hash }\n');
  });

  it("never takes the table's own `rows:` for a column of that name", () => {
    const text = checkedDraft(decide(openDraft(TEXT, 'r.yaml'), step(about('rows', keep)))).base;
    expect(text).toContain('"rows": none');
    expect(parseRules(text, 'r').tables.get('public.customers')?.columns.get('rows')?.kind).toBe('keep');
  });

  it('is the text as read after everything was undone', () => {
    const twice = decide(decide(openDraft(TEXT, 'r.yaml'), step(about('email', keep))), step(about('notes', keep)));
    expect(draftText(undo(undo(twice)))).toBe(TEXT);
    expect(draftText(undo(twice))).toBe(draftText(decide(openDraft(TEXT, 'r.yaml'), step(about('email', keep)))));
  });

  it('says the rules that reading its text says', () => {
    const draft = decide(
      openDraft(TEXT, 'r.yaml'),
      step(about('email', keep), about('state', { kind: 'change', spec: { mask: 'hash' } }, 'orders')),
    );
    const read = parseRules(draftText(draft), 'r.yaml');
    const shape = (rules: ReturnType<typeof draftRules>) =>
      [...rules.tables].map(([key, { columns }]) => [key, [...columns].map(([name, rule]) => [name, rule.kind])]);
    expect(shape(draftRules(draft))).toEqual(shape(read));
  });

  it('asks later without a line', () => {
    expect(draftText(decide(openDraft(TEXT, 'r.yaml'), step(about('email', { kind: 'ask later' }))))).toBe(TEXT);
  });

  it('takes a saved line back and leaves every other byte; undo puts it there again', () => {
    const saved = checkedDraft(decide(openDraft(TEXT, 'r.yaml'), step(about('notes', keep))));
    const back = decide(saved, step(about('notes', { kind: 'take back' })));
    expect(draftText(back)).toBe(TEXT.replace(/ {4}notes: .*\n/, ''));
    expect(draftRules(back).tables.get('public.customers')?.columns.has('notes')).toBe(false);
    expect(checkedDraft(back).base).toBe(draftText(back));
    expect(draftText(undo(back))).toBe(saved.base);
  });

  it('takes back the line of a pattern', () => {
    const scope = { kind: 'name', pattern: '*.code' } as const;
    const first = decide(openDraft(TEXT, 'r.yaml'), step({ scope, action: keep }));
    const back = decide(checkedDraft(first), step({ scope, action: { kind: 'take back' } }));
    expect(draftRules(back).defaults.map(({ pattern }) => pattern)).toEqual(['EMAIL_ADDRESS']);
    expect(checkedDraft(back).base).toBe(TEXT);
  });

  it('what is taken back on one side and changed on the other clashes', () => {
    const back = decide(openDraft(TEXT, 'r.yaml'), step(about('email', { kind: 'take back' })));
    expect(clashes(back, TEXT.replace('hits: 3', 'hits: 4'))).toEqual([]);
    expect(clashes(back, TEXT.replace('{ mask: email', '{ mask: hash'))).toEqual(['public.customers.email']);
    expect(draftText(rebase(back, TEXT.replace('{ mask: email', '{ mask: hash')))).not.toContain('mask: hash');
  });

  it('goes on top of what somebody else wrote, and names what both decided', () => {
    const draft = decide(openDraft(TEXT, 'r.yaml'), step(about('email', keep)));
    const theirs = writeDecisions(
      TEXT,
      'r.yaml',
      [{ scope: { kind: 'column', table: customers, column: 'email' }, rule: { mask: 'hash' } }],
      undefined,
    );
    expect(clashes(draft, theirs)).toEqual(['public.customers.email']);
    expect(clashes(draft, `${TEXT}# only a comment\n`)).toEqual([]);
    expect(draftText(rebase(draft, theirs))).toBe(theirs.replace('{ mask: hash }', keepLine));
  });

  it('makes whoever saves the author of a file that names one', () => {
    const draft = decide(openDraft(`author: Bob\n${TEXT}`, 'r.yaml'), step(about('email', keep)));
    expect(draftText(draft)).toMatch(/^author: Ada\n/);
  });

  it('refuses a line that is no rule, and stays as it was', () => {
    const draft: Draft = openDraft(TEXT, 'r.yaml');
    expect(() => decide(draft, step(about('email', { kind: 'change', spec: { mask: 'no-such-mask' } })))).toThrow(
      /no-such-mask|mask/,
    );
    expect(draftText(draft)).toBe(TEXT);
  });
});
