// classify: what every column holds, from names, values and checksums, over all rows of the raw zone; and what Macie says of it.

import type { ColumnFinding } from '../../core/findings/detection.ts';
import { macieColumns, mergeFindings } from '../../core/findings/macie/bridge.ts';
import { localResults } from '../../core/findings/macie/local-results.ts';
import type { Measured, RunContext } from '../context.ts';
import { sum } from './export.ts';

export async function classify(context: RunContext): Promise<Measured> {
  const { catalog } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  let done = 0;
  // Conclusions of another source are refused before anything is read.
  const macie = context.conclusions === undefined ? [] : macieColumns(context.conclusions, catalog);
  const own = await context.engine.classify({
    catalog,
    tables: raw,
    onTable: (table) => {
      context.signal.throwIfAborted();
      done += 1;
      context.progress.advance({ done, total: raw.length, unit: 'tables', detail: table });
    },
  });
  const findings = mergeFindings(own, macie);
  await context.store.writeText(
    `${context.layout.run(context.request.run)}/detections.json`,
    JSON.stringify(findings, null, 1),
  );
  await writeLocalResults(context, own);
  context.state.set('classify', { findings });
  return { rows: sum(raw.map((table) => table.rows)), bytes: 0 };
}

/** The classifier's findings in Macie's form, and what they are about. */
export const LOCAL_RESULTS = ['discovery-results.jsonl', 'exported.json'] as const;

/** The classifier's own findings once more, as the documents that Macie would write: `masklake findings` reads both alike. */
async function writeLocalResults(context: RunContext, findings: readonly ColumnFinding[]): Promise<void> {
  const { run } = context.request;
  const { catalog } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const made = localResults({ run, createdAt: context.now().toISOString(), catalog, tables: raw, findings });
  const folder = context.layout.run(run);
  const [results, source] = LOCAL_RESULTS;
  await context.store.writeText(`${folder}/${results}`, made.results);
  await context.store.writeText(`${folder}/${source}`, JSON.stringify(made.source, null, 1));
}
