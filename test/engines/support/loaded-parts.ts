// A database exported as it is, and loaded again: in one go, or part by part as functions do it, each part more than once and out of order.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { copyItem, type RecordedLoad } from '../../../lib/adapters/load/recorded-load.ts';
import { hasStoredColumns } from '../../../lib/adapters/load/request.ts';
import { heavyStatements, neededFor, phasePositions } from '../../../lib/adapters/load/statement-order.ts';
import { connectTarget } from '../../../lib/adapters/postgres/connect.ts';
import { parseConnection } from '../../../lib/adapters/postgres/connection-options.ts';
import { SCRIPT_SETTINGS } from '../../../lib/adapters/postgres/ddl/read-schema.ts';
import { copyOnce } from '../../../lib/adapters/postgres/load/recorded-copy.ts';
import { ensureStatements, recordedLoad, UNATTENDED } from '../../../lib/adapters/postgres/load/recorded-statements.ts';
import { dropRecords, openRecords } from '../../../lib/adapters/postgres/load/records.ts';
import { pastMaskedKeys, setSequences } from '../../../lib/adapters/postgres/load/sequences.ts';
import { isEmptyDatabase } from '../../../lib/adapters/postgres/same-database.ts';
import { openPostgresSource } from '../../../lib/adapters/postgres/source.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { sameTable, tableKey } from '../../../lib/core/model/names.ts';
import type { LoadContent } from '../../../lib/core/plan/load-blockers.ts';
import type { Plan } from '../../../lib/core/plan/plan.ts';

export const NEVER = new AbortController().signal;

export interface Exported extends LoadContent {
  readonly masked: readonly TableFiles[];
  readonly folder: string;
  readonly session: DuckdbSession;
  readonly close: () => void;
}

/** Everything of a database, unmasked: what is tested is the way in. */
export async function exportDatabase(url: string): Promise<Exported> {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-parts-'));
  const session = await DuckdbSession.open({ tempDirectory: folder });
  const connection = parseConnection(url, {});
  const source = await openPostgresSource({ connection, readers: 1, comments: 'drop' }, async () => session);
  try {
    const catalog = await source.catalog();
    const script = await source.schema();
    const [directory, scratch] = [join(folder, 'raw'), join(folder, 'scratch')];
    const request = { catalog, rowsFor: () => 'all' as const, directory, scratch, onProgress: () => undefined };
    const masked = await source.exportTables(request);
    const close = (): void => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { catalog, script, plan: keepAll(catalog), masked, folder, session, close };
  } finally {
    await source.close();
  }
}

export function keepAll({ tables }: LoadContent['catalog']): Plan {
  return {
    version: 1,
    source: 'test',
    policy: 'flagged',
    keyId: 'test',
    locale: 'en',
    tables: tables.map(({ id, columns }) => ({
      table: id,
      rows: 'all',
      columns: columns.map(({ name, type, nullable, generated }) => ({
        column: name,
        type,
        nullable,
        spec: { mask: 'keep' },
        domain: 'd',
        unique: false,
        sensitive: false,
        identifiers: [],
        decidedBy: 'policy',
        why: 'test',
        generated: generated !== undefined,
      })),
    })),
  };
}

/** One session as a function opens it. */
export async function inSession<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectTarget(parseConnection(url, {}));
  try {
    for (const setting of [...SCRIPT_SETTINGS, ...UNATTENDED]) await client.query(setting);
    return await use(client);
  } finally {
    await client.end();
  }
}

export interface PartOptions {
  /** How often each part is called. */
  readonly times: number;
  readonly concurrency: number;
}

/** Loads part by part, heavy statements from the last to the first. */
export async function loadInParts(url: string, exported: Exported, options: PartOptions): Promise<RecordedLoad> {
  const twice = async (act: () => Promise<unknown>): Promise<void> => {
    for (let time = 0; time < options.times; time += 1) await act();
  };
  await twice(() =>
    inSession(url, async (client) => {
      await openRecords(client, () => isEmptyDatabase(client));
      await ensureStatements(client, exported, phasePositions(exported, 'before-data'), NEVER);
    }),
  );
  const before = await inSession(url, (client) => recordedLoad(client, exported));
  if (before.blockers.length > 0) return before;
  const copies = exported.masked.flatMap((files) => copyParts(url, exported, files));
  await inParallel(copies.toReversed(), options.concurrency, (copy) => twice(copy));
  const heavy = heavyStatements(exported.script).toReversed();
  await inParallel(heavy, options.concurrency, (statement) =>
    twice(() =>
      inSession(url, (client) =>
        ensureStatements(client, exported, neededFor(exported.script.statements, statement), NEVER),
      ),
    ),
  );
  return inSession(url, async (client) => {
    await ensureStatements(client, exported, phasePositions(exported, 'after-data'), NEVER);
    const loaded = await recordedLoad(client, exported);
    await setSequences(client, exported.script.sequences);
    await pastMaskedKeys(client, exported.script.sequences);
    await dropRecords(client);
    return loaded;
  });
}

function copyParts(url: string, exported: Exported, files: TableFiles): (() => Promise<unknown>)[] {
  const plan = exported.plan.tables.find(({ table }) => sameTable(table, files.table));
  const table = exported.catalog.tables.find(({ id }) => sameTable(id, files.table));
  if (plan === undefined || table === undefined || files.rows === 0) return [];
  const paths = hasStoredColumns({ files, plan }) ? files.files.entries() : [[undefined, undefined] as const];
  return [...paths].map(([file, path]) => () => {
    // each call is a function of its own, with a disk of its own: two files of one table are copied at once
    const load = { scratchDirectory: mkdtempSync(join(exported.folder, 'scratch-')), files, plan, table };
    return inSession(url, (client) => copyOnce(client, exported.session, load, copyItem(load, file), path));
  });
}

export async function inParallel<T>(
  items: readonly T[],
  width: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const work = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}

/** Rows by table, as the database holds them. */
export async function rowCounts(url: string, exported: Exported): Promise<ReadonlyMap<string, string>> {
  const { ident } = await import('../../../lib/core/sql/quote.ts');
  return inSession(url, async (client) => {
    const counts = new Map<string, string>();
    for (const { id, kind } of exported.catalog.tables) {
      if (kind === 'foreign' || kind === 'partitioned') continue;
      const sql = `SELECT count(*)::text AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ONLY ${ident(id.schema)}.${ident(id.name)} t`;
      const { rows } = await client.query<{ n: string; hash: string }>(sql);
      counts.set(tableKey(id), `${rows[0]?.n} ${rows[0]?.hash}`);
    }
    return counts;
  });
}
