// One source under `aws.sources`: whose snapshots are masked, and how its runs differ from the default.
import { z } from 'zod';
import { ExporterChoice } from '../core/export/exporter.ts';
import { SourceName, TEMPORARY_PREFIX } from '../core/model/run-id.ts';
import { Policy } from '../core/plan/plan.ts';
import { EndpointHost, serverAt } from './endpoint.ts';
import { auroraEngine, Engine } from './engine.ts';
import {
  clusterKindBy,
  foreignSettings,
  meaninglessSettings,
  whyForeign,
  whyMeaningless,
} from './meaningless-settings.ts';
import { VerifiedWithinHours } from './operations.ts';
import { Schedule } from './schedule.ts';
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

const ManagedIdentifier = z
  .string()
  .regex(/^[A-Z][A-Z0-9_()]*$/, "must be the id of one of Macie's managed data identifiers: NAME, ADDRESS, …");

const SourceFields = z.strictObject({
  name: SourceName.describe('Short name: a part of run ids, keys and identifiers.'),
  engine: Engine.default('postgres').describe(
    'Kind of its database, on RDS or Aurora. MariaDB is an instance, not a cluster. Default: `postgres`.',
  ),
  instance: Identifier.optional().describe('Identifier of the DB instance.'),
  cluster: Identifier.optional().describe('Identifier of the DB cluster, instead.'),
  endpoint: EndpointHost.optional().describe(
    'What programs connect to, instead of the two: host of an instance, or of a cluster (writer or readers).',
  ),
  manualSnapshots: z
    .strictObject({ prefix: SnapshotPrefix.describe('Beginning of their identifiers.') })
    .readonly()
    .optional()
    .describe('Manual snapshots of it that start runs too, by the beginning of their identifier.'),
  snapshot: z
    .enum(['newest', 'create-if-none', 'create'])
    .default('newest')
    .describe(
      'For runs that name none: the newest, a new one when there is none, or always a new one. Default: `newest`.',
    ),
  restore: RestoreSettings.default({}).describe('Settings of the temporary server.'),
  staged: StagedSettings.default({}).describe('Settings of the fresh server, with the same names.'),
  account: z
    .strictObject({
      id: AccountId.describe('Twelve digits, in quotes.'),
      roleArn: Arn.describe('Role there, which the functions of the pipeline take.'),
      externalId: z
        .string()
        .min(2)
        .max(1224)
        .optional()
        .describe('What the role asks for, so that nobody else can have it taken.'),
    })
    .readonly()
    .optional()
    .describe('Account that owns the snapshots, and the role there that may copy and share them.'),
  snapshotKeyArn: Arn.optional().describe('Customer-managed key of the snapshots.'),
  keySecret: z
    .strictObject({
      arn: Arn.describe('ARN of the secret.'),
      encryptionKeyArn: Arn.optional().describe('Its customer-managed key, if it has one.'),
    })
    .readonly()
    .optional()
    .describe('Own secret with the master key. The stack makes one when missing.'),
  approval: z.boolean().default(false).describe('Every run waits until a person approves its plan. Default: `false`.'),
  schedule: Schedule.optional().describe('`rate(1 day)` or `cron(0 3 * * ? *)`. Off when missing.'),
  verifiedWithinHours: VerifiedWithinHours.optional().describe(
    'Without a verified run for so long an alarm is raised. As `alarms` says when missing.',
  ),
  policy: Policy.optional().describe('What happens to a column that no rule names.'),
  comments: z.enum(['keep', 'drop']).optional().describe('Whether comments of the schema are copied. Default: `drop`.'),
  exporter: ExporterChoice.default('auto').describe(
    '`auto`: DMS, RDS snapshot export for a table in which DMS would lose data, and our own reader where both would. `reader` reads every table itself, each up to 1 GiB. Default: `auto`.',
  ),
  macie: z
    .strictObject({
      enabled: z
        .boolean()
        .default(true)
        .describe('When false, only the built-in classifier looks at the data, and the evidence says so.'),
      managed: z
        .union([z.literal('ALL'), z.array(ManagedIdentifier).min(1).readonly()])
        .default('ALL')
        .describe(
          "Macie's managed data identifiers: all, or these. Its RECOMMENDED set knows no names, addresses, telephone numbers or birth dates, and is not offered.",
        ),
      sampling: z
        .int()
        .min(1)
        .max(100)
        .default(100)
        .describe('Percent of the objects, not of the rows: below 100 whole tables are passed over.'),
    })
    .readonly()
    .prefault({})
    .describe('Whether Macie looks at the data, for what, and at how much of it.'),
  sizes: z
    .strictObject({
      glueAbove: z
        .int()
        .min(1)
        .max(4096)
        .default(512)
        .describe(
          'MiB of one raw Parquet file: a table with a larger one is masked by Glue, else by a Lambda function.',
        ),
      slice: z
        .int()
        .min(1)
        .max(4096)
        .default(512)
        .describe('MiB of raw and masked Parquet files that one function verifies.'),
      glueWorkers: z
        .int()
        .min(2)
        .max(100)
        .default(4)
        .describe('Workers of the Glue job, which has as many as the source that asks for most.'),
    })
    .readonly()
    .prefault({})
    .describe('How large tables are divided, and which of them Glue masks.'),
  share: Share.optional().describe(
    'With whom masked snapshots are shared, and whether a server of the newest ones is kept. With nobody, and none, when missing.',
  ),
});

export const Source = SourceFields.superRefine((source, context) => {
  const { name, instance, cluster, endpoint, account } = source;
  const named = Object.entries({ instance, cluster, endpoint }).flatMap(([key, value]) =>
    value === undefined ? [] : [`\`${key}:\``],
  );
  if (named.length === 0) context.addIssue(`needs either \`instance:\` or \`cluster:\`; write: instance: ${name}`);
  if (named.length > 1)
    context.addIssue(
      `has both ${named.join(' and ')}, and is one server: remove ${named.length === 2 ? 'one' : 'two'}, or make ${named.length} sources`,
    );
  if (endpoint !== undefined)
    endpointIssue(endpoint, (message) => context.addIssue({ code: 'custom', path: ['endpoint'], message }));
  // which kind a cluster is, Aurora or Multi-AZ, its settings may leave open: then its snapshot decides, when the run restores it
  const isCluster = serverOf(source).kind === 'cluster';
  const kind = isCluster ? clusterKindBy(source) : 'instance';
  const settingIssue = (path: readonly string[], message: string): void =>
    context.addIssue({ code: 'custom', path: [...path], message });
  for (const part of ['restore', 'staged'] as const) {
    const meaningless = kind === undefined ? [] : meaninglessSettings(kind, part, source[part]);
    if (kind !== undefined) for (const key of meaningless) settingIssue([part, key], whyMeaningless(kind));
    for (const key of foreignSettings(source.engine, source[part]))
      if (!meaningless.includes(key)) settingIssue([part, key], whyForeign(source.engine, key));
  }
  if (isCluster && auroraEngine(source.engine) === undefined)
    settingIssue(
      ['engine'],
      'is never a cluster on RDS: write instance: with the identifier of the instance, or engine: mysql for a cluster of MySQL or Aurora MySQL',
    );
  if (isCluster && source.share?.instance !== undefined)
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

/** A name that does not say which server it is would be found out only when no snapshot ever comes. */
function endpointIssue(endpoint: string, issue: (message: string) => void): void {
  const server = serverAt(endpoint);
  if (server === undefined)
    issue(
      'is no host that RDS gave to an instance or a cluster (a proxy, a custom endpoint, or a name of your own DNS?): write instance: or cluster: with its identifier',
    );
  else if (!notOurs(server.identifier)) issue(OURS);
}

/** The server whose snapshots a source is about. */
export interface SourceServer {
  readonly kind: 'instance' | 'cluster';
  readonly identifier: string;
}

/** What names a source's server. */
type Named = Pick<Source, 'instance' | 'cluster' | 'endpoint'>;

/** @throws never: a checked source has exactly one of the three */
export function serverOf({ instance, cluster, endpoint }: Named): SourceServer {
  const found = endpoint === undefined ? undefined : serverAt(endpoint);
  if (found !== undefined) return found;
  return cluster === undefined
    ? { kind: 'instance', identifier: instance ?? '' }
    : { kind: 'cluster', identifier: cluster };
}

/**
 * Beginnings of the identifiers that the source's snapshots have. They let too much through (`shop` matches `rds:shop-2026-eu-2026-…`,
 * and a manual prefix any server's): the snapshot's own record decides, see `sourceOf`.
 */
export function snapshotPrefixes(source: Named & Pick<Source, 'manualSnapshots'>): readonly string[] {
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
export function sourceOf<S extends Named & Pick<Source, 'manualSnapshots' | 'account'>>(
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
