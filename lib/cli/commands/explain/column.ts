// One column, in full: the decision, the rule behind it, the evidence, the key, the pools.
import { poolsOf } from '../../../core/compile/kernel-call.ts';
import { summarize } from '../../../core/detect/decide.ts';
import { pool } from '../../../core/fakes/pools.ts';
import type { ColumnFinding, ColumnProfile, Detection } from '../../../core/findings/detection.ts';
import { lowerMask } from '../../../core/masks/bind.ts';
import { namedPools } from '../../../core/masks/complete.ts';
import { isOpaque } from '../../../core/masks/opaque.ts';
import { maskByName } from '../../../core/masks/registry.ts';
import type { ColumnPlan, TablePlan } from '../../../core/plan/plan.ts';
import { ruleFor } from '../../../core/rules/lookup.ts';
import type { RulesFile } from '../../../core/rules/rules.ts';
import { flowText } from '../../../core/rules/splice.ts';
import type { RulesFacts, RunFacts } from './run-facts.ts';
import type { ValueFacts } from './value.ts';

/** The line of the rules file that speaks of a column. */
export interface RuleFacts {
  /** `column`, or a default by `identifier`, `name` or `type`. */
  readonly from: string;
  readonly place: string;
  readonly person: boolean;
  readonly because: string;
}

export interface ExplainedColumn {
  readonly column: string;
  readonly decision: ColumnPlan;
  readonly rule: RuleFacts | null;
  readonly rules: RulesFacts;
  readonly finding: ColumnFinding | undefined;
  readonly pools: readonly string[];
  readonly keyId: string;
  readonly run: RunFacts;
  readonly value?: ValueFacts | undefined;
}

/** @param day of the run: a keep holds until the end of its last day */
export function ruleFacts(
  rules: RulesFile | undefined,
  table: TablePlan,
  column: ColumnPlan,
  day: string,
): RuleFacts | null {
  if (rules === undefined) return null;
  const rule = ruleFor(rules, table.table, column.column, column.type, column.identifiers, day);
  if (rule === undefined) return null;
  return { from: rule.from, place: `${rules.file}:${rule.line}`, person: rule.person, because: rule.because };
}

/** Content-addressed ids of every pool that the column's mask picks from. */
export function poolsOfColumn(table: TablePlan, { column, spec, domain, type }: ColumnPlan): readonly string[] {
  if (isOpaque(spec) || !maskByName(spec.mask).parameters.safeParse(spec).success) return namedPools(spec);
  const columns = table.columns
    .filter((other) => other.column !== column)
    .map((other) => ({ column: other.column, spec: other.spec, domain: other.domain, type: other.type }));
  return [...new Set(poolsOf(lowerMask(spec, { domain, type, columns })).map((name) => pool(name).id))];
}

export function columnText(explained: ExplainedColumn): string {
  const { column: name, decision, rule, rules, finding, pools, run, value } = explained;
  const lines: [string, string][] = [
    [
      'decision',
      `${decision.spec.mask}${decision.unique ? ' (values are unique and stay so)' : ''}, by ${decision.decidedBy}`,
    ],
    ['why', decision.why],
    ['mask', flowText(decision.spec)],
    ['rule', rule === null ? 'no line of the rules file names it' : `${rule.place}, ${ruleWords(rule)}`],
    ['rules', rulesText(rules)],
    ...evidenceLines(finding),
    ['domain', `${decision.domain} (equal values of one domain get equal results)`],
    ['key', `${run.keyId} (the id, never the key)`],
    ...(pools.length === 0 ? [] : [['pools', pools.join(', ')] satisfies [string, string]]),
    ['run', runText(run)],
    ...(value === undefined ? [] : valueLines(value)),
  ];
  const type = `${decision.type.text}${decision.nullable ? '' : ' NOT NULL'}`;
  return [`${name}  ${type}`, ...lines.map(([label, words]) => `  ${label.padEnd(8)}  ${words}`)].join('\n');
}

function ruleWords(rule: RuleFacts): string {
  const scope = rule.from === 'column' ? "the column's own line" : `a default by ${rule.from}`;
  return `${scope}, ${rule.person ? 'by a person' : 'written by the program'}`;
}

export function rulesText({ file, version, sha256, state }: RulesFacts): string {
  return version === null ? `${file}: ${state}` : `version ${version}, sha256 ${sha256 ?? ''}, ${state}`;
}

export function runText({ run, at, verdict, masklake, policy }: RunFacts): string {
  return [
    run,
    ...(at === null ? [] : [at]),
    verdict ?? 'not sealed',
    `policy ${policy}`,
    ...(masklake === null ? [] : [`masklake ${masklake}`]),
  ].join(', ');
}

function evidenceLines(finding: ColumnFinding | undefined): [string, string][] {
  if (finding === undefined) return [];
  return [
    ['evidence', summarize(finding)],
    ...finding.detections.map((detection): [string, string] => ['', detectionText(detection)]),
    ['values', profileText(finding.profile)],
  ];
}

function detectionText({ identifier, source, strength, hits, of, why }: Detection): string {
  const detector = source === 'macie' ? 'Macie' : 'the built-in classifier';
  return `${identifier} by ${detector}, ${strength}, ${hits} of ${of}: ${why}`;
}

function profileText({ rows, nulls, distinct, minLength, maxLength }: ColumnProfile): string {
  return `${rows} rows, ${nulls} NULL, ${distinct} distinct, ${minLength} to ${maxLength} characters`;
}

function valueLines({ emitted, inLake }: ValueFacts): [string, string][] {
  const emits =
    emitted === null
      ? 'nobody can tell whether it was masked: the column is kept, or its mask is SQL'
      : `${emitted ? 'yes' : 'no'}, the column's mask ${emitted ? 'can' : 'cannot'} emit this text`;
  const found =
    inLake === null
      ? 'the run published no lake to look in'
      : `in this column of the masked lake: ${inLake} ${inLake === 1 ? 'row' : 'rows'}`;
  return [
    ['value', emits],
    ['', found],
    ['', 'what it was made from cannot be told: no original is kept here'],
  ];
}
