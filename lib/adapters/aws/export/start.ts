// The beginning of an export: for every database of the run, which exporter brings which table. What would lose data is refused here, for
// all databases at once and before anything is made.

import { type Blocker, EnvironmentError, RefusedError } from '../../../core/errors.ts';
import type { ExporterChoice } from '../../../core/export/exporter.ts';
import { preflight } from '../../../core/export/preflight.ts';
import type { Catalog } from '../../../core/model/catalog.ts';
import type { RuleLookup } from '../../../core/plan/input.ts';
import type { RowSelection } from '../../../core/plan/plan.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { addBlockers, InspectState, readBlockers } from '../workbench/state-documents.ts';
import { Choices, choicesKey, Measured, measuredKey } from './documents.ts';

/** What an export has to know of the rules. */
export interface ExportRules {
  /** Shown to people. */
  readonly path: string;
  readonly rowsFor: (table: string) => RowSelection;
  readonly lookup: (catalog: Catalog) => { readonly lookup: Pick<RuleLookup, 'forColumn'> };
}

export interface ChoosePorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly rules: (database: string) => Promise<ExportRules>;
  readonly exporter: ExporterChoice;
}

export async function readChoices(runs: ObjectStore, run: string, database: string): Promise<Choices> {
  return Choices.parse(await runs.readJson(choicesKey(run, database)));
}

/**
 * Chooses exporters and writes the choices down; those of an earlier call stand.
 * @throws RefusedError that lists every column that would lose values, with the line for the rules file
 */
export async function chooseExporters(ports: ChoosePorts, { id: run }: RunReference): Promise<void> {
  const blockers: Blocker[] = [];
  const paths: string[] = [];
  for (const database of await databasesOf(ports.runs, run)) {
    if ((await ports.runs.findJson(choicesKey(run, database))) !== undefined) continue;
    const { catalog } = InspectState.parse(await ports.runs.readJson(stateKey(run, database, 'inspect')));
    const measured = Measured.parse(await ports.raw.readJson(measuredKey(run, database)));
    if (!measured.complete)
      throw new EnvironmentError('the database is not measured to its end', {
        where: database,
        hint: 'inspect must end before export',
      });
    const place = { runs: ports.runs, run, database };
    const { withheld } = await readBlockers(place);
    const rules = await ports.rules(database);
    const { lookup } = rules.lookup(catalog);
    const chosen = preflight({
      catalog,
      measured: measured.tables,
      rowsFor: (table) => (withheld.includes(table) ? 'none' : rules.rowsFor(table)),
      isNulled: (table, column) => lookup.forColumn(table, column, [])?.spec.mask === 'null',
      exporter: ports.exporter,
    });
    if (chosen.blockers.length > 0) {
      await addBlockers(place, chosen.blockers);
      blockers.push(...chosen.blockers);
      paths.push(rules.path);
      continue;
    }
    const { tables, settings } = chosen;
    await ports.runs.writeText(choicesKey(run, database), JSON.stringify({ tables, settings } satisfies Choices));
  }
  if (blockers.length > 0) throw refusal(blockers, paths);
}

/** In a function's error nothing but the message and the hint is seen: both say what to do. */
function refusal(blockers: readonly Blocker[], paths: readonly string[]): RefusedError {
  const shown = blockers
    .slice(0, 50)
    .map(({ where, message, paste }) => `${where}: ${message}; write under tables: ${paste}`);
  const more = blockers.length > shown.length ? [`and ${blockers.length - shown.length} more`] : [];
  return new RefusedError(blockers, {
    where: 'export',
    hint: [
      `no exporter brings these values whole; change ${[...new Set(paths)].join(', ')} and run again`,
      ...shown,
      ...more,
    ].join('\n'),
  });
}
