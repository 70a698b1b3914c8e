// The masked data page: the manifest of the published lake, and first rows of one table. The source is never asked.
import { dirname, join, resolve } from 'node:path';
import type { LakeManifest } from '../../core/model/lake-manifest.ts';
import { layout } from '../../core/model/layout.ts';
import { displayIdentifier, tableKey } from '../../core/model/names.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { type DataModel, type DataTable, dataPage } from '../../core/review/pages/data.ts';
import type { Page } from '../../core/review/pages/shell.ts';
import { ident, qualified } from '../../core/sql/quote.ts';
import { withLake } from '../commands/query.ts';
import type { ReviewSession } from './session.ts';

const ROWS = 20;
/** Characters of a value that are shown. */
const LONGEST = 300;

export async function dataView(session: ReviewSession, wanted: string | undefined): Promise<Page> {
  const { run, columns } = session;
  const lake = await publishedLake(run.folder, run.plan.source, run.run);
  if (lake === undefined)
    return dataPage({
      tables: 'This run published no masked data on this machine: a plan, a refusal, or a run in another place.',
      chosen: undefined,
      rows: [],
    });
  const byTable = new Map<string, Map<string, ReviewColumn>>();
  for (const column of columns) {
    const own = byTable.get(column.tableKey) ?? new Map<string, ReviewColumn>();
    byTable.set(column.tableKey, own.set(column.column, column));
  }
  const tables = lake.manifest.tables.map((table): DataTable => {
    const key = tableKey(table.table);
    return {
      key,
      rows: table.rows,
      columns: table.columns.map(({ name, duckdbType }) => {
        const column = byTable.get(key)?.get(name);
        const mask = table.masks[name] ?? 'keep';
        return { name: displayIdentifier(name), type: duckdbType, mask, tags: tagsOf(column, mask) };
      }),
    };
  });
  const chosen = tables.find(({ key }) => key === wanted) ?? tables[0];
  const table = lake.manifest.tables.find(({ table: id }) => tableKey(id) === chosen?.key);
  const rows = table === undefined ? [] : await firstRows(lake.folder, table);
  return dataPage({ tables, chosen, rows });
}

/** As the catalogue tags columns: what was found, and whether the values are made up. */
function tagsOf(column: ReviewColumn | undefined, mask: string): string[] {
  const sensitive = column?.plan.sensitive === true ? ['personal'] : [];
  return [...sensitive, mask === 'keep' ? 'original values' : 'masked', ...(column?.plan.identifiers ?? [])];
}

async function publishedLake(
  folder: string,
  source: string,
  run: string,
): Promise<{ folder: string; manifest: LakeManifest } | undefined> {
  const { findLake } = await import('../../adapters/local/lake-folder.ts');
  const at = layout(dirname(dirname(resolve(folder)))).lake(source, run);
  const found = await findLake(at).catch(() => undefined);
  return found === undefined || join(found.directory) !== join(at)
    ? undefined
    : { folder: at, manifest: found.manifest };
}

async function firstRows(
  folder: string,
  { table, columns }: LakeManifest['tables'][number],
): Promise<DataModel['rows']> {
  if (columns.length === 0) return [];
  const list = columns.map(({ name }, at) => `CAST(${ident(name)} AS VARCHAR) AS v${at}`).join(', ');
  return withLake(folder, async (session) => {
    const rows = await session.all(
      `SELECT ${list} FROM ${qualified(table)} LIMIT ${ROWS}`,
      'read the first masked rows',
    );
    return rows.map((row) =>
      columns.map((_, at) => {
        const value = row[`v${at}`];
        return typeof value === 'string' ? (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value) : null;
      }),
    );
  });
}
