// What RDS is asked for when a snapshot becomes the run's temporary server. Pure: the same run gives the same request.
import type {
  CreateDBInstanceCommandInput,
  RestoreDBClusterFromSnapshotCommandInput,
  RestoreDBInstanceFromDBSnapshotCommandInput,
} from '@aws-sdk/client-rds';
import type { RestoreSettings } from '../../../config/server-settings.ts';
import { UsageError } from '../../../core/errors.ts';
import { clusterMember, type RunReference } from '../run-reference.ts';
import {
  clusterParameters,
  commonParameters,
  defined,
  instanceParameters,
  lifecycleParameter,
  type Network,
  type SourceFacts,
} from './server-facts.ts';
import type { Snapshot } from './snapshots.ts';
import { serverTags } from './tags.ts';

export interface RestoreRequest {
  readonly run: RunReference;
  readonly snapshot: Snapshot;
  readonly settings: RestoreSettings;
  readonly facts: SourceFacts;
  readonly network: Network;
  /** Encrypts a cluster whose snapshot is not encrypted. */
  readonly keyArn: string;
  readonly now: Date;
}

/** Of an instance's snapshot, or of a Multi-AZ cluster's, which comes up as one instance. */
export function instanceFromSnapshot(request: RestoreRequest): RestoreDBInstanceFromDBSnapshotCommandInput {
  const { run, snapshot, settings, facts, network, now } = request;
  return {
    DBInstanceIdentifier: run.instance,
    ...(snapshot.kind === 'instance'
      ? { DBSnapshotIdentifier: snapshot.id }
      : { DBClusterSnapshotIdentifier: snapshot.id }),
    ...commonParameters(settings, network),
    ...instanceParameters(settings, facts),
    ...lifecycleParameter(settings, facts),
    MultiAZ: false,
    // otherwise the source's: automated snapshots of the copy would start the pipeline again
    BackupRetentionPeriod: 0,
    ...defined({
      DBInstanceClass: settings.instanceClass ?? facts.instanceClass,
      Port: settings.port ?? facts.port ?? snapshot.port,
      OptionGroupName: settings.optionGroup ?? facts.optionGroup,
      LicenseModel: settings.licenseModel,
      StorageType: settings.storageType,
      AllocatedStorage: settings.allocatedStorage,
      Iops: settings.iops,
      StorageThroughput: settings.storageThroughput,
      DedicatedLogVolume: settings.dedicatedLogVolume,
    }),
    Tags: serverTags(run, 'temporary', now, settings.tags),
  };
}

/** Aurora: the cluster, which has no server yet. */
export function clusterFromSnapshot(request: RestoreRequest): RestoreDBClusterFromSnapshotCommandInput {
  const { run, snapshot, settings, network, keyArn, now } = request;
  const facts = { ...request.facts, port: request.facts.port ?? snapshot.port };
  return {
    DBClusterIdentifier: run.instance,
    SnapshotIdentifier: snapshot.id,
    Engine: snapshot.engine,
    EngineVersion: settings.engineVersion ?? snapshot.engineVersion,
    ...commonParameters(settings, network),
    ...lifecycleParameter(settings, facts),
    // Aurora cannot do without backups; one day is the least, and they go with the cluster
    BackupRetentionPeriod: 1,
    PreferredBackupWindow: farWindow(now),
    ...(snapshot.encrypted ? {} : { KmsKeyId: keyArn }),
    ...clusterParameters(settings, facts),
    Tags: serverTags(run, 'temporary', now, settings.tags),
  };
}

/** @throws UsageError when neither the source nor the configuration says which class */
export function memberOfCluster(
  request: Omit<RestoreRequest, 'snapshot' | 'keyArn'> & { readonly engine: string },
): CreateDBInstanceCommandInput {
  const { run, settings, facts, engine, now } = request;
  return {
    DBInstanceIdentifier: clusterMember(run.instance),
    DBClusterIdentifier: run.instance,
    DBInstanceClass: classOf(settings.instanceClass ?? facts.instanceClass, run.source, 'restore'),
    Engine: engine,
    ...instanceParameters(settings, facts),
    CopyTagsToSnapshot: false,
    Tags: serverTags(run, 'temporary', now, settings.tags),
  };
}

/** @throws UsageError when nobody says which class */
export function classOf(name: string | undefined, source: string, part: 'restore' | 'staged'): string {
  if (name !== undefined) return name;
  throw new UsageError('nothing says which instance class to use: the source is gone, or of another kind', {
    where: source,
    hint: `set ${part}.instanceClass for the source and deploy`,
  });
}

const HOUR = 3_600_000;

/** Half an hour that is as far away as a daily window can be: it began an hour ago. */
export function farWindow(now: Date): string {
  const clock = (time: number): string => new Date(time).toISOString().slice(11, 16);
  return `${clock(now.getTime() - HOUR)}-${clock(now.getTime() - HOUR / 2)}`;
}
