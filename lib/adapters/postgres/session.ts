// Postgres sessions with pinned settings: sources are read-only and print every value the same way everywhere; values stay text.
import pg from 'pg';
import { EnvironmentError } from '../../core/errors.ts';
import { majorVersion, POSTGRES } from '../../core/model/dialect.ts';
import { literal } from '../../core/sql/quote.ts';
import { type ConnectionOptions, describeConnection, type TlsOptions } from './connection-options.ts';
import { errorCode, NoPasswordError, sanitizePgError } from './errors.ts';

export interface SessionLimits {
  /** Milliseconds a statement may take; default 0, no limit: a COPY of a large table is long. */
  readonly statementTimeout?: number | undefined;
  /** Milliseconds to wait for a lock; default 30,000. */
  readonly lockTimeout?: number | undefined;
}

/**
 * A read-only session on a source.
 * @throws EnvironmentError in one sentence, without password or data value
 */
export function connectSource(options: ConnectionOptions, limits: SessionLimits = {}): Promise<pg.Client> {
  return openSession(options, limits, { default_transaction_read_only: 'on' });
}

/** A session that may write, with the same text formats as a source's. */
export function connectTarget(options: ConnectionOptions, limits: SessionLimits = {}): Promise<pg.Client> {
  return openSession(options, limits, { default_transaction_read_only: 'off' });
}

/** Runs one statement; every value is text or NULL. @param doing opens the error message */
export async function queryText(
  client: pg.Client,
  sql: string,
  doing: string,
  values: readonly (string | null)[] = [],
): Promise<Record<string, string | null>[]> {
  try {
    const result = await client.query<Record<string, string | null>>(sql, [...values]);
    return result.rows;
  } catch (error) {
    throw sanitizePgError(error, doing);
  }
}

async function openSession(
  options: ConnectionOptions,
  limits: SessionLimits,
  extra: Record<string, string>,
): Promise<pg.Client> {
  const where = describeConnection(options);
  const client = await connectAny(options, where);
  try {
    const version = await serverVersion(client);
    if (version < POSTGRES.version.oldest) {
      throw new EnvironmentError(
        `${where}: the server is ${POSTGRES.label} ${majorVersion(POSTGRES, version)}, and ${majorVersion(POSTGRES, POSTGRES.version.oldest)} is the oldest that is supported`,
      );
    }
    await pinSettings(client, { ...settings(version, limits), ...extra });
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw sanitizePgError(error, `preparing the session on ${where}`);
  }
}

/** server_version_num, e.g. 150018. */
async function serverVersion(client: pg.Client): Promise<number> {
  const rows = await queryText(client, 'SHOW server_version_num', 'reading the server version');
  const version = Number(rows[0]?.['server_version_num']);
  if (!Number.isInteger(version)) throw new EnvironmentError('the server does not say which PostgreSQL version it is');
  return version;
}

/** What decides how values print, which rows are seen and how long one waits. */
function settings(version: number, limits: SessionLimits): Record<string, string> {
  return {
    row_security: 'off',
    search_path: '',
    DateStyle: 'ISO, MDY',
    IntervalStyle: 'postgres',
    TimeZone: 'UTC',
    extra_float_digits: '1',
    bytea_output: 'hex',
    xmlbinary: 'base64',
    // `money` prints and reads by it; one value on both sides keeps the amount.
    lc_monetary: 'C',
    client_encoding: 'UTF8',
    standard_conforming_strings: 'on',
    quote_all_identifiers: 'off',
    // Rows in the same order for every reader.
    synchronize_seqscans: 'off',
    statement_timeout: String(limits.statementTimeout ?? 0),
    lock_timeout: String(limits.lockTimeout ?? 30_000),
    idle_in_transaction_session_timeout: '0',
    ...(version >= POSTGRES.since.idleSessionTimeout ? { idle_session_timeout: '0' } : {}),
    ...(version >= POSTGRES.since.transactionTimeout ? { transaction_timeout: '0' } : {}),
  };
}

async function pinSettings(client: pg.Client, values: Readonly<Record<string, string>>): Promise<void> {
  const calls = Object.entries(values).map(
    ([name, value]) => `pg_catalog.set_config(${literal(name)}, ${literal(value)}, false)`,
  );
  await client.query(`SELECT ${calls.join(', ')}`);
}

type Ssl = pg.ClientConfig['ssl'];

/** What to try, in order, for each sslmode; as libpq documents it. */
function attempts(options: ConnectionOptions): Ssl[] {
  if (options.host.startsWith('/')) return [false];
  const { tls } = options;
  const encrypted = { ...certificates(tls), rejectUnauthorized: false };
  switch (tls.mode) {
    case 'disable':
      return [false];
    case 'allow':
      return [false, encrypted];
    case 'prefer':
      return [encrypted, false];
    case 'require':
      return [encrypted];
    case 'verify-ca':
      return [{ ...certificates(tls), rejectUnauthorized: true, checkServerIdentity: () => undefined }];
    case 'verify-full':
      return [{ ...certificates(tls), rejectUnauthorized: true }];
  }
}

function certificates(tls: TlsOptions): { ca?: string; cert?: string; key?: string } {
  return {
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls.cert === undefined ? {} : { cert: tls.cert }),
    ...(tls.key === undefined ? {} : { key: tls.key.reveal() }),
  };
}

async function connectAny(options: ConnectionOptions, where: string): Promise<pg.Client> {
  let last: unknown;
  for (const ssl of attempts(options)) {
    try {
      return await connectOnce(options, ssl);
    } catch (error) {
      last ??= error;
      if (!isAboutEncryption(error)) throw sanitizePgError(error, `connecting to ${where}`);
    }
  }
  throw sanitizePgError(last, `connecting to ${where}`);
}

/** Only then does the other way of `prefer` and `allow` make sense: no TLS there, a failed handshake, or pg_hba.conf wants the other. */
function isAboutEncryption(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  const raw = error instanceof Error ? error.message : '';
  return (
    code === '28000' ||
    /^(EPROTO|ERR_SSL|ERR_TLS|ERR_OSSL)/.test(code) ||
    /does not support SSL|establishing an SSL/.test(raw)
  );
}

async function connectOnce(options: ConnectionOptions, ssl: Ssl): Promise<pg.Client> {
  const client = new pg.Client({
    host: options.host,
    port: options.port,
    database: options.database,
    user: options.user,
    // A function, so that the driver does not go and look for a password by itself.
    password: () => {
      if (options.password === undefined) throw new NoPasswordError();
      return options.password.reveal();
    },
    ssl,
    application_name: options.applicationName,
    connectionTimeoutMillis: options.connectTimeout * 1000,
    keepAlive: true,
    enableChannelBinding: options.channelBinding,
    ...(options.serverOptions === undefined ? {} : { options: options.serverOptions }),
    types: { getTypeParser: () => asText },
  });
  // A connection lost while idle shows at the next query; unheard, the event would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

function asText(value: string | Buffer): string {
  return typeof value === 'string' ? value : value.toString('utf8');
}
