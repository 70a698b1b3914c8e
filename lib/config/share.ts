// `share` of a source: which accounts may restore its masked snapshots, and whether a server of the newest one is kept. Nothing is shared
// with anyone who is not listed.
import { z } from 'zod';
import { AccountId, Arn, GroupName, InstanceClass, SecurityGroupId } from './server-settings.ts';

/** RDS shares a snapshot with so many accounts. */
export const MOST_ACCOUNTS = 20;

/** Secrets of masklake only: rights and lists end there. */
const SecretName = z
  .string()
  .regex(/^masklake\/[A-Za-z0-9_+=.@-]+$/, 'must be a name below masklake/, of one word: masklake/shop-masked')
  .max(200);

/** The server that is kept: in RDS's own terms, with the deployment's network and parameters of the source where nothing is set. */
const ResultInstance = z
  .strictObject({
    instanceClass: InstanceClass.refine((name) => name !== 'db.serverless', 'db.serverless belongs to Aurora').describe(
      'Class of the server.',
    ),
    subnetGroup: GroupName.optional().describe(
      "Its network decides who reaches the server; the stack's own group, reached from its functions only, when missing.",
    ),
    securityGroups: z
      .array(SecurityGroupId)
      .min(1)
      .max(5)
      .readonly()
      .optional()
      .describe("Instead of the stack's own group, for a network of one's own."),
    secretName: SecretName.describe('Secrets with host, port and master login are called `<secretName>/result-<run>`.'),
  })
  .refine(({ subnetGroup, securityGroups }) => subnetGroup === undefined || securityGroups !== undefined, {
    path: ['securityGroups'],
    message: "are needed with subnetGroup: the stack's own group belongs to its own network",
  })
  .readonly();

export const Share = z
  .strictObject({
    accounts: z
      .array(AccountId)
      .max(MOST_ACCOUNTS, `may be ${MOST_ACCOUNTS} at most: RDS shares a snapshot with no more`)
      .readonly()
      .refine((accounts) => new Set(accounts).size === accounts.length, 'names an account twice')
      .default([])
      .describe('Accounts that may restore the masked snapshots, twelve digits in quotes. Nobody else may.'),
    instance: ResultInstance.optional().describe(
      'A new server of each masked snapshot, in this account, which stays when the run has ended. Not for clusters.',
    ),
    keepLast: z
      .int()
      .min(1)
      .max(50)
      .default(3)
      .describe(
        'Masked snapshots that stay; older ones of the source are deleted. RDS keeps 100 manual snapshots per region. As many servers stay with `instance`.',
      ),
    results: z
      .strictObject({
        roleArn: Arn.describe('Role in the target account; takes the external id.'),
        externalId: z
          .string()
          .min(2)
          .max(1224)
          .describe('What the role asks for, so that nobody else can have it taken.'),
        bucket: z.string().min(3).max(63).describe('Bucket in the target account.'),
        prefix: z
          .string()
          .max(512)
          .regex(/^([^/].*\/)?$/, 'must be empty, or end in a slash and not begin with one')
          .default('masklake/')
          .describe('Beginning of the keys there.'),
        secretName: z.string().min(1).max(256).optional().describe('Name of the secret; without it none is written.'),
        secretKeyArn: Arn.optional().describe('Customer-managed key of the target account for the secret.'),
      })
      .readonly()
      .optional()
      .describe('Where what was shared is written down, and the master password of the shared server is put.'),
    copyTo: z
      .strictObject({
        region: z
          .string()
          .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region: eu-central-1')
          .describe('Region of the copy.'),
        keyArn: Arn.describe('Key of the target account there, for the copy.'),
      })
      .readonly()
      .optional()
      .describe(
        'The target copies the snapshot under a key of its own with the same role, in the same or another region.',
      ),
  })
  .superRefine(({ accounts, instance, results, copyTo }, context) => {
    if (accounts.length === 0 && instance === undefined)
      context.addIssue({
        code: 'custom',
        path: ['accounts'],
        message: 'must name an account, unless a server is kept (`instance:`)',
      });
    const target = /^arn:[^:]+:iam::(\d{12}):role\//.exec(results?.roleArn ?? '')?.[1];
    if (results !== undefined && (target === undefined || !accounts.includes(target)))
      context.addIssue({
        code: 'custom',
        path: ['results', 'roleArn'],
        message: 'must be a role of one of the accounts that the snapshot is shared with',
      });
    if (copyTo !== undefined && results === undefined)
      context.addIssue({
        code: 'custom',
        path: ['copyTo'],
        message: 'needs results.roleArn: the target makes the copy',
      });
    if (copyTo !== undefined && target !== undefined && !isKeyOf(copyTo.keyArn, copyTo.region, target))
      context.addIssue({
        code: 'custom',
        path: ['copyTo', 'keyArn'],
        message: `must be a key of account ${target} in ${copyTo.region}`,
      });
  })
  .readonly();
export type Share = z.infer<typeof Share>;

function isKeyOf(arn: string, region: string, account: string): boolean {
  const [, , service, where, owner] = arn.split(':');
  return service === 'kms' && where === region && owner === account;
}
