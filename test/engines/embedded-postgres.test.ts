// A real server is started, stopped, reused, orphaned. What must hold: private, password needed, nothing left running.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  EmbeddedConnection,
  EmbeddedOptions,
  EmbeddedServer,
} from '../../lib/adapters/local/embedded-postgres.ts';
import { startEmbeddedPostgres } from '../../lib/adapters/local/embedded-postgres.ts';
import { findServerBinaries } from '../../lib/adapters/local/postgres-binaries.ts';
import { usableNative } from '../../lib/adapters/local/postgres-native.ts';
import {
  readServerRecord,
  removeServer,
  startTimeOf,
  stopOrphan,
  writeServerRecord,
} from '../../lib/adapters/local/server-process.ts';
import { canReach, serverUser } from '../../lib/adapters/local/server-user.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folder(prefix = 'mlk-'): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function start(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const server = await startEmbeddedPostgres(options);
  cleanups.push(() => server.stop());
  return server;
}

async function ask(connection: EmbeddedConnection | string, sql: string): Promise<unknown> {
  const client = new pg.Client(typeof connection === 'string' ? { connectionString: connection } : connection);
  await client.connect();
  try {
    const result = await client.query<{ answer: unknown }>(sql);
    return result.rows[0]?.answer;
  } finally {
    await client.end();
  }
}

describe('an embedded Postgres server', () => {
  it('starts empty with the wanted databases, in UTF-8, with letter case for all of Unicode', async () => {
    const server = await start({ directory: await folder(), databases: ['shop', 'odd "name"'] });
    expect(await ask(server.connection('odd "name"'), 'SELECT current_database() AS answer')).toBe('odd "name"');
    expect(await ask(server.url('odd "name"'), 'SELECT current_database() AS answer')).toBe('odd "name"');
    expect(
      await ask(server.connection('shop'), "SELECT upper('é') || current_setting('server_encoding') AS answer"),
    ).toBe('ÉUTF8');
    expect(server.version).toMatch(/^\d+\.\d+$/);
  });

  it('lets nobody in without its password and shows the password nowhere', async () => {
    const directory = await folder();
    const server = await start({ directory });
    const connection = server.connection('postgres');
    await expect(ask({ ...connection, password: 'guess' }, 'SELECT 1 AS answer')).rejects.toMatchObject({
      code: '28P01',
    });
    const config = await readFile(join(server.dataDirectory, 'postgresql.conf'), 'utf8');
    const log = await readFile(join(directory, 'server.log'), 'utf8');
    const record = await readFile(join(directory, 'server.json'), 'utf8');
    expect(config + log + record).not.toContain(connection.password);
    expect((await stat(server.dataDirectory)).mode & 0o077).toBe(0);
  });

  it('is gone after stop, and stop may be called twice', async () => {
    const server = await start({ directory: await folder() });
    await server.stop();
    await server.stop();
    expect(await startTimeOf(server.pid)).toBeUndefined();
  });

  it('opens its data again under a new password', async () => {
    const directory = await folder();
    const first = await start({ directory, databases: ['shop'] });
    await ask(first.connection('shop'), 'CREATE TABLE kept AS SELECT 7 AS answer');
    await first.stop();
    const second = await start({ directory });
    expect(second.connection('shop').password).not.toBe(first.connection('shop').password);
    expect(await ask(second.connection('shop'), 'SELECT answer FROM kept')).toBe(7);
  });

  it('listens on 127.0.0.1 when the folder is too long for a socket', async () => {
    const above = await folder();
    await chmod(above, 0o711);
    const directory = join(above, 'long'.repeat(20));
    const server = await start({ directory });
    expect(server.connection('postgres').host).toBe('127.0.0.1');
    expect(await ask(server.connection('postgres'), 'SELECT 1 AS answer')).toBe(1);
  });

  it('runs in a folder that its user cannot enter, and is removed from where it went', async () => {
    const closed = await folder();
    await chmod(closed, 0o700);
    const directory = join(closed, 'server');
    const server = await start({ directory });
    expect(await ask(server.connection('postgres'), 'SELECT 1 AS answer')).toBe(1);
    await removeServer(directory);
    await expect(stat(server.dataDirectory)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(stat(directory)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await startTimeOf(server.pid)).toBeUndefined();
  });

  it('says why when it cannot start', async () => {
    const failure = start({ directory: await folder(), settings: { shared_buffers: 'plenty' } });
    await expect(failure).rejects.toMatchObject({
      code: 'ENVIRONMENT',
      hint: expect.stringContaining('shared_buffers'),
    });
  });

  it('refuses a data folder of another major version', async () => {
    const directory = await folder();
    const server = await start({ directory });
    await server.stop();
    await writeFile(join(server.dataDirectory, 'PG_VERSION'), '12\n');
    await expect(start({ directory })).rejects.toMatchObject({
      message: expect.stringContaining('written by Postgres 12'),
    });
  });
});

describe('a server whose owner was killed', () => {
  it('shuts down by itself', async () => {
    const directory = await folder();
    const program = join(await folder(), 'owner.cjs');
    const source = resolve('lib/adapters/local/embedded-postgres.ts');
    await build({
      stdin: {
        contents: `import { startEmbeddedPostgres } from ${JSON.stringify(source)};
          startEmbeddedPostgres({ directory: process.argv[2] }).then((server) => console.log(server.pid)); setInterval(() => {}, 1000);`,
        resolveDir: resolve('.'),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: program,
      external: ['pg-native'],
      logLevel: 'error',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) },
    });
    const owner = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = await once(owner.stdout, 'data');
    const pid = Number(String(printed));
    expect(await startTimeOf(pid)).toBeDefined();
    owner.kill('SIGKILL');
    for (let tries = 0; tries < 1200 && (await startTimeOf(pid)) !== undefined; tries++) await sleep(25);
    expect(await startTimeOf(pid)).toBeUndefined();
  });

  it('is ended by the next run when it still serves the folder', async () => {
    const directory = await folder();
    const server = await start({ directory });
    expect(await stopOrphan(directory)).toBe(true);
    expect(await startTimeOf(server.pid)).toBeUndefined();
    expect(await stopOrphan(directory)).toBe(false);
  });

  it('never ends a process that only has its number', async () => {
    const directory = await folder();
    const other = spawn('sleep', ['60']);
    cleanups.push(async () => void other.kill());
    const pid = other.pid ?? 0;
    const startTime = await startTimeOf(pid);
    await writeServerRecord(directory, {
      pid,
      startTime: 'another time',
      dataDirectory: directory,
      stopSignal: 'SIGINT',
    });
    expect(await stopOrphan(directory)).toBe(false);
    await writeServerRecord(directory, {
      pid,
      startTime: startTime ?? '',
      dataDirectory: directory,
      stopSignal: 'SIGINT',
    });
    expect(await stopOrphan(directory)).toBe(false);
    expect(await startTimeOf(pid)).toBe(startTime);
  });

  it('leaves a broken record without effect', async () => {
    const directory = await folder();
    await writeFile(join(directory, 'server.json'), '{"pid": 1');
    expect(await readServerRecord(directory)).toBeUndefined();
    expect(await stopOrphan(directory)).toBe(false);
  });
});

describe('the choice of server programs', () => {
  it('takes the embedded package for its contrib extensions', async () => {
    const set = await findServerBinaries(15, [
      'plpgsql',
      'citext',
      'hstore',
      'pg_trgm',
      'pgcrypto',
      'ltree',
      'uuid-ossp',
      'postgres_fdw',
    ]);
    expect(set).toMatchObject({ source: 'embedded', major: 18 });
  });

  it('finds nothing for a version or an extension that nobody has', async () => {
    expect(await findServerBinaries(99, [])).toBeUndefined();
    expect(await findServerBinaries(13, ['no_such_extension'])).toBeUndefined();
    expect(await findServerBinaries(13, ['../extension/citext'])).toBeUndefined();
  });

  it('does not take the embedded package for languages whose interpreter it lacks', async () => {
    expect((await findServerBinaries(13, ['plperl']))?.source).not.toBe('embedded');
  });
});

describe('the embedded package', () => {
  const user = { uid: 54_321, gid: 54_321 };

  async function fakePackage(): Promise<string> {
    const root = join(await folder(), 'package');
    await mkdir(join(root, 'native/bin'), { recursive: true });
    await mkdir(join(root, 'native/lib'));
    await writeFile(join(root, 'native/bin/postgres'), 'program', { mode: 0o700 });
    await writeFile(join(root, 'native/lib/libx.so.1.2'), 'library', { mode: 0o600 });
    const links = [
      { source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' },
      { source: 'native/lib/libx.so.1.2', target: 'native/../../outside' },
    ];
    await writeFile(join(root, 'native/pg-symlinks.json'), JSON.stringify(links));
    return root;
  }

  it('gets the links that its install script did not make, and none outside', async () => {
    const root = await fakePackage();
    expect(await usableNative(root, undefined)).toBe(join(root, 'native'));
    expect(await readlink(join(root, 'native/lib/libx.so.1'))).toBe('libx.so.1.2');
    await expect(stat(join(root, '../outside'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is copied once to where the server user can enter, and again when the copy is damaged', async () => {
    const before = process.env.TMPDIR;
    const root = await fakePackage();
    const place = await folder('shared-');
    await chmod(place, 0o755);
    process.env.TMPDIR = place;
    cleanups.push(async () => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    const [native, again] = await Promise.all([usableNative(root, user), usableNative(root, user)]);
    expect(again).toBe(native);
    expect(native.startsWith(place)).toBe(true);
    expect((await stat(join(native, 'lib/libx.so.1'))).mode & 0o777).toBe(0o644);
    await rm(join(native, 'lib/libx.so.1.2'));
    expect(await usableNative(root, user)).toBe(native);
    expect(await readFile(join(native, 'lib/libx.so.1'), 'utf8')).toBe('library');
  });

  it('is not taken from a place that somebody else prepared', async () => {
    const root = await fakePackage();
    const place = await folder('shared-');
    await chmod(place, 0o755);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = place;
    cleanups.push(async () => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    const native = await usableNative(root, user);
    const copy = join(native, '..');
    await rm(copy, { recursive: true });
    await symlink(await folder('theirs-'), copy);
    expect(await readFile(join(await usableNative(root, user), 'bin/postgres'), 'utf8')).toBe('program');
    expect((await stat(copy)).isDirectory()).toBe(true);
  });
});

describe('who may enter a folder', () => {
  it('is told by the mode of every folder on the way', async () => {
    const closed = await folder();
    await mkdir(join(closed, 'open'), { mode: 0o755 });
    const stranger = { uid: 54_321, gid: 54_321 };
    expect(await canReach(join(closed, 'open'), stranger)).toBe(false);
    await chmod(closed, 0o711);
    expect(await canReach(join(closed, 'open'), stranger)).toBe(true);
    expect(await canReach(join(closed, 'missing'), stranger)).toBe(false);
  });

  it('does not matter to an ordinary user, who runs the server as itself', async () => {
    const user = await serverUser();
    expect(user === undefined).toBe(process.getuid?.() !== 0);
  });
});
