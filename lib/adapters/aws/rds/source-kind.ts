// What step `inspect` needs of a kind of server: a user that only reads, and sessions as that user.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SourceDatabase } from '../../../ports/source-database.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import type { TlsOptions } from '../../postgres/connection-options.ts';
import type { Ask } from '../export/measure-parts.ts';

/** The temporary server of a run: its logins are in the run's secrets `source` (the master's) and `reader`. */
export interface SourceServer {
  readonly secrets: SecretsManagerClient;
  readonly run: string;
  readonly tls?: TlsOptions | undefined;
}

/** The login that the program itself reads with. */
export interface ReaderLogin {
  readonly username: string;
  readonly password: string;
}

export interface MeasureSession {
  readonly ask: Ask;
  readonly end: () => Promise<void>;
}

export interface SourceKind {
  /** Names the run, so that it can be no user of the source's own. */
  readonly readerName: (run: string) => string;
  /**
   * Makes the reader, or gives it this password again, and lets it into every database. What a managed server refuses it shows later:
   * reading a catalog names what cannot be read.
   * @returns names of the databases, without the server's own and without those that a run made
   */
  readonly prepare: (server: SourceServer, reader: ReaderLogin) => Promise<readonly string[]>;
  /** Opens one database as the reader. */
  readonly open: (
    server: SourceServer,
    database: string,
    comments: 'keep' | 'drop',
    duckdb: () => Promise<DuckdbSession>,
  ) => Promise<SourceDatabase>;
  /** A read-only session of the reader in one database. */
  readonly openMeasures: (server: SourceServer, database: string) => Promise<MeasureSession>;
}
