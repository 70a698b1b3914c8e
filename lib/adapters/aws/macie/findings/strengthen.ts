// Findings of the raw zone become lines of the rules file, before the run's own plan is made or after: a column that nobody has decided
// about is masked from then on. Lines of people, and columns that have a line, are left alone.
import { join } from 'node:path';
import { type ColumnFinding, EMPTY_PROFILE } from '../../../../core/findings/detection.ts';
import type { MacieColumn } from '../../../../core/findings/macie/bridge.ts';
import { withDefaults, withPools } from '../../../../core/masks/complete.ts';
import type { Catalog } from '../../../../core/model/catalog.ts';
import { columnKey, tableKey } from '../../../../core/model/names.ts';
import { buildPlan } from '../../../../core/plan/build.ts';
import type { ObjectStore } from '../../../../ports/object-store.ts';
import type { LocalRules } from '../../../local/rules-store.ts';
import { openStoredRules, RulesChangedError } from '../../rules/stored-rules.ts';
import { rulesKey } from '../../run-keys.ts';
import { inPrivateFolder } from '../../workbench/private-folder.ts';

export interface StrengthenPorts {
  readonly rules: ObjectStore;
  readonly rulesBucket: string;
  readonly now: () => Date;
}

export interface Strengthening {
  readonly run: string;
  readonly source: string;
  readonly database: string;
  readonly catalog: Catalog;
  readonly found: readonly MacieColumn[];
}

const MOST_ATTEMPTS = 20;

/**
 * Adds a line for every column that a finding names and that the rules file has no line for. Does nothing where there is no rules file
 * yet: the run's plan makes it from the results, which hold all that findings tell.
 * @returns the columns that got a line, in the file or in its proposal
 */
export async function strengthenRules(ports: StrengthenPorts, work: Strengthening): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inPrivateFolder((folder) => strengthenOnce(ports, work, folder));
    } catch (error) {
      if (!(error instanceof RulesChangedError) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function strengthenOnce(ports: StrengthenPorts, work: Strengthening, folder: string): Promise<readonly string[]> {
  const { source, database, catalog } = work;
  if ((await ports.rules.readText(rulesKey(source, database))) === undefined) return [];
  const today = ports.now().toISOString().slice(0, 10);
  const { rules } = await openStoredRules({
    store: ports.rules,
    bucket: ports.rulesBucket,
    source,
    database,
    folder: join(folder, 'opened'),
    today,
  });
  const findings = findingsOf(catalog, work.found);
  const plan = planOf(rules, work, findings);
  const only = undecided(rules, work.found);
  const added = plan.tables.flatMap(({ table, columns }) =>
    columns
      .filter(
        ({ column, decidedBy, spec }) =>
          decidedBy === 'detection' && spec.mask !== 'keep' && only.has(columnKey(table, column)),
      )
      .map(({ column }) => columnKey(table, column)),
  );
  if (added.length === 0) return [];
  await rules.save(rules.updated(plan, findings, work.run, new Set(added)));
  return added;
}

/** Columns that a finding names and no line of the file does. */
function undecided(rules: LocalRules, found: readonly MacieColumn[]): ReadonlySet<string> {
  return new Set(
    found
      .filter(({ detections }) => detections.length > 0)
      .filter(({ table, column }) => rules.rules.tables.get(tableKey(table))?.columns.has(column) !== true)
      .map(({ table, column }) => columnKey(table, column)),
  );
}

/** What a plan would do with these detections and nothing else: columns that they do not name are kept by it, and not written. */
function planOf(rules: LocalRules, { source, catalog }: Strengthening, findings: readonly ColumnFinding[]) {
  const looked = rules.lookup(catalog);
  const defaults = { locale: looked.locale, options: looked.options };
  return buildPlan({
    source,
    catalog,
    findings,
    rules: looked.lookup,
    rowsFor: rules.rowsFor,
    policy: 'flagged',
    keyId: '',
    locale: looked.locale ?? 'en',
    rowCounts: new Map(),
    identifierMasks: looked.identifierMasks,
    complete: (spec, type) => withPools(withDefaults(spec, defaults), type, () => undefined),
  }).plan;
}

function findingsOf(catalog: Catalog, found: readonly MacieColumn[]): readonly ColumnFinding[] {
  const byColumn = new Map(found.map((column) => [columnKey(column.table, column.column), column.detections]));
  return catalog.tables.flatMap(({ id, columns }) =>
    columns.map(({ name }) => ({
      table: id,
      column: name,
      detections: byColumn.get(columnKey(id, name)) ?? [],
      profile: EMPTY_PROFILE,
    })),
  );
}
