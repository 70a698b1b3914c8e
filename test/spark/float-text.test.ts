// Python's spelling of floating-point numbers is DuckDB's, digit for digit, oddities included.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { needs } from '../engines/support/needs.ts';

const PACKAGE = join(import.meta.dirname, '../../glue-scripts');
const PROGRAM = `
import struct, sys
from masklake.float_text import double_text, single_text
for line in sys.stdin:
    kind, _, exact = line.strip().partition(" ")
    if kind == "FLOAT":
        print(single_text(struct.unpack("f", struct.pack("f", float(exact)))[0]))
    else:
        print(double_text(float(exact)))
`;
const RANDOM = (digits: number): string =>
  `((hash(i, 'sign')::DOUBLE / 18446744073709551615) - 0.5) * pow(10, (hash(i, 'power') % ${digits})::BIGINT - ${digits / 2})`;

let directory: string;
let session: DuckdbSession;

needs('python')('text of floating-point numbers', () => {
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'masklake-floats-'));
    session = await DuckdbSession.open({ tempDirectory: directory, threads: 2 });
  });
  afterAll(async () => {
    session.close();
    await rm(directory, { recursive: true, force: true });
  });

  it.each([
    [
      'powers of two',
      'DOUBLE',
      'SELECT s * pow(2.0, i) AS v FROM range(-1074, 1024) AS t(i), (VALUES (1), (-1)) AS u(s)',
    ],
    ['powers of ten', 'DOUBLE', 'SELECT pow(10.0, i) AS v FROM range(-323, 309) AS t(i)'],
    ['hundredths', 'DOUBLE', 'SELECT i * 0.01 AS v FROM range(-2000, 20000) AS t(i)'],
    ['random ones', 'DOUBLE', `SELECT ${RANDOM(600)} AS v FROM range(30000) AS t(i)`],
    [
      'special ones',
      'DOUBLE',
      `SELECT unnest(['inf', '-inf', 'nan', '-0', '0', '1.7976931348623157e308', '5e-324'])::DOUBLE AS v`,
    ],
    ['powers of two', 'FLOAT', 'SELECT s * pow(2.0, i) AS v FROM range(-149, 128) AS t(i), (VALUES (1), (-1)) AS u(s)'],
    ['powers of ten', 'FLOAT', 'SELECT pow(10.0, i) AS v FROM range(-45, 39) AS t(i)'],
    ['hundredths', 'FLOAT', 'SELECT i * 0.01 AS v FROM range(-2000, 20000) AS t(i)'],
    ['whole ones', 'FLOAT', 'SELECT i * 12345 AS v FROM range(10000) AS t(i)'],
    ['random ones', 'FLOAT', `SELECT ${RANDOM(70)} AS v FROM range(30000) AS t(i)`],
    ['special ones', 'FLOAT', `SELECT unnest(['inf', '-inf', 'nan', '-0', '0', '3.4028235e38', '1e-45'])::DOUBLE AS v`],
  ])('%s as %s', async (_name, type, select) => {
    const rows = await session.all(
      `SELECT CAST(v AS VARCHAR) AS text, format('{:.40e}', v::DOUBLE) AS exact FROM (SELECT v::${type} AS v FROM (${select}))`,
      'numbers',
    );
    const printed = execFileSync('python3', ['-c', PROGRAM], {
      input: rows.map((row) => `${type} ${String(row['exact'])}`).join('\n'),
      env: { ...process.env, PYTHONPATH: PACKAGE, PYTHONDONTWRITEBYTECODE: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect(printed.trim().split('\n')).toEqual(rows.map((row) => row['text']));
  });
});
