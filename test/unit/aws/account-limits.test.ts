// What masklake aws doctor says of limits, of CDK's bootstrap stack and of the configured servers. AWS is a table of answers; whatever would
// change something is an error.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { RDSClient } from '@aws-sdk/client-rds';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SSMClient } from '@aws-sdk/client-ssm';
import { describe, expect, it } from 'vitest';
import { checkBootstrap } from '../../../lib/adapters/aws/precheck/bootstrap.ts';
import type { AccountFinding } from '../../../lib/adapters/aws/precheck/finding.ts';
import { checkLimits } from '../../../lib/adapters/aws/precheck/limits.ts';
import { checkNetworks } from '../../../lib/adapters/aws/precheck/networks.ts';
import { checkSources } from '../../../lib/adapters/aws/precheck/sources.ts';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { AwsError } from './support.ts';

type Answers = Readonly<Record<string, unknown>>;
const region = 'eu-central-1';
const KEY = `arn:aws:kms:${region}:111122223333:key/own`;
const SHOP = { name: 'shop', instance: 'shop-production' };

function withAnswers<Client extends { send: unknown }>(client: Client, answers: Answers): Client {
  const send = async (command: { constructor: { name: string }; input: { ServiceCode?: string } }) => {
    const name = command.constructor.name.replace(/Command$/, '');
    if (!/^(Get|Describe|List)/.test(name)) throw new TypeError(`${name} would change something`);
    const answer = answers[[name, command.input.ServiceCode].filter(Boolean).join(' ')];
    if (answer instanceof Error) throw answer;
    return answer ?? {};
  };
  return Object.assign(client, { send });
}

const lines = (findings: readonly AccountFinding[]): readonly string[] => {
  // whoever is told of a fault is told what to do about it
  expect(findings.filter(({ status, hint }) => status === 'fail' && hint === undefined)).toEqual([]);
  return findings.map(({ check, status, detail }) => `${status} ${check}: ${detail}`);
};

const LAMBDA = { AccountLimit: { ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 900 } };
const quotas = (...of: readonly (readonly [string, number])[]) => ({
  Quotas: of.map(([QuotaName, Value]) => ({ QuotaName, Value })),
});
const GLUE = quotas(['Max concurrent job runs per account', 30], ['Max task DPUs per account', 300]);
const PLENTY: Answers = {
  GetAccountSettings: LAMBDA,
  'ListAWSDefaultServiceQuotas glue': GLUE,
  'ListAWSDefaultServiceQuotas dms': quotas(['Serverless replications', 100]),
  DescribeAccountAttributes: { AccountQuotas: [{ AccountQuotaName: 'Endpoints', Used: 1, Max: 1000 }] },
  DescribeReplicationConfigs: { ReplicationConfigs: [{}] },
};

async function limits(answers: Answers, more: object = {}): Promise<readonly string[]> {
  const given = { ...PLENTY, ...answers };
  const clients = {
    lambda: withAnswers(new LambdaClient({ region }), given),
    quotas: withAnswers(new ServiceQuotasClient({ region }), given),
    dms: withAnswers(new DatabaseMigrationServiceClient({ region }), given),
    rds: withAnswers(new RDSClient({ region }), given),
  };
  return lines(await checkLimits(clients, deploymentFrom({ sources: [{ ...SHOP, ...more }] })));
}

describe('an account', () => {
  it('with room for the runs is said to have it, in figures', async () => {
    expect(await limits({})).toEqual([
      'ok Lambda: 900 of 1000 concurrent executions are not reserved; a run makes up to 50 calls at once, with 3008 MB of memory',
      'ok quotas of Glue: Max concurrent job runs per account: 30; a run takes up to 3 for large tables, all sources at once 3',
      'ok quotas of Glue: Max task DPUs per account: 300; a run takes up to 12 for large tables, all sources at once 12',
      'ok quotas of DMS: endpoints: 999 of 1000 free; a run makes 2 for each database of its server',
      'ok quotas of DMS: serverless replications: there are 1 of 100; a run makes one for each database of its server',
      'ok exports of RDS: 0 of 5 tasks are under way; a run starts one when DMS would lose something of a table',
    ]);
  });

  it('that is new, with ten functions at once, is warned: runs would be slow', async () => {
    const AccountLimit = { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 };
    expect(await limits({ GetAccountSettings: { AccountLimit } })).toContainEqual(
      expect.stringMatching(/^warn Lambda: 10 of 10 concurrent/),
    );
  });

  it('has its own quotas where it has some, and AWS’s where not', async () => {
    const own = quotas(['Max task DPUs per account', 5]);
    const found = await limits({ 'ListServiceQuotas glue': own });
    expect(found).toContainEqual(expect.stringMatching(/^ok quotas of Glue: Max concurrent job runs per account: 30;/));
    expect(found).toContainEqual(expect.stringMatching(/^fail quotas of Glue: Max task DPUs per account: 5;/));
  });

  it('of which Service Quotas tells nothing is not taken to have room', async () => {
    const found = await limits({
      'ListAWSDefaultServiceQuotas glue': {},
      GetAccountSettings: new AwsError('AccessDenied'),
    });
    expect(found).toContainEqual('warn quotas of Glue: Service Quotas does not tell of “Max task DPUs per account”');
    expect(found).toContainEqual('warn Lambda: could not be looked at (AccessDenied)');
  });

  it('without room for endpoints or replications of DMS cannot run', async () => {
    const full = { AccountQuotas: [{ AccountQuotaName: 'Endpoints', Used: 999, Max: 1000 }] };
    expect(await limits({ DescribeAccountAttributes: full })).toContainEqual(
      expect.stringMatching(/^fail quotas of DMS: endpoints: 1 of 1000 free/),
    );
    expect(await limits({ 'ListServiceQuotas dms': quotas(['Serverless replications', 1]) })).toContainEqual(
      expect.stringMatching(/^fail quotas of DMS: serverless replications: there are 1 of 1;/),
    );
  });

  it('in which five exports are under way is warned; finished ones do not count', async () => {
    const tasks = (count: number, Status: string) => Array.from({ length: count }, () => ({ Status }));
    const running = [...tasks(3, 'STARTING'), ...tasks(2, 'IN_PROGRESS'), ...tasks(9, 'COMPLETE')];
    expect(await limits({ DescribeExportTasks: { ExportTasks: running } })).toContainEqual(
      expect.stringMatching(/^warn exports of RDS: 5 of 5/),
    );
    expect(await limits({}, { exporter: 'dms' })).not.toContainEqual(expect.stringContaining('exports of RDS'));
    expect(await limits({}, { exporter: 'rds-export' })).not.toContainEqual(expect.stringContaining('DMS:'));
  });
});

describe('the bootstrap stack of CDK', () => {
  const told = async (GetParameter: unknown) =>
    lines(await checkBootstrap(withAnswers(new SSMClient({ region }), { GetParameter }), 'own1'));

  it.each([
    [{ Parameter: { Value: '21' } }, 'ok CDK bootstrap: version 21, qualifier own1'],
    [{ Parameter: { Value: '5' } }, 'fail CDK bootstrap: version 5, and 6 is needed'],
    [
      new AwsError('ParameterNotFound'),
      `fail CDK bootstrap: there is no /cdk-bootstrap/own1/version in ${region}: nothing can be deployed`,
    ],
    [new AwsError('AccessDeniedException'), expect.stringMatching(/^warn CDK bootstrap: could not be looked at/)],
  ])('that is %j is told', async (answer, line) => {
    expect(await told(answer)).toEqual([line]);
  });
});

describe('a configured server', () => {
  const INSTANCE = {
    Engine: 'postgres',
    EngineVersion: '16.4',
    StorageEncrypted: true,
    KmsKeyId: KEY,
    BackupRetentionPeriod: 7,
  };
  const OWN_KEY = { KeyMetadata: { KeyManager: 'CUSTOMER' } };
  async function told(instance: object | undefined, more: object = {}, key: unknown = OWN_KEY) {
    const answers = {
      DescribeDBInstances:
        instance === undefined ? new AwsError('DBInstanceNotFoundFault') : { DBInstances: [instance] },
      DescribeDBClusters: { DBClusters: [{ ...INSTANCE, Engine: 'aurora-postgresql' }] },
      DescribeKey: key,
    };
    const rds = withAnswers(new RDSClient({ region }), answers);
    const kms = withAnswers(new KMSClient({ region }), answers);
    return lines(await checkSources({ rds, kms }, deploymentFrom({ sources: [{ ...SHOP, ...more }] })));
  }

  it('that is Postgres, makes snapshots and has the key that is configured is in order', async () => {
    const said = ['ok source shop: instance shop-production is postgres 16.4'];
    expect(await told(INSTANCE, { snapshotKeyArn: KEY })).toEqual(said);
    expect(await told(INSTANCE, {}, { KeyMetadata: { KeyManager: 'AWS' } })).toEqual(said);
    expect(await told(undefined, { instance: undefined, cluster: 'shop-production', snapshotKeyArn: KEY })).toEqual([
      'ok source shop: cluster shop-production is aurora-postgresql 16.4',
    ]);
  });

  it('that is MySQL, and configured so, is in order', async () => {
    expect(
      await told({ ...INSTANCE, Engine: 'mysql', EngineVersion: '8.0.39' }, { engine: 'mysql', snapshotKeyArn: KEY }),
    ).toEqual(['ok source shop: instance shop-production is mysql 8.0.39']);
  });

  it.each([
    ['mysql', '5.7.44', 'MySQL 8.0.17'],
    ['mysql', '8.0.16', 'MySQL 8.0.17'],
    ['mariadb', '10.5.27', 'MariaDB 10.6.0'],
    ['postgres', '12.22', 'PostgreSQL 13.0'],
  ])('of %s %s is told to be too old, before it is restored for nothing', async (engine, EngineVersion, oldest) => {
    expect(await told({ ...INSTANCE, Engine: engine, EngineVersion }, { engine })).toEqual([
      `fail source shop: shop-production is ${engine} ${EngineVersion}, and ${oldest} is the oldest that is supported`,
    ]);
  });

  it.each([
    ['mysql', '8.0.17'],
    ['mysql', '8.4.3'],
    ['aurora-mysql', '8.0.mysql_aurora.3.08.0'],
    ['mariadb', '10.11.9'],
    ['mariadb', '11.4.4'],
    ['postgres', '13.1'],
  ])('of %s %s is not too old', async (Engine, EngineVersion) => {
    const engine = Engine.replace('aurora-', '');
    const said = await told({ ...INSTANCE, Engine, EngineVersion }, { engine, snapshotKeyArn: KEY });
    expect(said).toEqual([`ok source shop: instance shop-production is ${Engine} ${EngineVersion}`]);
  });

  it('that is not there, of another kind than configured, or is part of a cluster, is told', async () => {
    expect(await told(undefined)).toEqual([`fail source shop: there is no instance shop-production in ${region}`]);
    expect(await told({ ...INSTANCE, Engine: 'mysql' })).toEqual([
      'fail source shop: shop-production is mysql, and the source is configured as postgres',
    ]);
    expect(await told({ ...INSTANCE, Engine: 'oracle-ee' })).toEqual([
      'fail source shop: shop-production is oracle-ee, and only Postgres, MySQL and MariaDB are masked on AWS',
    ]);
    expect(await told({ ...INSTANCE, DBClusterIdentifier: 'shop' })).toEqual([
      'fail source shop: shop-production is a part of cluster shop, of which the snapshots are',
    ]);
  });

  it('whose servers are put into another network than the deployment’s is told: RDS would refuse them', async () => {
    const [VpcId, vpc] = ['vpc-0aa', { vpcId: 'vpc-0bb', subnetIds: ['subnet-0a', 'subnet-0b'] }];
    const networks = async (answer: unknown, deployment: object = {}) => {
      const answers = { DescribeDBSubnetGroups: answer };
      const rds = withAnswers(new RDSClient({ region }), answers);
      const sources = [{ ...SHOP, restore: { subnetGroup: 'theirs' }, staged: { subnetGroup: 'theirs' } }];
      return lines(await checkNetworks(rds, deploymentFrom({ sources, ...deployment })));
    };
    const there = { DBSubnetGroups: [{ DBSubnetGroupName: 'theirs', VpcId }] };
    expect(await networks(there, { vpc })).toEqual([
      'fail source shop: network: subnet group theirs is in vpc-0aa, and the deployment works in vpc-0bb',
    ]);
    expect(await networks(there, { vpc: { ...vpc, vpcId: VpcId } })).toEqual([
      'ok source shop: network: subnet group theirs is in vpc-0aa, as the deployment is',
    ]);
    expect(await networks(there)).toEqual([
      'warn source shop: network: subnet group theirs is in vpc-0aa, and the stack makes a VPC of its own',
    ]);
    expect(await networks(new AwsError('DBSubnetGroupNotFoundFault'))).toEqual([
      'fail source shop: network: there is no subnet group theirs',
    ]);
    expect(lines(await checkNetworks(new RDSClient({ region }), deploymentFrom({ sources: [SHOP] })))).toEqual([]);
  });

  it('whose key no run could use, and one without encryption, is told', async () => {
    expect(await told(INSTANCE)).toContainEqual(
      `fail source shop: key: its storage is encrypted under ${KEY}, and snapshotKeyArn is missing: no run could restore it`,
    );
    expect(await told(INSTANCE, {}, new AwsError('AccessDeniedException'))).toContainEqual(
      'warn source shop: key: could not be looked at (AccessDeniedException)',
    );
    expect(await told({ ...INSTANCE, StorageEncrypted: false })).toContainEqual(
      expect.stringMatching(/^warn source shop: key: its storage is not encrypted/),
    );
  });

  it('of which there would be no snapshot is told, unless the configuration makes some', async () => {
    const without = { ...INSTANCE, BackupRetentionPeriod: 0 };
    const fault = expect.stringMatching(/^fail source shop: it makes no automated snapshots/);
    expect(await told(without)).toContainEqual(fault);
    expect(await told(without, { snapshot: 'create' })).not.toContainEqual(fault);
  });

  it('of another account is not looked at: its role lets only the pipeline in', async () => {
    const account = { id: '444455556666', roleArn: 'arn:aws:iam::444455556666:role/masklake-reader' };
    expect(await told(undefined, { account })).toEqual([expect.stringMatching(/^ok source shop: .*not looked at$/)]);
  });
});
