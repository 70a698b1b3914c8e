// load: schema, masked rows, then constraints into a fresh database that never held a production byte.
import { RefusedError } from '../../core/errors.ts';
import type { Measured, RunContext } from '../context.ts';
import { sum } from './export.ts';

export async function load(context: RunContext): Promise<Measured> {
  const { catalog, script } = context.state.need('inspect');
  const { plan } = context.state.need('decide');
  const { masked } = context.state.need('mask');
  const { layout, request, store } = context;
  const work = layout.work(request.run);
  const scratch = `${work}/load`;
  await store.privateFolder(scratch);
  const extensions = script.statements
    .filter((statement) => statement.kind === 'extension')
    .map((statement) => statement.object);
  const staged = await context.openStage({ run: request.run, work, serverVersion: catalog.serverVersion, extensions });
  // Recorded before loading, so that the compensation finds it.
  context.state.set('load', { staged });
  const total = sum(masked.map((table) => table.rows));
  let rows = 0;
  const loaded = await staged.load({
    script,
    catalog,
    plan,
    masked,
    scratch,
    onRows: (table, count) => {
      rows += count;
      context.progress.advance({ done: rows, total, unit: 'rows', detail: table });
    },
  });
  if (loaded.blockers.length > 0)
    throw new RefusedError(loaded.blockers, {
      where: 'load',
      hint: `add the lines to ${context.rules.path} and run again`,
    });
  return { rows: loaded.rows, bytes: 0 };
}
