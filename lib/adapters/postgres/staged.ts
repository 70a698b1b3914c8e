// The staged database: a fresh database on an embedded server, or beside the target on the target's server, renamed at publish.
import { join } from 'node:path';
import type pg from 'pg';
import { EnvironmentError, RefusedError } from '../../core/errors.ts';
import { majorVersion, POSTGRES } from '../../core/model/dialect.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import type { StageRequest } from '../../ports/staged-database.ts';
import { Secret } from '../connection/secret.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { startEmbeddedPostgres } from '../local/embedded-postgres.ts';
import { findServerBinaries } from '../local/postgres-binaries.ts';
import { removeServer } from '../local/server-process.ts';
import { connectTarget } from './connect.ts';
import { type ConnectionOptions, describeConnection } from './connection-options.ts';
import { maskedMark } from './masked-mark.ts';
import { databaseIdentity, isEmptyDatabase } from './same-database.ts';
import { maintain, type PostgresStage, stage } from './stage-session.ts';

/** Stages on an embedded server in the run's private folder. */
export async function openEmbeddedStage(
  request: StageRequest,
  session: () => Promise<DuckdbSession>,
): Promise<PostgresStage> {
  const major = majorVersion(POSTGRES, request.serverVersion);
  const binaries = await findServerBinaries(major, request.extensions);
  if (binaries === undefined) {
    throw new RefusedError(
      [
        {
          code: 'NO_STAGING_SERVER',
          where: '',
          message: `no Postgres ${major} or newer with the extensions ${request.extensions.join(', ')} is installed here to stage the masked database`,
          paste: `target: env:TARGET_URL   # in masklake.yaml: a server that has them`,
        },
      ],
      { where: 'load' },
    );
  }
  const directory = join(request.work, 'stage');
  const server = await startEmbeddedPostgres({ directory, binaries, databases: ['masked'] });
  const connect = () => connectTarget(embeddedOptions(server.connection('masked')));
  const client = await connect();
  return stage(session, {
    label: `embedded Postgres ${server.version}`,
    client,
    connect,
    promote: async () => undefined,
    dispose: async () => {
      await client.end().catch(() => undefined);
      await server.stop();
      await removeServer(directory);
    },
  });
}

/** Stages in a new database beside the target; `promote` puts it in the (empty or missing) target's place. */
export async function openTargetStage(
  target: ConnectionOptions,
  source: ConnectionOptions | undefined,
  request: StageRequest,
  session: () => Promise<DuckdbSession>,
): Promise<PostgresStage> {
  const name = target.database;
  await checkTarget(target, source);
  const staging = stagingName(request.run);
  await maintain(
    target,
    `CREATE DATABASE ${ident(staging)} TEMPLATE template0 ENCODING 'UTF8'`,
    'create the staging database (needs the CREATEDB right)',
  );
  const dropStaging = async (): Promise<void> =>
    void (await maintain(target, `DROP DATABASE IF EXISTS ${ident(staging)}`, 'drop the staging database'));
  const connect = () => connectTarget({ ...target, database: staging });
  let client: pg.Client;
  try {
    await maintain(
      target,
      `COMMENT ON DATABASE ${ident(staging)} IS ${literal(maskedMark(request.run))}`,
      'mark the staging database',
    );
    client = await connect();
  } catch (error) {
    await dropStaging().catch(() => undefined);
    throw error;
  }
  let promoted = false;
  let ended = false;
  const end = async (): Promise<void> => {
    if (!ended) await client.end().catch(() => undefined);
    ended = true;
  };
  return stage(session, {
    label: describeConnection({ ...target, database: staging }),
    client,
    connect,
    promote: async () => {
      await end();
      await maintain(target, `DROP DATABASE IF EXISTS ${ident(name)}`, 'replace the empty target database');
      await maintain(
        target,
        `ALTER DATABASE ${ident(staging)} RENAME TO ${ident(name)}`,
        'rename the staging database to the target',
      );
      promoted = true;
    },
    dispose: async () => {
      await end();
      if (!promoted) await dropStaging();
    },
  });
}

function stagingName(run: string): string {
  return `masklake_stage_${run.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}`;
}

/** Drops what a killed run left on the target's server: its staging database, and a target that it had loaded but not published. */
export async function dropUnfinished(target: ConnectionOptions, run: string, published: boolean): Promise<void> {
  const drop = (name: string): Promise<unknown> =>
    maintain(target, `DROP DATABASE IF EXISTS ${ident(name)} WITH (FORCE)`, 'drop the database of a killed run');
  await drop(stagingName(run));
  if (published) return;
  const made = await maintain(
    target,
    `SELECT 1 FROM pg_catalog.pg_database WHERE datname = ${literal(target.database)} AND pg_catalog.shobj_description(oid, 'pg_database') = ${literal(maskedMark(run))}`,
    'look at the target database',
  );
  if (made > 0) await drop(target.database);
}

/** Connection options for an embedded server's database. */
export function embeddedOptions(connection: {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}): ConnectionOptions {
  return {
    ...connection,
    password: new Secret(connection.password),
    tls: { mode: 'disable' },
    connectTimeout: 30,
    applicationName: 'masklake',
    channelBinding: false,
    warnings: [],
  };
}

/** The target must be another database than the source, and empty or missing. Also asked before anything is exported. */
export async function checkTarget(target: ConnectionOptions, source: ConnectionOptions | undefined): Promise<void> {
  let client: pg.Client;
  try {
    client = await connectTarget(target);
  } catch (error) {
    // A missing database is created at publish; the server itself must answer.
    if (await reachable(target)) return;
    throw error;
  }
  try {
    if (source !== undefined) {
      const from = await connectTarget(source);
      const same = (await databaseIdentity(from)) === (await databaseIdentity(client));
      await from.end();
      if (same)
        throw new EnvironmentError('the target is the source itself', {
          where: describeConnection(target),
          hint: 'give another, empty database as --target',
        });
    }
    if (!(await isEmptyDatabase(client))) {
      throw new EnvironmentError('the target database is not empty', {
        where: describeConnection(target),
        hint: 'give an empty database, or a name that does not exist yet',
      });
    }
  } finally {
    await client.end();
  }
}

async function reachable(target: ConnectionOptions): Promise<boolean> {
  try {
    const client = await connectTarget({ ...target, database: POSTGRES.ddl.maintenanceDatabase });
    const found = await client.query('SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1', [target.database]);
    await client.end();
    return found.rowCount === 0;
  } catch {
    return false;
  }
}
