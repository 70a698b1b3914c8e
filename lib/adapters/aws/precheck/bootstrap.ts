// Whether CDK has been bootstrapped in this account and region: without it no stack can be deployed.
import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { unless } from '../rds/errors.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

/** What aws-cdk-lib's DefaultStackSynthesizer asks of a stack without session tags: MIN_BOOTSTRAP_STACK_VERSION. */
const LEAST_VERSION = 6;

export async function checkBootstrap(client: SSMClient, qualifier: string): Promise<readonly AccountFinding[]> {
  return asked('CDK bootstrap', () => bootstrap(client, qualifier));
}

async function bootstrap(client: SSMClient, qualifier: string): Promise<readonly AccountFinding[]> {
  const check = 'CDK bootstrap';
  const Name = `/cdk-bootstrap/${qualifier}/version`;
  const asking = client.send(new GetParameterCommand({ Name }));
  const found = await unless(asking, ['ParameterNotFound'], 'read the version of the bootstrap stack', Name);
  const region = await client.config.region();
  const how = `npx cdk bootstrap --qualifier ${qualifier}, in ${region}`;
  if (found === undefined)
    return [
      finding(
        check,
        'fail',
        `there is no ${Name} in ${region}: nothing can be deployed`,
        `${how}; or write bootstrapQualifier, if the account was bootstrapped with another one`,
      ),
    ];
  const version = Number(found.Parameter?.Value);
  return [
    version >= LEAST_VERSION
      ? finding(check, 'ok', `version ${version}, qualifier ${qualifier}`)
      : finding(
          check,
          'fail',
          `version ${found.Parameter?.Value ?? '?'}, and ${LEAST_VERSION} is needed`,
          `again: ${how}`,
        ),
  ];
}
