// A role in another account, by its external id. The credentials live for a quarter of an hour, in this process only.
import type { STSClient } from '@aws-sdk/client-sts';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { EnvironmentError } from '../../core/errors.ts';
import { awsErrorName } from './rds/errors.ts';

export interface RoleElsewhere {
  readonly roleArn: string;
  readonly externalId?: string | undefined;
  /** Seen in the other account's CloudTrail. */
  readonly session: string;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** @throws EnvironmentError when the role cannot be taken */
export async function assumeRole(
  sts: STSClient,
  { roleArn, externalId, session }: RoleElsewhere,
): Promise<Credentials> {
  const { Credentials: given } = await sts
    .send(
      new AssumeRoleCommand({
        RoleArn: roleArn,
        RoleSessionName: session.slice(0, 64),
        DurationSeconds: 900,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
      }),
    )
    .catch((error: unknown) => {
      throw new EnvironmentError(`the role cannot be taken (${awsErrorName(error)})`, {
        where: roleArn,
        hint: 'its trust policy must name the role of this function and the externalId of the configuration',
      });
    });
  if (given?.AccessKeyId === undefined || given.SecretAccessKey === undefined)
    throw new EnvironmentError('STS answered without credentials', { where: roleArn });
  return {
    accessKeyId: given.AccessKeyId,
    secretAccessKey: given.SecretAccessKey,
    ...(given.SessionToken === undefined ? {} : { sessionToken: given.SessionToken }),
  };
}
