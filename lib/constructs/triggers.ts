// What starts a run: events about finished snapshots, manifests of exports, the clock. Events are best effort and may come twice or late:
// `select` sorts that out, and a reconciler looks for snapshots that no event told of. What cannot be delivered is kept.
import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type Source, serverOf, snapshotPrefixes } from '../config/source.ts';
import { acknowledge } from './acknowledge.ts';
import type { BucketRef } from './foundation.ts';

/** An automated and a manual snapshot of an instance exist; of a cluster. Categories differ between the two, ids do not lie. */
const CREATED = {
  instance: { detailType: 'RDS DB Snapshot Event', ids: ['RDS-EVENT-0091', 'RDS-EVENT-0042'] },
  cluster: { detailType: 'RDS DB Cluster Snapshot Event', ids: ['RDS-EVENT-0169', 'RDS-EVENT-0075'] },
} as const;

/** Folder of the raw bucket for exports that somebody else made: `incoming/<any folder>/manifest.json`, written last. */
export const INCOMING = 'incoming/';
const MANIFEST = `${INCOMING}*/manifest.json`;

export interface TriggersProps {
  readonly sources: readonly Source[];
  readonly stateMachine: IStateMachine;
  readonly raw: BucketRef;
  /** Starts runs for snapshots that none has covered. */
  readonly reconcile: IFunction;
  /** Deletes what is left of runs that are over. */
  readonly sweep: IFunction;
}

export class Triggers extends Construct {
  /** What could not be delivered, for fourteen days. */
  readonly undelivered: Queue;
  readonly #props: TriggersProps;

  constructor(scope: Construct, id: string, props: TriggersProps) {
    super(scope, id);
    this.#props = props;
    this.undelivered = new Queue(this, 'Undelivered', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.undelivered, 'AwsSolutions-SQS3', 'It is the dead-letter queue of every rule');
    this.onSnapshots('instance');
    this.onSnapshots('cluster');
    this.onManifests();
    for (const source of props.sources) this.onSchedule(source);
    this.regularly('Reconcile', Duration.hours(1), props.reconcile, 'Looks for snapshots that no run has covered');
    this.regularly('Sweep', Duration.minutes(30), props.sweep, 'Deletes what is left of runs that are over');
    const expire = { do: 'expire' };
    this.regularly(
      'Expire',
      Duration.days(1),
      props.sweep,
      'Deletes results of earlier runs when their time is over',
      expire,
    );
  }

  private onSnapshots(kind: 'instance' | 'cluster'): void {
    const sources = this.#props.sources.filter((source) => serverOf(source).kind === kind);
    if (sources.length === 0) return;
    const { detailType, ids } = CREATED[kind];
    const prefixes = [...new Set(sources.flatMap(snapshotPrefixes))];
    const rule = new Rule(this, kind === 'instance' ? 'Snapshot' : 'ClusterSnapshot', {
      description: `A snapshot of a configured ${kind} has been made`,
      eventPattern: {
        source: ['aws.rds'],
        detailType: [detailType],
        // the events' own form of the pattern knows no identifier of the server: `select` asks RDS for it
        detail: { EventID: [...ids], SourceIdentifier: prefixes.map((prefix) => ({ prefix })) },
      },
    });
    this.start(rule, { snapshotId: EventField.fromPath('$.detail.SourceIdentifier') });
  }

  private onManifests(): void {
    const rule = new Rule(this, 'Manifest', {
      description: 'Somebody has put an export into the raw bucket',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [this.#props.raw.bucketName] }, object: { key: [{ wildcard: MANIFEST }] } },
      },
    });
    this.start(rule, { manifest: EventField.fromPath('$.detail.object.key') });
  }

  private onSchedule({ name, schedule }: Source): void {
    if (schedule === undefined) return;
    const rule = new Rule(this, `Schedule-${name}`, {
      description: `Starts a run over ${name} by the clock`,
      schedule: Schedule.expression(schedule),
    });
    this.start(rule, { source: name, newest: true, scheduled: true });
  }

  private start(rule: Rule, input: Readonly<Record<string, unknown>>): void {
    rule.addTarget(
      new SfnStateMachine(this.#props.stateMachine, {
        deadLetterQueue: this.undelivered,
        input: RuleTargetInput.fromObject(input),
      }),
    );
  }

  private regularly(id: string, every: Duration, handler: IFunction, description: string, event: object = {}): void {
    const rule = new Rule(this, id, { description, schedule: Schedule.rate(every) });
    rule.addTarget(
      new LambdaFunction(handler, {
        deadLetterQueue: this.undelivered,
        event: RuleTargetInput.fromObject(event),
        // the next one comes soon
        retryAttempts: 2,
        maxEventAge: Duration.minutes(30),
      }),
    );
  }
}
