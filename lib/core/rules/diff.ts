// Two rules files side by side: which decisions are added, removed, weaker or stronger, in words. Where a change is not decided by the file
// alone (a decision is gone, and the policy decides), the careful reading counts.
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import { comparePatches } from '../plan/patches.ts';
import type { Policy } from '../plan/plan.ts';
import type { ColumnRule, DefaultRule, RulesFile, TableRules } from './rules.ts';
import { isMachineMade } from './rules.ts';
import type { OnDrift } from './schema.ts';
import { type Change, compareMasks, compareRows } from './strength.ts';

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
/** They run where there are masked values only. */
const IN_PATCHES = { effect: 'other', where: 'patches' } as const;
const DRIFTS: readonly OnDrift[] = ['mask', 'quarantine', 'stop'];

/** Every change from `before` to `after`, weaker ones first. */
export function diffRules(before: RulesFile, after: RulesFile): RulesChange[] {
  const changes = [
    ...headChanges(before, after),
    ...defaultChanges(before.defaults, after.defaults),
    ...tableChanges(before, after),
    ...listChanges('references', before.references.map(referenceText), after.references.map(referenceText)),
    ...listChanges('omit', before.omit, after.omit),
    ...comparePatches(before.patches, after.patches).map((change) => ({ ...change, ...IN_PATCHES })),
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
  for (const mask of new Set([...before.options.keys(), ...after.options.keys()])) {
    const { change, words } = compareMasks({ ...before.options.get(mask), mask }, { ...after.options.get(mask), mask });
    if (change !== 'same') told(`options.${mask}`, change, `wherever no column says otherwise: ${words.join('; ')}`);
  }
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
  return [...mapChanges(byKey(before), byKey(after)), ...orderChanges(before, after)];
}

/** Of two patterns that name a column the first decides, so another order is another decision. Identifiers come by their evidence. */
function orderChanges(before: readonly DefaultRule[], after: readonly DefaultRule[]): RulesChange[] {
  const keyOf = ({ kind, pattern }: DefaultRule): string => `${kind}:${pattern}`;
  const common = (rules: readonly DefaultRule[], others: readonly DefaultRule[]): string => {
    const known = new Set(others.map(keyOf));
    const ordered = (['name', 'type'] as const).map((kind) => rules.filter((rule) => rule.kind === kind).map(keyOf));
    return JSON.stringify(ordered.map((keys) => keys.filter((key) => known.has(key))));
  };
  return common(before, after) === common(after, before)
    ? []
    : [
        {
          kind: 'changed',
          effect: 'weaker',
          where: 'defaults',
          words: 'in another order: where two name one column, the first decides',
        },
      ];
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
  const rows = compareRows(rowsWas, rowsIs);
  if (rows.change !== 'same') changes.push({ kind: 'changed', effect: rows.change, where: key, words: rows.words });
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
  // What drift masked stands under `seen` now: only its line says that it is masked.
  if (isMachineMade(rule) && !(rule.kind === 'mask' && rule.because?.by === 'drift'))
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

/** What stands under `seen` no longer counts as new. Without a line of its own the policy decides about it, and may keep. */
function seenChanges(before: RulesFile, after: RulesFile): RulesChange[] {
  const told = (effect: RulesChange['effect'], words: string): RulesChange[] => [
    { kind: 'changed', effect, where: 'seen', words },
  ];
  if (before.seen === undefined || after.seen === undefined) {
    if (before.seen === after.seen) return [];
    return after.seen === undefined
      ? told('weaker', 'the schema is gone: no column counts as new any more')
      : told('stronger', 'a column that is not listed counts as new from now on');
  }
  const [was, is] = [seenColumns(before), seenColumns(after)];
  const gone = [...was.keys()].filter((one) => !is.has(one)).length;
  const come = [...is].filter(([key, { type }]) => was.get(key)?.type !== type).map(([, column]) => column);
  if (gone === 0 && come.length === 0) return [];
  const open = come.filter(({ table, name }) => after.tables.get(table)?.columns.has(name) !== true).length;
  const words = `${come.length} columns no longer count as new, ${gone} are forgotten`;
  return open === 0 ? told('other', words) : told('weaker', `${words}; for ${open} no line of the file decides`);
}

function seenColumns({ seen }: RulesFile): ReadonlyMap<string, { table: string; name: string; type: string }> {
  return new Map(
    [...(seen ?? [])].flatMap(([table, columns]) =>
      [...columns].map(([name, type]) => [`${table}.${displayIdentifier(name)}`, { table, name, type }] as const),
    ),
  );
}
