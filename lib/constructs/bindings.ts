// What each step calls on AWS. `${...}` is substituted by CloudFormation; `{% ... %}` is JSONata, evaluated when the state runs.
// SDK integrations take the names of AWS SDK for Java 2 (`DbInstanceIdentifier`), and no call carries a secret.
import type { Call, Json, Retry } from './definition.ts';
import type { StepBindings } from './step-bindings.ts';

/** Placeholders that the pipeline substitutes in the definition. */
export const PLACEHOLDERS = [
  'partition',
  'selectFunction',
  'maskFunction',
  'cleanUpFunction',
  'runsBucket',
  'subnetGroup',
  'securityGroup',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

const FROM_LAMBDA: readonly Retry[] = [
  {
    ErrorEquals: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.TooManyRequestsException',
    ],
    IntervalSeconds: 2,
    MaxAttempts: 6,
    BackoffRate: 2,
  },
];
const NO_INSTANCE = 'Rds.DbInstanceNotFoundException';
/** Compensations try for half an hour: an instance may be in a state that cannot be deleted yet. One that is gone is done. */
const PATIENTLY: readonly Retry[] = [
  { ErrorEquals: [NO_INSTANCE], MaxAttempts: 0 },
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 30, MaxAttempts: 6, BackoffRate: 2 },
];
const EXECUTION = '{% $states.context.Execution.Id %}';
const RUN = '{% $run.id %}';
const SOURCE = '{% $run.source %}';
const INSTANCE = '{% $run.instance %}';

function invoke(name: Placeholder, Payload: Json, retry: readonly Retry[] = FROM_LAMBDA, timeoutSeconds = 300): Call {
  return { resource: 'lambda:invoke', arguments: { FunctionName: `\${${name}}`, Payload }, timeoutSeconds, retry };
}

export const BINDINGS: StepBindings = {
  select: {
    kind: 'task',
    call: {
      ...invoke('selectFunction', { execution: EXECUTION, input: '{% $states.input %}' }),
      assign: { run: '{% $states.result.Payload %}' },
    },
    undo: invoke(
      'cleanUpFunction',
      { do: 'release the lock', execution: EXECUTION, input: '{% $states.context.Execution.Input %}' },
      PATIENTLY,
    ),
  },
  restore: {
    kind: 'poll',
    start: {
      resource: 'aws-sdk:rds:restoreDBInstanceFromDBSnapshot',
      arguments: {
        DbInstanceIdentifier: INSTANCE,
        DbSnapshotIdentifier: '{% $run.snapshotId %}',
        DbSubnetGroupName: '${subnetGroup}',
        VpcSecurityGroupIds: ['${securityGroup}'],
        PubliclyAccessible: false,
        MultiAZ: false,
        DeletionProtection: false,
        // else the instance would make automated snapshots of production data, and those would start this machine again
        BackupRetentionPeriod: 0,
        CopyTagsToSnapshot: false,
        // given tags keep the source's own tags (cost, automation) away
        Tags: [{ Key: 'masklake:run', Value: RUN }],
      },
      timeoutSeconds: 300,
    },
    check: {
      resource: 'aws-sdk:rds:describeDBInstances',
      arguments: { DbInstanceIdentifier: INSTANCE },
      timeoutSeconds: 60,
      retry: [{ ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 10, MaxAttempts: 4, BackoffRate: 2 }],
    },
    status: '$states.result.DbInstances[0].DbInstanceStatus',
    done: "$status = 'available'",
    failed:
      "$contains($status, 'fail') or $contains($status, 'incompatible-') or $contains($status, 'error') or $contains($status, 'delet')",
    everySeconds: 30,
    attempts: 720,
    undo: {
      resource: 'aws-sdk:rds:deleteDBInstance',
      arguments: { DbInstanceIdentifier: INSTANCE, SkipFinalSnapshot: true, DeleteAutomatedBackups: true },
      timeoutSeconds: 300,
      retry: PATIENTLY,
      goneWhen: [NO_INSTANCE],
    },
  },
  // DMS will write the raw files; whoever does, they go when the run fails
  export: {
    kind: 'outside',
    undo: invoke('cleanUpFunction', { do: 'delete the raw files', run: RUN }, PATIENTLY, 900),
  },
  mask: {
    kind: 'map',
    items: { bucket: '${runsBucket}', key: "{% 'runs/' & $run.id & '/tables.json' %}" },
    select: { run: RUN, source: SOURCE, table: '{% $states.context.Map.Item.Value.table %}' },
    call: invoke('maskFunction', '{% $states.input %}', FROM_LAMBDA, 900),
    concurrency: 10,
    undo: invoke('cleanUpFunction', { do: 'delete the masked files', run: RUN, source: SOURCE }, PATIENTLY, 900),
  },
  'clean up': {
    kind: 'task',
    call: invoke('cleanUpFunction', { do: 'clean up', run: RUN, source: SOURCE, execution: EXECUTION }, PATIENTLY, 900),
    // what is published by now stays; the copies of production data go
    failsTo: 'export',
  },
};
