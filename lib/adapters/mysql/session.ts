// Sessions on MySQL and MariaDB with pinned settings: sources are read-only, values leave the server as it prints them, in UTC and UTF-8.

import type { Readable } from 'node:stream';
import { type Connection, type ConnectionOptions, createConnection, type TypeCast } from 'mysql2';
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';
import { type DialectCapabilities, MARIADB, MYSQL } from '../../core/model/dialect.ts';
import { describeMysql, type MysqlConnection, type MysqlTls } from './connection-options.ts';
import { failureOf, sanitizeMysqlError } from './errors.ts';
import { OWN_KEYS, SHOWN_KEYS, switchKeys } from './generated-keys.ts';

export interface MysqlLimits {
  /** Milliseconds a statement may take; default 0, no limit: reading a large table is long. */
  readonly statementTimeout?: number | undefined;
  /** Milliseconds to wait for a lock; default 30,000. */
  readonly lockTimeout?: number | undefined;
}

/** One connection. Statements run one after the other. */
export interface MysqlSession {
  /** `host:port/database as user`. */
  readonly label: string;
  readonly dialect: DialectCapabilities;
  /** E.g. 80036 for MySQL 8.0.36, 101119 for MariaDB 10.11.19. */
  readonly version: number;
  /** Runs a statement and parses its rows with `shape`; every value is text or null. @param doing opens an error's message */
  readonly rows: <T>(sql: string, shape: z.ZodType<T>, doing: string) => Promise<readonly T[]>;
  /** Runs a statement whose rows, if any, nobody wants. @returns rows that it changed */
  readonly run: (sql: string, doing: string) => Promise<number>;
  /** Rows one after the other, a value as the bytes that the server sent. Must be read to its end or the session closed. */
  readonly stream: (sql: string, doing: string) => AsyncIterable<readonly (Buffer | null)[]>;
  /** Ends whatever is running, and the session. Never throws. */
  readonly end: () => Promise<void>;
}

/** A session that may write, and that sends files of rows. */
export interface MysqlWriter extends MysqlSession {
  /**
   * Runs `LOAD DATA LOCAL INFILE`; what it reads is `rows`, whatever name the statement has. The server takes what does not fit with a
   * warning instead of an error: more than none means that the rows are not what was sent.
   */
  readonly load: (sql: string, rows: Readable, doing: string) => Promise<Loaded>;
}

export interface Loaded {
  readonly rows: number;
  readonly warnings: number;
}

const bytes: TypeCast = (field) => field.buffer();
const text: TypeCast = (field) => field.string('utf8');

/** A read-only session. @throws EnvironmentError in one sentence, without password or data value */
export async function connectMysqlSource(options: MysqlConnection, limits: MysqlLimits = {}): Promise<MysqlSession> {
  const session = await openSession(options, limits);
  try {
    await session.run('SET SESSION TRANSACTION READ ONLY', 'make the session read-only');
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}

/**
 * A session that may write. Values must be exact: what a column cannot hold is an error (a warning in LOAD DATA), but dates that a source
 * holds although they are none are taken.
 */
export async function connectMysqlTarget(options: MysqlConnection, limits: MysqlLimits = {}): Promise<MysqlWriter> {
  const session = await openSession(options, limits);
  try {
    await session.run(`SET SESSION sql_mode = '${EXACT_MODE}'`, `prepare the session on ${session.label}`);
    await switchKeys(session, OWN_KEYS);
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}

/** No date is too odd, 0 is no request for the next number, and no engine stands in for another. */
const EXACT_MODE = 'STRICT_ALL_TABLES,ALLOW_INVALID_DATES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION';

async function openSession(options: MysqlConnection, limits: MysqlLimits): Promise<MysqlWriter> {
  const where = describeMysql(options);
  const connection = await connectAny(options, where);
  const { dialect, version } = await versionOf(connection, where);
  const session: MysqlWriter = {
    label: where,
    dialect,
    version,
    rows: async (sql, shape, doing) => z.array(shape).parse(await query(connection, sql, doing)),
    run: async (sql, doing) => Changed.parse(await query(connection, sql, doing)).affectedRows,
    stream: (sql, doing) => streamRows(connection, sql, doing),
    load: (sql, rows, doing) => loadRows(connection, sql, rows, doing),
    end: async () => connection.destroy(),
  };
  try {
    if (version < dialect.version.oldest)
      throw new EnvironmentError(
        `${where}: the server is ${dialect.label} ${dialect.version.text(version)}, and ${dialect.version.text(dialect.version.oldest)} is the oldest that is supported`,
      );
    for (const statement of settings(dialect, limits)) await session.run(statement, `prepare the session on ${where}`);
    await switchKeys(session, SHOWN_KEYS);
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}

const Changed = z.object({ affectedRows: z.number() }).catch({ affectedRows: 0 });

/** What decides how values print, which rows are seen and how long one waits. */
function settings(dialect: DialectCapabilities, limits: MysqlLimits): string[] {
  const lock = Math.max(1, Math.ceil((limits.lockTimeout ?? 30_000) / 1000));
  const statement = limits.statementTimeout ?? 0;
  return [
    // The driver asks for it; skip_character_set_client_handshake and init_connect pass over that, and what they know not becomes `?`.
    'SET NAMES utf8mb4 COLLATE utf8mb4_bin',
    // Backticks quote, a backslash escapes, char(n) is not padded, dates print as they are.
    "SET SESSION sql_mode = ''",
    "SET SESSION time_zone = '+00:00'",
    `SET SESSION lock_wait_timeout = ${lock}`,
    `SET SESSION innodb_lock_wait_timeout = ${lock}`,
    // The reader may be slower than the server for a while: it converts what it has read.
    'SET SESSION net_write_timeout = 3600',
    'SET SESSION net_read_timeout = 3600',
    'SET SESSION wait_timeout = 86400',
    'SET SESSION sql_safe_updates = 0',
    'SET SESSION sql_select_limit = DEFAULT',
    'SET SESSION group_concat_max_len = 16777216',
    // SHOW CREATE quotes every name.
    'SET SESSION sql_quote_show_create = 1',
    // MariaDB counts seconds, MySQL milliseconds of SELECT statements.
    dialect === MARIADB
      ? `SET SESSION max_statement_time = ${statement / 1000}`
      : `SET SESSION max_execution_time = ${statement}`,
    'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
  ];
}

async function versionOf(connection: Connection, where: string) {
  const shape = z.tuple([z.object({ version: z.string() })]);
  const [row] = shape.parse(await query(connection, 'SELECT VERSION() AS version', `ask ${where} for its version`));
  return parseVersion(row.version);
}

/** @param text what VERSION() says: `8.0.36`, `10.11.19-MariaDB-0+deb12u1`, `5.5.5-10.6.7-MariaDB` (a prefix for old replicas) */
export function parseVersion(text: string): { readonly dialect: DialectCapabilities; readonly version: number } {
  const dialect = /mariadb/i.test(text) ? MARIADB : MYSQL;
  const match = /^(?:5\.5\.5-)?(\d+)\.(\d+)\.(\d+)/.exec(text);
  if (match === null) throw new EnvironmentError('the server does not say which version it is');
  const [major, minor, patch] = match.slice(1).map(Number);
  const version = (major ?? 0) * 10_000 + (minor ?? 0) * 100 + (patch ?? 0);
  return { dialect, version };
}

function query(connection: Connection, sql: string, doing: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    connection.query({ sql, typeCast: text }, (error: unknown, result: unknown) => {
      if (error) reject(sanitizeMysqlError(error, doing));
      else resolve(result);
    });
  });
}

const Row = z.array(z.instanceof(Buffer).nullable());

async function* streamRows(connection: Connection, sql: string, doing: string): AsyncGenerator<(Buffer | null)[]> {
  const stream = connection.query({ sql, rowsAsArray: true, typeCast: bytes }).stream({ highWaterMark: 1000 });
  try {
    for await (const row of stream) yield Row.parse(row);
  } catch (error) {
    throw sanitizeMysqlError(error, doing);
  }
}

const Outcome = z.object({ affectedRows: z.number(), warningStatus: z.number() });

async function loadRows(connection: Connection, sql: string, rows: Readable, doing: string): Promise<Loaded> {
  const result = await new Promise((resolve, reject) => {
    connection.query({ sql, infileStreamFactory: () => rows }, (error: unknown, outcome: unknown) => {
      if (error) reject(sanitizeMysqlError(error, doing));
      else resolve(outcome);
    });
  });
  const { affectedRows, warningStatus } = Outcome.parse(result);
  return { rows: affectedRows, warnings: warningStatus };
}

type Ssl = ConnectionOptions['ssl'];

/** What to try, in order, for each ssl-mode; as MySQL's clients do. */
function attempts({ socket, tls }: MysqlConnection): Ssl[] {
  if (socket !== undefined) return [undefined];
  const encrypted = { ...certificates(tls), rejectUnauthorized: false };
  switch (tls.mode) {
    case 'DISABLED':
      return [undefined];
    case 'PREFERRED':
      return [encrypted, undefined];
    case 'REQUIRED':
      return [encrypted];
    case 'VERIFY_CA':
      return [{ ...certificates(tls), rejectUnauthorized: true, verifyIdentity: false }];
    case 'VERIFY_IDENTITY':
      return [{ ...certificates(tls), rejectUnauthorized: true, verifyIdentity: true }];
  }
}

function certificates({ ca, cert, key }: MysqlTls): { ca?: string; cert?: string; key?: string } {
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: key.reveal() }),
  };
}

async function connectAny(options: MysqlConnection, where: string): Promise<Connection> {
  let last: unknown;
  for (const ssl of attempts(options)) {
    try {
      return await connectOnce(options, ssl);
    } catch (error) {
      last = error;
      if (failureOf(error).code !== 'HANDSHAKE_NO_SSL_SUPPORT') break;
    }
  }
  throw sanitizeMysqlError(last, `connecting to ${where}`);
}

function connectOnce(options: MysqlConnection, ssl: Ssl): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const connection = createConnection({
      ...(options.socket === undefined ? { host: options.host, port: options.port } : { socketPath: options.socket }),
      user: options.user,
      password: options.password?.reveal() ?? '',
      database: options.database,
      charset: 'UTF8MB4_BIN',
      connectTimeout: options.connectTimeout * 1000,
      enableKeepAlive: true,
      multipleStatements: false,
      // A server that asks for a file gets the rows of the statement at hand, or nothing: the driver opens no file by itself.
      ...(ssl === undefined ? {} : { ssl }),
    });
    // A connection lost while idle shows at the next query; unheard, the event would end the process.
    connection.on('error', () => undefined);
    connection.connect((error: unknown) => {
      if (!error) return resolve(connection);
      connection.destroy();
      reject(error);
    });
  });
}
