// export: every table of one consistent snapshot as Parquet in the raw zone, a private folder that the run destroys at its end.
import type { Measured, RunContext } from '../context.ts';
import { rowsFor } from './blockers.ts';

export async function exportTables(context: RunContext): Promise<Measured> {
  const { catalog } = context.state.need('inspect');
  const { layout, request, store } = context;
  const directory = layout.raw(request.run);
  const scratch = `${layout.work(request.run)}/export`;
  await store.privateFolder(directory);
  await store.privateFolder(scratch);
  const raw = await context.source.exportTables({
    catalog,
    rowsFor: rowsFor(context),
    directory,
    scratch,
    onProgress: ({ tables, bytes, table }) =>
      context.progress.advance({
        done: tables,
        total: catalog.tables.length,
        unit: 'tables',
        detail: `${Math.round(bytes / 1e6)} MB${table === undefined ? '' : ` ${table}`}`,
      }),
  });
  context.state.set('export', { raw });
  return { rows: sum(raw.map((table) => table.rows)), bytes: sum(raw.map((table) => table.bytes)) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
