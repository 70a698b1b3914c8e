// What each key under `aws:` in masklake.yaml means, for docs/aws.md.

export const AWS: Readonly<Record<string, string>> = {
  stackName: 'Beginning of the names of the stacks. Default: `Masklake`.',
  architecture: 'Processor of the functions. Default: `arm64`.',
  sources: 'One to twenty, see below.',
  vpc: 'A network that exists. Without it one is made that has no route to the internet.',
  macie:
    '`session` and `exportConfiguration` say what is there already; `results` where an existing setting sends the results; `identifiers` and `allowLists` as in a rules file, all shipped identifiers when missing.',
  dmsVpcRole: '`create` where DMS has never been used in the account. Default: `existing`.',
  notify: 'Addresses that are told when a plan waits for approval.',
  permissionsBoundaryArn: 'Policy that bounds every role.',
  rolePath:
    'Path of every role. Only roles below it can use the keys of raw data and of secrets. Default: `/masklake/`.',
  bootstrapQualifier: 'Of the CDK bootstrap stack, when it is not the default one.',
  removal: 'What happens to buckets, keys and key material when the stacks are deleted. Default: `retain`.',
  retention: '`rawDays` 3, `evidenceDays` 365, `evidenceMode` governance, `resultsDays` 90, `logDays` 90.',
  lake: 'Catalog, permissions and workgroups of the masked lake. None when missing.',
  alarms:
    'Who is told, and from when on: `verifiedWithinHours` 36, `databaseHours` 24, `rawObjectsHours` 24. See [operations.md](operations.md#alarms-on-aws).',
  limits:
    'What one run may spend: `macieGigabytes`, `estimatedDollars`, `glueDpuHours`. It stops before it would spend more; none when missing.',
  costs:
    'Prices, instance classes and throughput for estimates, where they differ from [those of the program](operations.md#what-a-run-on-aws-costs).',
};

export const SOURCE: Readonly<Record<string, string>> = {
  name: 'Short name: a part of run ids, keys and identifiers.',
  engine: 'Postgres, on RDS or Aurora.',
  instance: 'Identifier of the DB instance.',
  cluster: 'Identifier of the DB cluster, instead.',
  manualSnapshots: 'Manual snapshots of it that start runs too, by the beginning of their identifier.',
  snapshot:
    'For runs that name none: the newest, a new one when there is none, or always a new one. Default: `newest`.',
  restore: 'Settings of the temporary server; see below.',
  staged: 'Settings of the fresh server, with the same names.',
  account: 'Account that owns the snapshots, and the role there that may copy and share them.',
  snapshotKeyArn: 'Customer-managed key of the snapshots.',
  keySecret: 'Own secret with the master key. The stack makes one when missing.',
  approval: 'Every run waits until a person approves its plan. Default: `false`.',
  schedule: '`rate(1 day)` or `cron(0 3 * * ? *)`. Off when missing.',
  verifiedWithinHours: 'Without a verified run for so long an alarm is raised. As `alarms` says when missing.',
  policy: 'What happens to a column that no rule names.',
  comments: 'Whether comments of the schema are copied. Default: `drop`.',
  exporter: '`auto`: DMS, and RDS snapshot export for a table in which DMS would lose data. Default: `auto`.',
  macie: '`managed`: `ALL`, or ids; `sampling`: percent of the objects, 100 when missing; `enabled`.',
  share:
    'With whom masked snapshots are shared, and whether a server of the newest ones is kept. With nobody, and none, when missing.',
  sizes:
    '`glueAbove`: MiB of a raw file above which Glue masks the table; `glueWorkers` of its job, which has as many as the source that asks for most.',
};

export const RESTORE: Readonly<Record<string, string>> = {
  instanceClass: "The source's own when missing, like everything below.",
  parameterGroup: 'DB parameter group.',
  optionGroup: 'Option group. Not Aurora.',
  autoMinorVersionUpgrade: 'Lets RDS upgrade the server.',
  extendedSupport: 'Lets RDS run a version whose standard support has ended.',
  iamAuthentication: 'IAM database authentication.',
  processorFeatures: 'Cores and threads. Not Aurora.',
  subnetGroup: 'Instead of the group that the stack makes: its subnets must be reachable from those of the functions.',
  securityGroups: 'Beside the group that the stack makes.',
  availabilityZone: 'Preferred zone.',
  port: 'Port of the server.',
  networkType: 'IPv4, or both.',
  caCertificate: 'Certificate authority of the server.',
  storageType: '`aurora` and `aurora-iopt1` for Aurora, the others for an instance.',
  allocatedStorage: 'GiB. Not Aurora.',
  iops: 'Provisioned operations a second. Not Aurora.',
  storageThroughput: 'MiB a second, gp3 only.',
  dedicatedLogVolume: 'A volume of its own for the log. Not Aurora.',
  licenseModel: 'License model. Not Aurora.',
  engineVersion: 'Aurora only; for `staged` also of an instance.',
  clusterParameterGroup: 'Aurora only.',
  serverlessV2:
    "Aurora only: capacity units, for the class `db.serverless`. The staged cluster has the temporary one's when missing.",
};
