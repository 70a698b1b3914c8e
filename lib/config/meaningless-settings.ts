// Settings that mean nothing for the kind of server they are set for. RDS passes over some of them in silence, so that a person would believe
// in a server that does not exist: they are refused instead.
import type { RestoreSettings, StagedSettings } from './server-settings.ts';

/** Of a run's own servers: a plain instance, or an Aurora cluster with one instance. A Multi-AZ cluster is restored to an instance. */
export type ServerType = 'instance' | 'aurora';
export type ServerPart = 'restore' | 'staged';
/** What a person has set for one of the servers. */
export type ServerSettings = Partial<RestoreSettings & StagedSettings>;

/** Aurora's storage grows by itself, and its only option group is the default one. */
const INSTANCE_ONLY = [
  'optionGroup',
  'processorFeatures',
  'allocatedStorage',
  'iops',
  'storageThroughput',
  'dedicatedLogVolume',
  'licenseModel',
] as const;
const AURORA_ONLY = ['clusterParameterGroup', 'serverlessV2'] as const;
const AURORA_STORAGE = 'aurora';
const SERVERLESS = 'db.serverless';

/** Names of the settings that mean nothing for such a server, in a fixed order. */
export function meaninglessSettings(
  kind: ServerType,
  part: ServerPart,
  settings: ServerSettings,
): readonly (keyof ServerSettings)[] {
  const storage = settings.storageType?.startsWith(AURORA_STORAGE);
  switch (kind) {
    case 'aurora':
      return [
        ...INSTANCE_ONLY.filter((key) => settings[key] !== undefined),
        ...(storage === false ? (['storageType'] as const) : []),
        ...(settings.logExports?.includes('upgrade') ? (['logExports'] as const) : []),
      ];
    case 'instance': {
      // the version of what is restored is its snapshot's
      const only = part === 'restore' ? (['engineVersion', ...AURORA_ONLY] as const) : AURORA_ONLY;
      return [
        ...only.filter((key) => settings[key] !== undefined),
        ...(storage === true ? (['storageType'] as const) : []),
        ...(settings.instanceClass === SERVERLESS ? (['instanceClass'] as const) : []),
        ...(settings.logExports?.includes('instance') ? (['logExports'] as const) : []),
      ];
    }
  }
}

/** What is to be done about one. */
export function whyMeaningless(kind: ServerType): string {
  switch (kind) {
    case 'aurora':
      return 'belongs to an instance; Aurora has no such setting, or not this value: remove it';
    case 'instance':
      return 'belongs to an Aurora cluster; an instance has no such setting, or not this value: remove it';
  }
}

/** What settings say about the kind of a cluster; undefined when both kinds could have them. */
export function clusterKindBy(settings: Readonly<Record<ServerPart, ServerSettings>>): ServerType | undefined {
  const parts = ['restore', 'staged'] as const;
  return parts.some((part) => meaninglessSettings('instance', part, settings[part]).length > 0) ? 'aurora' : undefined;
}
