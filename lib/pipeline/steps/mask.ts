// mask: masked Parquet beside the raw files, in a folder nobody is pointed at before `publish`.
import { type Blocker, InternalError } from '../../core/errors.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableFolder } from '../../core/model/layout.ts';
import { columnKey, tableKey } from '../../core/model/names.ts';
import { buildPlan } from '../../core/plan/build.ts';
import { pasteColumn, pasteKeep } from '../../core/rules/paste.ts';
import type { Measured, RunContext } from '../context.ts';
import { planInput } from './decide.ts';
import { sum } from './export.ts';
import { filesRequest } from './verify.ts';

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
    onRows(0);
    const files = { raw: table, plan: tablePlan, key: context.key, directory, metadata, onRows };
    masked.push(await context.engine.mask(files));
    context.signal.throwIfAborted();
  }
  context.state.set('mask', { masked });
  await blockKept(context);
  return { rows, bytes: sum(masked.map((table) => table.bytes)) };
}

/** Asks whether a kept column holds what masks took out elsewhere: each is a blocker. */
export async function blockKept(context: RunContext): Promise<void> {
  blockColumns(context, await context.engine.searchKept(await filesRequest(context)));
}

/** @param columns kept ones that hold what masks took out elsewhere, by key */
export function blockColumns(context: RunContext, columns: readonly string[]): void {
  context.state.block(keptBlockers(context, columns));
}

/** Kept columns that repeat what is masked elsewhere, each with the mask it would have if nothing were kept. */
function keptBlockers(context: RunContext, columns: readonly string[]): Blocker[] {
  if (columns.length === 0) return [];
  const { plan } = buildPlan({ ...planInput(context), policy: 'allowlist' });
  return plan.tables.flatMap(({ table, columns: all }) =>
    all
      .filter(({ column }) => columns.includes(columnKey(table, column)))
      .map(({ column, spec, generated }) => ({
        code: 'KEPT_HOLDS_MASKED',
        where: columnKey(table, column),
        message: 'kept, but it holds raw values of masked columns: mask it too',
        paste: spec.mask === 'keep' || generated ? pasteKeep(table, column) : pasteColumn(table, column, spec),
      })),
  );
}
