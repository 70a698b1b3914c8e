// The fresh server of a run over an export that somebody else made: a plain instance, whatever the source is.
import {
  CreateDBInstanceCommand,
  DescribeDBClustersCommand,
  DescribeDBEngineVersionsCommand,
  DescribeDBInstancesCommand,
  DescribeEngineDefaultParametersCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import type { ExportManifest } from '../../../lib/adapters/aws/export-manifest.ts';
import { advanceStage } from '../../../lib/adapters/aws/rds/stage.ts';
import { manifestKey } from '../../../lib/adapters/aws/run-keys.ts';
import { auroraEngine } from '../../../lib/config/engine.ts';
import { Source } from '../../../lib/config/source.ts';
import { AwsError, emptyBuckets, RUN } from './support.ts';

const SETTINGS = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const run = { ...RUN, from: 'export', snapshotId: 'incoming/november/manifest.json' } as const;
const MANIFEST: ExportManifest = {
  version: 1,
  source: 'shop',
  format: 'rds-export',
  folder: 'incoming/november/export-1/',
  engineVersion: '16.4',
  databases: [{ name: 'app', inspect: 'incoming/november/app.json' }],
};

/** What RDS is asked to create, of a source that is an Aurora cluster with a serverless instance. */
async function created(staged: object, engine: 'postgres' | 'mysql' = 'postgres'): Promise<unknown> {
  const { runs } = emptyBuckets();
  await runs.writeText(manifestKey(run.id), JSON.stringify(MANIFEST));
  const asked: unknown[] = [];
  const DBParameterGroups = [{ DBParameterGroupName: 'shop-aurora-16' }];
  const member = { DBInstanceClass: 'db.serverless', DBParameterGroups, OptionGroupMemberships: [] };
  const answer = async (command: unknown): Promise<unknown> => {
    if (command instanceof CreateDBInstanceCommand) asked.push(command.input);
    if (command instanceof DescribeDBClustersCommand)
      return {
        DBClusters: [{ Engine: auroraEngine(engine), EngineVersion: '16.4', Status: 'available', Port: 5433 }],
      };
    if (command instanceof DescribeDBEngineVersionsCommand)
      return { DBEngineVersions: [{ DBParameterGroupFamily: 'mysql8.0' }] };
    if (command instanceof DescribeEngineDefaultParametersCommand)
      return { EngineDefaults: { Parameters: [{ ParameterName: 'local_infile', ParameterValue: '1' }] } };
    if (!(command instanceof DescribeDBInstancesCommand)) return {};
    if (command.input.DBInstanceIdentifier === run.staged) throw new AwsError('DBInstanceNotFoundFault');
    return { DBInstances: [{ ...member, DBInstanceStatus: 'available' }] };
  };
  const rds = Object.assign(new RDSClient(SETTINGS), { send: answer });
  await advanceStage(
    {
      rds,
      accountOf: async () => rds,
      secrets: Object.assign(new SecretsManagerClient(SETTINGS), { send: async () => ({}) }),
      runs,
      network: { subnetGroup: 'isolated', securityGroup: 'sg-1' },
      databaseKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/databases',
      now: () => new Date('2026-11-21T10:20:30Z'),
    },
    run,
    Source.parse({ name: 'shop', engine, cluster: 'shop', staged }),
  );
  return asked[0];
}

describe('the fresh server for an export of an Aurora cluster', () => {
  it('takes over its port and nothing that only Aurora has', async () => {
    const request = await created({ instanceClass: 'db.r7g.large' });
    expect(request).toMatchObject({
      Engine: 'postgres',
      EngineVersion: '16.4',
      DBInstanceClass: 'db.r7g.large',
      Port: 5433,
    });
    expect(request).not.toHaveProperty('DBParameterGroupName');
  });

  it('is of the kind of database that is configured', async () => {
    expect(await created({ instanceClass: 'db.r7g.large' }, 'mysql')).toMatchObject({ Engine: 'mysql', Port: 5433 });
  });

  it('needs a class that somebody names, since the cluster’s says nothing', async () => {
    await expect(created({})).rejects.toMatchObject({
      message: expect.stringContaining('which instance class'),
      hint: expect.stringContaining('staged.instanceClass'),
    });
  });
});
