// Postgres behind RDS. A snapshot is a copy of the data directory that Postgres's backup mode makes consistent.
import { chown, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { embeddedBinaries } from '../../lib/adapters/local/postgres-binaries.ts';
import { launch } from '../../lib/adapters/local/server-launch.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { makeCluster } from './pristine-cluster.ts';
import type { Address, KindOptions, ServerKind } from './server-kind.ts';

export async function postgresKind({ administrator, user }: KindOptions): Promise<ServerKind> {
  const binaries = await embeddedBinaries();
  const connected = async <T>(at: Address, use: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(postgresConnection(administrator, at, 'postgres'));
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await use(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  return {
    // as RDS makes it: its superuser, its roles, its own database
    pristine: (place) => makeCluster(place, binaries, administrator, user),
    launch: ({ folder, data }, { address, port }) => {
      const settings = { listen_addresses: address, port: String(port), unix_socket_directories: '' };
      return launch(
        binaries,
        folder,
        data,
        { host: address, port, settings },
        // wal_level as RDS has it; small, because several servers run on one machine
        {
          wal_level: 'replica',
          ssl: 'on',
          ssl_cert_file: 'server.crt',
          ssl_key_file: 'server.key',
          shared_buffers: '32MB',
          max_connections: '60',
        },
        user,
      );
    },
    ask: (at) => connected(at, async (client) => void (await client.query('SELECT 1'))),
    addMaster: (at, name, password, database) =>
      connected(at, async (client) => {
        const master = ident(name);
        // as RDS's documentation prints it: CREATE ROLE … NOSUPERUSER INHERIT CREATEDB CREATEROLE NOREPLICATION, member of rds_superuser
        for (const statement of [
          `CREATE ROLE ${master} LOGIN NOSUPERUSER INHERIT CREATEDB CREATEROLE NOREPLICATION PASSWORD ${literal(password)}`,
          `GRANT rds_superuser TO ${master} WITH ADMIN OPTION`,
          `ALTER DATABASE postgres OWNER TO ${master}`,
          ...(database === undefined ? [] : [`CREATE DATABASE ${ident(database)} OWNER ${master}`]),
        ])
          await client.query(statement);
      }),
    setPassword: (at, name, password) =>
      connected(at, async (client) => {
        await client.query(`ALTER ROLE ${ident(name)} PASSWORD ${literal(password)}`);
      }),
    databases: (at) =>
      connected(at, async (client) => {
        const { rows } = await client.query('SELECT datname FROM pg_database WHERE NOT datistemplate');
        return rows.map((row) => z.object({ datname: z.string() }).parse(row).datname);
      }),
    // https://www.postgresql.org/docs/current/continuous-archiving.html: start, copy, stop, and the label that stop gives
    snapshot: async (at, source, target, copy) => {
      await connected(at, async (client) => {
        await client.query("SELECT pg_backup_start('lab', true)");
        await copy(source, target);
        const { rows } = await client.query('SELECT labelfile FROM pg_backup_stop(false)');
        const label = z.array(z.object({ labelfile: z.string() })).parse(rows)[0]?.labelfile ?? '';
        // the log up to the end of the backup
        await copy(join(source, 'pg_wal'), join(target, 'pg_wal'));
        await writeFile(join(target, 'backup_label'), label, { mode: 0o600 });
        if (user !== undefined) await chown(join(target, 'backup_label'), user.uid, user.gid);
      });
      await rm(join(target, 'postmaster.pid'), { force: true });
    },
  };
}

/** The administrator's, for tests too. */
export function postgresConnection(
  { name, password }: KindOptions['administrator'],
  { address, port }: Address,
  database: string,
): pg.ClientConfig {
  return { host: address, port, user: name, password, database, ssl: { rejectUnauthorized: false } };
}
