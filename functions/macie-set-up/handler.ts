// What CloudFormation has no resource for: where Macie writes its results, automated discovery, and the words of allow lists in S3.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Macie2Client, UpdateAutomatedDiscoveryConfigurationCommand } from '@aws-sdk/client-macie2';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { customResource } from '../../lib/adapters/aws/custom-resource.ts';
import { setExportConfiguration } from '../../lib/adapters/aws/macie/export-configuration.ts';

export const Properties = z.discriminatedUnion('Do', [
  z.object({
    Do: z.literal('export configuration'),
    BucketName: z.string(),
    KeyPrefix: z.string(),
    KmsKeyArn: z.string(),
  }),
  // it would look into every bucket of the account, for money, and nobody asked for that
  z.object({ Do: z.literal('no automated discovery') }),
  /** `File` lies beside the code, in allow-lists/. */
  z.object({ Do: z.literal('words'), Bucket: z.string(), Key: z.string(), File: z.string() }),
]);

const macie = new Macie2Client({});
const s3 = new S3Client({});

export const handler = customResource(Properties, async (properties) => {
  switch (properties.Do) {
    case 'export configuration': {
      const { BucketName: bucketName, KeyPrefix: keyPrefix, KmsKeyArn: kmsKeyArn } = properties;
      await setExportConfiguration(macie, { bucketName, keyPrefix, kmsKeyArn });
      return { physicalId: `results-${bucketName}` };
    }
    case 'no automated discovery':
      await macie.send(new UpdateAutomatedDiscoveryConfigurationCommand({ status: 'DISABLED' }));
      return { physicalId: 'automated-discovery' };
    case 'words': {
      const { Bucket, Key, File } = properties;
      const Body = await readFile(join(import.meta.dirname, 'allow-lists', basename(File)));
      await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      return { physicalId: `${Bucket}/${Key}` };
    }
  }
});
