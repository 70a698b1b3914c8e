// The executor on real DuckDB: same outputs as the reference, keys nowhere in SQL, hostile names, order and types kept.
import { createHmac } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyBytes } from '../../lib/adapters/duckdb/keys.ts';
import { selectMasked } from '../../lib/adapters/duckdb/mask-query.ts';
import { maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { type MasterKey, masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import type { MaskSpec, TablePlan } from '../../lib/core/plan/plan.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { asPinned } from '../vectors/pinned.ts';
import { vectorCases, vectorKey } from '../vectors/read.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 7 + 3) % 256);
const key = masterKey(secret, 'test');
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const INT8: ColumnType = { text: 'bigint', base: 'int8', category: 'integer' };

interface Given {
  readonly name: string;
  readonly type: ColumnType;
  readonly duckdbType: string;
  readonly spec: MaskSpec;
  readonly domain?: string;
}

let session: DuckdbSession;
let directory: string;
let counter = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'masklake-masks-'));
  session = await DuckdbSession.open({ tempDirectory: directory, threads: 2 });
});
afterAll(async () => {
  session.close();
  await rm(directory, { recursive: true, force: true });
});

/** Writes `select` to a raw file and describes it as the exporter and the planner would. */
async function table(select: string, columns: readonly Given[]): Promise<{ raw: TableFiles; plan: TablePlan }> {
  counter += 1;
  const file = join(directory, `raw-${counter}.parquet`);
  await session.run(`COPY (${select}) TO ${literal(file)} (FORMAT parquet)`, 'test data');
  const rows = await session.number(`SELECT count(*) FROM ${readParquet([file])}`, 'count');
  const id = { schema: 'public', name: `t${counter}` };
  return {
    raw: {
      table: id,
      files: [file],
      rows,
      bytes: 0,
      columns: columns.map((column) => ({
        name: column.name,
        sourceType: column.type.text,
        encoding: 'typed',
        duckdbType: column.duckdbType,
      })),
    },
    plan: {
      table: id,
      rows: 'all',
      columns: columns.map((column) => ({
        column: column.name,
        type: column.type,
        nullable: true,
        spec: column.spec,
        domain: column.domain ?? column.spec.mask,
        unique: false,
        sensitive: true,
        identifiers: [],
        decidedBy: 'rule',
        why: 'test',
        generated: false,
      })),
    },
  };
}

async function mask(
  select: string,
  columns: readonly Given[],
  by: MasterKey = key,
): Promise<Record<string, unknown>[]> {
  const { raw, plan } = await table(select, columns);
  const out = await mkdtemp(join(directory, 'out-'));
  const { files } = await maskTable(session, {
    raw,
    plan,
    key: by,
    outDirectory: out,
    metadata: { 'masklake.run': 'r1' },
  });
  expect(await readdir(out)).toEqual(files.files.map((file) => file.split('/').at(-1)));
  return session.all(`SELECT * FROM ${readParquet(files.files)}`, 'read back');
}

describe('maskTable', () => {
  it('computes the same HMAC as node:crypto', async () => {
    const rows = await mask(
      `SELECT unnest(['a', 'ü€😀', repeat('x', 100000), chr(0) || 'b', 'line' || chr(13) || chr(10)]) AS v`,
      [{ name: 'v', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'hash' }, domain: 'd' }],
    );
    const expected = ['a', 'ü€😀', 'x'.repeat(100000), '\0b', 'line\r\n'].map((text) =>
      createHmac('sha256', key.derive('d')).update(text).digest('hex'),
    );
    expect(rows.map((row) => row['v'])).toEqual(expected);
  });

  it('keeps row order, NULL, empty strings, kept columns and column types', async () => {
    const rows = await mask(
      `SELECT range AS id, CASE range % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'p' || range || '@corp.io' END AS "E-mail" FROM range(5000)`,
      [
        { name: 'id', type: INT8, duckdbType: 'BIGINT', spec: { mask: 'keep' } },
        { name: 'E-mail', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'email' } },
      ],
    );
    const reference = bindMask({ mask: 'email' }, { domain: 'email', type: TEXT, key });
    expect(rows.map((row) => row['id'])).toEqual(Array.from({ length: 5000 }, (_, at) => BigInt(at)));
    expect(rows.map((row) => row['E-mail'])).toEqual(
      Array.from({ length: 5000 }, (_, at) => (at % 3 === 0 ? null : at % 3 === 1 ? '' : reference(`p${at}@corp.io`))),
    );
  });

  it('takes any column name', async () => {
    const names = ['"', "'; DROP TABLE x; --", 'a b\n', 'h0', 'c1', 't1', 'select', 'masklake_keys', 'k0_i', 'ü'];
    const rows = await mask(
      `SELECT ${names.map((name, at) => `'v${at}' AS ${ident(name)}`).join(', ')}`,
      names.map((name) => ({ name, type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'first' } })),
    );
    const reference = bindMask({ mask: 'first' }, { domain: 'first', type: TEXT, key });
    expect(rows).toEqual([Object.fromEntries(names.map((name, at) => [name, reference(`v${at}`)]))]);
  });

  it('takes columns that differ only in case', async () => {
    const rows = await mask(
      `SELECT 'a' AS "id", 'b' AS "ID"`,
      ['id', 'ID'].map((name) => ({ name, type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'last' } })),
    );
    const reference = bindMask({ mask: 'last' }, { domain: 'last', type: TEXT, key });
    expect(Object.values(rows[0] ?? {})).toEqual([reference('a'), reference('b')]);
  });

  it('refuses a column without a plan and a file that is masked already', async () => {
    const given = [{ name: 'a', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'hash' } }];
    const { raw, plan } = await table(`SELECT 'x' AS a`, given);
    const out = await mkdtemp(join(directory, 'out-'));
    await expect(
      maskTable(session, { raw, plan: { ...plan, columns: [] }, key, outDirectory: out, metadata: {} }),
    ).rejects.toMatchObject({ code: 'REFUSED' });
    const { files } = await maskTable(session, { raw, plan, key, outDirectory: out, metadata: {} });
    await expect(maskTable(session, { raw: files, plan, key, outDirectory: out, metadata: {} })).rejects.toMatchObject({
      blockers: [{ code: 'ALREADY_MASKED' }],
    });
    const more = await table(`SELECT 'x' AS a, 'y' AS b`, given);
    await expect(maskTable(session, { ...more, key, outDirectory: out, metadata: {} })).rejects.toMatchObject({
      blockers: [{ code: 'UNKNOWN_COLUMN' }],
    });
  });

  it('says the column, and the line to write, of a value that its rule refuses, and not the value', async () => {
    const given = [{ name: 'a', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'fpe', radix: 10, strict: true } }];
    const { raw, plan } = await table(`SELECT '4711' AS a`, given);
    const out = await mkdtemp(join(directory, 'out-'));
    const refused: unknown = await maskTable(session, { raw, plan, key, outDirectory: out, metadata: {} }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({
      code: 'REFUSED',
      blockers: [
        {
          code: 'TOO_SHORT_FOR_FPE',
          where: `public.${plan.table.name}.a`,
          paste: `public.${plan.table.name}: { a: { mask: hash } }`,
        },
      ],
    });
    expect(JSON.stringify(refused)).not.toContain('4711');
    expect(await readdir(out)).toEqual([]);
  });

  it('writes the key id into the metadata and leaves no key in the database', async () => {
    const { raw, plan } = await table(`SELECT 'x' AS a`, [
      { name: 'a', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'hash' } },
    ]);
    const { files } = await maskTable(session, {
      raw,
      plan,
      key,
      outDirectory: await mkdtemp(join(directory, 'out-')),
      metadata: { 'masklake.run': 'r9' },
    });
    const found = await session.all(
      `SELECT decode(key) AS k, decode(value) AS v FROM parquet_kv_metadata(${literal(files.files[0] ?? '')}) ORDER BY k`,
      'metadata',
    );
    expect(found.map((row) => [row['k'], row['v']])).toEqual([
      ['masklake.key_id', key.id],
      ['masklake.run', 'r9'],
    ]);
    expect(
      await session.number(`SELECT count(*) FROM duckdb_tables() WHERE table_name LIKE 'masklake%'`, 'tables'),
    ).toBe(0);
  });
});

/** A relation of texts, any character included. */
function texts(columns: readonly (readonly (string | null)[])[], names: readonly string[]): string {
  const cell = (value: string | null): string =>
    value === null ? 'NULL' : `decode(unhex('${Buffer.from(value, 'utf8').toString('hex')}'))`;
  const rows = (columns[0] ?? []).map(
    (_, at) => `(${[String(at), ...columns.map((column) => cell(column[at] ?? null))].join(', ')})`,
  );
  const quoted = names.map(ident).join(', ');
  return `SELECT ${quoted} FROM (VALUES ${rows.join(', ')}) AS t(n, ${quoted}) ORDER BY n`;
}

describe('pinned mask vectors on DuckDB', () => {
  it.each(vectorCases.map((one) => [JSON.stringify(one.spec), one.type.text, one] as const))(
    '%s on %s',
    async (_spec, _type, one) => {
      const columns = (one.columns ?? []).map((other) => ({
        name: other.column,
        type: other.type,
        duckdbType: 'VARCHAR',
        spec: other.spec,
        domain: other.domain,
      }));
      const own = columns.map((_, at) => one.vectors.map(([, , texts]) => texts?.[at] ?? null));
      const rows = await mask(
        texts([one.vectors.map(([value]) => value), ...own], ['v', ...columns.map((column) => column.name)]),
        [{ name: 'v', type: one.type, duckdbType: 'VARCHAR', spec: one.spec, domain: one.domain }, ...columns],
        vectorKey,
      );
      expect(rows.map((row) => asPinned(row['v']))).toEqual(one.vectors.map(([, masked]) => masked));
    },
  );
});

describe('typed columns', () => {
  it('come back in their own type', async () => {
    const given: Given[] = [
      {
        name: 'i',
        type: { text: 'integer', base: 'int4', category: 'integer' },
        duckdbType: 'INTEGER',
        spec: { mask: 'number' },
      },
      {
        name: 'd',
        type: { text: 'date', base: 'date', category: 'date' },
        duckdbType: 'DATE',
        spec: { mask: 'date-shift' },
      },
      {
        name: 'ts',
        type: { text: 'timestamptz', base: 'timestamptz', category: 'timestamptz' },
        duckdbType: 'TIMESTAMP WITH TIME ZONE',
        spec: { mask: 'date-shift' },
      },
      {
        name: 'n',
        type: { text: 'numeric(10,2)', base: 'numeric', category: 'numeric', precision: 10, scale: 2 },
        duckdbType: 'DECIMAL(10,2)',
        spec: { mask: 'number', min: '0', max: '9' },
      },
      { name: 'u', type: { text: 'uuid', base: 'uuid', category: 'uuid' }, duckdbType: 'UUID', spec: { mask: 'uuid' } },
      {
        name: 'b',
        type: { text: 'boolean', base: 'bool', category: 'boolean' },
        duckdbType: 'BOOLEAN',
        spec: { mask: 'blank' },
      },
      {
        name: 'f',
        type: { text: 'double precision', base: 'float8', category: 'float' },
        duckdbType: 'DOUBLE',
        spec: { mask: 'number' },
      },
    ];
    const { raw, plan } = await table(
      `SELECT range::INTEGER AS i, DATE '1984-02-29' + range::INTEGER AS d, TIMESTAMPTZ '2001-01-01 10:00:00.123456+02' + to_days(range::INTEGER) AS ts, (range / 7)::DECIMAL(10,2) AS n, uuid() AS u, true AS b, 1.5e308 / (range + 1) AS f FROM range(300)`,
      given,
    );
    const { files } = await maskTable(session, {
      raw,
      plan,
      key,
      outDirectory: await mkdtemp(join(directory, 'out-')),
      metadata: {},
    });
    const shape = await session.all(`DESCRIBE SELECT * FROM ${readParquet(files.files)}`, 'types');
    expect(shape.map((row) => row['column_type'])).toEqual(given.map((column) => column.duckdbType));
    const both = `${readParquet(raw.files)} AS r POSITIONAL JOIN ${readParquet(files.files)} AS m`;
    const same = given
      .filter((column) => column.name !== 'b')
      .map((column) => `count(*) FILTER (r.${column.name} = m.${column.name}) AS ${column.name}`);
    const [counts] = await session.all(`SELECT ${same.join(', ')} FROM ${both}`, 'compare');
    expect(counts).toEqual({ i: 0n, d: 0n, ts: 0n, n: 0n, u: 0n, f: 0n });
  });
});

describe('own values in free text', () => {
  it('become the fakes that their columns get', async () => {
    const columns: Given[] = [
      { name: 'full_name', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'name' } },
      { name: 'email', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'email' } },
      { name: 'notes', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'redact', own: ['full_name', 'email'] } },
    ];
    const [row] = await mask(
      `SELECT 'Zelda Quux' AS full_name, 'zelda@corp.io' AS email, 'ZELDA called; Ms Quux (zelda@corp.io) is Zelda Quux, not Zeldana' AS notes`,
      columns,
    );
    const [first, last] = String(row?.['full_name']).split(' ');
    expect(row?.['notes']).toBe(`${first} called; Ms ${last} (${row?.['email']}) is ${first} ${last}, not Zeldana`);
  });
});

describe('keys', () => {
  const given: Given[] = [
    { name: 'a', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'name' } },
    { name: 'b', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'salt-hash' } },
    { name: 'c', type: TEXT, duckdbType: 'VARCHAR', spec: { mask: 'fpe' } },
  ];
  /** Every spelling in which DuckDB or JavaScript could print key bytes. */
  const spellings = ['name', 'salt-hash', 'fpe']
    .flatMap((domain) => [key.derive(domain), ...(['i', 'o', 's'] as const).map((part) => keyBytes(key, domain, part))])
    .flatMap((bytes) => {
      const some = Buffer.from(bytes).subarray(0, 12);
      const escaped = Array.from(some, (byte) =>
        byte >= 32 && byte < 127 && byte !== 92 && byte !== 39 && byte !== 34
          ? String.fromCharCode(byte)
          : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join('');
      return [
        some.toString('hex').toUpperCase(),
        some.toString('base64').slice(0, 16),
        some.toString('latin1'),
        escaped,
      ];
    });

  it('are in no SQL text, no EXPLAIN and no profile', async () => {
    const { raw, plan } = await table(`SELECT 'x' AS a, 'y' AS b, 'z' AS c`, given);
    const query = await selectMasked(session, { columns: raw.columns, plan, key });
    const sql = query.sql(readParquet(raw.files));
    const seen = [sql];
    for (const level of ['all', 'optimized_only', 'physical_only']) {
      await session.run(`SET explain_output = '${level}'`, 'explain');
      for (const format of ['', '(FORMAT json)', 'ANALYZE', '(ANALYZE, FORMAT json)'])
        seen.push(JSON.stringify(await session.all(`EXPLAIN ${format} ${sql}`, 'explain')));
    }
    await session.run(`SET explain_output = 'physical_only'`, 'explain');
    await query.release();
    const text = seen.join('\n');
    expect(text.length).toBeGreaterThan(2000);
    for (const spelling of spellings)
      expect(text.includes(spelling) || text.toUpperCase().includes(spelling)).toBe(false);
  });

  it('and values are in no error of a failing cast or kernel', async () => {
    const { raw, plan } = await table(`SELECT 'canary-41' AS a, 'canary-42' AS b, 'canary-43' AS c`, given);
    const broken = { ...raw, columns: raw.columns.map((column) => ({ ...column, duckdbType: 'INTEGER' })) };
    const error = await maskTable(session, {
      raw: broken,
      plan,
      key,
      outDirectory: await mkdtemp(join(directory, 'out-')),
      metadata: {},
    }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    const text = `${String(error)} ${error instanceof Error ? (error.stack ?? '') : ''} ${JSON.stringify(error)}`;
    expect(text).not.toContain('canary');
    for (const spelling of spellings) expect(text).not.toContain(spelling);
  });

  it('of another secret give other outputs', async () => {
    const other = masterKey(
      secret.map((byte) => byte ^ 0x5a),
      'test',
    );
    expect(other.id).not.toBe(key.id);
    const [mine] = await mask(`SELECT 'x' AS a, 'y' AS b, 'z1234567' AS c`, given);
    const [theirs] = await mask(`SELECT 'x' AS a, 'y' AS b, 'z1234567' AS c`, given, other);
    for (const column of ['a', 'b', 'c']) expect(mine?.[column]).not.toBe(theirs?.[column]);
  });
});
