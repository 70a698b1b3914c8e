// Which accounts a key's own policy lets use it for a snapshot. Rights in IAM alone open nothing to another account.
import { DescribeKeyCommand, GetKeyPolicyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { z } from 'zod';
import { awsError } from '../rds/errors.ts';

export interface KeyPolicyFacts {
  readonly manager: 'CUSTOMER' | 'AWS' | 'unknown';
  /** Accounts whose root the policy lets decrypt, describe and make grants: what copying a shared snapshot takes. */
  readonly accounts: readonly string[];
}

export type KeyUsers = (keyArn: string) => Promise<KeyPolicyFacts>;

/** What the account that copies a shared snapshot needs of its key. */
export const SNAPSHOT_KEY_USES = ['kms:Decrypt', 'kms:DescribeKey', 'kms:CreateGrant'] as const;

const Texts = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const Policy = z.object({
  Statement: z.array(
    z.object({
      Effect: z.string(),
      Principal: z.union([z.string(), z.object({ AWS: Texts.optional() })]).optional(),
      Action: Texts.optional(),
    }),
  ),
});

export function kmsKeyUsers(client: KMSClient): KeyUsers {
  return async (KeyId) => {
    try {
      const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId }));
      const { Policy: text } = await client.send(new GetKeyPolicyCommand({ KeyId, PolicyName: 'default' }));
      return { manager: KeyMetadata?.KeyManager ?? 'unknown', accounts: accountsIn(text ?? '') };
    } catch (error) {
      throw awsError('describe the key and its policy', KeyId, error);
    }
  };
}

/** @param text a key's policy; one that cannot be read lets nobody in */
export function accountsIn(text: string): readonly string[] {
  const parsed = Policy.safeParse(document(text));
  if (!parsed.success) return [];
  const uses = new Map<string, Set<string>>();
  for (const { Effect, Principal, Action = [] } of parsed.data.Statement) {
    if (Effect !== 'Allow' || typeof Principal !== 'object') continue;
    for (const principal of Principal.AWS ?? []) {
      const account = /^(?:arn:[^:]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
      if (account === undefined) continue;
      const set = uses.get(account) ?? new Set();
      for (const action of Action) set.add(action);
      uses.set(account, set);
    }
  }
  return [...uses].flatMap(([account, set]) =>
    set.has('kms:*') || SNAPSHOT_KEY_USES.every((use) => set.has(use)) ? [account] : [],
  );
}

function document(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
