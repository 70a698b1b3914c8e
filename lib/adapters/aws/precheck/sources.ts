// The servers of the configuration as they are in production: whether each is there, of the kind that is configured, new enough, makes
// snapshots, and with which key.

import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { RDSClient } from '@aws-sdk/client-rds';
import type { Deployment } from '../../../config/deployment.ts';
import { type Engine, engineOf, RdsEngine } from '../../../config/engine.ts';
import { type Source, serverOf } from '../../../config/source.ts';
import { capabilitiesOf } from '../../../core/model/dialect.ts';
import { findCluster, findInstance } from '../rds/servers.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

export interface SourceClients {
  readonly rds: RDSClient;
  readonly kms: KMSClient;
}

export async function checkSources(
  clients: SourceClients,
  { sources }: Deployment,
): Promise<readonly AccountFinding[]> {
  const groups = await Promise.all(
    sources.map((source) => asked(`source ${source.name}`, () => checkSource(clients, source))),
  );
  return groups.flat();
}

interface Found {
  readonly engine: string | undefined;
  readonly engineVersion: string | undefined;
  readonly encrypted: boolean;
  readonly keyArn: string | undefined;
  /** Days for which automated snapshots are kept; 0: none are made. */
  readonly backupDays: number;
  /** The cluster that an instance belongs to. */
  readonly cluster: string | undefined;
}

async function checkSource(clients: SourceClients, source: Source): Promise<readonly AccountFinding[]> {
  const check = `source ${source.name}`;
  const { kind, identifier } = serverOf(source);
  if (source.account !== undefined)
    return [
      finding(
        check,
        'ok',
        `${kind} ${identifier} is in account ${source.account.id}, whose role lets only the pipeline in: not looked at`,
      ),
    ];
  const found = await find(clients.rds, source);
  if (found === undefined)
    return [
      finding(
        check,
        'fail',
        `there is no ${kind} ${identifier} in ${await clients.rds.config.region()}`,
        `correct the identifier, deploy into the region of the server, write ${kind === 'instance' ? 'cluster: for a cluster' : 'instance: for an instance'}, or account: where it belongs to another one`,
      ),
    ];
  if (found.cluster !== undefined)
    return [
      finding(
        check,
        'fail',
        `${identifier} is a part of cluster ${found.cluster}, of which the snapshots are`,
        `write cluster: ${found.cluster} instead of instance: ${identifier}`,
      ),
    ];
  const rds = RdsEngine.safeParse(found.engine).data;
  if (rds === undefined)
    return [
      finding(
        check,
        'fail',
        `${identifier} is ${found.engine ?? 'of an unknown engine'}, and only Postgres, MySQL and MariaDB are masked on AWS`,
        'take it out of aws.sources',
      ),
    ];
  if (engineOf(rds) !== source.engine)
    return [
      finding(
        check,
        'fail',
        `${identifier} is ${rds}, and the source is configured as ${source.engine}`,
        `write engine: ${engineOf(rds)}`,
      ),
    ];
  const tooOld = olderThanSupported(source.engine, found.engineVersion);
  if (tooOld !== undefined)
    return [
      finding(
        check,
        'fail',
        `${identifier} is ${rds} ${found.engineVersion}, and ${tooOld} is the oldest that is supported`,
        'upgrade the server, or take it out of aws.sources: a run would be refused when it has been restored',
      ),
    ];
  const said = finding(check, 'ok', `${kind} ${identifier} is ${found.engine} ${found.engineVersion ?? ''}`.trim());
  const key = asked(`${check}: key`, () => encryption(`${check}: key`, clients.kms, source, found));
  return [said, ...backups(check, source, found), ...(await key)];
}

/** @param version as RDS says it: `16.4`, `8.0.mysql_aurora.3.08.0` @returns the oldest version, when this one is older */
function olderThanSupported(engine: Engine, version = ''): string | undefined {
  const dialect = capabilitiesOf(engine);
  const oldest = dialect.version.text(dialect.version.oldest);
  const parts = version.split('.').map(Number);
  for (const [index, least] of oldest.split('.').map(Number).entries()) {
    const part = parts[index];
    // Aurora's name of a version goes on with its own numbers
    if (part === undefined || Number.isNaN(part) || part > least) return undefined;
    if (part < least) return `${dialect.label} ${oldest}`;
  }
  return undefined;
}

async function find(client: RDSClient, source: Source): Promise<Found | undefined> {
  const { kind, identifier } = serverOf(source);
  const server = kind === 'instance' ? await findInstance(client, identifier) : await findCluster(client, identifier);
  if (server === undefined) return undefined;
  return {
    engine: server.Engine,
    engineVersion: server.EngineVersion,
    encrypted: server.StorageEncrypted === true,
    keyArn: server.KmsKeyId,
    backupDays: server.BackupRetentionPeriod ?? 0,
    cluster: kind === 'instance' ? server.DBClusterIdentifier : undefined,
  };
}

function backups(check: string, source: Source, { backupDays }: Found): AccountFinding[] {
  if (backupDays > 0 || source.manualSnapshots !== undefined || source.snapshot !== 'newest') return [];
  return [
    finding(
      check,
      'fail',
      'it makes no automated snapshots, and the configuration takes no others: there would be nothing to mask',
      'set its backup retention to a day or more, or write snapshot: create and a schedule, or manualSnapshots: { prefix }',
    ),
  ];
}

async function encryption(
  check: string,
  kms: KMSClient,
  { snapshotKeyArn }: Source,
  { encrypted, keyArn }: Found,
): Promise<readonly AccountFinding[]> {
  if (!encrypted || keyArn === undefined)
    return [
      finding(
        check,
        'warn',
        'its storage is not encrypted: runs restore it under the deployment’s key, an instance by a copy of the snapshot, which takes longer',
        'nothing to do for the runs; production itself lies open on its disks',
      ),
    ];
  if (keyArn === snapshotKeyArn) return [];
  const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId: keyArn }));
  // RDS's own key lets everybody in the account use it by way of RDS
  if (key?.KeyManager === 'AWS') return [];
  return [
    finding(
      check,
      'fail',
      `its storage is encrypted under ${keyArn}, and snapshotKeyArn ${snapshotKeyArn === undefined ? 'is missing' : 'names another key'}: no run could restore it`,
      `write snapshotKeyArn: ${keyArn}, and let roles below rolePath use the key in its policy`,
    ),
  ];
}
