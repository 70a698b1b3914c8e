// Conclusions beside the built-in classifier's findings: a detection of either acts, and nothing unproven becomes clean.
import { describe, expect, it } from 'vitest';
import { identifiersOf, isSensitive } from '../../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../../lib/core/findings/detection.ts';
import { macieColumns, mergeFindings } from '../../../lib/core/findings/macie/bridge.ts';
import type { Conclusions } from '../../../lib/core/findings/macie/conclusions.ts';
import { catalog as catalogOf, column, decision, of, planOf, TEXT, table as tableIn } from '../plan/support.ts';
import { clean, conclude, found, managed, record, records, skipped, source } from './support.ts';

const catalog = (types: (typeof TEXT)[] = []) =>
  catalogOf(
    tableIn(
      't',
      ['a', 'b', 'c'].map((name, i) => column(name, types[i] ?? TEXT)),
    ),
  );

function finding(name: string, more: Partial<ColumnFinding> = {}): ColumnFinding {
  return {
    table: { schema: 'public', name: 't' },
    column: name,
    detections: [],
    profile: { rows: 9, nulls: 0, empty: 0, distinct: 9, minLength: 1, maxLength: 9, averageLength: 5, wordy: 0 },
    ...more,
  };
}
const own = [finding('a'), finding('b'), finding('c', { vocabulary: 'country names' })];
const merge = (said: Conclusions, mine: readonly ColumnFinding[] = own) =>
  mergeFindings(mine, macieColumns(said, catalog()));
const unknowns = (list: readonly ColumnFinding[]) => list.map((one) => one.unknown);

it('a column that Macie located something in is sensitive, whatever the type is called', () => {
  const said = conclude([record(found(managed('NEW_TYPE_OF_2031', 1, records('$.c'))))]);
  const merged = merge(said);
  expect(merged.map(isSensitive)).toEqual([false, false, true]);
  expect(merged[2]?.vocabulary).toBeUndefined();
  expect(merged[2]?.detections[0]).toMatchObject({
    source: 'macie',
    strength: 'certain',
    where: 'value',
    hits: 1,
    of: 9,
  });
  expect(unknowns(merged)).toEqual([undefined, undefined, undefined]);
});

it('what the classifier found stays, when Macie shows the column clean', () => {
  const mine = [finding('a', { detections: [detection('EMAIL_ADDRESS')] }), finding('b'), finding('c')];
  expect(merge(conclude([record(clean)]), mine).map(isSensitive)).toEqual([true, false, false]);
});

describe('what Macie could not show clean', () => {
  it('stays unknown where the classifier did not look, with the reason', () => {
    const mine = [finding('a', { unknown: 'its values were not exported' }), finding('b'), finding('c')];
    expect(unknowns(merge(conclude([record(skipped)]), mine))).toEqual([
      'its values were not exported; Macie did not analyse all of this table (skipped PERMISSION_DENIED)',
      undefined,
      undefined,
    ]);
  });

  it('stays unknown where the classifier saw only a sample of it', () => {
    const mine = [finding('a', { sampled: { values: 10_000, of: 2_000_000 } }), finding('b'), finding('c')];
    const why = 'Macie did not analyse all of this table (skipped PERMISSION_DENIED)';
    expect(unknowns(merge(conclude([record(skipped)]), mine))).toEqual([why, undefined, undefined]);
    expect(unknowns(merge(conclude([record(clean)]), mine))).toEqual([undefined, undefined, undefined]);
  });

  it('stays unknown when Macie saw what the classifier found nowhere in the table', () => {
    const said = conclude([record(found(managed('USA_SOCIAL_SECURITY_NUMBER', 4)))]);
    const why = 'Macie found in this table, in an unknown column: 4 USA_SOCIAL_SECURITY_NUMBER';
    expect(unknowns(merge(said))).toEqual([why, why, why]);
    const mine = [finding('a', { detections: [detection('USA_SOCIAL_SECURITY_NUMBER')] }), finding('b'), finding('c')];
    expect(unknowns(merge(said, mine))).toEqual([undefined, undefined, undefined]);
  });

  it('is every table and column that Macie was not asked about', () => {
    const said = conclude([record(clean)]);
    const wider = catalogOf(tableIn('t', ['a', 'new']), tableIn('other', ['x']));
    expect(macieColumns(said, wider).map((one) => one.unproven)).toEqual([
      undefined,
      'Macie was not asked about this column',
      'Macie was not asked about this table',
    ]);
  });
});

it('is masked under every policy while it stays unknown, but for what can hold nothing', () => {
  const tables = [tableIn('t', ['a', column('b', of('boolean'))])];
  const found = { 'public.t.a': { unknown: 'Macie skipped it' }, 'public.t.b': { unknown: 'Macie skipped it' } };
  for (const policy of ['flagged', 'guarded'] as const) {
    const plan = planOf({ tables, found, policy });
    expect(decision(plan, 'public.t.a').spec.mask).not.toBe('keep');
    expect(decision(plan, 'public.t.b').spec.mask).toBe('keep');
  }
  expect(decision(planOf({ tables, found, policy: 'flagged' }), 'public.t.a').why).toBe(
    'not fully looked at: Macie skipped it',
  );
});

it('conclusions that name no table of the source are refused', () => {
  expect(() => macieColumns(conclude([]), catalogOf(tableIn('other', ['x'])))).toThrow(/no table of this source/);
});

it('occurrences inside JSON carry their path, those in an array are its elements', () => {
  const said = {
    ...conclude([]),
    tables: conclude([record(found(managed('NAME', 2, records("$['a']['p']['q']", '$.b[0]'))))]).tables.map((one) => ({
      ...one,
      columns: one.columns.map((here) => ({
        ...here,
        identifiers: here.identifiers.map((entry) =>
          here.name === 'a' ? { ...entry, paths: ['$.p.q', '$.r'] } : entry,
        ),
      })),
    })),
  };
  const [a, b] = macieColumns(said, catalog([of('json'), of('array', { element: TEXT })]));
  expect(a?.detections.map((one) => [one.where, one.jsonPath])).toEqual([
    ['json', '$.p.q'],
    ['json', '$.r'],
  ]);
  expect(b?.detections.map((one) => one.where)).toEqual(['array']);
});

it('a custom identifier goes by its name, as the masks know it', () => {
  const custom = (id: string, name: string) => ({ arn: id, name, count: 1, occurrences: records('$.a') });
  const said = conclude(
    [
      record({
        status: { code: 'COMPLETE' },
        customDataIdentifiers: { detections: [custom('u1', 'email address'), custom('u2', 'loyalty card')] },
      }),
    ],
    [],
    source(),
  );
  expect(identifiersOf(merge(said)[0] ?? finding('x'))).toEqual(['EMAIL_ADDRESS', 'loyalty card']);
});

function detection(identifier: string): ColumnFinding['detections'][number] {
  return {
    table: { schema: 'public', name: 't' },
    column: 'a',
    identifier,
    hits: 1,
    of: 9,
    strength: 'certain',
    source: 'classifier',
    where: 'value',
    why: 'matched',
  };
}
