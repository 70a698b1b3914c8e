// The Spark job on real Spark, one session for all: equal to DuckDB and the reference on 100,000 rows, types and order kept, refusals,
// and neither keys nor values in anything that Spark writes about itself.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyBytes } from '../../lib/adapters/duckdb/keys.ts';
import { maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { compileTable } from '../../lib/core/compile/plan.ts';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { needs } from '../engines/support/needs.ts';
import { RANDOM_COLUMNS, randomRows } from './support/random-rows.ts';
import { type JobRun, type JobTable, runSparkJob } from './support/spark-job.ts';
import { type GivenColumn, type GivenTable, givenTable } from './support/table.ts';

const ROWS = 100_000;
const HALF = ROWS / 2;
const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 73 + 19) % 251);
const key = masterKey(secret, 'spark');
const TEXT = { type: { text: 'text', base: 'text', category: 'text' }, duckdbType: 'VARCHAR' } as const;
const text = (name: string, mask: string): GivenColumn => ({ ...TEXT, name, spec: { mask }, domain: mask });
const CANARIES = ['canary-one-4711', 'canary-two-4712', '987654321'];
const HOSTILE = [
  '"',
  "'; DROP TABLE x; --",
  'a b\n',
  '`',
  '${env:HOME}',
  'c1',
  'h0',
  'k0',
  'ü',
  'a.b',
  ' ,;{}()=\t',
  'id',
  'ID',
];

/** Texts that would break out of an SQL constant, or be replaced in it. */
const CONSTANTS = [
  "it's",
  '\\',
  "\\'; --",
  '\\n\\u0041\\%',
  '${env:HOME}',
  '${spark.app.id}',
  '$0',
  '%s',
  '`"',
  '/* */ -- x',
  '\n\t',
  '😀',
  'e\u0301',
];
const CUSTOM = {
  mask: 'custom',
  sql: {
    duckdb: "upper(substr(:hash, 1, 4)) || '-' || length(:value)",
    spark: "concat(upper(substr(:hash, 1, 4)), '-', length(:value))",
  },
};

let folder: string;
let session: DuckdbSession;
let job: JobRun;
let random: GivenTable;
let hostile: GivenTable;
let constants: GivenTable;
let custom: GivenTable;
let byDuckdb: readonly string[];

/** The Spark half of a table. */
function work({ raw, plan }: GivenTable, keyId = key.id): JobTable {
  return {
    plan: compileTable(plan, raw.columns, keyId),
    inputs: raw.files,
    output: join(folder, `spark-${plan.table.name}`),
  };
}
function given(name: string, select: string, columns: readonly GivenColumn[]): Promise<GivenTable> {
  return givenTable(session, { name, file: join(folder, `${name}.parquet`), select, columns });
}
const sparkFile = (name: string, part = 0): string => join(folder, `spark-${name}`, `part-0000${part}.parquet`);

function result(name: string) {
  if (!('tables' in job.output)) throw new Error(`the job failed: ${job.output.error.message}`);
  return job.output.tables.find(({ table }) => table.name === name);
}

async function duckdbMasked({ raw, plan }: GivenTable): Promise<readonly string[]> {
  const outDirectory = await mkdtemp(join(folder, 'duckdb-'));
  return (await maskTable(session, { raw, plan, key, outDirectory, metadata: {} })).files.files;
}

needs('python', 'java')('the Spark job', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'masklake-spark-'));
    session = await DuckdbSession.open({ tempDirectory: folder, threads: 2 });
    await mkdir(folder, { recursive: true });
    const halves = [
      await given('random', randomRows(0, HALF), RANDOM_COLUMNS),
      await given('random1', randomRows(HALF, ROWS), RANDOM_COLUMNS),
    ];
    const [first, second] = halves;
    if (first === undefined || second === undefined) throw new Error('no tables');
    random = { plan: first.plan, raw: { ...first.raw, rows: ROWS, files: [...first.raw.files, ...second.raw.files] } };
    byDuckdb = await duckdbMasked(random);
    hostile = await given(
      'hostile',
      `SELECT ${HOSTILE.map((name) => `${literal(`v ${name}`)} AS ${ident(name)}`).join(', ')}`,
      HOSTILE.map((name) => text(name, 'first')),
    );
    constants = await given(
      'constants',
      `SELECT ${CONSTANTS.map((value, at) => `unnest(['x', ${literal(value)}]) AS c${at}`).join(', ')}`,
      CONSTANTS.map((value, at) => ({
        ...text(`c${at}`, 'constant'),
        spec: { mask: 'constant', value: `<${value}>`, keepValues: [value] },
      })),
    );
    custom = await given('custom', `SELECT unnest(['a', 'Łukasz', '', NULL, '😀']) AS a`, [
      { ...text('a', 'custom'), spec: CUSTOM },
    ]);
    const plain = await given('plain', `SELECT 'x' AS a`, [text('a', 'hash')]);
    const masked = {
      plan: { ...plain.plan, table: { schema: 'public', name: 'masked' } },
      raw: { ...plain.raw, files: await duckdbMasked(plain) },
    };
    const more = await given('more', `SELECT 'x' AS a, 'y' AS b`, [text('a', 'hash'), text('b', 'hash')]);
    const fewer = { ...plain.raw, files: more.raw.files };
    const numbers: GivenColumn = { ...text('n', 'first'), duckdbType: 'INTEGER' };
    const broken = await given('broken', `SELECT '${CANARIES[0]}' AS a, ${CANARIES[2]} AS n`, [
      text('a', 'salt-hash'),
      numbers,
    ]);
    const kernel = work(await given('kernel', `SELECT '${CANARIES[1]}' AS a`, [text('a', 'text')]));
    const failing = {
      ...kernel,
      plan: { ...kernel.plan, kernels: kernel.plan.kernels.map((call) => ({ ...call, mask: 'none' })) },
    };
    const otherType = work(plain);
    const tables: JobTable[] = [
      work(random),
      work(hostile),
      work(constants),
      work(custom),
      work(plain),
      work(masked),
      {
        ...work(plain),
        plan: { ...otherType.plan, table: { schema: 'public', name: 'fewer' } },
        inputs: fewer.files,
        output: join(folder, 'spark-fewer'),
      },
      {
        ...otherType,
        plan: {
          ...otherType.plan,
          table: { schema: 'public', name: 'type' },
          columns: otherType.plan.columns.map((column) => ({ ...column, spark: 'int' })),
        },
        output: join(folder, 'spark-type'),
      },
      {
        ...work(plain, 'spark#00000000'),
        plan: { ...otherType.plan, keyId: 'spark#00000000', table: { schema: 'public', name: 'key' } },
        output: join(folder, 'spark-key'),
      },
      work(broken),
      failing,
    ];
    job = await runSparkJob(folder, tables, secret);
  });
  afterAll(async () => {
    session.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says how many rows each file has', () => {
    expect(result('random')).toMatchObject({ rows: ROWS, files: [{ rows: HALF }, { rows: HALF }] });
    expect(job.code).toBe(1);
  });

  it('keeps the order of rows and files', async () => {
    for (const [part, from] of [0, HALF].entries()) {
      const [row] = await session.all(
        `SELECT count(*) FILTER (id <> ${from} + number) AS wrong FROM (SELECT id, row_number() OVER () - 1 AS number FROM ${readParquet([sparkFile('random', part)])})`,
        'order',
      );
      expect(row).toEqual({ wrong: 0n });
    }
  });

  it('keeps the types of columns', async () => {
    const shape = async (file: string) =>
      (await session.all(`DESCRIBE SELECT * FROM ${readParquet([file])}`, 'types')).map((row) => [
        row['column_name'],
        row['column_type'],
      ]);
    expect(await shape(sparkFile('random'))).toEqual(await shape(random.raw.files[0] ?? ''));
  });

  it.each(RANDOM_COLUMNS)('equals DuckDB on 100,000 rows: $name', async ({ name }) => {
    const column = ident(name);
    const [row] = await session.all(
      `SELECT count(*) AS n, count(*) FILTER (CAST(d.${column} AS VARCHAR) IS DISTINCT FROM CAST(s.${column} AS VARCHAR)) AS differ
       FROM ${readParquet(byDuckdb)} AS d JOIN ${readParquet([sparkFile('random'), sparkFile('random', 1)])} AS s USING (id)`,
      'compare',
    );
    expect(row).toEqual({ n: BigInt(ROWS), differ: 0n });
  });

  it.each(RANDOM_COLUMNS)('equals the reference on 100,000 rows: $name', async (given) => {
    const { name, spec, domain, type } = given;
    const mask = bindMask(spec, { domain, type, key });
    // the file's type has its own spelling of the number that the mask wrote
    const spelling = (masked: string | null): unknown => {
      if (masked === null || type.category !== 'float') return masked;
      return given.duckdbType === 'FLOAT' ? Math.fround(Number(masked)) : Number(masked);
    };
    const column = ident(name);
    const rows = session.chunks(
      `SELECT CAST(r.${column} AS VARCHAR), CAST(s.${column} AS VARCHAR)
       FROM ${readParquet(random.raw.files)} AS r JOIN ${readParquet([sparkFile('random'), sparkFile('random', 1)])} AS s USING (id)`,
      'compare',
    );
    let compared = 0;
    let differ = 0;
    for await (const chunk of rows) {
      for (const [raw, masked] of chunk.getRows()) {
        compared += 1;
        const expected = mask(raw === null ? null : String(raw));
        if (!Object.is(spelling(expected), spelling(masked === null ? null : String(masked)))) differ += 1;
      }
    }
    expect({ compared, differ }).toEqual({ compared: ROWS, differ: 0 });
  });

  it('takes any column name', async () => {
    const [row] = await session.all(`SELECT * FROM ${readParquet([sparkFile('hostile')])}`, 'read');
    const reference = bindMask({ mask: 'first' }, { domain: 'first', type: TEXT.type, key });
    expect(Object.values(row ?? {})).toEqual(HOSTILE.map((name) => reference(`v ${name}`)));
    const raw = await session.all(`DESCRIBE SELECT * FROM ${readParquet(hostile.raw.files)}`, 'names');
    expect(Object.keys(row ?? {})).toEqual(raw.map((each) => each['column_name']));
  });

  it('takes any text as a constant and as a kept value', async () => {
    const rows = await session.all(`SELECT * FROM ${readParquet([sparkFile('constants')])}`, 'read');
    expect(rows.map((row) => Object.values(row))).toEqual([CONSTANTS.map((value) => `<${value}>`), CONSTANTS]);
  });

  it('computes SQL of the rules file as DuckDB does', async () => {
    const read = async (files: readonly string[]) => session.all(`SELECT * FROM ${readParquet(files)}`, 'read');
    expect(await read([sparkFile('custom')])).toEqual(await read(await duckdbMasked(custom)));
  });

  it('leaves nothing beside the masked files', async () => {
    expect(await readdir(join(folder, 'spark-random'))).toEqual(['part-00000.parquet', 'part-00001.parquet']);
    expect(await readdir(join(folder, 'spark-broken'))).toEqual([]);
  });

  it.each([
    ['masked', 'ALREADY_MASKED', 'public.masked'],
    ['fewer', 'UNKNOWN_COLUMN', 'public.fewer'],
    ['type', 'UNKNOWN_COLUMN', 'public.type.a'],
    ['key', 'KEY', 'spark#00000000'],
    ['broken', 'CAST', 'public.broken.n'],
    ['kernel', 'MASK_FAILED', 'public.kernel'],
  ])('refuses or stops: %s', (name, code, where) => {
    expect(result(name)?.error).toMatchObject({ code, where });
  });

  it('marks its files so that DuckDB refuses to mask them again', async () => {
    const plain = await given('again', `SELECT 'x' AS a`, [text('a', 'hash')]);
    await expect(duckdbMasked({ ...plain, raw: { ...plain.raw, files: [sparkFile('plain')] } })).rejects.toMatchObject({
      blockers: [{ code: 'ALREADY_MASKED' }],
    });
    const [row] = await session.all(
      `SELECT count(*) AS n FROM parquet_kv_metadata(${literal(sparkFile('plain'))}) WHERE contains(decode(value), ${literal(`"masklake.key_id":"${key.id}"`)})`,
      'metadata',
    );
    expect(row).toEqual({ n: 1n });
  });

  it('writes no key, pad, salt or value into event logs, plans, errors, stdout or stderr', async () => {
    const written: [string, Buffer][] = [
      ['stdout', Buffer.from(job.stdout)],
      ['stderr', Buffer.from(job.stderr)],
      ['work.json', await readFile(join(folder, 'work.json'))],
    ];
    for (const place of ['events', 'spill'])
      for (const entry of await readdir(join(folder, place), { recursive: true, withFileTypes: true }).catch(() => []))
        if (entry.isFile()) written.push([entry.name, await readFile(join(entry.parentPath, entry.name))]);
    const events = written.find(([name]) => name.startsWith('local-'))?.[1].toString() ?? '';
    // the search would find something: plans with all their stages are there
    expect(events).toContain('== Optimized Logical Plan ==');
    expect(events).toContain('sha2(');
    expect(events).toContain('MASKLAKE:CAST');
    const domains = [
      ...new Set(['hash', 'first', 'salt-hash', 'key id', ...RANDOM_COLUMNS.map(({ domain }) => domain)]),
    ];
    const secrets = [
      secret,
      ...domains.flatMap((domain) => [
        key.derive(domain),
        ...(['i', 'o', 's'] as const).map((part) => keyBytes(key, domain, part)),
      ]),
    ].map((bytes) => Buffer.from(bytes).subarray(0, 12));
    const needles = secrets
      .flatMap((bytes) => [
        bytes,
        Buffer.from(bytes.toString('hex')),
        Buffer.from(bytes.toString('hex').toUpperCase()),
        Buffer.from(bytes.toString('base64')),
      ])
      .concat(CANARIES.map((value) => Buffer.from(value)));
    const found = written.flatMap(([name, content]) =>
      needles.filter((needle) => content.includes(needle)).map(() => name),
    );
    expect(found).toEqual([]);
  });
});
