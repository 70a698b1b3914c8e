// The last net: what a run left behind although its execution has ended, because it was stopped, timed out or crashed on the way.
// Nothing without our tags is touched, and nothing whose execution still runs.
import type { SFNClient } from '@aws-sdk/client-sfn';
import { DescribeExecutionCommand } from '@aws-sdk/client-sfn';
import { EnvironmentError, MasklakeError } from '../../../core/errors.ts';
import { LOCKS } from '../run-keys.ts';
import { findRecord, lockAt, type RunRecord } from '../run-records.ts';
import { type CleanUpPorts, removeCopies, removeRun } from './clean-up.ts';
import { awsErrorName, unless } from './errors.ts';
import { findLeftovers, findMaskedFolders, type Leftover, type LeftoverPorts } from './leftovers.ts';
import { isSealed } from './sealed.ts';
import { NEW_SNAPSHOT } from './select.ts';

export interface SweepPorts extends CleanUpPorts, LeftoverPorts {
  readonly sources: LeftoverPorts['sources'];
  readonly sfn: SFNClient;
  readonly maskedBucket: string;
  readonly now: () => Date;
  /** Nothing younger is touched. */
  readonly minimumHours: number;
  /** What no record speaks of is left alone for as long. */
  readonly unknownHours: number;
  /** Told what was swept, also when something else could not be. */
  readonly report?: (swept: Swept) => void;
}

export interface Swept {
  /** Databases, snapshots, secrets, replications, classification jobs, raw and masked folders and locks that were found and removed. */
  readonly swept: number;
  readonly runs: readonly string[];
}

const HOUR = 3_600_000;

/** @param doing of what it was, before the error's own words */
type Cannot = (error: unknown, doing?: string) => void;

/** @throws EnvironmentError that names what could not be listed and each run which could not be swept whole, after all have been tried */
export async function sweep(ports: SweepPorts): Promise<Swept> {
  const failed: string[] = [];
  const cannot: Cannot = (error, doing = '') => {
    failed.push(`${doing}${error instanceof MasklakeError ? error.message : awsErrorName(error)}`);
  };
  const found = new Map<string, Leftover[]>();
  for (const leftover of [...(await findLeftovers(ports, cannot)), ...(await unverified(ports, cannot))])
    found.set(leftover.run, [...(found.get(leftover.run) ?? []), leftover]);
  let swept = 0;
  const runs: string[] = [];
  for (const [run, leftovers] of found) {
    try {
      const removed = await sweepRun(ports, run, leftovers);
      if (removed === 0) continue;
      swept += removed;
      runs.push(run);
    } catch (error) {
      cannot(error, `${run}: `);
    }
  }
  swept += await sweepLocks(ports, cannot);
  ports.report?.({ swept, runs });
  if (failed.length > 0)
    throw new EnvironmentError(`could not sweep: ${failed.join('; ')}`, {
      hint: 'the next call tries again; delete by hand what it names if it stays',
    });
  return { swept, runs };
}

async function sweepRun(ports: SweepPorts, run: string, all: readonly Leftover[]): Promise<number> {
  const record = await findRecord(ports.runs, run);
  const failed = record !== undefined && (await hasFailed(ports, record));
  const leftovers = all.filter(({ role }) => role !== 'masked' || failed);
  if (leftovers.length === 0) return 0;
  const newest = Math.max(...leftovers.map(({ created }) => created.getTime()));
  const hours = (ports.now().getTime() - newest) / HOUR;
  if (hours < (record === undefined ? ports.unknownHours : ports.minimumHours)) return 0;
  if (record !== undefined && (await isRunning(ports.sfn, record.execution))) return 0;
  const known = { run, ...knownOf(run, leftovers, record) };
  await (failed ? removeRun(ports, known) : removeCopies(ports, known));
  // a run leaves its group to the sweeper, and nobody is to be alarmed
  return leftovers.filter(({ kind }) => kind !== 'parameter group').length;
}

/** Documents of a run may be gone long before its masked snapshot: only a young run without evidence has failed for certain. */
const CERTAIN_DAYS = 14;

async function hasFailed(ports: SweepPorts, record: RunRecord): Promise<boolean> {
  return isYoung(ports, record) && !(await isSealed(ports.runs, record.run));
}

function isYoung({ now }: SweepPorts, { startedAt }: RunRecord): boolean {
  return (now().getTime() - Date.parse(startedAt)) / (24 * HOUR) < CERTAIN_DAYS;
}

/** Masked files of runs that may have failed; `sweepRun` finds out whether they have. */
async function unverified(ports: SweepPorts, cannot: (error: unknown) => void): Promise<readonly Leftover[]> {
  const mayHaveFailed = async (run: string): Promise<boolean> => {
    const record = await findRecord(ports.runs, run);
    return record !== undefined && isYoung(ports, record);
  };
  return findMaskedFolders(ports.s3, ports.maskedBucket, mayHaveFailed).catch((error: unknown) => {
    cannot(error);
    return [];
  });
}

function knownOf(
  run: string,
  leftovers: readonly Leftover[],
  record: RunRecord | undefined,
): { source: string; snapshotId: string } {
  if (record !== undefined) return { source: record.source, snapshotId: record.snapshotId };
  const named = leftovers.find(({ source }) => source !== undefined)?.source;
  return {
    source: named ?? run.replace(/-[0-9a-f]{10}-\d+$/, ''),
    snapshotId: leftovers.find(({ kind, name }) => kind === 'snapshot' && name.startsWith(NEW_SNAPSHOT))?.name ?? '',
  };
}

/** Locks of executions that have ended: a stopped one releases nothing. */
async function sweepLocks({ runs, sfn }: SweepPorts, cannot: Cannot): Promise<number> {
  let removed = 0;
  const locks = await runs.list(LOCKS).catch((error: unknown) => {
    cannot(error, `${LOCKS}: `);
    return [];
  });
  for (const { key } of locks) {
    try {
      const lock = await lockAt(runs, key);
      if (lock === undefined || (await isRunning(sfn, lock.execution))) continue;
      await runs.remove(key);
      removed += 1;
    } catch (error) {
      cannot(error, `${key}: `);
    }
  }
  return removed;
}

/** In doubt it runs: an execution that cannot be asked about keeps what it has. */
export async function isRunning(client: SFNClient, executionArn: string): Promise<boolean> {
  const request = client.send(new DescribeExecutionCommand({ executionArn }));
  const execution = await unless(request, ['ExecutionDoesNotExist'], 'describe the execution', executionArn);
  return (
    execution !== undefined &&
    execution.status !== undefined &&
    ['RUNNING', 'PENDING_REDRIVE'].includes(execution.status)
  );
}
