// Builders for what Macie writes about an export of one table `public.t` (columns a, b, c) with objects o1, o2.
import type { Conclusions, TableConclusion } from '../../../lib/core/findings/macie/conclusions.ts';
import { MacieReading } from '../../../lib/core/findings/macie/read.ts';
import { ExportedSource } from '../../../lib/core/findings/macie/source.ts';

type Json = Readonly<Record<string, unknown>>;
export const key = (name: string): string => `runs/r1/shop/public/t/${name}`;

export function source(more: Json = {}): ExportedSource {
  return ExportedSource.parse({
    run: 'r1',
    rawBucket: 'raw',
    jobId: 'j1',
    tables: [
      {
        schema: 'public',
        name: 't',
        header: null,
        columns: ['a', 'b', 'c'].map((name) => ({ name, type: 'text' })),
        objects: [{ key: key('o1'), etag: 'e1' }],
        ...more,
      },
    ],
  });
}

export const at = (minute: number, fraction = ''): string =>
  `2026-11-18T02:${String(minute).padStart(2, '0')}:00${fraction}Z`;

export const managed = (type: string, count: unknown, occurrences: Json | null = null): Json => ({
  type,
  count,
  occurrences,
});
export const records = (...paths: (string | null)[]): Json => ({
  records: paths.map((jsonPath, recordIndex) => ({ jsonPath, recordIndex })),
});
export const found = (...detections: Json[]): Json => ({
  status: { code: 'COMPLETE', reason: null },
  sensitiveData: [{ category: 'PERSONAL_INFORMATION', detections }],
});
export const clean: Json = { status: { code: 'COMPLETE', reason: null }, sensitiveData: null };
export const skipped: Json = { status: { code: 'SKIPPED', reason: 'PERMISSION_DENIED' } };

let ids = 0;
export function record(
  result: unknown,
  more: { object?: Json; details?: Json; head?: Json; bucket?: string | null } = {},
): Json {
  ids += 1;
  return {
    id: `id-${ids}`,
    category: 'CLASSIFICATION',
    createdAt: at(1),
    updatedAt: at(1),
    resourcesAffected: {
      s3Bucket: { name: more.bucket === undefined ? 'raw' : more.bucket },
      s3Object: { key: key('o1'), etag: 'e1', ...more.object },
    },
    classificationDetails: { jobId: 'j1', originType: 'SENSITIVE_DATA_DISCOVERY_JOB', result, ...more.details },
    ...more.head,
  };
}

export const event = (detail: Json): Json => ({ 'detail-type': 'Macie Finding', source: 'aws.macie', detail });

/** Lines of one results file, then events. */
export function conclude(lines: readonly unknown[], events: readonly unknown[] = [], of = source()): Conclusions {
  const reading = new MacieReading(of);
  lines.forEach((value, i) => {
    reading.result({ file: 'results', line: i + 1 }, value);
  });
  events.forEach((value, i) => {
    reading.event({ file: `event-${i + 1}` }, value);
  });
  return reading.conclude();
}

export function tableOf(lines: readonly unknown[], events: readonly unknown[] = [], of = source()): TableConclusion {
  const [table] = conclude(lines, events, of).tables;
  if (table === undefined) throw new RangeError('no table');
  return table;
}

export const reasonsOf = (conclusions: Conclusions): string[] => conclusions.ignored.map((entry) => entry.reason);
