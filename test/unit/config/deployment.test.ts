// The deployment's configuration: what is filled in, what is refused, and with which words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../lib/config/config.ts';
import { deploymentFrom, EXAMPLE, loadDeployment } from '../../../lib/config/deployment.ts';
import { serverOf, snapshotPrefixes, sourceOf } from '../../../lib/config/source.ts';

const shop = { name: 'shop', instance: 'shop-production' };
const orders = { name: 'orders', cluster: 'orders-production' };
const serverless = { serverlessV2: { minCapacity: 0.5, maxCapacity: 4 } };

const at = (name: string, how = '') => `${name}.${how}abcdefghijkl.eu-central-1.rds.amazonaws.com`;

describe('the deployment configuration', () => {
  it('fills in what is left out', () => {
    expect(deploymentFrom({ sources: [shop] })).toMatchObject({
      stackName: 'Masklake',
      architecture: 'arm64',
      dmsVpcRole: 'existing',
      removal: 'retain',
      macie: { session: 'create', exportConfiguration: 'manage' },
      retention: { rawDays: 7, maskedDays: 90, runsDays: 365 },
      sources: [
        {
          ...shop,
          engine: 'postgres',
          snapshot: 'newest',
          approval: false,
          exporter: 'auto',
          macie: { managed: 'ALL', sampling: 100 },
        },
      ],
    });
  });

  it.each(['minimal', 'full', 'aurora', 'existing-vpc', 'mysql'])(
    'survives being written beside the code and read again: %s',
    (sample) => {
      const file = join(import.meta.dirname, `../constructs/configs/${sample}.yaml`);
      const deployment = loadDeployment(readFileSync(file, 'utf8'), file);
      expect(deploymentFrom(JSON.parse(JSON.stringify(deployment)))).toEqual(deployment);
    },
  );

  it.each([
    [at('shop-production'), 'instance', 'shop-production'],
    [at('Shop-Production').toUpperCase(), 'instance', 'shop-production'],
    [`${at('shop')}.cn`, 'instance', 'shop'],
    [at('orders', 'cluster-'), 'cluster', 'orders'],
    [at('orders', 'cluster-ro-'), 'cluster', 'orders'],
  ])('names a server by its endpoint: %s', (endpoint, kind, identifier) => {
    const [source] = deploymentFrom({ sources: [{ name: 'shop', endpoint }] }).sources;
    expect(source && serverOf(source)).toEqual({ kind, identifier });
    expect(source && snapshotPrefixes(source)).toEqual([`rds:${identifier}-20`]);
  });

  it('is written in its smallest form as the errors say', () => {
    expect(loadDeployment(EXAMPLE, 'masklake.yaml')?.sources).toHaveLength(1);
  });

  it('is undefined for a file that is about something else', () => {
    expect(loadDeployment('out: here\n', 'masklake.yaml')).toBeUndefined();
  });

  it('is a known part of masklake.yaml', () => {
    expect(loadConfig(EXAMPLE, 'masklake.yaml')).toMatchObject({ aws: { stackName: 'Masklake' } });
  });

  it.each([
    ['nothing', undefined, /expected object/],
    ['no source', { sources: [] }, /aws\.sources/],
    ['an unknown key', { sources: [shop], region: 'x' }, /region/],
    ['a name that is no part of an identifier', { sources: [{ ...shop, name: 'Shop--1' }] }, /aws\.sources\.0\.name/],
    [
      'neither instance nor cluster',
      { sources: [{ name: 'shop' }] },
      /either `instance:` or `cluster:`.*instance: shop/,
    ],
    [
      'both instance and endpoint',
      { sources: [{ ...shop, endpoint: at('shop-production') }] },
      /has both `instance:` and `endpoint:`/,
    ],
    ['a proxy', { sources: [{ name: 'shop', endpoint: at('shop', 'proxy-') }] }, /no host that RDS gave/],
    [
      'a custom endpoint',
      { sources: [{ name: 'shop', endpoint: at('shop', 'cluster-custom-') }] },
      /no host that RDS gave/,
    ],
    [
      'a name of one’s own DNS',
      { sources: [{ name: 'shop', endpoint: 'db.example.com' }] },
      /write instance: or cluster:/,
    ],
    ['a port', { sources: [{ name: 'shop', endpoint: `${at('shop')}:5432` }] }, /host name without a port/],
    [
      'the endpoint of what a run made',
      { sources: [{ name: 'shop', endpoint: at('masklake-shop') }] },
      /can be no source/,
    ],
    [
      'one server by two names',
      { sources: [shop, { name: 'other', endpoint: at('shop-production') }] },
      /the same instance/,
    ],
    ['both instance and cluster', { sources: [{ ...shop, cluster: 'shop' }] }, /has both `instance:` and `cluster:`/],
    ['a wildcard', { sources: [{ ...shop, instance: 'shop-*' }] }, /RDS identifier/],
    ['another engine', { sources: [{ ...shop, engine: 'oracle' }] }, /aws\.sources\.0\.engine/],
    [
      'a cluster of MariaDB',
      { sources: [{ name: 'shop', engine: 'mariadb', cluster: 'shop' }] },
      /aws\.sources\.0\.engine: is never a cluster on RDS: write instance:/,
    ],
    [
      'a log of another engine',
      { sources: [{ ...shop, engine: 'mysql', staged: { logExports: ['postgresql'] } }] },
      /staged\.logExports: is not for `engine: mysql`.*audit, error, general, slowquery/,
    ],
    [
      'a log of MySQL for Postgres, whichever kind of cluster it is',
      { sources: [{ name: 'shop', cluster: 'shop', restore: { logExports: ['slowquery'] } }] },
      /restore\.logExports: is not for `engine: postgres`/,
    ],
    [
      'a log of a cluster for an instance of MariaDB, once',
      { sources: [{ ...shop, engine: 'mariadb', restore: { logExports: ['instance'] } }] },
      /restore\.logExports: belongs to an Aurora cluster(?!.*is not for)/s,
    ],
    [
      'the licence of another engine',
      { sources: [{ ...shop, engine: 'mariadb', restore: { licenseModel: 'postgresql-license' } }] },
      /restore\.licenseModel: is not for `engine: mariadb`(?!.*logs of it)/s,
    ],
    [
      'Extended Support for MariaDB',
      { sources: [{ ...shop, engine: 'mariadb', staged: { extendedSupport: true } }] },
      /staged\.extendedSupport: is not for `engine: mariadb`/,
    ],
    [
      'a version of Aurora MySQL for Postgres',
      {
        sources: [{ name: 'shop', cluster: 'shop', restore: { engineVersion: '8.0.mysql_aurora.3.08.0' } }],
      },
      /restore\.engineVersion: is not for `engine: postgres`/,
    ],
    ['the pipeline itself as a source', { sources: [{ ...shop, instance: 'masklake-shop' }] }, /makes itself/],
    [
      'masked snapshots as manual ones',
      { sources: [{ ...shop, manualSnapshots: { prefix: 'masklake-' } }] },
      /makes itself/,
    ],
    [
      'automated snapshots as manual ones',
      { sources: [{ ...shop, manualSnapshots: { prefix: 'rds:shop' } }] },
      /follow from/,
    ],
    ['two sources with one name', { sources: [shop, { ...shop, instance: 'crm' }] }, /second source named shop/],
    ['two sources of one server', { sources: [shop, { ...shop, name: 'eu' }] }, /same instance as shop/],
    [
      'settings of a cluster for an instance',
      { sources: [{ ...shop, restore: { engineVersion: '16.4' } }] },
      /restore\.engineVersion: belongs to an Aurora cluster/,
    ],
    [
      'storage of Aurora for an instance',
      { sources: [{ ...shop, restore: { storageType: 'aurora-iopt1' } }] },
      /restore\.storageType: belongs to an Aurora cluster/,
    ],
    [
      'a serverless class for a fresh instance',
      { sources: [{ ...shop, staged: { instanceClass: 'db.serverless' } }] },
      /staged\.instanceClass: belongs to an Aurora cluster/,
    ],
    [
      'a size of storage for Aurora',
      { sources: [{ ...orders, restore: { ...serverless, allocatedStorage: 100 } }] },
      /restore\.allocatedStorage: belongs to an instance.*remove it/,
    ],
    [
      'an option group for the fresh server of a cluster whose other settings say Aurora',
      { sources: [{ ...orders, restore: serverless, staged: { optionGroup: 'shop-options' } }] },
      /staged\.optionGroup: belongs to an instance/,
    ],
    [
      'two kinds of storage for one cluster',
      { sources: [{ ...orders, restore: { storageType: 'aurora-iopt1' }, staged: { storageType: 'gp3' } }] },
      /staged\.storageType: belongs to an instance/,
    ],
    [
      'a role of another account than the named one',
      { sources: [{ ...shop, account: { id: '111122223333', roleArn: 'arn:aws:iam::444455556666:role/r' } }] },
      /arn:aws:iam::111122223333:role/,
    ],
    [
      'RECOMMENDED identifiers by another name',
      { sources: [{ ...shop, macie: { managed: 'RECOMMENDED' } }] },
      /managed/,
    ],
    ['a sampling of nothing', { sources: [{ ...shop, macie: { sampling: 0 } }] }, /sampling/],
    ['a schedule in words', { sources: [{ ...shop, schedule: 'daily' }] }, /rate\(1 day\)/],
    ['a rate in the wrong number', { sources: [{ ...shop, schedule: 'rate(1 days)' }] }, /rate\(1 day\)/],
    [
      'an existing setting of Macie without its bucket',
      { sources: [shop], macie: { exportConfiguration: 'existing' } },
      /results: \{ bucket/,
    ],
    [
      'endpoints to be made without route tables',
      { sources: [shop], vpc: { vpcId: 'vpc-0a', subnetIds: ['subnet-0a', 'subnet-0b'], endpoints: 'create' } },
      /routeTableIds/,
    ],
    ['a network in one zone', { sources: [shop], vpc: { vpcId: 'vpc-0a', subnetIds: ['subnet-0a'] } }, /subnetIds/],
    ['a path without its slashes', { sources: [shop], rolePath: 'masklake' }, /\/masklake\//],
    [
      '21 sources',
      { sources: Array.from({ length: 21 }, (_, i) => ({ name: `s${i}`, instance: `i${i}` })) },
      /sources/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => deploymentFrom(value)).toThrow(message);
  });

  it.each([
    ['Aurora', { restore: { ...serverless, storageType: 'aurora-iopt1' }, staged: { clusterParameterGroup: 'own' } }],
    ['a Multi-AZ cluster, which becomes an instance', { restore: { storageType: 'io2', iops: 4000 } }],
  ])('takes settings of %s for a cluster', (_, settings) => {
    expect(deploymentFrom({ sources: [{ ...orders, ...settings }] }).sources).toHaveLength(1);
  });

  it('names line and column of a wrong key in the file, and the nearest right one', () => {
    const load = () => loadDeployment('aws:\n  sources:\n    - { name: shop, instnce: shop }\n', 'm.yaml');
    expect(load).toThrow(/m\.yaml:3:/);
    expect(load).toThrow(/unknown key `instnce`; did you mean `instance`/);
  });
});

describe('snapshots of a source', () => {
  const instance = { ...shop, manualSnapshots: undefined, account: undefined };
  const described = { kind: 'instance', identifier: 'shop-production' } as const;

  it('are known by the identifier that RDS gives to automated ones', () => {
    expect(snapshotPrefixes(instance)).toEqual(['rds:shop-production-20']);
    const snapshotId = 'rds:shop-production-2026-01-01-00-00';
    expect(sourceOf([instance], { ...described, snapshotId })).toBe(instance);
  });

  it('are not those of another server whose identifier begins alike', () => {
    const snapshotId = 'rds:shop-production-2026-eu-2026-01-01-00-00';
    expect(snapshotId.startsWith(snapshotPrefixes(instance)[0] ?? '')).toBe(true);
    const other = { kind: 'instance', identifier: 'shop-production-2026-eu', snapshotId } as const;
    expect(sourceOf([instance], other)).toBeUndefined();
  });

  it('are not those of a cluster of the same name, nor of another account', () => {
    const snapshotId = 'rds:shop-production-2026-01-01-00-00';
    expect(sourceOf([instance], { ...described, kind: 'cluster', snapshotId })).toBeUndefined();
    expect(sourceOf([instance], { ...described, snapshotId, account: '111122223333' })).toBeUndefined();
  });

  it('are manual ones too when the source says so', () => {
    const both = { ...instance, manualSnapshots: { prefix: 'nightly-' } };
    expect(sourceOf([both], { ...described, snapshotId: 'nightly-7' })).toBe(both);
    expect(sourceOf([instance], { ...described, snapshotId: 'nightly-7' })).toBeUndefined();
  });

  it('are never told apart from masked ones by a prefix that both have', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z](-?[a-z0-9]){0,12}-?$/),
      fc.nat(9).map((n) => 'masklake-'.slice(0, n)),
    );
    fc.assert(
      fc.property(word, (prefix) => {
        const sources = [{ ...shop, manualSnapshots: { prefix } }];
        const accepted = (() => {
          try {
            return deploymentFrom({ sources }).sources;
          } catch {
            return [];
          }
        })();
        expect(
          accepted.flatMap(snapshotPrefixes).filter((each) => 'masklake-shop-0123456789-1'.startsWith(each)),
        ).toEqual([]);
      }),
    );
  });
});

describe('how long things stay', () => {
  it('is long enough for a plan that waits for approval: its rows must not be gone', () => {
    const sources = [{ ...shop, approval: true }];
    expect(() => deploymentFrom({ sources, retention: { rawDays: 4 } })).toThrow(
      /rawDays: .*three days.*write: rawDays: 5/,
    );
    expect(deploymentFrom({ sources, retention: { rawDays: 5 } }).retention.rawDays).toBe(5);
  });

  it.each(['maskedDays', 'runsDays'])('is longer than any run for %s', (key) => {
    expect(() => deploymentFrom({ sources: [shop], retention: { [key]: 14 } })).toThrow(key);
  });
});
