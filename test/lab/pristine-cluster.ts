// A new Postgres cluster as RDS makes one: RDS's own superuser, the roles that its documentation names, its own database, TLS only.
import { execFile } from 'node:child_process';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareData, type Superuser } from '../../lib/adapters/local/cluster-files.ts';
import type { BinarySet } from '../../lib/adapters/local/postgres-binaries.ts';
import type { ServerUser } from '../../lib/adapters/local/server-user.ts';

const run = promisify(execFile);

/** User guide, "Understanding the rds_superuser role". That it may read every table is not said there: it can only let others do so. */
const ROLES = [
  'CREATE ROLE rds_password',
  'CREATE ROLE rds_replication',
  'CREATE ROLE rds_superuser IN ROLE pg_monitor, pg_signal_backend, pg_checkpoint, rds_password, rds_replication',
  'GRANT pg_read_all_data, pg_write_all_data, pg_maintain TO rds_superuser WITH ADMIN TRUE, INHERIT FALSE, SET FALSE',
  'CREATE DATABASE rdsadmin',
  'REVOKE ALL ON DATABASE rdsadmin FROM PUBLIC',
];
const ACCESS = 'hostssl all all 127.0.0.0/8 scram-sha-256\nhostnossl all all 0.0.0.0/0 reject\n';

/** @returns the data directory */
export async function makeCluster(
  place: string,
  binaries: BinarySet,
  administrator: Superuser,
  user: ServerUser | undefined,
): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(place, user.uid, user.gid);
  const data = await prepareData(binaries, place, administrator, user);
  await statements(binaries, data, user);
  const file = join(data, 'pg_hba.conf');
  await writeFile(file, ACCESS, { mode: 0o600 });
  if (user !== undefined) await chown(file, user.uid, user.gid);
  return data;
}

async function statements(binaries: BinarySet, data: string, user: ServerUser | undefined): Promise<void> {
  const server = run(join(binaries.bin, 'postgres'), ['--single', '-j', '-D', data, 'postgres'], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    ...user,
  });
  server.child.stdin?.end(ROLES.map((statement) => `${statement};\n\n`).join(''));
  const { stderr } = await server;
  if (stderr.includes('ERROR')) throw new Error(`the lab's first cluster: ${stderr}`);
}
