// The two state machines: the pipeline, generated from the step list, and the one that supervises it; with exactly the rights their calls need.
import { ArnFormat, Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { TEMPORARY_PREFIX } from '../core/model/run-id.ts';
import { STEPS } from '../pipeline/steps.ts';
import { BINDINGS, FUNCTION_NAMES, type FunctionName, NOTHING_TO_DO } from './bindings.ts';
import type { Definition } from './definition.ts';
import type { BucketRef } from './foundation.ts';
import { RUN } from './functions/entry.ts';
import { acknowledgeMachine } from './machine-reasons.ts';
import { definitionFrom } from './state-machine.ts';
import { SUPERVISED_SECONDS, supervisedDefinition } from './supervised.ts';

export interface MachineProps {
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  /** Holds the lists of items that maps read. */
  readonly runs: BucketRef;
  /** Encrypts that bucket. */
  readonly runsKey: IKey;
  readonly glueJobName: string;
  /** Encrypts the machines' logs. */
  readonly logKey?: IKey | undefined;
  /** Days for which they are kept: one of the numbers that CloudWatch Logs takes. */
  readonly logDays?: number | undefined;
}

/** Longer than the supervisor waits, which then stops the pipeline and cleans up. */
export const PIPELINE_LIMIT = Duration.days(SUPERVISED_SECONDS / 86_400 + 1);
/** Leaves the supervisor two days for that. */
export const SUPERVISED_LIMIT = Duration.days(SUPERVISED_SECONDS / 86_400 + 2);

export class Machine extends Construct {
  /** What triggers start: it runs the pipeline and cleans up however that ends. */
  readonly supervised: StateMachine;
  readonly pipeline: StateMachine;
  readonly #logKey: IKey | undefined;
  readonly #logDays: number;

  constructor(scope: Construct, id: string, { functions, runs, runsKey, glueJobName, logKey, logDays }: MachineProps) {
    super(scope, id);
    acknowledgeMachine(this);
    this.#logKey = logKey;
    this.#logDays = logDays ?? RetentionDays.THREE_MONTHS;
    this.pipeline = this.machine('Pipeline', definitionFrom(STEPS, BINDINGS, NOTHING_TO_DO), PIPELINE_LIMIT, {
      ...functionArns(functions),
      partition: Aws.PARTITION,
      runsBucket: runs.bucketName,
      glueJob: glueJobName,
    });
    for (const name of FUNCTION_NAMES) functions[name].grantInvoke(this.pipeline);
    const rights = [...itemReads(runs, runsKey), ...this.deletions(), this.glueRuns(glueJobName)];
    for (const statement of rights) this.pipeline.addToRolePolicy(statement);
    this.mayRunItsMaps();

    this.supervised = this.machine('Supervised', supervisedDefinition(), SUPERVISED_LIMIT, {
      partition: Aws.PARTITION,
      pipelineMachine: this.pipeline.stateMachineArn,
      cleanUpFunction: functions.cleanUp.functionArn,
    });
    functions.cleanUp.grantInvoke(this.supervised);
    this.supervised.addToRolePolicy(
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.pipeline.stateMachineArn] }),
    );
    this.supervised.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution'],
        resources: [this.executionsOf(this.pipeline)],
      }),
    );
    // how Step Functions learns that a nested execution has ended: its own managed rule
    this.supervised.addToRolePolicy(
      new PolicyStatement({
        actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
        resources: [
          Stack.of(this).formatArn({
            service: 'events',
            resource: 'rule',
            resourceName: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
          }),
        ],
      }),
    );
  }

  private machine(
    name: string,
    definition: Definition,
    timeout: Duration,
    substitutions: Readonly<Record<string, string>>,
  ): StateMachine {
    // CDK passes its own `timeout` on to definitions of its own states only
    const limited = { ...definition, TimeoutSeconds: timeout.toSeconds() };
    return new StateMachine(this, name, {
      definitionBody: DefinitionBody.fromString(JSON.stringify(limited, undefined, 1)),
      definitionSubstitutions: substitutions,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, `${name}Log`, {
          retention: this.#logDays,
          removalPolicy: RemovalPolicy.DESTROY,
          ...(this.#logKey === undefined ? {} : { encryptionKey: this.#logKey }),
        }),
        // every entered state: who is called when, but never with what
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
  }

  /** Deleting, and looking whether it is under way, is allowed for what a run made only, by its name: of what is gone already, no tag can be asked. */
  private deletions(): PolicyStatement[] {
    const ours = (resource: string): string => this.rds(resource, `${TEMPORARY_PREFIX}${RUN}`);
    return [
      new PolicyStatement({ actions: ['rds:DeleteDBInstance', 'rds:DescribeDBInstances'], resources: [ours('db')] }),
      new PolicyStatement({ actions: ['rds:DeleteDBCluster', 'rds:DescribeDBClusters'], resources: [ours('cluster')] }),
      new PolicyStatement({ actions: ['rds:DeleteDBSnapshot'], resources: [ours('snapshot')] }),
      new PolicyStatement({ actions: ['rds:DeleteDBClusterSnapshot'], resources: [ours('cluster-snapshot')] }),
    ];
  }

  private glueRuns(job: string): PolicyStatement {
    return new PolicyStatement({
      actions: ['glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun'],
      resources: [Stack.of(this).formatArn({ service: 'glue', resource: 'job', resourceName: job })],
    });
  }

  /** A distributed map starts executions of the machine itself; in a policy of its own, since the machine depends on its role's. */
  private mayRunItsMaps(): void {
    new Policy(this, 'MapPolicy', {
      roles: [this.pipeline.role],
      statements: [
        new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.pipeline.stateMachineArn] }),
        new PolicyStatement({
          actions: ['states:DescribeExecution', 'states:StopExecution'],
          resources: [this.executionsOf(this.pipeline)],
        }),
      ],
    });
  }

  private executionsOf(machine: StateMachine): string {
    return Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${machine.stateMachineName}*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }

  private rds(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({
      service: 'rds',
      resource,
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}

/** What a distributed map needs to read a list of items from a JSON object, and no more: it never lists the bucket. */
function itemReads(runs: BucketRef, key: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [runs.arnForObjects('runs/*/items/*')] }),
    new PolicyStatement({ actions: ['kms:Decrypt'], resources: [key.keyArn] }),
  ];
}

function functionArns(functions: MachineProps['functions']): Readonly<Record<string, string>> {
  return Object.fromEntries(FUNCTION_NAMES.map((name) => [`${name}Function`, functions[name].functionArn]));
}
