// The alarms: what each watches, from when on it is raised, what a missing number means to it, and what a person does then. The title is
// a heading of docs/operations.md, where the steps are.
import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Deployment } from '../config/deployment.ts';
import { type DimensionsOf, METRICS, type MetricName, metricNamespace } from '../core/operations/metrics.ts';

/** What alarms look at, by the names that AWS knows. */
export interface Watchable {
  readonly deployment: Deployment;
  /** The machine that triggers start. */
  readonly stateMachineArn: string;
  readonly queues: Readonly<Record<'undelivered' | 'findings', string>>;
  readonly functions: Readonly<Record<'reconcile' | 'sweep' | 'findings', string>>;
}

export interface AlarmDeclaration {
  /** Construct id and end of the alarm's name. */
  readonly id: string;
  /** Heading in docs/operations.md. */
  readonly title: string;
  readonly says: string;
  /** The first thing to do, in one sentence. */
  readonly first: string;
  readonly metric: Metric;
  readonly comparison: ComparisonOperator;
  readonly threshold: number;
  /** So many periods in a row. */
  readonly periods: number;
  readonly missing: TreatMissingData;
}

type Told = Pick<AlarmDeclaration, 'id' | 'title' | 'says' | 'first'>;

const HOUR_SECONDS = 3600;
const SOON = Duration.minutes(5);
const HOURLY = Duration.hours(1);

/** One of our own numbers. */
function own<Name extends MetricName>(
  { deployment }: Watchable,
  metricName: Name,
  dimensions: DimensionsOf<Name>,
  statistic: 'Sum' | 'Maximum' | 'SampleCount',
  period: Duration,
): Metric {
  const namespace = metricNamespace(deployment.stackName);
  const named: Readonly<Record<string, string>> = dimensions;
  const dimensionsMap = Object.fromEntries(METRICS[metricName].dimensions.map((name) => [name, named[name] ?? '']));
  return new Metric({ namespace, metricName, dimensionsMap, statistic, period });
}

const service = (
  namespace: string,
  metricName: string,
  dimensionsMap: Record<string, string>,
  statistic: 'Sum' | 'Maximum',
): Metric => new Metric({ namespace, metricName, dimensionsMap, statistic, period: SOON });

/** Raised as often as something happens: no number means that nothing has. */
function happened(told: Told, metric: Metric, periods = 1): AlarmDeclaration {
  return {
    ...told,
    metric,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    threshold: 1,
    periods,
    missing: TreatMissingData.NOT_BREACHING,
  };
}

/** Raised while the last number that was told is too high: no new number changes nothing. */
function over(told: Told, metric: Metric, threshold: number): AlarmDeclaration {
  return {
    ...told,
    metric,
    comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
    threshold,
    periods: 1,
    missing: TreatMissingData.IGNORE,
  };
}

/** Raised when something that should happen has not: no number is what is looked for. */
function silent(told: Told, metric: Metric, periods: number): AlarmDeclaration {
  return {
    ...told,
    metric,
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    threshold: 1,
    periods,
    missing: TreatMissingData.BREACHING,
  };
}

export function alarms(site: Watchable): readonly AlarmDeclaration[] {
  return [...ofRuns(site), ...ofCopies(site), ...ofWatchers(site), ...site.deployment.sources.flatMap(ofSource(site))];
}

function ofRuns({ stateMachineArn: StateMachineArn }: Watchable): AlarmDeclaration[] {
  const executions = (name: string): Metric => service('AWS/States', name, { StateMachineArn }, 'Sum');
  return [
    happened(
      {
        id: 'RunFailed',
        title: 'A run failed',
        says: 'A run ended with an error. Its copies of production data were destroyed, and nothing of it is shared.',
        first: 'Read the error: masklake aws status RUN.',
      },
      executions('ExecutionsFailed'),
    ),
    happened(
      {
        id: 'RunTimedOut',
        title: 'A run timed out',
        says: 'A run was not over after sixteen days and was ended. The sweeper deletes what is left of it.',
        first: 'See which step it stood in: masklake aws status RUN.',
      },
      executions('ExecutionsTimedOut'),
    ),
    happened(
      {
        id: 'RunStopped',
        title: 'A run was stopped',
        says: 'Somebody stopped an execution. The clean-up did not run: the sweeper deletes what is left.',
        first: 'Find out who in CloudTrail (StopExecution), and see that nothing is left an hour later.',
      },
      executions('ExecutionsAborted'),
    ),
  ];
}

function ofCopies(site: Watchable): AlarmDeclaration[] {
  const { databaseHours, rawObjectsHours } = site.deployment.alarms;
  return [
    over(
      {
        id: 'DatabaseAge',
        title: 'A temporary database is old',
        says: `A temporary or staged database is older than ${databaseHours} hours.`,
        first: 'See whether its run is still going: its tag masklake:run, then masklake aws status RUN.',
      },
      own(site, 'DatabaseAge', {}, 'Maximum', HOURLY),
      databaseHours * HOUR_SECONDS,
    ),
    over(
      {
        id: 'RawObjectsAge',
        title: 'Raw objects are old',
        says: `The raw zone holds production data that is older than ${rawObjectsHours} hours.`,
        first: 'See whose it is: the first folder of the key is the run, or incoming/.',
      },
      own(site, 'RawObjectsAge', {}, 'Maximum', HOURLY),
      rawObjectsHours * HOUR_SECONDS,
    ),
    happened(
      {
        id: 'Swept',
        title: 'The sweeper removed something',
        says: 'A run left something behind, which was deleted. Runs clean up after themselves, so this should not be.',
        first: 'Read what it was in the log of the function sweep, and find out how its run ended.',
      },
      own(site, 'Swept', {}, 'Sum', SOON),
    ),
  ];
}

function ofWatchers(site: Watchable): AlarmDeclaration[] {
  const { queues, functions } = site;
  const depth = (QueueName: string): Metric =>
    service('AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName }, 'Maximum');
  const errors = (FunctionName: string): Metric =>
    service('AWS/Lambda', 'Errors', { FunctionName }, 'Sum').with({ period: HOURLY });
  return [
    happened(
      {
        id: 'Undelivered',
        title: 'An event was not delivered',
        says: 'An event that should have started a run, or a watcher, is in the dead-letter queue.',
        first: 'Read the message: its attributes say what failed. The reconciler starts the run within an hour anyway.',
      },
      depth(queues.undelivered),
    ),
    happened(
      {
        id: 'FindingsFailed',
        title: 'A finding could not be handled',
        says: 'A finding of Macie is in the dead-letter queue: a rule may be too weak, a leak may be unseen.',
        first: 'Read the log of the function findings, put it right, then redrive the queue.',
      },
      depth(queues.findings),
    ),
    happened(
      {
        id: 'SweepErrors',
        title: 'The sweeper or the reconciler fails',
        says: 'The sweeper failed in two hours running: leftovers may hold production data.',
        first: 'Read the log of the function sweep: it names each run that it could not sweep.',
      },
      errors(functions.sweep),
      2,
    ),
    happened(
      {
        id: 'ReconcileErrors',
        title: 'The sweeper or the reconciler fails',
        says: 'The reconciler failed in two hours running: a snapshot that no event told of gets no run.',
        first: 'Read the log of the function reconcile: it names each source that it could not look at.',
      },
      errors(functions.reconcile),
      2,
    ),
    silent(
      {
        id: 'NobodySweeps',
        title: 'The sweeper or the reconciler fails',
        says: 'The sweeper has said nothing for three hours: nobody looks for leftovers, and no age is told.',
        first: 'See that its rule is enabled and that the function is not throttled.',
      },
      own(site, 'Swept', {}, 'SampleCount', HOURLY),
      3,
    ),
  ];
}

function ofSource(site: Watchable): (source: Deployment['sources'][number]) => AlarmDeclaration[] {
  return ({ name, verifiedWithinHours }) => {
    const hours = verifiedWithinHours ?? site.deployment.alarms.verifiedWithinHours;
    const of = { Source: name };
    const each = (told: Told): Told => ({ ...told, id: `${told.id}-${name}`, says: `Source ${name}: ${told.says}` });
    return [
      silent(
        each({
          id: 'NoVerifiedRun',
          title: 'No verified run for too long',
          says: `no run was verified and published for ${hours} hours.`,
          first: 'See the last runs: masklake aws status.',
        }),
        own(site, 'VerifiedRun', of, 'Sum', HOURLY),
        hours,
      ),
      happened(
        each({
          id: 'LeakSuspected',
          title: 'A value leaked',
          says: 'Macie found personal data in masked data. Sharing of that run is blocked.',
          first: 'Follow the steps under this heading now: masklake aws revoke RUN comes first.',
        }),
        own(site, 'LeakSuspected', of, 'Sum', SOON),
      ),
      happened(
        each({
          id: 'VerificationFailed',
          title: 'Verification failed',
          says: 'a check was red. Nothing was published.',
          first: 'Read the report in the runs bucket: runs/RUN/db/DATABASE/report.html.',
        }),
        own(site, 'VerificationFailed', of, 'Sum', SOON),
      ),
      happened(
        each({
          id: 'MacieJobFailed',
          title: 'Macie paused or failed',
          says: 'a classification job did not end well.',
          first: 'Read its state and the log group /aws/macie/classificationjobs.',
        }),
        own(site, 'MacieJobFailed', of, 'Sum', SOON),
      ),
      over(
        each({
          id: 'UnknownCoverage',
          title: 'Coverage is unknown',
          says: 'Macie could not show everything in a table of the last run. The built-in classifier looked at it too.',
          first: 'Read which tables and why in the plan: its warnings with the code MACIE.',
        }),
        own(site, 'UnknownCoverage', of, 'Maximum', HOURLY),
        0,
      ),
      happened(
        each({
          id: 'SpendingRefused',
          title: 'A limit stopped a run',
          says: 'a run would have spent more than aws.limits allows, and was stopped before.',
          first: 'Read the figures in the error: masklake aws status RUN. It names the line to change.',
        }),
        own(site, 'SpendingRefused', of, 'Sum', SOON),
      ),
    ];
  };
}

/** Where docs/operations.md says what to do: GitHub's anchor of the heading. */
export function headingOf(title: string): string {
  return `docs/operations.md#${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')}`;
}
