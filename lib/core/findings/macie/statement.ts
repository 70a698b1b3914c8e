// What Macie states about one object: a discovery result record, or a finding (event or API answer), which have one shape.
// Lenient where Macie's own output varies (null for lists, strings for numbers, members that are absent), strict elsewhere.
import { z } from 'zod';
import { Count, instant } from './scalars.ts';

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
const text = z.string().nullish();

const Cell = z
  .object({ column: z.union([z.number(), z.string()]).nullish(), columnName: text, row: z.unknown().optional() })
  .nullish();
const RecordPlace = z.object({ jsonPath: text, recordIndex: z.unknown().optional() }).nullish();
const Occurrences = z
  .object({
    records: list(RecordPlace),
    cells: list(Cell),
    lineRanges: list(z.unknown()),
    offsetRanges: list(z.unknown()),
    pages: list(z.unknown()),
  })
  .nullish();
export type Occurrences = z.infer<typeof Occurrences>;

const ManagedDetection = z.object({ type: text, count: Count, occurrences: Occurrences });
const CustomDetection = z.object({ arn: text, name: text, count: Count, occurrences: Occurrences });
const Result = z.object({
  status: z.object({ code: text, reason: text }).nullish(),
  sensitiveData: list(z.object({ category: text, totalCount: Count, detections: list(ManagedDetection) })),
  customDataIdentifiers: z.object({ totalCount: Count, detections: list(CustomDetection) }).nullish(),
});
export type Result = z.infer<typeof Result>;

/** Enough to know which object is spoken of; read first, so that a statement with an unreadable result still taints its object. */
const Head = z.object({
  id: text,
  type: text,
  category: text,
  sample: z.boolean().nullish(),
  createdAt: text,
  updatedAt: text,
  resourcesAffected: z
    .object({
      s3Bucket: z.object({ name: text }).nullish(),
      s3Object: z
        .object({
          bucketArn: text,
          key: text,
          etag: text,
          eTag: text,
          embeddedFileDetails: z.record(z.string(), z.unknown()).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  classificationDetails: z.object({ jobId: text, originType: text, result: z.unknown().optional() }).nullish(),
});

export interface Statement {
  readonly id: string | undefined;
  /** Nanoseconds since 1970; undefined when it cannot be read. */
  readonly createdAt: bigint | undefined;
  readonly updatedAt: bigint | undefined;
  readonly sample: boolean;
  readonly policy: boolean;
  readonly automated: boolean;
  /** undefined when none is told, or when two are told that differ. */
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  readonly jobId: string | undefined;
  /** Every entity tag that is told, without quotation marks. */
  readonly etags: readonly string[];
  /** Path of the file inside an archive. */
  readonly embedded: string | undefined;
  /** undefined: it cannot be read. */
  readonly result: Result | undefined;
}

/** undefined when not even the object can be read from it. */
export function readStatement(value: unknown): Statement | undefined {
  const parsed = Head.safeParse(value);
  if (!parsed.success) return undefined;
  const head = parsed.data;
  const object = head.resourcesAffected?.s3Object;
  const details = head.classificationDetails;
  const result = Result.nullish().safeParse(details?.result);
  return {
    id: nonEmpty(head.id),
    createdAt: instant(head.createdAt),
    updatedAt: instant(head.updatedAt),
    sample: head.sample === true,
    policy: head.category === 'POLICY' || head.type?.startsWith('Policy:') === true,
    automated: details?.originType === 'AUTOMATED_SENSITIVE_DATA_DISCOVERY' || nonEmpty(details?.jobId) === undefined,
    bucket: single([head.resourcesAffected?.s3Bucket?.name, object?.bucketArn?.replace(/^arn:[^:]*:s3:::/, '')]),
    key: nonEmpty(object?.key),
    jobId: nonEmpty(details?.jobId),
    etags: [object?.etag, object?.eTag].flatMap((tag) => (nonEmpty(tag) === undefined ? [] : [unquoted(tag ?? '')])),
    embedded: embeddedPath(object?.embeddedFileDetails),
    result: result.success ? (result.data ?? NO_RESULT) : undefined,
  };
}

const NO_RESULT: Result = { status: undefined, sensitiveData: [], customDataIdentifiers: undefined };

/** `"abc"` as in an HTTP header is abc. */
export function unquoted(tag: string): string {
  return /^"(.*)"$/.exec(tag)?.[1] ?? tag;
}

function embeddedPath(details: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  if (details === null || details === undefined) return undefined;
  const path = details['filePath'];
  return typeof path === 'string' ? path : JSON.stringify(details);
}

function nonEmpty(value: string | null | undefined): string | undefined {
  return value === null || value === '' ? undefined : value;
}

function single(values: readonly (string | null | undefined)[]): string | undefined {
  const told = new Set(values.flatMap((value) => nonEmpty(value) ?? []));
  return told.size === 1 ? [...told][0] : undefined;
}
