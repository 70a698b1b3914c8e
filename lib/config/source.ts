// One source under `aws.sources`: whose snapshots are masked, and how its runs differ from the default.
import { z } from 'zod';
import { ExporterChoice } from '../core/export/exporter.ts';
import { SourceName, TEMPORARY_PREFIX } from '../core/model/run-id.ts';
import { Policy } from '../core/plan/plan.ts';
import { clusterKindBy, meaninglessSettings, whyMeaningless } from './meaningless-settings.ts';
import { VerifiedWithinHours } from './operations.ts';
import { AccountId, Arn, RestoreSettings, StagedSettings } from './server-settings.ts';
import { Share } from './share.ts';

const notOurs = (name: string): boolean => !name.toLowerCase().startsWith(TEMPORARY_PREFIX);
const OURS = `names what this pipeline makes itself: ${TEMPORARY_PREFIX}… can be no source`;

const Identifier = z
  .string()
  .regex(/^[a-z](-?[a-z0-9])*$/, 'must be an RDS identifier: lower-case letters, digits and single hyphens')
  .max(63)
  .refine(notOurs, OURS);

const SnapshotPrefix = z
  .string()
  .regex(
    /^[a-zA-Z](-?[a-zA-Z0-9])*-?$/,
    'must be the beginning of a manual snapshot identifier: letters, digits, single hyphens; automated ones (rds:…) follow from the instance or cluster',
  )
  .max(200)
  .refine((prefix) => notOurs(prefix) && !TEMPORARY_PREFIX.startsWith(prefix.toLowerCase()), OURS);

/** EventBridge's own syntax. */
const Schedule = z
  .string()
  .regex(
    /^(rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)|cron\(\S+( \S+){5}\))$/,
    'must be rate(1 day), rate(2 days) or cron(0 3 * * ? *), as EventBridge writes it',
  );

const ManagedIdentifier = z
  .string()
  .regex(/^[A-Z][A-Z0-9_()]*$/, "must be the id of one of Macie's managed data identifiers: NAME, ADDRESS, …");

const SourceFields = z.strictObject({
  /** Short name; becomes a part of run ids, object keys and of the temporary instance's identifier. */
  name: SourceName,
  /** Postgres, on RDS or Aurora: no other engine's values are masked on AWS yet. */
  engine: z.literal('postgres').default('postgres'),
  /** Identifier of the DB instance whose snapshots are masked. */
  instance: Identifier.optional(),
  /** Identifier of the DB cluster (Aurora, Multi-AZ cluster), instead of an instance. */
  cluster: Identifier.optional(),
  /** Manual snapshots of the same server that start a run too, by the beginning of their identifier. */
  manualSnapshots: z.strictObject({ prefix: SnapshotPrefix }).readonly().optional(),
  /** For a run that names no snapshot: the newest available one; a new one when there is none; always a new one. */
  snapshot: z.enum(['newest', 'create-if-none', 'create']).default('newest'),
  restore: RestoreSettings.default({}),
  staged: StagedSettings.default({}),
  /** The account that owns the snapshots, when it is another one, and the role there that may share and copy them. */
  account: z
    .strictObject({ id: AccountId, roleArn: Arn, externalId: z.string().min(2).max(1224).optional() })
    .readonly()
    .optional(),
  /** Customer-managed key the snapshots are encrypted with, if any. */
  snapshotKeyArn: Arn.optional(),
  /** An own secret with the master key; the stack makes one when missing. */
  keySecret: z
    .strictObject({
      arn: Arn,
      /** Its customer-managed key, if it has one. */
      encryptionKeyArn: Arn.optional(),
    })
    .readonly()
    .optional(),
  /** Every run waits until a person approves its plan. */
  approval: z.boolean().default(false),
  /** Starts runs by the clock, besides those that snapshots start. Off when missing. */
  schedule: Schedule.optional(),
  /** Without a verified run for so long an alarm is raised; as `alarms` says when missing. */
  verifiedWithinHours: VerifiedWithinHours.optional(),
  policy: Policy.optional(),
  comments: z.enum(['keep', 'drop']).optional(),
  /** `auto` takes DMS, and RDS snapshot export where DMS would lose data. */
  exporter: ExporterChoice.default('auto'),
  macie: z
    .strictObject({
      /** When false, only the built-in classifier looks at the data, and the evidence says so. */
      enabled: z.boolean().default(true),
      /** Macie's RECOMMENDED set knows no names, addresses, telephone numbers or birth dates, and is not offered. */
      managed: z.union([z.literal('ALL'), z.array(ManagedIdentifier).min(1).readonly()]).default('ALL'),
      /** Percent of the objects, not of the rows: below 100 whole tables are passed over. */
      sampling: z.int().min(1).max(100).default(100),
    })
    .readonly()
    .prefault({}),
  sizes: z
    .strictObject({
      /** MiB of one raw Parquet file: a table with a larger one is masked by Glue, else by a Lambda function. */
      glueAbove: z.int().min(1).max(4096).default(512),
      glueWorkers: z.int().min(2).max(100).default(4),
    })
    .readonly()
    .prefault({}),
  /** With whom masked snapshots are shared, and whether a server is kept; with nobody, and none, when missing. */
  share: Share.optional(),
});

export const Source = SourceFields.superRefine((source, context) => {
  const { name, instance, cluster, account } = source;
  if (instance === undefined && cluster === undefined)
    context.addIssue(`needs either \`instance:\` or \`cluster:\`; write: instance: ${name}`);
  if (instance !== undefined && cluster !== undefined)
    context.addIssue('has both `instance:` and `cluster:`, and is one server: remove one, or make two sources');
  // which kind a cluster is, Aurora or Multi-AZ, its settings may leave open: then its snapshot decides, when the run restores it
  const kind = cluster === undefined ? 'instance' : clusterKindBy(source);
  if (kind !== undefined)
    for (const part of ['restore', 'staged'] as const)
      for (const key of meaninglessSettings(kind, part, source[part]))
        context.addIssue({ code: 'custom', path: [part, key], message: whyMeaningless(kind) });
  if (cluster !== undefined && source.share?.instance !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['share', 'instance'],
      message: 'is for sources that are instances: restore the masked snapshot of a cluster with `masklake restore`',
    });
  if (account !== undefined && !account.roleArn.includes(`::${account.id}:role/`))
    context.addIssue({
      code: 'custom',
      path: ['account', 'roleArn'],
      message: `must be a role of account ${account.id}; write: roleArn: arn:aws:iam::${account.id}:role/masklake-reader`,
    });
}).readonly();
export type Source = z.infer<typeof Source>;

/** The server whose snapshots a source is about. */
export interface SourceServer {
  readonly kind: 'instance' | 'cluster';
  readonly identifier: string;
}

/** @throws never: a checked source has exactly one of the two */
export function serverOf({ instance, cluster }: Pick<Source, 'instance' | 'cluster'>): SourceServer {
  return cluster === undefined
    ? { kind: 'instance', identifier: instance ?? '' }
    : { kind: 'cluster', identifier: cluster };
}

/**
 * Beginnings of the identifiers that the source's snapshots have. They let too much through (`shop` matches `rds:shop-2026-eu-2026-…`,
 * and a manual prefix any server's): the snapshot's own record decides, see `sourceOf`.
 */
export function snapshotPrefixes(source: Pick<Source, 'instance' | 'cluster' | 'manualSnapshots'>): readonly string[] {
  const { identifier } = serverOf(source);
  // automated: rds:<identifier>-<date>, and the century is certain for a while
  return [`rds:${identifier}-20`, ...(source.manualSnapshots === undefined ? [] : [source.manualSnapshots.prefix])];
}

/** What RDS says about a snapshot. */
export interface DescribedSnapshot extends SourceServer {
  readonly snapshotId: string;
  /** Account that owns it; our own when undefined. */
  readonly account?: string | undefined;
}

/** The source whose server the snapshot is of and whose identifiers it goes by; undefined when no source claims it. */
export function sourceOf<S extends Pick<Source, 'instance' | 'cluster' | 'manualSnapshots' | 'account'>>(
  sources: readonly S[],
  { kind, identifier, snapshotId, account }: DescribedSnapshot,
): S | undefined {
  return sources.find((source) => {
    const server = serverOf(source);
    return (
      server.kind === kind &&
      server.identifier === identifier &&
      source.account?.id === account &&
      snapshotPrefixes(source).some((prefix) => snapshotId.startsWith(prefix))
    );
  });
}
