// What was decided before: the line that can be taken back, what is proposed once it is gone, and the history.
import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../../lib/core/plan/plan.ts';
import { historyOf, savedLine } from '../../../lib/core/review/standing.ts';
import { ANEW, statuses } from '../../../lib/core/review/states.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';
import { COLUMNS, column } from './support.ts';

const TODAY = '2026-11-21';
const rules = (tables: string, defaults = '') =>
  parseRules(
    `version: 1\n${defaults === '' ? '' : `defaults:\n  ${defaults}\n`}tables:\n  public.customer:\n    ${tables}\n`,
    'r',
  );
const EMAIL = column('public.customer.email');
const MINE = rules('email: { keep: test, by: Ada }');
const GONE = rules('active: { mask: redact, because: { by: Ada } }');
const statusUnder = (now: typeof MINE, of = COLUMNS, proposed?: ReadonlyMap<string, ColumnPlan>) =>
  statuses(of, now, TODAY, new Set(), proposed);
const lineOf = (saved: typeof MINE, edited: typeof MINE) => savedLine(EMAIL, saved, edited, statusUnder(edited));

describe('the saved line of a column', () => {
  it("is a person's own one, as long as it stands in the file and in the draft", () => {
    expect(lineOf(MINE, MINE)).toMatchObject({ scope: { kind: 'column', column: 'email' }, columns: 1 });
    expect(lineOf(MINE, GONE)).toBeUndefined();
    expect(lineOf(GONE, MINE)).toBeUndefined();
  });

  it("is none of the program's", () => {
    const own = rules('email: { mask: email, because: { by: detection } }');
    expect(lineOf(own, own)).toBeUndefined();
  });

  it('is one of a keep that has ended, too', () => {
    const ended = rules('email: { keep: test, by: Ada, until: 2026-11-20 }');
    expect(lineOf(ended, ended)?.scope.kind).toBe('column');
  });

  it('is that of the first pattern which decides, with the columns that it decides about', () => {
    const scoped = rules('active: redact', '"*.email": { keep: test, by: Ada }');
    expect(lineOf(scoped, scoped)).toEqual({ scope: { kind: 'name', pattern: '*.email' }, columns: 2 });
  });
});

describe('a column whose decision the run followed', () => {
  const followed = COLUMNS.map((one) =>
    one.key === EMAIL.key ? { ...one, plan: { ...one.plan, decidedBy: 'rule' as const, spec: { mask: 'keep' } } } : one,
  );

  it('is proposed anew once the line is gone: not what the run kept', () => {
    expect(statusUnder(MINE, followed)[EMAIL.index]).toMatchObject({ mask: 'keep', anew: false, state: 'decided' });
    expect(statusUnder(GONE, followed)[EMAIL.index]).toMatchObject({ mask: ANEW, anew: true, state: 'proposed' });
    const proposed = new Map([[EMAIL.key, EMAIL.plan]]);
    expect(statusUnder(GONE, followed, proposed)[EMAIL.index]).toMatchObject({ mask: 'email', anew: true });
  });

  it('is proposed anew once its keep has ended', () => {
    const ended = rules('email: { keep: test, by: Ada, until: 2026-11-20 }');
    expect(statusUnder(ended, followed)[EMAIL.index]).toMatchObject({ mask: ANEW, anew: true, state: 'proposed' });
  });
});

it('the history of a column tells its own decisions and those of patterns that name it', () => {
  const entry = { at: '2026-11-21T10:00:00Z', by: 'Ada' } as const;
  const journal = [
    { ...entry, action: 'keep' as const, where: 'public.customer.email', reason: 'test' },
    { ...entry, action: 'keep' as const, where: '*.email', reason: 'wide' },
    { ...entry, action: 'keep' as const, where: 'public.staff.email', reason: 'other' },
  ];
  const scope = { kind: 'column', table: EMAIL.table, column: 'email' } as const;
  const steps = [{ ...entry, decisions: [{ scope, action: { kind: 'take back' } as const }] }];
  expect(historyOf(EMAIL, journal, steps).map(({ action, reason, saved }) => [action, reason, saved])).toEqual([
    ['take back', undefined, false],
    ['keep', 'wide', true],
    ['keep', 'test', true],
  ]);
});
