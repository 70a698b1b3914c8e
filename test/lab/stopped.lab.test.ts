// A run over a snapshot that is not encrypted, and whose execution somebody stops while Macie looks at the data: no state of it can undo
// anything any more, so that whatever is ended, the clean-up after a failure ends.
import { DescribeClassificationJobCommand, Macie2Client } from '@aws-sdk/client-macie2';
import { DescribeDBInstancesCommand, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MacieJob } from '../../lib/adapters/aws/macie/job-record.ts';
import { macieJobKey } from '../../lib/adapters/aws/run-keys.ts';
import { snapshotCopyFor } from '../../lib/adapters/aws/run-reference.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { missingRights, roleOf } from './iam.ts';
import { asMaster, createInstance, people } from './sources.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const SNAPSHOT = 'rds:shop-2026-11-21-03-00';
const RUN = runIdFor('shop', SNAPSHOT, 1);

let lab: AwsLab;
let macie: Macie2Client;
let jobId: string;
let outcome: Outcome;

beforeAll(async () => {
  lab = await AwsLab.start();
  macie = new Macie2Client(clientSettings(lab.moto.url, 'test'));
  await createInstance(lab, 'shop', { StorageEncrypted: false });
  await asMaster(lab, 'shop', 'shop', (client) => client.query(people(20)));
  // for as long as anybody looks
  await lab.moto.door('macie', { looks: 1_000_000 });
  await lab.automatedSnapshot('shop', SNAPSHOT);
  const execution = await lab.onlyExecution();
  jobId = await startedJob();
  const [executionArn] = await lab.executions('Pipeline');
  await lab.sfn.send(new StopExecutionCommand({ executionArn }));
  outcome = await lab.outcome(execution);
}, 300_000);
afterAll(() => lab?.stop());

/** Waits until the pipeline waits for its job. */
async function startedJob(): Promise<string> {
  for (let look = 0; look < 600; look++) {
    if ((await callsOf('Macie')).some(({ operation }) => operation === 'DescribeClassificationJob')) {
      const job = MacieJob.parse(await lab.json('Runs', macieJobKey(RUN)));
      if (!job.asked) throw new Error(job.why);
      return job.jobId;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Macie was not asked\n${lab.log.slice(-3000)}`);
}

const callsOf = async (construct: string) => {
  const name = lab.function(construct);
  return (await lab.calls()).filter(({ caller }) => caller === name);
};

describe('a pipeline that is stopped while Macie looks at its data', () => {
  it('is not undone by its own states, and what supervises it fails', () => {
    expect(outcome.status).toBe('FAILED');
    expect(outcome.path.filter((state) => state.startsWith('undo'))).toEqual([]);
    expect(outcome.path).toContain('classify check');
  });

  it('has its job cancelled', async () => {
    const { jobStatus } = await macie.send(new DescribeClassificationJobCommand({ jobId }));
    expect(jobStatus).toBe('CANCELLED');
  });

  it('leaves neither server, snapshot, raw file, secret nor lock', async () => {
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
    expect({
      servers: stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier),
      snapshots: DBSnapshots.map(({ DBSnapshotIdentifier }) => DBSnapshotIdentifier),
      raw: await lab.keys('Raw'),
      secrets: (await lab.secretNames()).filter((name) => name.startsWith('masklake/')),
      locks: (await lab.keys('Runs')).filter((key) => key.includes('lock')),
    }).toEqual({ servers: ['shop'], snapshots: [], raw: [], secrets: [], locks: [] });
  });

  it('is cleaned up after by a function whose role allows what it does', async () => {
    const calls = await callsOf('CleanUp');
    expect(calls.map(({ operation }) => operation)).toContain('UpdateClassificationJob');
    expect(missingRights(lab.stacks, roleOf(lab.stacks, lab.function('CleanUp')), calls)).toEqual([]);
  });
});

describe('a snapshot that is not encrypted', () => {
  it('is copied under the key of raw data first, and the copy is what is restored', async () => {
    const calls = (await callsOf('Restore')).filter(({ operation }) => /^(Copy|Restore)DB/.test(operation));
    const copy = snapshotCopyFor(RUN);
    expect(calls.map(({ operation, params }) => [operation, params])).toEqual([
      [
        'CopyDBSnapshot',
        expect.objectContaining({
          SourceDBSnapshotIdentifier: SNAPSHOT,
          TargetDBSnapshotIdentifier: copy,
          KmsKeyId: lab.key('RawKey'),
        }),
      ],
      ['RestoreDBInstanceFromDBSnapshot', expect.objectContaining({ DBSnapshotIdentifier: copy })],
    ]);
  });

  it('needs no right that the role of the function does not give', async () => {
    const role = roleOf(lab.stacks, lab.function('Restore'));
    expect(missingRights(lab.stacks, role, await callsOf('Restore'))).toEqual([]);
  });
});
