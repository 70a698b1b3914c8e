// masklake aws doctor: what a deployment would meet in this account and region. It asks, and changes nothing.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { GlueClient } from '@aws-sdk/client-glue';
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { LakeFormationClient } from '@aws-sdk/client-lakeformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { RDSClient } from '@aws-sdk/client-rds';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientErrorHint, clientErrorName } from '../../../adapters/aws/client-errors.ts';
import { checkAccount } from '../../../adapters/aws/precheck/account.ts';
import { checkBootstrap } from '../../../adapters/aws/precheck/bootstrap.ts';
import type { AccountFinding } from '../../../adapters/aws/precheck/finding.ts';
import { checkLakeFormation } from '../../../adapters/aws/precheck/lake-formation.ts';
import { checkLimits } from '../../../adapters/aws/precheck/limits.ts';
import { checkNetworks } from '../../../adapters/aws/precheck/networks.ts';
import { checkSources } from '../../../adapters/aws/precheck/sources.ts';
import type { Deployment } from '../../../config/deployment.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import type { AwsAction } from '../aws.ts';
import { askedConfiguration } from './asked.ts';

/** Of CDK's bootstrap stack, where the configuration names none. */
const QUALIFIER = 'hnb659fds';

export const awsDoctor: AwsAction = async (command, out) => {
  const { deployment } = await askedConfiguration(command);
  const findings = await accountFindings(deployment, command.bucket);
  const signs = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;
  out.result(findings, () =>
    findings
      .map(({ check, status, detail, hint }) =>
        [`${signs[status]}  ${check}: ${detail}`, ...(hint === undefined ? [] : [`      → ${hint}`])].join('\n'),
      )
      .join('\n'),
  );
  return findings.some(({ status }) => status === 'fail') ? 2 : 0;
};

async function accountFindings(deployment: Deployment, bucket: string | undefined): Promise<readonly AccountFinding[]> {
  const rds = new RDSClient({});
  const { Account, Arn } = await new STSClient({}).send(new GetCallerIdentityCommand({})).catch((error: unknown) => {
    throw new EnvironmentError(`AWS could not say whose credentials these are (${clientErrorName(error)})`, {
      hint: clientErrorHint(error),
    });
  });
  const partition = Arn?.split(':')[1] ?? 'aws';
  const qualifier = deployment.bootstrapQualifier ?? QUALIFIER;
  const region = await rds.config.region();
  const kms = new KMSClient({});
  const dms = new DatabaseMigrationServiceClient({});
  const account = [
    ...(await checkBootstrap(new SSMClient({}), qualifier)),
    ...(await checkSources({ rds, kms }, deployment)),
    ...(await checkNetworks(rds, deployment)),
    ...(await checkAccount({ iam: new IAMClient({}), kms, macie: new Macie2Client({}), rds }, deployment)),
    ...(await checkLimits({ lambda: new LambdaClient({}), quotas: new ServiceQuotasClient({}), dms, rds }, deployment)),
  ];
  if (deployment.lake === undefined) return account;
  const lake = await checkLakeFormation({
    glue: new GlueClient({}),
    lakeFormation: new LakeFormationClient({}),
    deployingRole: `arn:${partition}:iam::${Account}:role/cdk-${qualifier}-cfn-exec-role-${Account}-${region}`,
    settings: deployment.lake.settings,
    sources: deployment.sources.map(({ name }) => name),
    stackName: deployment.stackName,
    bucket,
  });
  return [...account, ...lake];
}
