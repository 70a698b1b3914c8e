// What masklake aws doctor says of an account besides Lake Formation. AWS is a table of answers; whatever would change something is an error.
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { RDSClient } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { checkAccount } from '../../../lib/adapters/aws/precheck/account.ts';
import type { AccountFinding } from '../../../lib/adapters/aws/precheck/finding.ts';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { AwsError } from './support.ts';

const SOURCES = [{ name: 'shop', instance: 'shop-production' }];
type Answers = Readonly<Record<string, unknown>>;
const GOOD: Answers = {
  GetMacieSession: new AwsError('AccessDeniedException'),
  GetRole: {},
  DescribeAccountAttributes: { AccountQuotas: [{ AccountQuotaName: 'DBInstances', Used: 3, Max: 40 }] },
};

async function findingsOf(answers: Answers, more: object = {}): Promise<readonly AccountFinding[]> {
  const send = async (command: object): Promise<unknown> => {
    const name = command.constructor.name.replace(/Command$/, '');
    if (!/^(Get|Describe|List)/.test(name)) throw new TypeError(`${name} would change something`);
    const answer = { ...GOOD, ...answers }[name];
    if (answer instanceof Error) throw answer;
    return answer ?? {};
  };
  const region = 'eu-central-1';
  const clients = {
    iam: Object.assign(new IAMClient({ region }), { send }),
    kms: Object.assign(new KMSClient({ region }), { send }),
    macie: Object.assign(new Macie2Client({ region }), { send }),
    rds: Object.assign(new RDSClient({ region }), { send }),
  };
  return checkAccount(clients, deploymentFrom({ sources: SOURCES, ...more }));
}

async function told(answers: Answers, more: object = {}): Promise<readonly string[]> {
  const findings = await findingsOf(answers, more);
  expect(findings.filter(({ status, hint }) => status === 'fail' && hint === undefined)).toEqual([]);
  return findings.map(({ check, status, detail }) => `${status} ${check}: ${detail}`);
}

describe('an account', () => {
  it('without anything in the way is said to be so', async () => {
    expect((await told({})).map((line) => line.split(' ')[0])).toEqual(['ok', 'ok', 'ok']);
  });

  it('with Macie on needs to be told so, and one with Macie paused cannot run', async () => {
    expect(await told({ GetMacieSession: { status: 'ENABLED' } })).toContainEqual(
      'fail Macie: is on already: a second session cannot be made',
    );
    expect(await told({ GetMacieSession: { status: 'PAUSED' } })).toContainEqual(
      'fail Macie: is paused: no job would end',
    );
    expect(await told({}, { macie: { session: 'existing' } })).toContainEqual(
      expect.stringMatching(/^fail Macie: is off/),
    );
  });

  it('is not told to give up what the deployment itself made', async () => {
    const findings = await findingsOf({ GetMacieSession: { status: 'ENABLED' } }, { dmsVpcRole: 'create' });
    expect(findings.filter(({ status }) => status === 'fail').map(({ hint }) => hint)).toEqual([
      expect.stringContaining('unless this deployment switched it on'),
      expect.stringContaining('unless this deployment made it'),
    ]);
  });

  it('whose results of Macie go elsewhere is told where', async () => {
    const lines = await told({
      GetMacieSession: { status: 'ENABLED' },
      GetClassificationExportConfiguration: { configuration: { s3Destination: { bucketName: 'theirs' } } },
    });
    expect(lines).toContainEqual('warn results of Macie: go to theirs');
  });

  it.each([
    [{}, 'create', 'fail dms-vpc-role: is there already: making it would fail'],
    [
      new AwsError('NoSuchEntityException'),
      'existing',
      'fail dms-vpc-role: is not there: DMS could not reach the network',
    ],
    [new AwsError('NoSuchEntityException'), 'create', 'ok dms-vpc-role: is not there, and the deployment makes it'],
    [{}, 'existing', 'ok dms-vpc-role: is there'],
  ])('with dms-vpc-role %j and %s', async (GetRole, dmsVpcRole, line) => {
    expect(await told({ GetRole }, { dmsVpcRole })).toContainEqual(line);
  });

  it('without room for two more databases cannot run', async () => {
    const AccountQuotas = [{ AccountQuotaName: 'DBInstances', Used: 39, Max: 40 }];
    expect(await told({ DescribeAccountAttributes: { AccountQuotas } })).toContainEqual(
      'fail quotas of RDS: DBInstances: 1 of 40 free; runs of all sources at once take up to 2',
    );
  });

  it('without room for a parameter group is warned where rows are loaded into MySQL or MariaDB', async () => {
    const AccountQuotas = [{ AccountQuotaName: 'DBParameterGroups', Used: 50, Max: 50 }];
    const full = { DescribeAccountAttributes: { AccountQuotas } };
    const sources = [{ ...SOURCES[0], engine: 'mysql' }];
    expect(await told(full, { sources })).toContainEqual(
      'warn quotas of RDS: DBParameterGroups: 0 of 50 free; a run of MySQL or MariaDB makes one where local_infile is off',
    );
    expect(await told(full)).toContainEqual('ok quotas of RDS: leave room for a run of every source');
  });

  it('whose key is AWS’s own, or switched off, is told which', async () => {
    const snapshotKeyArn = 'arn:aws:kms:eu-central-1:111122223333:key/k';
    const sources = [{ ...SOURCES[0], snapshotKeyArn }];
    const of = (KeyMetadata: object) => told({ DescribeKey: { KeyMetadata } }, { sources });
    expect(await of({ KeyManager: 'AWS' })).toContainEqual(expect.stringMatching(/^fail key: .* AWS’s own/));
    expect(await of({ KeyManager: 'CUSTOMER', Enabled: false, KeyState: 'Disabled' })).toContainEqual(
      `fail key: ${snapshotKeyArn} is Disabled`,
    );
  });

  it('whose key is not there, or does not answer, is told which', async () => {
    const snapshotKeyArn = 'arn:aws:kms:eu-central-1:111122223333:key/k';
    const sources = [{ ...SOURCES[0], snapshotKeyArn }];
    const of = (DescribeKey: Error) => told({ DescribeKey }, { sources });
    expect(await of(new AwsError('NotFoundException'))).toContainEqual(`fail key: ${snapshotKeyArn} is not there`);
    expect(await of(new AwsError('AccessDeniedException'))).toContainEqual(
      expect.stringMatching(/^warn key .*:key\/k: could not be looked at/),
    );
  });

  it('that does not answer is not taken to be in order', async () => {
    expect(await told({ DescribeAccountAttributes: new AwsError('AccessDenied') })).toContainEqual(
      'warn quotas of RDS: could not be looked at (AccessDenied)',
    );
  });
});
