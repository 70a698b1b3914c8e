// Which object of which zone a finding speaks of. Names are compared as they are; a key that this program would not have written is
// nobody's.
import { z } from 'zod';
import type { Statement } from '../../../../core/findings/macie/statement.ts';
import type { TableId } from '../../../../core/model/catalog.ts';
import { pathSegment } from '../../../../core/model/names.ts';
import { RunId, SourceName } from '../../../../core/model/run-id.ts';
import type { ObjectStore } from '../../../../ports/object-store.ts';
import { macieJobKey, macieObjectsKey, maskedFolder, recordKey } from '../../run-keys.ts';
import { MacieJob, MacieObjects, type ObjectsOfTable } from '../job-record.ts';

/** Why a finding changes nothing. */
export type Ignored =
  | 'sample'
  | 'policy'
  | 'other bucket'
  | 'other run'
  | 'other job'
  | 'no object of the run'
  | 'unreadable';

export interface RawPlace {
  readonly zone: 'raw';
  readonly run: string;
  readonly source: string;
  /** The table, with nothing but the object that the finding speaks of. */
  readonly table: ObjectsOfTable;
}
export interface MaskedPlace {
  readonly zone: 'masked';
  readonly run: string;
  readonly source: string;
  readonly database: string;
  readonly table: TableId;
}

export interface PlacePorts {
  readonly runs: ObjectStore;
  readonly rawBucket: string;
  readonly maskedBucket: string;
}

/** Findings of the raw zone count when they are of the run's own job; of the masked zone whoever looked there. */
export async function placeOf(ports: PlacePorts, statement: Statement): Promise<RawPlace | MaskedPlace | Ignored> {
  if (statement.sample) return 'sample';
  if (statement.policy) return 'policy';
  if (statement.bucket === ports.rawBucket) return rawPlace(ports, statement);
  return statement.bucket === ports.maskedBucket ? maskedPlace(ports, statement) : 'other bucket';
}

const Record = z.object({ source: SourceName });

/** The source of a run that this deployment has a record of. */
async function sourceOfRun(runs: ObjectStore, run: string): Promise<string | undefined> {
  const record = await runs.findJson(recordKey(run));
  return record === undefined ? undefined : Record.parse(record).source;
}

async function rawPlace({ runs }: PlacePorts, { key, jobId }: Statement): Promise<RawPlace | Ignored> {
  const run = RunId.safeParse(key?.split('/')[0]);
  const source = run.success ? await sourceOfRun(runs, run.data) : undefined;
  if (!run.success || source === undefined) return 'other run';
  const found = await runs.findJson(macieJobKey(run.data));
  const job = found === undefined ? undefined : MacieJob.parse(found);
  if (job?.asked !== true || job.jobId !== jobId) return 'other job';
  const tables = MacieObjects.parse(await runs.readJson(macieObjectsKey(run.data)));
  for (const table of tables) {
    const object = table.objects.find((candidate) => candidate.key === key);
    if (object !== undefined) return { zone: 'raw', run: run.data, source, table: { ...table, objects: [object] } };
  }
  return 'no object of the run';
}

/** `lake/masked/<source>/<run>/<db>/<schema>/<table>/part-….parquet`, every segment as `pathSegment` writes it. */
const MASKED_KEY = /^lake\/masked\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/[^/]+\.parquet$/;

async function maskedPlace({ runs }: PlacePorts, { key }: Statement): Promise<MaskedPlace | Ignored> {
  const [, source = '', run = '', ...rest] = MASKED_KEY.exec(key ?? '') ?? [];
  const names = rest.map(nameOf);
  const [database, schema, name] = names;
  if (database === undefined || schema === undefined || name === undefined) return 'no object of the run';
  if (!RunId.safeParse(run).success || (await sourceOfRun(runs, run)) !== source) return 'other run';
  const table = { schema, name };
  const folder = maskedFolder(source, run, database, table);
  return key?.startsWith(folder) === true ? { zone: 'masked', run, source, database, table } : 'no object of the run';
}

/** The name behind a segment; undefined for a segment that this program does not write. */
function nameOf(segment: string): string | undefined {
  if (segment === '%') return '';
  try {
    const name = decodeURIComponent(segment);
    return pathSegment(name) === segment ? name : undefined;
  } catch {
    return undefined;
  }
}
