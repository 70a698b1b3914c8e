// What a person needs for each action of `masklake aws`, as IAM has it: one table, from which the documentation makes policy documents.
// Words in capitals are the deployment's own names, which `cdk deploy` prints at its end or CloudFormation shows.

export interface CommandRight {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  /** Why a resource cannot be named, or needs a wildcard. */
  readonly why?: string;
}

export const OPERATIONS = ['run', 'status', 'logs', 'approve', 'rules pull', 'rules push', 'revoke', 'doctor'] as const;
export type Operation = (typeof OPERATIONS)[number];

const arn = (service: string, tail: string): string => `arn:aws:${service}:REGION:ACCOUNT:${tail}`;
const objects = (bucket: string, pattern: string): string => `arn:aws:s3:::${bucket}/${pattern}`;
const EXECUTIONS = [arn('states', 'execution:SUPERVISED-MACHINE:*'), arn('states', 'execution:PIPELINE-MACHINE:*')];
const OF_RUNS = 'Runs and executions get their names when they start';
const TAGGED = { StringLike: { 'aws:ResourceTag/masklake:run': '?*' } };
const FIND_MACHINE: CommandRight = {
  actions: ['states:ListStateMachines'],
  resources: ['*'],
  why: 'A list; not needed with --machine',
};
const HISTORY: CommandRight = {
  actions: ['states:DescribeExecution', 'states:GetExecutionHistory'],
  resources: EXECUTIONS,
  why: OF_RUNS,
};
/** Documents of runs; S3 says that one is missing only to who may list. */
const DOCUMENTS: readonly CommandRight[] = [
  { actions: ['s3:GetObject'], resources: [objects('RUNS-BUCKET', 'runs/*')], why: OF_RUNS },
  { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::RUNS-BUCKET'] },
  { actions: ['kms:Decrypt'], resources: ['CONTROL-KEY-ARN'] },
];
const LOOK_AT_SERVERS: CommandRight = {
  actions: [
    'rds:DescribeDBClusterSnapshotAttributes',
    'rds:DescribeDBClusterSnapshots',
    'rds:DescribeDBClusters',
    'rds:DescribeDBInstances',
    'rds:DescribeDBSnapshotAttributes',
    'rds:DescribeDBSnapshots',
  ],
  resources: ['db:*', 'cluster:*', 'snapshot:*', 'cluster-snapshot:*'].map((each) => arn('rds', each)),
  why: 'Lists: copies that somebody made of a masked snapshot are looked for, too',
};
const RULES: readonly CommandRight[] = [
  { actions: ['s3:GetObject'], resources: [objects('RULES-BUCKET', 'rules/SOURCE/*')] },
  { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::RULES-BUCKET'] },
  { actions: ['kms:Decrypt'], resources: ['CONTROL-KEY-ARN'] },
];

export const COMMAND_RIGHTS: Readonly<Record<Operation, readonly CommandRight[]>> = {
  run: [
    FIND_MACHINE,
    { actions: ['states:StartExecution'], resources: [arn('states', 'stateMachine:SUPERVISED-MACHINE')] },
    // with --wait
    HISTORY,
    ...DOCUMENTS,
  ],
  status: [
    FIND_MACHINE,
    { actions: ['states:ListExecutions'], resources: [arn('states', 'stateMachine:SUPERVISED-MACHINE')] },
    HISTORY,
    ...DOCUMENTS,
  ],
  logs: [
    ...DOCUMENTS,
    // with --follow
    HISTORY,
    { actions: ['logs:DescribeLogGroups'], resources: ['*'], why: 'A list' },
    { actions: ['logs:FilterLogEvents'], resources: [arn('logs', 'log-group:STACK-NAME-Pipeline-*')] },
  ],
  approve: [
    ...DOCUMENTS,
    { actions: ['s3:PutObject'], resources: [objects('RUNS-BUCKET', 'runs/*/answer.json')], why: OF_RUNS },
    { actions: ['kms:GenerateDataKey'], resources: ['CONTROL-KEY-ARN'] },
    {
      actions: ['states:SendTaskFailure', 'states:SendTaskSuccess'],
      resources: [arn('states', 'stateMachine:PIPELINE-MACHINE')],
    },
  ],
  'rules pull': RULES,
  'rules push': [
    ...RULES,
    { actions: ['s3:PutObject'], resources: [objects('RULES-BUCKET', 'rules/SOURCE/*')] },
    { actions: ['kms:GenerateDataKey'], resources: ['CONTROL-KEY-ARN'] },
  ],
  revoke: [
    ...DOCUMENTS,
    { actions: ['s3:PutObject'], resources: [objects('RUNS-BUCKET', 'runs/*/revoked.json')], why: OF_RUNS },
    { actions: ['kms:GenerateDataKey'], resources: ['CONTROL-KEY-ARN'] },
    { actions: ['states:DescribeExecution'], resources: EXECUTIONS, why: OF_RUNS },
    {
      actions: ['s3:GetObject'],
      resources: [objects('MASKED-BUCKET', 'lake/masked/*/current')],
      why: 'The pointer of whichever source the run is of',
    },
    { actions: ['kms:Decrypt'], resources: ['MASKED-KEY-ARN'] },
    { actions: ['s3:ListBucket'], resources: ['arn:aws:s3:::MASKED-BUCKET', 'arn:aws:s3:::RAW-BUCKET'] },
    {
      actions: ['s3:DeleteObject'],
      resources: [objects('MASKED-BUCKET', 'lake/masked/*'), objects('RAW-BUCKET', '*-??????????-*/*')],
      why: 'Whichever run is taken back, and the pointer that names it; deleted is not read',
    },
    LOOK_AT_SERVERS,
    {
      actions: [
        'rds:DeleteDBCluster',
        'rds:DeleteDBClusterSnapshot',
        'rds:DeleteDBInstance',
        'rds:DeleteDBSnapshot',
        'rds:ModifyDBClusterSnapshotAttribute',
        'rds:ModifyDBSnapshotAttribute',
      ],
      resources: ['db', 'cluster', 'snapshot', 'cluster-snapshot'].map((each) => arn('rds', `${each}:masklake-*`)),
      conditions: TAGGED,
      why: 'What runs make is called masklake-… and carries their tag',
    },
    {
      actions: ['rds:CancelExportTask', 'rds:DescribeExportTasks'],
      resources: ['*'],
      why: 'Export tasks have no ARN; one is found by the name that follows from the run',
    },
    {
      actions: ['dms:DescribeEndpoints', 'dms:DescribeReplicationConfigs'],
      resources: ['*'],
      why: 'DMS knows no resource for its lists',
    },
    {
      actions: ['dms:DeleteEndpoint', 'dms:DeleteReplicationConfig', 'dms:StopReplication'],
      resources: [arn('dms', 'endpoint:*'), arn('dms', 'replication-config:*')],
      conditions: TAGGED,
      why: 'DMS makes up the ARNs; what is deleted was made by a run',
    },
    {
      actions: ['macie2:DescribeClassificationJob'],
      resources: [arn('macie2', 'classification-job/*')],
      why: 'Macie makes up the ids of jobs; whether one is over, or gone',
    },
    {
      actions: ['macie2:UpdateClassificationJob'],
      resources: [arn('macie2', 'classification-job/*')],
      conditions: TAGGED,
      why: 'Macie makes up the ids of jobs; what is cancelled was started by a run',
    },
    {
      actions: ['macie2:ListClassificationJobs'],
      resources: ['*'],
      why: 'Macie knows no resource for its list; a job that was not written down is found by its name',
    },
    {
      actions: ['rds:DescribeDBParameterGroups'],
      resources: [arn('rds', 'pg:*')],
      why: 'A list; asked for is the group of the name that follows from the run',
    },
    { actions: ['rds:ListTagsForResource'], resources: [arn('rds', 'pg:masklake-staged-*')] },
    {
      actions: ['rds:DeleteDBParameterGroup'],
      resources: [arn('rds', 'pg:masklake-staged-*')],
      conditions: TAGGED,
      why: 'Groups that runs made are called so and carry their tag',
    },
    {
      actions: ['secretsmanager:DeleteSecret'],
      resources: ['source', 'staged', 'reader', 'result'].map((role) =>
        arn('secretsmanager', `secret:masklake/*/${role}*`),
      ),
      why: 'Each run makes secrets of its own, and Secrets Manager adds six characters to their ARN',
    },
    {
      actions: ['glue:DeleteTable', 'glue:GetDatabase', 'glue:GetDatabases', 'glue:GetTables'],
      resources: [arn('glue', 'catalog'), arn('glue', 'database/masklake_*'), arn('glue', 'table/masklake_*/*')],
      why: 'With a catalog only; Lake Formation has to let you drop the tables, too',
    },
    {
      actions: ['sts:AssumeRole'],
      resources: ['RESULTS-ROLE-ARN'],
      why: 'Where `share.results` is configured: `roleArn` of it',
    },
  ],
  doctor: [
    {
      actions: [
        'dms:DescribeAccountAttributes',
        'dms:DescribeReplicationConfigs',
        'glue:GetDatabases',
        'lakeformation:GetDataLakeSettings',
        'lakeformation:ListPermissions',
        'lakeformation:ListResources',
        'lambda:GetAccountSettings',
        'macie2:GetClassificationExportConfiguration',
        'macie2:GetMacieSession',
        'rds:DescribeAccountAttributes',
        'rds:DescribeDBClusters',
        'rds:DescribeDBInstances',
        'rds:DescribeDBSubnetGroups',
        'rds:DescribeExportTasks',
        'servicequotas:ListAWSDefaultServiceQuotas',
        'servicequotas:ListServiceQuotas',
        'sts:GetCallerIdentity',
      ],
      resources: ['*'],
      why: 'Settings, quotas and lists of the account and region; nothing can be changed with them',
    },
    { actions: ['iam:GetRole'], resources: ['arn:aws:iam::ACCOUNT:role/dms-vpc-role'] },
    {
      actions: ['kms:DescribeKey'],
      resources: ['arn:aws:kms:*:ACCOUNT:key/*'],
      why: 'Keys that the configuration names',
    },
    {
      actions: ['ssm:GetParameter'],
      resources: [arn('ssm', 'parameter/cdk-bootstrap/*')],
      why: 'Of the CDK bootstrap stack',
    },
  ],
};

/** A policy document of everything that an action may need. */
export function policyFor(operation: Operation): object {
  return {
    Version: '2012-10-17',
    Statement: COMMAND_RIGHTS[operation].map(({ actions, resources, conditions }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: resources,
      ...(conditions === undefined ? {} : { Condition: conditions }),
    })),
  };
}
