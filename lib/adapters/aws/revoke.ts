// Takes back what a run made: nobody reads or restores it any more, except from copies that others hold, which are listed.
import { paginateDescribeDBClusterSnapshots, paginateDescribeDBSnapshots, type RDSClient } from '@aws-sdk/client-rds';
import { DescribeExecutionCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { UsageError } from '../../core/errors.ts';
import { LakePointer } from '../../core/model/lake-manifest.ts';
import { type LakePorts, withdrawLake } from './lake/publish-lake.ts';
import { type CleanUpPorts, removeEverything } from './rds/clean-up.ts';
import { foreignSnapshot } from './rds/copy-snapshot.ts';
import { awsError, unless } from './rds/errors.ts';
import { NEW_SNAPSHOT } from './rds/select.ts';
import { findSnapshot, parseSnapshotArn, type Snapshot, sharedWith } from './rds/snapshots.ts';
import { ownershipOf } from './rds/tags.ts';
import { cataloguedKey, pointerKey, revocationKey, sharedKey } from './run-keys.ts';
import type { RunRecord } from './run-records.ts';
import { namesOf, snapshotCopyFor } from './run-reference.ts';
import { removeResult } from './share/remove-result.ts';
import { type HeldSecret, laterHolder } from './share/secret-holder.ts';
import { Shared } from './share/share-run.ts';
import { unshare } from './share/unshare.ts';

export interface RevokePorts extends Omit<CleanUpPorts, 'sources' | 'accountOf'> {
  readonly sfn: SFNClient;
  /** The catalog. */
  readonly lake: Pick<LakePorts, 'glue' | 'bucket'>;
  /** Takes back what was put into the account that the snapshot is shared with: of document and secret what is named. */
  readonly takeBack: (shared: Shared) => Promise<void>;
  readonly now: () => Date;
}

/** For looking only. */
type LookPorts = Pick<RevokePorts, 'rds' | 'sfn' | 'runs' | 'masked'>;

/** What a revocation will do, and what it cannot. */
export interface Revocation {
  readonly run: string;
  readonly source: string;
  /** The masked snapshot; undefined when there is none (any more). */
  readonly snapshot: string | undefined;
  /**
   * Accounts that may restore it, or were to be let: they may have copied it. Such copies cannot be recalled, nor what was restored from them.
   */
  readonly accounts: readonly string[];
  /** Snapshots in this account that somebody copied from it: not the run's, and left alone. */
  readonly copies: readonly string[];
  /** What lies in the account that it was shared with: object and secret. */
  readonly results: readonly string[];
  /** A secret there that stays: a later run has put its own login into it. Undefined when there is none. */
  readonly secret: HeldSecret | undefined;
  /** What may lie where nobody but the pipeline's functions is let in, and is not looked at. */
  readonly elsewhere: readonly string[];
  /** The server in this account that was kept as a result, and its secret; undefined when none was. */
  readonly instance: string | undefined;
  /** Readers of the lake see this run: after the revocation they see nothing until the next one. */
  readonly published: boolean;
}

/**
 * Looks, and changes nothing.
 * @throws UsageError while the run is under way
 */
export async function planRevocation(ports: LookPorts, record: RunRecord): Promise<Revocation> {
  const { run, source, execution } = record;
  const asked = ports.sfn.send(new DescribeExecutionCommand({ executionArn: execution }));
  const found = await unless(asked, ['ExecutionDoesNotExist'], 'describe the execution', execution);
  if (found?.status === 'RUNNING')
    throw new UsageError('the run is under way', {
      where: run,
      hint: `stop it, and it cleans up after itself: aws stepfunctions stop-execution --execution-arn ${execution}`,
    });
  const snapshot = await maskedSnapshot(ports.rds, run);
  const shared = await sharedOf(ports, run);
  // the snapshot may be gone, or shared no more, and copies of it are not
  const now = snapshot === undefined ? [] : await sharedWith(ports.rds, snapshot.kind, snapshot.id);
  const later = shared === undefined ? undefined : await laterHolder(ports.runs, shared);
  const place = snapshot ?? (shared === undefined ? undefined : { arn: shared.snapshot, kind: shared.kind });
  return {
    run,
    source,
    snapshot: snapshot?.id,
    accounts: [...new Set([...now, ...(shared?.accounts ?? [])])],
    copies: place === undefined ? [] : await copiesOf(ports.rds, place),
    results: resultsOf(shared).filter((each) => later === undefined || each !== secretLine(later.name)),
    secret: later,
    elsewhere: elsewhere(record),
    instance: shared?.instance?.identifier,
    published: await isPublished(ports, source, run),
  };
}

/**
 * Withdraws the lake, ends sharing, deletes results, copies and secrets, and writes down that it was done. Evidence and documents stay.
 * @throws EnvironmentError naming what could not be removed; repeating it goes on
 */
export async function revoke(ports: RevokePorts, record: RunRecord, plan: Revocation): Promise<void> {
  const { run, source } = record;
  if (plan.published) await ports.masked.remove(pointerKey(source));
  const snapshot = await maskedSnapshot(ports.rds, run);
  if (snapshot !== undefined)
    await unshare(ports.rds, snapshot, await sharedWith(ports.rds, snapshot.kind, snapshot.id));
  const shared = await sharedOf(ports, run);
  // what one of them cannot do must not keep the others from it
  const done = await Promise.allSettled([
    (await ports.runs.findJson(cataloguedKey(run))) === undefined
      ? Promise.resolve()
      : withdrawLake(ports.lake, { source, run }),
    shared === undefined ? Promise.resolve() : takeBack(ports, shared),
    shared?.instance === undefined ? Promise.resolve() : removeResult(ports, run, shared.instance),
    removeEverything({ ...ports, sources: undefined, accountOf: async () => ports.rds }, record),
  ]);
  const failed = done.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  await ports.runs.createJson(revocationKey(run), { ...plan, revokedAt: ports.now().toISOString() });
}

async function sharedOf({ runs }: Pick<RevokePorts, 'runs'>, run: string): Promise<Shared | undefined> {
  const found = await runs.findJson(sharedKey(run));
  return found === undefined ? undefined : Shared.parse(found);
}

/** Asked anew: a run may have been shared since it was planned. */
async function takeBack(ports: Pick<RevokePorts, 'runs' | 'takeBack'>, shared: Shared): Promise<void> {
  const later = await laterHolder(ports.runs, shared);
  await ports.takeBack(later === undefined ? shared : withoutSecret(shared));
}

function withoutSecret(shared: Shared): Shared {
  if (shared.results === undefined) return shared;
  const { secret: _, ...results } = shared.results;
  return { ...shared, results };
}

/** A snapshot that goes by its ARN belongs to another account, whose role trusts the pipeline's functions and no person. */
function elsewhere({ run, snapshotId }: RunRecord): readonly string[] {
  const owner = parseSnapshotArn(snapshotId);
  if (owner === undefined) return [];
  const { account, kind, id } = owner;
  const names = [snapshotCopyFor(run), ...(id.startsWith(NEW_SNAPSHOT) ? [id] : [])];
  return names.map((name) => `${kind} snapshot ${name} in account ${account}`);
}

function resultsOf(shared: Shared | undefined): string[] {
  if (shared?.results === undefined) return [];
  const { bucket, key, secret, copy } = shared.results;
  return [
    `s3://${bucket}/${key}`,
    ...(secret === undefined ? [] : [secretLine(secret)]),
    ...(copy === undefined ? [] : [`${copy} (theirs: ask them to delete it)`]),
  ];
}

function secretLine(name: string): string {
  return `secret ${name}`;
}

async function maskedSnapshot(client: RDSClient, run: string): Promise<Snapshot | undefined> {
  const { maskedSnapshot: id } = namesOf(run);
  const snapshot = await findSnapshot(client, id);
  if (snapshot === undefined || ownershipOf(snapshot.tags)?.run === run) return snapshot;
  throw foreignSnapshot(id);
}

async function copiesOf(client: RDSClient, { arn, kind }: Pick<Snapshot, 'arn' | 'kind'>): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (id: string | undefined, from: string | undefined): void => {
    if (id !== undefined && from === arn) found.push(id);
  };
  try {
    if (kind === 'instance') {
      for await (const { DBSnapshots = [] } of paginateDescribeDBSnapshots({ client }, { SnapshotType: 'manual' }))
        for (const each of DBSnapshots) note(each.DBSnapshotIdentifier, each.SourceDBSnapshotIdentifier);
    } else {
      const pages = paginateDescribeDBClusterSnapshots({ client }, { SnapshotType: 'manual' });
      for await (const { DBClusterSnapshots = [] } of pages)
        for (const each of DBClusterSnapshots) note(each.DBClusterSnapshotIdentifier, each.SourceDBClusterSnapshotArn);
    }
  } catch (error) {
    throw awsError('list the snapshots', arn, error);
  }
  return found;
}

async function isPublished({ masked }: Pick<CleanUpPorts, 'masked'>, source: string, run: string): Promise<boolean> {
  const pointer = LakePointer.safeParse(await masked.findJson(pointerKey(source)));
  return pointer.success && pointer.data.run === run;
}
