// Postgres and network errors -> one clear sentence. The server's message and detail quote data values, so they never pass.
import { EnvironmentError, InternalError, MasklakeError } from '../../core/errors.ts';
import { displayIdentifier } from '../../core/model/names.ts';
import { NETWORK_ERRORS, TLS_ERRORS } from '../connection/network-errors.ts';

interface ErrorFields {
  readonly code: string | undefined;
  readonly schema: string | undefined;
  readonly table: string | undefined;
  readonly column: string | undefined;
  readonly constraint: string | undefined;
  readonly dataType: string | undefined;
  readonly position: string | undefined;
}

/** Thrown when the server asks for a password and there is none. */
export class NoPasswordError extends Error {}

const SERVER: Readonly<Record<string, readonly [string, string]>> = {
  '28P01': [
    'the password is wrong, or the user does not exist',
    'check PGPASSWORD, the passfile or the variable named by env:NAME',
  ],
  '28000': [
    'the server does not let this user in',
    'check the user name, pg_hba.conf and whether TLS is demanded (sslmode=require)',
  ],
  '3D000': ['the database does not exist', 'list them with: psql -l'],
  '53300': ['the server has no connection left', 'lower --threads, or raise max_connections'],
  '57P03': ['the server is starting up or shutting down', 'try again in a moment'],
  '57P01': ['the server closed the connection', 'it was restarted, or an administrator ended the session'],
  '57P02': ['the server crashed', 'look into its log'],
  '57P05': ['the server closed the idle session', 'raise idle_session_timeout for this user'],
  '25P03': ['the server closed the idle transaction', 'raise idle_in_transaction_session_timeout for this user'],
  '25P04': ['the server ended the transaction after transaction_timeout', 'raise transaction_timeout for this user'],
  '57014': ['the statement was cancelled or took longer than the time-out', 'raise the statement time-out'],
  '55P03': ['a lock was not free in time', 'another session holds it; run again when it is done'],
  '53100': ['the server’s disk is full', 'free space on the server'],
  '53200': ['the server is out of memory', 'lower --threads'],
  '40001': [
    'the standby cancelled the query: it conflicts with replay',
    'read from the primary, or raise max_standby_streaming_delay',
  ],
  '42501': [
    'permission denied',
    'grant SELECT on it to this user; a table with row-level security also needs BYPASSRLS or its owner',
  ],
  '25006': ['the session is read-only', 'nothing may be written to a source'],
};

const TLS_HINT = 'name the authority with sslrootcert=FILE; sslmode=require encrypts without checking who answers';

/** Connection errors of SQLSTATE classes: 08 connection, 53 resources, 57 operator, 58 system. */
const ENVIRONMENT_CLASSES = new Set(['08', '53', '57', '58', '28', 'XX']);

/**
 * @param doing what was being done, as `reading public.orders` or `connecting to db.example:5432/shop as app`; it opens the message
 * @param table the table at hand, when the server's error names none
 */
export function sanitizePgError(error: unknown, doing: string, table?: string): MasklakeError {
  if (error instanceof MasklakeError) return error;
  const fields = fieldsOf(error);
  const where = whereOf(fields) ?? table;
  const raw = error instanceof Error ? error.message : '';
  const known = knownCause(error, fields.code, raw);
  if (known !== undefined) {
    const named = fields.code === '42501' && where !== undefined ? ` on ${where}` : '';
    return new EnvironmentError(`${doing}: ${known[0]}${named}`, { hint: known[1], where });
  }
  const parts = [
    fields.code === undefined ? undefined : `code ${fields.code}`,
    fields.constraint === undefined ? undefined : `constraint ${displayIdentifier(fields.constraint)}`,
    fields.dataType === undefined ? undefined : `type ${displayIdentifier(fields.dataType)}`,
    fields.position === undefined ? undefined : `position ${fields.position}`,
  ].filter((part) => part !== undefined);
  const detail = parts.length === 0 ? 'an unknown error' : `the server reports ${parts.join(', ')}`;
  const message = `${doing}: ${detail}${where === undefined ? '' : ` at ${where}`}`;
  const environment = fields.code !== undefined && ENVIRONMENT_CLASSES.has(fields.code.slice(0, 2));
  const details = { where, database: { sqlState: fields.code, constraint: fields.constraint } };
  return environment ? new EnvironmentError(message, details) : new InternalError(message, details);
}

function knownCause(error: unknown, code: string | undefined, raw: string): readonly [string, string] | undefined {
  if (error instanceof NoPasswordError) {
    return [
      'the server asks for a password and none is given',
      'set PGPASSWORD, use a passfile, or put the URL into a variable and pass env:NAME',
    ];
  }
  if (code !== undefined && code in TLS_ERRORS)
    return [`the server cannot be trusted: ${TLS_ERRORS[code] ?? ''}`, TLS_HINT];
  if (
    code === 'EPROTO' ||
    code?.startsWith('ERR_SSL_') === true ||
    code?.startsWith('ERR_TLS_') === true ||
    code?.startsWith('ERR_OSSL_') === true
  ) {
    return ['the TLS handshake failed', 'check sslmode, sslcert and sslkey'];
  }
  if (/does not support SSL/.test(raw))
    return ['the server does not offer TLS', 'use sslmode=prefer or disable, or turn on ssl at the server'];
  if (/unexpected \w+ message from backend|error establishing an SSL connection/.test(raw))
    return ['what answers there is no Postgres server', 'a URL of MySQL or MariaDB begins with mysql:// or mariadb://'];
  if (/timeout expired|due to connection timeout/.test(raw)) return NETWORK_ERRORS['ETIMEDOUT'];
  if (/Connection terminated|connection error and is not queryable|Client was closed|stream was destroyed/.test(raw))
    return NETWORK_ERRORS['ECONNRESET'];
  return code === undefined ? undefined : (NETWORK_ERRORS[code] ?? SERVER[code]);
}

/** The SQLSTATE or system error code of anything thrown, never its message. */
export function errorCode(error: unknown): string | undefined {
  return fieldsOf(error).code;
}

/** What a database said when it refused a statement; never what its message quotes. */
export interface Refusal {
  /** SQLSTATE, or `unknown`. */
  readonly code: string;
  readonly constraint: string | undefined;
}

/**
 * SQLSTATEs that say nothing about the rows or the statement at hand: connections, conflicts with others, resources, an operator,
 * the system. A regular expression for JavaScript and Postgres alike.
 */
export const TRANSIENT = '^(08|40|53|57|58|XX|55P03|55006)';

/** Whether the same thing may succeed when it is tried again. @param code SQLSTATE, or `unknown` */
export function isTransient(code: string): boolean {
  return code === 'unknown' || new RegExp(TRANSIENT).test(code);
}

export function refusalOf(error: unknown): Refusal {
  const { database } = sanitizePgError(error, 'load');
  return { code: database?.sqlState ?? 'unknown', constraint: database?.constraint };
}

function fieldsOf(error: unknown): ErrorFields {
  const field = (name: string): string | undefined => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const code = field('code');
  return {
    code: code !== undefined && /^[A-Z0-9_]{1,60}$/.test(code) ? code : undefined,
    schema: field('schema'),
    table: field('table'),
    column: field('column'),
    constraint: field('constraint'),
    dataType: field('dataType'),
    position: field('position'),
  };
}

function whereOf({ schema, table, column }: ErrorFields): string | undefined {
  if (table === undefined) return undefined;
  return [schema, table, column]
    .filter((name) => name !== undefined)
    .map(displayIdentifier)
    .join('.');
}
