// What is set up of Macie at deployment: somebody else's setting is never replaced, and CloudFormation always gets an answer.
import { createServer, type Server } from 'node:http';
import {
  GetClassificationExportConfigurationCommand,
  PutClassificationExportConfigurationCommand,
} from '@aws-sdk/client-macie2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { customResource } from '../../../lib/adapters/aws/custom-resource.ts';
import {
  type ResultsDestination,
  setExportConfiguration,
} from '../../../lib/adapters/aws/macie/export-configuration.ts';
import { EnvironmentError } from '../../../lib/core/errors.ts';

const OURS = { bucketName: 'ours', keyPrefix: '', kmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' };
const THEIRS = { bucketName: 'theirs', keyPrefix: 'macie/', kmsKeyArn: 'arn:aws:kms:eu-west-1:444455556666:key/2' };

/** Macie's setting in memory. @param keeps whether it takes what is put */
function macie(first: ResultsDestination | undefined, keeps = true) {
  let destination = first;
  const puts: unknown[] = [];
  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof GetClassificationExportConfigurationCommand)
      return destination === undefined ? { configuration: {} } : { configuration: { s3Destination: destination } };
    if (!(command instanceof PutClassificationExportConfigurationCommand)) throw new Error('not expected');
    puts.push(command.input);
    const { bucketName = '', keyPrefix = '', kmsKeyArn = '' } = command.input.configuration?.s3Destination ?? {};
    if (keeps) destination = { bucketName, keyPrefix, kmsKeyArn };
    return {};
  };
  return { client: { send } as unknown as Parameters<typeof setExportConfiguration>[0], puts };
}

describe("the place of Macie's results", () => {
  it('is set where nothing is set, and read back', async () => {
    const { client, puts } = macie(undefined);
    await setExportConfiguration(client, OURS);
    expect(puts).toEqual([{ configuration: { s3Destination: { bucketName: 'ours', kmsKeyArn: OURS.kmsKeyArn } } }]);
  });

  it('is left alone where it is ours already', async () => {
    const { client, puts } = macie(OURS);
    await setExportConfiguration(client, OURS);
    expect(puts).toEqual([]);
  });

  it('of somebody else is never replaced: the error says how to use it', async () => {
    const { client, puts } = macie(THEIRS);
    await expect(setExportConfiguration(client, OURS)).rejects.toMatchObject({
      hint: expect.stringContaining('exportConfiguration: existing, results: { bucket: theirs, prefix: "macie/"'),
    });
    expect(puts).toEqual([]);
  });

  it('that another one sets at the same time is an error', async () => {
    const { client } = macie(undefined, false);
    await expect(setExportConfiguration(client, OURS)).rejects.toThrow(/another place/);
  });
});

describe('a resource of CloudFormation', () => {
  let server: Server;
  let url: string;
  let answers: { readonly body: unknown; readonly type: string | undefined }[];
  beforeEach(async () => {
    answers = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        answers.push({ body: JSON.parse(body), type: request.headers['content-type'] });
        response.end();
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/answer`;
  });
  afterEach(() => void server.close());

  const event = (more: Readonly<Record<string, unknown>>) => ({
    RequestType: 'Create',
    ResponseURL: url,
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Logical',
    ResourceProperties: { ServiceToken: 'arn', Name: 'n' },
    ...more,
  });
  const schema = z.object({ Name: z.string() });
  const common = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Logical' };

  it('answers with the id of what was set up', async () => {
    await customResource(schema, async ({ Name }) => ({ physicalId: `made-${Name}` }))(event({}));
    expect(answers).toEqual([{ body: { ...common, Status: 'SUCCESS', PhysicalResourceId: 'made-n' }, type: '' }]);
  });

  it('is never taken back: a deletion succeeds and does nothing', async () => {
    const never = async (): Promise<never> => {
      throw new Error('not reached');
    };
    await customResource(schema, never)(event({ RequestType: 'Delete', PhysicalResourceId: 'made-n' }));
    expect(answers[0]?.body).toEqual({ ...common, Status: 'SUCCESS', PhysicalResourceId: 'made-n' });
  });

  it.each([
    ['an error of ours', new EnvironmentError('not possible', { hint: 'do this' }), 'not possible; do this'],
    ['an error of somebody else', new Error('canary-value'), 'unexpected Error'],
  ])('answers at once after %s', async (_, error, Reason) => {
    await customResource(schema, () => Promise.reject(error))(event({}));
    expect(answers[0]?.body).toEqual({ ...common, Status: 'FAILED', PhysicalResourceId: 'none', Reason });
  });

  it('answers at once to properties that it does not know', async () => {
    await customResource(schema, async () => ({ physicalId: 'x' }))(event({ ResourceProperties: {} }));
    expect(answers[0]?.body).toMatchObject({ Status: 'FAILED' });
  });
});
