// The staged server as the loader and the checks reach it: its master role from Secrets Manager, TLS with the server's name checked.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { StagedDatabase } from '../../../ports/staged-database.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import type { ConnectionOptions, TlsOptions } from '../../postgres/connection-options.ts';
import { openStandingStage } from '../../postgres/standing-stage.ts';
import { serverConnection } from '../rds/server-connection.ts';
import type { RunReference } from '../run-reference.ts';

/** How one database of the staged server is reached. */
export type StagedConnection = (run: RunReference, database: string) => Promise<ConnectionOptions>;

/** @param tls see `serverConnection` */
export function stagedConnection(secrets: SecretsManagerClient, tls?: TlsOptions): StagedConnection {
  return (run, database) => serverConnection(secrets, run.id, 'staged', database, tls);
}

/** Opens the loaded database for checks; for a workbench. */
export function stagedFor(connection: StagedConnection, run: RunReference, database: string) {
  return async (session: () => Promise<DuckdbSession>): Promise<StagedDatabase> =>
    openStandingStage(await connection(run, database), session);
}
