// Where Macie writes its results: one setting per account and region, which may belong to an organisation. It is read first, set only
// where nothing is set, and read back.
import {
  GetClassificationExportConfigurationCommand,
  type Macie2Client,
  PutClassificationExportConfigurationCommand,
} from '@aws-sdk/client-macie2';
import { EnvironmentError } from '../../../core/errors.ts';

export interface ResultsDestination {
  readonly bucketName: string;
  /** '' for the bucket's root; else ends in a slash. */
  readonly keyPrefix: string;
  readonly kmsKeyArn: string;
}

type Client = Pick<Macie2Client, 'send'>;

/**
 * Makes Macie write its results to `wanted`.
 * @throws EnvironmentError when another destination is set: it is somebody else's, and is never replaced
 */
export async function setExportConfiguration(client: Client, wanted: ResultsDestination): Promise<void> {
  const before = await destination(client);
  if (before !== undefined) {
    if (same(before, wanted)) return;
    throw new EnvironmentError(
      `Macie writes its results of this account and region to bucket ${before.bucketName} already`,
      {
        hint: `use that setting: macie: { exportConfiguration: existing, results: { bucket: ${before.bucketName}, prefix: "${before.keyPrefix}", keyArn: ${before.kmsKeyArn} } }`,
      },
    );
  }
  await client
    .send(new PutClassificationExportConfigurationCommand({ configuration: { s3Destination: written(wanted) } }))
    .catch((error: unknown) => {
      throw new EnvironmentError(`Macie did not take the bucket for its results (${nameOf(error)})`, {
        where: wanted.bucketName,
        hint: 'the policies of bucket and key must admit macie.amazonaws.com for this account and region',
      });
    });
  const after = await destination(client);
  if (after === undefined || !same(after, wanted))
    throw new EnvironmentError('Macie answers with another place for its results than the one that was set', {
      where: wanted.bucketName,
      hint: 'somebody else sets it too: an organisation, or another stack',
    });
}

async function destination(client: Client): Promise<ResultsDestination | undefined> {
  const { configuration } = await client
    .send(new GetClassificationExportConfigurationCommand({}))
    .catch((error: unknown) => {
      throw new EnvironmentError(`the place of Macie's results cannot be read (${nameOf(error)})`, {
        hint: 'Macie must be switched on in this account and region: macie: { session: create }',
      });
    });
  const { bucketName, keyPrefix = '', kmsKeyArn = '' } = configuration?.s3Destination ?? {};
  return bucketName === undefined ? undefined : { bucketName, keyPrefix, kmsKeyArn };
}

function written({ bucketName, keyPrefix, kmsKeyArn }: ResultsDestination): {
  bucketName: string;
  keyPrefix?: string;
  kmsKeyArn: string;
} {
  return { bucketName, kmsKeyArn, ...(keyPrefix === '' ? {} : { keyPrefix }) };
}

function same(a: ResultsDestination, b: ResultsDestination): boolean {
  return a.bucketName === b.bucketName && a.keyPrefix === b.keyPrefix && a.kmsKeyArn === b.kmsKeyArn;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
