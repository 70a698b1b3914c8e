// The servers behind RDS: every instance is a real database server in a data directory of its own, with TLS under its own certificate, at
// an address of its own on this machine. A snapshot is a copy of the data directory.
import { execFile } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type pg from 'pg';
import { z } from 'zod';
import { type ServerUser, serverUser } from '../../lib/adapters/local/server-user.ts';
import type { RunningServer } from '../../lib/adapters/local/server-watch.ts';
import type { MysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { mariadbConnection, mariadbKind } from './mariadb-kind.ts';
import { postgresConnection, postgresKind } from './postgres-kind.ts';
import type { Address, KindOptions, ServerKind } from './server-kind.ts';

const run = promisify(execFile);

const KINDS = { postgres: postgresKind, mariadb: mariadbKind };
const KindName = z.enum(['postgres', 'mariadb']);
type KindName = z.infer<typeof KindName>;

const Start = {
  server: z.string(),
  kind: KindName,
  hosts: z.array(z.string()).min(1),
  port: z.number(),
  key: z.string(),
  certificate: z.string(),
  /** Of its parameter group. */
  parameters: z.record(z.string(), z.string()),
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

interface Server extends Address {
  readonly kind: ServerKind;
  running: RunningServer;
  readonly folder: string;
  readonly hosts: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}

export class DatabaseServers {
  readonly #root: string;
  readonly #options: KindOptions;
  readonly #servers = new Map<string, Server>();
  readonly #network = `127.${randomInt(64, 128)}.${randomInt(256)}`;
  readonly #kinds = new Map<KindName, Promise<ServerKind>>();
  readonly #pristine = new Map<KindName, Promise<string>>();
  #addresses = 0;

  private constructor(root: string, user: ServerUser | undefined) {
    this.#root = root;
    this.#options = { administrator: { name: 'rdsadmin', password: randomBytes(18).toString('base64url') }, user };
  }

  static async open(): Promise<DatabaseServers> {
    const root = await mkdtemp(join(tmpdir(), 'masklake-lab-rds-'));
    // the servers' user must pass through
    await chmod(root, 0o711);
    return new DatabaseServers(root, await serverUser());
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

  /** Superuser's connection to a server of Postgres, for tests. */
  connection(server: string, database: string): pg.ClientConfig {
    return postgresConnection(this.#options.administrator, this.#found(server), database);
  }

  /** The same, of MariaDB. */
  mariadb(server: string, database: string): MysqlConnection {
    return mariadbConnection(this.#options.administrator, this.#found(server), database);
  }

  async handle(request: ServerRequest): Promise<object> {
    switch (request.do) {
      case 'create':
        return this.#create(request);
      case 'restore':
        return this.#restore(request);
      case 'password': {
        const server = this.#found(request.server);
        await server.kind.setPassword(server, request.user, request.password);
        return {};
      }
      case 'administrator': {
        const { name: user, password } = this.#options.administrator;
        const server = this.#found(request.server);
        return { user, password, address: server.address, databases: await server.kind.databases(server) };
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
    await this.#copy(await this.#newData(request.kind), data);
    const server = await this.#start(request, data);
    await server.kind.addMaster(server, request.user, request.password, request.database ?? undefined);
    return { address: server.address };
  }

  async #restore(request: Extract<ServerRequest, { do: 'restore' }>): Promise<{ address: string }> {
    const data = await this.#place(request.server);
    await this.#copy(this.snapshotFolder(request.snapshot), data);
    return { address: (await this.#start(request, data)).address };
  }

  async #place(server: string): Promise<string> {
    if (this.#servers.has(server)) throw new Error(`there is a server ${server} already`);
    const folder = join(this.#root, 'servers', server);
    await mkdir(folder, { recursive: true });
    return join(folder, 'data');
  }

  #kind(name: KindName): Promise<ServerKind> {
    const opened = this.#kinds.get(name) ?? KINDS[name](this.#options);
    this.#kinds.set(name, opened);
    return opened;
  }

  /** Made once, copied for every instance. */
  #newData(name: KindName): Promise<string> {
    const made =
      this.#pristine.get(name) ?? this.#kind(name).then((kind) => kind.pristine(join(this.#root, `pristine-${name}`)));
    this.#pristine.set(name, made);
    return made;
  }

  async #start(request: StartRequest, data: string): Promise<Server> {
    const address = `${this.#network}.${++this.#addresses}`;
    const files = { 'server.key': request.key, 'server.crt': request.certificate };
    const { user } = this.#options;
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(data, name), text, { mode: 0o600 });
      if (user !== undefined) await chown(join(data, name), user.uid, user.gid);
    }
    const [kind, folder, { port, hosts }] = [await this.#kind(request.kind), join(data, '..'), request];
    const { parameters } = request;
    const running = await kind.launch({ folder, data }, { address, port }, parameters);
    const server: Server = { kind, running, folder, address, port, hosts, parameters };
    this.#servers.set(request.server, server);
    await this.#ready(request.server, server);
    this.#writeHosts();
    return server;
  }

  async #ready(name: string, server: Server): Promise<void> {
    const until = performance.now() + 120_000;
    for (;;) {
      const error = await server.kind.ask(server).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      if (performance.now() > until || !server.running.running()) {
        const log = await readFile(join(server.folder, 'server.log'), 'utf8').catch(() => '');
        throw new Error(`the server of ${name} does not start: ${log}`, { cause: error });
      }
      await sleep(20);
    }
  }

  async #stop(name: string): Promise<void> {
    const server = this.#servers.get(name);
    if (server === undefined) return;
    this.#servers.delete(name);
    this.#writeHosts();
    await server.running.stop();
  }

  /** Functions read it at any time, and servers come and go at the same time: it is whole at once, and the last one counts. */
  #writeHosts(): void {
    const hosts = [...this.#servers.values()].flatMap((server) => server.hosts.map((host) => [host, server.address]));
    const aside = `${this.hostsFile}.new`;
    writeFileSync(aside, JSON.stringify(Object.fromEntries(hosts)), { mode: 0o644 });
    renameSync(aside, this.hostsFile);
  }

  async #snapshot(name: string, snapshot: string): Promise<void> {
    const server = this.#found(name);
    const data = this.dataDirectory(name);
    const restart = async (work: () => Promise<void>): Promise<void> => {
      await server.running.stop();
      await work();
      server.running = await server.kind.launch({ folder: server.folder, data }, server, server.parameters);
      await this.#ready(name, server);
    };
    const copy = (source: string, target: string) => this.#copy(source, target);
    await server.kind.snapshot(server, data, this.snapshotFolder(snapshot), copy, restart);
  }

  async #copy(source: string, target: string): Promise<void> {
    await rm(target, { recursive: true, force: true });
    await mkdir(join(target, '..'), { recursive: true });
    // files may vanish while a server works on them
    await run('cp', ['-a', '--reflink=auto', source, target]).catch((error: unknown) => {
      if (!String(error).includes('No such file')) throw error;
    });
  }

  #found(server: string): Server {
    const found = this.#servers.get(server);
    if (found === undefined) throw new Error(`no server ${server} runs`);
    return found;
  }
}
