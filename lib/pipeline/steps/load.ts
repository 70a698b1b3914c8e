// load: schema, masked rows, then constraints into a fresh database that never held a production byte.
import type { SchemaScript } from '../../core/model/schema-script.ts';
import { maskListBounds } from '../../core/plan/partition-bounds.ts';
import { withPatches } from '../../core/plan/patches.ts';
import { schemaTextBlockers } from '../../core/plan/schema-text.ts';
import type { Measured, RunContext } from '../context.ts';
import { sum } from './export.ts';
import { filesRequest } from './verify.ts';

/**
 * Before anything is loaded: a text of the schema may quote what the masks took out of the rows; each is a blocker.
 * @returns the script as it is loaded
 */
export async function blockQuoted(context: RunContext): Promise<SchemaScript> {
  const { catalog, script: read } = context.state.need('inspect');
  const { plan } = context.state.need('decide');
  const script = withPatches(maskListBounds(read, catalog, plan, context.key), plan);
  const quoted = await context.engine.searchSchema({ ...(await filesRequest(context)), script });
  context.state.block(schemaTextBlockers(script, quoted, catalog));
  return script;
}

export async function load(context: RunContext): Promise<Measured> {
  const { catalog } = context.state.need('inspect');
  const { plan } = context.state.need('decide');
  const { masked } = context.state.need('mask');
  const { layout, request, store } = context;
  const work = layout.work(request.run);
  const script = await blockQuoted(context);
  const scratch = `${work}/load`;
  await store.privateFolder(scratch);
  const extensions = script.statements
    .filter((statement) => statement.kind === 'extension')
    .map((statement) => statement.object);
  const { dialect, database, serverVersion } = catalog;
  const staged = await context.openStage({ run: request.run, work, dialect, database, serverVersion, extensions });
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
      context.signal.throwIfAborted();
      rows += count;
      context.progress.advance({ done: rows, total, unit: 'rows', detail: table });
    },
  });
  context.state.block(loaded.blockers);
  // What the snapshot says and what checks compare is what was loaded.
  context.state.set('inspect', { catalog, script: loaded.script });
  for (const note of loaded.notes) context.progress.note(note);
  return { rows: loaded.rows, bytes: 0 };
}
