// What a person writes for a MySQL or MariaDB connection -> host, port, database, user, password, TLS. Names of options are those of
// MySQL's own clients (`ssl-mode`, `ssl-ca`). No message repeats the argument: it may hold a password.
import { readFileSync } from 'node:fs';
import { UsageError } from '../../core/errors.ts';
import { closest } from '../../core/rules/suggest.ts';
import { Secret } from '../connection/secret.ts';
import { fromUrl } from '../connection/url.ts';

/** As MySQL's clients call them. Source: MySQL 8.4 Reference Manual, 6.2.3 Command Options for Connecting to the Server */
export const SSL_MODES = ['DISABLED', 'PREFERRED', 'REQUIRED', 'VERIFY_CA', 'VERIFY_IDENTITY'] as const;
export type SslMode = (typeof SSL_MODES)[number];

export interface MysqlTls {
  readonly mode: SslMode;
  /** PEM of the certificate authorities to trust; undefined means those that Node trusts. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: Secret | undefined;
}

export interface MysqlConnection {
  readonly host: string;
  /** Path of a Unix socket, which is used instead of host and port. */
  readonly socket?: string | undefined;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: Secret | undefined;
  readonly tls: MysqlTls;
  /** Seconds. */
  readonly connectTimeout: number;
  /** To be told to the user. */
  readonly warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const EXAMPLE = 'mysql://user@host:3306/database, or env:NAME with such a URL in the variable';
const OPTIONS = ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'socket', 'connect-timeout'];
const DEFAULT_TIMEOUT_SECONDS = 15;

/** Is this spelt as a connection of this kind? @param spec a URL or `env:NAME` */
export function isMysql(spec: string | undefined, env: Environment): boolean {
  const text = spec?.startsWith('env:') === true ? env[spec.slice(4)]?.trim() : spec;
  return /^(mysql|mariadb):\/\//i.test(text ?? '');
}

/**
 * Parses a connection. The password may also stand in `MYSQL_PWD`, as for MySQL's own clients.
 * @param spec `mysql://user@host:port/database?ssl-mode=…`, `mariadb://…`, or `env:NAME` for a variable that holds one
 * @throws UsageError for anything else; the message never repeats `spec`
 */
export function parseMysqlConnection(
  spec: string,
  env: Environment,
  readFile: (path: string) => string | undefined = readFromDisk,
): MysqlConnection {
  const inVariable = spec.startsWith('env:');
  const text = inVariable ? (env[spec.slice(4)] ?? '').trim() : spec;
  const match = /^(?:mysql|mariadb):\/\/(.*)$/is.exec(text);
  if (match === null) throw new UsageError('the connection is not understood', { hint: `expected ${EXAMPLE}` });
  const given = fromUrl(match[1] ?? '');
  const { options, own } = split(given);
  const user = own.get('user') ?? env['USER'];
  const database = own.get('dbname');
  if (user === undefined || user === '') throw new UsageError('the connection names no user', { hint: EXAMPLE });
  if (database === undefined) throw new UsageError('the connection names no database', { hint: EXAMPLE });
  for (const part of [user, database, own.get('host') ?? ''])
    if (part.includes('\0')) throw new UsageError('a connection cannot contain a NUL character');
  const password = own.get('password') ?? env['MYSQL_PWD'];
  return {
    host: own.get('host') ?? 'localhost',
    socket: options.get('socket'),
    port: portOf(own.get('port') ?? '3306'),
    database,
    user,
    password: password === undefined ? undefined : new Secret(password),
    tls: tlsOf(options, readFile),
    connectTimeout: timeoutOf(options.get('connect-timeout')),
    warnings:
      own.has('password') && !inVariable
        ? [
            'the password stands in the command line, where the process list and the shell history show it; use env:NAME or MYSQL_PWD',
          ]
        : [],
  };
}

/** The options behind the question mark, and the rest. `sslmode` and `ssl_mode` are other programs' spellings of `ssl-mode`. */
function split(given: ReadonlyMap<string, string>): {
  readonly options: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
} {
  const own = new Map<string, string>();
  const options = new Map<string, string>();
  for (const [key, value] of given) {
    if (['user', 'password', 'host', 'port', 'dbname'].includes(key)) {
      own.set(key, value);
      continue;
    }
    const name = key === 'sslmode' ? 'ssl-mode' : key.replaceAll('_', '-');
    if (!OPTIONS.includes(name)) {
      const near = closest(name, OPTIONS);
      throw new UsageError(
        `the connection has an option that is not known${near === undefined ? '' : `; did you mean ${near}?`}`,
        { hint: `known options: ${OPTIONS.join(', ')}` },
      );
    }
    options.set(name, value);
  }
  return { options, own };
}

function tlsOf(options: ReadonlyMap<string, string>, readFile: (path: string) => string | undefined): MysqlTls {
  const word = (options.get('ssl-mode') ?? 'PREFERRED').toUpperCase().replaceAll('-', '_');
  const mode = SSL_MODES.find((item) => item === word);
  if (mode === undefined) throw new UsageError(`ssl-mode must be one of ${SSL_MODES.join(', ')}`);
  const read = (option: string): string | undefined => {
    const path = options.get(option);
    if (path === undefined) return undefined;
    const text = readFile(path);
    if (text === undefined) throw new UsageError(`${option} cannot be read: ${path}`);
    return text;
  };
  const key = read('ssl-key');
  return { mode, ca: read('ssl-ca'), cert: read('ssl-cert'), key: key === undefined ? undefined : new Secret(key) };
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new UsageError('the port of a connection must be a number from 1 to 65535');
  return port;
}

function timeoutOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TIMEOUT_SECONDS;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError('connect-timeout must be a number of seconds');
  return Number(text);
}

function readFromDisk(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** `host:port/database as user`, without the password. */
export function describeMysql({ host, socket, port, database, user }: MysqlConnection): string {
  const place = socket ?? `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return `${place}/${database} as ${user}`.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}
