// How runs end: cleaned up, taken back by a person, swept by the clock; and how one begins that no event has announced.
import { GlueClient } from '@aws-sdk/client-glue';
import {
  CopyDBSnapshotCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCleanUp } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { advanceSnapshot } from '../../lib/adapters/aws/rds/masked-snapshot.ts';
import { reconcile } from '../../lib/adapters/aws/rds/reconcile.ts';
import { advanceRestore } from '../../lib/adapters/aws/rds/restore.ts';
import { select } from '../../lib/adapters/aws/rds/select.ts';
import { findSnapshot } from '../../lib/adapters/aws/rds/snapshots.ts';
import { advanceStage } from '../../lib/adapters/aws/rds/stage.ts';
import { sweep } from '../../lib/adapters/aws/rds/sweep.ts';
import { planRevocation, revoke } from '../../lib/adapters/aws/revoke.ts';
import { lakeFolder, pointerKey, rawFolder } from '../../lib/adapters/aws/run-keys.ts';
import { findRecord, lockOf } from '../../lib/adapters/aws/run-records.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import {
  ACCOUNT,
  choose,
  end,
  execution,
  instance,
  lab,
  left,
  opened,
  PASSWORD,
  PRODUCTION,
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

describe('what a run did not make', () => {
  it('is neither taken up nor deleted, although it has the name', async () => {
    const run = await runOf('foreign');
    await rds.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: run.instance,
        DBInstanceClass: 'db.t4g.micro',
        Engine: 'postgres',
        AllocatedStorage: 20,
        MasterUsername: 'shop',
        MasterUserPassword: PASSWORD,
        Tags: [PRODUCTION],
      }),
    );
    await expect(advanceRestore(ports, run, SHOP)).rejects.toThrow('that the run did not make');
    await end('foreign');
    expect((await instance(run.instance))?.DBInstanceStatus).not.toBe('deleting');
  });
});

describe('a run that is taken back', () => {
  it('has its sharing ended and its results deleted, and the copies that others hold are listed', async () => {
    const run = await runOf('revoked');
    await until(() => advanceRestore(ports, run, SHOP));
    await until(() => advanceStage(ports, run, SHOP));
    await until(() => advanceSnapshot(ports, run));
    await answerCleanUp(ports, { do: 'clean up', run, execution: execution('revoked') });
    await ports.masked.writeText(`${lakeFolder('shop', run.id)}orders/rows`, 'masked');
    const pointer = { run: run.id, evidence: 'e', publishedAt: '2026-11-21T00:00:00Z' };
    await ports.masked.writeText(pointerKey('shop'), JSON.stringify(pointer));
    const DBSnapshotIdentifier = run.maskedSnapshot;
    const ValuesToAdd = ['210987654321'];
    await rds.send(
      new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier, AttributeName: 'restore', ValuesToAdd }),
    );
    const arn = (await findSnapshot(rds, run.maskedSnapshot))?.arn;
    await rds.send(
      new CopyDBSnapshotCommand({ SourceDBSnapshotIdentifier: arn, TargetDBSnapshotIdentifier: 'colleague' }),
    );
    const record = await findRecord(runs, run.id);
    if (record === undefined) throw new Error('no record');
    const revoking = {
      ...ports,
      sfn: new SFNClient(lab.client),
      lake: { glue: new GlueClient(lab.client), bucket: 'masked' },
      takeBack: async () => undefined,
    };
    const plan = await planRevocation(revoking, record);
    expect(plan).toMatchObject({ accounts: ValuesToAdd, copies: ['colleague'], published: true });
    expect(await left(run)).toEqual([run.maskedSnapshot]);
    await revoke(revoking, record, plan);
    expect(await left(run)).toEqual([]);
    expect(await ports.masked.list('lake/')).toEqual([]);
    expect(await findSnapshot(rds, 'colleague')).toBeDefined();
    await revoke(revoking, record, await planRevocation(revoking, record));
  });
});

describe('what is called by the clock', () => {
  let sfn: SFNClient;
  let s3: S3Client;
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/lab`;

  async function machine(name: string, seconds: number): Promise<string> {
    const definition = JSON.stringify({
      StartAt: 'wait',
      States: { wait: { Type: 'Wait', Seconds: seconds, End: true } },
    });
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, roleArn, definition }));
    return stateMachineArn ?? '';
  }

  beforeAll(() => {
    sfn = new SFNClient(lab.client);
    s3 = new S3Client({ ...lab.client, forcePathStyle: true });
  });

  const swept = (minimumHours = 0) => {
    const buckets = { rawBucket: 'raw', maskedBucket: 'masked' };
    return sweep({ ...ports, ...buckets, sfn, s3, now: () => new Date(), minimumHours, unknownHours: 24 });
  };

  it('leaves what a running execution works on, and removes all of it once the execution was stopped', async () => {
    const long = await machine('long', 10_000_000);
    const { executionArn = '' } = await sfn.send(new StartExecutionCommand({ stateMachineArn: long, name: 'stopped' }));
    const snapshotId = 'release-stopped';
    await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: snapshotId, DBInstanceIdentifier: 'shop' }));
    const mine = { ...ports, account: ACCOUNT, buckets: {}, now: () => new Date() };
    const run = opened(await select(mine, executionArn, { snapshotId }));
    await until(() => advanceRestore(ports, run, SHOP));
    await advanceStage(ports, run, SHOP);
    await ports.raw.writeText(`${rawFolder(run.id)}own/rows`, 'CANARY');
    const before = await left(run);
    expect(before).toHaveLength(4);
    expect(await swept()).toEqual({ swept: 0, runs: [] });
    await sfn.send(new StopExecutionCommand({ executionArn }));
    expect(await swept(1)).toEqual({ swept: 1, runs: [] });
    expect(await lockOf(runs, 'shop')).toBeUndefined();
    expect(await left(run)).toEqual(before);
    expect(await swept()).toEqual({ swept: 5, runs: [run.id] });
    expect(await left(run)).toEqual([]);
    expect(await ports.raw.list(rawFolder(run.id))).toEqual([]);
    expect(await instance('shop')).toMatchObject({ DBInstanceStatus: 'available' });
  });

  it('starts one execution for the newest snapshot that no run has covered, however often it looks', async () => {
    const stateMachineArn = await machine('started', 1);
    const look = (now = '2026-11-21T10:20:00Z') =>
      reconcile({ ...ports, sfn, stateMachineArn, sources: [SHOP], now: () => new Date(now) });
    const snapshotId = 'release-missed';
    await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: snapshotId, DBInstanceIdentifier: 'shop' }));
    await until(async () => ((await findSnapshot(rds, snapshotId))?.status === 'available' ? 'ready' : 'waiting'));
    const { started } = await look();
    expect(started).toEqual([`${runIdFor('shop', snapshotId, 1)}-2026-11-21T10`]);
    await look();
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions.map(({ name }) => name)).toEqual(started);
    const [{ executionArn = '' } = {}] = executions;
    const { input } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    expect(input).toBe(JSON.stringify({ snapshotId }));
    // the execution failed before its run had a record: an hour later it is started again
    expect((await look('2026-11-21T11:20:00Z')).started).toHaveLength(1);
    opened(await choose('covers', { snapshotId }));
    expect((await look('2026-11-21T12:20:00Z')).started).toEqual([]);
    await end('covers');
    expect((await look('2026-11-21T13:20:00Z')).started).toEqual([]);
  });
});
