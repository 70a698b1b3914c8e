// The seal step's search: the uncompressed snapshot, as it will be handed out. Not in CHECKS, because it runs after the snapshot is written.
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem, CheckResult } from '../../../core/verify/check.ts';
import type { FilesContext } from './context.ts';
import { drawnByColumn } from './leak/drawn.ts';
import { needlesOf } from './leak/needles.ts';
import { type LeakHit, searchStream } from './leak/search.ts';

/** Name of the check; required for a verdict beside those of CHECKS. */
export const SNAPSHOT_CONTENT = 'snapshot-content';

/** Searches the decoded snapshot. @param stream the SQL text, uncompressed */
export async function searchSnapshotText(
  ctx: FilesContext,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<CheckResult> {
  const needles = await needlesOf(ctx);
  const { bytes, hits } = await searchStream(needles, stream);
  const drawn = hits.some((hit) => hit.strong) ? await drawnByColumn(ctx, needles) : new Map<string, number>();
  const problems = snapshotLeaks(hits, drawn);
  if (bytes === 0) problems.push({ where: 'snapshot', message: 'snapshot: it is empty' });
  return answer(SNAPSHOT_CONTENT, {
    summary: `${counted(bytes, 'byte')} of snapshot text searched for ${counted(needles.strong, 'raw value')}`,
    measured: { bytes, values: needles.strong },
    problems,
  });
}

/** The snapshot holds the rows that leak-search looked at column by column: what it judged to be drawn by chance stands there again. */
export function snapshotLeaks(hits: readonly LeakHit[], drawn: ReadonlyMap<string, number>): CheckProblem[] {
  return hits
    .filter((hit) => hit.strong && (hit.mails > 0 || hit.hits > (drawn.get(hit.column) ?? 0)))
    .map((hit) => ({
      where: 'snapshot',
      message: `snapshot: holds raw values of ${hit.column} in ${counted(hit.hits, 'place')}`,
    }));
}
