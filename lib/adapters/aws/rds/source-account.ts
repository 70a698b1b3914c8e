// A client for the account that owns the snapshots, by a role there.
import { RDSClient } from '@aws-sdk/client-rds';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Source } from '../../../config/source.ts';
import { assumeRole } from '../assume-role.ts';

/** The account a source's snapshots live in: our own client, or one that has taken the role there. */
export async function sourceAccountClient(
  own: RDSClient,
  sts: STSClient,
  source: Pick<Source, 'name' | 'account'>,
): Promise<RDSClient> {
  const { account } = source;
  if (account === undefined) return own;
  const { roleArn, externalId } = account;
  const credentials = await assumeRole(sts, { roleArn, externalId, session: `masklake-${source.name}` });
  return new RDSClient({ region: own.config.region, credentials: { ...credentials } });
}
