// Hits that a mask has drawn by chance. They stand in the masked files, so they stand in the snapshot, and are no leak in either.
import { columnKey, sameTable } from '../../../../core/model/names.ts';
import { drawnByChance, replacesWhole } from '../../../../core/verify/chance.ts';
import type { FilesContext } from '../context.ts';
import { type ColumnHit, searchFiles } from './files.ts';
import type { Needles } from './needles.ts';

/** Those of `hits` that are draws by chance. */
export function drawnHits(ctx: FilesContext, hits: readonly ColumnHit[]): readonly ColumnHit[] {
  return hits.filter((hit) => hit.strong && isDrawn(ctx, hit));
}

/** Number of hits by the column whose values they are. */
export function byColumn(hits: readonly ColumnHit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit.from, (counts.get(hit.from) ?? 0) + hit.hits);
  return counts;
}

/** As leak-search found them; where it ran in another process, the files are searched once more. */
export async function drawnByColumn(ctx: FilesContext, needles: Needles): Promise<ReadonlyMap<string, number>> {
  needles.drawn ??= byColumn(drawnHits(ctx, (await searchFiles(ctx, needles)).hits));
  return needles.drawn;
}

/** A mask that replaces values whole has drawn what is somebody else's, as rarely as chance does; its own row is compared apart. */
export function isDrawn(ctx: FilesContext, hit: ColumnHit): boolean {
  if (hit.mails > 0) return false;
  for (const table of ctx.plan.tables) {
    const column = table.columns.find((candidate) => columnKey(table.table, candidate.column) === hit.to);
    if (column === undefined) continue;
    const rows = ctx.masked.find((files) => sameTable(files.table, table.table))?.rows ?? 0;
    return replacesWhole(column.spec.mask) && drawnByChance(hit.hits, rows);
  }
  return false;
}
