// Step `select` on AWS: is the snapshot one of ours, what is the run called, and is this execution the one that may run it?
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { openRun } from '../../lib/adapters/aws/run-records.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { Source, sourceOf } from '../../lib/config/deployment.ts';
import { UsageError } from '../../lib/core/errors.ts';
import { runIdFor, temporaryInstanceFor } from '../../lib/core/model/run-id.ts';

export const Input = z.strictObject({
  execution: z.string().startsWith('arn:'),
  /** What the execution was started with. */
  input: z.strictObject({
    snapshotId: z.string().min(1).max(255),
    attempt: z.number().int().min(1).max(999).default(1),
  }),
});

/** The reference that flows through the state machine. */
export interface Output {
  readonly id: string;
  readonly source: string;
  readonly snapshotId: string;
  readonly instance: string;
}

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    SOURCES: jsonVariable(z.array(Source.unwrap().pick({ name: true, snapshotIdentifierPrefix: true }))),
  }),
);
const runs = s3ObjectStore(new S3Client({}), variables.RUNS_BUCKET);

export const handler = lambdaHandler(Input, async ({ execution, input }): Promise<Output> => {
  const { snapshotId, attempt } = input;
  const source = sourceOf(variables.SOURCES, snapshotId);
  if (source === undefined)
    throw new UsageError('the snapshot belongs to no configured source', {
      hint: 'add its prefix to aws.sources and deploy',
    });
  const id = runIdFor(source, snapshotId, attempt);
  await openRun(runs, { source, run: id, snapshotId, attempt, execution });
  return { id, source, snapshotId, instance: temporaryInstanceFor(id) };
});
