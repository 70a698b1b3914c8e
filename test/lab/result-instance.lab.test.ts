// A server that is kept of a masked snapshot, as a real Postgres server: who gets in, what it holds, and what takes it away.
import { GlueClient } from '@aws-sdk/client-glue';
import { S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCleanUp } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { advanceSnapshot } from '../../lib/adapters/aws/rds/masked-snapshot.ts';
import { advanceRestore } from '../../lib/adapters/aws/rds/restore.ts';
import { ServerSecret } from '../../lib/adapters/aws/rds/server-documents.ts';
import { readSecret } from '../../lib/adapters/aws/rds/server-secret.ts';
import { findSnapshot } from '../../lib/adapters/aws/rds/snapshots.ts';
import { advanceStage } from '../../lib/adapters/aws/rds/stage.ts';
import { sweep } from '../../lib/adapters/aws/rds/sweep.ts';
import { planRevocation, revoke } from '../../lib/adapters/aws/revoke.ts';
import { databasesKey, documentKey, evidenceKey } from '../../lib/adapters/aws/run-keys.ts';
import { findRecord } from '../../lib/adapters/aws/run-records.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { advanceResult } from '../../lib/adapters/aws/share/result-instance.ts';
import { shareRun } from '../../lib/adapters/aws/share/share-run.ts';
import { Share } from '../../lib/config/share.ts';
import { resultInstanceFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { evidence, SIGNER } from '../unit/aws/share-site.ts';
import { connect, execution, instance, lab, ports, rds, runOf, runs, SHOP, startRdsLab, until } from './rds-lab.ts';

const describe = needs('python');
const SHARE = Share.parse({ instance: { instanceClass: 'db.t4g.micro', secretName: 'masklake/shop-masked' } });
const DATABASE = 'postgres';

const sweeping = () =>
  sweep({
    ...ports,
    sfn: new SFNClient(lab.client),
    s3: new S3Client({ ...lab.client, forcePathStyle: true }),
    rawBucket: 'raw',
    maskedBucket: 'masked',
    now: () => new Date(Date.now() + 3 * 24 * 3_600_000),
    minimumHours: 1,
    unknownHours: 24,
  });
const keeping = () => ({
  ...ports,
  evidence: runs,
  publicKey: async () => SIGNER.publicKey,
  keyUsers: async () => ({ manager: 'CUSTOMER', accounts: [] }) as const,
  target: async () => Promise.reject(new Error('nothing is put anywhere')),
});
const secretText = async (run: RunReference): Promise<string> => {
  const SecretId = `masklake/shop-masked/result-${run.id}`;
  return (await ports.secrets.send(new GetSecretValueCommand({ SecretId }))).SecretString ?? '';
};

/** Up to where a run with masked rows and evidence has said that a server is kept. @returns the staged server's login */
async function sharedRun(run: RunReference): Promise<ServerSecret> {
  await until(() => advanceRestore(ports, run, SHOP));
  await until(() => advanceStage(ports, run, SHOP));
  const login = await readSecret(ports.secrets, run.id, 'staged');
  const rows = "CREATE TABLE public.customers AS SELECT 'masked@example.com' AS email";
  await connect(run.staged, login.password, login.host, login.username, DATABASE, rows);
  await until(() => advanceSnapshot(ports, run));
  const snapshot = (await findSnapshot(rds, run.maskedSnapshot))?.arn ?? '';
  await runs.createJson(databasesKey(run.id), ['app']);
  await runs.createJson(documentKey(run.id, 'app', 'evidence.json'), {});
  const signed = evidence({ run: run.id, snapshot });
  await runs.createJson(evidenceKey(run.source, run.id, 'app', 'evidence.json'), signed);
  expect(await shareRun(keeping(), run, SHARE)).toEqual({ shared: 0, deleted: 0, instance: true });
  return login;
}

const gone = async (name: string): Promise<boolean> =>
  ((await instance(name).catch(() => undefined))?.DBInstanceStatus ?? 'deleting') === 'deleting';

beforeAll(startRdsLab, 120_000);
afterAll(() => lab?.stop());

describe('a server that is kept of a masked snapshot', () => {
  let run: RunReference;
  let name: string;
  let stagedLogin: ServerSecret;

  beforeAll(async () => {
    run = await runOf('kept');
    name = resultInstanceFor(run.id);
    stagedLogin = await sharedRun(run);
    await until(() => advanceResult(keeping(), run, SHARE));
    await answerCleanUp(ports, { do: 'clean up', run, execution: execution('kept') });
  }, 120_000);

  it('answers to the login of its secret with the masked rows, and to no earlier password', async () => {
    const { username, password, host, port } = ServerSecret.parse(JSON.parse(await secretText(run)));
    const found = await instance(name);
    expect([host, port]).toEqual([found?.Endpoint?.Address, found?.Endpoint?.Port]);
    const asked = "SELECT 1 / count(*) FROM public.customers WHERE email = 'masked@example.com'";
    await connect(name, password, host, username, DATABASE, asked);
    await expect(connect(name, stagedLogin.password, host, username, DATABASE)).rejects.toThrow(/password/);
  });

  it('is private, under the deployment’s key, and has no tags but the run’s own', async () => {
    const found = await instance(name);
    expect(found).toMatchObject({ PubliclyAccessible: false, StorageEncrypted: true, KmsKeyId: ports.databaseKeyArn });
    const tags = Object.fromEntries((found?.TagList ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(tags).toEqual({
      'masklake:run': run.id,
      'masklake:source': 'shop',
      'masklake:role': 'masked',
      'masklake:created': expect.any(String),
      'masklake:secret': `masklake/shop-masked/result-${run.id}`,
    });
  });

  it('outlives the run’s own servers, the clean-up and the sweeper', async () => {
    await sweeping();
    expect((await instance(name))?.DBInstanceStatus).toBe('available');
    expect(await secretText(run)).not.toBe('');
  });

  it('goes with its secret when the run is taken back', async () => {
    const record = await findRecord(runs, run.id);
    if (record === undefined) throw new Error('no record');
    const revoking = {
      ...ports,
      sfn: new SFNClient(lab.client),
      lake: { glue: new GlueClient(lab.client), bucket: 'masked' },
      takeBack: async () => undefined,
    };
    const plan = await planRevocation(revoking, record);
    expect(plan.instance).toBe(name);
    await revoke(revoking, record, plan);
    expect(await gone(name)).toBe(true);
    await expect(secretText(run)).rejects.toThrow();
  });
});

describe('a run that is stopped while its server is being made', () => {
  it.each([
    ['restored', 1],
    ['given its login', 5],
  ])(
    'has it taken away by the sweeper once it was %s, with its secret, and keeps its masked snapshot',
    async (how, calls) => {
      const run = await runOf(`stopped-${calls}`);
      const name = resultInstanceFor(run.id);
      await sharedRun(run);
      for (let call = 0; call < calls; call++) expect(await advanceResult(keeping(), run, SHARE)).toBe('waiting');
      expect((await instance(name))?.DBInstanceStatus).not.toBe('deleting');
      expect(await secretText(run).catch(() => '')).toMatch(how === 'restored' ? /^$/ : /password/);
      // Step Functions knows no such execution: it is over
      expect((await sweeping()).runs).toContain(run.id);
      expect(await gone(name)).toBe(true);
      await expect(secretText(run)).rejects.toThrow();
      expect((await findSnapshot(rds, run.maskedSnapshot))?.status).toBe('available');
    },
    120_000,
  );
});
