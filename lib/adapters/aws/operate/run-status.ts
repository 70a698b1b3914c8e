// Where a run stands: its record, its execution step by step, and which documents it has left.
import type { SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { type Blocker, UsageError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { answerKey, approvalKey, blockedKey, costKey, executionKey, revocationKey, runFolder } from '../run-keys.ts';
import { findRecord, type RunRecord } from '../run-records.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readBlockers } from '../workbench/state-documents.ts';
import { type ExecutionState, executionState, innerExecution, type StepTimes, stepTimes } from './history.ts';

export interface RunStatus {
  readonly run: string;
  readonly source: string;
  readonly snapshotId: string;
  readonly attempt: number;
  readonly status: string;
  readonly supervised: ExecutionState | undefined;
  readonly pipeline: ExecutionState | undefined;
  readonly steps: readonly StepTimes[];
  /** Keys below the run's folder. */
  readonly documents: readonly string[];
  /** What stands in its way, each with the line for the rules: our own words, and no data. */
  readonly blockers: readonly Blocker[];
  readonly waitsForApproval: boolean;
  /** Nothing of it may be shared. */
  readonly blocked: boolean;
  readonly revoked: boolean;
  /** US dollars, as estimated when the plan was made. */
  readonly estimatedDollars: number | undefined;
}

export interface StatusPorts {
  readonly sfn: SFNClient;
  readonly runs: ObjectStore;
}

/** @throws UsageError when there is no such run */
export async function recordOfRun(runs: ObjectStore, run: string): Promise<RunRecord> {
  const record = await findRecord(runs, run);
  if (record === undefined)
    throw new UsageError('there is no such run in this bucket', { where: run, hint: 'check the id and --bucket' });
  return record;
}

/** The run that an execution works on; undefined before it has settled on one. */
export async function runOf(runs: ObjectStore, execution: string): Promise<string | undefined> {
  return z.object({ run: z.string() }).safeParse(await runs.findJson(executionKey(execution))).data?.run;
}

export async function runStatus({ sfn, runs }: StatusPorts, run: string): Promise<RunStatus> {
  const { source, snapshotId, attempt, execution } = await recordOfRun(runs, run);
  const supervised = await executionState(sfn, execution);
  const pipeline = await innerExecution(sfn, execution);
  const documents = (await runs.list(runFolder(run))).map(({ key }) => key.slice(runFolder(run).length));
  const has = (key: string): boolean => documents.includes(key.slice(runFolder(run).length));
  const status = supervised?.status ?? 'UNKNOWN';
  return {
    run,
    source,
    snapshotId,
    attempt,
    status,
    supervised,
    pipeline,
    steps: pipeline === undefined ? [] : await stepTimes(sfn, pipeline.execution),
    documents: documents.filter((key) => !/^(items|findings|glue|db\/[^/]+\/(state|masked))\//.test(key)),
    blockers: await blockersOf(runs, run, documents),
    waitsForApproval: status === 'RUNNING' && has(approvalKey(run)) && !has(answerKey(run)),
    blocked: has(blockedKey(run)),
    revoked: has(revocationKey(run)),
    estimatedDollars: z.object({ dollars: z.number() }).safeParse(await runs.findJson(costKey(run))).data?.dollars,
  };
}

async function blockersOf(
  runs: ObjectStore,
  run: string,
  documents: readonly string[],
): Promise<RunStatus['blockers']> {
  if (!documents.includes('databases.json')) return [];
  const places = (await databasesOf(runs, run)).map((database) => ({ runs, run, database }));
  const found = await Promise.all(places.map(readBlockers));
  return found.flatMap(({ blockers }) => blockers);
}
