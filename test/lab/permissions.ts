// Rights that a successful run over one instance does not use, each with its reason. Everything else that a role allows must be used.
interface Unused {
  /** Of the function or state machine, by its construct; of every one when missing. */
  readonly construct?: string;
  readonly action: RegExp;
  readonly why: string;
}

const UNUSED: readonly Unused[] = [
  {
    action: /^(logs|xray|ec2):/,
    why: 'the Lambda service itself uses them: to log, to trace, to attach a function to its subnets',
  },
  { action: /^sqs:/, why: "Lambda's poller uses them" },
  {
    action: /^kms:/,
    why: 'the service that encrypts uses the key in the caller’s name: S3, Secrets Manager, RDS, SNS',
  },
  { action: /^rds:.*Cluster/, why: 'only for sources that are clusters' },
  {
    action: /^rds:CreateDBInstance$/,
    construct: 'Restore',
    why: 'only for sources that are clusters: the cluster gets its instance',
  },
  {
    action: /^rds:.*Snapshot/,
    construct: 'Restore',
    why: 'only for snapshots of another account, which are copied first',
  },
  {
    action: /^rds:(StartExportTask|CancelExportTask|DescribeExportTasks|DescribeDB.*)$/,
    construct: 'Export',
    why: 'only where DMS would lose data',
  },
  {
    action: /^rds:DescribeDB(Snapshots|ClusterSnapshots)$/,
    construct: 'Export',
    why: 'only where DMS would lose data',
  },
  {
    action: /^(dms|rds|secretsmanager|s3):(Delete|Stop|Cancel|Remove|Describe|List)/,
    construct: 'CleanUp',
    why: 'what is left after a failure',
  },
  { action: /^(dms|rds|secretsmanager|s3|states):/, construct: 'Sweep', why: 'only where something was left behind' },
  {
    action: /^macie2:(UpdateClassificationJob|ListClassificationJobs)$/,
    construct: 'Macie',
    why: 'only when a run is stopped or asked twice',
  },
  { action: /^dms:(Stop|Delete|Describe)/, construct: 'Export', why: 'only when a run is stopped' },
  {
    action: /^rds:Delete/,
    construct: 'Pipeline',
    why: 'only after a failure: in the end the clean-up function deletes',
  },
  { action: /^glue:/, construct: 'Pipeline', why: 'only for tables that are too large for functions' },
  {
    action: /^states:(StartExecution|DescribeExecution|StopExecution)$/,
    construct: 'Pipeline',
    why: 'Step Functions starts the executions of a distributed map in the machine’s name',
  },
  {
    action: /^(events:|states:StopExecution$)/,
    construct: 'Supervised',
    why: 'Step Functions learns by its own rule that a nested execution has ended, and stops it with its parent',
  },
  { action: /^lambda:InvokeFunction$/, construct: 'Supervised', why: 'only after a failure' },
  { action: /^rds:Delete/, construct: 'Share', why: 'only when there are more masked snapshots than are to be kept' },
  {
    action:
      /^rds:(RestoreDBInstanceFromDBSnapshot|ModifyDBInstance|DescribeDBInstances|AddTagsToResource)$|^secretsmanager:(Create|Delete|Tag)/,
    construct: 'Share',
    why: 'only for sources of which a server is kept: `events`, see large-tables.lab.test.ts',
  },
  { action: /^sts:AssumeRole$/, construct: 'Share', why: 'only for sources whose results go into another account' },
  { action: /^sns:Publish$/, construct: 'Decide', why: 'only when a plan waits for a person' },
  { action: /^s3:DeleteObject$/, why: 'only what a failed attempt or an earlier run has left' },
  { action: /^secretsmanager:(PutSecretValue|GetSecretValue)$/, why: 'only when a call is repeated' },
  {
    action: /^dms:AddTagsToResource$|^iam:GetRole$|^secretsmanager:DescribeSecret$/,
    construct: 'Export',
    why: 'DMS asks for them in the caller’s name',
  },
];

/** Whether a right that a run did not use has its reason above. */
export function isExplained(construct: string, action: string): boolean {
  return UNUSED.some((each) => (each.construct ?? construct) === construct && each.action.test(action));
}
