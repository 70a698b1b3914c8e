// Detections + rules + policy -> plan. Every column gets a decision with a reason; whatever cannot be decided is a blocker with the rule to paste.

import { actingDetections, isSensitive, summarize, weightOf } from '../detect/decide.ts';
import type { Blocker } from '../errors.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import { defaultDomain } from '../masks/bind.ts';
import { chooseMask } from '../masks/choose.ts';
import { fitMask } from '../masks/fit.ts';
import type { Catalog, Column, Table, TableId } from '../model/catalog.ts';
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import { pasteColumn, pasteKeep, pasteNoRows } from '../rules/paste.ts';
import { mayBreakCheck } from './checks.ts';
import type { ColumnGroup, Member } from './groups.ts';
import { groupColumns, type Reference } from './groups.ts';
import { harmless } from './harmless.ts';
import type { ColumnPlan, MaskSpec, Plan, Policy, RowSelection, TablePlan } from './plan.ts';

/** A decision that the rules file holds for one column. */
export interface ColumnRule {
  /** `{ mask: 'keep' }` for a keep. */
  readonly spec: MaskSpec;
  readonly why: string;
  /** Set when the program wrote the rule itself: it may decide anew when the mask no longer fits. */
  readonly madeBy?: 'detection' | 'policy' | 'drift' | undefined;
}

/** The rules file as the builder needs it. */
export interface RuleLookup {
  forColumn(table: TableId, column: Column, identifiers: readonly string[]): ColumnRule | undefined;
  /** The rules file names this table (policy `allowlist` demands it). */
  knowsTable(table: TableId): boolean;
  /** Undeclared foreign keys that the rules name. */
  readonly references?: readonly Reference[] | undefined;
  /** The column is new since the rules were made. */
  isNew(table: TableId, column: string): boolean;
}

export interface PlanInput {
  readonly source: string;
  readonly catalog: Catalog;
  readonly findings: readonly ColumnFinding[];
  readonly rules: RuleLookup;
  /** Rows taken of a table, by its key. */
  readonly rowsFor: (table: string) => RowSelection;
  readonly policy: Policy;
  readonly keyId: string;
  readonly locale: string;
  /** Rows per table (tableKey), for the capacity of unique masks. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

export interface PlanResult {
  readonly plan: Plan;
  readonly blockers: readonly Blocker[];
}

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

/** Builds the plan and lists every blocker; a plan with blockers must not run. */
export function buildPlan(input: PlanInput): PlanResult {
  const findings = new Map(input.findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const blockers: Blocker[] = [];
  const decisions = new Map<string, ColumnPlan>();
  for (const group of groupColumns(input.catalog, input.rules.references)) {
    for (const part of splitGenerated(group)) decideGroup(input, part, findings, decisions, blockers);
  }
  const tables = input.catalog.tables.filter(hasRows);
  for (const table of tables) {
    if (input.policy === 'allowlist' && !input.rules.knowsTable(table.id) && table.columns.length > 0)
      blockers.push(unlistedTable(table));
  }
  const plans = tables.map((table) => tablePlan(input, table, decisions));
  return {
    plan: {
      version: 1,
      source: input.source,
      policy: input.policy,
      keyId: input.keyId,
      locale: input.locale,
      tables: plans,
    },
    blockers,
  };
}

function tablePlan(input: PlanInput, table: Table, decisions: ReadonlyMap<string, ColumnPlan>): TablePlan {
  const columns = table.columns.flatMap((column) => decisions.get(columnKey(table.id, column.name)) ?? []);
  const loadThrough = reroutes(input.catalog, table, columns);
  return {
    table: table.id,
    rows: input.rowsFor(tableKey(table.id)),
    columns,
    ...(loadThrough === undefined ? {} : { loadThrough }),
  };
}

/** The topmost partitioned ancestor whose key has a masked column: rows may belong to another partition after masking. */
function reroutes(catalog: Catalog, table: Table, columns: readonly ColumnPlan[]): TableId | undefined {
  const masked = new Set(columns.filter((column) => column.spec.mask !== 'keep').map((column) => column.column));
  let through: TableId | undefined;
  for (let at: Table | undefined = table; at?.parent !== undefined; ) {
    const { schema, name }: TableId = at.parent;
    const parent: Table | undefined = catalog.tables.find(
      (candidate) => candidate.id.schema === schema && candidate.id.name === name,
    );
    if (parent?.partitionKey.some((column) => masked.has(column)) === true) through = parent.id;
    at = parent;
  }
  return through;
}

/** Generated columns are decided on their own: the database computes them, only the lake needs a mask. */
function splitGenerated(group: ColumnGroup): ColumnGroup[] {
  const generated = group.members.filter((member) => member.column.generated !== undefined);
  if (generated.length === 0) return [group];
  const stored = group.members.filter((member) => member.column.generated === undefined);
  const parts: ColumnGroup[] = generated.map((member) => ({ root: member, members: [member] }));
  const first = stored[0];
  if (first !== undefined) parts.push({ root: stored.includes(group.root) ? group.root : first, members: stored });
  return parts;
}

function decideGroup(
  input: PlanInput,
  group: ColumnGroup,
  findings: ReadonlyMap<string, ColumnFinding>,
  decisions: Map<string, ColumnPlan>,
  blockers: Blocker[],
): void {
  const { decision, problems } = groupDecision(input, group, findings);
  blockers.push(...problems);
  const rootKey = columnKey(group.root.table.id, group.root.column.name);
  for (const { table, column } of group.members) {
    const key = columnKey(table.id, column.name);
    const follows = key !== rootKey && decision.decidedBy !== 'rule';
    decisions.set(key, {
      column: column.name,
      type: column.type,
      nullable: column.nullable,
      spec: decision.spec,
      domain: decision.domain,
      unique: decision.unique && isUnique({ table, column }),
      sensitive: decision.sensitive,
      identifiers: decision.identifiers,
      decidedBy: follows ? 'reference' : decision.decidedBy,
      why: follows ? `follows ${rootKey}: ${decision.why}` : decision.why,
      generated: column.generated !== undefined,
    });
  }
}

function hasRows(table: Table): boolean {
  return table.kind !== 'partitioned' && table.kind !== 'foreign';
}

function isUnique({ table, column }: Member): boolean {
  return table.uniques.some((key) => key.columns.includes(column.name));
}

function groupDecision(
  input: PlanInput,
  group: ColumnGroup,
  findings: ReadonlyMap<string, ColumnFinding>,
): { decision: Decision; problems: Blocker[] } {
  const { root, members } = group;
  const found = members.flatMap((member) => findings.get(columnKey(member.table.id, member.column.name)) ?? []);
  const sensitive = found.filter(isSensitive);
  const identifiers = identifiersByEvidence(sensitive);
  const unique = members.some((member) => isUnique(member)) && root.column.generated === undefined;
  const rows = Math.max(0, ...members.map((member) => input.rowCounts.get(tableKey(member.table.id)) ?? 0));
  const key = columnKey(root.table.id, root.column.name);
  const base = { unique, identifiers };

  const ruled = members.flatMap((member) => {
    const rule = input.rules.forColumn(member.table.id, member.column, identifiers);
    return rule === undefined ? [] : [{ member, rule }];
  });
  const persons = ruled.filter((entry) => entry.rule.madeBy === undefined);
  const standing = persons.length > 0 ? persons : ruled;
  const first = standing[0];
  if (first !== undefined) {
    const decided = fromRules(group, standing, first.rule, { ...base, rows });
    if (persons.length > 0) return decided;
    // What the program decided in an earlier run stands while it fits; its evidence is that of today.
    const found = sensitive[0];
    const why = found === undefined ? decided.decision.why : summarize(found);
    if (decided.problems.length === 0) return { ...decided, decision: { ...decided.decision, why } };
  }

  // The rules file lists tables with rows of their own: a partitioned parent is judged by its partitions. What a sequence or a generator
  // makes is nobody's, new or not.
  const surrogate = members.some((member) => member.column.generatedKey);
  const fresh =
    !surrogate &&
    members.some((member) => hasRows(member.table) && input.rules.isNew(member.table.id, member.column.name));
  const reason = reasonToMask(input, group, found, sensitive, fresh);
  if (reason.keep)
    return {
      decision: { ...base, spec: KEEP, domain: key, sensitive: false, decidedBy: 'policy', why: reason.why },
      problems: [],
    };
  const spec = chooseFor(group, found, sensitive, identifiers, unique, rows);
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
      why: reason.why + keyNote,
    },
    problems: [],
  };
}

/** Identifiers that act, those that explain most of the values first. */
function identifiersByEvidence(sensitive: readonly ColumnFinding[]): string[] {
  const acting = sensitive.flatMap(actingDetections).toSorted((a, b) => weightOf(b) - weightOf(a));
  return [...new Set(acting.map((detection) => detection.identifier))];
}

function fromRules(
  group: ColumnGroup,
  ruled: readonly { member: Member; rule: ColumnRule }[],
  rule: ColumnRule,
  base: { unique: boolean; identifiers: readonly string[]; rows: number },
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
  if (!isKeep) {
    for (const member of group.members) {
      if (member.column.generated !== undefined) continue;
      const problem = fitMask(rule.spec, member.column.type, {
        unique: isUnique(member),
        rows: base.rows,
        nullable: member.column.nullable,
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
  const domain = domainOf(rule.spec, base.identifiers, key);
  return {
    decision: {
      spec: rule.spec,
      domain,
      unique: base.unique && !isKeep,
      sensitive: !isKeep,
      identifiers: base.identifiers,
      decidedBy: rule.madeBy ?? 'rule',
      why: rule.why,
    },
    problems,
  };
}

type Reason =
  | { readonly keep: true; readonly why: string }
  | { readonly keep: false; readonly why: string; readonly by: 'detection' | 'policy' | 'drift' };

function reasonToMask(
  input: PlanInput,
  group: ColumnGroup,
  found: readonly ColumnFinding[],
  sensitive: readonly ColumnFinding[],
  fresh: boolean,
): Reason {
  const { root, members } = group;
  const strongest = sensitive[0];
  const derived = root.column.generated;
  if (strongest !== undefined) return { keep: false, by: 'detection', why: summarize(strongest) };
  if (fresh) return { keep: false, by: 'drift', why: 'new since the rules were made' };
  switch (input.policy) {
    case 'flagged':
      return { keep: true, why: 'nothing detected (policy flagged)' };
    case 'allowlist':
      return { keep: false, by: 'policy', why: 'not on the allow list (policy allowlist)' };
    case 'guarded': {
      if (derived !== undefined) return generatedReason(root, found);
      if (members.some((member) => member.table.partitionKey.includes(member.column.name)))
        return {
          keep: true,
          why: 'partition key without personal identifier: its values stand in the partition bounds',
        };
      const why = harmless(root, members, {
        profiles: found.map((finding) => finding.profile),
        vocabularies: found.map((finding) => finding.vocabulary),
        unknown: isUnknown(found, members),
      });
      return why === undefined
        ? {
            keep: false,
            by: 'policy',
            why: `${root.column.type.category} that could carry personal data (policy guarded)`,
          }
        : { keep: true, why };
    }
    default:
      return input.policy satisfies never;
  }
}

/** Analysis that was partial, skipped or never done is not clean. */
function isUnknown(found: readonly ColumnFinding[], members: readonly Member[]): boolean {
  return found.length < members.length || found.some((finding) => finding.unknown !== undefined);
}

/** A generated column is as harmless as what it is computed from. */
function generatedReason(root: Member, found: readonly ColumnFinding[]): Reason {
  const profiles = found.map((finding) => finding.profile);
  const why = harmless(root, [root], { profiles, unknown: isUnknown(found, [root]) });
  const scalar = ['boolean', 'integer', 'numeric', 'float'].includes(root.column.type.category);
  if (why !== undefined && (scalar || root.column.generated?.from.length === 0))
    return { keep: true, why: `generated; ${why}` };
  return {
    keep: false,
    by: 'policy',
    why: `computed from ${root.column.generated?.from.map(displayIdentifier).join(', ') ?? 'other columns'}`,
  };
}

function chooseFor(
  group: ColumnGroup,
  found: readonly ColumnFinding[],
  sensitive: readonly ColumnFinding[],
  identifiers: readonly string[],
  unique: boolean,
  rows: number,
): MaskSpec | undefined {
  const { members, root } = group;
  // A generated column is not loaded: in the lake it may always be NULL, and must be where its own text would be guessed.
  if (root.column.generated !== undefined) return { mask: 'null' };
  const stored = narrowest(members.filter((member) => member.column.generated === undefined));
  const jsonPaths: Record<string, string> = {};
  for (const finding of sensitive) {
    for (const detection of finding.detections)
      if (detection.where === 'json' && detection.jsonPath !== undefined)
        jsonPaths[detection.jsonPath] ??= detection.identifier;
  }
  const freeText = found.some((finding) => finding.profile.wordy > 0.2 || finding.profile.maxLength > 120);
  const nullable =
    members.every((member) => member.column.nullable && member.column.type.domainNotNull !== true) &&
    !members.some((member) => inPrimaryKey(member));
  const spec = chooseMask({
    identifiers,
    jsonPaths,
    type: stored.type,
    nullable,
    unique,
    rows,
    columnName: root.column.name,
    freeText,
    compared: members.some(isCompared),
  });
  if (spec === undefined) return undefined;
  if (nullable && mayBreakCheck(spec, members)) return { mask: 'null' };
  return fitMask(spec, stored.type, { unique, rows, nullable }) === undefined ? spec : undefined;
}

const DATES = new Set(['date', 'timestamp', 'timestamptz']);

/** A CHECK looks at this date and at another one of the row, e.g. `begins < ends`. */
function isCompared({ table, column }: Member): boolean {
  const isDate = (name: string): boolean =>
    DATES.has(table.columns.find((candidate) => candidate.name === name)?.type.category ?? '');
  return (
    isDate(column.name) &&
    table.checks.some((check) => check.columns.includes(column.name) && check.columns.filter(isDate).length > 1)
  );
}

function inPrimaryKey({ table, column }: Member): boolean {
  return table.uniques.some((key) => key.primary && key.columns.includes(column.name));
}

const WIDTH: Readonly<Record<string, number>> = { int2: 1, int4: 2, int8: 3 };

/** The member whose type holds the fewest values: what fits it fits all. */
function narrowest(members: readonly Member[]): Column {
  const [head, ...rest] = members.map((member) => member.column);
  if (head === undefined) throw new RangeError('a group without members');
  return rest.reduce((best, column) => {
    const shorter =
      (column.type.maxLength ?? Number.POSITIVE_INFINITY) < (best.type.maxLength ?? Number.POSITIVE_INFINITY);
    const smaller = (WIDTH[column.type.base] ?? 9) < (WIDTH[best.type.base] ?? 9);
    return shorter || smaller ? column : best;
  }, head);
}

/** Values of one kind mask alike wherever they stand; without a kind, only within the group. */
function domainOf(spec: MaskSpec, identifiers: readonly string[], key: string): string {
  const shared = defaultDomain(spec);
  if (shared !== undefined) return shared;
  const kind = identifiers.length === 1 ? identifiers[0] : undefined;
  return kind === undefined ? key : `${spec.mask}:${kind}`;
}

function unlistedTable(table: Table): Blocker {
  return {
    code: 'TABLE_NOT_LISTED',
    where: tableKey(table.id),
    message: 'policy allowlist: the rules file does not name this table',
    paste: pasteNoRows(table.id),
  };
}

/** The line that resolves a column no mask fits: a person must take the decision. */
function keepLine(member: Member): string {
  return pasteKeep(member.table.id, member.column.name);
}

function pasteSuggestion(
  group: ColumnGroup,
  base: { unique: boolean; identifiers: readonly string[]; rows: number },
): string {
  const spec = chooseFor(group, [], [], base.identifiers, base.unique, base.rows);
  return spec === undefined ? keepLine(group.root) : pasteColumn(group.root.table.id, group.root.column.name, spec);
}
