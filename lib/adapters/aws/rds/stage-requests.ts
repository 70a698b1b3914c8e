// What RDS is asked for when a run's fresh server is made: it never held a production byte, and its storage is encrypted under our key from
// its first block, so that a snapshot of it needs no copy before it is shared.
import type { CreateDBClusterCommandInput, CreateDBInstanceCommandInput } from '@aws-sdk/client-rds';
import type { RdsEngine } from '../../../config/engine.ts';
import type { StagedSettings } from '../../../config/server-settings.ts';
import { clusterMember, type RunReference } from '../run-reference.ts';
import { classOf, farWindow } from './restore-requests.ts';
import type { ServerSecret } from './server-documents.ts';
import {
  clusterParameters,
  commonParameters,
  defined,
  instanceParameters,
  lifecycleParameter,
  type Network,
  type SourceFacts,
} from './server-facts.ts';
import { serverTags } from './tags.ts';

export interface StageRequest {
  readonly run: RunReference;
  readonly settings: StagedSettings;
  readonly facts: SourceFacts;
  readonly engine: RdsEngine;
  /** Of the source. */
  readonly engineVersion: string;
  readonly network: Network;
  /** Customer-managed key of masked databases. */
  readonly keyArn: string;
  readonly login: Pick<ServerSecret, 'username' | 'password'>;
  readonly now: Date;
}

/** GiB, where neither the source nor the configuration says. */
const DEFAULT_STORAGE = 100;

export function stagedInstance(request: StageRequest): CreateDBInstanceCommandInput {
  const { run, settings, facts, network, login, now } = request;
  return {
    DBInstanceIdentifier: run.staged,
    Engine: request.engine,
    EngineVersion: settings.engineVersion ?? request.engineVersion,
    DBInstanceClass: classOf(settings.instanceClass ?? facts.instanceClass, run.source, 'staged'),
    MasterUsername: login.username,
    MasterUserPassword: login.password,
    StorageEncrypted: true,
    KmsKeyId: request.keyArn,
    ...commonParameters(settings, network),
    ...instanceParameters(settings, facts),
    ...lifecycleParameter(settings, facts),
    ...storage(settings, facts),
    MultiAZ: false,
    BackupRetentionPeriod: 0,
    ...defined({
      Port: settings.port ?? facts.port,
      OptionGroupName: settings.optionGroup ?? facts.optionGroup,
      DedicatedLogVolume: settings.dedicatedLogVolume,
    }),
    Tags: serverTags(run, 'staged', now, settings.tags),
  };
}

export function stagedCluster(request: StageRequest): CreateDBClusterCommandInput {
  const { run, settings, facts, network, login, now } = request;
  return {
    DBClusterIdentifier: run.staged,
    Engine: request.engine,
    EngineVersion: settings.engineVersion ?? request.engineVersion,
    MasterUsername: login.username,
    MasterUserPassword: login.password,
    StorageEncrypted: true,
    KmsKeyId: request.keyArn,
    ...commonParameters(settings, network),
    ...lifecycleParameter(settings, facts),
    BackupRetentionPeriod: 1,
    PreferredBackupWindow: farWindow(now),
    ...clusterParameters(settings, facts),
    Tags: serverTags(run, 'staged', now, settings.tags),
  };
}

export function stagedMember({ run, settings, facts, engine, now }: StageRequest): CreateDBInstanceCommandInput {
  return {
    DBInstanceIdentifier: clusterMember(run.staged),
    DBClusterIdentifier: run.staged,
    DBInstanceClass: classOf(settings.instanceClass ?? facts.instanceClass, run.source, 'staged'),
    Engine: engine,
    ...instanceParameters(settings, facts),
    CopyTagsToSnapshot: false,
    Tags: serverTags(run, 'staged', now, settings.tags),
  };
}

/** Below this many GiB a gp3 volume has its base performance, which RDS reports and refuses to be told. */
const GP3_TUNABLE = 400;

/** At least the source's size: masked rows may be as long, and indexes are. */
function storage(settings: StagedSettings, facts: SourceFacts): Partial<CreateDBInstanceCommandInput> {
  const size = Math.max(settings.allocatedStorage ?? 0, facts.allocatedStorage ?? DEFAULT_STORAGE);
  const type = settings.storageType ?? facts.storageType;
  const sameType = type === facts.storageType;
  const tunable = type === 'io1' || type === 'io2' || (type === 'gp3' && size >= GP3_TUNABLE);
  const taken = sameType && tunable;
  return {
    AllocatedStorage: size,
    ...defined({
      StorageType: type,
      Iops: settings.iops ?? (taken ? facts.iops : undefined),
      StorageThroughput: settings.storageThroughput ?? (taken && type === 'gp3' ? facts.storageThroughput : undefined),
    }),
  };
}
