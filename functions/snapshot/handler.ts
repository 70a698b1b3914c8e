// Step `snapshot` on AWS: the masked snapshot of the staged server.
import { RDSClient } from '@aws-sdk/client-rds';
import { z } from 'zod';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { advanceSnapshot } from '../../lib/adapters/aws/rds/masked-snapshot.ts';
import type { PollStatus } from '../../lib/adapters/aws/rds/restore.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';

export const Input = z.strictObject({ do: z.enum(['start', 'check']), run: RunReference });

const { DATABASE_KEY_ARN } = environment(z.object({ DATABASE_KEY_ARN: z.string() }));
const rds = new RDSClient({});

export const handler = lambdaHandler(Input, async ({ run }): Promise<{ status: PollStatus }> => {
  const ports = { rds, databaseKeyArn: DATABASE_KEY_ARN, now: () => new Date() };
  return { status: await advanceSnapshot(ports, run) };
});
