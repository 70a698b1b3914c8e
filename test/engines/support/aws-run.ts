// A run on AWS without AWS: buckets that are folders, a real source exported into them, and ports for every step after the export.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadPorts } from '../../../lib/adapters/aws/load/load-content.ts';
import { type StagedConnection, stagedFor } from '../../../lib/adapters/aws/load/staged-server.ts';
import type { MaskPorts } from '../../../lib/adapters/aws/mask/ports.ts';
import type { StagedServer } from '../../../lib/adapters/aws/rds/server-documents.ts';
import { openStoredRules } from '../../../lib/adapters/aws/rules/stored-rules.ts';
import {
  databasesKey,
  documentKey,
  keyVersionKey,
  recordKey,
  rulesKey,
  stagedKey,
  stateKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import { namesOf, RunReference } from '../../../lib/adapters/aws/run-reference.ts';
import type { WorkbenchPorts } from '../../../lib/adapters/aws/workbench/workbench.ts';
import { keyOf, withKeys, zonesOf } from '../../../lib/adapters/aws/workbench/zones.ts';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { isMysql, type MysqlConnection, parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { openMysqlSource } from '../../../lib/adapters/mysql/source.ts';
import { type ConnectionOptions, parseConnection } from '../../../lib/adapters/postgres/connection-options.ts';
import { openPostgresSource } from '../../../lib/adapters/postgres/source.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { layout as layoutOf } from '../../../lib/core/model/layout.ts';
import { schemaText } from '../../../lib/core/model/schema-document.ts';
import { literal } from '../../../lib/core/sql/quote.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import { folderStore } from './folder-store.ts';
import { testSigner } from './test-signer.ts';

export const RUN = RunReference.parse({
  id: 'shop-0123456789-1',
  source: 'shop',
  from: 'snapshot',
  snapshotId: 'rds:shop-2026-11-20',
  snapshotKind: 'instance',
  ...namesOf('shop-0123456789-1'),
  approval: false,
});
/** The master key as it is written. */
export const KEY_TEXT = 'a key for tests that is long enough, 0123456789';
const KEY = { key: masterKey(new TextEncoder().encode(KEY_TEXT), 'shop'), version: 'v1' };

export interface AwsRun {
  readonly root: string;
  readonly buckets: Readonly<Record<'runs' | 'raw' | 'masked' | 'rules' | 'evidence', ObjectStore>>;
  readonly mask: MaskPorts;
  readonly load: LoadPorts & { readonly key: () => Promise<typeof KEY.key> };
  /** @param staged whether the loaded database is there by now */
  readonly bench: (
    options?: Partial<WorkbenchPorts> & { readonly staged?: boolean },
  ) => (database: string) => WorkbenchPorts;
  readonly close: () => void;
}

export interface AwsRunOptions {
  /** URL of the source database. */
  readonly source: string;
  readonly database: string;
  /** How a database of the staged server is reached. */
  readonly staged?: ((database: string) => ConnectionOptions) | undefined;
  /** The same of a source of MySQL. */
  readonly stagedMysql?: ((database: string) => MysqlConnection) | undefined;
  /** Text of the rules file. */
  readonly rules?: string | undefined;
  /** Files that each table is exported into, as a large one would be; default one. */
  readonly files?: number | undefined;
  /** Keys of tables whose rows the rules withhold. */
  readonly withheld?: readonly string[] | undefined;
}

/** What `inspect` and `export` leave. */
export async function awsRun(options: AwsRunOptions): Promise<AwsRun> {
  const root = mkdtempSync(join(tmpdir(), 'masklake-aws-run-'));
  const bucket = (name: string): ObjectStore => folderStore(join(root, name));
  const buckets = {
    runs: bucket('runs'),
    raw: bucket('raw'),
    masked: bucket('masked'),
    rules: bucket('rules'),
    evidence: bucket('evidence'),
  };
  const { runs, raw, masked } = buckets;
  const { database } = options;
  await runs.writeText(databasesKey(RUN.id), JSON.stringify([database]));
  await runs.writeText(recordKey(RUN.id), JSON.stringify({ startedAt: '2026-11-20T00:00:00.000Z' }));
  await runs.writeText(keyVersionKey(RUN.id), JSON.stringify({ secret: 's', version: 'v1', keyId: KEY.key.id }));
  await runs.writeText(stagedKey(RUN.id), JSON.stringify(STAGED));
  if (options.rules !== undefined) await buckets.rules.writeText(rulesKey('shop', database), options.rules);
  await exportInto({ runs, raw }, options, join(root, 'export'));
  const connection: StagedConnection = {
    postgres: async (_, name) => options.staged?.(name) ?? none(),
    mysql: async (_, name) => options.stagedMysql?.(name) ?? none(),
  };
  return {
    root,
    buckets,
    mask: { runs, raw, masked, key: async () => KEY, memoryLimit: '400MB' },
    load: { runs, masked, connection, memoryLimit: '400MB', key: async () => KEY.key },
    bench:
      ({ staged = false, ...more } = {}) =>
      (name) => ({
        runs,
        raw,
        masked,
        rules: (folder) =>
          openStoredRules({
            store: buckets.rules,
            bucket: 'rules',
            source: 'shop',
            database: name,
            folder,
            today: '2026-11-20',
          }),
        key: async () => KEY.key,
        signer: async () => testSigner(),
        stage: staged ? stagedFor(connection, RUN, name) : undefined,
        version: '0.0.0',
        memoryLimit: '400MB',
        ...more,
      }),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

function none(): never {
  throw new Error('there is no staged server of that kind');
}

const STAGED: StagedServer = {
  kind: 'instance',
  identifier: RUN.staged,
  engine: 'postgres',
  engineVersion: '15.7',
  instanceClass: 'db.t4g.micro',
  host: 'staged.example',
  port: 5432,
  keyArn: 'arn:aws:kms:eu-central-1:111122223333:key/1',
};

async function exportInto(
  { runs, raw }: Pick<AwsRun['buckets'], 'runs' | 'raw'>,
  { source: url, database, files = 1, withheld = [] }: AwsRunOptions,
  folder: string,
): Promise<void> {
  const layout = layoutOf(folder);
  const session = await DuckdbSession.open({ tempDirectory: folder });
  const source = isMysql(url, {})
    ? await openMysqlSource({ connection: parseMysqlConnection(url, {}), comments: 'drop' }, async () => session)
    : await openPostgresSource(
        { connection: parseConnection(url, {}), readers: 1, comments: 'drop' },
        async () => session,
      );
  try {
    const catalog = { ...(await source.catalog()), database };
    const script = await source.schema();
    const zone = zonesOf(RUN, layout).raw;
    const exported = await source.exportTables({
      catalog,
      rowsFor: (table) => (withheld.includes(table) ? 'none' : 'all'),
      directory: layout.raw(RUN.id),
      scratch: layout.work(RUN.id),
      onProgress: () => undefined,
    });
    const tables = await Promise.all(exported.map((table) => divided(session, table, files)));
    for (const file of tables.flatMap(({ files }) => files)) await raw.upload(file, keyOf(zone, file));
    await runs.writeText(documentKey(RUN.id, database, 'schema.json'), schemaText(catalog, script));
    await runs.writeText(stateKey(RUN.id, database, 'inspect'), JSON.stringify({ catalog, script }));
    await runs.writeText(stateKey(RUN.id, database, 'export'), JSON.stringify({ raw: withKeys(zone, tables) }));
  } finally {
    await source.close();
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The table's rows in so many files. */
export async function divided(session: DuckdbSession, table: TableFiles, count: number): Promise<TableFiles> {
  const [file] = table.files;
  if (file === undefined || count === 1) return table;
  const files: string[] = [];
  const each = Math.ceil(table.rows / count);
  for (let at = 0; at * each < table.rows; at += 1) {
    files.push(file.replace(/\.parquet$/, `-${at}.parquet`));
    const rows = `SELECT * EXCLUDE file_row_number FROM read_parquet(${literal(file)}, file_row_number=true) WHERE file_row_number // ${each} = ${at}`;
    await session.run(`COPY (${rows}) TO ${literal(files[at] ?? '')} (FORMAT parquet)`, 'divide a file');
  }
  return { ...table, files };
}

/** Keys of a bucket, for what is there and what is not. */
export async function keysOf(store: ObjectStore, folder: string): Promise<readonly string[]> {
  return (await store.list(folder)).map(({ key }) => key);
}
