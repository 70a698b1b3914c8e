// Is everything there that a run needs? Each check answers by itself; one that fails does not stop the others.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { embeddedBinaries } from '../adapters/local/postgres-binaries.ts';
import { describeMysql } from '../adapters/mysql/connection-options.ts';
import { checkMysqlTarget } from '../adapters/mysql/target.ts';
import { connectSource, connectTarget, queryText } from '../adapters/postgres/connect.ts';
import { type ConnectionOptions, describeConnection } from '../adapters/postgres/connection-options.ts';
import { errorCode } from '../adapters/postgres/errors.ts';
import { tlsEnvironment } from '../config/config.ts';
import type { Config } from '../config/schema.ts';
import { MasklakeError } from '../core/errors.ts';
import { tableKey } from '../core/model/names.ts';
import { checkReadable, type DoctorFinding, finding } from './doctor-finding.ts';
import { checkMysql } from './doctor-mysql.ts';
import { parseSource, type SourceConnection } from './source.ts';

const run = promisify(execFile);

export interface DoctorOptions {
  readonly config: Config;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs every check that applies and never throws. */
export async function runDoctor(options: DoctorOptions): Promise<DoctorFinding[]> {
  const { config } = options;
  const env = { ...tlsEnvironment(config), ...options.env };
  const hasSource = config.source !== undefined || ['PGHOST', 'PGDATABASE', 'PGSERVICE'].some((name) => env[name]);
  const groups = await Promise.all([
    guarded('node', async () => [checkNode(process.versions.node)]),
    guarded('duckdb', async () => [await checkDuckdb()]),
    guarded('embedded postgres', async () => [await checkEmbedded()]),
    guarded('output folder', () => checkOutput(config.out ?? '.')),
    guarded('memory', async () => [checkMemory(totalmem(), freemem())]),
    guarded('client tools', async () => [await checkTools()]),
    ...(hasSource ? [guarded('source', async () => checkSource(parseSource(config.source, env)))] : []),
    ...(config.target === undefined
      ? []
      : [guarded('target', async () => checkTarget(parseSource(config.target, env)))]),
  ]);
  return groups.flat();
}

async function guarded(check: string, work: () => Promise<DoctorFinding[]>): Promise<DoctorFinding[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MasklakeError) return [finding(check, 'fail', error.message, error.hint ?? '')];
    return [finding(check, 'fail', `does not work here (${errorCode(error) ?? 'unknown error'})`)];
  }
}

/** @param version as in process.versions.node */
export function checkNode(version: string): DoctorFinding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > 20 || (major === 20 && minor >= 19);
  return finding('node', fits ? 'ok' : 'fail', `Node ${version}`, fits ? '' : 'install Node 20.19 or newer');
}

async function checkDuckdb(): Promise<DoctorFinding> {
  try {
    const { version } = await import('@duckdb/node-api');
    return finding('duckdb', 'ok', `DuckDB ${version()}`);
  } catch {
    const hint = 'run npm ci again, with optional dependencies';
    return finding('duckdb', 'fail', `the DuckDB binding does not load on ${process.platform}-${process.arch}`, hint);
  }
}

async function checkEmbedded(): Promise<DoctorFinding> {
  try {
    return finding('embedded postgres', 'ok', `PostgreSQL ${(await embeddedBinaries()).version}`);
  } catch (error) {
    if (!(error instanceof MasklakeError)) throw error;
    return finding('embedded postgres', 'warn', error.message, error.hint ?? 'give a --target of your own');
  }
}

const GIGABYTE = 1024 ** 3;

async function checkOutput(out: string): Promise<DoctorFinding[]> {
  const folder = await nearestFolder(resolve(out));
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const space = `${(free / GIGABYTE).toFixed(1)} GB free at ${folder}`;
  const roomy = free >= 2 * GIGABYTE;
  return [
    await checkWritable(folder),
    finding(
      'disk space',
      roomy ? 'ok' : 'warn',
      space,
      roomy ? '' : 'a run needs about three times the size of the tables it reads',
    ),
  ];
}

async function checkWritable(folder: string): Promise<DoctorFinding> {
  let probe: string | undefined;
  try {
    probe = await mkdtemp(join(folder, '.masklake-doctor-'));
    await writeFile(join(probe, 'probe'), 'x');
    return finding('output folder', 'ok', `${folder} can be written`);
  } catch (error) {
    const detail = `${folder} cannot be written (${errorCode(error) ?? 'unknown error'})`;
    return finding('output folder', 'fail', detail, 'choose another folder with --out');
  } finally {
    if (probe !== undefined) await rm(probe, { recursive: true, force: true });
  }
}

/** The folder itself, or the first one above it that exists: a run creates the rest. */
async function nearestFolder(path: string): Promise<string> {
  try {
    await statfs(path);
    return path;
  } catch (error) {
    const parent = dirname(path);
    if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
    return nearestFolder(parent);
  }
}

/** @param total bytes @param free bytes */
export function checkMemory(total: number, free: number): DoctorFinding {
  const enough = total >= 2 * GIGABYTE;
  const detail = `${(total / GIGABYTE).toFixed(1)} GB, ${(free / GIGABYTE).toFixed(1)} GB free`;
  return finding('memory', enough ? 'ok' : 'warn', detail, enough ? '' : 'a run may take 1.5 GB; lower --memory');
}

async function checkTools(): Promise<DoctorFinding> {
  const found = await Promise.all(['pg_dump', 'psql'].map(toolVersion));
  const detail = found.join(', ');
  return finding(
    'client tools',
    'ok',
    detail,
    detail.includes('not found') ? 'not needed: masklake reads the schema by itself' : '',
  );
}

async function toolVersion(tool: string): Promise<string> {
  try {
    const { stdout } = await run(tool, ['--version'], { timeout: 10_000 });
    return `${tool} ${/\d+(\.\d+)*/.exec(stdout)?.[0] ?? 'of unknown version'}`;
  } catch {
    return `${tool} not found`;
  }
}

const SERVER_FACTS = `SELECT pg_catalog.current_setting('server_version') AS version, pg_catalog.current_setting('server_encoding') AS encoding,
  pg_catalog.pg_is_in_recovery()::text AS standby, pg_catalog.current_setting('max_connections') AS connections`;

const UNREADABLE = `SELECT n.nspname AS schema, c.relname AS name,
    (pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND (pg_catalog.has_table_privilege(c.oid, 'SELECT') OR NOT EXISTS (
      SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        AND NOT pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT'))))::text AS selectable,
    pg_catalog.row_security_active(c.oid)::text AS filtered
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1, 2`;

function checkSource(source: SourceConnection): Promise<DoctorFinding[]> {
  return source.kind === 'mysql' ? checkMysql(source.options) : checkPostgres(source.options);
}

async function checkPostgres(options: ConnectionOptions): Promise<DoctorFinding[]> {
  const client = await connectSource(options);
  try {
    const facts = (await queryText(client, SERVER_FACTS, 'looking at the source'))[0] ?? {};
    const standby = facts['standby'] === 'true' ? ', a standby' : '';
    return [
      ...options.warnings.map((warning) => finding('source', 'warn', warning)),
      finding('source', 'ok', `${describeConnection(options)}: PostgreSQL ${facts['version'] ?? '?'}${standby}`),
      checkEncoding(facts['encoding'] ?? ''),
      await checkRights(client),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function checkEncoding(encoding: string): DoctorFinding {
  if (encoding === 'UTF8') return finding('source encoding', 'ok', encoding);
  const hint = encoding === 'SQL_ASCII' ? 'text that is not UTF-8 stops the run' : '';
  return finding('source encoding', 'warn', `${encoding}, read as UTF-8`, hint);
}

async function checkRights(client: pg.Client): Promise<DoctorFinding> {
  const tables = await queryText(client, UNREADABLE, 'looking at the rights on the source');
  const refused = tables.filter((table) => table['selectable'] !== 'true' || table['filtered'] === 'true');
  const hint = 'grant SELECT (and BYPASSRLS where row-level security filters), or leave them out with rows: none';
  const names = refused.map((table) => tableKey({ schema: table['schema'] ?? '', name: table['name'] ?? '' }));
  return checkReadable(tables.length, names, hint);
}

const TARGET_FACTS = `SELECT pg_catalog.current_setting('server_version') AS version, pg_catalog.pg_is_in_recovery()::text AS standby,
  (SELECT rolcreatedb OR rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)::text AS createdb,
  (SELECT pg_catalog.count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')::text AS objects`;

async function checkTarget(target: SourceConnection): Promise<DoctorFinding[]> {
  if (target.kind === 'postgres') return checkPostgresTarget(target.options);
  await checkMysqlTarget(target.options, undefined);
  return [finding('target', 'ok', `${describeMysql(target.options)}: empty, or does not exist yet`)];
}

async function checkPostgresTarget(options: ConnectionOptions): Promise<DoctorFinding[]> {
  const client = await connectTarget(options);
  try {
    const facts = (await queryText(client, TARGET_FACTS, 'looking at the target'))[0] ?? {};
    const where = `${describeConnection(options)}: PostgreSQL ${facts['version'] ?? '?'}`;
    const problems = [
      ...(facts['standby'] === 'true'
        ? [finding('target', 'fail', `${where} is a standby and cannot be written`, 'name the primary')]
        : []),
      ...(facts['objects'] === '0'
        ? []
        : [finding('target', 'fail', `${where} is not empty`, 'name an empty database')]),
      ...(facts['createdb'] === 'true'
        ? []
        : [finding('target', 'fail', 'the user may not create the staging database', 'grant CREATEDB')]),
    ];
    const warnings = options.warnings.map((warning) => finding('target', 'warn', warning));
    return [...warnings, ...(problems.length === 0 ? [finding('target', 'ok', `${where}, empty`)] : problems)];
  } finally {
    await client.end().catch(() => undefined);
  }
}
