// A run of the source `shop` in buckets that are folders: one database with one table, exported by DMS.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { rawTablesKey } from '../../../lib/adapters/aws/export/documents.ts';
import { databasesKey, dmsFolder, recordKey, stateKey } from '../../../lib/adapters/aws/run-keys.ts';
import { RunRecord } from '../../../lib/adapters/aws/run-records.ts';
import { namesOf, RunReference } from '../../../lib/adapters/aws/run-reference.ts';
import type { Catalog } from '../../../lib/core/model/catalog.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import { folderStore } from '../../engines/support/folder-store.ts';
import { catalog, table } from '../plan/support.ts';

export const RUN = RunReference.parse({
  id: 'shop-0123456789-1',
  source: 'shop',
  from: 'snapshot',
  snapshotId: 'rds:shop-2026-11-20',
  snapshotKind: 'instance',
  ...namesOf('shop-0123456789-1'),
  approval: true,
});

/** The run's record. */
export const RECORD = RunRecord.parse({
  run: RUN.id,
  source: RUN.source,
  snapshotId: RUN.snapshotId,
  attempt: 1,
  execution: 'arn:aws:states:eu-central-1:111122223333:execution:masklake:a',
  startedAt: '2026-11-21T08:00:00Z',
});
/** An automated snapshot of `shop`, as RDS tells it of whatever engine. */
export const SNAPSHOT_OF_SHOP = {
  DBSnapshotIdentifier: 'rds:shop-2026-11-20-03-00',
  DBSnapshotArn: 'arn:aws:rds:eu-central-1:111122223333:snapshot:rds:shop-2026-11-20-03-00',
  DBInstanceIdentifier: 'shop',
  Status: 'available',
  SnapshotCreateTime: new Date('2026-11-20T03:00:00Z'),
};
export const JOB_ARN = 'arn:aws:macie2:eu-central-1:111122223333:classification-job/j1';
export const RESULTS = 'AWSLogs/111122223333/Macie/eu-central-1/j1/';
export const CUSTOMERS: Catalog = catalog(table('customers', ['id', 'contact', 'note']));
export const OBJECT = `${dmsFolder(RUN.id, 'app')}public/customers/LOAD00000001.parquet`;

export interface Buckets {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  readonly rules: ObjectStore;
  readonly results: ObjectStore;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function emptyBuckets(): Buckets {
  const root = mkdtempSync(join(tmpdir(), 'masklake-buckets-'));
  folders.push(root);
  const [runs, raw, masked, rules, results] = ['runs', 'raw', 'masked', 'rules', 'results'].map((name) =>
    folderStore(join(root, name)),
  );
  if (!runs || !raw || !masked || !rules || !results) throw new RangeError('buckets');
  return { runs, raw, masked, rules, results };
}

/** What earlier steps left: the record, the catalog, one raw file of one table. */
export async function exported(files: readonly string[] = [OBJECT], of: Catalog = CUSTOMERS): Promise<Buckets> {
  const buckets = emptyBuckets();
  const { runs, raw } = buckets;
  await runs.createJson(recordKey(RUN.id), {
    run: RUN.id,
    source: RUN.source,
    snapshotId: RUN.snapshotId,
    attempt: 1,
    execution: 'arn:aws:states:x',
    startedAt: '2026-11-20T00:00:00Z',
  });
  await runs.createJson(databasesKey(RUN.id), ['app']);
  await runs.createJson(stateKey(RUN.id, 'app', 'inspect'), {
    catalog: of,
    script: { statements: [], extensions: [], omitted: [], sequences: [] },
  });
  const [first] = of.tables;
  await runs.createJson(
    rawTablesKey(RUN.id, 'app'),
    files.length === 0 ? [] : [{ table: first?.id, by: 'dms', files: files.map((key) => ({ key, bytes: 4 })) }],
  );
  for (const key of files) await raw.writeText(key, 'rows');
  return buckets;
}

/** Entity tag of the raw files above. */
export async function rawEtag(raw: ObjectStore): Promise<string> {
  const [object] = await raw.list(dmsFolder(RUN.id, 'app'));
  return object?.etag ?? '';
}

export interface Recorded {
  readonly key?: string;
  readonly status?: string;
  readonly reason?: string | null;
  readonly detections?: readonly { readonly type: string; readonly column: string }[];
}

/** A discovery result record as Macie writes it. */
export async function resultRecord(
  raw: ObjectStore,
  recorded: Recorded = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { key = OBJECT, status = 'COMPLETE', reason = null, detections = [] } = recorded;
  return {
    id: `result-${key}`,
    category: 'CLASSIFICATION',
    createdAt: '2026-11-20T01:00:00Z',
    resourcesAffected: { s3Bucket: { name: 'raw' }, s3Object: { key, eTag: await rawEtag(raw) } },
    classificationDetails: {
      jobId: 'j1',
      originType: 'SENSITIVE_DATA_DISCOVERY_JOB',
      result: {
        status: { code: status, reason },
        sensitiveData: detections.map(({ type, column }) => ({
          category: 'PERSONAL_INFORMATION',
          totalCount: 1,
          detections: [{ type, count: 1, occurrences: { records: [{ jsonPath: `$['${column}']`, recordIndex: 0 }] } }],
        })),
      },
    },
  };
}

export async function storeResults(results: ObjectStore, folder: string, records: readonly unknown[]): Promise<void> {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const scratch = await mkdtemp(join(tmpdir(), 'masklake-result-'));
  folders.push(scratch);
  const file = join(scratch, 'r.jsonl.gz');
  await writeFile(file, gzipSync(records.map((record) => JSON.stringify(record)).join('\n')));
  await results.upload(file, `${folder}111122223333/${records.length}.jsonl.gz`);
}

export class AwsError extends Error {
  constructor(name: string) {
    super(`CANARY message of ${name}`);
    this.name = name;
  }
}
