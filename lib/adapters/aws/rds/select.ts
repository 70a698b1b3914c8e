// Step `select` on AWS: which snapshot is meant, is it a configured source's, what is the run called, and may this execution run it?
import { createHash } from 'node:crypto';
import type { RDSClient } from '@aws-sdk/client-rds';
import { CreateDBClusterSnapshotCommand, CreateDBSnapshotCommand } from '@aws-sdk/client-rds';
import { z } from 'zod';
import { EndpointHost } from '../../../config/endpoint.ts';
import { engineOf, RdsEngine } from '../../../config/engine.ts';
import { type Source, serverOf, sourceOf } from '../../../config/source.ts';
import { EnvironmentError, LockedError, UsageError } from '../../../core/errors.ts';
import { runIdFor, SourceName, TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { ExportManifest } from '../export-manifest.ts';
import { databasesKey, manifestKey, stateKey } from '../run-keys.ts';
import { type Opened, openRun, type RunRecord } from '../run-records.ts';
import { namesOf, type RunReference } from '../run-reference.ts';
import { sourceAtEndpoint } from './endpoint.ts';
import { refusal, unless } from './errors.ts';
import { findSnapshot, isOwnSnapshot, newestOf, parseSnapshotArn, type Snapshot, snapshotsOf } from './snapshots.ts';
import { ownTags } from './tags.ts';

const Attempt = z.number().int().min(1).max(999);

/** What an execution is started with: by an event (a snapshot without `attempt`), a person, the clock, or a manifest in the raw bucket. */
export const SelectInput = z.union([
  z.strictObject({ snapshotId: z.string().min(1).max(512), attempt: Attempt.optional() }),
  z.strictObject({
    source: SourceName,
    newest: z.literal(true),
    attempt: Attempt.optional(),
    /** By the clock: a snapshot that has had its run is no error. */
    scheduled: z.literal(true).optional(),
  }),
  z.strictObject({ endpoint: EndpointHost, newest: z.literal(true), attempt: Attempt.optional() }),
  z.strictObject({ manifest: z.string().min(1).max(1024), attempt: Attempt.optional() }),
]);
export type SelectInput = z.infer<typeof SelectInput>;

export interface SelectPorts {
  readonly rds: RDSClient;
  /** The account that owns a source's snapshots. */
  readonly accountOf: (source: Source) => Promise<RDSClient>;
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly sources: readonly Source[];
  /** Our own. */
  readonly account: string;
  readonly buckets: RunRecord['buckets'];
  readonly now: () => Date;
}

/** `ours: false` ends the execution well: an event about what is no business of this deployment, or not any more. */
export type Selected = { readonly ours: false } | { readonly ours: true; readonly run: RunReference };
const NOT_OURS: Selected = { ours: false };

export async function select(ports: SelectPorts, execution: string, input: SelectInput): Promise<Selected> {
  if ('manifest' in input) return selectExport(ports, execution, input.manifest, input.attempt);
  if ('snapshotId' in input) {
    const { snapshotId, attempt } = input;
    const found = await describeSnapshot(ports, snapshotId);
    const source = found && ownerOf(ports, found, attempt !== undefined);
    if (found !== undefined && source !== undefined)
      return open(ports, { execution, source, snapshot: found.snapshot, id: found.id, attempt });
    if (attempt === undefined) return NOT_OURS;
    throw new UsageError('the snapshot does not exist or belongs to no configured source', {
      where: snapshotId,
      hint: 'name a snapshot of an instance or cluster under aws.sources; masked snapshots are never taken',
    });
  }
  const source =
    'endpoint' in input
      ? await sourceAtEndpoint(ports.accountOf, ports.sources, input.endpoint)
      : sourceNamed(ports.sources, input.source);
  const snapshot = await newestOrNew(ports, source, execution);
  const id = source.account === undefined ? snapshot.id : snapshot.arn;
  const attempt = input.attempt ?? ('scheduled' in input && input.scheduled === true ? undefined : 1);
  return open(ports, { execution, source, snapshot, id, attempt });
}

interface Described {
  readonly snapshot: Snapshot;
  /** Another account that owns it. */
  readonly account: string | undefined;
  /** Identifier in our own account, ARN in another: a run's id follows from it. */
  readonly id: string;
}

/** Asks our own account, then those of the sources that live elsewhere. */
async function describeSnapshot(ports: SelectPorts, snapshotId: string): Promise<Described | undefined> {
  const arn = parseSnapshotArn(snapshotId);
  if (arn === undefined || arn.account === ports.account) {
    const snapshot = await findSnapshot(ports.rds, arn?.id ?? snapshotId, arn?.kind);
    if (snapshot !== undefined) return { snapshot, account: undefined, id: snapshot.id };
  }
  for (const source of ports.sources) {
    const { account } = source;
    const { kind } = serverOf(source);
    if (account === undefined) continue;
    // its role may ask about the source's kind, and need not about the other
    if (arn !== undefined && (arn.account !== account.id || arn.kind !== kind)) continue;
    const snapshot = await findSnapshot(await ports.accountOf(source), arn?.id ?? snapshotId, kind);
    if (snapshot !== undefined) return { snapshot, account: account.id, id: snapshot.arn };
  }
  return undefined;
}

/** A person may name any snapshot of a source's server; an event counts only for the names that the configuration lists. */
function ownerOf({ sources }: SelectPorts, { snapshot, account }: Described, byPerson: boolean): Source | undefined {
  if (isOwnSnapshot(snapshot)) return undefined;
  const { kind, server: identifier, id: snapshotId } = snapshot;
  if (!byPerson) return sourceOf(sources, { kind, identifier, snapshotId, account });
  return sources.find((source) => {
    const server = serverOf(source);
    return server.kind === kind && server.identifier === identifier && source.account?.id === account;
  });
}

function sourceNamed(sources: readonly Source[], name: string): Source {
  const source = sources.find((each) => each.name === name);
  if (source !== undefined) return source;
  throw new UsageError('no source of this name is deployed', {
    where: name,
    hint: `deployed are: ${sources.map((each) => each.name).join(', ')}`,
  });
}

async function newestOrNew(ports: SelectPorts, source: Source, execution: string): Promise<Snapshot> {
  const client = await ports.accountOf(source);
  const server = serverOf(source);
  const newest = source.snapshot === 'create' ? undefined : newestOf(await snapshotsOf(client, server));
  if (newest !== undefined) return newest;
  if (source.snapshot === 'newest')
    throw new EnvironmentError(`the ${server.kind} has no snapshot that is available`, {
      where: server.identifier,
      hint: 'set snapshot: create-if-none for the source, or take one',
    });
  return createSnapshot(client, source, execution, ports.now());
}

/** Its name follows from the execution, so that a repeated call finds what the first one made. */
async function createSnapshot(client: RDSClient, source: Source, execution: string, now: Date): Promise<Snapshot> {
  const { kind, identifier } = serverOf(source);
  const digest = createHash('sha256').update(execution).digest('hex').slice(0, 12);
  const id = `${NEW_SNAPSHOT}${source.name}-${digest}`;
  // the run's id depends on the snapshot's name, or on its ARN, which has the account in it: the tag is right for our own account
  const Tags = ownTags({ id: runIdFor(source.name, id, 1), source: source.name }, 'temporary', now);
  const request =
    kind === 'instance'
      ? client.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier: identifier, DBSnapshotIdentifier: id, Tags }))
      : client.send(
          new CreateDBClusterSnapshotCommand({
            DBClusterIdentifier: identifier,
            DBClusterSnapshotIdentifier: id,
            Tags,
          }),
        );
  await unless<unknown>(request, ALREADY, 'create a snapshot', identifier);
  const created = await findSnapshot(client, id, kind);
  if (created === undefined)
    throw new EnvironmentError('the new snapshot cannot be found', {
      where: id,
      hint: 'was it deleted, or may the role not describe it? Start the run again',
    });
  return created;
}

/** Snapshots of production that a run took itself, and deletes at its end. */
export const NEW_SNAPSHOT = `${TEMPORARY_PREFIX}new-`;
const ALREADY = ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'];

interface Candidate {
  readonly execution: string;
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly id: string;
  /** Undefined: an event, or the clock. */
  readonly attempt: number | undefined;
}

async function open(ports: SelectPorts, candidate: Candidate): Promise<Selected> {
  const { execution, source, snapshot, id } = candidate;
  checkEngine(snapshot, source);
  const snapshotKind = restoredKind(snapshot);
  for (let attempt = candidate.attempt ?? 1; ; attempt += 1) {
    const run = runIdFor(source.name, id, attempt);
    const taken = snapshot.taken?.toISOString();
    const opened = await openRun(ports.runs, {
      run,
      source: source.name,
      snapshotId: id,
      ...(taken === undefined ? {} : { snapshotTaken: taken }),
      attempt,
      asked: candidate.attempt !== undefined,
      execution,
      startedAt: ports.now().toISOString(),
      snapshotKind,
      buckets: ports.buckets,
    });
    if (opened.state === 'open')
      return {
        ours: true,
        run: {
          id: run,
          source: source.name,
          from: 'snapshot',
          snapshotId: id,
          snapshotKind,
          ...namesOf(run),
          approval: source.approval,
        },
      };
    // deleted and taken again under the same name: another snapshot
    if (candidate.attempt === undefined && opened.state === 'ran' && isAnother(opened.record, taken)) continue;
    // an event's snapshot waits: the reconciler finds the newest again once the source is free
    if (candidate.attempt === undefined) return NOT_OURS;
    throw refusedStart(source.name, attempt, opened);
  }
}

/** Whether a record is about an earlier snapshot that had the same name. */
export function isAnother(record: RunRecord, taken: string | undefined): boolean {
  return record.snapshotTaken !== undefined && taken !== undefined && record.snapshotTaken !== taken;
}

function refusedStart(source: string, attempt: number, opened: Exclude<Opened, { state: 'open' }>): LockedError {
  if (opened.state === 'busy')
    return new LockedError(`run ${opened.run} is working on ${source}`, {
      where: source,
      hint: 'wait until it ends; when it was lost, the sweeper releases its lock',
    });
  return new LockedError(`this snapshot's attempt ${attempt} has been run`, {
    where: source,
    hint: `start again with "attempt": ${attempt + 1}`,
  });
}

/** Whether a snapshot is of the kind of database that its source is configured as: settings were checked against it. */
export function isOfEngine({ engine: found }: Pick<Snapshot, 'engine'>, { engine }: Pick<Source, 'engine'>): boolean {
  const rds = RdsEngine.safeParse(found).data;
  return rds !== undefined && engineOf(rds) === engine;
}

/** Another kind of database is never restored with the settings of this one. */
function checkEngine(snapshot: Snapshot, source: Source): void {
  if (isOfEngine(snapshot, source)) return;
  const { engine: found, id } = snapshot;
  const rds = RdsEngine.safeParse(found).data;
  if (rds === undefined)
    throw refusal(
      'ENGINE',
      id,
      `the snapshot is of ${found}; only ${RdsEngine.options.join(', ')} are masked on AWS`,
      'remove the source from aws.sources',
    );
  throw refusal(
    'ENGINE',
    id,
    `the snapshot is of ${found}, and source ${source.name} is configured as ${source.engine}`,
    `write engine: ${engineOf(rds)} for the source in masklake.yaml and deploy`,
  );
}

/** A Multi-AZ cluster of plain Postgres or MySQL is restored to one instance, which costs a third; Aurora needs a cluster. */
function restoredKind({ kind, engine }: Snapshot): RunReference['snapshotKind'] {
  return kind === 'cluster' && engine.startsWith('aurora') ? 'cluster' : 'instance';
}

async function selectExport(
  ports: SelectPorts,
  execution: string,
  key: string,
  asked: number | undefined,
): Promise<Selected> {
  const attempt = asked ?? 1;
  const parsed = ExportManifest.safeParse(await ports.raw.readJson(key));
  if (!parsed.success)
    throw new UsageError('the manifest does not say what was exported', {
      where: `${key}: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
      hint: 'docs/aws.md, “First run”, shows its form',
    });
  const manifest = parsed.data;
  const source = sourceNamed(ports.sources, manifest.source);
  const id = runIdFor(source.name, key, attempt);
  const opened = await openRun(ports.runs, {
    run: id,
    source: source.name,
    snapshotId: key,
    attempt,
    asked: asked !== undefined,
    execution,
    startedAt: ports.now().toISOString(),
    snapshotKind: 'instance',
    buckets: ports.buckets,
  });
  if (opened.state !== 'open') {
    // nobody finds a manifest again: one that comes while its source is worked on must be heard of
    if (asked === undefined && opened.state === 'ran') return NOT_OURS;
    throw refusedStart(source.name, attempt, opened);
  }
  await copyDocuments(ports, id, manifest);
  const from = 'export' as const;
  const run = { id, source: source.name, from, snapshotId: key, snapshotKind: 'instance' as const };
  return { ours: true, run: { ...run, ...namesOf(id), approval: source.approval } };
}

/** What `restore` and `inspect` would have written. */
async function copyDocuments({ raw, runs }: SelectPorts, run: string, manifest: ExportManifest): Promise<void> {
  await runs.writeText(manifestKey(run), JSON.stringify(manifest));
  await runs.writeText(databasesKey(run), JSON.stringify(manifest.databases.map(({ name }) => name)));
  for (const { name, inspect } of manifest.databases) {
    const stored = await raw.readText(inspect);
    if (stored === undefined)
      throw new EnvironmentError('the manifest names a document that is not there', {
        where: inspect,
        hint: `put it into the raw bucket, or correct \`inspect\` of database ${name} in the manifest; then give the export another folder, since a manifest is run once`,
      });
    await runs.writeText(stateKey(run, name, 'inspect'), stored.text);
  }
}
