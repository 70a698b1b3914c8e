// The built-in classifier's findings as the documents that Macie writes: one sensitive data discovery result for every exported file, and
// the description of the export that they are read with. Counts and places only; values have no place in it.
import { classifyText } from '../../detect/classify-text.ts';
import { actingDetections } from '../../detect/decide.ts';
import { detectorOf } from '../../detect/registry.ts';
import { identifierMask } from '../../masks/identifiers.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { TableFiles } from '../../model/files.ts';
import { columnKey, tableKey } from '../../model/names.ts';
import type { ColumnFinding, Detection } from '../detection.ts';
import type { ExportedSource } from './source.ts';

export interface LocalResultsRequest {
  readonly run: string;
  readonly createdAt: string;
  readonly catalog: Catalog;
  readonly tables: readonly TableFiles[];
  readonly findings: readonly ColumnFinding[];
}

export interface LocalResults {
  /** JSON Lines: one record per exported file. */
  readonly results: string;
  /** What `masklake findings --schema` reads. */
  readonly source: ExportedSource;
}

/** What stands where an account, a bucket and a job would. */
const LOCAL = { bucket: 'local', account: '000000000000', region: 'local' } as const;
/** Macie locates no more of one identifier in one object. */
const MOST_LOCATIONS = 1000;
const LONGEST_NAME = 240;

/** @returns the documents; a table of several files says of each what it says of all, because rows are counted by table */
export function localResults(request: LocalResultsRequest): LocalResults {
  const byColumn = new Map(request.findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const columns = new Map(request.catalog.tables.map((table) => [tableKey(table.id), table.columns]));
  const lines: string[] = [];
  const tables = request.tables.map((table): ExportedSource['tables'][number] => {
    const own = (columns.get(tableKey(table.table)) ?? []).filter(({ name }) =>
      table.columns.some((file) => file.name === name),
    );
    const found = own.flatMap(({ name }) => byColumn.get(columnKey(table.table, name)) ?? []);
    const result = resultOf(table, found);
    const objects = table.files.map((file) => ({
      key: keyOf(request, table, file),
      etag: `${table.bytes}-${table.rows}`,
    }));
    for (const object of objects) lines.push(JSON.stringify(recordOf(request, table, object, result)));
    return {
      schema: table.table.schema,
      name: table.table.name,
      header: null,
      columns: own.map(({ name, type }) => ({ name, type: type.text })),
      objects,
    };
  });
  return {
    results: lines.map((line) => `${line}\n`).join(''),
    source: { run: request.run, rawBucket: LOCAL.bucket, jobId: request.run, customDataIdentifiers: [], tables },
  };
}

function keyOf(request: LocalResultsRequest, { table }: TableFiles, file: string): string {
  const names = [request.catalog.database, table.schema, table.name].map(encodeURIComponent);
  return `runs/${request.run}/${names.join('/')}/${file.slice(file.lastIndexOf('/') + 1)}`;
}

interface Occurrences {
  readonly records: readonly { readonly jsonPath?: string }[];
}
interface Found {
  readonly identifier: string;
  readonly count: number;
  readonly occurrences: Occurrences;
}

function recordOf(
  request: LocalResultsRequest,
  table: TableFiles,
  object: { readonly key: string; readonly etag: string },
  result: unknown,
) {
  const { bucket, account, region } = LOCAL;
  return {
    schemaVersion: '1.0',
    id: `${request.run}/${object.key}`,
    accountId: account,
    partition: 'aws',
    region,
    createdAt: request.createdAt,
    updatedAt: request.createdAt,
    category: 'CLASSIFICATION',
    resourcesAffected: {
      s3Bucket: { arn: `arn:aws:s3:::${bucket}`, name: bucket },
      s3Object: {
        bucketArn: `arn:aws:s3:::${bucket}`,
        key: object.key,
        path: `${bucket}/${object.key}`,
        extension: 'parquet',
        size: table.bytes,
        eTag: object.etag,
      },
    },
    classificationDetails: {
      jobId: request.run,
      originType: 'SENSITIVE_DATA_DISCOVERY_JOB',
      result,
    },
  };
}

function resultOf(table: TableFiles, findings: readonly ColumnFinding[]) {
  const found = new Map<string, { count: number; records: { jsonPath?: string }[] }>();
  for (const finding of findings)
    for (const detection of actingDetections(finding)) {
      const of = found.get(detection.identifier) ?? { count: 0, records: [] };
      of.count += detection.hits;
      const record = recordAt(detection);
      const places = Math.max(1, Math.min(detection.hits, MOST_LOCATIONS - of.records.length));
      for (let i = 0; i < places; i++) of.records.push(record);
      found.set(detection.identifier, of);
    }
  const all = [...found].map(([identifier, { count, records }]) => ({ identifier, count, occurrences: { records } }));
  const managed = all.filter(({ identifier }) => detectorOf(identifier) !== undefined);
  const custom = all.filter(({ identifier }) => detectorOf(identifier) === undefined);
  return {
    status: statusOf(findings),
    sizeClassified: table.bytes,
    mimeType: 'application/parquet',
    additionalOccurrences: all.some(({ count, occurrences }) => count > occurrences.records.length),
    sensitiveData: ['PERSONAL_INFORMATION', 'FINANCIAL_INFORMATION', 'CREDENTIALS'].flatMap((category) => {
      const of = managed.filter(({ identifier }) => categoryOf(identifier) === category);
      if (of.length === 0) return [];
      const detections = of.map(({ identifier, count, occurrences }) => ({ type: identifier, count, occurrences }));
      return [{ category, totalCount: sum(of), detections }];
    }),
    customDataIdentifiers: {
      totalCount: sum(custom),
      detections: custom.map(({ identifier, count, occurrences }) => ({
        arn: `arn:aws:macie2:${LOCAL.region}:${LOCAL.account}:custom-data-identifier/${encodeURIComponent(identifier)}`,
        name: identifier,
        count,
        occurrences,
      })),
    },
  };
}

function sum(found: readonly Found[]): number {
  return found.reduce((total, { count }) => total + count, 0);
}

/** A column that was not looked at, or in part, makes the object partial: nothing in it is proven clean. */
function statusOf(findings: readonly ColumnFinding[]): { readonly code: string; readonly reason: string | null } {
  if (findings.some(({ unknown }) => unknown !== undefined)) return { code: 'PARTIAL', reason: 'NOT_ALL_COLUMNS' };
  if (findings.some(({ sampled }) => sampled !== undefined)) return { code: 'PARTIAL', reason: 'SAMPLED' };
  return { code: 'COMPLETE', reason: null };
}

function categoryOf(identifier: string): string {
  if (/^CREDIT_CARD|^CARD_|IBAN|^BIC$|BANK_ACCOUNT/.test(identifier)) return 'FINANCIAL_INFORMATION';
  return identifierMask(identifier, '') === 'hash' ? 'CREDENTIALS' : 'PERSONAL_INFORMATION';
}

/** As Macie spells a place: names in brackets, the beginning of a very long one cut, and none at all where the name itself is sensitive. */
function recordAt({ column, jsonPath }: Detection): { readonly jsonPath?: string } {
  if (classifyText(column).length > 0) return {};
  const characters = Array.from(column);
  const name = characters.length > LONGEST_NAME ? `...${characters.slice(-LONGEST_NAME).join('')}` : column;
  const inside = jsonPath === undefined || jsonPath === '$' ? '' : jsonPath.slice(1);
  return { jsonPath: `$['${name.replaceAll(/(['\\])/g, '\\$1')}']${inside}` };
}
