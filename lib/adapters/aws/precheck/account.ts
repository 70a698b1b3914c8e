// What else of an account a deployment or a run stumbles over: Macie, the role of DMS, quotas of RDS, keys.
import { GetRoleCommand, type IAMClient } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import {
  GetClassificationExportConfigurationCommand,
  GetMacieSessionCommand,
  type Macie2Client,
} from '@aws-sdk/client-macie2';
import { DescribeAccountAttributesCommand, type RDSClient } from '@aws-sdk/client-rds';
import type { Deployment } from '../../../config/deployment.ts';
import { LOADING_PARAMETER, needsLoadingParameter } from '../../../config/engine.ts';
import { awsErrorName, unless } from '../rds/errors.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

export interface AccountClients {
  readonly iam: IAMClient;
  readonly kms: KMSClient;
  readonly macie: Macie2Client;
  readonly rds: RDSClient;
}

export async function checkAccount(
  clients: AccountClients,
  deployment: Deployment,
): Promise<readonly AccountFinding[]> {
  const groups = await Promise.all([
    asked('Macie', () => macie(clients.macie, deployment)),
    asked('dms-vpc-role', () => dmsRole(clients.iam, deployment)),
    asked('quotas of RDS', () => quotas(clients.rds, deployment)),
    ...keysOf(deployment).map((key) => asked(`key ${key}`, () => keyState(clients.kms, key))),
  ]);
  return groups.flat();
}

async function macie(client: Macie2Client, { macie: wanted, sources }: Deployment): Promise<readonly AccountFinding[]> {
  if (!sources.some((source) => source.macie.enabled)) return [finding('Macie', 'ok', 'no source uses it')];
  const status = await client.send(new GetMacieSessionCommand({})).then(
    (answer) => answer.status,
    (error: unknown) => {
      // Macie refuses every question while it is off
      if (awsErrorName(error) === 'AccessDeniedException') return undefined;
      throw error;
    },
  );
  if (status === undefined)
    return [
      wanted.session === 'create'
        ? finding('Macie', 'ok', 'is off, or these credentials may not ask; the deployment switches it on')
        : finding('Macie', 'fail', 'is off, or these credentials may not ask', 'write macie: { session: create }'),
    ];
  if (status === 'PAUSED')
    return [finding('Macie', 'fail', 'is paused: no job would end', 'resume it in its settings')];
  const session =
    wanted.session === 'existing'
      ? finding('Macie', 'ok', 'is on')
      : finding(
          'Macie',
          'fail',
          'is on already: a second session cannot be made',
          'write macie: { session: existing }, unless this deployment switched it on: it would switch it off',
        );
  return [session, await results(client, wanted)];
}

async function results(client: Macie2Client, wanted: Deployment['macie']): Promise<AccountFinding> {
  const { configuration } = await client.send(new GetClassificationExportConfigurationCommand({}));
  const bucket = configuration?.s3Destination?.bucketName;
  const check = 'results of Macie';
  if (bucket === undefined)
    return wanted.exportConfiguration === 'manage'
      ? finding(check, 'ok', 'go nowhere yet: the deployment says where')
      : finding(check, 'fail', 'go nowhere', 'write macie: { exportConfiguration: manage }');
  if (bucket === wanted.results?.bucket || wanted.exportConfiguration === 'manage')
    return finding(
      check,
      wanted.exportConfiguration === 'manage' ? 'warn' : 'ok',
      `go to ${bucket}`,
      wanted.exportConfiguration === 'manage'
        ? 'unless this deployment set that: write macie: { exportConfiguration: existing, results: { bucket, prefix, keyArn } }'
        : undefined,
    );
  return finding(
    check,
    'fail',
    `go to ${bucket}, and not to the bucket of the configuration`,
    `write results.bucket: ${bucket}`,
  );
}

async function dmsRole(client: IAMClient, { dmsVpcRole }: Deployment): Promise<readonly AccountFinding[]> {
  const there = await client.send(new GetRoleCommand({ RoleName: 'dms-vpc-role' })).then(
    () => true,
    (error: unknown) => {
      if (['NoSuchEntityException', 'NoSuchEntity'].includes(awsErrorName(error))) return false;
      throw error;
    },
  );
  const check = 'dms-vpc-role';
  if (there && dmsVpcRole === 'create')
    return [
      finding(
        check,
        'fail',
        'is there already: making it would fail',
        'write dmsVpcRole: existing, unless this deployment made it',
      ),
    ];
  if (!there && dmsVpcRole === 'existing')
    return [finding(check, 'fail', 'is not there: DMS could not reach the network', 'write dmsVpcRole: create')];
  return [finding(check, 'ok', there ? 'is there' : 'is not there, and the deployment makes it')];
}

/** What one run takes at its most: a temporary and a staged server, and its masked snapshot beside a copy. */
const TAKEN: Readonly<Record<string, number>> = {
  DBInstances: 2,
  ManualSnapshots: 2,
  DBClusters: 2,
  ManualClusterSnapshots: 2,
};
const RAISE = 'raise the quota, or delete what is not needed; share.keepLast limits masked snapshots';

async function quotas(client: RDSClient, { sources }: Deployment): Promise<readonly AccountFinding[]> {
  const check = 'quotas of RDS';
  const { AccountQuotas = [] } = await client.send(new DescribeAccountAttributesCommand({}));
  const loaded = sources.filter(({ engine }) => needsLoadingParameter(engine)).length;
  const found = AccountQuotas.flatMap(({ AccountQuotaName: name = '', Used: used = 0, Max: max = 0 }) => {
    const free = max - used;
    const taken = TAKEN[name];
    const need = taken === undefined ? 0 : taken * sources.length;
    if (taken !== undefined && free < need)
      return [
        finding(
          check,
          free < taken ? 'fail' : 'warn',
          `${name}: ${free} of ${max} free; runs of all sources at once take up to ${need}`,
          RAISE,
        ),
      ];
    if (name === 'DBParameterGroups' && free < loaded)
      return [
        finding(
          check,
          'warn',
          `${name}: ${free} of ${max} free; a run of MySQL or MariaDB makes one where ${LOADING_PARAMETER} is off`,
          `raise the quota, or name a group in which ${LOADING_PARAMETER} is on: staged: { parameterGroup }`,
        ),
      ];
    return [];
  });
  return found.length > 0 ? found : [finding('quotas of RDS', 'ok', 'leave room for a run of every source')];
}

function keysOf({ sources, lake }: Deployment): readonly string[] {
  const keys = [
    ...sources.flatMap(({ snapshotKeyArn, keySecret }) => [snapshotKeyArn, keySecret?.encryptionKeyArn]),
    lake?.domainKey?.encryptionKeyArn,
  ];
  return [...new Set(keys.flatMap((key) => key ?? []))];
}

async function keyState(client: KMSClient, KeyId: string): Promise<readonly AccountFinding[]> {
  const { KeyMetadata: key } =
    (await unless(client.send(new DescribeKeyCommand({ KeyId })), ['NotFoundException'], 'describe the key', KeyId)) ??
    {};
  if (key === undefined)
    return [finding('key', 'fail', `${KeyId} is not there`, 'make it, or write the ARN of a key that is')];
  if (key.KeyManager !== 'CUSTOMER')
    return [
      finding(
        'key',
        'fail',
        `${KeyId} is a key of AWS’s own: its policy cannot let the pipeline in`,
        'copy the snapshots under a customer-managed key',
      ),
    ];
  return key.Enabled === true
    ? [finding('key', 'ok', `${KeyId} can be used; its policy must let roles below rolePath use it`)]
    : [finding('key', 'fail', `${KeyId} is ${key.KeyState ?? 'not enabled'}`, 'enable it, or name another one')];
}
