// Where things lie in the buckets, and what secrets are called: one function per key, names only as percent-encoded segments.

import type { TableId } from '../../core/model/catalog.ts';
import { layout, manifestName, tableFolder } from '../../core/model/layout.ts';
import { pathSegment } from '../../core/model/names.ts';

// --- runs bucket ---

/** The bucket as the root of the local runner's layout. */
const ROOT = layout('');
const below = (path: string): string => path.replace(/^\//, '');

/** A folder for each run. */
export const RUNS = `${below(ROOT.runs)}/`;
/** Ends in a slash. */
export function runFolder(run: string): string {
  return `${below(ROOT.run(run))}/`;
}
/** Who runs this snapshot and attempt: written once, kept for ever. */
export function recordKey(run: string): string {
  return `${runFolder(run)}run.json`;
}
/** The temporary server: TemporarySource. */
export function sourceKey(run: string): string {
  return `${runFolder(run)}source.json`;
}
/** The temporary server has been given its new master password. */
export function passwordSetKey(run: string): string {
  return `${runFolder(run)}password-set.json`;
}
/** The staged server: StagedServer. */
export function stagedKey(run: string): string {
  return `${runFolder(run)}staged.json`;
}
/** A parameter group that the run made for the staged server, where it needs one. */
export function loadingGroupKey(run: string): string {
  return `${runFolder(run)}loading-group.json`;
}
/** Which version of the master key the run masks with. */
export function keyVersionKey(run: string): string {
  return `${runFolder(run)}key.json`;
}
/** Names of the databases found inside. */
export function databasesKey(run: string): string {
  return `${runFolder(run)}databases.json`;
}
/** What was said about an export that somebody else made: ExportManifest. */
export function manifestKey(run: string): string {
  return `${runFolder(run)}manifest.json`;
}
/** Documents of one database, named as the local runner names them. Ends in a slash. */
export function databaseFolder(run: string, database: string): string {
  return `${runFolder(run)}db/${pathSegment(database)}/`;
}
export const DATABASE_DOCUMENTS = [
  'schema.json',
  'detections.json',
  'discovery-results.jsonl',
  'exported.json',
  'plan.json',
  'pools.json',
  'evidence.json',
  'report.html',
  'run.jsonl',
] as const;
export function documentKey(run: string, database: string, name: (typeof DATABASE_DOCUMENTS)[number]): string {
  return `${databaseFolder(run, database)}${name}`;
}
/** What a step leaves for later steps. @param step a step's name, or `blockers` */
export function stateKey(run: string, database: string, step: string): string {
  return `${databaseFolder(run, database)}state/${pathSegment(step)}.json`;
}
/** `mask-spark`: arguments of Glue job runs · `constraints-n`: the n-th wave of statements after the rows. */
export type ItemList =
  | 'read'
  | 'adopt'
  | 'classify'
  | 'mask'
  | 'mask-spark'
  | 'slices'
  | 'copy'
  | 'constraints-1'
  | 'constraints-2'
  | 'constraints-3'
  | 'loaded'
  | 'keys'
  | 'printed';
/** A list that a Distributed Map reads. */
export function itemsKey(run: string, list: ItemList): string {
  return `${runFolder(run)}items/${list}.json`;
}
/** What the built-in classifier found in some tables. @param part of the list `classify` */
export function classifiedKey(run: string, database: string, part: number): string {
  return `${databaseFolder(run, database)}classified/${part}.json`;
}
/** What is verified in parts, and what a part has found. @param name of the document */
export function verificationKey(run: string, database: string, name: string): string {
  return `${databaseFolder(run, database)}verify/${pathSegment(name)}.json`;
}
/** The classification job of the run: what was asked, and how far its results are read. */
export function macieJobKey(run: string): string {
  return `${runFolder(run)}macie.json`;
}
/** The objects that Macie looks at, by database and table, as they were when its job started. */
export function macieObjectsKey(run: string): string {
  return `${runFolder(run)}macie-objects.json`;
}
/** When the job was first seen complete: results may come later, but not for ever. */
export function macieCompleteKey(run: string): string {
  return `${runFolder(run)}macie-complete.json`;
}
/** Macie's conclusions about one database. */
export function macieKey(run: string, database: string): string {
  return `${runFolder(run)}macie/${pathSegment(database)}.json`;
}
/** A finding that was acted on. @param finding its id and the time of its state */
export function findingKey(run: string, finding: string): string {
  return `${runFolder(run)}findings/${pathSegment(finding)}.json`;
}
/** Why nothing of this run may be shared; absent while nothing speaks against it. */
export function blockedKey(run: string): string {
  return `${runFolder(run)}blocked.json`;
}
/** What the plans change against the last published run of the source. */
export function differenceKey(run: string): string {
  return `${runFolder(run)}difference.json`;
}
/** What the run is about to cost: CostEstimate. */
export function costKey(run: string): string {
  return `${runFolder(run)}cost.json`;
}
/** What Glue job runs read and write: work documents, results and pools. Ends in a slash. */
export function glueFolder(run: string): string {
  return `${runFolder(run)}glue/`;
}
/** What a Glue job run is to do with one table, or (`result`) has done. */
export function glueKey(run: string, database: string, table: TableId, what: 'work' | 'result'): string {
  return `${glueFolder(run)}${tableFolder(database, table)}/${what}.json`;
}
/** Rows of one masked file. */
export function maskedFileKey(run: string, database: string, { schema, name }: TableId, file: number): string {
  return `${databaseFolder(run, database)}masked/${pathSegment(schema)}/${pathSegment(name)}/${file}.json`;
}
export function approvalKey(run: string): string {
  return `${runFolder(run)}approval.json`;
}
/** Says that tables of the catalog were made for the run, or are being made. */
export function cataloguedKey(run: string): string {
  return `${runFolder(run)}catalogued.json`;
}
/** With whom the masked snapshot was shared, and what was put where. */
export function sharedKey(run: string): string {
  return `${runFolder(run)}shared.json`;
}
/** Says that a person has taken the run back, and which copies could not be. */
export function revocationKey(run: string): string {
  return `${runFolder(run)}revoked.json`;
}
/** Says which run an execution works on: a clean-up after a failure may know nothing but the execution. */
export function executionKey(execution: string): string {
  return `${below(ROOT.runs)}/.executions/${pathSegment(execution)}.json`;
}
/** What a person answered when asked to approve; written once. */
export function answerKey(run: string): string {
  return `${runFolder(run)}answer.json`;
}
export const LOCKS = 'locks/';
export function lockKey(source: string): string {
  return `${LOCKS}${pathSegment(source)}.json`;
}

// --- raw bucket: folders end in a slash ---

export function rawFolder(run: string): string {
  return `${pathSegment(run)}/`;
}
/** What DMS wrote. */
export function dmsFolder(run: string, database: string): string {
  return `${rawFolder(run)}dms/${pathSegment(database)}/`;
}
/** What RDS wrote when it exported the snapshot. */
export function rdsExportFolder(run: string): string {
  return `${rawFolder(run)}rds/`;
}
/** Everything that our own reader read, in our own typing. */
export function readsFolder(run: string, database: string): string {
  return `${rawFolder(run)}read/${pathSegment(database)}/`;
}
/** What it read of one table. */
export function readFolder(run: string, database: string, table: TableId): string {
  return `${rawFolder(run)}read/${tableFolder(database, table)}/`;
}
/** The same rows in our own typing. */
export function ownFolder(run: string, database: string, table: TableId): string {
  return `${rawFolder(run)}own/${tableFolder(database, table)}/`;
}

/** What verification leaves between its parts: hashes of raw values, which go with the raw files. */
function hashesFolder(run: string, database: string): string {
  return `${rawFolder(run)}verify/${pathSegment(database)}/`;
}
/** Fingerprints of the raw values of a slice; `kept`: of those that a person keeps. */
export function fingerprintsKey(run: string, database: string, kind: 'needles' | 'kept', slice: number): string {
  return `${hashesFolder(run, database)}${kind}/${slice}.parquet`;
}
/** Hashes of the keys of one file. @param file position in the table's list of files */
export function hashedKeysKey(
  run: string,
  database: string,
  zone: 'raw' | 'masked',
  { schema, name }: TableId,
  file: number,
): string {
  return `${hashesFolder(run, database)}keys/${zone}/${pathSegment(schema)}/${pathSegment(name)}/${file}.parquet`;
}

// --- masked bucket ---

/** A folder for each source, and in it one for each of its runs. */
export const LAKES = 'lake/masked/';
export function lakeFolder(source: string, run: string): string {
  return `${below(ROOT.lake(source, run))}/`;
}
export function maskedFolder(source: string, run: string, database: string, table: TableId): string {
  return `${lakeFolder(source, run)}${tableFolder(database, table)}/`;
}
/** Tables, files and masks of one database in the lake; file names are relative to the lake's folder. */
export function manifestOfLakeKey(source: string, run: string, database: string): string {
  return `${lakeFolder(source, run)}${manifestName(database)}`;
}
/** Names the run that readers of the lake see. */
export function pointerKey(source: string): string {
  return below(ROOT.pointer(source));
}

// --- evidence bucket ---

export function evidenceKey(
  source: string,
  run: string,
  database: string,
  name: 'evidence.json' | 'report.html',
): string {
  return `${pathSegment(source)}/${pathSegment(run)}/${pathSegment(database)}/${name}`;
}

// --- rules bucket ---

/** Rules files of a source's databases, and the approvals, identifiers and pools beside them. Ends in a slash. */
export function rulesFolder(source: string): string {
  return `rules/${pathSegment(source)}/`;
}
export function rulesKey(source: string, database: string): string {
  return `${rulesFolder(source)}${pathSegment(database)}.yaml`;
}

// --- Secrets Manager ---

/** `source`: master of the temporary server, read by DMS too · `staged`: master of the staged one · `reader`: may only read. */
export function runSecretName(run: string, role: 'source' | 'staged' | 'reader'): string {
  return `masklake/${run}/${role}`;
}
