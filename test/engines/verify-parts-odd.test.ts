// Verification in parts, over a database of odd tables: what the parts say is what verification of the whole says.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { conclude, listChecks } from '../../lib/adapters/aws/verify/conclude.ts';
import type { VerifyPorts } from '../../lib/adapters/aws/verify/slice-work.ts';
import { withWorkbench } from '../../lib/adapters/aws/workbench/workbench.ts';
import { requiredChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { localConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { CheckResult } from '../../lib/core/verify/check.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { filesRequest, verify, verifyRequest } from '../../lib/pipeline/steps/verify.ts';
import { type AwsRun, awsRun, RUN } from './support/aws-run.ts';
import { loaded, masked } from './support/aws-steps.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, databaseFromFile } from './support/schema-clone.ts';
import { recordAndBlock, verifyInParts } from './support/verify-in-parts.ts';

const describe = needs('debian-postgres');

/** So many text columns that they are read in batches. */
const WIDE = Array.from({ length: 130 }, (_, n) => `t${n} text`).join(', ');
const SCHEMA = `
  CREATE EXTENSION citext;
  CREATE TABLE people (id int PRIMARY KEY, first_name text, last_name text, email citext NOT NULL UNIQUE,
    full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED);
  INSERT INTO people SELECT n, (ARRAY['James','Mary','Robert','Linda','Maria','David','Anna','Peter','Laura','Daniel','Emma','Paul','Julia','Thomas','Sarah','Mark','Karen','Simon','Nina','Oscar'])[1 + n % 20],
    (ARRAY['Smith','Johnson','Miller','Davis','Garcia','Wilson','Anderson','Moore','Martin','Jackson','Thompson','White','Lopez','Lee','Harris','Clark','Lewis','Walker','Hall','Young','Allen','King','Wright','Scott','Green','Baker','Adams','Nelson','Hill','Campbell'])[1 + n / 20 % 30],
    CASE WHEN n % 3 = 0 THEN upper('quill' || n || '@nest.example') ELSE 'quill' || n || '@nest.example' END FROM generate_series(1, 6000) n;
  UPDATE people SET last_name = NULL WHERE id % 50 = 0;
  CREATE TABLE "Odd ""tab/le"" 100% ü
" (id int PRIMARY KEY, "E-Mail ""x"", y" text UNIQUE, "e-mail ""x"", y" text, mail citext REFERENCES people (email));
  INSERT INTO "Odd ""tab/le"" 100% ü
" SELECT n, 'odd' || n || '@nest.example', CASE WHEN n % 4 > 0 THEN 'even' || n || '@nest.example' END, CASE WHEN n % 3 = 0 THEN lower('quill' || n || '@nest.example') END FROM generate_series(1, 90) n;
  CREATE TABLE "A" (id int PRIMARY KEY, email text, part int, UNIQUE (email, part));
  CREATE TABLE a (id int PRIMARY KEY, email text, part int, FOREIGN KEY (email, part) REFERENCES "A" (email, part));
  INSERT INTO "A" SELECT n, 'twin' || n / 2 || '@nest.example', n % 2 FROM generate_series(1, 100) n;
  INSERT INTO a SELECT n, CASE WHEN n % 5 > 0 THEN 'twin' || n / 2 || '@nest.example' END, n % 2 FROM generate_series(1, 60) n;
  CREATE TABLE accounts (id int, email text NOT NULL, PRIMARY KEY (email)) PARTITION BY HASH (email);
  CREATE TABLE accounts_0 PARTITION OF accounts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
  CREATE TABLE accounts_1 PARTITION OF accounts FOR VALUES WITH (MODULUS 2, REMAINDER 1) PARTITION BY HASH (email);
  CREATE TABLE accounts_1a PARTITION OF accounts_1 FOR VALUES WITH (MODULUS 3, REMAINDER 0);
  CREATE TABLE accounts_1b PARTITION OF accounts_1 FOR VALUES WITH (MODULUS 3, REMAINDER 1);
  CREATE TABLE accounts_1c PARTITION OF accounts_1 FOR VALUES WITH (MODULUS 3, REMAINDER 2);
  INSERT INTO accounts SELECT n, 'acc' || n || '@nest.example' FROM generate_series(1, 200) n;
  CREATE TABLE unparted (id int, email text) PARTITION BY RANGE (id);
  CREATE TABLE base (id int PRIMARY KEY, email text);
  CREATE TABLE derived (extra text) INHERITS (base);
  INSERT INTO base SELECT n, 'base' || n || '@nest.example' FROM generate_series(1, 30) n;
  INSERT INTO derived SELECT n, 'derived' || n || '@nest.example', 'x' FROM generate_series(31, 50) n;
  CREATE TABLE nothing ();
  INSERT INTO nothing DEFAULT VALUES; INSERT INTO nothing DEFAULT VALUES;
  CREATE TABLE computed (x int GENERATED ALWAYS AS (42) STORED);
  INSERT INTO computed DEFAULT VALUES;
  CREATE TABLE empty (id int, email text);
  CREATE TABLE withheld (id int PRIMARY KEY, email text);
  INSERT INTO withheld SELECT n, 'held' || n || '@nest.example' FROM generate_series(1, 20) n;
  CREATE TABLE wide (id int PRIMARY KEY, ${WIDE});
  INSERT INTO wide (id, t1, t129) SELECT n, 'wide' || n || '@nest.example', 'far' || n || '@nest.example' FROM generate_series(1, 40) n;
  CREATE TABLE long (id int PRIMARY KEY, email text, note text);
  INSERT INTO long SELECT n, repeat('ab', 30 * n) || '@nest.example', 'note ' || n || repeat(U&'\\0130', 3000 + n) || ' mail me at long' || n || '@nest.example ' || repeat('word ', 900) FROM generate_series(1, 20) n;
  CREATE TABLE named (id int PRIMARY KEY, first_name text, last_name text, full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED);
  INSERT INTO named SELECT n, (ARRAY['James', 'Mary', 'Robert', 'Linda'])[1 + n % 4], (ARRAY['Smith', 'Johnson', 'Miller', 'Davis', 'Garcia'])[1 + n % 5] FROM generate_series(1, 60) n;
  CREATE TABLE forced (id int PRIMARY KEY, email text, pad text);
  INSERT INTO forced SELECT n, 'forced' || n || '@nest.example', repeat('x', 900) FROM generate_series(1, 300) n;
  ALTER TABLE forced ENABLE ROW LEVEL SECURITY;
  ALTER TABLE forced FORCE ROW LEVEL SECURITY;
  CREATE POLICY p ON forced USING (id > 100);`;

let source: TestServer;
let staged: TestServer;
let run: AwsRun;
let scratch: string;

const ports = (staged = true): VerifyPorts => ({
  ...run.buckets,
  runsBucket: 'runs',
  bench: run.bench({ staged }),
  request: staged ? verifyRequest : filesRequest,
  sliceBytes: 60_000,
});

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'verify-parts-odd-'));
  source = await startPostgres('debian');
  staged = await startPostgres('debian');
  const file = join(scratch, 'odd.sql');
  await writeFile(file, SCHEMA);
  const { port } = new URL(staged.url);
  await connected(staged.url, (client) => client.query('CREATE ROLE masklake LOGIN CREATEDB CREATEROLE NOSUPERUSER'));
  run = await awsRun({
    source: await databaseFromFile(source.url, 'shop', file),
    database: 'shop',
    staged: (database) => localConnection({ host: '127.0.0.1', port: Number(port), database, user: 'masklake' }),
    files: 3,
    withheld: ['public.withheld'],
    rules: RULES,
  });
  await masked(run, 'shop');
  expect(await recordAndBlock({ ...ports(false), sliceBytes: 4000 }, RUN)).toEqual({ kept: 0, schema: 0 });
  await loaded(run);
}, 240_000);
afterAll(async () => {
  run?.close();
  await source?.stop();
  await staged?.stop();
  await rm(scratch, { recursive: true, force: true });
});

const RULES = `version: 1
tables:
  public.withheld: { rows: none }
  public.people:
    first_name: { mask: first }
    last_name: { mask: last }
  public.named:
    # somebody's first name and somebody else's last name: what the database computes of them is nobody's
    first_name: { mask: constant, value: James }
    last_name: { mask: constant, value: Smith }
  public.base:
    email: { mask: email, keepValues: [base3@nest.example] }
`;

async function checks(): Promise<readonly CheckResult[]> {
  const found = await run.buckets.runs.readJson(stateKey(RUN.id, 'shop', 'verify'));
  return z.object({ checks: z.array(CheckResult) }).parse(found).checks;
}

const VERIFIED = [...requiredChecks('whole'), 'snapshot-content'];

describe('verification in parts of odd tables', () => {
  it('judges as verification of the whole does, with the same figures', async () => {
    await verifyInParts(ports(), RUN);
    const parts = await checks();
    const bench = run.bench({ staged: true })('shop');
    const whole = await withWorkbench(
      { run: RUN, database: 'shop', ports: bench, need: { raw: true, masked: true }, leaves: 'nothing' },
      async (context) => {
        await verify(context);
        return context.state.need('verify').checks;
      },
    );
    expect(verdictOf(whole, requiredChecks('whole'))).toEqual({ verdict: 'verified', reasons: [] });
    expect(verdictOf(parts, VERIFIED)).toEqual({ verdict: 'verified', reasons: [] });
    for (const { check, status, measured } of whole)
      expect(
        parts.find((part) => part.check === check),
        check,
      ).toMatchObject({ status, measured });
  }, 240_000);

  it('reads tables with forced row-level security side by side, and leaves them forced', async () => {
    await listChecks(ports(), RUN);
    const { stage } = run.bench({ staged: true })('shop');
    const noSession = () => Promise.reject(new Error('no DuckDB is needed'));
    const slow = await stage?.(noSession, 'postgres');
    try {
      const beside = await stage?.(noSession, 'postgres');
      await beside?.dispose();
    } finally {
      await slow?.dispose();
    }
    await conclude(ports(), RUN);
    const url = staged.url.replace(/\/postgres$/, '/shop');
    const { rows } = await connected(url, (client) =>
      client.query('SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity'),
    );
    expect(rows).toEqual([{ relname: 'forced' }]);
  }, 60_000);
});
