// What a person writes for a connection -> host, port, database, user, password, TLS. The rules are libpq's: the argument wins over
// the service file, that over PG* variables, those over defaults. No message repeats the argument: it may hold a password.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { closest } from '../../core/rules/suggest.ts';
import { Secret } from '../connection/secret.ts';
import { fromUrl } from '../connection/url.ts';
import { passwordFor, privateFile, type ReadFile, serviceSection } from './passfile.ts';

export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
export type SslMode = (typeof SSL_MODES)[number];

export interface TlsOptions {
  readonly mode: SslMode;
  /** PEM of the certificate authorities to trust; undefined means those that Node trusts. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: Secret | undefined;
}

export interface ConnectionOptions {
  /** A host name or address, or the folder of a Unix socket (begins with `/`). */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: Secret | undefined;
  readonly tls: TlsOptions;
  /** Seconds; 0 waits for ever. */
  readonly connectTimeout: number;
  readonly applicationName: string;
  /** libpq `options`, sent at start-up. */
  readonly serverOptions?: string | undefined;
  readonly channelBinding: boolean;
  /** To be told to the user. */
  readonly warnings: readonly string[];
}

const DEFAULT_TIMEOUT_SECONDS = 15;

type Environment = Readonly<Record<string, string | undefined>>;

/** libpq keyword -> PG* variable. */
const VARIABLES: Readonly<Record<string, string>> = {
  host: 'PGHOST',
  hostaddr: 'PGHOSTADDR',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  passfile: 'PGPASSFILE',
  service: 'PGSERVICE',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  application_name: 'PGAPPNAME',
  options: 'PGOPTIONS',
  channel_binding: 'PGCHANNELBINDING',
};
/** Known to libpq, of no consequence for reading or loading with this program. */
const WITHOUT_EFFECT = [
  'fallback_application_name',
  'client_encoding',
  'target_session_attrs',
  'load_balance_hosts',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'tcp_user_timeout',
  'gssencmode',
  'krbsrvname',
  'gsslib',
  'sslcompression',
  'sslsni',
  'sslcrl',
];
const EXAMPLE =
  'postgres://user@host:5432/database, mysql://user@host:3306/database, env:NAME, service=NAME, or nothing with PGHOST, PGDATABASE, … set';

/**
 * Parses a connection.
 * @param spec `postgres://…`, `env:NAME` (a URL in that variable), `service=NAME` and other `key=value` pairs, or undefined for PG* variables
 * @throws UsageError for anything else; the message never repeats `spec`
 */
export function parseConnection(
  spec: string | undefined,
  env: Environment,
  readFile: ReadFile = readFromDisk,
): ConnectionOptions {
  const warnings: string[] = [];
  const given = fromSpec(spec, env, warnings);
  const service = readService(given.get('service') ?? env['PGSERVICE'], env, readFile);
  if (spec === undefined && service === undefined && !['PGHOST', 'PGDATABASE', 'PGUSER'].some((name) => env[name])) {
    throw new UsageError('no connection is given', { hint: EXAMPLE });
  }
  const value = (key: string): string | undefined => {
    const variable = VARIABLES[key];
    return [given.get(key), service?.get(key), variable && env[variable]].find(
      (text) => text !== undefined && text !== '',
    );
  };
  const user = value('user') ?? env['USER'] ?? env['LOGNAME'];
  if (user === undefined || user === '') throw new UsageError('the connection names no user', { hint: EXAMPLE });
  const host = single(value('hostaddr') ?? value('host') ?? 'localhost', 'host');
  const login = { host, port: portOf(value('port') ?? '5432'), database: value('dbname') ?? user, user };
  for (const part of [login.host, login.database, login.user]) {
    if (part.includes('\0')) throw new UsageError('a connection cannot contain a NUL character');
  }
  const password = value('password') ?? fromPassfile(value('passfile'), login, env, readFile, warnings);
  return {
    ...login,
    password: password === undefined ? undefined : new Secret(password),
    tls: tlsOptions(value, env, readFile, warnings),
    connectTimeout: timeoutOf(value('connect_timeout')),
    applicationName: value('application_name') ?? 'masklake',
    serverOptions: value('options'),
    channelBinding: value('channel_binding') !== 'disable',
    warnings,
  };
}

/** Options for a server that this program started itself: no TLS, no environment, no files. */
export function localConnection(
  login: Pick<ConnectionOptions, 'host' | 'port' | 'database' | 'user'> & { readonly password?: string | undefined },
): ConnectionOptions {
  return {
    host: login.host,
    port: login.port,
    database: login.database,
    user: login.user,
    password: login.password === undefined ? undefined : new Secret(login.password),
    tls: { mode: 'disable' },
    connectTimeout: DEFAULT_TIMEOUT_SECONDS,
    applicationName: 'masklake',
    channelBinding: true,
    warnings: [],
  };
}

/** `host:port/database as user`, without the password. */
export function describeConnection(options: Pick<ConnectionOptions, 'host' | 'port' | 'database' | 'user'>): string {
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return [host, ':', String(options.port), '/', options.database, ' as ', options.user]
    .join('')
    .replace(/[\p{Cc}\p{Cf}]/gu, '?');
}

/** Variables for `psql`, `pg_dump` and the like. The values are secrets: for a child's environment only, never its arguments. */
export function libpqEnvironment(options: ConnectionOptions): Record<string, string> {
  return {
    PGHOST: options.host,
    PGPORT: String(options.port),
    PGDATABASE: options.database,
    PGUSER: options.user,
    PGSSLMODE: options.tls.mode,
    PGCONNECT_TIMEOUT: String(options.connectTimeout),
    ...(options.password === undefined ? {} : { PGPASSWORD: options.password.reveal() }),
  };
}

function fromSpec(spec: string | undefined, env: Environment, warnings: string[]): Map<string, string> {
  if (spec === undefined) return new Map();
  if (!spec.startsWith('env:')) {
    const given = fromText(spec);
    if (given.has('password')) {
      warnings.push(
        'the password stands in the command line, where the process list and the shell history show it; use env:NAME or a passfile',
      );
    }
    return given;
  }
  const name = spec.slice(4);
  const text = env[name];
  if (text === undefined || text.trim() === '')
    throw new UsageError(`the environment variable ${name} is not set`, {
      hint: `export ${name}=postgres://… (or mysql://…)`,
    });
  return fromText(text.trim());
}

function fromText(text: string): Map<string, string> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'postgres' || scheme === 'postgresql') return known(fromUrl(text.slice(scheme.length + 3)));
  if (scheme === 'mysql' || scheme === 'mariadb')
    throw new UsageError('a MySQL connection is not possible here, only one of Postgres', { hint: EXAMPLE });
  if (scheme === undefined && /^\s*[a-z_]+\s*=/.test(text)) return known(fromPairs(text));
  throw new UsageError(
    `${scheme === undefined ? 'the connection' : `a connection of kind ${scheme}://`} is not understood`,
    { hint: `expected ${EXAMPLE}` },
  );
}

/** `host=… dbname='my db'`: single quotes, backslash escapes. */
function fromPairs(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const pair = /\s*([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|((?:[^\s'\\]|\\.)*))(?=\s|$)\s*/gsy;
  while (pair.lastIndex < text.length) {
    const match = pair.exec(text);
    if (match === null)
      throw new UsageError('the connection is not understood: expected key=value pairs', { hint: EXAMPLE });
    found.set(match[1] ?? '', (match[2] ?? match[3] ?? '').replace(/\\(.)/gs, '$1'));
  }
  return found;
}

/** JDBC and other drivers' spellings are translated; an option that nobody knows is an error, not ignored. */
function known(options: Map<string, string>): Map<string, string> {
  const names = [...Object.keys(VARIABLES), ...WITHOUT_EFFECT];
  const ssl = options.get('ssl');
  if (options.delete('ssl') && !options.has('sslmode'))
    options.set('sslmode', ssl === 'true' || ssl === '1' ? 'require' : 'disable');
  for (const key of options.keys()) {
    if (names.includes(key)) continue;
    const near = closest(key, names);
    throw new UsageError(
      `the connection has an option that is not known${near === undefined ? '' : `; did you mean ${near}?`}`,
      {
        hint: `known options: ${Object.keys(VARIABLES).join(', ')}`,
      },
    );
  }
  return options;
}

function readService(name: string | undefined, env: Environment, readFile: ReadFile): Map<string, string> | undefined {
  if (name === undefined || name === '') return undefined;
  const home = env['HOME'];
  const paths = [
    env['PGSERVICEFILE'] ?? (home === undefined ? undefined : join(home, '.pg_service.conf')),
    env['PGSYSCONFDIR'] === undefined
      ? '/etc/postgresql-common/pg_service.conf'
      : join(env['PGSYSCONFDIR'], 'pg_service.conf'),
  ].filter((path) => path !== undefined);
  for (const path of paths) {
    const section = serviceSection(readFile(path)?.text ?? '', name);
    if (section !== undefined) return known(section);
  }
  throw new UsageError(`there is no service ${name}`, { hint: `add [${name}] to ${paths.join(' or ')}` });
}

function fromPassfile(
  path: string | undefined,
  login: Pick<ConnectionOptions, 'host' | 'port' | 'database' | 'user'>,
  env: Environment,
  readFile: ReadFile,
  warnings: string[],
): string | undefined {
  const file = path ?? (env['HOME'] === undefined ? undefined : join(env['HOME'], '.pgpass'));
  const text = file === undefined ? undefined : privateFile(file, readFile, warnings);
  return text === undefined ? undefined : passwordFor(text, login);
}

function single(host: string, what: string): string {
  if (host.includes(',')) throw new UsageError(`several values for ${what} are not supported; name one`);
  return host;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new UsageError('the port of a connection must be a number from 1 to 65535');
  return port;
}

function timeoutOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TIMEOUT_SECONDS;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError('connect_timeout must be a number of seconds');
  return Number(text);
}

function tlsOptions(
  value: (key: string) => string | undefined,
  env: Environment,
  readFile: ReadFile,
  warnings: string[],
): TlsOptions {
  const word = value('sslmode') ?? 'prefer';
  const mode = SSL_MODES.find((item) => item === word);
  if (mode === undefined) throw new UsageError(`sslmode must be one of ${SSL_MODES.join(', ')}`);
  if (mode === 'disable') return { mode };
  const folder = env['HOME'] === undefined ? undefined : join(env['HOME'], '.postgresql');
  const read = (key: string, fallback: string): string | undefined => {
    const path = value(key);
    if (path === 'system' && key === 'sslrootcert') return undefined;
    if (path === undefined) return folder === undefined ? undefined : readFile(join(folder, fallback))?.text;
    const file = readFile(path);
    if (file === undefined) throw new UsageError(`${key} cannot be read: ${path}`);
    if (key === 'sslkey' && (file.mode & 0o037) !== 0)
      warnings.push(`others may read the private key ${path}; run: chmod 600 ${path}`);
    return file.text;
  };
  const ca = read('sslrootcert', 'root.crt');
  const key = read('sslkey', 'postgresql.key');
  // As libpq does: with a root certificate at hand, `require` verifies the chain.
  const effective = mode === 'require' && ca !== undefined ? 'verify-ca' : mode;
  return {
    mode: effective,
    ca,
    cert: read('sslcert', 'postgresql.crt'),
    key: key === undefined ? undefined : new Secret(key),
  };
}

function readFromDisk(path: string): ReturnType<ReadFile> {
  try {
    return { text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777 };
  } catch {
    return undefined;
  }
}
