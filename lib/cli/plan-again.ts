// The plan that an earlier run's schema and findings would become under other rules. No database is asked and nothing is written.
import { openPools } from '../adapters/local/pool-store.ts';
import { openRules } from '../adapters/local/rules-store.ts';
import type { Blocker } from '../core/errors.ts';
import { addPool } from '../core/fakes/pools.ts';
import { describeRequest, type PoolRequest, requestKey } from '../core/fakes/request.ts';
import type { ColumnFinding } from '../core/findings/detection.ts';
import { withDefaults, withPools } from '../core/masks/complete.ts';
import type { Catalog } from '../core/model/catalog.ts';
import { tableKey } from '../core/model/names.ts';
import type { Plan, PlanWarning } from '../core/plan/plan.ts';
import { planWithPools } from '../pipeline/steps/pools.ts';
import type { PoolSource } from '../ports/pool-source.ts';

export interface EarlierDocuments {
  readonly catalog: Catalog;
  readonly findings: readonly ColumnFinding[];
  readonly plan: Plan;
}

export interface PlannedAgain {
  readonly plan: Plan;
  /** Without the demand for approval: whoever is to approve a file wants to see first what it does. */
  readonly blockers: readonly Blocker[];
  readonly warnings: readonly PlanWarning[];
}

/**
 * @param path of the rules file; what it names lies beside it
 * @param text what the file would say; default: what it says
 * @param modules whether modules that the file names are run: not those that came out of a bucket, which others write
 */
export async function planAgain(
  { catalog, findings, plan: before }: EarlierDocuments,
  path: string,
  today: string,
  text?: string,
  modules: 'run' | 'refuse' = 'run',
): Promise<PlannedAgain> {
  const opened = await openRules(path, { mustExist: text === undefined, today, text });
  const found = opened.lookup(catalog);
  const pools = drawnPools(path, modules);
  const rows = new Map<string, number>();
  for (const { table, profile } of findings)
    rows.set(tableKey(table), Math.max(rows.get(tableKey(table)) ?? 0, profile.rows));
  const defaults = { locale: found.locale, options: found.options };
  const { plan, blockers } = await planWithPools(
    {
      source: before.source,
      catalog,
      findings,
      rules: found.lookup,
      rowsFor: opened.rowsFor,
      policy: found.policy ?? 'guarded',
      keyId: before.keyId,
      locale: found.locale ?? 'en',
      omitted: new Set(opened.omit),
      rowCounts: rows,
      identifierMasks: found.identifierMasks,
      patches: found.patches,
      complete: (spec, type) => withPools(withDefaults(spec, defaults), type, pools.idOf),
    },
    pools,
  );
  return {
    plan,
    blockers: [...found.blockers.filter(({ code }) => code !== 'APPROVAL'), ...blockers],
    warnings: [...found.warnings, ...(plan.warnings ?? [])],
  };
}

/** The pools beside the rules file; what is not there yet is drawn for this plan and not kept. */
function drawnPools(path: string, modules: 'run' | 'refuse'): PoolSource {
  const store = openPools(path);
  const drawn = new Map<string, string>();
  return {
    idOf: (request) => drawn.get(requestKey(request)) ?? store.idOf(request),
    load: store.load,
    prepare: async (request: PoolRequest) => {
      const kept = (await store.list()).some((record) => requestKey(record.request) === requestKey(request));
      if (kept) return store.prepare(request);
      if (request.from === 'module' && modules === 'refuse')
        return `${describeRequest(request)}: no module out of a bucket is run here; draw its pool where the rules are kept (masklake pools refresh --yes) and copy the folder pools/ beside them into the bucket`;
      const fresh = await store.draw(request);
      if (typeof fresh === 'string') return fresh;
      addPool({ id: fresh.record.id, entries: fresh.entries });
      drawn.set(requestKey(request), fresh.record.id);
      return undefined;
    },
  };
}
