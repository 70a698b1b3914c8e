// Servers in production, small: an RDS instance or an Aurora cluster with one instance, and people in it who must be found nowhere later.

import { spawnSync } from 'node:child_process';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  type CreateDBInstanceCommandInput,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
} from '@aws-sdk/client-rds';
import pg from 'pg';
import type { AwsLab } from './aws-lab.ts';

export const MASTER = { user: 'shop', password: 'onlyInTheLab1' };
const LOGIN = { MasterUsername: MASTER.user, MasterUserPassword: MASTER.password };

/** A part of every value that identifies somebody, see `people`. */
export const CANARY = 'corp-of-canaries';

/** Creates a table `people`, related to a table `visits`. */
export function people(count: number): string {
  return `CREATE TABLE people (id int PRIMARY KEY, email text NOT NULL UNIQUE, born date);
    CREATE TABLE visits (id int PRIMARY KEY, person int NOT NULL REFERENCES people, at timestamptz NOT NULL);
    INSERT INTO people SELECT n, 'someone' || n || '@${CANARY}.com', date '1950-01-01' + n % 20000 FROM generate_series(1, ${count}) n;
    INSERT INTO visits SELECT n, n, timestamptz '2026-11-01 00:00Z' + n * interval '1 minute' FROM generate_series(1, ${count}) n`;
}

/** Where servers are made: the lab's own account, or another one's RDS. */
type Account = Pick<AwsLab, 'rds'>;

export async function createInstance(
  account: Account,
  name: string,
  more: Partial<CreateDBInstanceCommandInput> = {},
): Promise<void> {
  await account.rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: name,
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      DBName: name,
      StorageEncrypted: true,
      ...LOGIN,
      ...more,
    }),
  );
}

/** The cluster's server runs when it has its instance, which is called `<name>-1`. */
export async function createCluster(account: Account, name: string): Promise<void> {
  const Engine = 'aurora-postgresql';
  const cluster = { DBClusterIdentifier: name };
  await account.rds.send(
    new CreateDBClusterCommand({ ...cluster, Engine, DatabaseName: name, StorageEncrypted: true, ...LOGIN }),
  );
  await available(async () => {
    const { DBClusters = [] } = await account.rds.send(new DescribeDBClustersCommand(cluster));
    return DBClusters[0]?.Status;
  });
  await addInstance(account, name);
}

export async function addInstance(account: Account, cluster: string): Promise<void> {
  const member = { DBInstanceIdentifier: `${cluster}-1` };
  await account.rds.send(
    new CreateDBInstanceCommand({
      ...member,
      DBClusterIdentifier: cluster,
      DBInstanceClass: 'db.r6g.large',
      Engine: 'aurora-postgresql',
    }),
  );
  await available(async () => {
    const { DBInstances = [] } = await account.rds.send(new DescribeDBInstancesCommand(member));
    return DBInstances[0]?.DBInstanceStatus;
  });
}

/** Runs SQL as the server's master user, who owns everything, as on RDS. */
export async function asMaster<T>(
  lab: AwsLab,
  server: string,
  database: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...lab.host.servers.connection(server, database), ...MASTER });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Runs SQL with MariaDB's own client as the server's master user. */
export function asMariadbMaster(lab: AwsLab, server: string, database: string, sql: string): void {
  const { host, port } = lab.host.servers.mariadb(server, database);
  const place = [`--host=${host}`, `--port=${port}`, `--user=${MASTER.user}`, '--protocol=tcp'];
  const options = ['--no-defaults', ...place, '--ssl', '--default-character-set=utf8mb4', '--binary-mode', database];
  const ran = spawnSync('mariadb', options, {
    input: sql,
    encoding: 'utf8',
    env: { ...process.env, MYSQL_PWD: MASTER.password },
  });
  if (ran.status !== 0) throw new Error(`mariadb: ${ran.stderr.slice(0, 2000)}`);
}

/** As `people`, of MariaDB. */
export function mariadbPeople(count: number): string {
  return `CREATE TABLE people (id int PRIMARY KEY, email varchar(120) NOT NULL UNIQUE, born date) ENGINE=InnoDB;
    CREATE TABLE visits (id int PRIMARY KEY, person int NOT NULL, at timestamp NOT NULL, FOREIGN KEY (person) REFERENCES people (id)) ENGINE=InnoDB;
    INSERT INTO people SELECT seq, concat('someone', seq, '@${CANARY}.com'), date '1950-01-01' + INTERVAL seq DAY FROM seq_1_to_${count};
    INSERT INTO visits SELECT seq, seq, timestamp '2026-11-01 00:00:00' + INTERVAL seq MINUTE FROM seq_1_to_${count};`;
}

/** The stand-in's servers go on by being looked at. */
async function available(status: () => Promise<string | undefined>): Promise<void> {
  for (let look = 0; look < 20; look++) if ((await status()) === 'available') return;
  throw new Error('the server does not become available');
}
