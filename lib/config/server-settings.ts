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
const EngineVersion = z.string().regex(/^\d+(\.\d+)*$/, 'must be an engine version in quotes: "16.4"');
/** Ports that RDS accepts. */
export const LOWEST_PORT = 1150;
export const HIGHEST_PORT = 65_535;

const storage = {
  storageType: z.enum(['gp2', 'gp3', 'io1', 'io2', 'standard', 'aurora', 'aurora-iopt1']).optional(),
  /** GiB. */
  allocatedStorage: z.int().min(5).max(65_536).optional(),
  iops: z.int().min(100).max(256_000).optional(),
  /** MiB/s; gp3 only. */
  storageThroughput: z.int().min(125).max(4_000).optional(),
  dedicatedLogVolume: z.boolean().optional(),
};

const place = {
  /** Its subnets must reach the functions' subnets and have no route to the internet; the stack's own group when missing. */
  subnetGroup: GroupName.optional(),
  /** Beside the stack's own group, which is always set. */
  securityGroups: z.array(SecurityGroupId).min(1).max(4).readonly().optional(),
  availabilityZone: AvailabilityZone.optional(),
  port: z.int().min(LOWEST_PORT).max(HIGHEST_PORT).optional(),
  networkType: z.enum(['IPV4', 'DUAL']).optional(),
  caCertificate: z.string().min(1).max(100).optional(),
};

const server = {
  instanceClass: InstanceClass.optional(),
  parameterGroup: GroupName.optional(),
  optionGroup: GroupName.optional(),
  autoMinorVersionUpgrade: z.boolean().optional(),
  /** What RDS may do with a version whose standard support has ended; without it such an instance may have to be upgraded first. */
  extendedSupport: z.boolean().optional(),
  iamAuthentication: z.boolean().optional(),
  processorFeatures: z
    .array(z.strictObject({ name: z.enum(['coreCount', 'threadsPerCore']), value: z.string().regex(/^\d+$/) }))
    .min(1)
    .max(2)
    .readonly()
    .optional(),
};

/** In Aurora capacity units, with the instance class db.serverless. */
export const ServerlessV2 = z
  .strictObject({ minCapacity: z.number().min(0).max(256), maxCapacity: z.number().min(1).max(256) })
  .refine(({ minCapacity, maxCapacity }) => minCapacity <= maxCapacity, 'minCapacity is above maxCapacity')
  .readonly();
export type ServerlessV2 = z.infer<typeof ServerlessV2>;

const aurora = {
  /** Aurora only. */
  clusterParameterGroup: GroupName.optional(),
  /** Aurora only. */
  serverlessV2: ServerlessV2.optional(),
};

/** RestoreDBInstanceFromDBSnapshot, or RestoreDBClusterFromSnapshot and the CreateDBInstance that follows. */
export const RestoreSettings = z
  .strictObject({
    ...server,
    ...place,
    ...storage,
    licenseModel: z.enum(['postgresql-license', 'general-public-license', 'license-included']).optional(),
    /** Aurora only: an instance is restored with its snapshot's version. */
    engineVersion: EngineVersion.optional(),
    ...aurora,
  })
  .readonly();
export type RestoreSettings = z.infer<typeof RestoreSettings>;

/** CreateDBInstance of the fresh instance that masked rows are loaded into; or CreateDBCluster before it. */
export const StagedSettings = z
  .strictObject({ ...server, ...place, ...storage, engineVersion: EngineVersion.optional(), ...aurora })
  .readonly();
export type StagedSettings = z.infer<typeof StagedSettings>;
