// What runs have left behind in the account, and in those of sources, found by tags and, in buckets, by the name of a run's folder.
import {
  type DatabaseMigrationServiceClient,
  ListTagsForResourceCommand,
  paginateDescribeEndpoints,
  paginateDescribeReplicationConfigs,
} from '@aws-sdk/client-database-migration-service';
import type { Macie2Client } from '@aws-sdk/client-macie2';
import type { RDSClient } from '@aws-sdk/client-rds';
import {
  paginateDescribeDBClusterSnapshots,
  paginateDescribeDBClusters,
  paginateDescribeDBInstances,
  paginateDescribeDBParameterGroups,
  paginateDescribeDBSnapshots,
} from '@aws-sdk/client-rds';
import { ListObjectsV2Command, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { paginateListSecrets, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { makesGroups } from '../../../config/engine.ts';
import { type Source, serverOf } from '../../../config/source.ts';
import { RunId, SNAPSHOT_COPY, TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import { runningJobs } from '../macie/running-jobs.ts';
import { asksMacie } from '../macie/switched-off.ts';
import { LAKES } from '../run-keys.ts';
import { awsError } from './errors.ts';
import { groupTags } from './remove-loading-group.ts';
import { snapshotsOf } from './snapshots.ts';
import { ownershipOf, passingOwnershipOf, type Role, type Tag } from './tags.ts';

export interface Leftover {
  readonly kind:
    | 'instance'
    | 'cluster'
    | 'snapshot'
    | 'parameter group'
    | 'secret'
    | 'replication'
    | 'classification job'
    | 'raw folder'
    | 'masked folder';
  readonly name: string;
  readonly run: string;
  /** Undefined for a folder, whose name says the run only. */
  readonly source: string | undefined;
  readonly role: Role;
  readonly created: Date;
}

export interface LeftoverPorts {
  readonly rds: RDSClient;
  readonly dms: DatabaseMigrationServiceClient;
  readonly secrets: SecretsManagerClient;
  readonly macie: Macie2Client;
  readonly s3: S3Client;
  readonly rawBucket: string;
  readonly sources: readonly Source[];
  /** The account that owns a source's snapshots. */
  readonly accountOf: (source: Source) => Promise<RDSClient>;
}

/**
 * Everything of ours but masked files; masked snapshots among it, which are results as long as their run is sealed.
 * @param cannot told what cannot be listed, and the rest is found all the same; without it that is thrown
 */
export async function findLeftovers(
  { rds, dms, secrets, macie, s3, rawBucket, sources, accountOf }: LeftoverPorts,
  cannot: (error: unknown) => void = rethrow,
): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  const lists = [
    () => findServers(rds),
    () => snapshots(rds),
    async () => (makesGroups(sources) ? parameterGroups(rds) : []),
    () => secretsOf(secrets),
    () => replications(dms),
    async () => (asksMacie(sources) ? classificationJobs(macie) : []),
    () => runFolders(s3, rawBucket, '', 'raw folder'),
    ...sources.flatMap((source) => (source.account === undefined ? [] : () => copiesThere(accountOf, source))),
  ];
  for (const list of lists) {
    try {
      found.push(...(await list()));
    } catch (error) {
      cannot(error);
    }
  }
  return found;
}

function rethrow(error: unknown): never {
  throw error;
}

function tagged(kind: Leftover['kind'], name: string | undefined, tags: readonly Tag[] | undefined): Leftover[] {
  const owner = ownershipOf(tags);
  if (owner === undefined || name === undefined) return [];
  const { run, source, role, created } = owner;
  return [{ kind, name, run, source, role, created: new Date(created) }];
}

/** What is being deleted takes minutes and is nobody's leftover. */
const GOING = 'deleting';

/** Temporary and staged servers of all runs, and those that are results. */
export async function findServers(client: RDSClient): Promise<Leftover[]> {
  const found: Leftover[] = [];
  try {
    for await (const page of paginateDescribeDBInstances({ client }, {}))
      for (const each of page.DBInstances ?? [])
        if (each.DBInstanceStatus !== GOING) found.push(...tagged('instance', each.DBInstanceIdentifier, each.TagList));
    for await (const page of paginateDescribeDBClusters({ client }, {}))
      for (const each of page.DBClusters ?? [])
        if (each.Status !== GOING) found.push(...tagged('cluster', each.DBClusterIdentifier, each.TagList));
  } catch (error) {
    throw awsError('list the databases', 'RDS', error);
  }
  return found;
}

async function snapshots(client: RDSClient): Promise<Leftover[]> {
  const found: Leftover[] = [];
  const SnapshotType = 'manual';
  try {
    for await (const page of paginateDescribeDBSnapshots({ client }, { SnapshotType }))
      for (const each of page.DBSnapshots ?? [])
        found.push(...tagged('snapshot', each.DBSnapshotIdentifier, each.TagList));
    for await (const page of paginateDescribeDBClusterSnapshots({ client }, { SnapshotType }))
      for (const each of page.DBClusterSnapshots ?? [])
        found.push(...tagged('snapshot', each.DBClusterSnapshotIdentifier, each.TagList));
  } catch (error) {
    throw awsError('list the snapshots', 'RDS', error);
  }
  return found;
}

/** RDS lists groups without their tags: they are asked for where the name is one of ours. */
async function parameterGroups(client: RDSClient): Promise<Leftover[]> {
  const found: Leftover[] = [];
  try {
    for await (const page of paginateDescribeDBParameterGroups({ client }, {}))
      for (const { DBParameterGroupName: name, DBParameterGroupArn: arn } of page.DBParameterGroups ?? []) {
        if (name?.startsWith(TEMPORARY_PREFIX) !== true || arn === undefined) continue;
        found.push(...tagged('parameter group', name, await groupTags(client, name, arn)));
      }
  } catch (error) {
    throw awsError('list the parameter groups', 'RDS', error);
  }
  return found;
}

/** Copies in another account, of this source alone: that account may have a deployment of its own. */
async function copiesThere(accountOf: LeftoverPorts['accountOf'], source: Source): Promise<Leftover[]> {
  const listed = await snapshotsOf(await accountOf(source), serverOf(source));
  return listed
    .filter(({ id }) => id.startsWith(SNAPSHOT_COPY))
    .flatMap(({ id, tags }) => tagged('snapshot', id, tags))
    .filter(({ source: of }) => of === source.name);
}

async function secretsOf(client: SecretsManagerClient): Promise<Leftover[]> {
  const found: Leftover[] = [];
  const Filters = [{ Key: 'name' as const, Values: ['masklake/'] }];
  try {
    for await (const page of paginateListSecrets({ client }, { Filters }))
      for (const each of page.SecretList ?? []) found.push(...tagged('secret', each.Name, each.Tags));
  } catch (error) {
    throw awsError('list the secrets', 'Secrets Manager', error);
  }
  return found;
}

async function classificationJobs(client: Macie2Client): Promise<Leftover[]> {
  return (await runningJobs(client)).flatMap(({ name, tags, created }) => {
    const owner = passingOwnershipOf(tags, created);
    return owner === undefined ? [] : [{ ...owner, kind: 'classification job' as const, name, created }];
  });
}

/** DMS lists no tags: they are asked for where the name is one of ours. */
async function replications(client: DatabaseMigrationServiceClient): Promise<Leftover[]> {
  const ours = new Map<string, string>();
  const found: Leftover[] = [];
  const note = (name: string | undefined, arn: string | undefined): void => {
    if (arn !== undefined && name?.startsWith(TEMPORARY_PREFIX) === true) ours.set(arn, name);
  };
  try {
    for await (const page of paginateDescribeReplicationConfigs({ client }, {}))
      for (const each of page.ReplicationConfigs ?? [])
        note(each.ReplicationConfigIdentifier, each.ReplicationConfigArn);
    for await (const page of paginateDescribeEndpoints({ client }, {}))
      for (const each of page.Endpoints ?? []) note(each.EndpointIdentifier, each.EndpointArn);
    for (const [ResourceArn, name] of ours) {
      const { TagList } = await client.send(new ListTagsForResourceCommand({ ResourceArn }));
      found.push(...tagged('replication', name, TagList));
    }
  } catch (error) {
    throw awsError('list the replications', 'DMS', error);
  }
  return found;
}

/**
 * Masked files by run. A function or a job that was still writing when a failed run's files were deleted leaves some, which nobody has verified.
 * @param mayHaveFailed asked first, since there is a folder for every run that succeeded
 */
export async function findMaskedFolders(
  client: S3Client,
  bucket: string,
  mayHaveFailed: (run: string) => Promise<boolean>,
): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  for (const source of await foldersIn(client, bucket, LAKES))
    found.push(...(await runFolders(client, bucket, source, 'masked folder', mayHaveFailed)));
  return found;
}

/** Folders below `prefix` that are called after a run. */
async function runFolders(
  client: S3Client,
  bucket: string,
  prefix: string,
  kind: 'raw folder' | 'masked folder',
  isWanted: (run: string) => Promise<boolean> = async () => true,
): Promise<Leftover[]> {
  const found: Leftover[] = [];
  const role = kind === 'raw folder' ? 'temporary' : 'masked';
  for (const name of await foldersIn(client, bucket, prefix)) {
    const run = runOfFolder(name, prefix);
    if (run === undefined || !(await isWanted(run))) continue;
    const created = await oldestOf(client, bucket, name);
    if (created !== undefined) found.push({ kind, name, run, source: undefined, role, created });
  }
  return found;
}

/** The run that a folder below `prefix` is called after; undefined for another one. */
export function runOfFolder(name: string, prefix: string): string | undefined {
  return RunId.safeParse(name.slice(prefix.length, -1)).data;
}

/** Each ends in a slash. */
export async function foldersIn(client: S3Client, bucket: string, prefix: string): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix, Delimiter: '/' }))
      found.push(...(page.CommonPrefixes ?? []).flatMap(({ Prefix = '' }) => (Prefix === '' ? [] : [Prefix])));
  } catch (error) {
    throw awsError('list the folders', bucket, error);
  }
  return found;
}

/** Of its first object: a folder has no age of its own. */
async function oldestOf(client: S3Client, bucket: string, prefix: string): Promise<Date | undefined> {
  const request = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 });
  const { Contents } = await client.send(request).catch((error: unknown) => {
    throw awsError('list the folder', bucket, error);
  });
  return Contents?.[0]?.LastModified;
}
