// What each step calls on AWS. `${...}` is substituted by CloudFormation; `{% ... %}` is JSONata, evaluated when the state runs.
// SDK integrations take the names of AWS SDK for Java 2 (`DbInstanceIdentifier`), and no call carries a secret. Databases and snapshots
// are deleted by calls of the machine itself: this must work even when no function does.
import type { Call, Going, Json, Retry } from './definition.ts';
import type { MapPhase, StepBindings, Undo } from './step-bindings.ts';

/** Functions that the machine calls; the folder under functions/ is the same in kebab case. */
export const FUNCTION_NAMES = [
  'select',
  'restore',
  'inspect',
  'export',
  'read',
  'adopt',
  'macie',
  'classify',
  'decide',
  'mask',
  'stage',
  'load',
  'verify',
  'snapshot',
  'seal',
  'publish',
  'share',
  'cleanUp',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Placeholders that the pipeline substitutes in the definition, beside `<function>Function`. */
export const PLACEHOLDERS = ['partition', 'runsBucket', 'glueJob'] as const;

const FROM_LAMBDA: readonly Retry[] = [
  {
    ErrorEquals: ['Lambda.ServiceException', 'Lambda.AWSLambdaException', 'Lambda.SdkClientException'],
    IntervalSeconds: 2,
    MaxAttempts: 6,
    BackoffRate: 2,
  },
  // a map may call more functions at once than the account has: the others take minutes
  { ErrorEquals: ['Lambda.TooManyRequestsException'], IntervalSeconds: 30, MaxAttempts: 60, BackoffRate: 1 },
];
/** Compensations try for half an hour: an instance may be in a state that cannot be deleted yet. One that is gone is done. */
const patiently = (...gone: readonly string[]): readonly Retry[] => [
  ...(gone.length === 0 ? [] : [{ ErrorEquals: gone, MaxAttempts: 0 }]),
  { ErrorEquals: ['States.ALL'], IntervalSeconds: 30, MaxAttempts: 6, BackoffRate: 2 },
];

/** Longest life of a function, and a little for the call itself. */
const LONG = 910;
const EXECUTION = '{% $states.context.Execution.Input.owner %}';
const INPUT = '{% $states.context.Execution.Input.input %}';
const RUN = '{% $run %}';
const MASKED_SNAPSHOT = '{% $run.maskedSnapshot %}';
const FROM_SNAPSHOT = "$run.from = 'snapshot'";

function invoke(name: FunctionName, Payload: Json, timeoutSeconds = LONG, retry: readonly Retry[] = FROM_LAMBDA): Call {
  return {
    resource: 'lambda:invoke',
    arguments: { FunctionName: `\${${name}Function}`, Payload },
    timeoutSeconds,
    retry,
  };
}

/** Starts and asks one function; a Lambda that looks answers quickly. */
function poll(name: FunctionName, everySeconds: number, hours: number, what = '') {
  return {
    kind: 'poll',
    start: invoke(name, { do: `start${what}`, run: RUN }),
    check: invoke(name, { do: `check${what}`, run: RUN }),
    everySeconds,
    attempts: Math.ceil((hours * 3600) / everySeconds),
  } as const;
}

function task(name: FunctionName, action: string): { readonly kind: 'task'; readonly call: Call } {
  return { kind: 'task', call: invoke(name, { do: action, run: RUN }) };
}

/** The function stopped well before the end of its life and says so: the next call goes on where it stopped, for six hours in all. */
const UNFINISHED: Retry = { ErrorEquals: ['UnfinishedError'], IntervalSeconds: 5, MaxAttempts: 24, BackoffRate: 1 };

function longTask(name: FunctionName, action: string): { readonly kind: 'task'; readonly call: Call } {
  return { kind: 'task', call: invoke(name, { do: action, run: RUN }, LONG, [UNFINISHED, ...FROM_LAMBDA]) };
}

/** Keeps the function's answer in a variable. Maps are left out when their list is empty: nothing says that Step Functions takes one. */
function answering(variable: string, phase: ReturnType<typeof task>): ReturnType<typeof task> {
  return { ...phase, call: { ...phase.call, assign: { [variable]: '{% $states.result.Payload %}' } } };
}

/** One call for each item of `runs/<run>/items/<list>.json`. */
function each(name: FunctionName, list: string, action: string, concurrency: number): Omit<MapPhase, 'name'> {
  return {
    kind: 'map',
    items: items(list),
    select: { do: action, run: RUN, item: '{% $states.context.Map.Item.Value %}' },
    call: invoke(name, '{% $states.input %}'),
    concurrency,
  };
}

function items(list: string): MapPhase['items'] {
  return { bucket: '${runsBucket}', key: `{% 'runs/' & $run.id & '/items/${list}.json' %}` };
}

/** Statements after the rows: one may take longer than a function lives; it goes on in the server and is asked for again. */
function statements(wave: number): MapPhase {
  return {
    ...each('load', `constraints-${wave}`, 'constraint', 4),
    when: `$schema.statements[${wave - 1}] > 0`,
    name: `constraints ${wave}`,
    // a call waits for all of its life: twelve hours for one statement
    again: { when: '$not($states.result.Payload.done)', everySeconds: 10, attempts: 48 },
  };
}

function cleanUp(action: string): Call {
  return invoke('cleanUp', { do: action, run: RUN }, LONG, patiently());
}

/** A call of the machine itself that deletes one thing; done when RDS knows no such thing. */
function remove(action: string, argument: { readonly [name: string]: Json }, gone: string, going?: Going): Call {
  return {
    resource: `aws-sdk:rds:${action}`,
    arguments: argument,
    timeoutSeconds: 300,
    retry: patiently(gone),
    goneWhen: [gone],
    going,
  };
}

/**
 * Of an instance or a cluster. A second deletion is refused as a wrong state while the first one is under way, which takes minutes; so is
 * one of a server that cannot be deleted yet.
 */
function removeServer(kind: 'Instance' | 'Cluster', name: Json, status: string): Call {
  const [argument, gone] = [{ [`Db${kind}Identifier`]: name }, `Rds.Db${kind}NotFoundException`];
  return remove(`deleteDB${kind}`, { ...argument, SkipFinalSnapshot: true, DeleteAutomatedBackups: true }, gone, {
    errors: [`Rds.InvalidDb${kind}StateException`],
    look: {
      resource: `aws-sdk:rds:describeDB${kind}s`,
      arguments: argument,
      timeoutSeconds: 60,
      retry: [
        { ErrorEquals: [gone], MaxAttempts: 0 },
        { ErrorEquals: ['States.ALL'], IntervalSeconds: 5, MaxAttempts: 3, BackoffRate: 2 },
      ],
    },
    when: `$states.result.Db${kind}s[0].${status} = 'deleting'`,
  });
}

/** A server is an instance, or a cluster with one: both are asked for, since only one of them is there. */
function deleteServer(server: string): readonly Undo[] {
  const instance = `{% $run.snapshotKind = 'cluster' ? ${server} & '-1' : ${server} %}`;
  return [
    { call: removeServer('Instance', instance, 'DbInstanceStatus') },
    { name: 'cluster', call: removeServer('Cluster', `{% ${server} %}`, 'Status') },
  ];
}

/** True at the start of an execution for which nothing is to be done. */
export const NOTHING_TO_DO = '$not($selected.ours)';

export const BINDINGS: StepBindings = {
  select: {
    phases: [
      {
        kind: 'task',
        call: {
          ...invoke('select', { execution: EXECUTION, input: INPUT }, 300),
          // an assignment may not come to nothing
          assign: {
            selected: '{% $states.result.Payload %}',
            run: '{% $states.result.Payload.ours ? $states.result.Payload.run : {} %}',
          },
        },
      },
    ],
    undo: [
      {
        call: invoke('cleanUp', { do: 'release the lock', execution: EXECUTION, input: INPUT }, LONG, patiently()),
      },
    ],
  },
  restore: {
    phases: [{ ...poll('restore', 30, 12), when: FROM_SNAPSHOT }],
    undo: [...deleteServer('$run.instance'), { name: 'secrets', call: cleanUp('delete the secrets') }],
  },
  // measuring a large source takes longer than a function lives: a check works for all of its life, and 24 of them are six hours
  inspect: { phases: [{ ...poll('inspect', 30, 6), attempts: 24, when: FROM_SNAPSHOT }] },
  export: {
    phases: [
      { ...poll('export', 30, 48), when: FROM_SNAPSHOT },
      { ...answering('reading', task('read', 'list')), name: 'tables to read', when: FROM_SNAPSHOT },
      { ...each('read', 'read', 'read', 4), name: 'read', when: `${FROM_SNAPSHOT} and $reading.tables > 0` },
      { ...answering('adopting', task('adopt', 'list')), name: 'list' },
      { ...each('adopt', 'adopt', 'adopt', 20), name: 'adopt', when: '$adopting.files > 0' },
      { ...task('adopt', 'merge'), name: 'merge' },
      // nobody connects to it any more, and a plan may wait for days until a person answers
      {
        kind: 'task',
        name: 'temporary server',
        when: FROM_SNAPSHOT,
        call: cleanUp('delete the temporary server'),
      },
    ],
    undo: [
      { call: invoke('export', { do: 'stop', run: RUN }, LONG, patiently()) },
      { name: 'raw files', call: cleanUp('delete the raw files') },
    ],
  },
  classify: {
    phases: [
      { ...poll('macie', 60, 24) },
      { ...answering('classifying', task('classify', 'list')), name: 'list' },
      { ...each('classify', 'classify', 'tables', 20), name: 'built-in classifier', when: '$classifying.parts > 0' },
      { ...task('classify', 'merge'), name: 'merge' },
    ],
    undo: [{ call: invoke('macie', { do: 'stop', run: RUN }, LONG, patiently()) }],
  },
  decide: {
    phases: [
      {
        kind: 'task',
        call: {
          ...invoke('decide', { do: 'decide', run: RUN }),
          assign: { decision: '{% $states.result.Payload %}' },
        },
      },
      {
        kind: 'task',
        name: 'approval',
        when: '$decision.approval and $not($decision.blocked)',
        call: {
          ...invoke('decide', { do: 'ask', run: RUN, token: '{% $states.context.Task.Token %}' }),
          resource: 'lambda:invoke.waitForTaskToken',
          // nobody answers for three days: the run ends, and production data with it
          timeoutSeconds: 3 * 24 * 3600,
        },
      },
    ],
  },
  mask: {
    phases: [
      {
        kind: 'task',
        call: { ...invoke('mask', { do: 'list', run: RUN }), assign: { masking: '{% $states.result.Payload %}' } },
      },
      { ...each('mask', 'mask', 'mask', 50), name: 'files', when: '$masking.duckdb > 0' },
      {
        kind: 'map',
        name: 'large tables',
        when: '$masking.spark > 0',
        items: items('mask-spark'),
        select: { item: '{% $states.context.Map.Item.Value %}' },
        call: {
          resource: 'glue:startJobRun.sync',
          arguments: { JobName: '${glueJob}', Arguments: '{% $states.input.item %}' },
          timeoutSeconds: 24 * 3600,
          retry: [{ ErrorEquals: ['Glue.ConcurrentRunsExceededException'], IntervalSeconds: 60, MaxAttempts: 20 }],
        },
        concurrency: 3,
      },
      { ...task('mask', 'merge'), name: 'merge' },
      { ...answering('slicing', task('verify', 'slice')), name: 'slices' },
      { ...each('verify', 'slices', 'record', 20), name: 'raw values', when: '$slicing.slices > 0' },
      { ...each('verify', 'slices', 'search kept', 20), name: 'kept columns', when: '$slicing.slices > 0' },
      { ...task('verify', 'block kept'), name: 'kept blockers' },
    ],
    undo: [{ call: cleanUp('delete the masked files'), result: true }],
  },
  load: {
    phases: [
      { ...poll('stage', 30, 3) },
      { ...task('verify', 'search schema'), name: 'schema text' },
      { ...answering('schema', longTask('load', 'schema')), name: 'schema' },
      { ...each('load', 'copy', 'copy', 8), name: 'rows', when: '$schema.files > 0' },
      statements(1),
      statements(2),
      statements(3),
      { ...longTask('load', 'finish'), name: 'finish' },
    ],
    undo: deleteServer('$run.staged'),
  },
  verify: {
    phases: [
      answering('verifying', task('verify', 'list')),
      { ...each('verify', 'slices', 'files', 20), name: 'files', when: '$verifying.slices > 0' },
      { ...each('verify', 'loaded', 'loaded', 8), name: 'loaded rows', when: '$verifying.loaded > 0' },
      { ...each('verify', 'keys', 'keys', 20), name: 'keys', when: '$verifying.keys > 0' },
      { ...answering('comparing', task('verify', 'compare')), name: 'compare' },
      { ...each('verify', 'printed', 'print', 8), name: 'printed rows', when: '$comparing.printed > 0' },
      { ...task('verify', 'conclude'), name: 'checks' },
    ],
  },
  snapshot: {
    phases: [poll('snapshot', 30, 12)],
    undo: [
      {
        result: true,
        call: remove('deleteDBSnapshot', { DbSnapshotIdentifier: MASKED_SNAPSHOT }, 'Rds.DbSnapshotNotFoundException'),
      },
      {
        name: 'cluster',
        result: true,
        call: remove(
          'deleteDBClusterSnapshot',
          { DbClusterSnapshotIdentifier: MASKED_SNAPSHOT },
          'Rds.DbClusterSnapshotNotFoundException',
        ),
      },
    ],
  },
  seal: { phases: [task('seal', 'seal')] },
  publish: { phases: [task('publish', 'publish')], sealed: true },
  share: {
    phases: [
      answering('shared', task('share', 'share')),
      { ...poll('share', 30, 3, ' instance'), name: 'instance', when: '$shared.instance' },
    ],
    sealed: true,
    undo: [{ call: invoke('share', { do: 'take back', run: RUN }, LONG, patiently()) }],
  },
  'clean up': {
    phases: [
      {
        kind: 'task',
        call: invoke('cleanUp', { do: 'clean up', run: RUN, execution: EXECUTION }, LONG, patiently()),
      },
    ],
    sealed: true,
  },
};
