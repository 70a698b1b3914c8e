// What people on call see: alarms that tell them, each with what to do, and a dashboard.
import { Aws } from 'aws-cdk-lib';
import { Alarm, Dashboard, GraphWidget, type IMetric, Metric, Row, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import { METRICS, type MetricName, metricNamespace } from '../core/operations/metrics.ts';
import { type AlarmDeclaration, alarms, headingOf, type Watchable } from './alarms.ts';
import type { FoundationRef } from './foundation.ts';
import type { PipelineRef } from './pipeline.ts';
import { placeRoles } from './roles.ts';
import { fromAlarms } from './zone-key.ts';

export interface OperationsProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
  readonly foundation: Pick<FoundationRef, 'keys'>;
  readonly pipeline: PipelineRef;
}

/** CloudWatch takes 1,024 characters. */
const MOST_CHARACTERS = 1024;

export class Operations extends Construct {
  /** Every alarm is sent here, and so is its end. */
  readonly topic: Topic;
  readonly alarms: readonly AlarmDeclaration[];

  constructor(scope: Construct, id: string, { deployment, foundation, pipeline }: OperationsProps) {
    super(scope, id);
    placeRoles(this, deployment);
    this.topic = this.told(deployment, foundation);
    const { queues, functions } = pipeline.watched;
    const site: Watchable = {
      deployment,
      stateMachineArn: pipeline.stateMachine.stateMachineArn,
      queues: { undelivered: queues.undelivered.queueName, findings: queues.findings.queueName },
      functions: {
        reconcile: functions.reconcile.functionName,
        sweep: functions.sweep.functionName,
        findings: functions.findings.functionName,
      },
    };
    this.alarms = alarms(site);
    const action = new SnsAction(this.topic);
    for (const declared of this.alarms) {
      const alarm = this.alarm(deployment, declared);
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
    this.dashboard(site, pipeline);
  }

  private alarm(deployment: Deployment, declared: AlarmDeclaration): Alarm {
    const { id, title, says, first, metric, comparison, threshold, periods, missing } = declared;
    const alarmDescription = `${title}. ${says} ${first} Steps: ${headingOf(title)}`;
    if (alarmDescription.length > MOST_CHARACTERS) throw new RangeError(`alarm ${id} says too much`);
    return new Alarm(this, id, {
      alarmName: `${deployment.stackName}-${id}`,
      alarmDescription,
      metric,
      comparisonOperator: comparison,
      threshold,
      evaluationPeriods: periods,
      treatMissingData: missing,
    });
  }

  private told(deployment: Deployment, foundation: OperationsProps['foundation']): Topic {
    const topic = new Topic(this, 'Topic', {
      displayName: `${deployment.stackName}: alarms`,
      masterKey: foundation.keys.control,
      enforceSSL: true,
    });
    // a policy of its own takes the place of the default one, which let the account's alarms in
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: fromAlarms(),
      }),
    );
    for (const address of new Set([...deployment.notify, ...deployment.alarms.notify]))
      topic.addSubscription(new EmailSubscription(address));
    return topic;
  }

  private dashboard(site: Watchable, { watched }: PipelineRef): void {
    const { deployment, stateMachineArn, queues, functions } = site;
    const namespace = metricNamespace(deployment.stackName);
    const own = (metricName: MetricName, statistic: 'Sum' | 'Maximum'): IMetric[] => {
      if (METRICS[metricName].dimensions.length === 0) return [new Metric({ namespace, metricName, statistic })];
      return deployment.sources.map(
        ({ name: Source }) =>
          new Metric({ namespace, metricName, statistic, dimensionsMap: { Source }, label: `${Source} ${metricName}` }),
      );
    };
    const executions = (metricName: string): IMetric =>
      new Metric({
        namespace: 'AWS/States',
        metricName,
        dimensionsMap: { StateMachineArn: stateMachineArn },
        statistic: 'Sum',
      });
    const graph = (title: string, left: readonly IMetric[]): GraphWidget =>
      new GraphWidget({ title, left: [...left], width: 8, height: 6, region: Aws.REGION });
    const ofFunctions = (metricName: string): IMetric[] =>
      Object.entries(functions).map(
        ([label, FunctionName]) =>
          new Metric({
            namespace: 'AWS/Lambda',
            metricName,
            dimensionsMap: { FunctionName },
            statistic: 'Sum',
            label,
          }),
      );
    new Dashboard(this, 'Dashboard', {
      dashboardName: deployment.stackName,
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 2,
            markdown: `# ${deployment.stackName}\nSources: ${deployment.sources.map(({ name }) => name).join(', ')}. What to do for each alarm: docs/operations.md`,
          }),
        ],
        [
          new Row(
            graph(
              'Runs',
              [
                'ExecutionsStarted',
                'ExecutionsSucceeded',
                'ExecutionsFailed',
                'ExecutionsTimedOut',
                'ExecutionsAborted',
              ].map(executions),
            ),
            graph('Duration of the pipeline', [watched.pipeline.metricTime({ statistic: 'Maximum' })]),
            graph('Verified runs', own('VerifiedRun', 'Sum')),
          ),
        ],
        [
          new Row(
            graph('Copies of production data: age', [
              ...own('DatabaseAge', 'Maximum'),
              ...own('RawObjectsAge', 'Maximum'),
            ]),
            graph('Swept', own('Swept', 'Sum')),
            graph('Checks', [
              ...own('LeakSuspected', 'Sum'),
              ...own('VerificationFailed', 'Sum'),
              ...own('SpendingRefused', 'Sum'),
            ]),
          ),
        ],
        [
          new Row(
            graph('Macie', [...own('UnknownCoverage', 'Maximum'), ...own('MacieJobFailed', 'Sum')]),
            graph(
              'Dead letters',
              Object.entries(queues).map(
                ([label, QueueName]) =>
                  new Metric({
                    namespace: 'AWS/SQS',
                    metricName: 'ApproximateNumberOfMessagesVisible',
                    dimensionsMap: { QueueName },
                    statistic: 'Maximum',
                    label,
                  }),
              ),
            ),
            graph('Watchers: errors', ofFunctions('Errors')),
          ),
        ],
      ],
    });
  }
}
