// Everything that a run made is found by its id alone and destroyed. Each kind is tried, whatever happens to the others, and calling again
// finishes what was left. A database or snapshot without the run's tags is not touched, whatever its name is.
import type { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import type { Macie2Client } from '@aws-sdk/client-macie2';
import type { RDSClient } from '@aws-sdk/client-rds';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { makesGroups } from '../../../config/engine.ts';
import { type Source, serverOf } from '../../../config/source.ts';
import { EnvironmentError, MasklakeError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { removeAll } from '../export/replications.ts';
import { cancelExport } from '../export/snapshot-export.ts';
import { stopMacieJob } from '../macie/stop-job.ts';
import { asksMacie } from '../macie/switched-off.ts';
import { lakeFolder, rawFolder, runSecretName } from '../run-keys.ts';
import type { RunRecord } from '../run-records.ts';
import { clusterMember, namesOf, snapshotCopyFor } from '../run-reference.ts';
import { removeUnfinishedResult } from '../share/remove-result.ts';
import { deleteSnapshot } from './copy-snapshot.ts';
import { awsErrorName } from './errors.ts';
import { removeLoadingGroup } from './remove-loading-group.ts';
import { isSealed } from './sealed.ts';
import { NEW_SNAPSHOT } from './select.ts';
import { deleteSecret, SECRET_ROLES, type SecretRole } from './server-secret.ts';
import { deleteCluster, deleteInstance, findCluster, findInstance } from './servers.ts';
import { findSnapshot, parseSnapshotArn, type SnapshotKind } from './snapshots.ts';
import { ownershipOf } from './tags.ts';

export interface CleanUpPorts {
  readonly rds: RDSClient;
  readonly dms: DatabaseMigrationServiceClient;
  readonly secrets: SecretsManagerClient;
  readonly macie: Macie2Client;
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  /** The account that owns a source's snapshots. */
  readonly accountOf: (source: Source) => Promise<RDSClient>;
  /** Undefined for who has no configuration: then whatever a run can have made in our own account is looked for. */
  readonly sources: readonly Source[] | undefined;
}

/** What is known of a run by its record, or by the reference that flows through the machine. */
export type RunToClean = Pick<RunRecord, 'run' | 'source' | 'snapshotId'>;

/** One kind of thing; answers how many there were. */
interface Kind {
  readonly name: string;
  readonly remove: () => Promise<number>;
}

/**
 * Destroys the run's copies of production data, its servers and its secrets. What it published stays.
 * @returns how many things there were
 * @throws EnvironmentError that names each kind which could not be removed, after all have been tried
 */
export async function removeCopies(ports: CleanUpPorts, run: RunToClean): Promise<number> {
  return removeKinds(run.run, copiesOf(ports, run));
}

/** As `removeCopies`; the results too, unless the run has sealed them. */
export async function removeRun(ports: CleanUpPorts, run: RunToClean): Promise<number> {
  const sealed = await isSealed(ports.runs, run.run);
  return removeKinds(run.run, [...copiesOf(ports, run), ...(sealed ? [] : resultsOf(ports, run))]);
}

/** Whatever the run made in our own account: copies and results, sealed or not. For a person who takes a run back. */
export async function removeEverything(ports: CleanUpPorts, run: RunToClean): Promise<number> {
  return removeKinds(run.run, [...copiesOf(ports, run), ...resultsOf(ports, run)]);
}

/** The restored server, and the logins that lead to it. What was exported stays. */
export async function removeTemporaryServer(
  ports: Pick<CleanUpPorts, 'rds' | 'secrets'>,
  run: string,
): Promise<number> {
  const removed = await removeServer(ports.rds, namesOf(run).instance, run);
  for (const role of ['source', 'reader'] as const) await deleteSecret(ports.secrets, runSecretName(run, role));
  return removed;
}

/** @returns 0: whether there were any, Secrets Manager does not say */
export async function removeSecrets(secrets: SecretsManagerClient, run: string): Promise<number> {
  const remove = (role: SecretRole) => deleteSecret(secrets, runSecretName(run, role)).then(() => false);
  return count(SECRET_ROLES.map((role) => () => remove(role)));
}

function copiesOf(ports: CleanUpPorts, { run, source, snapshotId }: RunToClean): Kind[] {
  const { instance, staged } = namesOf(run);
  const { sources } = ports;
  return [
    // first whatever still writes: it would fill again what is emptied below
    { name: 'replications', remove: async () => finished(await removeAll(ports.dms, run)) },
    { name: 'snapshot export', remove: async () => finished(await cancelExport(ports.rds, run)) },
    // it reads what is deleted below, and is paid for by what it reads
    { name: 'classification job', remove: () => stopMacieJob(ports, run, sources === undefined || asksMacie(sources)) },
    { name: `temporary server ${instance}`, remove: () => removeServer(ports.rds, instance, run) },
    { name: `staged server ${staged}`, remove: () => removeServer(ports.rds, staged, run) },
    ...(mayHaveGroup(sources, source)
      ? [{ name: 'parameter group', remove: () => removeLoadingGroup(ports.rds, run) }]
      : []),
    { name: 'unfinished result', remove: () => removeUnfinishedResult(ports, run) },
    { name: 'secrets', remove: () => removeSecrets(ports.secrets, run) },
    { name: 'copies of the snapshot', remove: () => removeSnapshotCopies(ports, run, source, snapshotId) },
    { name: 'raw files', remove: () => ports.raw.removeFolder(rawFolder(run)) },
  ];
}

/** A source that is configured no more may have been of any kind. */
function mayHaveGroup(sources: CleanUpPorts['sources'], name: string): boolean {
  if (sources === undefined) return true;
  const known = sources.filter((each) => each.name === name);
  return makesGroups(known.length === 0 ? sources : known);
}

function resultsOf({ rds, masked }: CleanUpPorts, { run, source }: RunToClean): Kind[] {
  const { maskedSnapshot } = namesOf(run);
  return [
    { name: `masked snapshot ${maskedSnapshot}`, remove: () => removeSnapshot(rds, maskedSnapshot, run) },
    { name: 'masked files', remove: () => masked.removeFolder(lakeFolder(source, run)) },
  ];
}

/** Something that is still stopping is a failure for now: the call is repeated, and the raw files are looked at again. */
function finished(done: boolean): number {
  if (!done) throw new EnvironmentError('still stopping');
  return 0;
}

async function removeKinds(run: string, kinds: readonly Kind[]): Promise<number> {
  let removed = 0;
  const left: string[] = [];
  for (const { name, remove } of kinds) {
    try {
      removed += await remove();
    } catch (error) {
      left.push(`${name} (${error instanceof MasklakeError ? error.message : awsErrorName(error)})`);
    }
  }
  if (left.length === 0) return removed;
  throw new EnvironmentError(`could not remove: ${left.join('; ')}`, {
    where: run,
    hint: 'the call may be repeated; the sweeper tries again, too',
  });
}

/** An instance, or a cluster with its instance, that carries the run's tags. */
export async function removeServer(client: RDSClient, identifier: string, run: string): Promise<number> {
  const member = clusterMember(identifier);
  const owned = async (name: string): Promise<boolean> =>
    ownershipOf((await findInstance(client, name))?.TagList)?.run === run;
  const cluster = async (): Promise<boolean> =>
    ownershipOf((await findCluster(client, identifier))?.TagList)?.run === run;
  return count([
    async () => (await owned(identifier)) && deleteInstance(client, identifier),
    async () => (await owned(member)) && deleteInstance(client, member),
    async () => (await cluster()) && deleteCluster(client, identifier),
  ]);
}

const KINDS: readonly SnapshotKind[] = ['instance', 'cluster'];

/** A snapshot of either kind, or of these, that carries the run's tags. */
export async function removeSnapshot(client: RDSClient, id: string, run: string, kinds = KINDS): Promise<number> {
  const remove = async (kind: SnapshotKind): Promise<boolean> => {
    const snapshot = await findSnapshot(client, id, kind);
    return ownershipOf(snapshot?.tags)?.run === run && deleteSnapshot(client, kind, id);
  };
  return count(kinds.map((kind) => () => remove(kind)));
}

/** Copies in our account, the shared one in the source's account, and a snapshot of production that was taken for this run. */
async function removeSnapshotCopies(
  ports: CleanUpPorts,
  run: string,
  sourceName: string,
  snapshotId: string,
): Promise<number> {
  const source = ports.sources?.find(({ name }) => name === sourceName);
  const copy = snapshotCopyFor(run);
  // before the role in another account is asked for: whoever owns that may have taken it back
  let removed = await removeSnapshot(ports.rds, copy, run);
  const owner = source === undefined ? ports.rds : await ports.accountOf(source);
  // that role may ask about the kind that its source has, and need not about the other
  const kinds = source?.account === undefined ? KINDS : [serverOf(source).kind];
  if (source?.account !== undefined) removed += await removeSnapshot(owner, copy, run, kinds);
  const taken = parseSnapshotArn(snapshotId)?.id ?? snapshotId;
  if (taken.startsWith(NEW_SNAPSHOT)) removed += await removeTaken(owner, taken, sourceName, kinds);
  return removed;
}

/** Taken for the first attempt, of which its tags tell; a later attempt may use it, and is the last to. */
async function removeTaken(
  client: RDSClient,
  id: string,
  source: string,
  kinds: readonly SnapshotKind[],
): Promise<number> {
  const remove = async (kind: SnapshotKind): Promise<boolean> => {
    const snapshot = await findSnapshot(client, id, kind);
    return ownershipOf(snapshot?.tags)?.source === source && deleteSnapshot(client, kind, id);
  };
  return count(kinds.map((kind) => () => remove(kind)));
}

/** How many of these were there. A failure does not keep the later ones from being tried. */
async function count(removers: readonly (() => Promise<boolean>)[]): Promise<number> {
  let removed = 0;
  let failed: unknown;
  for (const remove of removers) {
    try {
      if (await remove()) removed += 1;
    } catch (error) {
      failed ??= error;
    }
  }
  if (failed !== undefined) throw failed;
  return removed;
}
