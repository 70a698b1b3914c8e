// Which rule decides a column. Precedence: a person's line for the column, then defaults by identifier, by name pattern, by type, then the
// program's own line: what it decided earlier does not stand against a scope that a person decided since. Of two name patterns, and of two
// types, the one that stands first in the file.
import type { ColumnType, TableId } from '../model/catalog.ts';
import { tableKey } from '../model/names.ts';
import type { MaskSpec, RowSelection } from '../plan/plan.ts';
import { splitParts } from './keys.ts';
import { type DefaultRule, isMachineMade, type KeepFacts, type RulesFile } from './rules.ts';
import type { Because, OnDrift } from './schema.ts';

interface Decision {
  /** Which kind of rule it was. */
  readonly from: 'column' | 'identifier' | 'name' | 'type';
  /** One sentence for people: who decided and where it stands. */
  readonly because: string;
  /** A person decided; the program may not weaken or replace it. */
  readonly person: boolean;
  readonly line: number;
}
export interface MaskedByRule extends Decision {
  readonly kind: 'mask';
  readonly spec: MaskSpec;
  readonly evidence: Because | undefined;
}
export interface KeptByRule extends Decision, KeepFacts {
  readonly kind: 'keep';
}
/** A `keep` whose last day has passed: the column is masked, whatever the policy says. */
export interface ExpiredKeep extends Decision {
  readonly kind: 'expired';
  readonly until: string;
}
export type RuleDecision = MaskedByRule | KeptByRule | ExpiredKeep;

/**
 * The decision of the rules file for one column, or undefined when no rule names it.
 * @param identifiers what was detected in it, strongest first: the first with a default decides
 * @param today `2026-11-21`; a `keep` holds until the end of its last day
 */
export function ruleFor(
  rules: RulesFile,
  table: TableId,
  column: string,
  type: ColumnType,
  identifiers: readonly string[],
  today: string,
): RuleDecision | undefined {
  const own = ownRule(rules, table, column, today);
  if (own?.person === true && own.kind !== 'expired') return own;
  const scoped = scopesOf(rules, table, column, type, identifiers).map((rule) => fromDefault(rule, rules.file, today));
  const standing = own === undefined ? scoped : own.person ? [own, ...scoped] : [...scoped, own];
  const first = standing[0];
  if (first?.kind !== 'expired') return first;
  // What ended leaves the decision to the next mask. A keep for more than this column does not stand in for it: an expired keep masks.
  const next = standing.find((decision) => decision.kind === 'mask');
  return next === undefined ? first : { ...next, because: `${next.because}; ${first.because}` };
}

/** Every default that names the column, the one that decides first. */
export function scopesOf(
  rules: RulesFile,
  table: TableId,
  column: string,
  type: ColumnType,
  identifiers: readonly string[],
): DefaultRule[] {
  const of = (kind: DefaultRule['kind'], names: (pattern: string) => boolean): DefaultRule[] =>
    rules.defaults.filter((rule) => rule.kind === kind && names(rule.pattern));
  return [
    ...identifiers.flatMap((name) => of('identifier', (pattern) => pattern === name)),
    ...of('name', (pattern) => matchesName(pattern, table, column)),
    ...of('type', (pattern) => matchesType(pattern, type)),
  ];
}

function ownRule(rules: RulesFile, table: TableId, column: string, today: string): RuleDecision | undefined {
  const rule = rules.tables.get(tableKey(table))?.columns.get(column);
  if (rule === undefined) return undefined;
  const at = `${rules.file}:${rule.line}`;
  const common = { from: 'column', person: !isMachineMade(rule), line: rule.line } as const;
  if (rule.kind === 'mask') {
    const by = rule.because === undefined ? '' : ` by ${rule.because.by}`;
    return { ...common, kind: 'mask', spec: rule.spec, evidence: rule.because, because: `decided${by} in ${at}` };
  }
  return { ...common, ...keptOrExpired(rule, at, today) };
}

/** A keep holds until the end of its last day. */
function keptOrExpired(
  { reason, by, at: day, until }: KeepFacts,
  at: string,
  today: string,
): (KeepFacts & { kind: 'keep'; because: string }) | { kind: 'expired'; until: string; because: string } {
  if (until !== undefined && until < today)
    return { kind: 'expired', until, because: `the keep in ${at} ended on ${until}` };
  const who = by === undefined ? '' : ` by ${by}`;
  return { kind: 'keep', reason, by, at: day, until, because: `kept${who} in ${at}: ${reason}` };
}

function fromDefault(rule: DefaultRule, file: string, today: string): RuleDecision {
  const common = { from: rule.kind, person: true, line: rule.line } as const;
  const at = `${file}:${rule.line}`;
  if (rule.keep !== undefined)
    return { ...common, ...keptOrExpired(rule.keep, `${at} for ${rule.kind} ${rule.pattern}`, today) };
  const because = `default for ${rule.kind} ${rule.pattern} in ${at}`;
  return { ...common, kind: 'mask', spec: rule.spec, evidence: undefined, because };
}

/**
 * Does `pattern` name this column? `*` stands for any characters within one part, letter case does not matter; a part in double quotes is
 * the name itself. One part is a column, two are `table.column`, three `schema.table.column`.
 */
export function matchesName(pattern: string, table: TableId, column: string): boolean {
  return nameMatcher(pattern)(table, column);
}

/** `matchesName` for many columns: the pattern is read once. */
export function nameMatcher(pattern: string): (table: TableId, column: string) => boolean {
  const parts = splitParts(pattern);
  if (parts === undefined || parts.length > 3) return () => false;
  const tests = parts.map(partMatcher);
  return (table, column) => {
    const names = [table.schema, table.name, column].slice(3 - parts.length);
    return tests.every((test, index) => test(names[index] ?? ''));
  };
}

/** A pattern over whole table names, as in `include`: `schema.table`, or the table's name alone. */
export function matchesTable(pattern: string, table: TableId): boolean {
  const parts = splitParts(pattern);
  if (parts === undefined || parts.length > 2) return false;
  const names = [table.schema, table.name].slice(2 - parts.length);
  return parts.every((part, index) => matchesPart(part, names[index] ?? ''));
}

/** A name in quotes is that name: a table may be called `/*`, and a keep for it is not one for every table. */
function matchesPart(part: NamePart, name: string): boolean {
  return partMatcher(part)(name);
}

function partMatcher({ text, quoted }: NamePart): (name: string) => boolean {
  if (quoted) return (name) => text === name;
  const pattern = glob(text);
  return (name) => pattern.test(name);
}

interface NamePart {
  readonly text: string;
  readonly quoted: boolean;
}

function glob(part: string): RegExp {
  return new RegExp(`^${part.split('*').map(escapeRegExp).join('.*')}$`, 'isu');
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A category (`json`), a base type (`citext`), a domain's name with or without its schema, or the whole type as printed. */
export function matchesType(pattern: string, type: ColumnType): boolean {
  const domain = type.domain === undefined ? undefined : splitParts(type.domain)?.at(-1)?.text;
  return [type.category, type.base, type.domain, domain, type.text].includes(pattern);
}

/** Which rows of a table are taken: `all` unless the rules say otherwise. */
export function rowsFor(rules: RulesFile, table: TableId): RowSelection {
  return rules.tables.get(tableKey(table))?.rows ?? 'all';
}

/** What a new column of this table leads to: the table's own `onDrift`, else the file's, else `mask`. */
export function onDriftFor(rules: RulesFile, table: TableId): OnDrift {
  return rules.tables.get(tableKey(table))?.onDrift ?? rules.onDrift;
}
