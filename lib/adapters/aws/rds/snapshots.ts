// DB snapshots and DB cluster snapshots as one kind of thing: RDS has two of every call, with other names for the same facts.
import type { DBClusterSnapshot, DBSnapshot, RDSClient } from '@aws-sdk/client-rds';
import {
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  paginateDescribeDBClusterSnapshots,
  paginateDescribeDBSnapshots,
} from '@aws-sdk/client-rds';
import type { SourceServer } from '../../../config/source.ts';
import { InternalError } from '../../../core/errors.ts';
import { TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import { awsError, unless } from './errors.ts';
import { isMarked, type Tag } from './tags.ts';

/** RDS's own word for what the snapshot was taken of: a Multi-AZ DB cluster is a cluster too. */
export type SnapshotKind = SourceServer['kind'];

export interface Snapshot {
  readonly kind: SnapshotKind;
  readonly id: string;
  readonly arn: string;
  /** Instance or cluster it was taken of. */
  readonly server: string;
  readonly status: string;
  readonly engine: string;
  readonly engineVersion: string;
  /** When the data was as it is in there; a copy keeps the time of what it was copied from. Undefined while it is being made. */
  readonly taken: Date | undefined;
  readonly encrypted: boolean;
  readonly keyArn: string | undefined;
  readonly port: number | undefined;
  /** GiB. */
  readonly allocatedStorage: number | undefined;
  readonly tags: readonly Tag[];
}

const NOT_FOUND = ['DBSnapshotNotFound', 'DBClusterSnapshotNotFound', 'DBClusterSnapshotNotFoundFault'];

export interface SnapshotArn {
  readonly account: string;
  readonly kind: SnapshotKind;
  readonly id: string;
}

/** Parts of a snapshot's ARN; undefined when the text is a plain identifier. Identifiers may hold colons themselves (`rds:…`). */
export function parseSnapshotArn(text: string): SnapshotArn | undefined {
  const match = /^arn:[^:]+:rds:[^:]+:(\d{12}):(snapshot|cluster-snapshot):(.+)$/.exec(text);
  const [, account, kind, id] = match ?? [];
  if (account === undefined || id === undefined) return undefined;
  return { account, kind: kind === 'snapshot' ? 'instance' : 'cluster', id };
}

/** A snapshot by identifier or ARN. @returns undefined when there is none */
export async function findSnapshot(
  client: RDSClient,
  id: string,
  kind: SnapshotKind | undefined = parseSnapshotArn(id)?.kind,
): Promise<Snapshot | undefined> {
  const shared = id.startsWith('arn:');
  if (kind !== 'cluster') {
    const request = new DescribeDBSnapshotsCommand({
      DBSnapshotIdentifier: id,
      ...(shared ? { IncludeShared: true } : {}),
    });
    const found = await unless(client.send(request), NOT_FOUND, 'describe the snapshot', id);
    const [snapshot] = found?.DBSnapshots ?? [];
    if (snapshot !== undefined) return fromInstance(snapshot);
  }
  if (kind === 'instance') return undefined;
  const request = new DescribeDBClusterSnapshotsCommand({
    DBClusterSnapshotIdentifier: id,
    ...(shared ? { IncludeShared: true } : {}),
  });
  const found = await unless(client.send(request), NOT_FOUND, 'describe the snapshot', id);
  const [snapshot] = found?.DBClusterSnapshots ?? [];
  return snapshot === undefined ? undefined : fromCluster(snapshot);
}

/** Every snapshot of a server, automated and manual ones. */
export async function snapshotsOf(client: RDSClient, { kind, identifier }: SourceServer): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  try {
    if (kind === 'instance') {
      for await (const page of paginateDescribeDBSnapshots({ client }, { DBInstanceIdentifier: identifier }))
        found.push(...(page.DBSnapshots ?? []).map(fromInstance));
    } else {
      for await (const page of paginateDescribeDBClusterSnapshots({ client }, { DBClusterIdentifier: identifier }))
        found.push(...(page.DBClusterSnapshots ?? []).map(fromCluster));
    }
  } catch (error) {
    throw awsError('list the snapshots', identifier, error);
  }
  return found;
}

/** What is said of every manual snapshot, whoever made it. */
export type Listed = Pick<Snapshot, 'id' | 'tags'>;

/** Manual snapshots of an account that are complete. @param where of an error's message */
export async function availableManualSnapshots(
  client: RDSClient,
  kind: SnapshotKind,
  { doing, where }: { readonly doing: string; readonly where: string },
): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  const note = (id: string | undefined, status: string | undefined, tags: readonly Tag[] = []): void => {
    if (id !== undefined && status === 'available') found.push({ id, tags });
  };
  const request = { SnapshotType: 'manual' };
  try {
    if (kind === 'instance') {
      for await (const { DBSnapshots = [] } of paginateDescribeDBSnapshots({ client }, request))
        for (const each of DBSnapshots) note(each.DBSnapshotIdentifier, each.Status, each.TagList);
    } else {
      for await (const { DBClusterSnapshots = [] } of paginateDescribeDBClusterSnapshots({ client }, request))
        for (const each of DBClusterSnapshots) note(each.DBClusterSnapshotIdentifier, each.Status, each.TagList);
    }
  } catch (error) {
    throw awsError(doing, where, error);
  }
  return found;
}

/** The newest that can be restored and that this program did not make. A copy counts by the age of its data, not by when it was copied. */
export function newestOf(snapshots: readonly Snapshot[]): Snapshot | undefined {
  const time = ({ taken }: Snapshot): number => taken?.getTime() ?? Number.NEGATIVE_INFINITY;
  return snapshots
    .filter((snapshot) => snapshot.status === 'available' && snapshot.taken !== undefined && !isOwnSnapshot(snapshot))
    .toSorted((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1))[0];
}

/** Made by this program, by its name or its tags, or taken of a server that this program made. */
export function isOwnSnapshot({ id, server, tags }: Pick<Snapshot, 'id' | 'server' | 'tags'>): boolean {
  const ours = (name: string): boolean => name.replace(/^rds:/, '').startsWith(TEMPORARY_PREFIX);
  return ours(id) || ours(server) || isMarked(tags);
}

interface Attribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValues?: string[] | undefined;
}

/** Accounts the snapshot is shared with; `all` would be everyone. */
export async function sharedWith(client: RDSClient, kind: SnapshotKind, id: string): Promise<readonly string[]> {
  const restore = (attributes: readonly Attribute[] | undefined) =>
    attributes?.find(({ AttributeName }) => AttributeName === 'restore')?.AttributeValues ?? [];
  try {
    if (kind === 'instance') {
      const answer = await client.send(new DescribeDBSnapshotAttributesCommand({ DBSnapshotIdentifier: id }));
      return restore(answer.DBSnapshotAttributesResult?.DBSnapshotAttributes);
    }
    const answer = await client.send(
      new DescribeDBClusterSnapshotAttributesCommand({ DBClusterSnapshotIdentifier: id }),
    );
    return restore(answer.DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes);
  } catch (error) {
    throw awsError('say whom the snapshot is shared with', id, error);
  }
}

function fromInstance(snapshot: DBSnapshot): Snapshot {
  return {
    kind: 'instance',
    id: told(snapshot.DBSnapshotIdentifier),
    arn: told(snapshot.DBSnapshotArn),
    server: told(snapshot.DBInstanceIdentifier),
    status: snapshot.Status ?? 'unknown',
    engine: told(snapshot.Engine),
    engineVersion: told(snapshot.EngineVersion),
    taken: snapshot.SnapshotDatabaseTime ?? snapshot.OriginalSnapshotCreateTime ?? snapshot.SnapshotCreateTime,
    encrypted: snapshot.Encrypted === true,
    keyArn: snapshot.KmsKeyId,
    port: snapshot.Port,
    allocatedStorage: snapshot.AllocatedStorage,
    tags: snapshot.TagList ?? [],
  };
}

function fromCluster(snapshot: DBClusterSnapshot): Snapshot {
  return {
    kind: 'cluster',
    id: told(snapshot.DBClusterSnapshotIdentifier),
    arn: told(snapshot.DBClusterSnapshotArn),
    server: told(snapshot.DBClusterIdentifier),
    status: snapshot.Status ?? 'unknown',
    engine: told(snapshot.Engine),
    engineVersion: told(snapshot.EngineVersion),
    taken: snapshot.SnapshotCreateTime,
    encrypted: snapshot.StorageEncrypted === true,
    keyArn: snapshot.KmsKeyId,
    port: snapshot.Port,
    allocatedStorage: snapshot.AllocatedStorage,
    tags: snapshot.TagList ?? [],
  };
}

function told(value: string | undefined): string {
  if (value === undefined) throw new InternalError('RDS described a snapshot without a name, server or engine');
  return value;
}
