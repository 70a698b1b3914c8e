// clean up: every copy of production data that the run made is destroyed, after success, failure and interruption alike.
import type { Measured, RunContext } from '../context.ts';

export async function cleanUp(context: RunContext): Promise<Measured> {
  const { layout, request, store } = context;
  await context.source.close();
  await context.engine.close();
  await context.state.get('load')?.staged.dispose();
  if (!request.keepRaw) await store.remove(layout.raw(request.run));
  await store.remove(layout.work(request.run));
  return { rows: 0, bytes: 0 };
}

/** What a run that did not publish leaves behind is removed too: no dump, no lake, no target. */
export async function discard(context: RunContext): Promise<void> {
  const { layout, request, store } = context;
  await store.remove(layout.pendingLake(request.run));
  await store.remove(layout.pendingSnapshot(request.run));
  if (context.state.get('publish') !== undefined) return;
  await store.remove(layout.lake(request.source, request.run));
  await store.remove(layout.snapshot(request.source, request.run));
}
