// Detections + rules + policy -> plan. Every column gets a decision with a reason; whatever cannot be decided is a blocker with the rule to paste.
import type { Blocker } from '../errors.ts';
import type { Catalog, Table, TableId } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import { pasteNoRows } from '../rules/paste.ts';
import { consequencesOf } from './consequences/registry.ts';
import { type GroupFacts, groupDecision } from './decide-group.ts';
import type { ColumnGroup } from './groups.ts';
import { groupColumns } from './groups.ts';
import { hasRows, type PlanInput, type PlanResult } from './input.ts';
import { keyNeeds } from './keys.ts';
import type { ColumnPlan, Plan, TablePlan } from './plan.ts';

export type { ColumnRule, PlanInput, PlanResult, RuleLookup } from './input.ts';

/** Builds the plan and lists every blocker; a plan with blockers must not run. */
export function buildPlan(input: PlanInput): PlanResult {
  const findings = new Map(input.findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const facts: GroupFacts = {
    input,
    findings,
    keys: keyNeeds({ catalog: input.catalog, findings, rowCounts: input.rowCounts }),
  };
  const blockers: Blocker[] = [];
  const decisions = new Map<string, ColumnPlan>();
  for (const group of groupColumns(input.catalog, input.rules.references)) {
    for (const part of splitGenerated(group)) decideGroup(part, facts, decisions, blockers);
  }
  const tables = input.catalog.tables.filter(hasRows);
  for (const table of tables) {
    if (input.policy === 'allowlist' && !input.rules.knowsTable(table.id) && table.columns.length > 0)
      blockers.push(unlistedTable(table));
  }
  const plan: Plan = {
    version: 1,
    source: input.source,
    policy: input.policy,
    keyId: input.keyId,
    locale: input.locale,
    tables: tables.map((table) => tablePlan(input, table, decisions)),
  };
  const { catalog } = input;
  const consequences = consequencesOf(
    {
      catalog,
      plan,
      columns: decisions,
      findings,
      keys: facts.keys,
      ownRule: (table, column) => input.rules.forColumn(table, column, []) !== undefined,
    },
    input.omitted ?? new Set(),
  );
  const { warnings } = consequences;
  const patches = input.patches === undefined || input.patches.length === 0 ? {} : { patches: input.patches };
  return { plan: { ...plan, warnings, ...patches }, blockers: [...blockers, ...consequences.blockers], warnings };
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
  group: ColumnGroup,
  facts: GroupFacts,
  decisions: Map<string, ColumnPlan>,
  blockers: Blocker[],
): void {
  const { decision, problems } = groupDecision(group, facts);
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
      unique: decision.unique && facts.keys({ table, column }).apart,
      sensitive: decision.sensitive,
      identifiers: decision.identifiers,
      decidedBy: follows ? 'reference' : decision.decidedBy,
      why: follows ? `follows ${rootKey}: ${decision.why}` : decision.why,
      generated: column.generated !== undefined,
    });
  }
}

function unlistedTable(table: Table): Blocker {
  return {
    code: 'TABLE_NOT_LISTED',
    where: tableKey(table.id),
    message: 'policy allowlist: the rules file does not name this table',
    paste: pasteNoRows(table.id),
  };
}
