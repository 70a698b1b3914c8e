// The pipeline: one function per step, the state machine generated from the step list, what the exporters need, and what starts it all.
import { Stack } from 'aws-cdk-lib';
import type { Code, IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import type { FunctionName } from './bindings.ts';
import { Exporters } from './exporters.ts';
import { FindingsRoute } from './findings-route.ts';
import type { FoundationRef } from './foundation.ts';
import { type FunctionCodeProps, functionCode } from './function-code.ts';
import { DATA_FUNCTIONS, FINDINGS_FUNCTION } from './functions/data-functions.ts';
import type { FunctionEntry, Site } from './functions/entry.ts';
import { SERVER_FUNCTIONS, WATCH_FUNCTIONS } from './functions/server-functions.ts';
import { type LakeRef, publisherGrants } from './lake.ts';
import { Machine } from './machine.ts';
import { grant } from './right.ts';
import { placeRoles } from './roles.ts';
import { SparkMasking } from './spark-masking.ts';
import { arnOf, StepFunction } from './step-function.ts';
import { Triggers } from './triggers.ts';

export interface PipelineProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
  readonly foundation: FoundationRef;
  /** Of Macie's custom data identifiers and allow lists. */
  readonly identifierIds: readonly string[];
  readonly allowListIds: readonly string[];
  /** Undefined where no catalog is wanted. */
  readonly lake?: LakeRef | undefined;
  /** Where the functions' code comes from; bundled from this project's sources when missing. */
  readonly code?: ((archive: FunctionCodeProps) => Code) | undefined;
  /** Folder with the Glue job's script and package; this project's own when missing. */
  readonly sparkScripts?: string | undefined;
}

/** What alarms and dashboards ask of a pipeline. */
export interface PipelineRef {
  /** What triggers start. */
  readonly stateMachine: Pick<IStateMachine, 'stateMachineArn'>;
  readonly watched: Watched;
}

export interface Watched {
  readonly pipeline: Pick<IStateMachine, 'metricTime'>;
  /** Dead letters. */
  readonly queues: Readonly<Record<'undelivered' | 'findings', Pick<IQueue, 'queueName'>>>;
  /** What runs outside of executions, so that no execution fails with it. */
  readonly functions: Readonly<Record<'reconcile' | 'sweep' | 'findings', Pick<IFunction, 'functionName'>>>;
}

/** Of functions with DuckDB: new accounts get no more. */
const DUCKDB_MEBIBYTES = 3008;
const PLAIN_MEBIBYTES = 1024;
/** Lambda's most: a step takes the files of its tables to the disk. */
const DISK_GIBIBYTES = 10;

export class Pipeline extends Construct implements PipelineRef {
  readonly stateMachine: StateMachine;
  readonly topic: Topic;
  /** What alarms look at besides. */
  readonly watched: Watched;
  readonly #props: PipelineProps;
  readonly #site: Site;
  readonly #code: { readonly duckdb: Code; readonly plain: Code };

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id);
    placeRoles(this, props.deployment);
    const { deployment, foundation, identifierIds, allowListIds, lake, code = functionCode, sparkScripts } = props;
    this.#props = props;
    this.topic = this.notifications();
    this.#site = {
      deployment,
      foundation,
      exporters: new Exporters(this, 'Exporters', { deployment, foundation }),
      topicArn: this.topic.topicArn,
      identifierIds,
      allowListIds,
      lake,
      json: (value) => Stack.of(this).toJsonString(value),
    };
    const entries: readonly FunctionEntry[] = [
      ...Object.values({ ...SERVER_FUNCTIONS, ...DATA_FUNCTIONS, ...WATCH_FUNCTIONS }),
      FINDINGS_FUNCTION,
    ];
    const archive = (duckdb: boolean): Code =>
      code({
        deployment,
        duckdb,
        folders: entries.filter((entry) => (entry.duckdb === true) === duckdb).map(({ folder }) => folder),
      });
    this.#code = { duckdb: archive(true), plain: archive(false) };

    const machine = new Machine(this, 'Machine', {
      functions: this.steps(),
      runs: foundation.buckets.runs,
      runsKey: foundation.keys.control,
      glueJobName: new SparkMasking(this, 'SparkMasking', { deployment, foundation, scripts: sparkScripts }).jobName,
      logKey: foundation.logs.key,
      logDays: foundation.logs.days,
    });
    this.stateMachine = machine.supervised;
    const reconcile = this.function('Reconcile', WATCH_FUNCTIONS.reconcile, {
      STATE_MACHINE_ARN: machine.supervised.stateMachineArn,
    });
    machine.supervised.grantStartExecution(reconcile.role);
    const sweep = this.function('Sweep', WATCH_FUNCTIONS.sweep);
    grant(sweep.role, [
      {
        actions: ['states:DescribeExecution'],
        resources: [arnOf('states', `execution:${machine.supervised.stateMachineName}:*`)],
        why: 'Executions get their names when they start',
      },
    ]);
    const { undelivered } = new Triggers(this, 'Triggers', {
      sources: deployment.sources,
      stateMachine: machine.supervised,
      raw: foundation.buckets.raw,
      reconcile: reconcile.function,
      sweep: sweep.function,
    });
    const findings = this.function('FindingsFunction', FINDINGS_FUNCTION);
    const { failed } = new FindingsRoute(this, 'Findings', {
      handler: findings,
      buckets: [foundation.buckets.raw.bucketName, foundation.buckets.masked.bucketName],
    });
    this.watched = {
      pipeline: machine.pipeline,
      queues: { undelivered, findings: failed },
      functions: { reconcile: reconcile.function, sweep: sweep.function, findings: findings.function },
    };
  }

  /** One function for each name that the machine calls. */
  private steps(): Readonly<Record<FunctionName, LambdaFunction>> {
    const { select, restore, stage, snapshot, cleanUp } = SERVER_FUNCTIONS;
    const data = DATA_FUNCTIONS;
    return {
      select: this.function('Select', select).function,
      restore: this.function('Restore', restore).function,
      inspect: this.function('Inspect', data.inspect).function,
      export: this.function('Export', data.export).function,
      read: this.function('Read', data.read).function,
      adopt: this.function('Adopt', data.adopt).function,
      macie: this.function('Macie', data.macie).function,
      classify: this.function('Classify', data.classify).function,
      decide: this.function('Decide', data.decide).function,
      mask: this.function('Mask', data.mask).function,
      stage: this.function('Stage', stage).function,
      load: this.function('Load', data.load).function,
      verify: this.function('Verify', data.verify).function,
      snapshot: this.function('Snapshot', snapshot).function,
      seal: this.function('Seal', data.seal).function,
      publish: this.publisher().function,
      share: this.function('Share', SERVER_FUNCTIONS.share).function,
      cleanUp: this.function('CleanUp', cleanUp).function,
    };
  }

  private publisher(): StepFunction {
    const { lake } = this.#props;
    const publish = this.function('Publish', DATA_FUNCTIONS.publish);
    if (lake !== undefined) publisherGrants(this, lake, publish.role.roleArn);
    return publish;
  }

  private function(id: string, entry: FunctionEntry, more: Readonly<Record<string, string>> = {}): StepFunction {
    const { deployment, foundation } = this.#props;
    const duckdb = entry.duckdb === true;
    return new StepFunction(this, id, {
      folder: entry.folder,
      description: entry.does,
      code: duckdb ? this.#code.duckdb : this.#code.plain,
      architecture: deployment.architecture,
      environment: { ...entry.environment(this.#site), ...more },
      rights: entry.rights(this.#site),
      minutes: entry.minutes ?? 15,
      memoryMebibytes: duckdb ? DUCKDB_MEBIBYTES : PLAIN_MEBIBYTES,
      diskGibibytes: duckdb ? DISK_GIBIBYTES : undefined,
      network: entry.inNetwork === true ? foundation.network : undefined,
      logs: foundation.logs,
    });
  }

  /** Where people hear of plans that wait for them. */
  private notifications(): Topic {
    const { deployment, foundation } = this.#props;
    const topic = new Topic(this, 'Topic', {
      displayName: `${deployment.stackName}: plans and runs`,
      masterKey: foundation.keys.control,
      enforceSSL: true,
    });
    for (const address of deployment.notify) topic.addSubscription(new EmailSubscription(address));
    return topic;
  }
}
