// `query --format arrow`, read by another implementation: types and values are those of DuckDB.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { arrowStream } from '../../lib/adapters/duckdb/arrow.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { UsageError } from '../../lib/core/errors.ts';
import { pythonPackages } from '../lab/python.ts';
import { needs } from './support/needs.ts';

const describe = needs('python');
const FOLDER = join(import.meta.dirname, '../fixtures/exporters');
const Read = z.object({
  types: z.record(z.string(), z.string()),
  rows: z.array(z.array(z.string().nullable())),
});

let session: DuckdbSession;
let packages: string;
beforeAll(async () => {
  session = await DuckdbSession.open({ tempDirectory: import.meta.dirname });
  packages = await pythonPackages(join(FOLDER, 'requirements.txt'));
});
afterAll(() => session?.close());

async function streamed(sql: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of arrowStream(await session.connection.stream(sql))) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The stream as pyarrow reads it. */
async function read(sql: string): Promise<z.infer<typeof Read>> {
  const bytes = await streamed(sql);
  const text = await new Promise<string>((resolve, reject) => {
    const env = { PATH: process.env['PATH'], PYTHONPATH: packages };
    const python = execFile('python3', [join(FOLDER, 'read_arrow.py')], { env, maxBuffer: 1 << 28 }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    python.stdin?.end(bytes);
  });
  return Read.parse(JSON.parse(text));
}

describe('an Arrow stream', () => {
  it.each([
    ['true', 'bool', 'True'],
    ['(-128)::TINYINT', 'int8', '-128'],
    ['(-32768)::SMALLINT', 'int16', '-32768'],
    ['(-2147483648)::INTEGER', 'int32', '-2147483648'],
    ['(-9223372036854775808)::BIGINT', 'int64', '-9223372036854775808'],
    ['18446744073709551615::UBIGINT', 'uint64', '18446744073709551615'],
    ['0.1::DOUBLE', 'double', '0.1'],
    ["'Zoë 😀'", 'string', 'Zoë 😀'],
    ["''", 'string', ''],
    ["'\\x00\\xFF'::BLOB", 'binary', '00ff'],
    ["DATE '1899-12-31'", 'date32[day]', '1899-12-31'],
    ["TIME '23:59:59.999999'", 'time64[us]', '23:59:59.999999'],
    ["TIMESTAMP '1969-12-31 23:59:59.000001'", 'timestamp[us]', '1969-12-31 23:59:59.000001'],
    ["TIMESTAMPTZ '2026-11-21 12:00:00.123456+01'", 'timestamp[us, tz=UTC]', '2026-11-21 11:00:00.123456+00:00'],
    ['(-12345678901234567890123456789.012)::DECIMAL(38,3)', 'decimal128(38, 3)', '-12345678901234567890123456789.012'],
    ['1.50::DECIMAL(4,2)', 'decimal128(4, 2)', '1.50'],
    ['sum(9223372036854775807::BIGINT) OVER ()', 'decimal128(38, 0)', '9223372036854775807'],
    ['[1, NULL, 3]', 'string', '[1,null,3]'],
    ["{a: 'b'}", 'string', '{"a":"b"}'],
    ["'3b6814c1-0000-4000-8000-000000000001'::UUID", 'string', '3b6814c1-0000-4000-8000-000000000001'],
  ])('holds %s as %s', async (sql, type, value) => {
    const found = await read(`SELECT ${sql} AS v UNION ALL SELECT NULL`);
    expect(found.types).toEqual({ v: type });
    expect(found.rows.toSorted()).toEqual([[value], [null]].toSorted());
  });

  it('holds every row of many batches in order, and every NULL', async () => {
    const found = await read(
      "SELECT i AS n, CASE WHEN i % 3 = 0 THEN NULL ELSE 'r' || i END AS t, i % 2 = 0 AS b FROM range(10000) t(i) ORDER BY i",
    );
    expect(found.rows).toEqual(
      Array.from({ length: 10_000 }, (_, i) => [
        String(i),
        i % 3 === 0 ? null : `r${i}`,
        i % 2 === 0 ? 'True' : 'False',
      ]),
    );
  });

  it('without rows says what the columns are', async () => {
    const found = await read('SELECT 1 AS "a ""b""", DATE \'2026-01-01\' AS d WHERE false');
    expect(found).toEqual({ types: { 'a "b"': 'int32', d: 'date32[day]' }, rows: [] });
  });

  it('refuses a whole number that Arrow’s decimal cannot hold instead of changing it', async () => {
    await expect(streamed("SELECT '170141183460469231731687303715884105727'::HUGEINT")).rejects.toThrow(UsageError);
  });
});
