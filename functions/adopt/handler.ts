// Step `export` on AWS, second half: one call per exported file, with a list before and a comparison with the source after.
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { type AdoptPorts, adoptItem, listRawFiles, mergeAdopted } from '../../lib/adapters/aws/export/adopt.ts';
import { AdoptItem } from '../../lib/adapters/aws/export/documents.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), run: RunReference }),
  z.strictObject({ do: z.literal('adopt'), run: RunReference, item: AdoptItem }),
  z.strictObject({ do: z.literal('merge'), run: RunReference }),
]);

const variables = environment(z.object({ RAW_BUCKET: z.string(), RUNS_BUCKET: z.string(), DUCKDB_MEMORY: z.string() }));
const s3 = new S3Client({});
const ports: AdoptPorts = {
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async (event): Promise<Record<string, unknown>> => {
  switch (event.do) {
    case 'list':
      return listRawFiles(ports, event.run);
    case 'adopt':
      return adoptItem(ports, event.run, event.item);
    case 'merge':
      return mergeAdopted(ports, event.run);
  }
});
