// The data of an embedded server: how it is initialised, how an existing one is taken over under a new
// password. The password is only ever in a file that is removed at once, or on a pipe; never in arguments or the environment.
import { execFile, spawn } from 'node:child_process';
import { chmod, chown, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EnvironmentError } from '../../core/errors.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import type { BinarySet } from './postgres-binaries.ts';
import { dataFolderMajor, PLAIN_ENVIRONMENT } from './postgres-binaries.ts';
import { exists } from './server-folder.ts';
import { isElsewhere } from './server-process.ts';
import type { ServerUser } from './server-user.ts';
import { giveTo } from './server-user.ts';

const run = promisify(execFile);

/** One server's superuser. */
export interface Superuser {
  readonly name: string;
  readonly password: string;
}

/** Makes the data folder, or gives an existing one a new password. */
export async function prepareData(
  set: BinarySet,
  place: string,
  superuser: Superuser,
  user: ServerUser | undefined,
): Promise<string> {
  const data = join(place, 'data');
  if (await exists(join(data, 'PG_VERSION'))) await takeOver(set, data, superuser, user);
  else await initialize(set, place, data, superuser, user);
  return data;
}

async function initialize(
  set: BinarySet,
  place: string,
  data: string,
  superuser: Superuser,
  user: ServerUser | undefined,
): Promise<void> {
  const passwordFile = join(place, 'password');
  await writeFile(passwordFile, `${superuser.password}\n`, { mode: 0o600 });
  if (user !== undefined) await chown(passwordFile, user.uid, user.gid);
  const parameters = [
    '-D',
    data,
    '-U',
    superuser.name,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...localeParameters(set),
    '--no-sync',
    '--no-instructions',
  ];
  try {
    await run(join(set.bin, 'initdb'), parameters, { env: PLAIN_ENVIRONMENT, cwd: place, ...user });
  } catch (error) {
    if (isElsewhere(data)) await rm(place, { recursive: true, force: true });
    throw new EnvironmentError('cannot initialise the embedded Postgres server', {
      where: data,
      hint: initdbComplaint(error),
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The same order and the same letter case on every machine: bytes and Unicode, not the system's locale. */
function localeParameters(set: BinarySet): string[] {
  const common = ['--encoding=UTF8', '--locale=C'];
  if (set.major >= 17) return [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return process.platform === 'linux' ? [...common, '--lc-ctype=C.UTF-8'] : common;
}

/** A fresh folder holds no data, so initdb's complaint cannot either. */
function initdbComplaint(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = text.split('\n').find((candidate) => candidate.includes('error:') || candidate.includes('FATAL:'));
  return line?.trim() ?? 'initdb did not say why';
}

/** Single-user mode needs no password and reads its statements from a pipe. */
async function takeOver(
  set: BinarySet,
  data: string,
  superuser: Superuser,
  user: ServerUser | undefined,
): Promise<void> {
  const major = await dataFolderMajor(data);
  if (major !== set.major) {
    throw new EnvironmentError(`the data folder was written by Postgres ${major}, the server is ${set.version}`, {
      where: data,
    });
  }
  await giveTo(data, user);
  await chmod(data, 0o700);
  // a postmaster.pid of a killed server is no obstacle: Postgres checks whether that process lives
  const statement = `ALTER ROLE ${ident(superuser.name)} WITH LOGIN PASSWORD ${literal(superuser.password)}\n`;
  await new Promise<void>((resolve, reject) => {
    const child = spawn(
      join(set.bin, 'postgres'),
      ['--single', '-D', data, '-c', 'log_min_error_statement=panic', 'template1'],
      {
        env: PLAIN_ENVIRONMENT,
        cwd: dirname(data),
        stdio: ['pipe', 'ignore', 'ignore'],
        ...user,
      },
    );
    const failed = (cause?: unknown): void =>
      reject(new EnvironmentError('cannot open the existing Postgres data folder', { where: basename(data), cause }));
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? resolve() : failed()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(statement);
  });
}
