// One decision for columns that must mask alike: a person's rule, else what the program decided before, else what it decides now.
import { actingDetections, isSensitive, weightOf } from '../detect/decide.ts';
import type { Blocker } from '../errors.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import { defaultDomain } from '../masks/bind.ts';
import { fitMask } from '../masks/fit.ts';
import { ruleMask } from '../masks/registry.ts';
import { columnKey, displayIdentifier } from '../model/names.ts';
import { pasteColumn, pasteKeep } from '../rules/paste.ts';
import { maskAlike } from './alike.ts';
import { mayBreakCheck } from './checks.ts';
import { chooseFor, type GroupNeeds, groupNeeds, narrowest } from './choose-for-group.ts';
import type { ColumnGroup, Member } from './groups.ts';
import { type ColumnRule, hasRows, type PlanInput } from './input.ts';
import type { KeyLookup } from './keys.ts';
import type { ColumnPlan, MaskSpec } from './plan.ts';
import { reasonToMask } from './reason.ts';

interface Decision {
  readonly spec: MaskSpec;
  readonly domain: string;
  readonly unique: boolean;
  readonly sensitive: boolean;
  readonly identifiers: readonly string[];
  readonly decidedBy: ColumnPlan['decidedBy'];
  readonly why: string;
}

const KEEP: MaskSpec = { mask: 'keep' };

/** What every group's decision is made from. */
export interface GroupFacts {
  readonly input: PlanInput;
  readonly findings: ReadonlyMap<string, ColumnFinding>;
  readonly keys: KeyLookup;
}

export function groupDecision(group: ColumnGroup, facts: GroupFacts): { decision: Decision; problems: Blocker[] } {
  const { input, findings, keys } = facts;
  const { root, members } = group;
  const found = members.flatMap((member) => findings.get(columnKey(member.table.id, member.column.name)) ?? []);
  const sensitive = found.filter(isSensitive);
  const identifiers = identifiersByEvidence(sensitive);
  const needs = groupNeeds(group, keys);
  const { unique } = needs;
  const key = columnKey(root.table.id, root.column.name);
  const base = { unique, identifiers };

  // The rules file lists tables with rows of their own: a partitioned parent is judged by its partitions. What a sequence or a generator
  // makes is nobody's, new or not.
  const surrogate = members.some((member) => member.column.generatedKey);
  const unjudged = surrogate
    ? undefined
    : members
        .filter((member) => hasRows(member.table))
        .map((member) => input.rules.unjudged(member.table.id, member.column.name))
        .find((why) => why !== undefined);
  const reason = reasonToMask(input.policy, group, found, sensitive, unjudged);

  const ruled = members.flatMap((member) => {
    const rule = input.rules.forColumn(member.table.id, member.column, identifiers);
    return rule === undefined ? [] : [{ member, rule }];
  });
  const persons = ruled.filter((entry) => entry.rule.madeBy === undefined);
  const standing = persons.length > 0 ? persons : ruled;
  const first = standing[0];
  if (first !== undefined) {
    const decided = fromRules(group, standing, first.rule, { keys, needs, identifiers, complete: input.complete });
    if (persons.length > 0) return decided;
    // What the program decided in an earlier run stands while it fits; its evidence is that of today.
    const byPolicy = decided.decision.decidedBy === 'policy' && !reason.keep;
    const why = sensitive.length > 0 || byPolicy ? reason.why : decided.decision.why;
    if (decided.problems.length === 0) return { ...decided, decision: { ...decided.decision, why } };
  }

  if (reason.keep)
    return {
      decision: { ...base, spec: KEEP, domain: key, sensitive: false, decidedBy: 'policy', why: reason.why },
      problems: [],
    };
  const { complete, identifierMasks } = input;
  const spec = chooseFor(group, { keys, needs, found, sensitive, identifiers, complete, identifierMasks });
  if (spec === undefined) {
    return {
      decision: {
        ...base,
        spec: KEEP,
        domain: key,
        sensitive: true,
        decidedBy: 'policy',
        why: 'blocked: no mask fits',
      },
      problems: [
        {
          code: 'NO_MASK_FITS',
          where: key,
          message: `no mask fits ${root.column.type.text}${unique ? ', unique' : ''}${root.column.nullable ? '' : ', NOT NULL'} (${reason.why})`,
          paste: keepLine(root),
        },
      ],
    };
  }
  const keyNote =
    unique && sensitive.length > 0 && members.length > 1
      ? `; key column: ${members.length - 1} referencing or partition columns follow`
      : '';
  return {
    decision: {
      ...base,
      spec,
      domain: domainOf(spec, identifiers, key),
      sensitive: true,
      decidedBy: reason.by,
      why: reason.why + keyNote + nullNote(spec, group),
    },
    problems: [],
  };
}

/** Says that a CHECK is why nothing more lifelike was chosen. */
function nullNote(spec: MaskSpec, { root, members }: ColumnGroup): string {
  if (spec.mask !== 'null' || root.column.generated !== undefined) return '';
  return mayBreakCheck({ mask: 'format' }, members) ? '; NULL, because a CHECK may refuse anything made up' : '';
}

/** Identifiers that act, those that explain most of the values first. */
function identifiersByEvidence(sensitive: readonly ColumnFinding[]): string[] {
  const acting = sensitive.flatMap(actingDetections).toSorted((a, b) => weightOf(b) - weightOf(a));
  return [...new Set(acting.map((detection) => detection.identifier))];
}

interface RuledFacts {
  readonly keys: KeyLookup;
  readonly needs: GroupNeeds;
  readonly identifiers: readonly string[];
  readonly complete: PlanInput['complete'];
}

function fromRules(
  group: ColumnGroup,
  ruled: readonly { member: Member; rule: ColumnRule }[],
  rule: ColumnRule,
  base: RuledFacts,
): { decision: Decision; problems: Blocker[] } {
  const { root } = group;
  const key = columnKey(root.table.id, root.column.name);
  const problems: Blocker[] = [];
  const other = ruled.find((entry) => JSON.stringify(entry.rule.spec) !== JSON.stringify(rule.spec));
  const first = ruled[0]?.member;
  if (other !== undefined && first !== undefined) {
    problems.push({
      code: 'RULES_DISAGREE',
      where: columnKey(other.member.table.id, other.member.column.name),
      message: `has another rule than ${columnKey(first.table.id, first.column.name)}, but both must mask alike (foreign key, partition or inheritance)`,
      paste: pasteColumn(other.member.table.id, other.member.column.name, rule.spec),
    });
  }
  const isKeep = rule.spec.mask === 'keep';
  const stored = group.members.filter((member) => member.column.generated === undefined);
  const loaded = stored.length > 0 ? stored : group.members;
  const complete = base.complete?.(rule.spec, narrowest(loaded).type) ?? rule.spec;
  const spec = maskAlike(
    complete,
    loaded.map(({ column }) => column.type),
  );
  if (!isKeep) {
    for (const member of group.members) {
      if (member.column.generated !== undefined) continue;
      const { apart, values, type } = base.keys(member);
      const problem = fitMask(spec, type, {
        unique: apart,
        rows: values,
        nullable: member.column.nullable,
        columns: member.table.columns.map(({ name }) => name).filter((name) => name !== member.column.name),
      });
      if (problem !== undefined) {
        problems.push({
          code: 'MASK_DOES_NOT_FIT',
          where: columnKey(member.table.id, member.column.name),
          message: problem,
          paste: pasteSuggestion(group, base),
        });
      }
    }
  }
  const domain = domainOf(spec, base.identifiers, key);
  return {
    decision: {
      spec,
      domain,
      unique: base.needs.unique && !isKeep,
      sensitive: !isKeep,
      identifiers: base.identifiers,
      decidedBy: rule.madeBy ?? 'rule',
      why: rule.why + leftOut(spec),
    },
    problems,
  };
}

/** What a rule leaves unmasked, in words and without a value. */
function leftOut(spec: MaskSpec): string {
  const kept = Array.isArray(spec['keepValues']) ? spec['keepValues'].length : 0;
  return [
    spec['when'] === undefined
      ? ''
      : `; weakened: values stay in rows where the condition on ${(ruleMask(spec.mask)?.rowColumns(spec) ?? []).map(displayIdentifier).join(', ')} is false`,
    kept === 0 ? '' : `; weakened: ${kept} listed ${kept === 1 ? 'value stays' : 'values stay'}`,
  ].join('');
}

/** Values of one kind mask alike wherever they stand; without a kind, only within the group. */
function domainOf(spec: MaskSpec, identifiers: readonly string[], key: string): string {
  const shared = defaultDomain(spec);
  if (shared !== undefined) return shared;
  const kind = identifiers.length === 1 ? identifiers[0] : undefined;
  return kind === undefined ? key : `${spec.mask}:${kind}`;
}

/** The line that resolves a column no mask fits: a person must take the decision. */
function keepLine(member: Member): string {
  return pasteKeep(member.table.id, member.column.name);
}

function pasteSuggestion(group: ColumnGroup, base: RuledFacts): string {
  const spec = chooseFor(group, { ...base, found: [], sensitive: [] });
  if (spec === undefined) return keepLine(group.root);
  // A line that a person pastes names no pool: the program draws it.
  const { pool: _, pools: __, ...written } = spec;
  return pasteColumn(group.root.table.id, group.root.column.name, written);
}
