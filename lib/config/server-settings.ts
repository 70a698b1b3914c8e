// What may be set on the databases that a run makes, in RDS's own terms. Whatever is left out is taken from the source.
import { z } from 'zod';

export const Arn = z
  .string()
  .regex(/^arn:aws[a-z-]*:\S+$/, 'must be an ARN: arn:aws:<service>:<region>:<account>:<resource>');
export const AccountId = z.string().regex(/^\d{12}$/, 'must be an account of 12 digits, in quotes');
export const SecurityGroupId = z
  .string()
  .regex(/^sg-[0-9a-f]+$/, 'must be the id of a security group: sg-0123456789abcdef0');
export const InstanceClass = z
  .string()
  .regex(/^db\.([a-z0-9-]+\.[a-z0-9]+|serverless)$/, 'must be an instance class: db.r7g.large');
export const GroupName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9:.-]*$/, 'must be the name of a group as RDS shows it')
  .max(255);
const AvailabilityZone = z
  .string()
  .regex(/^[a-z]{2}(-[a-z0-9]+)+-\d[a-z]$/, 'must be an availability zone: eu-central-1a');
const EngineVersion = z
  .string()
  .regex(
    /^\d+(\.\d+)*(\.mysql_aurora(\.\d+)+)?$/,
    'must be an engine version in quotes: "16.4", "8.0.mysql_aurora.3.08.0"',
  );
/** Ports that RDS accepts. */
export const LOWEST_PORT = 1150;
export const HIGHEST_PORT = 65_535;

const storage = {
  storageType: z
    .enum(['gp2', 'gp3', 'io1', 'io2', 'standard', 'aurora', 'aurora-iopt1'])
    .optional()
    .describe('`aurora` and `aurora-iopt1` for Aurora, the others for an instance.'),
  allocatedStorage: z.int().min(5).max(65_536).optional().describe('GiB. Not Aurora.'),
  iops: z.int().min(100).max(256_000).optional().describe('Provisioned operations a second. Not Aurora.'),
  storageThroughput: z.int().min(125).max(4_000).optional().describe('MiB a second, gp3 only.'),
  dedicatedLogVolume: z.boolean().optional().describe('A volume of its own for the log. Not Aurora.'),
};

const place = {
  subnetGroup: GroupName.optional().describe(
    'Instead of the group that the stack makes: its subnets must be reachable from those of the functions.',
  ),
  securityGroups: z
    .array(SecurityGroupId)
    .min(1)
    .max(4)
    .readonly()
    .optional()
    .describe('Beside the group that the stack makes.'),
  availabilityZone: AvailabilityZone.optional().describe('Preferred zone.'),
  port: z.int().min(LOWEST_PORT).max(HIGHEST_PORT).optional().describe('Port of the server.'),
  networkType: z.enum(['IPV4', 'DUAL']).optional().describe('IPv4, or both.'),
  caCertificate: z.string().min(1).max(100).optional().describe('Certificate authority of the server.'),
};

/** Not ours, by which a run's servers are found again, and not AWS's. */
const TagKey = z
  .string()
  .regex(
    /^(?!aws:|masklake:)[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/iu,
    'must be the key of a tag: 1 to 128 letters, digits, spaces and _.:/=+@-, not beginning with aws: or masklake:',
  );
const TagValue = z
  .string()
  .regex(
    /^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u,
    'must be the value of a tag: at most 256 letters, digits, spaces and _.:/=+@-',
  );
/** RDS takes 50 on a resource; some are left for ours. */
const MOST_TAGS = 40;

const server = {
  instanceClass: InstanceClass.optional().describe(
    "Class of the server. The source's own when missing, like all of these settings.",
  ),
  parameterGroup: GroupName.optional().describe('DB parameter group.'),
  optionGroup: GroupName.optional().describe('Option group. Not Aurora.'),
  autoMinorVersionUpgrade: z.boolean().optional().describe('Lets RDS upgrade the server.'),
  extendedSupport: z
    .boolean()
    .optional()
    .describe('Lets RDS run a version whose standard support has ended. Not MariaDB.'),
  iamAuthentication: z.boolean().optional().describe('IAM database authentication.'),
  processorFeatures: z
    .array(
      z.strictObject({
        name: z.enum(['coreCount', 'threadsPerCore']).describe('As RDS calls it.'),
        value: z.string().regex(/^\d+$/).describe('A number, in quotes.'),
      }),
    )
    .min(1)
    .max(2)
    .readonly()
    .optional()
    .describe(
      'Cores and threads. Not Aurora. RDS describes them for Oracle and SQL Server: whether a class has them for the engines that are masked, `aws rds describe-orderable-db-instance-options` says (`AvailableProcessorFeatures`).',
    ),
  tags: z
    .record(TagKey, TagValue)
    .refine((tags) => Object.keys(tags).length <= MOST_TAGS, `must be at most ${MOST_TAGS} tags`)
    .readonly()
    .optional()
    .describe("Tags beside our own, such as a cost centre. The source's are not taken over."),
  logExports: z
    .array(z.enum(['postgresql', 'upgrade', 'audit', 'error', 'general', 'slowquery', 'instance', 'iam-db-auth-error']))
    .min(1)
    .max(6)
    .readonly()
    .optional()
    .describe(
      'Logs that RDS sends to CloudWatch: a log of a database may quote values, and its log group outlives the run. Postgres: `postgresql`, `upgrade` (not Aurora); MySQL and MariaDB: `audit`, `error`, `general`, `slowquery`; `instance` Aurora only. None when missing.',
    ),
};

/** In Aurora capacity units, with the instance class db.serverless. */
export const ServerlessV2 = z
  .strictObject({
    minCapacity: z.number().min(0).max(256).describe('Aurora capacity units at the least.'),
    maxCapacity: z.number().min(1).max(256).describe('Aurora capacity units at the most.'),
  })
  .refine(({ minCapacity, maxCapacity }) => minCapacity <= maxCapacity, 'minCapacity is above maxCapacity')
  .readonly();
export type ServerlessV2 = z.infer<typeof ServerlessV2>;

const aurora = {
  clusterParameterGroup: GroupName.optional().describe('Aurora only.'),
  serverlessV2: ServerlessV2.optional().describe(
    "Aurora only: capacity units, for the class `db.serverless`. The staged cluster has the temporary one's when missing.",
  ),
};

/** RestoreDBInstanceFromDBSnapshot, or RestoreDBClusterFromSnapshot and the CreateDBInstance that follows. */
export const RestoreSettings = z
  .strictObject({
    ...server,
    ...place,
    ...storage,
    licenseModel: z
      .enum(['postgresql-license', 'general-public-license', 'license-included'])
      .optional()
      .describe('License model. Not Aurora.'),
    engineVersion: EngineVersion.optional().describe('Aurora only; for `staged` also of an instance.'),
    ...aurora,
  })
  .readonly();
export type RestoreSettings = z.infer<typeof RestoreSettings>;

/** CreateDBInstance of the fresh instance that masked rows are loaded into; or CreateDBCluster before it. */
export const StagedSettings = z
  .strictObject({
    ...server,
    ...place,
    ...storage,
    engineVersion: EngineVersion.optional().describe('Of the fresh server; that of the source when missing.'),
    ...aurora,
  })
  .readonly();
export type StagedSettings = z.infer<typeof StagedSettings>;
