// The staged server as the loader and the checks reach it, by the kind of its databases: its master role from Secrets Manager, TLS with the
// server's name checked.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { DialectName } from '../../../core/model/dialect.ts';
import type { StagedDatabase } from '../../../ports/staged-database.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import type { StagedLoad } from '../../load/staged-load.ts';
import type { MysqlConnection } from '../../mysql/connection-options.ts';
import { onStagedMysql } from '../../mysql/load/staged-load.ts';
import { ensureMaskedMysql, openStandingMysqlStage } from '../../mysql/standing-stage.ts';
import type { ConnectionOptions } from '../../postgres/connection-options.ts';
import { onStagedPostgres } from '../../postgres/load/staged-load.ts';
import { ensureMaskedDatabase, openStandingStage } from '../../postgres/standing-stage.ts';
import { mysqlServerConnection, serverConnection } from '../rds/server-connection.ts';
import type { RunReference } from '../run-reference.ts';

/** How one database of the staged server is reached. */
export interface StagedConnection {
  readonly postgres: (run: RunReference, database: string) => Promise<ConnectionOptions>;
  /** Also MariaDB's. */
  readonly mysql: (run: RunReference, database: string) => Promise<MysqlConnection>;
}

export function stagedConnection(secrets: SecretsManagerClient): StagedConnection {
  return {
    postgres: (run, database) => serverConnection(secrets, run.id, 'staged', database),
    mysql: (run, database) => mysqlServerConnection(secrets, run.id, 'staged', database),
  };
}

/** One database of a run, of which the catalog says the kind. */
export interface StagedPlace {
  readonly connection: StagedConnection;
  readonly run: RunReference;
  readonly database: string;
  readonly dialect: DialectName;
}

/** Makes the database for masked rows, marked as such, when there is none of its name. */
export async function ensureMasked({ connection, run, database, dialect }: StagedPlace): Promise<void> {
  switch (dialect) {
    case 'postgres':
      return ensureMaskedDatabase(await connection.postgres(run, database), run.id);
    case 'mysql':
    case 'mariadb':
      return ensureMaskedMysql(await connection.mysql(run, database), run.id);
  }
}

/** Runs `use` in a session on the staged database; the session is closed at once, even when a statement still runs in the server. */
export async function onStaged<T>(
  { connection, run, database, dialect }: StagedPlace,
  use: (staged: StagedLoad) => Promise<T>,
): Promise<T> {
  switch (dialect) {
    case 'postgres':
      return onStagedPostgres(await connection.postgres(run, database), use);
    case 'mysql':
    case 'mariadb':
      return onStagedMysql(await connection.mysql(run, database), use);
  }
}

/** Opens the loaded database for checks; for a workbench. */
export function stagedFor(connection: StagedConnection, run: RunReference, database: string) {
  return async (session: () => Promise<DuckdbSession>, dialect: DialectName): Promise<StagedDatabase> => {
    switch (dialect) {
      case 'postgres':
        return openStandingStage(await connection.postgres(run, database), session);
      case 'mysql':
      case 'mariadb':
        return openStandingMysqlStage(await connection.mysql(run, database), session);
    }
  };
}
