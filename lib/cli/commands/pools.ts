// masklake pools: the pools of fakes beside a rules file. They never change by themselves; `refresh` draws them anew, shows what would
// be other, and changes them only with --yes.
import { join, resolve } from 'node:path';
import { type FreshPool, openPools, type PoolRecord, type PoolStore } from '../../adapters/local/pool-store.ts';
import { UsageError } from '../../core/errors.ts';
import { describeRequest } from '../../core/fakes/request.ts';
import { namedPools } from '../../core/masks/complete.ts';
import { columnKey } from '../../core/model/names.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';
import { newestPlans } from '../run-folder.ts';
import { textTable } from '../table.ts';

export interface PoolsOptions {
  readonly action: string;
  /** The pools lie beside this file; default: beside the rules files below `out`. */
  readonly rules: string | undefined;
  readonly out: string | undefined;
  readonly yes: boolean;
}

export async function pools(options: PoolsOptions, out: Output): Promise<number> {
  const folder = resolve(options.out ?? DEFAULT_OUT);
  const store = openPools(options.rules === undefined ? join(folder, 'rules', 'rules.yaml') : resolve(options.rules));
  switch (options.action) {
    case 'list':
      return list(store, out);
    case 'refresh':
      return refresh(store, folder, options.yes, out);
    default:
      throw new UsageError('unknown action of pools', { hint: 'use list or refresh' });
  }
}

async function list(store: PoolStore, out: Output): Promise<number> {
  const records = await store.list();
  out.result({ folder: store.folder, pools: records }, () =>
    records.length === 0
      ? `no pools in ${store.folder}: they are drawn when a rule first needs them`
      : textTable(
          ['pool', 'drawn from', 'entries', 'faker'],
          records.map((record) => [record.id, describeRequest(record.request), String(record.entries), record.faker]),
          { right: [2] },
        ),
  );
  return 0;
}

interface Change {
  readonly pool: string;
  readonly from: string;
  readonly becomes: string | null;
  readonly added: number;
  readonly removed: number;
  /** Columns of the newest runs that pick from it: every value of theirs may change. */
  readonly columns: readonly string[];
  /** Why it cannot be drawn any more; it stays. */
  readonly problem: string | null;
}

async function refresh(store: PoolStore, folder: string, yes: boolean, out: Output): Promise<number> {
  const users = await columnsByPool(folder);
  const changes: Change[] = [];
  for (const record of await store.list()) {
    const fresh = await store.draw(record.request);
    const change = await compare(store, record, fresh, users.get(record.id) ?? []);
    if (change === undefined) continue;
    changes.push(change);
    if (yes && typeof fresh !== 'string') await store.keep(fresh);
  }
  const done = yes && changes.some((change) => change.problem === null);
  out.result({ folder: store.folder, changed: done, changes }, () => describe(changes, done));
  return 0;
}

async function compare(
  store: PoolStore,
  record: PoolRecord,
  fresh: FreshPool | string,
  columns: readonly string[],
): Promise<Change | undefined> {
  const common = { pool: record.id, from: describeRequest(record.request), columns };
  if (typeof fresh === 'string') return { ...common, becomes: null, added: 0, removed: 0, problem: fresh };
  const before = (await store.entriesOf(record.id)) ?? [];
  if (fresh.record.id === record.id && before.length > 0) return undefined;
  const [old, now] = [new Set(before), new Set(fresh.entries)];
  return {
    ...common,
    becomes: fresh.record.id,
    added: fresh.entries.filter((entry) => !old.has(entry)).length,
    removed: before.filter((entry) => !now.has(entry)).length,
    problem: null,
  };
}

/** Which columns the newest run of each source fills from a pool. */
async function columnsByPool(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const plan of await newestPlans(folder))
    for (const { table, columns } of plan.tables)
      for (const { column, spec } of columns)
        for (const id of namedPools(spec))
          found.set(id, [...(found.get(id) ?? []), `${plan.source}: ${columnKey(table, column)}`]);
  return found;
}

function describe(changes: readonly Change[], done: boolean): string {
  if (changes.length === 0) return 'every pool would be drawn again as it is: nothing to change';
  const lines = changes.flatMap(({ pool, from, added, removed, columns, problem }) => [
    problem === null
      ? `${pool} (${from}): ${added} entries added, ${removed} removed${added + removed === 0 ? ', another order' : ''}`
      : `${pool} (${from}) stays: ${problem}`,
    ...columns.map((column) => `  changes the fakes of ${column}`),
  ]);
  const last = done
    ? 'changed: the next run makes other fakes than the last one; plans of earlier runs keep theirs'
    : 'nothing was changed; to change them: masklake pools refresh --yes';
  return [...lines, last].join('\n');
}
