// Masked files as another implementation of Parquet sees them: rows, columns and the mark of what was masked. It reads neither zstd nor
// decimals, so that it says nothing of the values.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParquetReader } from 'parquetjs-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_ID, maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { ColumnPlan } from '../../lib/core/plan/plan.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';

const COLUMNS: readonly { readonly name: string; readonly duckdbType: string; readonly type: ColumnType }[] = [
  { name: 'id', duckdbType: 'BIGINT', type: { text: 'bigint', base: 'int8', category: 'integer' } },
  { name: 'e-mail "é"', duckdbType: 'VARCHAR', type: { text: 'text', base: 'text', category: 'text' } },
  { name: 'born', duckdbType: 'DATE', type: { text: 'date', base: 'date', category: 'date' } },
  {
    name: 'at',
    duckdbType: 'TIMESTAMPTZ',
    type: { text: 'timestamptz', base: 'timestamptz', category: 'timestamptz' },
  },
];

let folder: string;
let session: DuckdbSession;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masklake-reader-'));
  session = await DuckdbSession.open({ tempDirectory: folder });
});
afterAll(async () => {
  session?.close();
  await rm(folder, { recursive: true, force: true });
});

function planned({ name, type }: (typeof COLUMNS)[number]): ColumnPlan {
  const mask = type.category === 'text' ? 'email' : 'keep';
  return {
    column: name,
    type,
    nullable: true,
    spec: { mask },
    domain: mask,
    unique: false,
    sensitive: mask === 'email',
    identifiers: [],
    decidedBy: 'rule',
    why: 'test',
    generated: false,
  };
}

describe('a masked file', () => {
  it('has its rows, columns, key id and run for another reader of Parquet', async () => {
    const raw = join(folder, 'raw.parquet');
    const values = ['i', `'a' || i || '@example.org'`, `DATE '2000-01-01'`, `TIMESTAMPTZ '2026-11-21 12:00:00Z'`];
    const named = COLUMNS.map(({ name }, at) => `${values[at]} AS ${ident(name)}`);
    const rows = `SELECT ${named.join(', ')} FROM range(3000) t(i)`;
    await session.run(`COPY (${rows}) TO ${literal(raw)} (FORMAT parquet)`, 'test data');
    const table = { schema: 'public', name: 'people' };
    const { files } = await maskTable(session, {
      raw: {
        table,
        files: [raw],
        rows: 3000,
        bytes: 0,
        columns: COLUMNS.map(({ name, duckdbType, type }) => ({
          name,
          duckdbType,
          sourceType: type.text,
          encoding: 'typed',
        })),
      },
      plan: { table, rows: 'all', columns: COLUMNS.map(planned) },
      key: masterKey(
        new Uint8Array(32).map((_, at) => at),
        'key-of-tests',
      ),
      outDirectory: folder,
      metadata: { 'masklake.run': 'run-of-tests' },
    });
    const reader = await ParquetReader.openFile(files.files[0] ?? '');
    try {
      expect(Number(reader.getRowCount())).toBe(3000);
      expect(Object.keys(reader.getSchema().fields)).toEqual(COLUMNS.map(({ name }) => name));
      expect(reader.getMetadata()).toMatchObject({ [KEY_ID]: expect.any(String), 'masklake.run': 'run-of-tests' });
    } finally {
      await reader.close();
    }
  });
});
