// MySQL's and network errors -> one clear sentence. The server's message quotes data values, so it never passes: only its number and SQLSTATE.
import { z } from 'zod';
import { EnvironmentError, InternalError, MasklakeError } from '../../core/errors.ts';
import { NETWORK_ERRORS, TLS_ERRORS } from '../connection/network-errors.ts';

const Fields = z.object({
  errno: z.number().optional().catch(undefined),
  sqlState: z
    .string()
    .regex(/^[0-9A-Z]{5}$/)
    .optional()
    .catch(undefined),
  code: z
    .string()
    .regex(/^[A-Z0-9_]{1,60}$/)
    .optional()
    .catch(undefined),
  /** The driver's: the session is closed. */
  fatal: z.boolean().optional().catch(undefined),
});

const LOST = 'PROTOCOL_CONNECTION_LOST';

/** What the driver says of a connection, beside the system's own codes. */
const DRIVER: Readonly<Record<string, readonly [string, string]>> = {
  [LOST]: ['the connection was lost', 'the server or a proxy closed it; run again'],
  HANDSHAKE_NO_SSL_SUPPORT: [
    'the server does not offer TLS',
    'use ssl-mode=PREFERRED or DISABLED, or turn on TLS at the server',
  ],
  HANDSHAKE_SSL_ERROR: ['the TLS handshake failed', 'check ssl-mode, ssl-ca, ssl-cert and ssl-key'],
};

const LOCAL_INFILE_OFF = [
  'the server takes no rows from its clients (local_infile is off)',
  'SET GLOBAL local_infile = 1, or local_infile = 1 in the parameter group of a managed server',
] as const;

/** Error numbers of MySQL and MariaDB that have a known cause. Source: MySQL 8.4 Error Reference, MariaDB Error Codes. */
const SERVER: Readonly<Record<number, readonly [string, string]>> = {
  1040: ['the server has no connection left', 'raise max_connections'],
  1044: [
    'this user sees no such database: it does not exist, or the user has no right on it',
    'check its name, and grant SELECT on it to this user',
  ],
  1045: [
    'the password is wrong, or the user does not exist',
    'check the user, MYSQL_PWD or the variable named by env:NAME',
  ],
  1049: ['the database does not exist', 'list them with: SHOW DATABASES'],
  1053: ['the server is shutting down', 'try again in a moment'],
  1130: ['the server does not let this host in', 'the user must be allowed to connect from here'],
  1142: ['permission denied', 'grant SELECT on it to this user'],
  1143: ['permission denied on a column', 'grant SELECT on the whole table to this user'],
  1148: LOCAL_INFILE_OFF,
  1153: ['a row is longer than the server takes', 'raise max_allowed_packet at the server'],
  1205: ['a lock was not free in time', 'another session holds it; run again when it is done'],
  1227: ['permission denied', 'the user lacks an administrative privilege'],
  1251: [
    'the server asks for a way to log in that is not supported',
    'use mysql_native_password or caching_sha2_password',
  ],
  1412: ['a table was changed while it was read', 'run again when nobody alters tables'],
  1698: ['the user may only log in through the operating system', 'use a user with a password'],
  1792: ['the session is read-only', 'nothing may be written to a source'],
  1969: ['the statement took longer than the time-out', 'raise the statement time-out'],
  3024: ['the statement took longer than the time-out', 'raise the statement time-out'],
  3159: ['the server asks for TLS', 'use ssl-mode=REQUIRED'],
  3948: LOCAL_INFILE_OFF,
  4166: LOCAL_INFILE_OFF,
};

const TLS_HINT = 'name the authority with ssl-ca=FILE; ssl-mode=REQUIRED encrypts without checking who answers';

/** What a server or the network said, without any text of the server. */
export interface MysqlFailure {
  /** The server's error number, e.g. 1062; undefined for errors of the network or the driver. */
  readonly errno: number | undefined;
  readonly sqlState: string | undefined;
  readonly code: string | undefined;
}

export function failureOf(error: unknown): MysqlFailure {
  const { errno, sqlState, code, fatal } = Fields.safeParse(error).data ?? {};
  // Of what comes behind the statement that lost the connection, the driver says only that it is fatal.
  if (fatal === true && errno === undefined && code === undefined) return { errno, sqlState, code: LOST };
  // Node's own errors carry a negative errno.
  return { errno: errno !== undefined && errno > 0 ? errno : undefined, sqlState, code };
}

/**
 * @param doing what was being done, as `read orders`; it opens the message
 * @param where the table at hand
 */
export function sanitizeMysqlError(error: unknown, doing: string, where?: string): MasklakeError {
  if (error instanceof MasklakeError) return error;
  const { errno, sqlState, code } = failureOf(error);
  const tls = code === undefined ? undefined : TLS_ERRORS[code];
  if (tls !== undefined)
    return new EnvironmentError(`${doing}: the server cannot be trusted: ${tls}`, { hint: TLS_HINT, where });
  const known =
    (errno === undefined ? undefined : SERVER[errno]) ??
    (code === undefined ? undefined : (DRIVER[code] ?? NETWORK_ERRORS[code]));
  const database = { sqlState, constraint: undefined, errno };
  if (known !== undefined) return new EnvironmentError(`${doing}: ${known[0]}`, { hint: known[1], where, database });
  if (errno === undefined && code !== undefined) return new EnvironmentError(`${doing}: ${code}`, { where });
  if (errno === undefined) return new InternalError(`${doing}: an unknown error`, { where });
  const detail = `the server reports error ${errno}${sqlState === undefined ? '' : ` (SQLSTATE ${sqlState})`}`;
  return new InternalError(`${doing}: ${detail}`, { where, database });
}
