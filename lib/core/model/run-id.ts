// Names that a run on AWS goes by. All of them follow from the snapshot and the attempt, so that a compensation needs nothing else.
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Lower-case words joined by single hyphens: what an RDS identifier, an object key and a state name all accept. */
export const SourceName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')
  .max(30);

export const RunId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*-[0-9a-f]{10}-[1-9][0-9]{0,2}$/);

/** The same for every delivery of the same event: one run per (snapshot, attempt). */
export function runIdFor(source: string, snapshotId: string, attempt: number): string {
  const digest = createHash('sha256').update(`${source}\n${snapshotId}`).digest('hex').slice(0, 10);
  return RunId.parse(`${source}-${digest}-${attempt}`);
}

export const TEMPORARY_PREFIX = 'masklake-';

/** Identifier of the run's temporary instance: starts with a letter, no double or trailing hyphen, at most 63 characters. */
export function temporaryInstanceFor(run: string): string {
  return `${TEMPORARY_PREFIX}${RunId.parse(run)}`;
}

/** Users that a run reads with: they are in its temporary server alone, and none of the source's. */
export const READER_PREFIX = `${TEMPORARY_PREFIX}reader-`;

/** Copies of a snapshot that a run makes before it restores it. */
export const SNAPSHOT_COPY = `${TEMPORARY_PREFIX}copy-`;

/** What stays in RDS as a result and is a server: nothing that a run deletes at its end is called so. */
export const RESULT_PREFIX = `${TEMPORARY_PREFIX}result-`;

/** Identifier of the server that is made of the run's masked snapshot and stays: at most 63 characters, as a run's id is short. */
export function resultInstanceFor(run: string): string {
  return `${RESULT_PREFIX}${RunId.parse(run)}`;
}
