// publish: finished folders are moved into view, then one pointer is swapped. Before this step nothing of the run can be queried.
import { relative } from 'node:path/posix';
import { capabilitiesOf } from '../../core/model/dialect.ts';
import type { LakeManifest, LakePointer } from '../../core/model/lake-manifest.ts';
import { tableKey } from '../../core/model/names.ts';
import type { Measured, RunContext } from '../context.ts';
import { sum } from './export.ts';

export async function publish(context: RunContext): Promise<Measured> {
  // Demanded, not used: without sealed evidence nothing becomes visible.
  const { evidence } = context.state.need('seal');
  const { layout, request, store } = context;
  const { masked } = context.state.need('mask');
  const lake = layout.lake(request.source, request.run);
  const snapshot = layout.snapshot(request.source, request.run);
  await store.reveal(layout.pendingLake(request.run), lake);
  if (request.scope === 'whole') {
    await store.reveal(layout.pendingSnapshot(request.run), snapshot);
    await context.state.need('load').staged.promote();
  }
  const pointer: LakePointer = {
    run: request.run,
    evidence: evidence.sha256,
    publishedAt: context.now().toISOString(),
  };
  await store.swap(layout.pointer(request.source), `${JSON.stringify(pointer)}\n`);
  context.state.set('publish', { lake, snapshot: request.scope === 'whole' ? snapshot : undefined });
  return { rows: sum(masked.map((table) => table.rows)), bytes: sum(masked.map((table) => table.bytes)) };
}

/** The manifest of the pending lake; file names are relative, so that it stays true when the folder moves. */
export function lakeManifest(context: RunContext): LakeManifest {
  const { catalog } = context.state.need('inspect');
  const { plan } = context.state.need('decide');
  const { masked } = context.state.need('mask');
  const pending = context.layout.pendingLake(context.request.run);
  const parents = new Map(catalog.tables.map((table) => [tableKey(table.id), table.parent]));
  const masks = new Map(
    plan.tables.map((table) => [
      tableKey(table.table),
      Object.fromEntries(table.columns.map((column) => [column.column, column.spec.mask])),
    ]),
  );
  return {
    version: 1,
    source: context.request.source,
    database: catalog.database,
    homeSchema: capabilitiesOf(catalog.dialect).homeSchema(catalog.database),
    run: context.request.run,
    keyId: context.key.id,
    tables: masked.map((table) => {
      const parent = parents.get(tableKey(table.table));
      const files = table.files.map((file) => relative(pending, file));
      return {
        ...table,
        files,
        masks: masks.get(tableKey(table.table)) ?? {},
        ...(parent === undefined ? {} : { parent }),
      };
    }),
    partitioned: catalog.tables
      .filter((table) => table.kind === 'partitioned')
      .map((table) => ({ table: table.id, ...(table.parent === undefined ? {} : { parent: table.parent }) })),
  };
}
