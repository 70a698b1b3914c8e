// What DMS is asked to make for one database of a run: two endpoints and one serverless replication. Everything that decides about losing
// values is said here and nothing is left to a default.
import { createHash } from 'node:crypto';
import type {
  CreateEndpointMessage,
  CreateReplicationConfigMessage,
  Tag,
} from '@aws-sdk/client-database-migration-service';
import { engineOf, type RdsEngine } from '../../../config/engine.ts';
import { EnvironmentError } from '../../../core/errors.ts';
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
  /** Certificate authorities of RDS, known to DMS; deployed where a source is MySQL or MariaDB. */
  readonly certificateArn?: string | undefined;
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
  readonly engine: RdsEngine;
  readonly choices: Choices;
  readonly place: DmsPlace;
  readonly tags: Tag[];
}

/** KiB of values in one file: what a function masks at once, as our own exporter cuts it. */
const MAX_FILE_KILOBYTES = 128 * 1024;

/** DMS's names of the engines: CreateEndpoint, `EngineName`. */
const ENGINE_NAMES: Readonly<Record<RdsEngine, string>> = {
  postgres: 'postgres',
  'aurora-postgresql': 'aurora-postgresql',
  mysql: 'mysql',
  'aurora-mysql': 'aurora',
  mariadb: 'mariadb',
};

export function sourceEndpoint(job: DmsJob): CreateEndpointMessage {
  const { run, database, engine, tags } = job;
  return {
    EndpointIdentifier: dmsNames(run, database).source,
    EndpointType: 'source',
    EngineName: ENGINE_NAMES[engine],
    ...(engineOf(engine) === 'postgres' ? postgresSource(job) : mysqlSource(job)),
    Tags: tags,
  };
}

function postgresSource({ run, database, choices, place }: DmsJob): Partial<CreateEndpointMessage> {
  return {
    DatabaseName: database,
    // no certificate of RDS is known to DMS; the server is our own, in subnets without any other way out
    SslMode: 'require',
    ExtraConnectionAttributes: `unboundedVarcharMaxSize=${choices.settings.varcharBytes}`,
    PostgreSQLSettings: {
      DatabaseName: database,
      ...login(run, place),
      FailTasksOnLobTruncation: true,
      MapBooleanAsBoolean: true,
      TrimSpaceInChar: false,
      // nothing is to be made in the source
      CaptureDdls: false,
      HeartbeatEnable: false,
    },
  };
}

/**
 * The database is the schema of the table mappings: `DatabaseName` would bring all tables into one database. What else there is to set is left
 * out, because it is for targets or for replication (`TargetDbType`, `ParallelLoadThreads`, `EventsPollInterval`), because it would run a
 * statement in the source whose failure is passed over (`AfterConnectScript`), because a table that changes is to fail, not to be read anew
 * (`CleanSourceMetadataOnMismatch`), or because it moves times: without `ServerTimezone` a TIMESTAMP comes in UTC.
 */
function mysqlSource({ run, database, place }: DmsJob): Partial<CreateEndpointMessage> {
  if (place.certificateArn === undefined)
    throw new EnvironmentError('the deployment has no certificate of RDS for DMS', {
      where: database,
      hint: 'deploy again: it is made where aws.sources has engine: mysql or mariadb, and not exporter: rds-export alone',
    });
  return {
    // DMS knows no `require` for these: none, or an authority is checked. The host is left to the network: servers stand in our own
    // subnets, and not every client library of MySQL's knows the names that RDS puts into certificates of clusters
    SslMode: 'verify-ca',
    CertificateArn: place.certificateArn,
    MySQLSettings: login(run, place),
  };
}

function login(run: string, { secretRoleArn }: DmsPlace) {
  return { SecretsManagerSecretId: runSecretName(run, 'source'), SecretsManagerAccessRoleArn: secretRoleArn };
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
