// Where masked rows are found in the loaded database: in their own table, or anywhere under the partitioned ancestor they were routed through.
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { FilesContext } from './context.ts';
import { filesUnder } from './zone.ts';

export interface LoadGroup {
  readonly target: TableId;
  /** Read without inheritance children. */
  readonly only: boolean;
  /** Masked files whose rows together are the target's rows. */
  readonly members: readonly TableFiles[];
}

/** Every masked table belongs to exactly one group. */
export function loadGroups(ctx: FilesContext): LoadGroup[] {
  const groups: LoadGroup[] = [];
  const done = new Set<string>();
  for (const plan of ctx.plan.tables) {
    if (plan.loadThrough === undefined || done.has(tableKey(plan.loadThrough))) continue;
    done.add(tableKey(plan.loadThrough));
    groups.push({ target: plan.loadThrough, only: false, members: filesUnder(ctx, ctx.masked, plan.loadThrough) });
  }
  const routed = new Set(groups.flatMap((group) => group.members.map((files) => tableKey(files.table))));
  const outer = groups.filter((group) => !groups.some((other) => other !== group && contains(other, group)));
  for (const files of ctx.masked) {
    if (routed.has(tableKey(files.table))) continue;
    const kind = ctx.source.tables.find((table) => sameTable(table.id, files.table))?.kind;
    outer.push({ target: files.table, only: kind !== 'partitioned', members: [files] });
  }
  return outer;
}

/** A group inside another one: both name partitioned tables, one above the other. */
function contains(outer: LoadGroup, inner: LoadGroup): boolean {
  return outer.members.length > inner.members.length && inner.members.every((files) => outer.members.includes(files));
}
