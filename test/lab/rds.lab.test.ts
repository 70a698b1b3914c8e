// The stand-in for RDS: what its servers are, and the rules of RDS's API that the pipeline meets.
import { readFile } from 'node:fs/promises';
import {
  CopyDBSnapshotCommand,
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  CreateDBSubnetGroupCommand,
  DeleteDBClusterCommand,
  DeleteDBInstanceCommand,
  DeleteDBSnapshotCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBInstanceCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
  RestoreDBClusterFromSnapshotCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { needs } from '../engines/support/needs.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

const describe = needs('python');
const PASSWORD = 'first-Password-1';
const INSTANCE = {
  DBInstanceClass: 'db.t4g.micro',
  Engine: 'postgres',
  AllocatedStorage: 20,
  MasterUsername: 'shop',
  MasterUserPassword: PASSWORD,
};

let lab: StandIns;
let rds: RDSClient;
let snapshotId: string;

async function status(name: string): Promise<string> {
  const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: name }));
  return DBInstances[0]?.DBInstanceStatus ?? '';
}

/** Looks until the instance is available and nothing is pending; gives its endpoint. */
async function available(name: string): Promise<{ host: string; port: number }> {
  for (let looks = 0; looks < 20; looks++) {
    const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: name }));
    const [found] = DBInstances;
    const pending = Object.values(found?.PendingModifiedValues ?? {}).some((each) => each !== undefined);
    if (found?.DBInstanceStatus === 'available' && !pending)
      return { host: found.Endpoint?.Address ?? '', port: found.Endpoint?.Port ?? 0 };
  }
  throw new Error(`${name} does not become available`);
}

async function connect(
  place: { host: string; port: number },
  password: string,
  server: string,
  database = 'orders',
  name = place.host,
): Promise<pg.Client> {
  const { host: address } = lab.host.servers.connection(server, database);
  const ca = await readFile(lab.moto.authorityFile, 'utf8');
  const client = new pg.Client({
    host: address ?? '',
    port: place.port,
    user: 'shop',
    password,
    database,
    ssl: { ca, servername: name },
  });
  await client.connect();
  return client;
}

beforeAll(async () => {
  lab = await startStandIns();
  rds = new RDSClient(lab.client);
  await rds.send(
    new CreateDBSubnetGroupCommand({
      DBSubnetGroupName: 'isolated',
      DBSubnetGroupDescription: 'lab',
      SubnetIds: ['subnet-1', 'subnet-2'],
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      ...INSTANCE,
      DBInstanceIdentifier: 'shop',
      DBName: 'orders',
      Tags: [{ Key: 'team', Value: 'billing' }],
      DeletionProtection: true,
      BackupRetentionPeriod: 7,
    }),
  );
  const client = await connect(await available('shop'), PASSWORD, 'shop');
  await client.query('CREATE TABLE customers (id int PRIMARY KEY, name text)');
  await client.query("INSERT INTO customers VALUES (1, 'CANARY-1')");
  await client.query('CREATE DATABASE second');
  await client.end();
  snapshotId = z
    .object({ identifier: z.string() })
    .parse(await lab.moto.door('automated-snapshot', { of: 'shop' })).identifier;
});
afterAll(() => lab?.stop());

describe('an instance', () => {
  it('is a Postgres server that only takes TLS, under a certificate for its own name', async () => {
    const place = await available('shop');
    expect(place).toEqual({ host: 'shop.c0lab0000000.us-east-1.rds.amazonaws.com', port: 5432 });
    await expect(connect(place, PASSWORD, 'shop', 'orders', 'other.example.com')).rejects.toThrow(/altnames/);
    const { host = '' } = lab.host.servers.connection('shop', 'orders');
    const plain = new pg.Client({ host, port: 5432, user: 'shop', password: PASSWORD, database: 'orders' });
    await expect(plain.connect()).rejects.toThrow(/no encryption/);
  });

  it('has a master user that is no superuser and cannot enter rdsadmin', async () => {
    const place = await available('shop');
    const client = await connect(place, PASSWORD, 'shop');
    const { rows } = await client.query(
      'SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: true, rolcreatedb: true }]);
    await client.end();
    await expect(connect(place, PASSWORD, 'shop', 'rdsadmin')).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['DBInstanceAlreadyExists', { DBInstanceIdentifier: 'shop' }],
    ['InvalidParameterValue', { DBInstanceIdentifier: 'ends-' }],
    ['InvalidParameterValue', { DBInstanceIdentifier: 'two--hyphens' }],
    ['InvalidParameterValue', { DBInstanceIdentifier: 'a', MasterUserPassword: 'has a space and @' }],
    ['DBSubnetGroupNotFoundFault', { DBInstanceIdentifier: 'a', DBSubnetGroupName: 'none' }],
    ['DBParameterGroupNotFound', { DBInstanceIdentifier: 'a', DBParameterGroupName: 'mine' }],
    ['KMSKeyNotAccessibleFault', { DBInstanceIdentifier: 'a', StorageEncrypted: true, KmsKeyId: 'none' }],
  ])('is refused with %s for %j', async (code, settings) => {
    const error: unknown = await rds
      .send(new CreateDBInstanceCommand({ ...INSTANCE, ...settings }))
      .catch((thrown: unknown) => thrown);
    expect(z.object({ Error: z.object({ Code: z.string() }) }).parse(error).Error.Code).toBe(code);
  });
});

describe('a restored instance', () => {
  it('is creating without an endpoint first; then it holds the data, the roles and the old password', async () => {
    const { DBInstance } = await rds.send(
      new RestoreDBInstanceFromDBSnapshotCommand({
        DBInstanceIdentifier: 'masklake-a-1',
        DBSnapshotIdentifier: snapshotId,
        DBSubnetGroupName: 'isolated',
        PubliclyAccessible: false,
      }),
    );
    expect(DBInstance).toMatchObject({ DBInstanceStatus: 'creating', DeletionProtection: false });
    expect(DBInstance?.Endpoint).toBeUndefined();
    const place = await available('masklake-a-1');
    const client = await connect(place, PASSWORD, 'masklake-a-1');
    expect((await client.query('SELECT name FROM customers')).rows).toEqual([{ name: 'CANARY-1' }]);
    await client.end();
  });

  it('takes tags, backups and class over when they are not said, but not the parameter and security groups', async () => {
    const { DBInstances = [] } = await rds.send(
      new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'masklake-a-1' }),
    );
    expect(DBInstances[0]).toMatchObject({
      TagList: [{ Key: 'team', Value: 'billing' }],
      BackupRetentionPeriod: 7,
      DBInstanceClass: 'db.t4g.micro',
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-default' }],
      DBParameterGroups: [{ DBParameterGroupName: 'default.postgres18' }],
    });
  });

  it('has a new master password some looks after it was asked for', async () => {
    await rds.send(
      new ModifyDBInstanceCommand({
        DBInstanceIdentifier: 'masklake-a-1',
        MasterUserPassword: 'second-Password-2',
        ApplyImmediately: true,
      }),
    );
    const seen = [await status('masklake-a-1'), await status('masklake-a-1')];
    expect(seen).toEqual(['available', 'resetting-master-credentials']);
    const place = await available('masklake-a-1');
    await expect(connect(place, PASSWORD, 'masklake-a-1')).rejects.toThrow(/password authentication failed/);
    await (await connect(place, 'second-Password-2', 'masklake-a-1')).end();
  });

  it('is gone with its server when it is deleted, and needs to be told about a final snapshot', async () => {
    const name = { DBInstanceIdentifier: 'masklake-a-1' };
    await expect(rds.send(new DeleteDBInstanceCommand(name))).rejects.toThrow(/FinalDBSnapshotIdentifier/);
    await rds.send(new DeleteDBInstanceCommand({ ...name, SkipFinalSnapshot: true }));
    expect(lab.host.servers.names).not.toContain('masklake-a-1');
    expect(await status('masklake-a-1')).toBe('deleting');
    await expect(rds.send(new DeleteDBInstanceCommand({ ...name, SkipFinalSnapshot: true }))).rejects.toThrow(
      /already being deleted/,
    );
    await status('masklake-a-1').catch(() => undefined);
    await expect(status('masklake-a-1')).rejects.toMatchObject({ name: 'DBInstanceNotFoundFault' });
  });

  it('is not deleted while it is protected', async () => {
    await expect(
      rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: 'shop', SkipFinalSnapshot: true })),
    ).rejects.toThrow(/protect/);
  });
});

describe('a snapshot', () => {
  it('is a copy of the data directory, creating first, of an available instance', async () => {
    const { DBSnapshot } = await rds.send(
      new CreateDBSnapshotCommand({
        DBInstanceIdentifier: 'shop',
        DBSnapshotIdentifier: 'by-hand',
        Tags: [{ Key: 'masklake:run', Value: 'a' }],
      }),
    );
    expect(DBSnapshot).toMatchObject({ Status: 'creating', SnapshotType: 'manual', Encrypted: false });
    const looks = [];
    for (let look = 0; look < 2; look++) {
      const { DBSnapshots = [] } = await rds.send(new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'by-hand' }));
      looks.push(DBSnapshots[0]?.Status);
    }
    for (let look = 0; look < 3 && looks.at(-1) !== 'available'; look++) {
      const { DBSnapshots = [] } = await rds.send(new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'by-hand' }));
      looks.push(DBSnapshots[0]?.Status);
    }
    expect(looks[0]).toBe('creating');
    expect(looks.at(-1)).toBe('available');
    const [base] = (await readFile(`${lab.host.servers.snapshotFolder('by-hand')}/PG_VERSION`, 'utf8')).split('\n');
    expect(base).toBe('18');
  });

  it('is told to EventBridge as AWS tells it', async () => {
    const events = z
      .array(
        z.object({
          'detail-type': z.string(),
          detail: z.object({ EventID: z.string(), SourceIdentifier: z.string() }),
        }),
      )
      .parse(await lab.moto.door('events'));
    expect(events.map(({ detail }) => [detail.EventID, detail.SourceIdentifier])).toEqual(
      expect.arrayContaining([
        ['RDS-EVENT-0091', snapshotId],
        ['RDS-EVENT-0042', 'by-hand'],
      ]),
    );
  });

  it('is shared with at most twenty accounts, never with everybody when it is encrypted, never when it is automated', async () => {
    const share = (name: string, ValuesToAdd: string[]) =>
      rds.send(
        new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: name, AttributeName: 'restore', ValuesToAdd }),
      );
    const accounts = Array.from({ length: 21 }, (_, index) => String(100000000000 + index));
    await share('by-hand', accounts.slice(0, 20));
    await expect(share('by-hand', accounts)).rejects.toThrow(/maximum number of accounts/);
    await expect(share(snapshotId, accounts.slice(0, 1))).rejects.toThrow(/manual/);
    await rds.send(
      new CopyDBSnapshotCommand({ SourceDBSnapshotIdentifier: 'by-hand', TargetDBSnapshotIdentifier: 'copied' }),
    );
    await rds.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: 'by-hand' }));
    await expect(rds.send(new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: 'by-hand' }))).rejects.toMatchObject({
      name: 'DBSnapshotNotFoundFault',
    });
  });
});

describe('an Aurora cluster', () => {
  it('restored from a snapshot has no server until it gets an instance, and is deleted after it', async () => {
    const Engine = 'aurora-postgresql';
    const member = { DBInstanceClass: 'db.r6g.large', Engine };
    await rds.send(
      new CreateDBClusterCommand({
        DBClusterIdentifier: 'aurora',
        Engine,
        MasterUsername: 'shop',
        MasterUserPassword: PASSWORD,
        DatabaseName: 'orders',
      }),
    );
    const clusterAvailable = async (name: string): Promise<void> => {
      for (let look = 0; look < 9; look++) {
        const { DBClusters = [] } = await rds.send(new DescribeDBClustersCommand({ DBClusterIdentifier: name }));
        if (DBClusters[0]?.Status === 'available') return;
      }
      throw new Error(`${name} is not available`);
    };
    await clusterAvailable('aurora');
    await rds.send(
      new CreateDBInstanceCommand({ ...member, DBInstanceIdentifier: 'aurora-1', DBClusterIdentifier: 'aurora' }),
    );
    await available('aurora-1');
    const { identifier } = z
      .object({ identifier: z.string() })
      .parse(await lab.moto.door('automated-snapshot', { of: 'aurora', kind: 'cluster' }));
    await rds.send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'masklake-c',
        SnapshotIdentifier: identifier,
        Engine,
      }),
    );
    await clusterAvailable('masklake-c');
    expect(lab.host.servers.names).not.toContain('masklake-c');
    await rds.send(
      new CreateDBInstanceCommand({
        ...member,
        DBInstanceIdentifier: 'masklake-c-1',
        DBClusterIdentifier: 'masklake-c',
      }),
    );
    await (await connect(await available('masklake-c-1'), PASSWORD, 'masklake-c')).end();
    const cluster = { DBClusterIdentifier: 'masklake-c', SkipFinalSnapshot: true };
    await expect(rds.send(new DeleteDBClusterCommand(cluster))).rejects.toThrow(/still contains DB instances/);
    await rds.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: 'masklake-c-1', SkipFinalSnapshot: true }));
    await rds.send(new DeleteDBClusterCommand(cluster));
    expect(lab.host.servers.names).not.toContain('masklake-c');
  });
});
