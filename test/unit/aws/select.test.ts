// What starts a run twice, and whether that is an error: nobody is told when the clock or an event finds a snapshot that has had its run.
import {
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { type SelectInput, select } from '../../../lib/adapters/aws/rds/select.ts';
import { lockKey } from '../../../lib/adapters/aws/run-keys.ts';
import { releaseLock } from '../../../lib/adapters/aws/run-records.ts';
import { Source } from '../../../lib/config/source.ts';
import { emptyBuckets, SNAPSHOT_OF_SHOP } from './support.ts';

const SHOP = Source.parse({ name: 'shop', instance: 'shop' });
const execution = (name: string): string => `arn:aws:states:eu-central-1:111122223333:execution:masklake:${name}`;

/** An account with one snapshot of the source, and a deployment that has run nothing yet. */
function deployment(source = SHOP, of: object = { Engine: 'postgres', EngineVersion: '16.4' }) {
  const snapshot = {
    ...SNAPSHOT_OF_SHOP,
    ...of,
  };
  const send = async (command: unknown): Promise<unknown> =>
    command instanceof DescribeDBSnapshotsCommand ? { DBSnapshots: [snapshot] } : {};
  const rds = Object.assign(new RDSClient({ region: 'eu-central-1' }), { send });
  const { runs, raw } = emptyBuckets();
  const ports = { rds, accountOf: async () => rds, runs, raw, sources: [source], account: '111122223333', buckets: {} };
  const ran = async (name: string, input: SelectInput) => {
    const selected = await select({ ...ports, now: () => new Date() }, execution(name), input);
    await releaseLock(runs, 'shop', execution(name));
    return selected;
  };
  return { ran, runs };
}

/** Another snapshot of the source is being worked on. */
const LOCK = JSON.stringify({ execution: execution('other'), run: 'shop-abcdefabcd-1' });

const NEWEST = { source: 'shop', newest: true } as const;
const BY_THE_CLOCK = { ...NEWEST, scheduled: true } as const;

describe('the clock', () => {
  it('starts a run over the newest snapshot', async () => {
    const { ran } = deployment();
    expect(await ran('a', BY_THE_CLOCK)).toMatchObject({
      ours: true,
      run: { snapshotId: 'rds:shop-2026-11-20-03-00' },
    });
  });

  it('has nothing to do, and nobody is alarmed, when that snapshot has had its run', async () => {
    const { ran } = deployment();
    await ran('a', { snapshotId: 'rds:shop-2026-11-20-03-00' });
    expect(await ran('b', BY_THE_CLOCK)).toEqual({ ours: false });
  });
});

describe('while the source is worked on', () => {
  it('an event and the clock wait for the reconciler, and nobody is alarmed', async () => {
    const { ran, runs } = deployment();
    await runs.writeText(lockKey('shop'), LOCK);
    expect(await ran('a', { snapshotId: 'rds:shop-2026-11-20-03-00' })).toEqual({ ours: false });
    expect(await ran('b', BY_THE_CLOCK)).toEqual({ ours: false });
  });

  it('a person is told by which run', async () => {
    const { ran, runs } = deployment();
    await runs.writeText(lockKey('shop'), LOCK);
    await expect(ran('a', NEWEST)).rejects.toThrow('run shop-abcdefabcd-1 is working on shop');
  });
});

describe('a person', () => {
  it('who asks for the newest snapshot is told that it has had its run', async () => {
    const { ran } = deployment();
    await ran('a', NEWEST);
    await expect(ran('b', NEWEST)).rejects.toThrow("this snapshot's attempt 1 has been run");
  });
});

describe('a snapshot', () => {
  const MYSQL = Source.parse({ name: 'shop', engine: 'mysql', instance: 'shop' });
  const ofMysql = { Engine: 'mysql', EngineVersion: '8.0.39' };

  it('of the kind of database that is configured starts a run', async () => {
    expect(await deployment(MYSQL, ofMysql).ran('a', NEWEST)).toMatchObject({ ours: true });
  });

  it('of another kind is refused with the line to write', async () => {
    await expect(deployment(SHOP, ofMysql).ran('a', NEWEST)).rejects.toMatchObject({
      blockers: [{ code: 'ENGINE', message: 'the snapshot is of mysql, and source shop is configured as postgres' }],
      hint: expect.stringContaining('write engine: mysql for the source in masklake.yaml'),
    });
    await expect(deployment(MYSQL).ran('a', NEWEST)).rejects.toMatchObject({
      hint: expect.stringContaining('write engine: postgres'),
    });
  });

  it('of an engine that is not masked is refused', async () => {
    const oracle = { Engine: 'oracle-ee', EngineVersion: '19.0' };
    await expect(deployment(MYSQL, oracle).ran('a', NEWEST)).rejects.toMatchObject({
      blockers: [{ code: 'ENGINE', message: expect.stringContaining('the snapshot is of oracle-ee; only postgres') }],
    });
  });
});

describe('a person who names an endpoint', () => {
  const END = 'abc.eu-central-1.rds.amazonaws.com';
  const ORDERS = Source.parse({ name: 'orders', cluster: 'orders' });
  /** An instance, and an Aurora cluster of two, each with a snapshot. */
  const answers = (command: unknown): unknown => {
    if (command instanceof DescribeDBInstancesCommand) {
      const { DBInstanceIdentifier: name } = command.input;
      return { DBInstances: [{ DBInstanceIdentifier: name, Endpoint: { Address: `${name}.${END}` } }] };
    }
    if (command instanceof DescribeDBClustersCommand)
      return {
        DBClusters: [
          {
            Endpoint: `orders.cluster-${END}`,
            ReaderEndpoint: `orders.cluster-ro-${END}`,
            CustomEndpoints: [`reports.cluster-custom-${END}`],
            DBClusterMembers: [{ DBInstanceIdentifier: 'orders-1' }, { DBInstanceIdentifier: 'orders-2' }],
          },
        ],
      };
    const common = { Status: 'available', EngineVersion: '16.4', SnapshotCreateTime: new Date('2026-11-20T03:00:00Z') };
    const arn = 'arn:aws:rds:eu-central-1:111122223333';
    if (command instanceof DescribeDBSnapshotsCommand)
      return {
        DBSnapshots: [
          {
            ...common,
            DBSnapshotIdentifier: 'rds:shop-1',
            DBSnapshotArn: `${arn}:snapshot:rds:shop-1`,
            DBInstanceIdentifier: 'shop',
            Engine: 'postgres',
          },
        ],
      };
    if (!(command instanceof DescribeDBClusterSnapshotsCommand)) return {};
    return {
      DBClusterSnapshots: [
        {
          ...common,
          DBClusterSnapshotIdentifier: 'rds:orders-1',
          DBClusterSnapshotArn: `${arn}:cluster-snapshot:rds:orders-1`,
          DBClusterIdentifier: 'orders',
          Engine: 'aurora-postgresql',
        },
      ],
    };
  };
  const chosen = async (endpoint: string) => {
    const rds = Object.assign(new RDSClient({ region: 'eu-central-1' }), {
      send: async (command: unknown) => answers(command),
    });
    const { runs, raw } = emptyBuckets();
    const sources = [SHOP, ORDERS];
    const ports = { rds, accountOf: async () => rds, runs, raw, sources, account: '111122223333', buckets: {} };
    return select({ ...ports, now: () => new Date() }, execution('a'), { endpoint, newest: true });
  };

  it.each([
    ['of an instance', `shop.${END}`, 'rds:shop-1'],
    ['in other letters', `SHOP.${END}`, 'rds:shop-1'],
    ['of a cluster', `orders.cluster-${END}`, 'rds:orders-1'],
    ['of its readers', `orders.cluster-ro-${END}`, 'rds:orders-1'],
    ['of its own', `reports.cluster-custom-${END}`, 'rds:orders-1'],
    ['of one of its instances', `orders-2.${END}`, 'rds:orders-1'],
  ])('%s gets the newest snapshot of the source that is there', async (_, endpoint, snapshotId) => {
    expect(await chosen(endpoint)).toMatchObject({ ours: true, run: { snapshotId } });
  });

  it('that is of no source is told which sources there are', async () => {
    await expect(chosen(`other.${END}`)).rejects.toMatchObject({
      message: expect.stringContaining('no deployed source has this endpoint'),
      hint: expect.stringContaining('shop, orders'),
    });
  });
});
