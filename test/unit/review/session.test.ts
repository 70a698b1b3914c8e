// A review session: what is proposed for a column once the decision that the run followed is taken back.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RulesText } from '../../../lib/adapters/review/rules-text.ts';
import { acceptance, readDecision } from '../../../lib/cli/review/columns.ts';
import { ReviewSession } from '../../../lib/cli/review/session.ts';
import { ANEW } from '../../../lib/core/review/states.ts';
import { column, PAGILA, PAGILA_RULES } from './support.ts';

const KEEP = '    email: { keep: a test address, by: Ada }';
const TEXT = PAGILA_RULES.replace(/^ {4}email: .*$/m, KEEP);
const EMAIL = column('public.customer.email');

/** The run followed the keep. */
const KEPT_PLAN = {
  ...PAGILA.plan,
  tables: PAGILA.plan.tables.map((table) => ({
    ...table,
    columns: table.columns.map((one) =>
      table.table.name === 'customer' && one.column === 'email'
        ? { ...one, spec: { mask: 'keep' }, decidedBy: 'rule' as const, why: 'kept by Ada' }
        : one,
    ),
  })),
};

function memory(text: string): RulesText & { text: () => string } {
  let [now, version, journal] = [text, 0, ''];
  return {
    name: 'r.yaml',
    text: () => now,
    read: async () => ({ text: now, version: String(version) }),
    write: async (next, before) => {
      if (before !== String(version)) return undefined;
      now = next;
      version += 1;
      return { text: now, version: String(version) };
    },
    readJournal: async () => journal,
    append: async (entries) => {
      journal += entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    },
  };
}

describe('a decision that is taken back', () => {
  let store: ReturnType<typeof memory>;
  let session: ReviewSession;
  let planned: string[];
  beforeEach(async () => {
    store = memory(TEXT);
    planned = [];
    session = await ReviewSession.open({
      run: { ...PAGILA, plan: KEPT_PLAN, folder: '', evidence: undefined, steps: [], drift: undefined },
      store,
      by: 'Eve',
      now: () => new Date('2026-11-21T10:00:00Z'),
      plan: async (text) => {
        planned.push(text);
        return { plan: PAGILA.plan, blockers: [], warnings: [] };
      },
    });
  });
  const own = () => {
    const found = session.columnNamed(EMAIL.key);
    if (found === undefined) throw new Error('no such column');
    return found;
  };
  const takeBack = (): void => {
    const decided = readDecision(session, own(), new URLSearchParams({ action: 'take back' }));
    if (!('decisions' in decided)) throw new Error('not decided');
    session.decide(decided.decisions);
  };

  it('leaves what the plan without it proposes, and that can be accepted', async () => {
    expect(session.statusOf(own())).toMatchObject({ state: 'decided', mask: 'keep' });
    takeBack();
    expect(session.statusOf(own())).toMatchObject({ state: 'proposed', mask: ANEW });
    expect(() => acceptance(session, own())).toThrow(/has not been worked out/);
    await session.settle();
    expect(planned).toEqual([TEXT.replace(`${KEEP}\n`, '')]);
    expect(session.statusOf(own()).mask).toBe('email');
    expect(acceptance(session, own()).action).toMatchObject({ kind: 'accept', spec: { mask: 'email' } });
  });

  it('is saved by whoever took it back, and cannot be taken back twice', async () => {
    takeBack();
    expect(await session.save()).toMatchObject({ saved: true });
    expect(store.text()).toBe(TEXT.replace(`${KEEP}\n`, ''));
    expect(session.history(own())).toMatchObject([{ action: 'take back', by: 'Eve', saved: true }]);
    expect(takeBack).toThrow(/no saved decision/);
    await session.settle();
    expect(session.statusOf(own()).mask).toBe('email');
  });

  it('asks for no plan while no decision is missing', async () => {
    await session.settle();
    expect(planned).toEqual([]);
  });
});
