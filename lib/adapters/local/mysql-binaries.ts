// Finds an installed MySQL or MariaDB server: none is shipped.
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { DialectCapabilities } from '../../core/model/dialect.ts';
import { parseVersion } from '../mysql/session.ts';
import { PLAIN_ENVIRONMENT } from './postgres-binaries.ts';
import { exists } from './server-folder.ts';
import { serverUser } from './server-user.ts';

const run = promisify(execFile);

/** One installation of a server's programs. */
export interface MysqlBinaries {
  readonly dialect: DialectCapabilities;
  /** E.g. 80036 for MySQL 8.0.36. */
  readonly version: number;
  /** `mariadbd` or `mysqld`. */
  readonly server: string;
  /** `mariadb-install-db`; undefined for MySQL, whose server makes its data folder itself. */
  readonly installer: string | undefined;
}

const PROGRAMS: Readonly<Record<string, readonly string[]>> = { mariadb: ['mariadbd', 'mysqld'], mysql: ['mysqld'] };
const INSTALLERS = ['mariadb-install-db', 'mysql_install_db'];

/** The part of a version that a server's formats and syntax go by: 10.11 of 10.11.19, 8.0 of 8.0.36. @returns e.g. 1011 */
export function mysqlSeries(version: number): number {
  return Math.floor(version / 100);
}

/** The oldest installed server of this kind whose series is at least that of `version`; undefined when there is none. */
export async function findMysqlServer(
  dialect: DialectCapabilities,
  version: number,
): Promise<MysqlBinaries | undefined> {
  const found: MysqlBinaries[] = [];
  for (const folder of await folders()) {
    for (const program of PROGRAMS[dialect.name] ?? []) {
      const set = await describe(join(folder, program));
      if (set?.dialect === dialect && mysqlSeries(set.version) >= mysqlSeries(version)) found.push(set);
    }
  }
  return found.sort((a, b) => a.version - b.version)[0];
}

/** Where package managers of Linux and macOS put servers; the search path of an ordinary user lacks some. */
async function folders(): Promise<readonly string[]> {
  const kegs = async (root: string): Promise<string[]> =>
    (await readdir(root).catch(() => []))
      .filter((name) => /^(mysql|mariadb)(@|$)/.test(name))
      .map((name) => join(root, name, 'bin'));
  const path = (process.env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [
    ...new Set([
      ...path,
      '/usr/sbin',
      '/usr/bin',
      '/usr/libexec',
      '/usr/local/bin',
      '/usr/local/sbin',
      '/usr/local/mysql/bin',
      '/opt/homebrew/bin',
      '/opt/homebrew/sbin',
      ...(await kegs('/opt/homebrew/opt')),
      ...(await kegs('/usr/local/opt')),
    ]),
  ];
}

async function describe(server: string): Promise<MysqlBinaries | undefined> {
  if (!(await exists(server))) return undefined;
  // As the user that it will run as: MySQL's server does nothing as root.
  const user = await serverUser();
  const printed = await run(server, ['--no-defaults', '--version'], { env: PLAIN_ENVIRONMENT, cwd: '/', ...user }).then(
    (result) => result.stdout,
    () => '',
  );
  const text = /Ver (\d+\.\d+\.\d+.*)/.exec(printed)?.[1];
  if (text === undefined) return undefined;
  const { dialect, version } = parseVersion(text);
  const installer = await installerFor(server);
  if (dialect.name === 'mariadb' && installer === undefined) return undefined;
  return { dialect, version, server, installer: dialect.name === 'mariadb' ? installer : undefined };
}

/** Beside the server, or in the folder of the programs for everybody. */
async function installerFor(server: string): Promise<string | undefined> {
  const beside = dirname(server);
  for (const folder of [beside, join(dirname(beside), 'bin'), join(dirname(beside), 'scripts')])
    for (const name of INSTALLERS) if (await exists(join(folder, name))) return join(folder, name);
  return undefined;
}
