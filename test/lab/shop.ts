// The lab's source: a small shop in a real Postgres database, read into Parquet by the product's own exporter. It stands for the
// steps that are not bound on AWS yet (inspect, export, classify, decide): their documents are written where `mask` reads them.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import pg from 'pg';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { exportTable } from '../../lib/adapters/postgres/export-table.ts';
import { inspectCatalog } from '../../lib/adapters/postgres/inspect.ts';
import type { Catalog, Column } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { tableFolder } from '../../lib/core/model/layout.ts';
import type { ColumnPlan } from '../../lib/core/plan/plan.ts';
import { Plan } from '../../lib/core/plan/plan.ts';

export const CUSTOMERS = 2000;
export const ORDERS = 5000;

const SCHEMA = `
CREATE TABLE customers (id bigint PRIMARY KEY, full_name text NOT NULL, email varchar(120) UNIQUE, notes text);
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers, contact text, total numeric(12,2) NOT NULL);
INSERT INTO customers SELECT n, 'Original Person ' || n, 'original' || n || '@corp-of-canaries.com', CASE WHEN n % 3 > 0 THEN 'call original' || n END FROM generate_series(1, ${CUSTOMERS}) n;
INSERT INTO orders SELECT n, 1 + n % ${CUSTOMERS}, 'original' || (1 + n % ${CUSTOMERS}) || '@corp-of-canaries.com', n / 7.0 FROM generate_series(1, ${ORDERS}) n;`;

/** What no masked file, history or answer may hold. */
export const CANARY = /original ?(person )?\d|corp-of-canaries/i;

const MASKS: Readonly<Record<string, string>> = { full_name: 'name', email: 'email', contact: 'email', notes: 'hash' };

export async function fillShop(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(SCHEMA);
  await client.end();
}

export interface Exported {
  readonly catalog: Catalog;
  /** With absolute paths. */
  readonly tables: readonly TableFiles[];
}

export async function exportShop(connection: pg.ClientConfig, folder: string): Promise<Exported> {
  const [scratchDirectory, tempDirectory] = [join(folder, 'scratch'), join(folder, 'spill')];
  for (const each of [scratchDirectory, tempDirectory]) await mkdir(each, { recursive: true });
  const client = new pg.Client(connection);
  await client.connect();
  const session = await DuckdbSession.open({ tempDirectory });
  try {
    const catalog = await inspectCatalog(client);
    const tables: TableFiles[] = [];
    for (const table of catalog.tables) {
      const outDirectory = join(folder, tableFolder('shop', table.id));
      await mkdir(outDirectory, { recursive: true });
      tables.push(
        await exportTable((use) => use(client), session, {
          table,
          rows: 'all',
          serverVersion: catalog.serverVersion,
          outDirectory,
          scratchDirectory,
        }),
      );
    }
    return { catalog, tables };
  } finally {
    session.close();
    await client.end();
  }
}

export interface Prepared {
  readonly s3: S3Client;
  readonly raw: string;
  readonly runs: string;
  readonly run: string;
  readonly keyId: string;
  readonly folder: string;
}

/** Puts the raw files, the list of tables and the plan where a run expects them. */
export async function prepareRun(
  { catalog, tables }: Exported,
  { s3, raw, runs, run, keyId, folder }: Prepared,
): Promise<void> {
  const put = (Bucket: string, Key: string, Body: Uint8Array | string) =>
    s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  const stored: TableFiles[] = [];
  for (const table of tables) {
    const files: string[] = [];
    for (const file of table.files) {
      const key = `${run}${file.slice(folder.length)}`;
      await put(raw, key, await readFile(file));
      files.push(key);
    }
    stored.push({ ...table, files });
  }
  await put(runs, `runs/${run}/tables.json`, JSON.stringify(stored));
  await put(runs, `runs/${run}/plan.json`, JSON.stringify(planFor(catalog, keyId)));
}

export function planFor(catalog: Catalog, keyId: string): Plan {
  const tables = catalog.tables.map(({ id, columns }) => ({
    table: id,
    rows: 'all',
    columns: columns.map(columnPlan),
  }));
  return Plan.parse({ version: 1, source: 'shop', policy: 'guarded', keyId, locale: 'en', tables });
}

function columnPlan({ name, type, nullable }: Column): ColumnPlan {
  const mask = MASKS[name] ?? 'keep';
  return {
    column: name,
    type,
    nullable,
    spec: { mask },
    domain: mask,
    unique: name === 'email',
    sensitive: mask !== 'keep',
    identifiers: [],
    decidedBy: 'rule',
    why: 'the lab says so',
    generated: false,
  };
}
