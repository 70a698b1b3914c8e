// The steps that make, watch and delete servers and snapshots, against the stand-in for RDS: what they ask for, in which order, and what
// they do when they are called again.
import dns from 'node:dns';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCleanUp } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { inspectServer } from '../../lib/adapters/aws/rds/inspect.ts';
import { advanceSnapshot } from '../../lib/adapters/aws/rds/masked-snapshot.ts';
import { advanceRestore, type PollStatus } from '../../lib/adapters/aws/rds/restore.ts';
import { select } from '../../lib/adapters/aws/rds/select.ts';
import { StagedServer, TemporarySource } from '../../lib/adapters/aws/rds/server-documents.ts';
import { readSecret } from '../../lib/adapters/aws/rds/server-secret.ts';
import { findServer } from '../../lib/adapters/aws/rds/servers.ts';
import { findSnapshot } from '../../lib/adapters/aws/rds/snapshots.ts';
import { advanceStage } from '../../lib/adapters/aws/rds/stage.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { databasesKey, documentKey, sourceKey, stagedKey, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { findRecord, lockOf } from '../../lib/adapters/aws/run-records.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { inspect as inspectStep } from '../../lib/pipeline/steps/inspect.ts';
import { needs } from '../engines/support/needs.ts';
import {
  ACCOUNT,
  AURORA,
  authority,
  automatedSnapshot,
  choose,
  connect,
  end,
  execution,
  instance,
  lab,
  left,
  opened,
  PASSWORD,
  ports,
  rds,
  runOf,
  runs,
  SHOP,
  startRdsLab,
  until,
} from './rds-lab.ts';

const describe = needs('python');
beforeAll(startRdsLab);
afterAll(() => lab?.stop());

describe('select', () => {
  it('is no business of ours for a server that is not configured, for a name that is not listed, and for what runs made', async () => {
    for (const [name, tags] of [
      ['other', []],
      ['masklake-other', []],
      ['release-tagged', [{ Key: 'masklake:run', Value: 'x' }]],
    ] as const) {
      const DBSnapshotIdentifier = name;
      await rds.send(
        new CreateDBSnapshotCommand({ DBSnapshotIdentifier, DBInstanceIdentifier: 'shop', Tags: [...tags] }),
      );
      expect(await choose('not-ours', { snapshotId: name })).toEqual({ ours: false });
    }
    expect(await choose('not-there', { snapshotId: 'release-gone' })).toEqual({ ours: false });
    await expect(choose('by-hand', { snapshotId: 'masklake-other', attempt: 1 })).rejects.toThrow(
      'belongs to no configured source',
    );
  });

  it('opens one run per snapshot, whichever of its events comes, and the next attempt when a person asks', async () => {
    const run = await runOf('first');
    expect(run).toMatchObject({ source: 'shop', from: 'snapshot', snapshotKind: 'instance' });
    expect(await choose('first', { snapshotId: run.snapshotId })).toEqual({ ours: true, run });
    expect(await choose('twice', { snapshotId: run.snapshotId })).toEqual({ ours: false });
    const arn = `arn:aws:rds:us-east-1:${ACCOUNT}:snapshot:${run.snapshotId}`;
    expect(await choose('by-arn', { snapshotId: arn })).toEqual({ ours: false });
    await end('first');
    expect(await choose('late', { snapshotId: run.snapshotId })).toEqual({ ours: false });
    await expect(choose('again', { snapshotId: run.snapshotId, attempt: 1 })).rejects.toMatchObject({
      hint: 'start again with "attempt": 2',
    });
    const second = await choose('second', { snapshotId: run.snapshotId, attempt: 2 });
    expect(second).toMatchObject({ ours: true, run: { snapshotId: run.snapshotId } });
    await end('second');
  });

  it('opens no second run on a source while one is under way: an event waits, a person is told', async () => {
    const run = await runOf('busy');
    await expect(runOf('waits')).rejects.toThrow('not ours');
    const asked = choose('asks', { snapshotId: 'release-waits', attempt: 1 });
    await expect(asked).rejects.toThrow(`run ${run.id} is working on shop`);
    await end('busy');
    expect(await lockOf(runs, 'shop')).toBeUndefined();
    await runOf('goes-on');
    await end('goes-on');
  });

  it('takes the newest one by the age of its data, and what is asked for when there is none', async () => {
    const snapshotId = await automatedSnapshot('shop', 'instance');
    await until(async () => ((await findSnapshot(rds, snapshotId))?.status === 'available' ? 'ready' : 'waiting'));
    const newest = await choose('newest', { source: 'shop', newest: true });
    expect(newest).toMatchObject({ ours: true, run: { source: 'shop', snapshotId } });
    await end('newest');
    await expect(choose('none', { source: 'orders', newest: true })).rejects.toThrow(
      'has no snapshot that is available',
    );
  });

  it('takes a snapshot of its own when it is configured to, and removes it with everything else', async () => {
    const source = { ...SHOP, name: 'fresh', snapshot: 'create' } as const;
    const mine = { ...ports, sources: [source], account: ACCOUNT, buckets: {}, now: () => new Date() };
    const input = { source: 'fresh', newest: true } as const;
    const first = await select(mine, execution('create'), input);
    expect(await select(mine, execution('create'), input)).toEqual(first);
    expect(opened(first).snapshotId).toMatch(/^masklake-new-fresh-/);
    await answerCleanUp(mine, { do: 'after failure', execution: execution('create'), input: {} });
    expect(await findSnapshot(rds, opened(first).snapshotId)).toBeUndefined();
  });
});

describe('a run of an instance', () => {
  let run: RunReference;
  beforeAll(async () => {
    run = await runOf('whole');
  });

  it('restores to a private instance of its own, and says where it is when the new password works', async () => {
    await until(() => advanceRestore(ports, run, SHOP));
    const restored = await instance(run.instance);
    expect(restored).toMatchObject({
      PubliclyAccessible: false,
      MultiAZ: false,
      DeletionProtection: false,
      BackupRetentionPeriod: 0,
      DBInstanceClass: 'db.t4g.micro',
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0123456789' }],
    });
    expect(restored?.TagList?.map(({ Key }) => Key)).toEqual([
      'masklake:run',
      'masklake:source',
      'masklake:role',
      'masklake:created',
    ]);
    const document = TemporarySource.parse(await runs.readJson(sourceKey(run.id)));
    expect(document).toMatchObject({ kind: 'instance', identifier: run.instance, engine: 'postgres' });
    expect(JSON.stringify(document)).not.toMatch(/password/i);
    const secret = await readSecret(ports.secrets, run.id, 'source');
    expect(secret).toMatchObject({ username: 'shop', host: document.host, port: document.port });
    await connect(run.instance, secret.password, document.host);
    await expect(connect(run.instance, PASSWORD, document.host)).rejects.toThrow(/password/);
  });

  it('is inspected by a role that may only read, database by database, in pieces when its time is short', async () => {
    const place = TemporarySource.parse(await runs.readJson(sourceKey(run.id)));
    const { host: address = '' } = lab.host.servers.connection(run.instance, 'orders');
    const restoreLookup = answerNames(new Map([[place.host, address]]));
    const seen: string[] = [];
    const inspect = (measured: PollStatus) =>
      inspectServer(
        {
          ...ports,
          engine: 'postgres',
          tls: { mode: 'verify-full', ca: authority },
          comments: async () => 'drop',
          step: inspectStep,
          bench: (database) => ({
            runs,
            rules: (folder) =>
              openStoredRules({ store: runs, bucket: 'runs', source: 'shop', database, folder, today: '2026-11-21' }),
            version: '0',
            memoryLimit: '256MB',
          }),
          measure: async (database, _context, ask) => {
            const [row] = await ask(WHO, 'asking who reads');
            seen.push(`${database}: ${row?.['rows']} rows as ${row?.['who']}`);
            return measured;
          },
        },
        run,
      );
    try {
      expect(await inspect('waiting')).toEqual({ status: 'waiting', databases: 0 });
      expect(await runs.findJson(databasesKey(run.id))).toBeUndefined();
      expect(await inspect('ready')).toEqual({ status: 'ready', databases: 1 });
    } finally {
      restoreLookup();
    }
    expect(seen.at(-1)).toBe(`orders: 1 rows as masklake-reader-${run.id}`);
    expect(await runs.readJson(databasesKey(run.id))).toEqual(['orders']);
    expect(await runs.readText(documentKey(run.id, 'orders', 'schema.json'))).toBeDefined();
    expect(await runs.readJson(stateKey(run.id, 'orders', 'inspect'))).toMatchObject({
      catalog: { database: 'orders' },
    });
    expect(await left(run)).toContain(`masklake/${run.id}/reader`);
  });

  it('changes nothing when restore is called again', async () => {
    const before = await readSecret(ports.secrets, run.id, 'source');
    expect(await advanceRestore(ports, run, SHOP)).toBe('ready');
    expect(await readSecret(ports.secrets, run.id, 'source')).toEqual(before);
  });

  it('stages a fresh instance that is encrypted under our key, as large as the source', async () => {
    await until(() => advanceStage(ports, run, SHOP));
    expect(await instance(run.staged)).toMatchObject({
      StorageEncrypted: true,
      KmsKeyId: ports.databaseKeyArn,
      PubliclyAccessible: false,
      BackupRetentionPeriod: 0,
      AllocatedStorage: 20,
    });
    const document = StagedServer.parse(await runs.readJson(stagedKey(run.id)));
    const secret = await readSecret(ports.secrets, run.id, 'staged');
    expect(secret).toMatchObject({ username: 'masklake', host: document.host, port: document.port });
    await connect(run.staged, secret.password, document.host, 'masklake', 'postgres');
  });

  it('takes a masked snapshot that is private and under our key', async () => {
    await until(() => advanceSnapshot(ports, run));
    expect(await findSnapshot(rds, run.maskedSnapshot)).toMatchObject({
      kind: 'instance',
      server: run.staged,
      encrypted: true,
      keyArn: ports.databaseKeyArn,
    });
    expect(await choose('loop', { snapshotId: run.maskedSnapshot })).toEqual({ ours: false });
  });

  it('refuses a masked snapshot that somebody has shared meanwhile', async () => {
    const DBSnapshotIdentifier = run.maskedSnapshot;
    const AttributeName = 'restore';
    const account = ['210987654321'];
    const share = (change: object) =>
      rds.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier, AttributeName, ...change }));
    await share({ ValuesToAdd: account });
    await expect(advanceSnapshot(ports, run)).rejects.toMatchObject({ blockers: [{ code: 'SNAPSHOT_SHARED' }] });
    await share({ ValuesToRemove: account });
  });

  it('leaves the masked snapshot when it cleans up after success, and nothing else', async () => {
    const removed = await answerCleanUp(ports, { do: 'clean up', run, execution: execution('whole') });
    expect(removed).toEqual({ removed: 2 });
    expect(await left(run)).toEqual([run.maskedSnapshot]);
    expect(await lockOf(runs, 'shop')).toBeUndefined();
    expect(await answerCleanUp(ports, { do: 'clean up', run, execution: execution('whole') })).toEqual({ removed: 0 });
  });

  it('takes the masked snapshot, too, after a failure before the run was sealed', async () => {
    await end('whole');
    expect(await left(run)).toEqual([]);
    expect(await findRecord(runs, run.id)).toMatchObject({ execution: execution('whole') });
  });
});

describe('a run of an Aurora cluster', () => {
  it('restores a cluster and its one instance, stages another cluster, and leaves neither', async () => {
    const Engine = 'aurora-postgresql';
    await rds.send(
      new CreateDBClusterCommand({
        DBClusterIdentifier: 'orders',
        Engine,
        MasterUsername: 'shop',
        MasterUserPassword: PASSWORD,
        DatabaseName: 'orders',
      }),
    );
    const member = { DBInstanceIdentifier: 'orders-1', DBClusterIdentifier: 'orders', DBInstanceClass: 'db.r6g.large' };
    await until(async () => ((await findServer(rds, orders))?.cluster?.Status === 'available' ? 'ready' : 'waiting'));
    await rds.send(new CreateDBInstanceCommand({ ...member, Engine }));
    await until(async () => ((await findServer(rds, orders))?.state === 'ready' ? 'ready' : 'waiting'));
    const run = opened(await choose('aurora', { snapshotId: await automatedSnapshot('orders', 'cluster') }));
    expect(run.snapshotKind).toBe('cluster');
    await until(() => advanceRestore(ports, run, AURORA));
    const server = await findServer(rds, { kind: 'cluster', identifier: run.instance });
    expect(server).toMatchObject({ state: 'ready', encrypted: true, engine: Engine });
    expect(server?.instance).toMatchObject({
      DBInstanceIdentifier: `${run.instance}-1`,
      DBInstanceClass: 'db.r6g.large',
    });
    const secret = await readSecret(ports.secrets, run.id, 'source');
    await connect(run.instance, secret.password, secret.host);
    await until(() => advanceStage(ports, run, AURORA));
    await until(() => advanceSnapshot(ports, run));
    expect(await findSnapshot(rds, run.maskedSnapshot, 'cluster')).toMatchObject({ keyArn: ports.databaseKeyArn });
    await end('aurora');
    expect(await left(run)).toEqual([]);
  });
  const orders = { kind: 'cluster', identifier: 'orders' } as const;
});

const WHO = 'SELECT current_user::text AS who, (SELECT count(*)::text FROM public.customers) AS rows';

/** Leads names of servers to their addresses, as the network of the functions does. @returns undoes it */
function answerNames(addresses: ReadonlyMap<string, string>): () => void {
  const { lookup } = dns;
  const answer = (name: string, options: object, callback: (...answered: unknown[]) => void): void => {
    const address = addresses.get(name);
    if (address === undefined) Reflect.apply(lookup, dns, [name, options, callback]);
    else if ('all' in options && options.all === true) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  };
  Object.assign(dns, { lookup: answer });
  return () => void Object.assign(dns, { lookup });
}
