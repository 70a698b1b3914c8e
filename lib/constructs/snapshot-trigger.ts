// Starts a run for every finished snapshot of a configured source. Events are best effort and may come twice: `select` sorts that out.
import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Source } from '../config/deployment.ts';

/** An automated and a manual DB snapshot has been created. */
const CREATED = ['RDS-EVENT-0091', 'RDS-EVENT-0042'];

export interface SnapshotTriggerProps {
  readonly sources: readonly Source[];
  readonly stateMachine: IStateMachine;
}

export class SnapshotTrigger extends Construct {
  constructor(scope: Construct, id: string, { sources, stateMachine }: SnapshotTriggerProps) {
    super(scope, id);
    const deadLetterQueue = new Queue(this, 'Undelivered', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const rule = new Rule(this, 'Rule', {
      description: 'A snapshot of a configured source has been created',
      eventPattern: {
        source: ['aws.rds'],
        detailType: ['RDS DB Snapshot Event'],
        detail: {
          EventID: CREATED,
          SourceIdentifier: sources.map(({ snapshotIdentifierPrefix: prefix }) => ({ prefix })),
        },
      },
    });
    rule.addTarget(
      new SfnStateMachine(stateMachine, {
        deadLetterQueue,
        input: RuleTargetInput.fromObject({ snapshotId: EventField.fromPath('$.detail.SourceIdentifier') }),
      }),
    );
  }
}
