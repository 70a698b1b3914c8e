// Copies of personal columns under names that say nothing, and columns that only look like copies.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { identifiersOf, summarize } from '../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import type { Table } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { textColumn } from '../unit/detect/support.ts';

let folder = '';
let session: DuckdbSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-shared-'));
  session = await DuckdbSession.open({ tempDirectory: folder });
});

afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

type Columns = Readonly<Record<string, string>>;

async function classify(
  tables: Readonly<Record<string, { rows: number; columns: Columns }>>,
): Promise<ColumnFinding[]> {
  const made: { table: Table; files: TableFiles }[] = [];
  for (const [name, { rows, columns }] of Object.entries(tables)) {
    const file = join(folder, `${name}.parquet`);
    const select = Object.entries(columns).map(([column, sql]) => `${sql} AS ${ident(column)}`);
    await session.run(
      `COPY (SELECT ${select.join(', ')} FROM range(${rows}) t(i)) TO ${literal(file)} (FORMAT parquet)`,
      'write test data',
    );
    const id = { schema: 'public', name };
    made.push({
      table: {
        id,
        kind: 'table',
        partitionKey: [],
        inherits: [],
        columns: Object.keys(columns).map((column) => textColumn(column)),
        uniques: [],
        foreignKeys: [],
        checks: [],
        rowSecurity: false,
        readable: true,
        estimatedRows: -1,
        bytes: 0,
      },
      files: {
        table: id,
        files: [file],
        columns: Object.keys(columns).map((column) => ({
          name: column,
          sourceType: 'text',
          encoding: 'text',
          duckdbType: 'VARCHAR',
        })),
        rows,
        bytes: 1,
      },
    });
  }
  const catalog = {
    dialect: 'postgres' as const,
    database: 'd',
    serverVersion: 150000,
    encoding: 'UTF8',
    tables: made.map(({ table }) => table),
    objects: {},
  };
  return classifyLake(session, { catalog, tables: made.map(({ files }) => files) });
}

const LOGIN =
  "'zq' || chr(97 + CAST(i % 26 AS INTEGER)) || chr(97 + CAST(i // 26 % 26 AS INTEGER)) || (i * 7919 % 9973)";

describe('the same values in another column', { timeout: 180_000 }, () => {
  it('are personal too, and the explanation names the column and no value', async () => {
    const findings = await classify({
      users: { rows: 500, columns: { username: LOGIN } },
      events: {
        rows: 3000,
        columns: { c7: `(SELECT upper(${LOGIN.replaceAll('i', 'j')}) FROM (SELECT i % 450 AS j))` },
      },
    });
    const copy = findings.find(({ column }) => column === 'c7');
    expect(copy && identifiersOf(copy)).toEqual(['USERNAME']);
    expect(copy && summarize(copy)).toMatch(
      /^USERNAME: \d+ of 256 different values looked at also stand in public\.users\.username, where USERNAME was found$/,
    );
  });

  it('are found in columns of many values', async () => {
    const findings = await classify({
      users: { rows: 40_000, columns: { username: `'login' || (i * 48271 % 2147483647)` } },
      events: { rows: 60_000, columns: { c7: `'login' || ((i % 39000) * 48271 % 2147483647)` } },
    });
    expect(findings.map((one) => identifiersOf(one))).toEqual([['USERNAME'], ['USERNAME']]);
  });

  it.each([
    ['when fewer than four of five are the same', `CASE WHEN i % 10 < 6 THEN ${LOGIN} ELSE 'other' || i END`],
    ['when there are fewer than twenty of them', `['ann7x', 'bob8y', 'cid9z'][1 + i % 3]`],
    ['small numbers', `CAST(i AS VARCHAR)`],
    ['dates', `CAST(DATE '2020-01-01' + CAST(i AS INTEGER) AS VARCHAR)`],
    ['UUIDs', `CAST(md5(CAST(i AS VARCHAR))::UUID AS VARCHAR)`],
  ])('mean nothing: %s', async (_why, sql) => {
    const same = /^CASE|ann7x/.test(sql) ? LOGIN : sql;
    const findings = await classify({
      users: { rows: 300, columns: { username: sql.includes('ann7x') ? sql : same } },
      things: { rows: 300, columns: { c1: sql } },
    });
    expect(findings.filter(({ column }) => column === 'c1').map((one) => identifiersOf(one))).toEqual([[]]);
  });

  it('mean nothing where the values are places or words that things share', async () => {
    const place = "'Qx' || chr(97 + CAST(i % 26 AS INTEGER)) || 'stelle'";
    const findings = await classify({
      people: { rows: 300, columns: { email: "'u' || i || '@example.org'", city: place } },
      depots: { rows: 300, columns: { c1: place } },
    });
    expect(findings.find(({ column }) => column === 'c1')?.detections).toEqual([]);
  });
});

describe('a sample', { timeout: 180_000 }, () => {
  it('of a column of many values is told with its size, and a column of few values has none', async () => {
    const [many, few] = await classify({
      wide: { rows: 30_000, columns: { sku: "'SKU-' || lpad(CAST(i AS VARCHAR), 8, '0')", kind: "'k' || i % 9" } },
    });
    expect(many?.sampled?.of).toBe(30_000);
    expect(many?.sampled?.values).toBeGreaterThan(8000);
    expect(many?.sampled?.values).toBeLessThan(12_000);
    expect(few?.sampled).toBeUndefined();
    expect(many && summarize(many)).toMatch(/were looked for in \d+ of 30000 values$/);
  });
});
