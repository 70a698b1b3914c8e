// Settings that mean nothing for the kind of server they are set for. RDS passes over some of them in silence, so that a person would believe
// in a server that does not exist: they are refused instead.
import type { Engine } from './engine.ts';
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

type Log = NonNullable<ServerSettings['logExports']>[number];
type License = NonNullable<RestoreSettings['licenseModel']>;

const OF_MYSQL: readonly Log[] = ['audit', 'error', 'general', 'slowquery', 'iam-db-auth-error'];

/** What RDS sends to CloudWatch, of an instance or of a cluster: CreateDBInstance and CreateDBCluster, `EnableCloudwatchLogsExports`. */
const LOGS: Readonly<Record<Engine, readonly Log[]>> = {
  postgres: ['postgresql', 'upgrade', 'instance', 'iam-db-auth-error'],
  mysql: [...OF_MYSQL, 'instance'],
  mariadb: OF_MYSQL,
};
const NOT_ITS_LICENSE: Readonly<Record<Engine, License>> = {
  postgres: 'general-public-license',
  mysql: 'postgresql-license',
  mariadb: 'postgresql-license',
};
const AURORA_MYSQL = 'mysql_aurora';

/** Names of the settings that no server of this kind of database has, or not with this value. */
export function foreignSettings(engine: Engine, settings: ServerSettings): readonly (keyof ServerSettings)[] {
  const { logExports = [], licenseModel, engineVersion, extendedSupport } = settings;
  return [
    ...(logExports.every((log) => LOGS[engine].includes(log)) ? [] : (['logExports'] as const)),
    ...(licenseModel === NOT_ITS_LICENSE[engine] ? (['licenseModel'] as const) : []),
    ...(engine !== 'mysql' && engineVersion?.includes(AURORA_MYSQL) === true ? (['engineVersion'] as const) : []),
    // RDS Extended Support is for MySQL and Postgres
    ...(engine === 'mariadb' && extendedSupport !== undefined ? (['extendedSupport'] as const) : []),
  ];
}

/** What is to be done about one. */
export function whyForeign(engine: Engine, setting: keyof ServerSettings): string {
  const logs = setting === 'logExports' ? `; logs of it are ${LOGS[engine].join(', ')}` : '';
  return `is not for \`engine: ${engine}\`, or not with this value: remove it, or correct \`engine:\`${logs}`;
}
