// What DMS is asked to make for one database of a run: two endpoints and one serverless replication. Everything that decides about losing
// values is said here and nothing is left to a default.
import { createHash } from 'node:crypto';
import type {
  CreateEndpointMessage,
  CreateReplicationConfigMessage,
  Tag,
} from '@aws-sdk/client-database-migration-service';
import { tableMappings, taskSettings } from '../../../core/export/dms-task.ts';
import { TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import { dmsFolder, runSecretName } from '../run-keys.ts';
import type { Choices } from './documents.ts';

/** Names and ARNs that the stack made. */
export interface DmsPlace {
  readonly rawBucket: string;
  readonly accountId: string;
  /** Key of the raw zone. */
  readonly rawKeyArn: string;
  /** DMS writes to S3 as this role. */
  readonly s3RoleArn: string;
  /** DMS reads the run's secret as this role. */
  readonly secretRoleArn: string;
  readonly subnetGroup: string;
  readonly securityGroup: string;
}

export interface DmsNames {
  readonly replication: string;
  readonly source: string;
  readonly target: string;
}

/** Everything of a run starts with this; a compensation needs nothing else. */
export function dmsPrefix(run: string): string {
  return `${TEMPORARY_PREFIX}${run}-`;
}

/** A database may have any name, an identifier may not. */
export function dmsNames(run: string, database: string): DmsNames {
  const replication = `${dmsPrefix(run)}${createHash('sha256').update(database).digest('hex').slice(0, 8)}`;
  return { replication, source: `${replication}-source`, target: `${replication}-target` };
}

export interface DmsJob {
  readonly run: string;
  readonly database: string;
  /** RDS's name of the engine: `postgres`, `aurora-postgresql`. */
  readonly engine: string;
  readonly choices: Choices;
  readonly place: DmsPlace;
  readonly tags: Tag[];
}

/** KiB of values in one file: what a function masks at once, as our own exporter cuts it. */
const MAX_FILE_KILOBYTES = 128 * 1024;

export function sourceEndpoint({ run, database, engine, choices, place, tags }: DmsJob): CreateEndpointMessage {
  return {
    EndpointIdentifier: dmsNames(run, database).source,
    EndpointType: 'source',
    EngineName: engine,
    DatabaseName: database,
    // no certificate of RDS is known to DMS; the server is our own, in subnets without any other way out
    SslMode: 'require',
    ExtraConnectionAttributes: `unboundedVarcharMaxSize=${choices.settings.varcharBytes}`,
    PostgreSQLSettings: {
      DatabaseName: database,
      SecretsManagerSecretId: runSecretName(run, 'source'),
      SecretsManagerAccessRoleArn: place.secretRoleArn,
      FailTasksOnLobTruncation: true,
      MapBooleanAsBoolean: true,
      TrimSpaceInChar: false,
      // nothing is to be made in the source
      CaptureDdls: false,
      HeartbeatEnable: false,
    },
    Tags: tags,
  };
}

export function targetEndpoint({ run, database, place, tags }: DmsJob): CreateEndpointMessage {
  return {
    EndpointIdentifier: dmsNames(run, database).target,
    EndpointType: 'target',
    EngineName: 's3',
    S3Settings: {
      ServiceAccessRoleArn: place.s3RoleArn,
      BucketName: place.rawBucket,
      ExpectedBucketOwner: place.accountId,
      BucketFolder: dmsFolder(run, database).replace(/\/$/, ''),
      DataFormat: 'parquet',
      ParquetVersion: 'parquet-1-0',
      ParquetTimestampInMillisecond: false,
      EnableStatistics: true,
      EncodingType: 'rle-dictionary',
      CompressionType: 'gzip',
      MaxFileSize: MAX_FILE_KILOBYTES,
      EncryptionMode: 'sse-kms',
      ServerSideEncryptionKmsKeyId: place.rawKeyArn,
      IncludeOpForFullLoad: false,
      DatePartitionEnabled: false,
      AddTrailingPaddingCharacter: false,
    },
    Tags: tags,
  };
}

export function replicationConfig(
  job: DmsJob,
  endpoints: { readonly source: string; readonly target: string },
): CreateReplicationConfigMessage {
  const { run, database, choices, place, tags } = job;
  return {
    ReplicationConfigIdentifier: dmsNames(run, database).replication,
    SourceEndpointArn: endpoints.source,
    TargetEndpointArn: endpoints.target,
    ReplicationType: 'full-load',
    ComputeConfig: {
      MinCapacityUnits: 2,
      MaxCapacityUnits: 16,
      MultiAZ: false,
      ReplicationSubnetGroupId: place.subnetGroup,
      VpcSecurityGroupIds: [place.securityGroup],
    },
    TableMappings: tableMappings(choices.tables.filter(({ by }) => by === 'dms')),
    ReplicationSettings: taskSettings(choices.settings),
    Tags: tags,
  };
}
