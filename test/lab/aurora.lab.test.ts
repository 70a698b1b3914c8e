// The same pipeline for an Aurora cluster: the cluster's snapshot becomes a cluster and its instance, and in the end a masked cluster snapshot,
// of which another account gets a copy, the login and a document. A revocation takes back what can be taken back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { aws } from '../../lib/cli/commands/aws.ts';
import { restoreSnapshot } from '../../lib/cli/commands/restore-snapshot.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { PARTNER, PARTNER_BUCKET, PARTNER_KEY, PARTNER_ROLE, PARTNER_SECRET } from './configuration.ts';
import { missingOfFunctions } from './iam.ts';
import { filesHolding } from './search-files.ts';
import { addInstance, asMaster, CANARY, createCluster, people } from './sources.ts';
import { clientSettings, clientSettingsAs } from './stand-ins.ts';

const describe = needs('python');
const PEOPLE = 30;
const SNAPSHOT = 'rds:orders-2026-11-21-03-00';
const RUN = runIdFor('orders', SNAPSHOT, 1);
const MASKED = { DBClusterSnapshotIdentifier: `masklake-${RUN}` };

const PARTNER_DOCUMENT = `masklake/orders/${RUN}.json`;
const PARTNER_COPY = `arn:aws:rds:us-east-1:${PARTNER}:cluster-snapshot:masklake-${RUN}`;

const Login = z.object({ username: z.string(), password: z.string() });

let lab: AwsLab;
let folder: string;
let outcome: Outcome;
/** What the people of the other account see there. */
let theirs: { readonly s3: S3Client; readonly secrets: SecretsManagerClient; readonly rds: RDSClient };

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-aurora-'));
  const { region, credentials } = clientSettings(lab.moto.url, 'operator');
  vi.stubEnv('AWS_ENDPOINT_URL', lab.moto.url);
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  theirs = await otherAccount();
  await createCluster(lab, 'orders');
  await asMaster(lab, 'orders', 'orders', (client) => client.query(people(PEOPLE)));
  await lab.automatedSnapshot('orders', SNAPSHOT, 'cluster');
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe('a snapshot of a cluster', () => {
  it('becomes a masked snapshot of a cluster', async () => {
    expect(outcome.status, `${outcome.cause}\n${outcome.path.slice(-8).join(' > ')}`).toBe('SUCCEEDED');
    const { DBClusterSnapshots = [] } = await lab.rds.send(new DescribeDBClusterSnapshotsCommand(MASKED));
    expect(DBClusterSnapshots[0]).toMatchObject({
      Status: 'available',
      StorageEncrypted: true,
      SnapshotType: 'manual',
    });
    expect(DBClusterSnapshots[0]?.KmsKeyId).toBe(lab.key('DatabasesKey'));
    const tags = Object.fromEntries((DBClusterSnapshots[0]?.TagList ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(tags).toMatchObject({ 'masklake:run': RUN, 'masklake:source': 'orders', 'masklake:role': 'masked' });
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({}));
    expect(DBSnapshots).toEqual([]);
  });

  it('comes of a staged cluster that scales as the configuration says for the temporary one, with a serverless instance', async () => {
    const calls = await lab.calls();
    const made = (operation: string) =>
      calls.filter((call) => call.operation === operation).map(({ params }) => params);
    const ServerlessV2ScalingConfiguration = { MinCapacity: 0.5, MaxCapacity: 4 };
    expect(made('RestoreDBClusterFromSnapshot')).toMatchObject([{ ServerlessV2ScalingConfiguration }]);
    const staged = { DBClusterIdentifier: `masklake-staged-${RUN}` };
    expect(made('CreateDBCluster')).toContainEqual(
      expect.objectContaining({ ...staged, ServerlessV2ScalingConfiguration }),
    );
    expect(made('CreateDBInstance')).toContainEqual(
      expect.objectContaining({ ...staged, DBInstanceClass: 'db.serverless' }),
    );
  });

  it('leaves neither the temporary cluster nor the staged one, nor an instance of theirs', async () => {
    const { DBClusters = [] } = await lab.rds.send(new DescribeDBClustersCommand({}));
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = [
      ...DBClusters.map(({ DBClusterIdentifier, Status }) => [DBClusterIdentifier, Status]),
      ...DBInstances.map(({ DBInstanceIdentifier, DBInstanceStatus }) => [DBInstanceIdentifier, DBInstanceStatus]),
    ].filter(([, status]) => status !== 'deleting');
    expect(stay.map(([name]) => name)).toEqual(['orders', 'orders-1']);
    expect(lab.host.restored).toEqual([`masklake-${RUN}`]);
    expect(lab.host.servers.names).toEqual(['orders']);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
  });

  it('holds no value that identifies somebody, byte for byte', async () => {
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const [before = '', after = ''] = [SNAPSHOT, MASKED.DBClusterSnapshotIdentifier].map((name) =>
      lab.host.servers.snapshotFolder(folders[name] ?? ''),
    );
    expect(filesHolding(before, [CANARY]).length).toBeGreaterThan(0);
    expect(filesHolding(after, [CANARY])).toEqual([]);
  });

  it('is verified in its evidence', async () => {
    const evidence = await lab.json('Evidence', `orders/${RUN}/orders/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('is restored by the command to a cluster with a server, a login of its own and all rows, whose joins hold', async () => {
    const evidence = join(folder, 'evidence.json');
    await writeFile(evidence, await lab.object('Evidence', `orders/${RUN}/orders/evidence.json`));
    const asked = {
      snapshot: MASKED.DBClusterSnapshotIdentifier,
      evidence,
      publicKey: undefined,
      as: 'developers',
      subnetGroup: undefined,
      instanceClass: 'db.t4g.medium',
      yes: true,
      wait: true,
      everySeconds: 0.05,
    };
    const said: unknown[] = [];
    const out = { json: true, result: (value: unknown) => said.push(value), note: () => undefined, failure: () => 1 };
    expect(await restoreSnapshot(asked, out)).toBe(0);
    const { server } = z.object({ server: z.object({ secret: z.string() }) }).parse(said[0]);
    const { SecretString = '' } = await lab.secrets.send(new GetSecretValueCommand({ SecretId: server.secret }));
    const { username: user, password } = Login.parse(JSON.parse(SecretString));
    const client = new pg.Client({ ...lab.host.servers.connection('developers', 'orders'), user, password });
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS joined, count(DISTINCT email)::int AS emails,
        count(*) FILTER (WHERE email LIKE '%${CANARY}%')::int AS originals FROM visits JOIN people ON people.id = person`,
    );
    await client.end();
    expect(rows).toEqual([{ joined: PEOPLE, emails: PEOPLE, originals: 0 }]);
    const { DBClusters } = await lab.rds.send(new DescribeDBClustersCommand({ DBClusterIdentifier: 'developers' }));
    expect(DBClusters?.[0]?.TagList).toEqual([{ Key: 'masklake:restored-from', Value: RUN }]);
  });
});

describe('the account that it is shared with', () => {
  it('may restore it, and nobody else may', async () => {
    expect(await sharedWith()).toEqual([PARTNER]);
  });

  it('has a copy under its own key', async () => {
    const { DBClusterSnapshots = [] } = await theirs.rds.send(new DescribeDBClusterSnapshotsCommand({}));
    expect(DBClusterSnapshots).toMatchObject([{ DBClusterSnapshotArn: PARTNER_COPY, KmsKeyId: PARTNER_KEY }]);
  });

  it('is told what it is and how to restore it, without the way by which that came there', async () => {
    const { Body } = await theirs.s3.send(new GetObjectCommand({ Bucket: PARTNER_BUCKET, Key: PARTNER_DOCUMENT }));
    const text = (await Body?.transformToString()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      run: RUN,
      kind: 'cluster',
      engine: 'aurora-postgresql',
      results: { copy: PARTNER_COPY, secret: PARTNER_SECRET },
      restore: [
        expect.stringMatching(
          /restore-db-cluster-from-snapshot .*:cluster-snapshot:masklake-.* --engine aurora-postgresql/,
        ),
        expect.stringContaining('create-db-instance'),
      ],
    });
    expect(text).not.toContain('lab-of-masklake');
  });

  it('has the master login, with which the restored cluster is opened', async () => {
    const { SecretString = '' } = await theirs.secrets.send(new GetSecretValueCommand({ SecretId: PARTNER_SECRET }));
    const { username: user, password } = Login.parse(JSON.parse(SecretString));
    await lab.rds.send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'theirs',
        SnapshotIdentifier: MASKED.DBClusterSnapshotIdentifier,
        Engine: 'aurora-postgresql',
      }),
    );
    for (let look = 0; look < 5; look++) await lab.rds.send(new DescribeDBClustersCommand({}));
    await addInstance(lab, 'theirs');
    const client = new pg.Client({ ...lab.host.servers.connection('theirs', 'orders'), user, password });
    await client.connect();
    await client.end();
    expect(JSON.stringify(await lab.calls()) + outcome.history + lab.printed).not.toContain(password);
  });
});

describe('a revocation', () => {
  const said: string[] = [];
  const revoke = (yes: boolean): Promise<number> =>
    aws(
      { action: 'revoke', run: RUN, bucket: lab.bucket('Runs'), by: undefined, yes },
      { json: false, result: (_, text) => said.push(text()), note: () => undefined, failure: () => 1 },
    );
  it('says what it would do, and that the copy cannot be recalled, and does nothing yet', async () => {
    expect(await revoke(false)).toBe(0);
    expect(said.join('\n')).toMatch(/nothing is changed yet/);
    expect(said.join('\n')).toContain(`${PARTNER_COPY} (theirs: ask them to delete it)`);
    expect(await sharedWith()).toEqual([PARTNER]);
  });

  it('deletes snapshot and lake, and what was put into the other account but for its copy', async () => {
    expect(await revoke(true)).toBe(0);
    await expect(lab.rds.send(new DescribeDBClusterSnapshotsCommand(MASKED))).rejects.toMatchObject({
      name: 'DBClusterSnapshotNotFoundFault',
    });
    expect(await lab.keys('Masked', 'lake/masked/orders/')).toEqual([]);
    const { Contents = [] } = await theirs.s3.send(new ListObjectsV2Command({ Bucket: PARTNER_BUCKET }));
    expect(Contents).toEqual([]);
    await expect(theirs.secrets.send(new GetSecretValueCommand({ SecretId: PARTNER_SECRET }))).rejects.toThrow();
    const { DBClusterSnapshots = [] } = await theirs.rds.send(new DescribeDBClusterSnapshotsCommand({}));
    expect(DBClusterSnapshots.map(({ DBClusterSnapshotArn }) => DBClusterSnapshotArn)).toEqual([PARTNER_COPY]);
    const ended = (await lab.calls()).filter(({ operation }) => operation === 'ModifyDBClusterSnapshotAttribute');
    expect(ended.at(-1)?.params).toMatchObject({ ValuesToRemove: [PARTNER] });
  });
});

describe('the roles', () => {
  it('allow every call that a run over a cluster makes', async () => {
    expect(missingOfFunctions(lab.stacks, await lab.calls())).toEqual([]);
  });
});

async function sharedWith(): Promise<readonly string[] | undefined> {
  const request = new DescribeDBClusterSnapshotAttributesCommand(MASKED);
  const { DBClusterSnapshotAttributesResult: found } = await lab.rds.send(request);
  return found?.DBClusterSnapshotAttributes?.find(({ AttributeName }) => AttributeName === 'restore')?.AttributeValues;
}

/** With its key, and its bucket, in which results are expected. */
async function otherAccount(): Promise<typeof theirs> {
  await lab.moto.door('key', { arn: PARTNER_KEY, policy: { Statement: [] } });
  const settings = await clientSettingsAs(lab.moto.url, PARTNER_ROLE);
  const s3 = new S3Client(settings);
  await s3.send(new CreateBucketCommand({ Bucket: PARTNER_BUCKET }));
  return { s3, secrets: new SecretsManagerClient(settings), rds: new RDSClient(settings) };
}
