// Findings of Macie about our buckets, through a queue that keeps them when the function cannot take them.
import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { grant } from './right.ts';
import type { StepFunction } from './step-function.ts';

export interface FindingsRouteProps {
  readonly handler: StepFunction;
  /** Findings about other buckets are nobody's business here. */
  readonly buckets: readonly string[];
}

/** A finding is small and its rules are written with a condition: two at once would only wait for each other. */
const MOST_AT_ONCE = 2;

export class FindingsRoute extends Construct {
  readonly queue: Queue;
  /** Findings that the function gave up on. */
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { handler, buckets }: FindingsRouteProps) {
    super(scope, id);
    const common = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.failed = new Queue(this, 'Failed', common);
    acknowledge(this.failed, 'AwsSolutions-SQS3', 'It is the dead-letter queue');
    this.queue = new Queue(this, 'Queue', {
      ...common,
      // six times the function's own limit, as Lambda asks for
      visibilityTimeout: Duration.minutes(12),
      deadLetterQueue: { queue: this.failed, maxReceiveCount: 5 },
    });
    const rule = new Rule(this, 'Rule', {
      description: 'Macie has found something in a bucket of the pipeline',
      eventPattern: {
        source: ['aws.macie'],
        detailType: ['Macie Finding'],
        detail: {
          category: ['CLASSIFICATION'],
          sample: [false],
          resourcesAffected: { s3Bucket: { name: [...buckets] } },
        },
      },
    });
    rule.addTarget(new SqsQueue(this.queue, { deadLetterQueue: this.failed }));
    grant(handler.role, [
      {
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        resources: [this.queue.queueArn],
      },
    ]);
    new EventSourceMapping(this, 'Source', {
      target: handler.function,
      eventSourceArn: this.queue.queueArn,
      batchSize: 10,
      reportBatchItemFailures: true,
      maxConcurrency: MOST_AT_ONCE,
    }).node.addDependency(handler.role);
  }
}
