// Every option of RDS's restore calls is either in the request that is made, when everything is configured, or in the table of docs/aws.md with
// the reason why it is not offered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateDBInstanceMessage$,
  RestoreDBClusterFromSnapshotMessage$,
  RestoreDBInstanceFromDBSnapshotMessage$,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import {
  clusterFromSnapshot,
  instanceFromSnapshot,
  memberOfCluster,
} from '../../../lib/adapters/aws/rds/restore-requests.ts';
import { UNKNOWN_SOURCE } from '../../../lib/adapters/aws/rds/server-facts.ts';
import type { Snapshot } from '../../../lib/adapters/aws/rds/snapshots.ts';
import { meaninglessSettings, type ServerType } from '../../../lib/config/meaningless-settings.ts';
import { RestoreSettings } from '../../../lib/config/server-settings.ts';
import { RUN } from './support.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
const [, TABLE = ''] = /<!-- not offered -->\n([\s\S]*?)<!-- end -->/.exec(read('docs/aws.md')) ?? [];
interface Row {
  readonly names: readonly string[];
  readonly of: ServerType | undefined;
  readonly why: string;
}
/** A row that ends so is about the call for a cluster. */
const OF_AURORA = ' of Aurora';
const rows = TABLE.split('\n').flatMap((line): Row[] => {
  const [, cell = '', why = ''] = /^\| (`.*?) \| (.+) \|$/.exec(line) ?? [];
  const names = [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return names.length === 0 ? [] : [{ names, of: cell.endsWith(OF_AURORA) ? 'aurora' : undefined, why }];
});
const documentedFor = (kind: ServerType): readonly string[] =>
  rows.filter(({ of }) => of === undefined || of === kind).flatMap(({ names }) => names);

/** Every setting there is, in a value that some server has. */
const EVERYTHING: Required<RestoreSettings> = {
  instanceClass: 'db.r7g.large',
  parameterGroup: 'own',
  optionGroup: 'own',
  autoMinorVersionUpgrade: true,
  extendedSupport: true,
  iamAuthentication: true,
  processorFeatures: [{ name: 'coreCount', value: '2' }],
  tags: { centre: '1' },
  logExports: ['postgresql'],
  subnetGroup: 'own',
  securityGroups: ['sg-2'],
  availabilityZone: 'eu-central-1a',
  port: 6000,
  networkType: 'DUAL',
  caCertificate: 'rds-ca-rsa2048-g1',
  storageType: 'gp3',
  allocatedStorage: 20,
  iops: 3000,
  storageThroughput: 125,
  dedicatedLogVolume: true,
  licenseModel: 'postgresql-license',
  engineVersion: '16.4',
  clusterParameterGroup: 'own',
  serverlessV2: { minCapacity: 1, maxCapacity: 2 },
};

/** What the configuration lets be set for this kind of server. */
function settingsOf(kind: ServerType): RestoreSettings {
  const settings = kind === 'aurora' ? { ...EVERYTHING, storageType: 'aurora-iopt1' as const } : EVERYTHING;
  const without = meaninglessSettings(kind, 'restore', settings);
  return RestoreSettings.parse(
    Object.fromEntries(Object.entries(settings).filter(([key]) => !without.some((each) => each === key))),
  );
}

function request(kind: ServerType, of: Partial<Snapshot> = {}) {
  const snapshot: Snapshot = {
    kind: kind === 'aurora' ? 'cluster' : 'instance',
    id: 's',
    arn: 'arn:aws:rds:eu-central-1:111122223333:snapshot:s',
    server: 'shop',
    status: 'available',
    engine: kind === 'aurora' ? 'aurora-postgresql' : 'postgres',
    engineVersion: '16.4',
    taken: undefined,
    encrypted: false,
    keyArn: undefined,
    port: 5432,
    allocatedStorage: 20,
    tags: [],
    ...of,
  };
  const network = { subnetGroup: 'isolated', securityGroup: 'sg-1' };
  const now = new Date('2026-11-21T10:20:30Z');
  return {
    run: RUN,
    snapshot,
    settings: settingsOf(kind),
    facts: UNKNOWN_SOURCE,
    network,
    keyArn: 'arn:aws:kms:k',
    now,
  };
}

const instance = [
  instanceFromSnapshot(request('instance')),
  instanceFromSnapshot(request('instance', { kind: 'cluster' })),
];
const cluster = [clusterFromSnapshot(request('aurora'))];
const member = [memberOfCluster({ ...request('aurora'), engine: 'aurora-postgresql' })];

describe('the options of a restore', () => {
  it.each([
    ['RestoreDBInstanceFromDBSnapshot', RestoreDBInstanceFromDBSnapshotMessage$[4], instance, 'instance'],
    ['RestoreDBClusterFromSnapshot', RestoreDBClusterFromSnapshotMessage$[4], cluster, 'aurora'],
  ] as const)('of %s are all asked for, or said not to be offered', (_, names, requests, kind) => {
    const asked = new Set(requests.flatMap((each) => Object.keys(each)));
    const said = documentedFor(kind);
    expect(names.filter((name) => !asked.has(name) && !said.includes(name))).toEqual([]);
  });

  it('that are asked for are options of the call', () => {
    for (const [requests, names] of [
      [instance, RestoreDBInstanceFromDBSnapshotMessage$[4]],
      [cluster, RestoreDBClusterFromSnapshotMessage$[4]],
      [member, CreateDBInstanceMessage$[4]],
    ] as const)
      for (const each of requests)
        expect(Object.keys(each).filter((key) => !names.some((name) => name === key))).toEqual([]);
  });

  it('that are said not to be offered are options, named once, each with its reason', () => {
    const members = [
      ...RestoreDBInstanceFromDBSnapshotMessage$[4],
      ...RestoreDBClusterFromSnapshotMessage$[4],
      ...CreateDBInstanceMessage$[4],
    ];
    const documented = rows.flatMap(({ names }) => names);
    expect(documented.filter((name) => !members.includes(name))).toEqual([]);
    expect(new Set(documented).size).toBe(documented.length);
    expect(rows.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});
