// What the source database says of itself before an export: the same whether it is asked at once or part by part, and again after a stop.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lossesKey, Measured, measuredKey } from '../../lib/adapters/aws/export/documents.ts';
import { type MeasureRequest, measureDatabase } from '../../lib/adapters/aws/export/measure.ts';
import { connectSource } from '../../lib/adapters/postgres/connect.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { inspectCatalog } from '../../lib/adapters/postgres/inspect.ts';
import { queryText } from '../../lib/adapters/postgres/session.ts';
import type { Catalog } from '../../lib/core/model/catalog.ts';
import { folderStore } from './support/folder-store.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase } from './support/schema-clone.ts';

const RUN = 'shop-0123456789-1';
const WIDE = Array.from({ length: 450 }, (_, at) => `w${at} int`).join(', ');

describe('measuring a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-measures-'));
  let server: TestServer;
  let client: pg.Client;
  let catalog: Catalog;
  let stores = 0;
  beforeAll(async () => {
    server = await startPostgres('embedded');
    const url = await createDatabase(server.url, 'measured');
    await connected(url, (one) =>
      one.query(`CREATE TABLE large (id int, note text, value numeric); CREATE TABLE wide (${WIDE}); CREATE TABLE "left" (id int);
        INSERT INTO large SELECT g, repeat('x', g % 500), CASE WHEN g % 10 = 0 THEN g END FROM generate_series(1, 3000) g;
        INSERT INTO wide (w0, w449) VALUES (1, 2)`),
    );
    client = await connectSource(parseConnection(url, {}));
    catalog = await inspectCatalog(client);
  });
  afterAll(async () => {
    await client?.end();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function request(more: Partial<MeasureRequest> = {}): MeasureRequest {
    stores += 1;
    const store = folderStore(join(folder, String(stores)));
    const ask: MeasureRequest['ask'] = (sql, doing) => queryText(client, sql, doing);
    return { run: RUN, catalog, rowsFor: () => 'all', ask, raw: store, runs: store, ...more };
  }

  async function measured({ raw }: MeasureRequest): Promise<Measured> {
    return Measured.parse(await raw.readJson(measuredKey(RUN, 'measured')));
  }

  it('counts rows, values, losses and sizes', async () => {
    const at = request();
    expect(await measureDatabase(at)).toBe('ready');
    const large = (await measured(at)).tables.find(({ table }) => table.name === 'large');
    expect(large?.rows).toBe(3000);
    expect(
      large?.columns.map(({ values, lostByDms, lostByRdsExport, bytes }) => [
        values,
        lostByDms,
        lostByRdsExport,
        bytes,
      ]),
    ).toEqual([
      [3000, 0, 0, 0],
      [3000, 0, 0, 998],
      [300, 300, 0, 0],
    ]);
  });

  it('says the same part by part, and goes on where it stopped', async () => {
    const whole = request();
    await measureDatabase(whole);
    const parts = request({ partBytes: 65_536 });
    let looks = 0;
    const impatient = { ...parts, remaining: () => (looks++ % 3 === 2 ? 0 : 1e9) };
    let calls = 1;
    while ((await measureDatabase(impatient)) === 'waiting') calls += 1;
    expect(calls).toBeGreaterThan(3);
    expect(await measured(parts)).toEqual(await measured(whole));
  });

  it('puts together more columns than one query takes', async () => {
    const at = request();
    await measureDatabase(at);
    const wide = (await measured(at)).tables.find(({ table }) => table.name === 'wide');
    expect(wide?.columns.filter(({ values }) => values > 0).map(({ column }) => column)).toEqual(['w0', 'w449']);
  });

  it('does not read tables whose rows are left out', async () => {
    const at = request({ rowsFor: (table) => (table === 'public."left"' || table === 'public.left' ? 'none' : 'all') });
    await measureDatabase(at);
    expect((await measured(at)).tables.map(({ table }) => table.name)).not.toContain('left');
  });

  it('tells people counts and sizes, and nothing from which a value could be guessed', async () => {
    const at = request();
    await measureDatabase(at);
    const text = (await at.runs.readText(lossesKey(RUN, 'measured')))?.text ?? '';
    expect(text).toContain('"lostByDms": 300');
    expect(text).not.toContain('content');
  });
});
