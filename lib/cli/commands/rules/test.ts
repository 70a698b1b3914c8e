// masklake rules test: what each column of an earlier run would become under these rules. No database is asked and nothing is written.
import { openPools } from '../../../adapters/local/pool-store.ts';
import { openRules } from '../../../adapters/local/rules-store.ts';
import { RefusedError } from '../../../core/errors.ts';
import { addPool } from '../../../core/fakes/pools.ts';
import { type PoolRequest, requestKey } from '../../../core/fakes/request.ts';
import { withDefaults, withPools } from '../../../core/masks/complete.ts';
import { columnKey, tableKey } from '../../../core/model/names.ts';
import type { ColumnPlan, Plan } from '../../../core/plan/plan.ts';
import { canonicalJson } from '../../../core/report/canonical-json.ts';
import { planWithPools } from '../../../pipeline/steps/pools.ts';
import type { PoolSource } from '../../../ports/pool-source.ts';
import { readCatalog, readFindings, readPlanWithPools } from '../../run-folder.ts';
import { textTable } from '../../table.ts';
import type { RulesAction } from '../rules.ts';
import { needed, today } from './files.ts';

export const test: RulesAction = async (options, out) => {
  const path = needed(options.rules, '--rules FILE');
  const run = needed(options.run, '--run DIR');
  const [catalog, findings, before] = await Promise.all([readCatalog(run), readFindings(run), readPlanWithPools(run)]);
  const opened = await openRules(path, { mustExist: true, today: today() });
  const found = opened.lookup(catalog);
  const pools = drawnPools(path);
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
      complete: (spec, type) => withPools(withDefaults(spec, defaults), type, pools.idOf),
    },
    pools,
  );
  const columns = compare(before, plan);
  // Whoever is to approve a file wants to see first what it does.
  const refused = [...found.blockers.filter(({ code }) => code !== 'APPROVAL'), ...blockers];
  const warnings = [...found.warnings, ...(plan.warnings ?? [])];
  const differ = columns.filter(({ was, is }) => was !== is).length;
  out.result({ run, rules: path, columns, warnings, blockers: refused }, () =>
    [
      textTable(
        ['column', 'was', 'becomes', 'why'],
        columns.map(({ column, was, is, why }) => [column, was, was === is ? '' : is, why]),
      ),
      '',
      `${columns.length} columns, ${differ} of them otherwise than in the run`,
      ...warnings.map(({ where, message }) => `  ${where}: ${message}`),
    ].join('\n'),
  );
  return refused.length === 0 ? 0 : out.failure(new RefusedError(refused, { where: path }));
};

interface Compared {
  readonly column: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

function compare(before: Plan, after: Plan): Compared[] {
  const was = new Map(
    before.tables.flatMap(({ table, columns, rows }) =>
      columns.map((one) => [
        columnKey(table, one.column),
        { text: maskOf(one, rows), spec: rows === 'none' ? undefined : canonicalJson(one.spec) },
      ]),
    ),
  );
  return after.tables.flatMap(({ table, columns, rows }) =>
    columns.map((one) => {
      const column = columnKey(table, one.column);
      const before = was.get(column);
      const is = maskOf(one, rows);
      const otherValues = before?.text === is && rows !== 'none' && before.spec !== canonicalJson(one.spec);
      return { column, was: before?.text ?? '', is: otherValues ? `${is} with other values` : is, why: one.why };
    }),
  );
}

/** Also told apart where only parameters differ; their values may be data. */
function maskOf({ spec }: ColumnPlan, rows: Plan['tables'][number]['rows']): string {
  if (rows === 'none') return 'no rows';
  const { mask, ...parameters } = spec;
  const names = Object.keys(parameters).filter((name) => name !== 'pool' && name !== 'pools');
  return names.length === 0 ? mask : `${mask} (${names.join(', ')})`;
}

/** The pools beside the rules file; what is not there yet is drawn for this test and not kept. */
function drawnPools(path: string): PoolSource {
  const store = openPools(path);
  const drawn = new Map<string, string>();
  return {
    idOf: (request) => drawn.get(requestKey(request)) ?? store.idOf(request),
    load: store.load,
    prepare: async (request: PoolRequest) => {
      const kept = (await store.list()).some((record) => requestKey(record.request) === requestKey(request));
      if (kept) return store.prepare(request);
      const fresh = await store.draw(request);
      if (typeof fresh === 'string') return fresh;
      addPool({ id: fresh.record.id, entries: fresh.entries });
      drawn.set(requestKey(request), fresh.record.id);
      return undefined;
    },
  };
}
