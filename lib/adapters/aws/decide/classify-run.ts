// Classifies every database of a run: tables by many functions at once, then the laptop's `classify` step with what they found and with what
// Macie concluded.
import { z } from 'zod';
import { withTravelled } from '../../../core/detect/travel.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import { ColumnFinding } from '../../../core/findings/detection.ts';
import { inBatches } from '../../../core/model/batches.ts';
import { TableId } from '../../../core/model/catalog.ts';
import { layout as layoutOf } from '../../../core/model/layout.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import type { StepFunction } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { classifiedKey, itemsKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { contextWith } from '../workbench/context-with.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import { zonesOf } from '../workbench/zones.ts';
import { conclusionsOf } from './macie-words.ts';
import { classifyOnDemand } from './raw-on-demand.ts';

export interface ClassifyPorts {
  /** For one database: its rules, whose custom identifiers and allow lists the classifier takes. */
  readonly bench: (database: string) => WorkbenchPorts;
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
}

/** Tables that one function classifies. */
export const ClassifyItem = z.strictObject({
  database: z.string(),
  part: z.int().min(0),
  tables: z.array(TableId).readonly(),
});
export type ClassifyItem = z.infer<typeof ClassifyItem>;

/** Small tables share a function: so many raw bytes, and so many tables, at most. */
const MOST = { bytes: 256 * 1024 ** 2, count: 50 };

/** Lists what is to be classified. */
export async function listClassified(
  { runs }: Pick<ClassifyPorts, 'runs'>,
  run: RunReference,
): Promise<{ readonly parts: number }> {
  const items: ClassifyItem[] = [];
  for (const database of await databasesOf(runs, run.id)) {
    const zones = zonesOf(run, layoutOf(''));
    const state = await readOutputs({ runs, run: run.id, database, zones }, ['inspect', 'export']);
    const tables = state.need('inspect').catalog.tables.map(({ id }) => ({
      id,
      bytes: state.need('export').raw.find(({ table }) => sameTable(table, id))?.bytes ?? 0,
    }));
    for (const [part, batch] of inBatches(tables, MOST).entries())
      items.push({ database, part, tables: batch.map(({ id }) => id) });
  }
  await runs.writeText(itemsKey(run.id, 'classify'), JSON.stringify(items));
  return { parts: items.length };
}

/** Classifies the tables of one item. Repeating it writes the same again. */
export async function classifyTables(
  ports: ClassifyPorts,
  run: RunReference,
  { database, part, tables }: ClassifyItem,
): Promise<{ readonly columns: number }> {
  const bench = ports.bench(database);
  return withWorkbench({ run, database, ports: bench, leaves: 'nothing' }, async (context) => {
    const { catalog } = context.state.need('inspect');
    const { raw } = context.state.need('export');
    const findings: ColumnFinding[] = [];
    for (const id of tables) {
      const table = catalog.tables.find((candidate) => sameTable(candidate.id, id));
      if (table === undefined) throw new EnvironmentError('the catalog has no such table', { where: tableKey(id) });
      const exported = raw.find((files) => sameTable(files.table, id));
      findings.push(
        ...(await classifyOnDemand(context, { raw: ports.raw, free: bench.free }, catalog, table, exported)),
      );
    }
    await ports.runs.writeText(classifiedKey(run.id, database, part), JSON.stringify(findings));
    return { columns: findings.length };
  });
}

/** @param step the local `classify` @throws EnvironmentError when a part has not answered */
export async function mergeClassified(ports: ClassifyPorts, run: RunReference, step: StepFunction): Promise<void> {
  const items = z.array(ClassifyItem).parse(await ports.runs.readJson(itemsKey(run.id, 'classify')));
  for (const database of await databasesOf(ports.runs, run.id)) {
    const found: ColumnFinding[] = [];
    for (const { part } of items.filter((item) => item.database === database))
      found.push(...z.array(ColumnFinding).parse(await ports.runs.readJson(classifiedKey(run.id, database, part))));
    const byColumn = new Map(found.map((finding) => [columnKey(finding.table, finding.column), finding]));
    const conclusions = () => conclusionsOf(ports.runs, run.id, database);
    const bench = { ...ports.bench(database), conclusions };
    await withWorkbench({ run, database, ports: bench, step: 'classify' }, async (context, engine) => {
      const classify: typeof engine.classify = async ({ catalog }) => {
        const inOrder = catalog.tables.flatMap(({ id, columns }) =>
          columns.map(({ name }) => {
            const finding = byColumn.get(columnKey(id, name));
            if (finding === undefined)
              throw new EnvironmentError('no function has classified this column', { where: columnKey(id, name) });
            return finding;
          }),
        );
        // What one table's columns say of another's: only when all were looked at.
        return withTravelled(catalog, inOrder);
      };
      await step(contextWith(context, { engine: { ...engine, classify } }));
    });
  }
}
