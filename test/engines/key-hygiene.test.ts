// Pads are the key: nothing that DuckDB prints, logs, measures or writes while it masks may hold one, in any spelling.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBBlobValue } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MaskedSelect, selectMasked } from '../../lib/adapters/duckdb/mask-query.ts';
import { maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { FileColumn } from '../../lib/core/model/files.ts';
import type { TablePlan } from '../../lib/core/plan/plan.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { keySpellings, keysIn } from './support/key-spellings.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 73 + 41) % 256);
const key = masterKey(secret, 'hygiene');
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
/** SQL masks with pads and with a salt, and kernels. */
const MASKS = ['name', 'email', 'salt-hash', 'hash', 'fpe', 'format', 'json', 'redact', 'date-shift'];
const spellings = keySpellings(secret, key, MASKS);
const columns: readonly FileColumn[] = MASKS.map((mask) => ({
  name: mask,
  sourceType: 'text',
  encoding: 'text',
  duckdbType: 'VARCHAR',
}));
const plan: TablePlan = {
  table: { schema: 'public', name: 'people' },
  rows: 'all',
  columns: MASKS.map((mask) => ({
    column: mask,
    type: TEXT,
    nullable: true,
    spec: { mask },
    domain: mask,
    unique: false,
    sensitive: true,
    identifiers: [],
    decidedBy: 'rule',
    why: '',
    generated: false,
  })),
};

describe('key material', () => {
  let folder: string;
  let session: DuckdbSession;
  let raw: string;
  let query: MaskedSelect;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masklake-hygiene-'));
    session = await DuckdbSession.open({ tempDirectory: join(folder, 'spill'), memoryLimit: '100MB' });
    raw = join(folder, 'raw.parquet');
    const texts = MASKS.map((mask) => `'Jane ' || range || ' ${mask}' AS ${JSON.stringify(mask)}`);
    await session.run(`COPY (SELECT ${texts.join(', ')} FROM range(3000)) TO ${literal(raw)} (FORMAT parquet)`, 'fill');
    query = await selectMasked(session, { columns, plan, key });
  });
  afterAll(async () => {
    await query.release();
    await session.settle();
    session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const masked = (): string => query.sql(readParquet([raw]));

  it('would be found in every spelling that DuckDB and JavaScript have', async () => {
    const pad = Buffer.from(key.derive('name').map((byte) => byte ^ 0x36));
    const [row] = await session.all(
      `SELECT unhex('${pad.toString('hex')}')::VARCHAR AS blob, hex(unhex('${pad.toString('hex')}')) AS hex, base64(unhex('${pad.toString('hex')}')) AS base64`,
      'spell',
    );
    for (const text of [row?.['blob'], row?.['hex'], row?.['base64'], JSON.stringify([...pad]), pad.toString('hex')])
      expect(keysIn(String(text), spellings).length).toBeGreaterThan(0);
    expect(keysIn(Buffer.concat([Buffer.from('x'), pad]), spellings)).toEqual(['inner pad of name, raw']);
  });

  it('is in no SQL text and in no plan that is explained', async () => {
    const seen = [masked()];
    for (const level of ['all', 'optimized_only', 'physical_only']) {
      await session.run(`SET explain_output = '${level}'`, 'explain');
      for (const options of ['', '(FORMAT json)', '(FORMAT html)', 'ANALYZE', '(ANALYZE, FORMAT json)'])
        seen.push(JSON.stringify(await session.all(`EXPLAIN ${options} ${masked()}`, 'explain')));
    }
    await session.run(`SET explain_output = 'physical_only'`, 'explain');
    expect(seen.join('').length).toBeGreaterThan(10_000);
    expect(keysIn(seen.join('\n'), spellings)).toEqual([]);
  });

  it('is in no profile', async () => {
    for (const [format, mode] of [
      ['json', 'detailed'],
      ['query_tree_optimizer', 'standard'],
      ['html', 'detailed'],
    ]) {
      const profile = join(folder, `profile.${format}`);
      await session.run(`SET enable_profiling = '${format}'`, 'profile');
      await session.run(`SET profiling_mode = '${mode}'`, 'profile');
      await session.run(`SET profiling_output = ${literal(profile)}`, 'profile');
      await session.run(`COPY (${masked()}) TO ${literal(join(folder, 'profiled.parquet'))} (FORMAT parquet)`, 'mask');
      await session.run('RESET profiling_output', 'profile');
      await session.run('PRAGMA disable_profiling', 'profile');
      expect(statSync(profile).size).toBeGreaterThan(500);
      expect(keysIn(readFileSync(profile), spellings)).toEqual([]);
    }
  });

  it('is in no log, not even while the keys are put in place', async () => {
    await session.run(`CALL enable_logging(level = 'trace')`, 'log');
    const again = await selectMasked(session, { columns, plan, key });
    await session.run(`CREATE TEMP TABLE logged AS ${again.sql(readParquet([raw]))}`, 'mask');
    await session.run('CALL disable_logging()', 'log');
    const logs = await session.all('SELECT type, log_level, message FROM duckdb_logs()', 'log');
    await session.run('DROP TABLE logged', 'log');
    expect(logs.length).toBeGreaterThan(3);
    expect(JSON.stringify(logs)).toContain('masklake_keys');
    expect(keysIn(JSON.stringify(logs), spellings)).toEqual([]);
  });

  it.each([
    ['a cast after masking', (sql: string) => `SELECT CAST(name AS INTEGER) FROM (${sql})`],
    ['an error raised with a masked value', (sql: string) => `SELECT error(name) FROM (${sql})`],
    ['a name that does not exist', (sql: string) => `SELECT nothing FROM (${sql}), temp.main.masklake_keys`],
    ['a pad read as text', (sql: string) => `SELECT k0_i::INTEGER FROM temp.main.masklake_keys, (${sql})`],
  ])('is in no error of %s that leaves the session', async (_, broken) => {
    const error: unknown = await session.all(broken(masked()), 'masking').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    const said = `${String(error)} ${error instanceof Error ? error.stack : ''} ${JSON.stringify(error)}`;
    expect(keysIn(said, spellings)).toEqual([]);
    expect(said).not.toContain('Jane');
  });

  it('is in no table and in no variable by itself, so that no spilled block can hold it', async () => {
    const rows = await session.all('SELECT * FROM temp.main.masklake_keys', 'look');
    const variables = await session.all('SELECT value::BLOB AS value FROM duckdb_variables()', 'look');
    const blobs = [...rows, ...variables].flatMap((row) => Object.values(row));
    const bytes = blobs.flatMap((blob) => (blob instanceof DuckDBBlobValue ? [Buffer.from(blob.bytes)] : []));
    expect(bytes.length).toBeGreaterThan(MASKS.length);
    for (const content of bytes) expect(keysIn(content, spellings)).toEqual([]);
  });

  it('is in nothing that was spilled', async () => {
    // More than fits into the memory: raw and masked values go to the run's private folder, and so might the table of pads.
    const far = `SELECT a.*, b.range, md5(name || b.range) AS m FROM (${masked()}) a, range(120) b`;
    await session.run(`CREATE TEMP TABLE far AS ${far}`, 'spill');
    const spilled = filesBelow(join(folder, 'spill')).map((file) => readFileSync(file));
    await session.run('DROP TABLE far', 'spill');
    expect(spilled.length).toBeGreaterThan(0);
    for (const content of spilled) expect(keysIn(content, spellings)).toEqual([]);
    // nor is anything else readable there
    for (const content of spilled) expect(content.includes('Jane ')).toBe(false);
  });

  it('is in no masked file', async () => {
    const bytes = statSync(raw).size;
    const table = { table: plan.table, files: [raw], columns, rows: 3000, bytes };
    const { files } = await maskTable(session, { raw: table, plan, key, outDirectory: folder, metadata: { run: 'r' } });
    expect(files.files.length).toBe(1);
    for (const file of files.files) expect(keysIn(readFileSync(file), spellings)).toEqual([]);
  });

  it('is gone from the database once the table is masked', async () => {
    const other = await DuckdbSession.open({ tempDirectory: join(folder, 'spill-2') });
    const made = await selectMasked(other, { columns, plan, key });
    await made.release();
    expect(await other.all(`SELECT table_name FROM duckdb_tables()`, 'look')).toEqual([]);
    expect(keysIn(JSON.stringify(await other.all('SELECT * FROM duckdb_variables()', 'look')), spellings)).toEqual([]);
    other.close();
  });
});

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
