// Step `clean up` on AWS, and the compensations that delete objects: whatever a run made of production data goes, with only its id known.
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { releaseLock } from '../../lib/adapters/aws/run-records.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { deleteTemporaryInstance } from '../../lib/adapters/aws/temporary-instance.ts';
import { Source, sourceOf } from '../../lib/config/deployment.ts';
import { RunId, SourceName } from '../../lib/core/model/run-id.ts';

const execution = z.string().startsWith('arn:');
export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('clean up'), run: RunId, source: SourceName, execution }),
  z.strictObject({ do: z.literal('delete the raw files'), run: RunId }),
  z.strictObject({ do: z.literal('delete the masked files'), run: RunId, source: SourceName }),
  // `select` may have failed before the run had an id: what the execution was started with is all there is
  z.strictObject({ do: z.literal('release the lock'), execution, input: z.unknown() }),
]);

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    SOURCES: jsonVariable(z.array(Source.unwrap().pick({ name: true, snapshotIdentifierPrefix: true }))),
  }),
);
const s3 = new S3Client({});
const rds = new RDSClient({});
const raw = s3ObjectStore(s3, variables.RAW_BUCKET);
const masked = s3ObjectStore(s3, variables.MASKED_BUCKET);
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);

export const handler = lambdaHandler(Input, async (event): Promise<{ removed: number }> => {
  switch (event.do) {
    case 'clean up': {
      await deleteTemporaryInstance(rds, event.run);
      const removed = await raw.removeFolder(`${event.run}/`);
      await releaseLock(runs, event.source, event.execution);
      return { removed };
    }
    case 'delete the raw files':
      return { removed: await raw.removeFolder(`${event.run}/`) };
    case 'delete the masked files':
      return { removed: await masked.removeFolder(`${event.source}/${event.run}/`) };
    case 'release the lock': {
      const started = z.object({ snapshotId: z.string() }).safeParse(event.input);
      const source = started.success ? sourceOf(variables.SOURCES, started.data.snapshotId) : undefined;
      if (source !== undefined) await releaseLock(runs, source, event.execution);
      return { removed: 0 };
    }
  }
});
