import { type Batch, type FindingPorts, handleFindings } from '../../../lib/adapters/aws/macie/findings/handle.ts';
import {
  documentKey,
  macieJobKey,
  macieObjectsKey,
  maskedFolder,
  rulesKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import type { Plan } from '../../../lib/core/plan/plan.ts';
import { type Buckets, CUSTOMERS, exported, JOB_ARN, OBJECT, RESULTS, RUN } from './support.ts';

export type Json = Readonly<Record<string, unknown>>;
export const RULES =
  'version: 1\npolicy: guarded\ntables:\n  public.customers:\n    note: { keep: "looked at", by: ada }\n';
export const KEY = rulesKey('shop', 'app');
const MASKED = `${maskedFolder('shop', RUN.id, 'app', { schema: 'public', name: 'customers' })}part-00000001.parquet`;

/** A finding about `column` of an object. */
export function finding(
  type: string,
  column: string | undefined,
  more: { object?: string; bucket?: string; detail?: Json; id?: string } = {},
): Json {
  const { object = OBJECT, bucket = 'raw', detail = {}, id = 'f1' } = more;
  const records = column === undefined ? null : [{ jsonPath: `$['${column}']`, recordIndex: 0 }];
  const sensitiveData = [
    { category: 'PERSONAL_INFORMATION', totalCount: 1, detections: [{ type, count: 1, occurrences: { records } }] },
  ];
  return {
    'detail-type': 'Macie Finding',
    source: 'aws.macie',
    detail: {
      id,
      type: 'SensitiveData:S3Object/Personal',
      category: 'CLASSIFICATION',
      createdAt: '2026-11-20T01:00:00Z',
      updatedAt: '2026-11-20T01:00:00Z',
      sample: false,
      resourcesAffected: { s3Bucket: { name: bucket }, s3Object: { key: object, etag: 'x' } },
      classificationDetails: {
        jobId: 'j1',
        originType: 'SENSITIVE_DATA_DISCOVERY_JOB',
        result: { status: { code: 'COMPLETE', reason: null }, sensitiveData, customDataIdentifiers: null },
      },
      ...detail,
    },
  };
}

export interface Lab extends Buckets {
  readonly ports: FindingPorts;
  readonly alarms: [string, number][];
  readonly lines: Json[];
}

export async function lab(rules: string | undefined = RULES): Promise<Lab> {
  const buckets = await exported();
  const job = { asked: true, jobId: 'j1', jobArn: JOB_ARN, results: RESULTS, objects: 1 };
  await buckets.runs.createJson(macieJobKey(RUN.id), job);
  const [table] = CUSTOMERS.tables;
  const columns = table?.columns.map(({ name }) => ({ name, type: 'text' }));
  const objects = [{ key: OBJECT, etag: 'x' }];
  await buckets.runs.createJson(macieObjectsKey(RUN.id), [
    { database: 'app', schema: 'public', name: 'customers', columns, objects },
  ]);
  if (rules !== undefined) await buckets.rules.writeText(KEY, rules);
  const alarms: [string, number][] = [];
  const lines: Json[] = [];
  const ports: FindingPorts = {
    ...buckets,
    rawBucket: 'raw',
    maskedBucket: 'masked',
    rulesBucket: 'rules',
    now: () => new Date('2026-11-20T02:00:00Z'),
    suspected: (source, count) => void alarms.push([source, count]),
    log: (line) => void lines.push(line),
  };
  return { ...buckets, ports, alarms, lines };
}

const batch = (...events: readonly unknown[]) => ({
  Records: events.map((event, index) => ({
    messageId: `m${index + 1}`,
    body: typeof event === 'string' ? event : JSON.stringify(event),
  })),
});
export const handle = ({ ports }: Lab, ...events: readonly unknown[]) =>
  handleFindings(ports, batch(...events) satisfies typeof Batch._output);
export const rulesOf = async ({ rules }: Lab) => (await rules.readText(KEY))?.text;

function planWith(columns: Readonly<Record<string, Partial<Plan['tables'][number]['columns'][number]>>>): Plan {
  const type = { text: 'text', base: 'text', category: 'text' } as const;
  const planned = Object.entries(columns).map(([column, more]) => ({
    column,
    type,
    nullable: true,
    spec: { mask: 'keep' },
    domain: 'd',
    unique: false,
    sensitive: false,
    identifiers: [],
    decidedBy: 'policy' as const,
    why: '',
    generated: false,
    ...more,
  }));
  const tables = [{ table: { schema: 'public', name: 'customers' }, rows: 'all' as const, columns: planned }];
  return { version: 1, source: 'shop', policy: 'guarded', keyId: 'k', locale: 'en', tables };
}

export async function planned(columns: Parameters<typeof planWith>[0]): Promise<Lab> {
  const made = await lab();
  await made.runs.writeText(documentKey(RUN.id, 'app', 'plan.json'), JSON.stringify(planWith(columns)));
  return made;
}
export const inMasked = { object: MASKED, bucket: 'masked' };
