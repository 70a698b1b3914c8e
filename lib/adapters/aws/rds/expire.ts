// Once a day: results of earlier runs whose time is over. What readers see now, the run that a source's pointer names, stays however old it
// is; a lifecycle rule of the bucket could not tell. Records of runs stay for ever: they keep a snapshot from being run twice.
import type { S3Client } from '@aws-sdk/client-s3';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { EnvironmentError, MasklakeError } from '../../../core/errors.ts';
import { EXPIRING_FOLDERS } from '../../../core/model/expiring.ts';
import { LakePointer } from '../../../core/model/lake-manifest.ts';
import { SourceName } from '../../../core/model/run-id.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { LAKES, pointerKey, RUNS } from '../run-keys.ts';
import { findRecord } from '../run-records.ts';
import { awsErrorName } from './errors.ts';
import { findMaskedFolders, foldersIn, runOfFolder } from './leftovers.ts';
import { isRunning } from './sweep.ts';

export interface ExpiryPorts {
  readonly s3: S3Client;
  readonly sfn: SFNClient;
  readonly maskedBucket: string;
  readonly runsBucket: string;
  readonly masked: ObjectStore;
  readonly runs: ObjectStore;
  readonly now: () => Date;
  /** Masked files of a run that is not published are deleted after so many days. */
  readonly maskedDays: number;
  /** Work documents of a run that is not published are deleted after so many days; its record and what was shared of it stay. */
  readonly runsDays: number;
}

export interface Expired {
  /** Runs whose masked files were deleted, and runs whose documents were. */
  readonly masked: readonly string[];
  readonly documents: readonly string[];
}

const DAY = 86_400_000;

/** @throws EnvironmentError that names what could not be deleted, after everything has been tried */
export async function expire(ports: ExpiryPorts): Promise<Expired> {
  const failed: string[] = [];
  const tried = async (what: string, attempt: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await attempt();
    } catch (error) {
      failed.push(`${what}: ${error instanceof MasklakeError ? error.message : awsErrorName(error)}`);
      return false;
    }
  };
  const published = await publishedRuns(ports);
  const [masked, documents]: [string[], string[]] = [[], []];
  for (const { name, run, created } of await findMaskedFolders(ports.s3, ports.maskedBucket, async () => true)) {
    if (published.has(run) || daysSince(ports, created) < ports.maskedDays) continue;
    const removed = await tried(name, async () => {
      const record = await findRecord(ports.runs, run);
      if (record !== undefined && (await isRunning(ports.sfn, record.execution))) return false;
      return (await ports.masked.removeFolder(name)) > 0;
    });
    if (removed) masked.push(run);
  }
  for (const folder of await foldersIn(ports.s3, ports.runsBucket, RUNS)) {
    const run = runOfFolder(folder, RUNS);
    if (run === undefined || published.has(run)) continue;
    if (await tried(folder, () => expireDocuments(ports, folder, run))) documents.push(run);
  }
  if (failed.length === 0) return { masked, documents };
  throw new EnvironmentError(`could not delete what is past its time: ${failed.join('; ')}`, {
    hint: 'the next call tries again; delete by hand what it names if it stays',
  });
}

/** The runs that readers of the lake see. A pointer that cannot be read stops everything: what it names must not be deleted. */
async function publishedRuns({ s3, maskedBucket, masked }: ExpiryPorts): Promise<ReadonlySet<string>> {
  const published = new Set<string>();
  for (const folder of await foldersIn(s3, maskedBucket, LAKES)) {
    const source = SourceName.parse(folder.slice(LAKES.length, -1));
    const pointer = await masked.findJson(pointerKey(source));
    if (pointer !== undefined) published.add(LakePointer.parse(pointer).run);
  }
  return published;
}

async function expireDocuments(
  { runs, s3, sfn, ...ports }: ExpiryPorts,
  folder: string,
  run: string,
): Promise<boolean> {
  const there = (await foldersIn(s3, ports.runsBucket, folder)).map((each) => each.slice(folder.length));
  const old = EXPIRING_FOLDERS.filter((each) => there.includes(each));
  if (old.length === 0) return false;
  const record = await findRecord(runs, run);
  if (record === undefined || daysSince(ports, new Date(record.startedAt)) < ports.runsDays) return false;
  if (await isRunning(sfn, record.execution)) return false;
  for (const each of old) await runs.removeFolder(`${folder}${each}`);
  return true;
}

function daysSince({ now }: Pick<ExpiryPorts, 'now'>, since: Date): number {
  return (now().getTime() - since.getTime()) / DAY;
}
