// Which parameter group the fresh server of a MySQL or MariaDB source has: its own wherever rows can be loaded with it.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { Macie2Client } from '@aws-sdk/client-macie2';
import {
  CopyDBParameterGroupCommand,
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  CreateDBParameterGroupCommand,
  DeleteDBParameterGroupCommand,
  DescribeDBClustersCommand,
  DescribeDBEngineVersionsCommand,
  DescribeDBInstancesCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBParametersCommand,
  DescribeEngineDefaultParametersCommand,
  ListTagsForResourceCommand,
  ModifyDBParameterGroupCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { removeCopies } from '../../../lib/adapters/aws/rds/clean-up.ts';
import { removeLoadingGroup } from '../../../lib/adapters/aws/rds/remove-loading-group.ts';
import { StagedServer } from '../../../lib/adapters/aws/rds/server-documents.ts';
import { advanceStage } from '../../../lib/adapters/aws/rds/stage.ts';
import { ownershipOf, ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { sourceKey, stagedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { Source } from '../../../lib/config/source.ts';
import { AwsError, emptyBuckets, RUN } from './support.ts';

const SETTINGS = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/databases';
const MINUTE = 60_000;
const START = Date.parse('2026-11-21T10:00:00Z');

interface Case {
  readonly engine?: 'postgres' | 'mysql' | 'mariadb' | 'aurora-mysql';
  /** The source's own, when somebody made one. */
  readonly parameterGroup?: string;
  /** `local_infile`; nothing is said of it when undefined. */
  readonly value?: string | undefined;
}

/** An account in which RDS does what it is asked for at once. */
async function account({ engine = 'mysql', parameterGroup, value }: Case) {
  const { runs } = emptyBuckets();
  const cluster = engine === 'aurora-mysql';
  const run = { ...RUN, snapshotKind: cluster ? ('cluster' as const) : ('instance' as const) };
  await runs.createJson(sourceKey(run.id), {
    kind: run.snapshotKind,
    identifier: run.instance,
    engine,
    engineVersion: '8.0.39',
    instanceClass: 'db.r7g.large',
    host: 'h',
    port: 3306,
    ...(parameterGroup === undefined ? {} : { parameterGroup }),
  });
  const asked: { readonly name: string; readonly input: object }[] = [];
  const made: { readonly DBInstanceIdentifier?: string | undefined; readonly [key: string]: unknown }[] = [];
  const clusters: object[] = [];
  const other = { ParameterName: 'autocommit', ParameterValue: '1' };
  const Parameters = [
    other,
    { ParameterName: 'local_infile', ...(value === undefined ? {} : { ParameterValue: value }) },
  ];
  const answer = async (command: unknown): Promise<unknown> => {
    if (command instanceof DescribeDBEngineVersionsCommand) {
      const family = cluster ? 'aurora-mysql8.0' : `${engine}8.0`;
      return { DBEngineVersions: [{ DBParameterGroupFamily: family }] };
    }
    // the second page has it
    if (command instanceof DescribeDBParametersCommand)
      return command.input.Marker === undefined ? { Parameters: [other], Marker: '2' } : { Parameters };
    if (command instanceof DescribeEngineDefaultParametersCommand) return { EngineDefaults: { Parameters } };
    if (command instanceof DescribeDBInstancesCommand) {
      const found = made.find((each) => each.DBInstanceIdentifier === command.input.DBInstanceIdentifier);
      if (found === undefined) throw new AwsError('DBInstanceNotFoundFault');
      return { DBInstances: [found] };
    }
    if (command instanceof DescribeDBClustersCommand) {
      if (clusters.length === 0) throw new AwsError('DBClusterNotFoundFault');
      return { DBClusters: clusters };
    }
    if (command instanceof CreateDBInstanceCommand) {
      const { DBParameterGroupName } = command.input;
      made.push({
        ...command.input,
        TagList: command.input.Tags,
        DBInstanceStatus: 'available',
        StorageEncrypted: true,
        Endpoint: { Address: 'staged', Port: 3306 },
        DBParameterGroups: [{ DBParameterGroupName: DBParameterGroupName ?? 'default.mysql8.0' }],
      });
    }
    if (command instanceof CreateDBClusterCommand)
      clusters.push({ ...command.input, TagList: command.input.Tags, Status: 'available' });
    if (
      command instanceof CreateDBParameterGroupCommand ||
      command instanceof CopyDBParameterGroupCommand ||
      command instanceof ModifyDBParameterGroupCommand ||
      command instanceof CreateDBInstanceCommand
    )
      asked.push({ name: command.constructor.name.replace('Command', ''), input: command.input });
    return {};
  };
  const rds = Object.assign(new RDSClient(SETTINGS), { send: answer });
  let minutes = 0;
  const ports = {
    rds,
    accountOf: async () => rds,
    secrets: Object.assign(new SecretsManagerClient(SETTINGS), {
      send: async () => ({
        SecretString: JSON.stringify({ username: 'masklake', password: 'p', host: '', port: 3306 }),
      }),
    }),
    runs,
    network: { subnetGroup: 'isolated', securityGroup: 'sg-1' },
    databaseKeyArn: KEY,
    secretsKeyArn: KEY,
    now: () => new Date(START + minutes * MINUTE),
  };
  const name = 'shop';
  const source = Source.parse({
    ...(cluster ? { name, cluster: 'shop' } : { name, instance: 'shop' }),
    engine: cluster ? 'mysql' : engine,
  });
  const calls = async (passed: number): Promise<readonly string[]> => {
    const before = asked.length;
    minutes = passed;
    await advanceStage(ports, run, source);
    return asked.slice(before).map((each) => each.name);
  };
  const input = (of: string): object | undefined => asked.find((each) => each.name === of)?.input;
  return { calls, input, runs, run };
}

describe('a fresh server whose group lets rows in', () => {
  it.each([
    ['by default', { value: '1' }],
    ['in other words', { value: 'ON' }],
    ['in a group that somebody made', { value: '1', parameterGroup: 'shop-80' }],
    ['because it is Postgres', { engine: 'postgres' }],
  ] as const)('has that group: %s', async (_, given: Case) => {
    const { calls, input } = await account(given);
    expect(await calls(0)).toEqual(['CreateDBInstance']);
    const { parameterGroup } = given;
    expect(input('CreateDBInstance')).toEqual(
      parameterGroup === undefined
        ? expect.not.objectContaining({ DBParameterGroupName: expect.anything() })
        : expect.objectContaining({ DBParameterGroupName: parameterGroup }),
    );
  });
});

describe('a fresh server whose group would refuse rows', () => {
  it.each([
    ['mysql', '0'],
    ['mariadb', 'OFF'],
    ['mysql', undefined],
  ] as const)('has one of the run, made from the default of its version: %s %s', async (engine, value) => {
    const { calls, input, run } = await account({ engine, value });
    expect(await calls(0)).toEqual(['CreateDBParameterGroup', 'ModifyDBParameterGroup']);
    const created = input('CreateDBParameterGroup');
    expect(created).toMatchObject({ DBParameterGroupName: run.staged, DBParameterGroupFamily: `${engine}8.0` });
    expect(ownershipOf(Reflect.get(created ?? {}, 'Tags'))).toMatchObject({ run: run.id, role: 'staged' });
    expect(input('ModifyDBParameterGroup')).toEqual({
      DBParameterGroupName: run.staged,
      Parameters: [{ ParameterName: 'local_infile', ParameterValue: '1', ApplyMethod: 'immediate' }],
    });
  });

  it('has a copy of the source’s own group, with everything else that is in it', async () => {
    const { calls, input, run } = await account({ value: '0', parameterGroup: 'shop-80' });
    expect(await calls(0)).toEqual(['CopyDBParameterGroup', 'ModifyDBParameterGroup']);
    expect(input('CopyDBParameterGroup')).toMatchObject({
      SourceDBParameterGroupIdentifier: 'shop-80',
      TargetDBParameterGroupIdentifier: run.staged,
    });
  });

  it('is made when RDS is ready to use the new group, and not before', async () => {
    const { calls, input, run } = await account({ value: '0' });
    await calls(0);
    expect(await calls(4)).toEqual([]);
    expect(await calls(5)).toEqual(['CreateDBInstance']);
    expect(input('CreateDBInstance')).toMatchObject({ DBParameterGroupName: run.staged });
  });

  it('of Aurora has the group on its instance', async () => {
    const { calls, input, run } = await account({ engine: 'aurora-mysql', value: '0' });
    await calls(0);
    expect(input('CreateDBParameterGroup')).toMatchObject({ DBParameterGroupFamily: 'aurora-mysql8.0' });
    expect(await calls(5)).toEqual([]);
    expect(await calls(6)).toEqual(['CreateDBInstance']);
    expect(input('CreateDBInstance')).toMatchObject({ DBParameterGroupName: run.staged });
  });

  it.each([
    ['the source’s own', 'shop-80'],
    ['none, for the default', undefined],
  ])('is written down with the group that outlasts the run: %s', async (_, parameterGroup) => {
    const { calls, runs, run } = await account({
      value: '0',
      ...(parameterGroup === undefined ? {} : { parameterGroup }),
    });
    for (const minutes of [0, 5]) await calls(minutes);
    await calls(6);
    expect(StagedServer.parse(await runs.readJson(stagedKey(run.id))).parameterGroup).toBe(parameterGroup);
  });
});

describe('the group of a run', () => {
  const arn = `arn:aws:rds:eu-central-1:111122223333:pg:${RUN.staged}`;
  const deleting = async ({
    run = RUN,
    error,
    there = true,
  }: {
    run?: typeof RUN;
    error?: string;
    there?: boolean;
  }) => {
    let deleted = 0;
    const send = async (command: unknown): Promise<unknown> => {
      if (command instanceof DescribeDBParameterGroupsCommand) {
        if (!there) throw new AwsError('DBParameterGroupNotFoundFault');
        return { DBParameterGroups: [{ DBParameterGroupName: RUN.staged, DBParameterGroupArn: arn }] };
      }
      if (command instanceof ListTagsForResourceCommand) return { TagList: ownTags(run, 'staged', new Date(START)) };
      expect(command).toBeInstanceOf(DeleteDBParameterGroupCommand);
      deleted += 1;
      if (error !== undefined) throw new AwsError(error);
      return {};
    };
    return [await removeLoadingGroup(Object.assign(new RDSClient(SETTINGS), { send }), RUN.id), deleted];
  };

  it('is deleted, and left to the sweeper while its server is going', async () => {
    expect(await deleting({})).toEqual([1, 1]);
    expect(await deleting({ error: 'InvalidDBParameterGroupStateFault' })).toEqual([0, 1]);
    await expect(deleting({ error: 'AccessDenied' })).rejects.toThrow('delete the parameter group');
  });

  it.each([
    { of: 'postgres', engine: 'postgres', source: RUN.source, asked: false },
    { of: 'MySQL', engine: 'mysql', source: RUN.source, asked: true },
    { of: 'a source that is configured no more', engine: 'mysql', source: 'gone', asked: true },
  ] as const)('is looked for after a run over $of, beside another source of MariaDB: $asked', async (given) => {
    const sent: unknown[] = [];
    const send = async (command: unknown): Promise<unknown> => {
      sent.push(command);
      return {};
    };
    const { runs, raw, masked } = emptyBuckets();
    const ports = {
      rds: Object.assign(new RDSClient(SETTINGS), { send }),
      dms: Object.assign(new DatabaseMigrationServiceClient(SETTINGS), { send: async () => ({}) }),
      secrets: Object.assign(new SecretsManagerClient(SETTINGS), { send: async () => ({}) }),
      macie: Object.assign(new Macie2Client(SETTINGS), { send: async () => ({}) }),
      runs,
      raw,
      masked,
      accountOf: async () => new RDSClient(SETTINGS),
      sources: [
        Source.parse({ name: RUN.source, engine: given.engine, instance: 'a' }),
        Source.parse({ name: 'wiki', engine: 'mariadb', instance: 'b' }),
      ],
    };
    await removeCopies(ports, { run: RUN.id, source: given.source, snapshotId: RUN.snapshotId });
    expect(sent.some((command) => command instanceof DescribeDBParameterGroupsCommand)).toBe(given.asked);
  });

  it('is not asked to be deleted where there is none, or where it is not the run’s', async () => {
    expect(await deleting({ there: false })).toEqual([0, 0]);
    expect(await deleting({ run: { ...RUN, id: 'shop-0123456789-2' } })).toEqual([0, 0]);
  });
});
