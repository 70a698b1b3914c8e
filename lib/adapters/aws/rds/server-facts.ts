// How the source is configured, and what of it a run's own servers take over. Overrides from the configuration win everywhere.
import type { DBCluster, DBInstance } from '@aws-sdk/client-rds';
import type { RestoreSettings, ServerlessV2, StagedSettings } from '../../../config/server-settings.ts';
import type { Server } from './servers.ts';

/** Groups that somebody made; RDS picks the default group of a version by itself. */
export interface SourceFacts {
  readonly instanceClass: string | undefined;
  readonly parameterGroup: string | undefined;
  readonly clusterParameterGroup: string | undefined;
  readonly optionGroup: string | undefined;
  readonly port: number | undefined;
  readonly storageType: string | undefined;
  /** GiB. */
  readonly allocatedStorage: number | undefined;
  readonly iops: number | undefined;
  readonly storageThroughput: number | undefined;
  readonly serverlessV2: ServerlessV2 | undefined;
  readonly lifecycle: string | undefined;
}

/** What a source that has been deleted tells: nothing. RDS then falls back on what the snapshot knows. */
export const UNKNOWN_SOURCE: SourceFacts = {
  instanceClass: undefined,
  parameterGroup: undefined,
  clusterParameterGroup: undefined,
  optionGroup: undefined,
  port: undefined,
  storageType: undefined,
  allocatedStorage: undefined,
  iops: undefined,
  storageThroughput: undefined,
  serverlessV2: undefined,
  lifecycle: undefined,
};

/** @param sameAccount parameter and option groups of another account do not exist in ours */
export function factsOf(server: Server | undefined, sameAccount: boolean): SourceFacts {
  if (server === undefined) return UNKNOWN_SOURCE;
  const { cluster, instance } = server;
  const group = (name: string | undefined): string | undefined =>
    sameAccount && name !== undefined && !name.startsWith('default') ? name : undefined;
  const aurora = cluster?.Engine?.startsWith('aurora') === true;
  return {
    instanceClass: instance?.DBInstanceClass ?? cluster?.DBClusterInstanceClass,
    parameterGroup: group(instance?.DBParameterGroups?.[0]?.DBParameterGroupName),
    clusterParameterGroup: aurora ? group(cluster?.DBClusterParameterGroup) : undefined,
    optionGroup: group(instance?.OptionGroupMemberships?.[0]?.OptionGroupName),
    port: server.port,
    ...storageOf(aurora ? undefined : (instance ?? cluster), cluster),
    serverlessV2: scalingOf(cluster),
    // RDS has Extended Support for the others, and MariaDB takes no word about it
    lifecycle:
      server.engine === 'mariadb' ? undefined : (instance?.EngineLifecycleSupport ?? cluster?.EngineLifecycleSupport),
  };
}

type Storage = Pick<SourceFacts, 'storageType' | 'allocatedStorage' | 'iops' | 'storageThroughput'>;

function storageOf(of: DBInstance | DBCluster | undefined, cluster: DBCluster | undefined): Storage {
  return {
    storageType: of?.StorageType ?? cluster?.StorageType,
    allocatedStorage: of?.AllocatedStorage,
    iops: of?.Iops,
    storageThroughput: of?.StorageThroughput,
  };
}

function scalingOf(cluster: DBCluster | undefined): ServerlessV2 | undefined {
  const { MinCapacity: minCapacity, MaxCapacity: maxCapacity } = cluster?.ServerlessV2ScalingConfiguration ?? {};
  return minCapacity === undefined || maxCapacity === undefined ? undefined : { minCapacity, maxCapacity };
}

/** Where the run's servers stand. */
export interface Network {
  readonly subnetGroup: string;
  /** Our own group; groups of the configuration come beside it. */
  readonly securityGroup: string;
}

/** Parameters that every instance and cluster of a run is made with: reachable from the functions only, deletable, and no backups' start. */
export function commonParameters(
  settings: Pick<
    RestoreSettings | StagedSettings,
    'subnetGroup' | 'securityGroups' | 'networkType' | 'iamAuthentication' | 'logExports'
  >,
  network: Network,
) {
  return {
    DBSubnetGroupName: settings.subnetGroup ?? network.subnetGroup,
    VpcSecurityGroupIds: [network.securityGroup, ...(settings.securityGroups ?? [])],
    DeletionProtection: false,
    CopyTagsToSnapshot: false,
    EnableIAMDatabaseAuthentication: settings.iamAuthentication ?? false,
    ...defined({
      NetworkType: settings.networkType,
      EnableCloudwatchLogsExports: settings.logExports === undefined ? undefined : [...settings.logExports],
    }),
  };
}

/** What an instance has beside that, alone or in a cluster. */
export function instanceParameters(settings: RestoreSettings | StagedSettings, facts: SourceFacts) {
  return {
    PubliclyAccessible: false,
    // a version that changes while a run lasts would change what is compared
    AutoMinorVersionUpgrade: settings.autoMinorVersionUpgrade ?? false,
    ...defined({
      DBParameterGroupName: settings.parameterGroup ?? facts.parameterGroup,
      AvailabilityZone: settings.availabilityZone,
      CACertificateIdentifier: settings.caCertificate,
      ProcessorFeatures: settings.processorFeatures?.map(({ name, value }) => ({ Name: name, Value: value })),
    }),
  };
}

/** What an Aurora cluster has beside that. */
export function clusterParameters(
  settings: Pick<RestoreSettings | StagedSettings, 'clusterParameterGroup' | 'serverlessV2' | 'storageType' | 'port'>,
  facts: SourceFacts,
) {
  const scaling = settings.serverlessV2 ?? facts.serverlessV2;
  return defined({
    Port: settings.port ?? facts.port,
    DBClusterParameterGroupName: settings.clusterParameterGroup ?? facts.clusterParameterGroup,
    StorageType: settings.storageType,
    // without it no serverless instance can be put into the cluster
    ServerlessV2ScalingConfiguration:
      scaling === undefined ? undefined : { MinCapacity: scaling.minCapacity, MaxCapacity: scaling.maxCapacity },
  });
}

/** Without `restore`'s setting the source's own: another one could force an upgrade. */
export function lifecycleParameter(
  { extendedSupport }: Pick<RestoreSettings, 'extendedSupport'>,
  facts: SourceFacts,
): { readonly EngineLifecycleSupport?: string } {
  if (extendedSupport === undefined) return defined({ EngineLifecycleSupport: facts.lifecycle });
  return {
    EngineLifecycleSupport: `open-source-rds-extended-support${extendedSupport ? '' : '-disabled'}`,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that are undefined: what is left out, RDS decides. */
export function defined<T extends object>(values: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key of Object.keys(values) as (keyof T)[]) {
    const value = values[key];
    if (value !== undefined) Object.assign(kept, { [key]: value });
  }
  return kept;
}
