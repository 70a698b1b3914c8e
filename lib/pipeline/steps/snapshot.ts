// snapshot: the loaded database as one file, written aside.
import type { Measured, RunContext } from '../context.ts';

export async function snapshot(context: RunContext): Promise<Measured> {
  const { catalog, script } = context.state.need('inspect');
  const { staged } = context.state.need('load');
  const folder = context.layout.pendingSnapshot(context.request.run);
  await context.store.privateFolder(folder);
  const path = `${folder}/snapshot.sql.gz`;
  await staged.writeSnapshot({ script, catalog, path });
  const { bytes } = await context.store.facts(path, 'snapshot.sql.gz');
  context.state.set('snapshot', { path });
  return { rows: 0, bytes };
}
