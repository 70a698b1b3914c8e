// Patches of the rules file, in real databases, loaded in one go and part by part: rights that they give are there and in the snapshot;
// whatever they change in rows or tables turns the run red, and one that is refused stands in its way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { finishLoad } from '../../lib/adapters/aws/load/finish.ts';
import { stateKey } from '../../lib/adapters/aws/run-keys.ts';
import type { VerifyPorts } from '../../lib/adapters/aws/verify/slice-work.ts';
import { BlockersState, LoadState } from '../../lib/adapters/aws/workbench/state-documents.ts';
import { requiredChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { restoreMysqlSnapshot } from '../../lib/adapters/mysql/snapshot-file.ts';
import { connectTarget } from '../../lib/adapters/postgres/connect.ts';
import { localConnection, parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { loadDatabase } from '../../lib/adapters/postgres/load.ts';
import { restoreSnapshot, writeSnapshot } from '../../lib/adapters/postgres/snapshot-file.ts';
import { withPatches } from '../../lib/core/plan/patches.ts';
import type { Patch } from '../../lib/core/plan/plan.ts';
import { CheckResult } from '../../lib/core/verify/check.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { filesRequest, verifyRequest } from '../../lib/pipeline/steps/verify.ts';
import { type AwsRun, type AwsRunOptions, awsRun, RUN } from './support/aws-run.ts';
import { loaded, masked } from './support/aws-steps.ts';
import { type Exported, exportDatabase, NEVER } from './support/loaded-parts.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { runMysql } from './support/mysql-schema-clone.ts';
import { type ExportedMysql, exportMysql, stageBeside } from './support/mysql-stage.ts';
import { writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase } from './support/schema-clone.ts';
import { recordAndBlock, verifyInParts } from './support/verify-in-parts.ts';

const RAW = 'quill.feather7@nest.example';

const patchesOf = (...statements: readonly string[]): readonly Patch[] =>
  statements.map((sql) => ({ sql, why: 'test' }));

/** What a run on AWS did, from masked files on. */
interface Ran {
  readonly run: AwsRun;
  readonly blockers: readonly { readonly code: string; readonly where: string; readonly message: string }[];
  /** Statements that were run. */
  readonly statements: readonly string[];
}

const runs: AwsRun[] = [];

async function ranWith(options: Omit<AwsRunOptions, 'rules'>, ...statements: readonly string[]): Promise<Ran> {
  const { database } = options;
  const rules = `version: 1\npatches: ${JSON.stringify(patchesOf(...statements))}\n`;
  const run = await awsRun({ ...options, rules });
  runs.push(run);
  await masked(run, database);
  await recordAndBlock(ports(run, false), RUN);
  await loaded(run);
  // again, as after an answer that nobody heard
  await finishLoad(run.load, RUN, NEVER);
  const found = await run.buckets.runs.findJson(stateKey(RUN.id, database, 'blockers'));
  const { script } = LoadState.parse(await run.buckets.runs.readJson(stateKey(RUN.id, database, 'load')));
  return {
    run,
    blockers: found === undefined ? [] : BlockersState.parse(found).blockers,
    statements: script.statements.map(({ sql }) => sql),
  };
}

const ports = (run: AwsRun, isLoaded: boolean): VerifyPorts => ({
  ...run.buckets,
  runsBucket: 'runs',
  bench: run.bench({ staged: isLoaded }),
  request: isLoaded ? verifyRequest : filesRequest,
  sliceBytes: 30_000,
});

async function red({ run }: Ran, database: string): Promise<readonly string[]> {
  await verifyInParts(ports(run, true), RUN);
  const found = await run.buckets.runs.readJson(stateKey(RUN.id, database, 'verify'));
  const { checks } = z.object({ checks: z.array(CheckResult) }).parse(found);
  return verdictOf(checks, [...requiredChecks('whole'), 'snapshot-content']).reasons;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-patches-'));
});
afterAll(() => {
  for (const run of runs) run.close();
  rmSync(folder, { recursive: true, force: true });
});

needs('debian-postgres')('patches of Postgres', () => {
  const PEOPLE = `CREATE TABLE public.people (id int PRIMARY KEY, email text NOT NULL);
    INSERT INTO public.people SELECT g, 'quill.feather' || g || '@nest.example' FROM generate_series(1, 60) g`;
  const RIGHTS = [
    "DO $$ BEGIN IF to_regrole('reader') IS NULL THEN CREATE ROLE reader; END IF; END $$",
    'GRANT SELECT ON public.people TO reader; -- for reports',
    "SET search_path = 'nowhere'",
  ];
  let source: TestServer;
  let staged: TestServer;
  let content: Exported;

  beforeAll(async () => {
    source = await startPostgres('debian');
    staged = await startPostgres('debian');
    await connected(staged.url, (client) => client.query('CREATE ROLE masklake LOGIN CREATEDB CREATEROLE NOSUPERUSER'));
    content = await exportDatabase(await people('people'));
  }, 120_000);
  afterAll(async () => {
    content?.close();
    await source?.stop();
    await staged?.stop();
  });

  async function people(name: string): Promise<string> {
    const url = await createDatabase(source.url, name);
    await connected(url, (client) => client.query(PEOPLE));
    return url;
  }

  const stagedUrl = (name: string): string => staged.url.replace(/\/postgres$/, `/${name}`);

  async function onAws(database: string, ...statements: readonly string[]): Promise<Ran> {
    const { port } = new URL(staged.url);
    const connection = (name: string) =>
      localConnection({ host: '127.0.0.1', port: Number(port), database: name, user: 'masklake' });
    return ranWith({ source: await people(database), database, staged: connection }, ...statements);
  }

  async function inOneGo(name: string, ...statements: readonly string[]) {
    const url = await createDatabase(source.url, name);
    const connect = () => connectTarget(parseConnection(url, {}));
    const client = await connect();
    try {
      const script = withPatches(content.script, { patches: patchesOf(...statements) });
      const request = { ...content, script, scratchDirectory: content.folder };
      const report = await loadDatabase(client, content.session, connect, request);
      const { rows } = await client.query<{ path: string }>("SELECT current_setting('search_path') AS path");
      const path = join(folder, `${name}.sql.gz`);
      const tables = [{ table: { schema: 'public', name: 'people' }, columns: ['id', 'email'], rows: 60 }];
      if (report.blockers.length === 0) await writeSnapshot(client, { script: report.script, tables, path });
      return { url, report, searchPath: rows[0]?.path, path };
    } finally {
      await client.end();
    }
  }

  async function readerReads(url: string): Promise<boolean | undefined> {
    const sql = "SELECT has_table_privilege('reader', 'public.people', 'SELECT') AS reads";
    return (await connected(url, (client) => client.query<{ reads: boolean }>(sql))).rows[0]?.reads;
  }

  it('give rights in a database that is loaded in one go, and set nothing for who reads it next', async () => {
    const { url, report, searchPath } = await inOneGo('whole', ...RIGHTS);
    expect(report.blockers).toEqual([]);
    expect(await readerReads(url)).toBe(true);
    expect(searchPath).toBe('""');
  });

  it('stand at the end of the snapshot, which gives the rights again', async () => {
    const { path } = await inOneGo('snapped', ...RIGHTS);
    const copy = await createDatabase(source.url, 'snapped_copy');
    const client = await connectTarget(parseConnection(copy, {}));
    expect(await restoreSnapshot(client, path)).toBe(60);
    await client.end();
    expect(await readerReads(copy)).toBe(true);
  });

  it('give rights in a database that is loaded in parts, and the run is verified', async () => {
    const ran = await onAws('parts', ...RIGHTS);
    expect(ran.blockers).toEqual([]);
    expect(ran.statements.slice(-3)).toEqual([
      RIGHTS[0],
      'GRANT SELECT ON public.people TO reader; -- for reports\n',
      RIGHTS[2],
    ]);
    expect(await readerReads(stagedUrl('parts'))).toBe(true);
    expect(await red(ran, 'parts')).toEqual([]);
  }, 120_000);

  it('that change rows and tables turn the run red, by name', async () => {
    const ran = await onAws(
      'changed',
      "UPDATE public.people SET email = 'x' || email WHERE id = 3",
      'ALTER TABLE public.people ADD COLUMN more int',
    );
    const reasons = (await red(ran, 'changed')).join('\n');
    expect(reasons).toMatch(/loaded-content/);
    expect(reasons).toMatch(/schema-objects/);
    expect(reasons).toMatch(/public\.people/);
  }, 120_000);

  const REFUSED = ['GRANT SELECT ON public.people TO nobody_of_that_name', "COMMENT ON ROLE postgres IS 'not run'"];
  const SAID = {
    code: 'PATCH_REFUSED',
    where: 'patch 1',
    message:
      'the masked database refused patch 1 (SQLSTATE 42704), and those behind it were not run: correct it under `patches` in the rules file, or take it out',
    paste: '',
  };

  it('that are refused stand in the way, and those behind them are not run', async () => {
    const { report } = await inOneGo('refused_whole', ...REFUSED);
    expect(report.blockers).toEqual([SAID]);
    expect(report.script.statements.filter(({ kind }) => kind === 'patch')).toEqual([]);
    const ran = await onAws('refused', ...REFUSED);
    expect(ran.blockers).toEqual([SAID]);
    expect(ran.statements.join('\n')).not.toMatch(/GRANT|COMMENT ON ROLE/);
  }, 120_000);

  it.each([
    ['COMMIT', '0A000'],
    ['VACUUM', '25001'],
    ['ALTER TABLE public.nothing ADD COLUMN a int', '42P01'],
  ])(
    'are refused alike in one go and in parts: %s',
    async (sql, state) => {
      const name = `alike_${state.toLowerCase()}`;
      const whole = await inOneGo(`${name}_whole`, sql);
      const parts = await onAws(name, sql);
      expect(whole.report.blockers[0]?.message).toContain(`SQLSTATE ${state}`);
      expect(parts.blockers).toEqual(whole.report.blockers);
    },
    120_000,
  );

  it('that force row-level security on owners have done so when the checks have read the rows', async () => {
    const ran = await onAws(
      'forced',
      'ALTER TABLE public.people ENABLE ROW LEVEL SECURITY',
      'ALTER TABLE public.people FORCE ROW LEVEL SECURITY',
    );
    expect(ran.blockers).toEqual([]);
    const reasons = await red(ran, 'forced');
    const sql = "SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'people'";
    const { rows } = await connected(stagedUrl('forced'), (client) => client.query<{ forced: boolean }>(sql));
    expect([reasons, rows]).toEqual([[], [{ forced: true }]]);
  }, 120_000);

  it('that quote an original are found before anything is loaded', async () => {
    const ran = await onAws('quoting', `COMMENT ON COLUMN public.people.email IS 'as ${RAW}'`);
    expect(ran.blockers).toEqual([
      {
        code: 'SCHEMA_TEXT',
        where: 'patch 1',
        message: 'its text in the rules file holds raw values of public.people.email: take them out of it',
        paste: '',
      },
    ]);
  }, 120_000);
});

needs('mariadb')('patches of MariaDB', () => {
  const PEOPLE = `CREATE TABLE people (id int PRIMARY KEY, email varchar(120) NOT NULL);
    INSERT INTO people SELECT seq, concat('quill.feather', seq, '@nest.example') FROM seq_1_to_60`;
  const RIGHTS = [
    'CREATE ROLE IF NOT EXISTS reader',
    'GRANT SELECT ON * TO reader',
    'GRANT UPDATE (email) ON people TO reader',
  ];
  const MASTER = `CREATE USER master@'127.0.0.1' IDENTIFIED BY 'm';
    GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES,
      EXECUTE, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER ON *.* TO master@'127.0.0.1' WITH GRANT OPTION;`;
  let source: MariadbServer;
  let staged: MariadbServer;
  let content: ExportedMysql;

  beforeAll(async () => {
    source = await startMariadb();
    staged = await startMariadb({ 'local-infile': '1' });
    staged.load(MASTER);
    people('people');
    content = await exportMysql(source, 'people');
  }, 120_000);
  afterAll(async () => {
    content?.close();
    await source?.stop();
    await staged?.stop();
  });

  function people(name: string): string {
    source.load(`CREATE DATABASE ${name} CHARACTER SET utf8mb4; USE ${name}; ${PEOPLE}`);
    return source.url(name);
  }

  async function onAws(database: string, ...statements: readonly string[]): Promise<Ran> {
    const connection = (name: string) => {
      const url = new URL(staged.url(name));
      [url.username, url.password] = ['master', 'm'];
      return parseMysqlConnection(url.href, {});
    };
    return ranWith({ source: people(database), database, stagedMysql: connection }, ...statements);
  }

  async function rightsOn(server: MariadbServer, database: string): Promise<readonly string[]> {
    const grants = JSON.stringify(await runMysql(server, 'mysql', 'SHOW GRANTS FOR reader'));
    return ['SELECT ON', 'UPDATE (`email`) ON'].filter((right) =>
      [`${right} \`${database}\`.`, `${right} \`${database.replaceAll('_', '\\\\_')}\`.`].some((text) =>
        grants.includes(text),
      ),
    );
  }
  const BOTH = ['SELECT ON', 'UPDATE (`email`) ON'];

  it('give rights in a stage, in the target that takes its tables, and in whatever its snapshot is restored to', async () => {
    const stage = await stageBeside(source, content, 'target');
    const report = await stage.load({
      ...content,
      script: withPatches(content.script, { patches: patchesOf(...RIGHTS) }),
    });
    expect(report.blockers).toEqual([]);
    const path = join(folder, 'mysql.sql.gz');
    await stage.writeSnapshot({ script: report.script, catalog: await stage.catalog(), path });
    await stage.promote();
    await stage.dispose();
    expect(await rightsOn(source, 'target')).toEqual(BOTH);
    source.load('CREATE DATABASE restored CHARACTER SET utf8mb4');
    expect(await writing(source, 'restored', (session) => restoreMysqlSnapshot(session, path))).toBe(60);
    expect(await rightsOn(source, 'restored')).toEqual(BOTH);
  });

  it('give rights in a database that is loaded in parts, and the run is verified', async () => {
    const ran = await onAws('parts', ...RIGHTS);
    expect(ran.blockers).toEqual([]);
    expect(ran.statements.slice(-3)).toEqual(RIGHTS);
    expect(await rightsOn(staged, 'parts')).toEqual(BOTH);
    expect(await red(ran, 'parts')).toEqual([]);
  }, 120_000);

  it('that change rows and tables turn the run red, by name', async () => {
    const ran = await onAws(
      'changed',
      "UPDATE people SET email = concat('x', email) WHERE id = 3",
      'ALTER TABLE people ADD COLUMN more int',
    );
    const reasons = (await red(ran, 'changed')).join('\n');
    expect(reasons).toMatch(/loaded-content/);
    expect(reasons).toMatch(/schema-objects/);
  }, 120_000);

  it('that make a table of the same name for their session alone hide nothing from the checks', async () => {
    const ran = await onAws(
      'hidden',
      'UPDATE people SET id = 1000 WHERE id = 3',
      'CREATE TEMPORARY TABLE people AS SELECT 1 AS id',
    );
    expect((await red(ran, 'hidden')).join('\n')).toMatch(/loaded-content/);
  }, 120_000);

  const refused = (errno: number) => ({
    code: 'PATCH_REFUSED',
    where: 'patch 1',
    message: `the masked database refused patch 1 (error ${errno}), and those behind it were not run: correct it under \`patches\` in the rules file, or take it out`,
    paste: '',
  });

  it('that are refused stand in the way, also for a right that is missing', async () => {
    const ran = await onAws('refused', 'SET GLOBAL max_connections = 7', 'CREATE ROLE never_made');
    expect(ran.blockers).toEqual([refused(1227)]);
    expect(await runMysql(staged, 'mysql', "SELECT user FROM user WHERE user = 'never_made'")).toEqual([]);
    const stage = await stageBeside(source, content, 'refused_whole');
    const script = withPatches(content.script, { patches: patchesOf('GRANT nothing TO reader_of_that_name') });
    expect((await stage.load({ ...content, script })).blockers).toEqual([refused(1959)]);
    await stage.dispose();
  }, 120_000);

  it('that take back their own record stop the load', async () => {
    await expect(onAws('unrecorded', 'SET SESSION autocommit = 0')).rejects.toThrow(/nothing says how patch 1 went/);
  }, 120_000);
});
