// Events are best effort: this looks for snapshots that no run has covered, and starts one for the newest of each source.
import type { RDSClient } from '@aws-sdk/client-rds';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { type Source, serverOf, sourceOf } from '../../../config/source.ts';
import { EnvironmentError, MasklakeError } from '../../../core/errors.ts';
import { runIdFor } from '../../../core/model/run-id.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { findRecord, lockOf } from '../run-records.ts';
import { awsErrorName, unless } from './errors.ts';
import { isAnother, isOfEngine } from './select.ts';
import { newestOf, type Snapshot, snapshotsOf } from './snapshots.ts';

export interface ReconcilePorts {
  readonly sfn: SFNClient;
  /** The machine that triggers start. */
  readonly stateMachineArn: string;
  readonly accountOf: (source: Source) => Promise<RDSClient>;
  readonly runs: ObjectStore;
  readonly sources: readonly Source[];
  readonly now: () => Date;
}

/**
 * Starts what is missing.
 * @returns names of the executions that were started
 * @throws EnvironmentError that names each source which could not be looked at, after all have been
 */
export async function reconcile(ports: ReconcilePorts): Promise<{ readonly started: readonly string[] }> {
  const started: string[] = [];
  const failed: string[] = [];
  for (const source of ports.sources) {
    try {
      const name = await reconcileSource(ports, source);
      if (name !== undefined) started.push(name);
    } catch (error) {
      failed.push(`${source.name} (${error instanceof MasklakeError ? error.message : awsErrorName(error)})`);
    }
  }
  if (failed.length > 0)
    throw new EnvironmentError(`could not reconcile: ${failed.join('; ')}`, {
      hint: 'the next call tries again; until then start what is missing by hand: masklake aws run --source NAME',
    });
  return { started };
}

async function reconcileSource(ports: ReconcilePorts, source: Source): Promise<string | undefined> {
  // a run is under way: the next call sees what it has covered
  if ((await lockOf(ports.runs, source.name)) !== undefined) return undefined;
  const listed = await snapshotsOf(await ports.accountOf(source), serverOf(source));
  const counted = ({ id: snapshotId, kind, server: identifier }: Snapshot): boolean =>
    sourceOf([source], { snapshotId, kind, identifier, account: source.account?.id }) !== undefined;
  const newest = newestOf(listed.filter(counted));
  if (newest === undefined) return undefined;
  const snapshotId = source.account === undefined ? newest.id : newest.arn;
  const run = await uncoveredRun(ports.runs, source, snapshotId, newest.taken?.toISOString());
  if (run === undefined) return undefined;
  const name = isOfEngine(newest, source) ? hourly(run, ports.now()) : refusedOnce(run, source);
  return start(ports, name, snapshotId);
}

/** The run that is missing; undefined when the snapshot has had one, well or badly: a failed run is repeated by a person. */
async function uncoveredRun(
  runs: ObjectStore,
  source: Source,
  snapshotId: string,
  taken: string | undefined,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const run = runIdFor(source.name, snapshotId, attempt);
    const record = await findRecord(runs, run);
    if (record === undefined) return run;
    if (!isAnother(record, taken)) return undefined;
  }
}

/**
 * Name of an execution. It follows from the run and the hour: two reconcilers start one, while one that failed before its run had a record
 * is started again an hour later (a name is used up for 90 days).
 */
function hourly(run: string, now: Date): string {
  return `${run}-${now.toISOString().slice(0, 13)}`;
}

/** `select` refuses the snapshot of another kind of database before the run has a record: whoever reads that needs to read it once. */
function refusedOnce(run: string, { engine }: Pick<Source, 'engine'>): string {
  return `${run}-not-${engine}`;
}

/** @returns the name; undefined when there has been such an execution */
async function start(ports: ReconcilePorts, name: string, snapshotId: string): Promise<string | undefined> {
  const request = new StartExecutionCommand({
    stateMachineArn: ports.stateMachineArn,
    name,
    input: JSON.stringify({ snapshotId }),
  });
  const sent = await unless(ports.sfn.send(request), ['ExecutionAlreadyExists'], 'start the execution', name);
  return sent === undefined ? undefined : name;
}
