// The servers behind RDS: every instance is a real Postgres cluster in a data directory of its own, with TLS under its own certificate, at
// an address of its own on this machine. A snapshot is a copy of the data directory that Postgres's backup mode makes consistent.
import { execFile } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { type BinarySet, embeddedBinaries } from '../../lib/adapters/local/postgres-binaries.ts';
import { launch } from '../../lib/adapters/local/server-launch.ts';
import { type ServerUser, serverUser } from '../../lib/adapters/local/server-user.ts';
import type { RunningServer } from '../../lib/adapters/local/server-watch.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { makeCluster } from './pristine-cluster.ts';

const run = promisify(execFile);
/** RDS's own superuser: nobody else has its password. */
const ADMINISTRATOR = 'rdsadmin';

const Start = {
  server: z.string(),
  hosts: z.array(z.string()).min(1),
  port: z.number(),
  key: z.string(),
  certificate: z.string(),
};
export const ServerRequest = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('create'),
    ...Start,
    user: z.string(),
    password: z.string(),
    database: z.string().nullish(),
  }),
  z.object({ do: z.literal('restore'), ...Start, snapshot: z.string() }),
  z.object({ do: z.literal('password'), server: z.string(), user: z.string(), password: z.string() }),
  z.object({ do: z.literal('administrator'), server: z.string() }),
  z.object({ do: z.literal('snapshot'), server: z.string(), snapshot: z.string() }),
  z.object({ do: z.literal('copy snapshot'), snapshot: z.string(), target: z.string() }),
  z.object({ do: z.literal('remove snapshot'), snapshot: z.string() }),
  z.object({ do: z.literal('stop'), server: z.string() }),
  z.object({ do: z.literal('remove'), server: z.string() }),
]);
export type ServerRequest = z.infer<typeof ServerRequest>;
type StartRequest = Extract<ServerRequest, { do: 'create' | 'restore' }>;

interface Server {
  readonly running: RunningServer;
  readonly folder: string;
  readonly address: string;
  readonly port: number;
  readonly hosts: readonly string[];
}

export class DatabaseServers {
  readonly #root: string;
  readonly #binaries: BinarySet;
  readonly #user: ServerUser | undefined;
  readonly #password = randomBytes(18).toString('base64url');
  readonly #servers = new Map<string, Server>();
  readonly #network = `127.${randomInt(64, 128)}.${randomInt(256)}`;
  #addresses = 0;
  #pristine: Promise<string> | undefined;

  private constructor(root: string, binaries: BinarySet, user: ServerUser | undefined) {
    this.#root = root;
    this.#binaries = binaries;
    this.#user = user;
  }

  static async open(): Promise<DatabaseServers> {
    const root = await mkdtemp(join(tmpdir(), 'masklake-lab-rds-'));
    // the servers' user must pass through
    await chmod(root, 0o711);
    return new DatabaseServers(root, await embeddedBinaries(), await serverUser());
  }

  /** Names of the servers that run. */
  get names(): string[] {
    return [...this.#servers.keys()].sort();
  }

  /** Tells functions inside the network which address a server's name has. */
  get hostsFile(): string {
    return join(this.#root, 'hosts.json');
  }

  /** Folder of a snapshot's data directory. */
  snapshotFolder(snapshot: string): string {
    return join(this.#root, 'snapshots', snapshot, 'data');
  }

  dataDirectory(server: string): string {
    return join(this.#found(server).folder, 'data');
  }

  /** Superuser's connection, for tests. */
  connection(server: string, database: string): pg.ClientConfig {
    const { address, port } = this.#found(server);
    return {
      host: address,
      port,
      user: ADMINISTRATOR,
      password: this.#password,
      database,
      ssl: { rejectUnauthorized: false },
    };
  }

  async handle(request: ServerRequest): Promise<object> {
    switch (request.do) {
      case 'create':
        return this.#create(request);
      case 'restore':
        return this.#restore(request);
      case 'password':
        await this.#sql(request.server, [`ALTER ROLE ${ident(request.user)} PASSWORD ${literal(request.password)}`]);
        return {};
      case 'administrator': {
        const { rows } = await this.#query(request.server, 'SELECT datname FROM pg_database WHERE NOT datistemplate');
        const databases = rows.map((row) => z.object({ datname: z.string() }).parse(row).datname);
        return {
          user: ADMINISTRATOR,
          password: this.#password,
          address: this.#found(request.server).address,
          databases,
        };
      }
      case 'snapshot':
        await this.#snapshot(request.server, request.snapshot);
        return {};
      case 'copy snapshot':
        await this.#copy(this.snapshotFolder(request.snapshot), this.snapshotFolder(request.target));
        return {};
      case 'remove snapshot':
        await rm(join(this.#root, 'snapshots', request.snapshot), { recursive: true, force: true });
        return {};
      case 'stop':
        await this.#stop(request.server);
        return {};
      case 'remove': {
        const folder = join(this.#root, 'servers', request.server);
        await this.#stop(request.server);
        await rm(folder, { recursive: true, force: true });
        return {};
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.names.map((name) => this.#stop(name)));
    await rm(this.#root, { recursive: true, force: true });
  }

  async #create(request: Extract<ServerRequest, { do: 'create' }>): Promise<{ address: string }> {
    const data = await this.#place(request.server);
    await this.#copy(await this.#newCluster(), data);
    const address = await this.#start(request, data);
    const master = ident(request.user);
    // as RDS's documentation prints it: CREATE ROLE … NOSUPERUSER INHERIT CREATEDB CREATEROLE NOREPLICATION, member of rds_superuser
    await this.#sql(request.server, [
      `CREATE ROLE ${master} LOGIN NOSUPERUSER INHERIT CREATEDB CREATEROLE NOREPLICATION PASSWORD ${literal(request.password)}`,
      `GRANT rds_superuser TO ${master} WITH ADMIN OPTION`,
      `ALTER DATABASE postgres OWNER TO ${master}`,
      ...(request.database ? [`CREATE DATABASE ${ident(request.database)} OWNER ${master}`] : []),
    ]);
    return { address };
  }

  async #restore(request: Extract<ServerRequest, { do: 'restore' }>): Promise<{ address: string }> {
    const data = await this.#place(request.server);
    await this.#copy(this.snapshotFolder(request.snapshot), data);
    return { address: await this.#start(request, data) };
  }

  async #place(server: string): Promise<string> {
    if (this.#servers.has(server)) throw new Error(`there is a server ${server} already`);
    const folder = join(this.#root, 'servers', server);
    await mkdir(folder, { recursive: true });
    return join(folder, 'data');
  }

  /** A cluster as RDS makes it: its superuser, its roles, its own database. Made once, copied for every instance. */
  #newCluster(): Promise<string> {
    const administrator = { name: ADMINISTRATOR, password: this.#password };
    this.#pristine ??= makeCluster(join(this.#root, 'pristine'), this.#binaries, administrator, this.#user);
    return this.#pristine;
  }

  async #start(request: StartRequest, data: string): Promise<string> {
    const address = `${this.#network}.${++this.#addresses}`;
    const files = { 'server.key': request.key, 'server.crt': request.certificate };
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(data, name), text, { mode: 0o600 });
      if (this.#user !== undefined) await chown(join(data, name), this.#user.uid, this.#user.gid);
    }
    const folder = join(data, '..');
    const settings = { listen_addresses: address, port: String(request.port), unix_socket_directories: '' };
    const running = await launch(
      this.#binaries,
      folder,
      data,
      { host: address, port: request.port, settings },
      // wal_level as RDS has it; small, because several servers run on one machine
      {
        wal_level: 'replica',
        ssl: 'on',
        ssl_cert_file: 'server.crt',
        ssl_key_file: 'server.key',
        shared_buffers: '32MB',
        max_connections: '60',
      },
      this.#user,
    );
    this.#servers.set(request.server, { running, folder, address, port: request.port, hosts: request.hosts });
    await this.#ready(request.server);
    await this.#writeHosts();
    return address;
  }

  async #ready(server: string): Promise<void> {
    const until = performance.now() + 60_000;
    for (;;) {
      const error = await this.#query(server, 'SELECT 1').then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      if (performance.now() > until || !this.#found(server).running.running()) {
        const log = await readFile(join(this.#found(server).folder, 'server.log'), 'utf8').catch(() => '');
        throw new Error(`the server of ${server} does not start: ${log}`, { cause: error });
      }
      await sleep(20);
    }
  }

  async #stop(name: string): Promise<void> {
    const server = this.#servers.get(name);
    if (server === undefined) return;
    this.#servers.delete(name);
    await this.#writeHosts();
    await server.running.stop();
  }

  async #writeHosts(): Promise<void> {
    const hosts = [...this.#servers.values()].flatMap((server) => server.hosts.map((host) => [host, server.address]));
    await writeFile(this.hostsFile, JSON.stringify(Object.fromEntries(hosts)), { mode: 0o644 });
  }

  /** https://www.postgresql.org/docs/current/continuous-archiving.html: start, copy, stop, and the label that stop gives. */
  async #snapshot(server: string, snapshot: string): Promise<void> {
    const target = this.snapshotFolder(snapshot);
    const source = this.dataDirectory(server);
    const client = new pg.Client(this.connection(server, 'postgres'));
    await client.connect();
    try {
      await client.query("SELECT pg_backup_start('lab', true)");
      await this.#copy(source, target);
      const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)');
      const label = z.array(z.object({ labelfile: z.string() })).parse(rows)[0]?.labelfile ?? '';
      // the log up to the end of the backup
      await this.#copy(join(source, 'pg_wal'), join(target, 'pg_wal'));
      await writeFile(join(target, 'backup_label'), label, { mode: 0o600 });
      if (this.#user !== undefined) await chown(join(target, 'backup_label'), this.#user.uid, this.#user.gid);
    } finally {
      await client.end();
    }
    await rm(join(target, 'postmaster.pid'), { force: true });
  }

  async #copy(source: string, target: string): Promise<void> {
    await rm(target, { recursive: true, force: true });
    await mkdir(join(target, '..'), { recursive: true });
    // files may vanish while a server works on them
    await run('cp', ['-a', '--reflink=auto', source, target]).catch((error: unknown) => {
      if (!String(error).includes('No such file')) throw error;
    });
  }

  async #sql(server: string, statements: readonly string[]): Promise<void> {
    const client = new pg.Client(this.connection(server, 'postgres'));
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  async #query(server: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
    const client = new pg.Client(this.connection(server, 'postgres'));
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  #found(server: string): Server {
    const found = this.#servers.get(server);
    if (found === undefined) throw new Error(`no server ${server} runs`);
    return found;
  }
}
