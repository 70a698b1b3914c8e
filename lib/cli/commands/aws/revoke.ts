// masklake aws revoke: takes back what a run made, and says what cannot be taken back.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { GlueClient } from '@aws-sdk/client-glue';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { STSClient } from '@aws-sdk/client-sts';
import { planRevocation, type Revocation, type RevokePorts, revoke } from '../../../adapters/aws/revoke.ts';
import { findRecord, type RunRecord } from '../../../adapters/aws/run-records.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { takeBack } from '../../../adapters/aws/share/target.ts';
import { EnvironmentError, UsageError } from '../../../core/errors.ts';
import type { AwsAction } from '../aws.ts';
import { askedBucket, askedRun } from './asked.ts';

export const revokeRun: AwsAction = async (command, out) => {
  const { yes } = command;
  const run = askedRun(command);
  const bucket = askedBucket(command);
  const s3 = new S3Client({});
  const runs = s3ObjectStore(s3, bucket);
  const record = await findRecord(runs, run);
  if (record === undefined)
    throw new UsageError('there is no such run', { where: `${run} in s3://${bucket}`, hint: 'check the id' });
  const ports = portsOf(s3, runs, record);
  const plan = await planRevocation(ports, record);
  if (yes) await revoke(ports, record, plan);
  out.result({ ...plan, done: yes }, () => describe(plan, yes));
  return 0;
};

/** The buckets are those that the run itself has written down. */
function portsOf(s3: S3Client, runs: RevokePorts['runs'], { run, buckets }: RunRecord): RevokePorts {
  if (buckets.raw === undefined || buckets.masked === undefined)
    throw new EnvironmentError('the run does not say which buckets it used', { where: run });
  const rds = new RDSClient({});
  return {
    rds,
    dms: new DatabaseMigrationServiceClient({}),
    secrets: new SecretsManagerClient({}),
    macie: new Macie2Client({}),
    sfn: new SFNClient({}),
    lake: { glue: new GlueClient({}), bucket: buckets.masked },
    takeBack: async (shared) => takeBack({ sts: new STSClient({}), region: await rds.config.region() }, shared),
    runs,
    raw: s3ObjectStore(s3, buckets.raw),
    masked: s3ObjectStore(s3, buckets.masked),
    now: () => new Date(),
  };
}

function describe(plan: Revocation, done: boolean): string {
  const { run, source, snapshot, accounts, copies, results, secret, elsewhere, instance, published } = plan;
  const will = done ? '' : 'would be ';
  return [
    `run ${run} of ${source}${done ? ' is revoked' : ''}`,
    published ? `lake: ${will}withdrawn and deleted; readers see nothing until the next run` : `lake: ${will}deleted`,
    snapshot === undefined ? 'masked snapshot: there is none' : `masked snapshot ${snapshot}: ${will}deleted`,
    ...(accounts.length === 0
      ? []
      : [
          `shared with ${accounts.join(', ')}: ${will}ended; what they copied or restored cannot be recalled: ask them`,
        ]),
    ...(instance === undefined ? [] : [`database server ${instance} and its secret: ${will}deleted`]),
    ...results.map((each) => `in the account that it was shared with: ${each}`),
    ...(secret === undefined
      ? []
      : [
          `secret ${secret.name} in that account: left alone; run ${secret.run} was shared later and has its own login under this name`,
        ]),
    ...copies.map((copy) => `copy ${copy} in this account: not the run's, left alone; delete it yourself`),
    ...(snapshot === undefined
      ? []
      : [
          'databases that somebody restored from it are not known here: CloudTrail names them (RestoreDBInstanceFromDBSnapshot)',
        ]),
    ...elsewhere.map(
      (each) =>
        `not looked at: ${each}, whose role trusts only the pipeline; its sweeper deletes it, or whoever owns that account`,
    ),
    'evidence and documents of the run stay',
    ...(done ? [] : ['', `nothing is changed yet: add --yes`]),
  ].join('\n');
}
