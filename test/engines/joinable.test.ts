// How many values of one column stand in another, over real Parquet files with hostile names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureJoins } from '../../lib/adapters/duckdb/joinable.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import type { Member } from '../../lib/core/plan/groups.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { column, id, table } from '../unit/plan/support.ts';

let folder = '';
let session: DuckdbSession;
const raw: TableFiles[] = [];

/** A table of one column, its values an expression of the row number `i`. */
async function exported(
  name: string,
  columnName: string,
  sql: string,
  rows: number,
  duckdbType = 'VARCHAR',
): Promise<Member> {
  const file = join(folder, `${raw.length}.parquet`);
  await session.run(
    `COPY (SELECT ${sql} AS ${ident(columnName)} FROM range(${rows}) r(i)) TO ${literal(file)} (FORMAT parquet)`,
    'write a test file',
  );
  const columns = [{ name: columnName, sourceType: 'text', encoding: 'text' as const, duckdbType }];
  raw.push({ table: id(name), files: [file], columns, rows, bytes: 0 });
  return { table: table(name, [columnName]), column: column(columnName) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-joinable-'));
  session = await DuckdbSession.open({ tempDirectory: folder });
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function contained(from: Member, to: Member, distinct: number): Promise<number | undefined> {
  return (await measureJoins(session, raw, [{ from, to, distinct }]))[0]?.contained;
}

describe('values of one column in another', () => {
  it('are all found where all stand there, whatever the column is called and however large the other is', async () => {
    const to = await exported('all', 'e"mail', "'u' || i || '@example.org'", 300_000);
    const from = await exported(
      'few',
      "'; drop",
      "CASE WHEN i % 7 = 0 THEN NULL ELSE 'u' || (i * 29) || '@example.org' END",
      10_000,
    );
    expect(await contained(from, to, 8571)).toBe(1);
  });

  it('are measured by a sample that comes near the truth', async () => {
    const to = await exported('half', 'v', "'k' || i", 20_000);
    const from = await exported('both', 'v', "'k' || i", 40_000);
    expect(await contained(from, to, 40_000)).toBeCloseTo(0.5, 1);
    expect(await contained(to, from, 20_000)).toBe(1);
  });

  it('are compared by text, so that integers of two widths join', async () => {
    const small = await exported('small', 'n', 'CAST(i AS INTEGER)', 500, 'INTEGER');
    const large = await exported('large', 'n', 'CAST(i AS BIGINT)', 5000, 'BIGINT');
    expect(await contained(small, large, 500)).toBe(1);
  });

  it('say nothing where there are too few, or no files', async () => {
    const few = await exported('handful', 'v', "'x' || (i % 12)", 400);
    const all = await exported('alphabet', 'v', "'x' || i", 400);
    expect(await contained(few, all, 12)).toBeUndefined();
    const nowhere = { table: table('nowhere', ['v']), column: column('v') };
    expect(await contained(nowhere, all, 400)).toBeUndefined();
    expect(await contained(all, nowhere, 400)).toBeUndefined();
  });

  it('of several pairs are measured at once, and nothing of the sample is left behind', async () => {
    const members: Member[] = [];
    for (let index = 0; index < 4; index += 1)
      members.push(await exported(`m${index}`, 'v', `'m' || (i + ${index * 50})`, 1000));
    const pairs = members.flatMap((from) =>
      members.filter((to) => to !== from).map((to) => ({ from, to, distinct: 1000 })),
    );
    const measured = await measureJoins(session, raw, pairs);
    expect(measured.length).toBe(pairs.length);
    const near = measured.find(({ pair }) => pair.from === members[0] && pair.to === members[1]);
    expect(near?.contained).toBeCloseTo(0.95, 2);
    expect(await session.all("SELECT 1 FROM duckdb_tables() WHERE table_name = 'join_samples'", 'look')).toEqual([]);
  });
});
