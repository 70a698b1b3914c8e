// What a person writes under `aws:` in masklake.yaml, checked before anything is synthesized. Names only: no secret.
import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import { AllowList } from '../core/identifiers/schema.ts';
import { printProblems, YamlReader } from '../core/rules/yaml-reader.ts';
import { Lake } from './lake.ts';
import { Alarms, Costs, Limits } from './operations.ts';
import { Arn } from './server-settings.ts';
import { Source, serverOf } from './source.ts';

const StackName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'must be letters, digits and single hyphens')
  // the names of stacks and roles that are made from it have limits of their own
  .max(30);

/** An own network: the stack makes one without any route to the internet when it is missing. */
const ExistingVpc = z
  .strictObject({
    vpcId: z
      .string()
      .regex(/^vpc-[0-9a-f]+$/, 'must be the id of a VPC: vpc-0123456789abcdef0')
      .describe('Id of the VPC.'),
    subnetIds: z
      .array(z.string().regex(/^subnet-[0-9a-f]+$/, 'must be the id of a subnet: subnet-0123456789abcdef0'))
      .min(2)
      .max(6)
      .readonly()
      .describe(
        'In two availability zones at least: RDS and DMS ask for that. They should have no route to the internet.',
      ),
    endpoints: z
      .enum(['create', 'existing'])
      .default('existing')
      .describe(
        '`create` makes those for S3 (gateway) and Secrets Manager (interface), which DMS and the functions need in these subnets.',
      ),
    routeTableIds: z
      .array(z.string().regex(/^rtb-[0-9a-f]+$/, 'must be the id of a route table: rtb-0123456789abcdef0'))
      .min(1)
      .readonly()
      .optional()
      .describe('Route tables of the subnets, for the S3 endpoint when it is to be created.'),
  })
  .superRefine(({ endpoints, routeTableIds }, context) => {
    if (endpoints === 'create' && routeTableIds === undefined)
      context.addIssue('creates endpoints and needs the route tables; write: routeTableIds: [rtb-…]');
  })
  .readonly();

/** Where an organisation's own setting lets Macie write its results. */
const ExistingResults = z
  .strictObject({
    bucket: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
      .describe('Bucket that Macie writes its results to.'),
    prefix: z.string().max(512).default('').describe('Beginning of their keys.'),
    keyArn: Arn.describe('Key that they are encrypted with.'),
  })
  .readonly();

const Macie = z
  .strictObject({
    session: z
      .enum(['create', 'existing'])
      .default('create')
      .describe(
        '`existing` where Macie is switched on already, e.g. by an organisation: a second session cannot be made.',
      ),
    exportConfiguration: z
      .enum(['manage', 'existing'])
      .default('manage')
      .describe('`manage` sets where results go when nothing is set yet, and never replaces another setting.'),
    results: ExistingResults.optional().describe(
      'Where an existing setting sends the results: with `exportConfiguration: existing` only.',
    ),
    identifiers: z
      .array(z.string().min(1))
      .max(30)
      .readonly()
      .optional()
      .describe(
        'Names of the custom data identifiers that come with the program, or paths of own files; all shipped ones when missing.',
      ),
    allowLists: z.array(AllowList).max(10).readonly().default([]).describe('Texts that are no findings.'),
  })
  .superRefine(({ exportConfiguration, results }, context) => {
    if ((exportConfiguration === 'existing') !== (results !== undefined))
      context.addIssue(
        exportConfiguration === 'existing'
          ? 'needs to know where the results are; write: results: { bucket: NAME, prefix: "", keyArn: arn:aws:kms:… }'
          : 'has results, which are for exportConfiguration: existing only; write: exportConfiguration: existing',
      );
  })
  .readonly();

/** No run takes longer than fourteen days. */
const OVER_DAYS = 15;
/** A plan may wait for three days, and what was exported is masked and compared afterwards. */
const APPROVAL_RAW_DAYS = 5;

const Retention = z
  .strictObject({
    rawDays: z
      .int()
      .min(1)
      .max(14)
      .default(7)
      .describe('Objects of the raw zone are deleted after this whatever happens: the last net under production data.'),
    maskedDays: z
      .int()
      .min(OVER_DAYS)
      .max(36_500)
      .default(90)
      .describe('Masked files of a run are deleted after this, unless it is the one that readers see.'),
    runsDays: z
      .int()
      .min(OVER_DAYS)
      .max(36_500)
      .default(365)
      .describe('Plans, states and reports of a run, likewise; that it was, and with whom it was shared, is kept.'),
    ruleVersionsDays: z
      .int()
      .min(30)
      .max(36_500)
      .default(3650)
      .describe('Versions of rules files that newer ones have replaced.'),
    evidenceDays: z.int().min(1).max(36_500).default(365).describe('No one can delete evidence before.'),
    evidenceMode: z
      .enum(['governance', 'compliance'])
      .default('governance')
      .describe('Mode of the object lock: under `compliance` no administrator can shorten it either.'),
    resultsDays: z.int().min(1).max(3_650).default(90).describe("Macie's results are deleted after this."),
    logDays: z
      .literal([30, 90, 180, 365])
      .default(90)
      .describe('Logs of functions and state machines are deleted after this.'),
  })
  .readonly();

const RolePath = z
  .string()
  .regex(/^\/([A-Za-z0-9._-]+\/)+$/, 'must be a path that begins and ends in a slash: /masklake/');

export const Deployment = z
  .strictObject({
    stackName: StackName.default('Masklake').describe('Beginning of the names of the stacks. Default: `Masklake`.'),
    architecture: z
      .enum(['arm64', 'x86_64'])
      .default('arm64')
      .describe('Processor of the functions. Default: `arm64`.'),
    sources: z.array(Source).min(1).max(20).readonly().describe('One to twenty databases whose snapshots are masked.'),
    vpc: ExistingVpc.optional().describe(
      'A network that exists. Without it one is made that has no route to the internet.',
    ),
    macie: Macie.prefault({}).describe(
      'What of Macie is there already, and what it looks for beside its own identifiers.',
    ),
    dmsVpcRole: z
      .enum(['create', 'existing'])
      .default('existing')
      .describe('`create` where DMS has never been used in the account. Default: `existing`.'),
    notify: z
      .array(z.email('must be an e-mail address'))
      .max(20)
      .readonly()
      .default([])
      .describe('Addresses that are told when a plan waits for approval.'),
    permissionsBoundaryArn: Arn.optional().describe('Policy that bounds every role.'),
    rolePath: RolePath.default('/masklake/').describe(
      "Path of the roles that the stacks make, but for those of the lake's personas, which lie beside it (`/masklake-readers/` for `/masklake/`). Only roles below it can use the keys of raw data and of secrets. Default: `/masklake/`.",
    ),
    bootstrapQualifier: z
      .string()
      .regex(/^[a-z0-9]{1,10}$/, 'must be up to 10 lower-case letters and digits')
      .optional()
      .describe('Of the CDK bootstrap stack, when it is not the default one.'),
    removal: z
      .enum(['retain', 'destroy'])
      .default('retain')
      .describe('What happens to buckets, keys and key material when the stacks are deleted. Default: `retain`.'),
    retention: Retention.prefault({}).describe('How long things stay, in days.'),
    lake: Lake.optional().describe('Catalog, permissions and workgroups of the masked lake. None when missing.'),
    alarms: Alarms.prefault({}).describe('Who is told when something is wrong, and from when on it counts as wrong.'),
    limits: Limits.prefault({}).describe(
      'What one run may spend: `macieGigabytes`, `estimatedDollars`, `glueDpuHours`. It stops before it would spend more; none when missing.',
    ),
    costs: Costs.prefault({}).describe(
      'Prices, instance classes and throughput for estimates, where they differ from those of the program.',
    ),
  })
  .superRefine(({ sources, lake, rolePath, retention }, context) => {
    const waiting = sources.find(({ approval }) => approval);
    if (waiting !== undefined && retention.rawDays < APPROVAL_RAW_DAYS)
      context.addIssue({
        code: 'custom',
        path: ['retention', 'rawDays'],
        message: `is too short for ${waiting.name}, whose plan may wait three days for approval: its rows would be gone; write: rawDays: ${APPROVAL_RAW_DAYS}`,
      });
    const master = sources.find(({ keySecret }) => keySecret?.arn === lake?.domainKey?.secretArn);
    if (lake?.domainKey !== undefined && master !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['lake', 'domainKey', 'secretArn'],
        message: `is the master key of ${master.name}: nobody who queries may read it; name a secret with a derived key`,
      });
    for (const [persona, access] of Object.entries(lake?.personas ?? {}))
      if (access?.roleArn?.includes(`:role${rolePath}`) === true)
        context.addIssue({
          code: 'custom',
          path: ['lake', 'personas', persona, 'roleArn'],
          message: `lies below rolePath, where roles may use the keys of raw data: name a role outside ${rolePath}`,
        });
    for (const [at, { source }] of (lake?.columns ?? []).entries())
      if (!sources.some(({ name }) => name === source))
        context.addIssue({
          code: 'custom',
          path: ['lake', 'columns', at, 'source'],
          message: 'is none of aws.sources',
        });
    for (const [i, a] of sources.entries()) {
      for (const [j, b] of sources.entries()) {
        if (j <= i) continue;
        const issue = (message: string): void => context.addIssue({ code: 'custom', path: ['sources', j], message });
        if (a.name === b.name) issue(`is the second source named ${a.name}: give it a name of its own`);
        if (sameServer(a, b)) issue(`is about the same ${serverOf(a).kind} as ${a.name}: remove one of the two`);
      }
    }
  })
  .readonly();
export type Deployment = z.infer<typeof Deployment>;

function sameServer(a: Source, b: Source): boolean {
  const [one, other] = [serverOf(a), serverOf(b)];
  return one.kind === other.kind && one.identifier === other.identifier && a.account?.id === b.account?.id;
}

/** The smallest configuration that works. */
export const EXAMPLE = 'aws: { sources: [{ name: shop, instance: shop-production }] }';

/**
 * Checks a deployment's configuration.
 * @throws UsageError that names every wrong key
 */
export function deploymentFrom(value: unknown): Deployment {
  const parsed = Deployment.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${['aws', ...issue.path].join('.')}: ${issue.message}`);
  throw refused(problems.join('; '), 'masklake.yaml');
}

/**
 * The `aws:` part of masklake.yaml; undefined when the file has none.
 * @throws UsageError that lists every problem as `file:line:column: what was expected and found`
 */
export function loadDeployment(text: string, file: string): Deployment | undefined {
  const reader = new YamlReader(text, file);
  const entry = reader.entries(reader.root, '').find(({ key }) => key === 'aws');
  const deployment = entry === undefined ? undefined : reader.parse(Deployment, entry.value, 'aws', entry.keyNode);
  const [first] = reader.problems;
  if (first === undefined) return deployment;
  throw refused(printProblems(reader.problems), `${file}:${first.line}:${first.character}`);
}

function refused(problems: string, where: string): UsageError {
  return new UsageError(`the deployment's configuration cannot be used: ${problems}`, {
    where,
    hint: `the smallest one is: ${EXAMPLE}`,
  });
}
