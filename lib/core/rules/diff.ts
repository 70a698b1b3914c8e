// Two rules files side by side: which decisions are added, removed, weaker or stronger, in words. Where a change is not decided by the file
// alone (a decision is gone, and the policy decides), the careful reading counts.
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import type { Policy, RowSelection } from '../plan/plan.ts';
import type { ColumnRule, DefaultRule, RulesFile, TableRules } from './rules.ts';
import { isMachineMade } from './rules.ts';
import type { OnDrift } from './schema.ts';
import { type Change, compareMasks } from './strength.ts';

export interface RulesChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it means for values that leave. */
  readonly effect: Exclude<Change, 'same'>;
  /** `schema.table.column`, `schema.table`, or the file's key. */
  readonly where: string;
  /** One sentence without a data value. */
  readonly words: string;
}

const POLICIES: readonly Policy[] = ['flagged', 'guarded', 'allowlist'];
const DRIFTS: readonly OnDrift[] = ['mask', 'quarantine', 'stop'];

/** Every change from `before` to `after`, weaker ones first. */
export function diffRules(before: RulesFile, after: RulesFile): RulesChange[] {
  const changes = [
    ...headChanges(before, after),
    ...defaultChanges(before.defaults, after.defaults),
    ...tableChanges(before, after),
    ...listChanges('references', before.references.map(referenceText), after.references.map(referenceText)),
    ...listChanges('omit', before.omit, after.omit),
    ...namedChanges('identifiers', identifiersOf(before), identifiersOf(after), 'stronger'),
    ...namedChanges('allowLists', allowListsOf(before), allowListsOf(after), 'weaker'),
    ...seenChanges(before, after),
  ];
  const order = { weaker: 0, stronger: 1, other: 2 };
  return changes.sort((a, b) => order[a.effect] - order[b.effect]);
}

function identifiersOf(rules: RulesFile): ReadonlyMap<string, string> {
  return new Map(
    rules.identifiers.map(({ from }) => [
      typeof from === 'string' ? from : 'file' in from ? from.file : from.name,
      JSON.stringify(from),
    ]),
  );
}

function allowListsOf(rules: RulesFile): ReadonlyMap<string, string> {
  return new Map(rules.allowLists.map(({ list }) => [list.name, JSON.stringify(list)]));
}

/** @param more what one more of them means: another identifier finds more, another list of what is no finding finds less */
function namedChanges(
  where: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  more: 'weaker' | 'stronger',
): RulesChange[] {
  const less = more === 'weaker' ? 'stronger' : 'weaker';
  const changes: RulesChange[] = [];
  for (const [name, text] of before) {
    const next = after.get(name);
    if (next === undefined) changes.push({ kind: 'removed', effect: less, where, words: `${name} is gone` });
    else if (next !== text)
      changes.push({ kind: 'changed', effect: 'weaker', where, words: `${name} is another one: it may find less` });
  }
  for (const name of after.keys())
    if (!before.has(name)) changes.push({ kind: 'added', effect: more, where, words: `${name} is new` });
  return changes;
}

function stepped<T>(order: readonly T[], before: T, after: T): RulesChange['effect'] {
  const [a, b] = [order.indexOf(before), order.indexOf(after)];
  return b < a ? 'weaker' : b > a ? 'stronger' : 'other';
}

function headChanges(before: RulesFile, after: RulesFile): RulesChange[] {
  const changes: RulesChange[] = [];
  const told = (where: string, effect: RulesChange['effect'], words: string): void =>
    void changes.push({ kind: 'changed', effect, where, words });
  const [was, is] = [before.policy ?? 'guarded', after.policy ?? 'guarded'];
  if (was !== is) told('policy', stepped(POLICIES, was, is), `policy ${was} becomes ${is}`);
  if (before.onDrift !== after.onDrift)
    told(
      'onDrift',
      stepped(DRIFTS, before.onDrift, after.onDrift),
      `onDrift ${before.onDrift} becomes ${after.onDrift}`,
    );
  if (before.approval !== after.approval)
    told(
      'approval',
      after.approval === undefined ? 'weaker' : 'stronger',
      after.approval === undefined ? 'no approval is needed any more' : 'approval is required',
    );
  const [commentsWas, commentsIs] = [before.comments ?? 'drop', after.comments ?? 'drop'];
  if (commentsWas !== commentsIs)
    told(
      'comments',
      commentsIs === 'keep' ? 'weaker' : 'stronger',
      `comments of the schema: ${commentsWas} becomes ${commentsIs}`,
    );
  for (const key of ['author', 'source', 'locale'] as const)
    if (before[key] !== after[key])
      told(key, 'other', `${key}: ${before[key] ?? 'none'} becomes ${after[key] ?? 'none'}`);
  if (JSON.stringify(before.key) !== JSON.stringify(after.key))
    told('key', 'other', 'another key: every output changes (see masklake keys rotate)');
  if (JSON.stringify([...before.options]) !== JSON.stringify([...after.options]))
    told('options', 'other', 'other parameters for all columns of a mask: read them');
  return changes;
}

/** What a decision says, without its place in the file. */
type Decision = Pick<ColumnRule, 'kind'> & { readonly rule: ColumnRule };

function defaultChanges(before: readonly DefaultRule[], after: readonly DefaultRule[]): RulesChange[] {
  const byKey = (rules: readonly DefaultRule[]): ReadonlyMap<string, Decision> =>
    new Map(
      rules.map((rule) => [
        `defaults.${rule.kind}:${rule.pattern}`,
        { kind: asColumn(rule).kind, rule: asColumn(rule) },
      ]),
    );
  return mapChanges(byKey(before), byKey(after));
}

function asColumn({ keep, spec, line, character, pattern }: DefaultRule): ColumnRule {
  const place = { line, character, column: pattern };
  return keep === undefined ? { kind: 'mask', spec, ...place } : { kind: 'keep', ...keep, ...place };
}

function tableChanges(before: RulesFile, after: RulesFile): RulesChange[] {
  const decisions = (rules: RulesFile): ReadonlyMap<string, Decision> =>
    new Map(
      [...rules.tables.values()].flatMap((table) =>
        [...table.columns.values()].map((rule): [string, Decision] => [
          columnKey(table.table, rule.column),
          { kind: rule.kind, rule },
        ]),
      ),
    );
  const keys = [...new Set([...before.tables.keys(), ...after.tables.keys()])];
  return [
    ...keys.flatMap((key) => tableOptionChanges(key, before, after)),
    ...mapChanges(decisions(before), decisions(after)),
  ];
}

function tableOptionChanges(key: string, before: RulesFile, after: RulesFile): RulesChange[] {
  const [was, is] = [before.tables.get(key), after.tables.get(key)];
  const changes: RulesChange[] = [];
  const [rowsWas, rowsIs] = [was?.rows ?? 'all', is?.rows ?? 'all'];
  if (JSON.stringify(rowsWas) !== JSON.stringify(rowsIs))
    changes.push({
      kind: 'changed',
      effect: rowsEffect(rowsWas, rowsIs),
      where: key,
      words: `rows ${rowsText(rowsWas)} become ${rowsText(rowsIs)}`,
    });
  const drift = (table: TableRules | undefined, rules: RulesFile): OnDrift => table?.onDrift ?? rules.onDrift;
  if (was?.onDrift !== is?.onDrift && drift(was, before) !== drift(is, after))
    changes.push({
      kind: 'changed',
      effect: stepped(DRIFTS, drift(was, before), drift(is, after)),
      where: key,
      words: `onDrift ${drift(was, before)} becomes ${drift(is, after)}`,
    });
  return changes;
}

/** Another condition may let other rows out. */
function rowsEffect(before: RowSelection, after: RowSelection): RulesChange['effect'] {
  if (after === 'none' || before === 'all') return 'stronger';
  return 'weaker';
}

function rowsText(rows: RowSelection): string {
  return typeof rows === 'string' ? rows : 'that meet a condition';
}

function mapChanges(before: ReadonlyMap<string, Decision>, after: ReadonlyMap<string, Decision>): RulesChange[] {
  const changes: RulesChange[] = [];
  for (const [where, { rule }] of before) {
    const next = after.get(where);
    if (next === undefined) changes.push(removed(where, rule));
    else changes.push(...changed(where, rule, next.rule));
  }
  for (const [where, { rule }] of after) if (!before.has(where)) changes.push(added(where, rule));
  return changes;
}

function removed(where: string, rule: ColumnRule): RulesChange {
  if (rule.kind === 'keep')
    return { kind: 'removed', effect: 'stronger', where, words: 'no longer kept: the policy decides' };
  if (isMachineMade(rule))
    return {
      kind: 'removed',
      effect: 'other',
      where,
      words: `the program's own line (${rule.spec.mask}) is gone: it decides anew`,
    };
  return {
    kind: 'removed',
    effect: 'weaker',
    where,
    words: `mask ${rule.spec.mask} is gone: the policy decides, and may keep`,
  };
}

function added(where: string, rule: ColumnRule): RulesChange {
  if (rule.kind === 'keep')
    return { kind: 'added', effect: 'weaker', where, words: `kept${byText(rule)}: ${rule.reason}` };
  return { kind: 'added', effect: 'stronger', where, words: `masked by ${rule.spec.mask}` };
}

function byText({ by, until }: { readonly by?: string | undefined; readonly until?: string | undefined }): string {
  return `${by === undefined ? '' : ` by ${by}`}${until === undefined ? ' without an end' : ` until ${until}`}`;
}

function changed(where: string, before: ColumnRule, after: ColumnRule): RulesChange[] {
  const tell = (effect: RulesChange['effect'], words: string): RulesChange[] => [
    { kind: 'changed', effect, where, words },
  ];
  if (before.kind === 'mask' && after.kind === 'mask') {
    const { change, words } = compareMasks(before.spec, after.spec);
    if (change !== 'same') return tell(change, words.join('; '));
    return before.because?.by === after.because?.by
      ? []
      : tell('other', `decided by ${after.because?.by ?? 'the rules'} instead of ${before.because?.by ?? 'the rules'}`);
  }
  if (before.kind === 'mask')
    return after.kind === 'keep'
      ? tell('weaker', `mask ${before.spec.mask} becomes kept${byText(after)}: ${after.reason}`)
      : [];
  if (after.kind === 'mask') return tell('stronger', `kept becomes masked by ${after.spec.mask}`);
  if (before.until !== after.until) {
    const longer = after.until === undefined || (before.until !== undefined && after.until > before.until);
    return tell(
      longer ? 'weaker' : 'stronger',
      `kept until ${before.until ?? 'ever'} becomes until ${after.until ?? 'ever'}`,
    );
  }
  return before.reason === after.reason && before.by === after.by
    ? []
    : tell('other', `still kept${byText(after)}, for another reason or by another person: ${after.reason}`);
}

function referenceText(reference: RulesFile['references'][number]): string {
  const side = (table: { schema: string; name: string }, columns: readonly string[]): string =>
    `${tableKey(table)} (${columns.map(displayIdentifier).join(', ')})`;
  return `${side(reference.table, reference.columns)} -> ${side(reference.references, reference.referencedColumns)}`;
}

function listChanges(where: string, before: readonly string[], after: readonly string[]): RulesChange[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before
      .filter((one) => !is.has(one))
      .map((words): RulesChange => ({ kind: 'removed', effect: 'other', where, words })),
    ...after
      .filter((one) => !was.has(one))
      .map((words): RulesChange => ({ kind: 'added', effect: 'other', where, words })),
  ];
}

/** What stands under `seen` no longer counts as new. */
function seenChanges(before: RulesFile, after: RulesFile): RulesChange[] {
  const columnsOf = (rules: RulesFile): Set<string> =>
    new Set(
      [...(rules.seen ?? [])].flatMap(([table, columns]) => [...columns.keys()].map((name) => `${table}.${name}`)),
    );
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const gone = [...was].filter((one) => !is.has(one)).length;
  const come = [...is].filter((one) => !was.has(one)).length;
  return gone === 0 && come === 0
    ? []
    : [
        {
          kind: 'changed',
          effect: 'other',
          where: 'seen',
          words: `${come} columns no longer count as new, ${gone} are forgotten`,
        },
      ];
}
