// mask: masked Parquet beside the raw files, in a folder nobody is pointed at before `publish`.
import { InternalError } from '../../core/errors.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableFolder } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import type { Measured, RunContext } from '../context.ts';
import { inParallel } from '../parallel.ts';
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
  const masked = new Map<string, TableFiles>();
  let rows = 0;
  const maskOne = async (table: TableFiles): Promise<void> => {
    context.signal.throwIfAborted();
    const where = tableKey(table.table);
    const tablePlan = plans.get(where);
    if (tablePlan === undefined) throw new InternalError(`the plan does not name ${where}`, { where: 'mask' });
    const directory = `${pending}/${tableFolder(catalog.database, table.table)}`;
    await store.privateFolder(directory);
    const metadata = {
      'masklake.run': request.run,
      'masklake.source': request.source,
      'masklake.key_id': context.key.id,
    };
    const onRows = (count: number): void => {
      rows += count;
      context.progress.advance({ done: rows, total, unit: 'rows', detail: where });
    };
    context.progress.advance({ done: rows, total, unit: 'rows', detail: where });
    const files = { raw: table, plan: tablePlan, key: context.key, directory, metadata, onRows };
    masked.set(where, await context.engine.mask(files));
  };
  await inParallel(raw, context.engine.masksAtOnce, maskOne);
  context.signal.throwIfAborted();
  const files = raw.flatMap((table) => masked.get(tableKey(table.table)) ?? []);
  context.state.set('mask', { masked: files });
  return { rows: sum(files.map((table) => table.rows)), bytes: sum(files.map((table) => table.bytes)) };
}
