// What RDS is asked for. Pure: settings of the source and overrides in, the request out.
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../lib/adapters/aws/rds/check-settings.ts';
import {
  clusterFromSnapshot,
  farWindow,
  instanceFromSnapshot,
  memberOfCluster,
} from '../../../lib/adapters/aws/rds/restore-requests.ts';
import { factsOf, type SourceFacts, UNKNOWN_SOURCE } from '../../../lib/adapters/aws/rds/server-facts.ts';
import { newPassword } from '../../../lib/adapters/aws/rds/server-secret.ts';
import { stateOf } from '../../../lib/adapters/aws/rds/servers.ts';
import { isOwnSnapshot, newestOf, parseSnapshotArn, type Snapshot } from '../../../lib/adapters/aws/rds/snapshots.ts';
import { stagedCluster, stagedInstance, stagedMember } from '../../../lib/adapters/aws/rds/stage-requests.ts';
import { ownershipOf, ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { RestoreSettings, StagedSettings } from '../../../lib/config/server-settings.ts';
import { RUN } from './support.ts';

const NOW = new Date('2026-11-21T10:20:30Z');
const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/raw';
const network = { subnetGroup: 'isolated', securityGroup: 'sg-1' };
const snapshot: Snapshot = {
  kind: 'instance',
  id: 'rds:shop-2026-11-20',
  arn: 'arn:aws:rds:eu-central-1:111122223333:snapshot:rds:shop-2026-11-20',
  server: 'shop',
  status: 'available',
  engine: 'postgres',
  engineVersion: '16.4',
  taken: new Date('2026-11-20T03:00:00Z'),
  encrypted: true,
  keyArn: KEY,
  port: 5433,
  allocatedStorage: 20,
  tags: [],
};
const facts: SourceFacts = {
  ...UNKNOWN_SOURCE,
  instanceClass: 'db.r7g.large',
  parameterGroup: 'shop-16',
  port: 5433,
  storageType: 'gp3',
  allocatedStorage: 200,
  iops: 3000,
  storageThroughput: 125,
};

function restored(settings: RestoreSettings = {}, of: Partial<Snapshot> = {}) {
  return instanceFromSnapshot({
    run: RUN,
    snapshot: { ...snapshot, ...of },
    settings,
    facts,
    network,
    keyArn: KEY,
    now: NOW,
  });
}

describe('a restored instance', () => {
  it('is private, without backups, protection or a second zone, in our own group and with our own tags', () => {
    expect(restored()).toMatchObject({
      DBInstanceIdentifier: RUN.instance,
      DBSnapshotIdentifier: snapshot.id,
      DBSubnetGroupName: 'isolated',
      VpcSecurityGroupIds: ['sg-1'],
      PubliclyAccessible: false,
      MultiAZ: false,
      DeletionProtection: false,
      BackupRetentionPeriod: 0,
      CopyTagsToSnapshot: false,
    });
    expect(ownershipOf(restored().Tags)).toEqual({
      run: RUN.id,
      source: 'shop',
      role: 'temporary',
      created: NOW.toISOString(),
    });
  });

  it("has the source's class, parameter group and port", () => {
    expect(restored()).toMatchObject({ DBInstanceClass: 'db.r7g.large', DBParameterGroupName: 'shop-16', Port: 5433 });
  });

  it('is asked for with what the configuration says instead, and our security group stays', () => {
    const settings = {
      instanceClass: 'db.t4g.medium',
      parameterGroup: 'own',
      subnetGroup: 'theirs',
      securityGroups: ['sg-2'],
      availabilityZone: 'eu-central-1a',
      port: 6000,
      storageType: 'io2',
      iops: 4000,
      extendedSupport: false,
    } as const;
    expect(restored(settings)).toMatchObject({
      DBInstanceClass: 'db.t4g.medium',
      DBParameterGroupName: 'own',
      DBSubnetGroupName: 'theirs',
      VpcSecurityGroupIds: ['sg-1', 'sg-2'],
      AvailabilityZone: 'eu-central-1a',
      Port: 6000,
      StorageType: 'io2',
      Iops: 4000,
      EngineLifecycleSupport: 'open-source-rds-extended-support-disabled',
    });
  });

  it('comes from the snapshot of a Multi-AZ cluster, too, as one instance', () => {
    const request = restored({}, { kind: 'cluster', id: 'multi' });
    expect(request).toMatchObject({ DBClusterSnapshotIdentifier: 'multi' });
    expect(request).not.toHaveProperty('DBSnapshotIdentifier');
  });
});

describe('a restored cluster', () => {
  const cluster = { ...snapshot, kind: 'cluster', engine: 'aurora-postgresql' } as const;
  const request = { run: RUN, settings: {}, facts, network, keyArn: KEY, now: NOW };

  it('is encrypted under our key when its snapshot is not encrypted, else keeps its own', () => {
    expect(clusterFromSnapshot({ ...request, snapshot: { ...cluster, encrypted: false } })).toMatchObject({
      KmsKeyId: KEY,
    });
    expect(clusterFromSnapshot({ ...request, snapshot: cluster })).not.toHaveProperty('KmsKeyId');
  });

  it('cannot do without backups, and has their window as far away as can be', () => {
    const asked = clusterFromSnapshot({ ...request, snapshot: cluster });
    expect(asked).toMatchObject({ BackupRetentionPeriod: 1, PreferredBackupWindow: '09:20-09:50' });
    expect(farWindow(new Date('2026-11-21T00:10:00Z'))).toBe('23:10-23:40');
  });

  it("scales as the source's does, or as the configuration says", () => {
    const scaling = (settings: object) =>
      clusterFromSnapshot({
        ...request,
        settings: RestoreSettings.parse(settings),
        facts: { ...facts, serverlessV2: { minCapacity: 1, maxCapacity: 16 } },
        snapshot: cluster,
      }).ServerlessV2ScalingConfiguration;
    expect(scaling({})).toEqual({ MinCapacity: 1, MaxCapacity: 16 });
    expect(scaling({ serverlessV2: { minCapacity: 0.5, maxCapacity: 4 } })).toEqual({
      MinCapacity: 0.5,
      MaxCapacity: 4,
    });
  });

  it('gets one instance of its own, and asks for a class where nobody knows one', () => {
    const engine = 'aurora-postgresql';
    expect(memberOfCluster({ ...request, engine })).toMatchObject({
      DBInstanceIdentifier: `${RUN.instance}-1`,
      DBClusterIdentifier: RUN.instance,
      PubliclyAccessible: false,
    });
    expect(() => memberOfCluster({ ...request, facts: UNKNOWN_SOURCE, engine })).toThrow('which instance class');
  });
});

describe('the fresh server', () => {
  const login = { username: 'masklake', password: newPassword() };
  const engine = 'postgres' as const;
  const request = {
    run: RUN,
    settings: {},
    facts,
    engine,
    engineVersion: '16.4',
    network,
    keyArn: KEY,
    login,
    now: NOW,
  };

  it('is encrypted under our key, private, without backups, of the version of the source', () => {
    expect(stagedInstance(request)).toMatchObject({
      Engine: 'postgres',
      EngineVersion: '16.4',
      StorageEncrypted: true,
      KmsKeyId: KEY,
      PubliclyAccessible: false,
      BackupRetentionPeriod: 0,
      AllocatedStorage: 200,
    });
    expect(ownershipOf(stagedInstance(request).Tags)?.role).toBe('staged');
    expect(stagedCluster(request)).toMatchObject({ StorageEncrypted: true, KmsKeyId: KEY, BackupRetentionPeriod: 1 });
  });

  it('scales as the temporary cluster does, or as the configuration says', () => {
    const model = { ...request, facts: { ...facts, serverlessV2: { minCapacity: 0.5, maxCapacity: 4 } } };
    expect(stagedCluster(model).ServerlessV2ScalingConfiguration).toEqual({ MinCapacity: 0.5, MaxCapacity: 4 });
    const settings = StagedSettings.parse({
      serverlessV2: { minCapacity: 2, maxCapacity: 8 },
      clusterParameterGroup: 'own-16',
    });
    expect(stagedCluster({ ...model, settings })).toMatchObject({
      ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 8 },
      DBClusterParameterGroupName: 'own-16',
    });
  });

  it('is never smaller than the source', () => {
    const small = { ...request, settings: StagedSettings.parse({ allocatedStorage: 20 }) };
    expect(stagedInstance(small).AllocatedStorage).toBe(200);
  });

  it.each(['mysql', 'mariadb'] as const)('is %s where the source is', (engine) => {
    expect(stagedInstance({ ...request, engine, engineVersion: '8.0.39' })).toMatchObject({
      Engine: engine,
      EngineVersion: '8.0.39',
      BackupRetentionPeriod: 0,
    });
  });

  it('is a cluster of Aurora MySQL where the source is', () => {
    const aurora = { ...request, engine: 'aurora-mysql', engineVersion: '8.0.mysql_aurora.3.08.0' } as const;
    expect(stagedCluster(aurora)).toMatchObject({ Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.08.0' });
    expect(stagedMember(aurora).Engine).toBe('aurora-mysql');
  });

  it('repeats the figures of a gp3 volume only where RDS takes them', () => {
    expect(stagedInstance(request)).not.toHaveProperty('Iops');
    const large = { ...facts, allocatedStorage: 400, iops: 12_000, storageThroughput: 500 };
    expect(stagedInstance({ ...request, facts: large })).toMatchObject({ Iops: 12_000, StorageThroughput: 500 });
  });
});

describe('tags and logs of an organisation', () => {
  const login = { username: 'masklake', password: newPassword() };
  const request = { run: RUN, facts, network, keyArn: KEY, now: NOW };
  const cluster = { ...snapshot, kind: 'cluster', engine: 'aurora-postgresql' } as const;
  const settings = {
    tags: { 'cost-centre': '4711', owner: 'data platform' },
    logExports: ['postgresql', 'iam-db-auth-error'],
  } as const;
  const engineVersion = '16.4';
  const engine = 'aurora-postgresql' as const;
  const made = (given: typeof settings | Record<string, never>) => {
    const staged = { ...request, settings: StagedSettings.parse(given), login, engine, engineVersion };
    const temporary = { ...request, settings: RestoreSettings.parse(given) };
    return {
      servers: [
        instanceFromSnapshot({ ...temporary, snapshot }),
        clusterFromSnapshot({ ...temporary, snapshot: cluster }),
        stagedInstance(staged),
        stagedCluster(staged),
      ],
      members: [memberOfCluster({ ...temporary, engine }), stagedMember(staged)],
    };
  };

  it('are on every server of a run, beside our own tags', () => {
    const { servers, members } = made(settings);
    for (const { Tags } of [...servers, ...members]) {
      expect(ownershipOf(Tags)?.run).toBe(RUN.id);
      expect(Tags).toEqual(
        expect.arrayContaining([
          { Key: 'cost-centre', Value: '4711' },
          { Key: 'owner', Value: 'data platform' },
        ]),
      );
    }
    for (const each of servers) expect(each.EnableCloudwatchLogsExports).toEqual(settings.logExports);
    // RDS refuses the parameter for an instance of a cluster, which has it already
    for (const each of members) expect(each).not.toHaveProperty('EnableCloudwatchLogsExports');
  });

  it('are none where the configuration names none: the source’s are not taken over', () => {
    for (const each of made({}).servers) {
      expect(each.Tags).toHaveLength(4);
      expect(each).not.toHaveProperty('EnableCloudwatchLogsExports');
    }
  });

  it('are refused where they are ours or AWS’s to set, and where the kind of server has no such log', () => {
    for (const key of ['masklake:run', 'Masklake:Source', 'aws:x', ''])
      expect(RestoreSettings.safeParse({ tags: { [key]: 'x' } }).success, key).toBe(false);
    expect(StagedSettings.safeParse({ logExports: ['alert'] }).success).toBe(false);
    const aurora = { snapshotKind: 'cluster', from: 'snapshot' } as const;
    const source = { name: 'orders', restore: RestoreSettings.parse({ logExports: ['upgrade'] }), staged: {} };
    expect(() => checkSettings(aurora, source)).toThrow('restore.logExports: belongs to an instance');
    const instance = { ...aurora, snapshotKind: 'instance' } as const;
    const other = { ...source, restore: RestoreSettings.parse({ logExports: ['instance'] }) };
    expect(() => checkSettings(instance, other)).toThrow('restore.logExports: belongs to an Aurora cluster');
  });
});

describe('settings that the configuration could not judge, since a cluster is of either kind', () => {
  const source = (restore: object, staged: object = {}) => ({
    name: 'orders',
    restore: RestoreSettings.parse(restore),
    staged: StagedSettings.parse(staged),
  });

  const AURORA = { snapshotKind: 'cluster', from: 'snapshot' } as const;
  const INSTANCE = { snapshotKind: 'instance', from: 'snapshot' } as const;

  it('are refused for Aurora where only an instance has them, all at once', () => {
    expect(() => checkSettings(AURORA, source({ storageType: 'gp3' }, { optionGroup: 'own', iops: 3000 }))).toThrow(
      'restore.storageType, staged.optionGroup, staged.iops: belongs to an instance',
    );
  });

  it('are refused for a Multi-AZ cluster, which becomes an instance, where only Aurora has them', () => {
    expect(() => checkSettings(INSTANCE, source({ engineVersion: '16.4' }))).toThrow(
      'restore.engineVersion: belongs to an Aurora cluster',
    );
  });

  it('do not matter for a temporary server that a run over an export does not have', () => {
    expect(() => checkSettings({ ...INSTANCE, from: 'export' }, source({ engineVersion: '16.4' }))).not.toThrow();
  });

  it('are taken where they mean something', () => {
    expect(() => checkSettings(AURORA, source({ storageType: 'aurora-iopt1' }))).not.toThrow();
    expect(() => checkSettings(INSTANCE, source({ storageType: 'gp3' }))).not.toThrow();
  });
});

describe('the configuration of a source', () => {
  const instance = {
    DBInstanceClass: 'db.t4g.micro',
    DBParameterGroups: [{ DBParameterGroupName: 'shop-16' }],
    OptionGroupMemberships: [{ OptionGroupName: 'default:postgres-16' }],
  };
  const server = {
    kind: 'instance',
    identifier: 'shop',
    state: 'ready',
    status: 'available',
    cluster: undefined,
    instance,
    host: 'h',
    port: 5432,
    engine: 'postgres',
    engineVersion: '16.4',
    passwordPending: false,
    encrypted: true,
    keyArn: KEY,
  } as const;

  it('names groups that somebody made, and leaves default groups to RDS', () => {
    expect(factsOf(server, true)).toMatchObject({ parameterGroup: 'shop-16', optionGroup: undefined });
  });

  it('says nothing of Extended Support to MariaDB, which has none', () => {
    const asked = { ...server, instance: { ...instance, EngineLifecycleSupport: 'open-source-rds-extended-support' } };
    expect(factsOf(asked, true).lifecycle).toBe('open-source-rds-extended-support');
    expect(factsOf({ ...asked, engine: 'mariadb' }, true).lifecycle).toBeUndefined();
  });

  it('names no group of another account', () => {
    expect(factsOf(server, false)).toMatchObject({ instanceClass: 'db.t4g.micro', parameterGroup: undefined });
  });
});

describe('snapshots', () => {
  const taken = (day: number, more: Partial<Snapshot> = {}): Snapshot => ({
    ...snapshot,
    id: `s-${day}`,
    taken: new Date(Date.UTC(2026, 10, day)),
    ...more,
  });

  it('are newest by the age of their data, among those that can be restored', () => {
    expect(newestOf([taken(3), taken(7), taken(5), taken(9, { status: 'creating' })])?.id).toBe('s-7');
    expect(newestOf([taken(3, { taken: undefined })])).toBeUndefined();
  });

  it.each([
    ['by its name', { id: 'masklake-shop-0123456789-1' }],
    ['by the name of an automated one', { id: 'rds:masklake-shop-0123456789-1-2026-11-21' }],
    ['by what it was taken of', { server: 'masklake-shop-0123456789-1' }],
    ['by a tag', { tags: [{ Key: 'masklake:run', Value: 'x' }] }],
  ])('are ours %s, and never taken', (_, more) => {
    expect(isOwnSnapshot(taken(1, more))).toBe(true);
    expect(newestOf([taken(1, more)])).toBeUndefined();
  });

  it('are named by ARNs whose identifiers may hold colons', () => {
    expect(parseSnapshotArn(snapshot.arn)).toEqual({
      account: '111122223333',
      kind: 'instance',
      id: 'rds:shop-2026-11-20',
    });
    expect(parseSnapshotArn('arn:aws:rds:eu-central-1:111122223333:cluster-snapshot:c')?.kind).toBe('cluster');
    expect(parseSnapshotArn('rds:shop-2026-11-20')).toBeUndefined();
  });
});

describe('tags', () => {
  it('say whose a thing is only when all of them are there and well-formed', () => {
    const tags = ownTags(RUN, 'masked', NOW);
    expect(ownershipOf(tags)?.role).toBe('masked');
    for (const tag of tags) {
      expect(ownershipOf(tags.filter((each) => each !== tag))).toBeUndefined();
      expect(
        ownershipOf(tags.map((each) => (each === tag ? { ...each, Value: 'other value' } : each))),
      ).toBeUndefined();
    }
  });
});

describe('a status of RDS', () => {
  it.each([
    ['available', 'ready'],
    ['storage-optimization', 'ready'],
    ['creating', 'waiting'],
    ['resetting-master-credentials', 'waiting'],
    ['a status of tomorrow', 'waiting'],
    ['failed', 'failed'],
    ['incompatible-network', 'failed'],
    ['restore-error', 'failed'],
    ['inaccessible-encryption-credentials', 'failed'],
    ['deleting', 'failed'],
    ['stopped', 'failed'],
  ])('%s means %s', (status, state) => {
    expect(stateOf(status)).toBe(state);
  });
});

describe('a password', () => {
  it('is forty letters and digits, which DMS, RDS and SQL all take', () => {
    const made = Array.from({ length: 50 }, newPassword);
    for (const password of made) expect(password).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(new Set(made).size).toBe(50);
  });
});
