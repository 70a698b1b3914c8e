// mask: masked Parquet beside the raw files, in a folder nobody is pointed at before `publish`.
import { InternalError } from '../../core/errors.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableFolder } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import type { Measured, RunContext } from '../context.ts';
import { sum } from './export.ts';

export async function mask(context: RunContext): Promise<Measured> {
  const { catalog } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const { plan } = context.state.need('decide');
  const { layout, request, store } = context;
  const pending = layout.pendingLake(request.run);
  await store.privateFolder(pending);
  const plans = new Map(plan.tables.map((table) => [tableKey(table.table), table]));
  const total = sum(raw.map((table) => table.rows));
  const masked: TableFiles[] = [];
  let rows = 0;
  for (const table of raw) {
    const tablePlan = plans.get(tableKey(table.table));
    if (tablePlan === undefined)
      throw new InternalError(`the plan does not name ${tableKey(table.table)}`, { where: 'mask' });
    const directory = `${pending}/${tableFolder(catalog.database, table.table)}`;
    await store.privateFolder(directory);
    const metadata = {
      'masklake.run': request.run,
      'masklake.source': request.source,
      'masklake.key_id': context.key.id,
    };
    masked.push(await context.engine.mask({ raw: table, plan: tablePlan, key: context.key, directory, metadata }));
    rows += table.rows;
    context.progress.advance({ done: rows, total, unit: 'rows', detail: tableKey(table.table) });
    context.signal.throwIfAborted();
  }
  context.state.set('mask', { masked });
  return { rows, bytes: sum(masked.map((table) => table.bytes)) };
}
