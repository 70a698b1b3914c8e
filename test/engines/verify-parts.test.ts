// Verification in parts, as functions on AWS do it: it must find what verification of the whole finds, above all what spans parts. Every file
// is a slice of its own here, every table of the loaded database is read in ranges, and each part that is left out turns the run red by name.
import { copyFile as copyOnDisk, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { maskedFolder, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { conclude } from '../../lib/adapters/aws/verify/conclude.ts';
import { loadedContext, onDatabase, type VerifyPorts } from '../../lib/adapters/aws/verify/slice-work.ts';
import { withWorkbench } from '../../lib/adapters/aws/workbench/workbench.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { gatherLoaded, rangesOf } from '../../lib/adapters/duckdb/verify/loaded-parts.ts';
import { requiredChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { localConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { CheckResult } from '../../lib/core/verify/check.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { filesRequest, verify, verifyRequest } from '../../lib/pipeline/steps/verify.ts';
import { type AwsRun, awsRun, RUN } from './support/aws-run.ts';
import { loaded, masked } from './support/aws-steps.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, databaseFromFile } from './support/schema-clone.ts';
import { type MapName, recordAndBlock, verifyInParts } from './support/verify-in-parts.ts';

const describe = needs('debian-postgres');
/** Values that the database prints in a form of its own, a key of e-mail addresses, and a table that is partitioned. */
const SCHEMA = `
  CREATE TABLE people (id int PRIMARY KEY, email text NOT NULL UNIQUE, full_name text NOT NULL, initials char(6), score numeric(8,2), extra jsonb);
  CREATE TABLE visits (id int PRIMARY KEY, email text NOT NULL REFERENCES people (email), at timestamptz NOT NULL, remark text);
  CREATE TABLE events (id int, day date, contact_email text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
  CREATE TABLE events_old PARTITION OF events FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
  CREATE TABLE events_new PARTITION OF events FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
  INSERT INTO people SELECT n, 'quill.feather' || n || '@nest' || n % 7 || '.example', 'Quill Feather' || n, 'QF', n / 3.0, jsonb_build_object('z', n, 'mail', 'q' || n || '@nest.example')
    FROM generate_series(1, 400) n;
  INSERT INTO visits SELECT n, (SELECT email FROM people WHERE id = 1 + n % 400), now(), 'colour ' || n % 5 FROM generate_series(1, 600) n;
  INSERT INTO events SELECT n, date '2025-11-01' + n, 'quill.feather' || n || '@nest.example' FROM generate_series(1, 120) n;`;

let source: TestServer;
let staged: TestServer;
let run: AwsRun;
let scratch: string;
let session: DuckdbSession;

const ports = (staged = true): VerifyPorts => ({
  ...run.buckets,
  runsBucket: 'runs',
  bench: run.bench({ staged }),
  request: staged ? verifyRequest : filesRequest,
  // ranges of a few pages
  sliceBytes: 30_000,
});

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'verify-parts-'));
  source = await startPostgres('debian');
  staged = await startPostgres('debian');
  const file = join(scratch, 'people.sql');
  await writeFile(file, SCHEMA);
  const { port } = new URL(staged.url);
  await connected(staged.url, (client) => client.query('CREATE ROLE masklake LOGIN CREATEDB CREATEROLE NOSUPERUSER'));
  run = await awsRun({
    source: await databaseFromFile(source.url, 'shop', file),
    database: 'shop',
    staged: (database) => localConnection({ host: '127.0.0.1', port: Number(port), database, user: 'masklake' }),
    files: 2,
    // char(6) is printed with its blanks, which the masked file does not have
    rules: 'version: 1\ntables:\n  public.people:\n    initials: { mask: constant, value: X }\n',
  });
  session = await DuckdbSession.open({ tempDirectory: scratch });
  await masked(run, 'shop');
  // every file is a slice
  const small = { ...ports(false), sliceBytes: 1 };
  expect(await recordAndBlock(small, RUN)).toEqual({ kept: 0, schema: 0 });
  await loaded(run);
}, 120_000);
afterAll(async () => {
  session?.close();
  run?.close();
  await source?.stop();
  await staged?.stop();
  await rm(scratch, { recursive: true, force: true });
});

async function checks(): Promise<readonly CheckResult[]> {
  const found = await run.buckets.runs.readJson(stateKey(RUN.id, 'shop', 'verify'));
  return z.object({ checks: z.array(CheckResult) }).parse(found).checks;
}

const VERIFIED = [...requiredChecks('whole'), 'snapshot-content'];

/** Names of the checks that are red when these maps have run again. */
async function redAfter(...maps: readonly MapName[]): Promise<readonly string[]> {
  await verifyInParts(ports(), RUN, maps);
  return red();
}

async function red(): Promise<readonly string[]> {
  const { reasons } = verdictOf(await checks(), VERIFIED);
  return [...new Set(reasons.map((reason) => reason.split(':')[0] ?? ''))].sort();
}

/** What the parts have found, put back afterwards. @param without documents of parts that are removed, by what their names begin with */
async function withFound(without: readonly string[], act: () => Promise<void>): Promise<void> {
  const { runs } = run.buckets;
  const folder = `runs/${RUN.id}/db/shop/verify/`;
  const before = new Map<string, string>();
  for (const { key } of await runs.list(folder)) before.set(key, (await runs.readText(key))?.text ?? '');
  for (const key of before.keys())
    if (without.some((name) => decodeURIComponent(key.slice(folder.length)).startsWith(name))) await runs.remove(key);
  try {
    await act();
  } finally {
    await runs.removeFolder(folder);
    for (const [key, text] of before) await runs.writeText(key, text);
  }
}

const pathOf = (table: string, file: number): string =>
  join(
    run.root,
    'masked',
    maskedFolder(RUN.source, RUN.id, 'shop', { schema: 'public', name: table }),
    `part-0000${file}.parquet`,
  );

/** Rewrites a masked file, and puts everything back. @param change SQL of a row source over `t` */
async function sabotaged(table: string, file: number, change: string, act: () => Promise<void>): Promise<void> {
  const path = pathOf(table, file);
  const kept = join(scratch, 'kept.parquet');
  await copyOnDisk(path, kept);
  const rows = `WITH t AS (SELECT * FROM read_parquet(${literal(kept)})) ${change}`;
  await session.run(`COPY (${rows}) TO ${literal(path)} (FORMAT parquet)`, 'sabotage a file');
  try {
    await withFound([], act);
  } finally {
    await copyOnDisk(kept, path);
  }
}

async function onStaged(sql: string): Promise<void> {
  await connected(staged.url.replace(/\/postgres$/, '/shop'), (client) => client.query(sql));
}

describe('verification in parts', () => {
  it('judges as verification of the whole does, with the same figures', async () => {
    const listed = await verifyInParts(ports(), RUN);
    // two files of each of four tables; two tables with masked keys; the files of the table whose rows are printed otherwise
    expect(listed).toEqual({ slices: 8, loaded: expect.any(Number), keys: 2, printed: 2 });
    expect(listed.loaded).toBeGreaterThan(2);
    const parts = await checks();
    expect(verdictOf(parts, VERIFIED)).toEqual({ verdict: 'verified', reasons: [] });
    const bench = run.bench({ staged: true })('shop');
    const whole = await withWorkbench(
      { run: RUN, database: 'shop', ports: bench, need: { raw: true, masked: true }, leaves: 'nothing' },
      async (context) => {
        await verify(context);
        return context.state.need('verify').checks;
      },
    );
    for (const { check, status, measured } of whole)
      expect(
        parts.find((part) => part.check === check),
        check,
      ).toMatchObject({ status, measured });
  });

  const PARTS = {
    files: {
      documents: ['row-counts', 'cell-by-cell', 'leak-search', 'reclassify', 'masked digests', 'key files'],
      red: [
        'cell-by-cell',
        'joins',
        'leak-search',
        'loaded-content',
        'reclassify',
        'row-counts',
        'snapshot-content',
        'uniqueness',
      ],
    },
    'loaded rows': { documents: ['loaded '], red: ['loaded-content', 'snapshot-content'] },
    keys: { documents: ['uniqueness', 'joins'], red: ['joins', 'uniqueness'] },
    'printed rows': { documents: ['printed '], red: ['loaded-content'] },
  } as const;
  for (const [map, { documents, red: names }] of Object.entries(PARTS))
    it(`is red by name when the map of ${map} is left out`, async () => {
      await withFound(documents, async () => {
        await conclude(ports(), RUN);
        expect(await red()).toEqual(names);
      });
    });

  it('is red by name when one part of many is missing', async () => {
    await withFound(['cell-by-cell 5'], async () => {
      await conclude(ports(), RUN);
      const failed = (await checks()).filter(({ status }) => status === 'failed');
      expect(failed).toMatchObject([{ check: 'cell-by-cell', problems: [{ message: 'part 6 of 8 did not answer' }] }]);
    });
  });

  it('prepares what is searched for once for all ranges of a call', async () => {
    await onDatabase(ports(), RUN, { database: 'shop' }, async ({ whole }) => {
      let prepared = 0;
      const { needles } = whole;
      if (needles === undefined) throw new Error('nothing was recorded');
      const counted = (): ReturnType<typeof needles> => {
        prepared += 1;
        return needles();
      };
      const counting = { ...loadedContext(whole), needles: counted };
      const ranges = (await rangesOf(counting, 30_000)).flat();
      const parts = await gatherLoaded(counting, ranges);
      expect([parts.length, prepared]).toEqual([ranges.length, 1]);
      expect(ranges.length).toBeGreaterThan(4);
    });
  });

  it('finds a raw value of one table in a file of another', async () => {
    const planted = "SELECT * REPLACE ('see quill.feather7@nest0.example' AS remark) FROM t";
    await sabotaged('visits', 1, planted, async () => {
      expect(await redAfter('files')).toContain('leak-search');
    });
  });

  it('finds a raw value that stands in the loaded database alone', async () => {
    await onStaged("UPDATE visits SET remark = 'see quill.feather7@nest0.example' WHERE id = 500");
    await withFound([], async () => {
      expect(await redAfter('loaded')).toEqual(['loaded-content', 'snapshot-content']);
    });
    await onStaged("UPDATE visits SET remark = 'colour 0' WHERE id = 500");
  });

  it('finds a key that two files of a table share', async () => {
    const [first] = await session.all(
      `SELECT email FROM read_parquet(${literal(pathOf('people', 0))}) LIMIT 1`,
      'read',
    );
    const email = z.string().parse(first?.['email']);
    const twice = `SELECT * REPLACE (CASE WHEN id = (SELECT min(id) FROM t) THEN ${literal(email)} ELSE email END AS email) FROM t`;
    await sabotaged('people', 1, twice, async () => {
      expect(await redAfter('files', 'keys')).toEqual(expect.arrayContaining(['joins', 'uniqueness']));
    });
  });

  it('finds a foreign key whose partner is gone from another table', async () => {
    await sabotaged('visits', 0, "SELECT * REPLACE ('nobody@nowhere.example' AS email) FROM t", async () => {
      expect(await redAfter('files', 'keys')).toContain('joins');
    });
  });

  it('finds a cell that was not masked, in one file of many', async () => {
    const raw = literal(join(run.root, 'raw', `${RUN.id}/own/shop/public/people/*-1.parquet`));
    const unmasked = `SELECT t.* REPLACE (r.email AS email) FROM t POSITIONAL JOIN (SELECT email FROM read_parquet(${raw})) r`;
    await sabotaged('people', 1, unmasked, async () => {
      expect(await redAfter('files', 'printed')).toEqual(
        expect.arrayContaining(['cell-by-cell', 'leak-search', 'loaded-content']),
      );
    });
  });

  it('finds a row that is missing in one file of many', async () => {
    await sabotaged('events_old', 1, 'SELECT * FROM t LIMIT 5', async () => {
      expect(await redAfter('files')).toEqual(expect.arrayContaining(['loaded-content', 'row-counts']));
    });
  });

  it('refuses a kept column of one table that repeats what is masked in another', async () => {
    const planted = "SELECT * REPLACE ('quill.feather9@nest2.example' AS remark) FROM t";
    await sabotaged('visits', 1, planted, async () => {
      const small = { ...ports(false), sliceBytes: 1 };
      expect((await recordAndBlock(small, RUN)).kept).toBeGreaterThan(0);
      await run.buckets.runs.remove(stateKey(RUN.id, 'shop', 'blockers'));
    });
  });
});
