// Lines that the functions' own code prints about itself, recorded from calls that have something to tell: a published run, a red check, a
// finding in masked data, a paused job, a sweep that finds something.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { checkMacieJob } from '../../lib/adapters/aws/macie/check-job.ts';
import { handleFindings } from '../../lib/adapters/aws/macie/findings/handle.ts';
import { type Measure, measureTo } from '../../lib/adapters/aws/metrics.ts';
import { watch } from '../../lib/adapters/aws/rds/watch.ts';
import {
  documentKey,
  evidenceKey,
  keyVersionKey,
  lockKey,
  macieJobKey,
  macieObjectsKey,
  manifestOfLakeKey,
  stagedKey,
} from '../../lib/adapters/aws/run-keys.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { checkSpending } from '../../lib/adapters/aws/spending/check.ts';
import { publishRun } from '../../lib/adapters/aws/verify/publish-run.ts';
import { sealRun } from '../../lib/adapters/aws/verify/seal-run.ts';
import { Deployment } from '../../lib/config/deployment.ts';
import { VerificationError } from '../../lib/core/errors.ts';
import { buildEvidence, signEvidence } from '../../lib/core/report/evidence.ts';
import { finding, inMasked, planned } from '../unit/aws/finding-lab.ts';
import {
  type Buckets,
  emptyBuckets,
  exported,
  JOB_ARN,
  OBJECT,
  RESULTS,
  RUN,
  rawEtag,
  resultRecord,
  storeResults,
} from '../unit/aws/support.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const HOURS = 3_600_000;

/** @param namespace of the deployment */
export async function emitted(namespace: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const measure = measureTo(
    namespace,
    (line) => lines.push(line),
    () => NOW.getTime(),
  );
  await published(measure);
  await redCheck(measure);
  await leak(measure);
  await pausedJob(measure);
  await partialResult(measure);
  await tooDear(measure);
  await swept(measure);
  return lines;
}

/** Expects a call to fail so: what it reported before is what counts. */
async function failing(call: Promise<unknown>, how: RegExp): Promise<void> {
  const failure = await call.then(
    () => 'nothing failed',
    (error: unknown) => String(error),
  );
  if (!how.test(failure)) throw new Error(`the call was to fail otherwise: ${failure}`);
}

async function published(measure: Measure): Promise<void> {
  const { runs, masked } = await exported();
  const evidence = emptyBuckets().results;
  const plan = {
    version: 1 as const,
    source: 'shop',
    policy: 'guarded' as const,
    keyId: 'k',
    locale: 'en',
    tables: [],
  };
  const text = JSON.stringify(plan);
  await runs.writeText(documentKey(RUN.id, 'app', 'plan.json'), text);
  const manifest = {
    version: 1,
    source: 'shop',
    database: 'app',
    run: RUN.id,
    keyId: 'k',
    tables: [],
    partitioned: [],
  };
  await masked.writeText(manifestOfLakeKey('shop', RUN.id, 'app'), JSON.stringify(manifest));
  const built = buildEvidence({
    run: RUN.id,
    version: '0.1.0',
    source: { name: 'shop', dialect: 'postgres', serverVersion: 150_018, database: 'app' },
    startedAt: '2026-11-21T09:00:00.000Z',
    endedAt: '2026-11-21T09:01:10.500Z',
    plan,
    planSha256: createHash('sha256').update(text).digest('hex'),
    rulesSha256: 'b'.repeat(64),
    rows: {},
    findings: [],
    checks: [],
    files: [],
    omitted: [],
    verdict: { verdict: 'verified', reasons: [] },
  });
  const { privateKey, publicKey: key } = generateKeyPairSync('ed25519');
  const publicKey = async () => key.export({ type: 'spki', format: 'pem' }).toString();
  const signed = signEvidence(built, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await evidence.writeText(evidenceKey('shop', RUN.id, 'app', 'evidence.json'), JSON.stringify(signed));
  await publishRun({ runs, masked, evidence, publicKey, now: () => NOW, measure }, RUN);
}

async function redCheck(measure: Measure): Promise<void> {
  const { runs, raw, masked } = await exported();
  const evidence = emptyBuckets().results;
  const keyArn = 'arn:aws:kms:eu-central-1:111122223333:key/k';
  const server = { kind: 'instance', identifier: 'i', engine: 'postgres', engineVersion: '16', instanceClass: 'c' };
  await runs.createJson(stagedKey(RUN.id), { ...server, host: 'h', port: 1, keyArn });
  await runs.createJson(keyVersionKey(RUN.id), { secret: 'arn:aws:secret', version: 'v1', keyId: 'k#12345678' });
  const bench = () => ({ runs, masked, version: '0.1.0', memoryLimit: '100MB' });
  const seal = async (): Promise<never> => {
    throw new VerificationError('a check is red');
  };
  const ports = { runs, raw, masked, evidence, runsBucket: 'runs', bench, measure };
  await failing(sealRun(ports, RUN, seal), /a check is red/);
}

async function leak(measure: Measure): Promise<void> {
  const made = await planned({ id: {}, contact: {}, note: {} });
  const body = JSON.stringify(finding('NAME', 'id', inMasked));
  const suspected = (source: string, count: number): void => measure('LeakSuspected', count, { Source: source });
  await handleFindings({ ...made.ports, suspected }, { Records: [{ messageId: 'm', body }] });
}

async function withJob(): Promise<Buckets> {
  const buckets = await exported();
  const job = { asked: true, jobId: 'j1', jobArn: JOB_ARN, results: RESULTS, objects: 1, sampling: 100 };
  await buckets.runs.createJson(macieJobKey(RUN.id), job);
  const columns = ['id', 'contact', 'note'].map((name) => ({ name, type: 'text' }));
  const objects = [{ key: OBJECT, etag: await rawEtag(buckets.raw) }];
  const table = { database: 'app', schema: 'public', name: 'customers', columns, objects };
  await buckets.runs.createJson(macieObjectsKey(RUN.id), [table]);
  return buckets;
}

async function pausedJob(measure: Measure): Promise<void> {
  const buckets = await withJob();
  const macie = { send: async () => ({ jobStatus: 'PAUSED' }) } as unknown as Pick<Macie2Client, 'send'>;
  await failing(checkMacieJob({ ...buckets, macie, rawBucket: 'raw', now: () => NOW, measure }, RUN), /monthly quota/);
}

async function partialResult(measure: Measure): Promise<void> {
  const buckets = await withJob();
  const record = await resultRecord(buckets.raw, { status: 'PARTIAL', reason: 'TIME_CUT_OFF_REACHED' });
  await storeResults(buckets.results, RESULTS, [record]);
  const answer = { jobStatus: 'COMPLETE', lastRunErrorStatus: { code: 'NONE' } };
  const macie = { send: async () => answer } as unknown as Pick<Macie2Client, 'send'>;
  await checkMacieJob({ ...buckets, macie, rawBucket: 'raw', now: () => NOW, measure }, RUN);
}

async function tooDear(measure: Measure): Promise<void> {
  const { runs } = await exported();
  const { limits, costs, architecture, sources } = Deployment.parse({
    sources: [{ name: 'shop', instance: 'shop' }],
    limits: { estimatedDollars: 0.01 },
  });
  const [source] = sources;
  if (source === undefined) throw new Error('no source');
  await failing(
    checkSpending({ runs, measure }, RUN, { limits, costs, architecture, source }, 'Amazon Macie'),
    /refused/,
  );
}

/** A client that answers by the command's name, and nothing to the rest. */
function answering<Client extends object>(client: Client, answers: Readonly<Record<string, unknown>>): Client {
  const send = async (command: object): Promise<unknown> =>
    answers[command.constructor.name.replace(/Command$/, '')] ?? {};
  return Object.assign(client, { send });
}

/** A server and an object that have been there for more than a day, and the lock of an execution that is gone. */
async function swept(measure: Measure): Promise<void> {
  const { runs, raw, masked } = emptyBuckets();
  const old = new Date(NOW.getTime() - 25 * HOURS);
  await runs.createJson(lockKey('shop'), { execution: 'arn:aws:states:x', run: RUN.id });
  const tags = { run: RUN.id, source: 'shop', role: 'temporary', created: old.toISOString() };
  const TagList = Object.entries(tags).map(([Key, Value]) => ({ Key: `masklake:${Key}`, Value }));
  const settings = { region: 'eu-central-1' };
  const rds = answering(new RDSClient(settings), {
    DescribeDBInstances: { DBInstances: [{ DBInstanceIdentifier: RunReference.parse(RUN).instance, TagList }] },
  });
  await watch(
    {
      rds,
      dms: answering(new DatabaseMigrationServiceClient(settings), {}),
      secrets: answering(new SecretsManagerClient(settings), {}),
      macie: answering(new Macie2Client(settings), {}),
      s3: answering(new S3Client(settings), { ListObjectsV2: { Contents: [{ Key: 'k', LastModified: old }] } }),
      sfn: answering(new SFNClient(settings), { DescribeExecution: { status: 'ABORTED' } }),
      rawBucket: 'raw',
      maskedBucket: 'masked',
      runs,
      raw,
      masked,
      accountOf: async () => rds,
      sources: [],
      now: () => NOW,
      minimumHours: 1,
      unknownHours: 48,
    },
    measure,
  );
}
