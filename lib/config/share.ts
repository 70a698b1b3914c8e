// `share` of a source: which accounts may restore its masked snapshots. Nothing is shared with anyone who is not listed.
import { z } from 'zod';
import { AccountId, Arn } from './server-settings.ts';

/** RDS shares a snapshot with so many accounts. */
export const MOST_ACCOUNTS = 20;

export const Share = z
  .strictObject({
    accounts: z
      .array(AccountId)
      .min(1)
      .max(MOST_ACCOUNTS, `may be ${MOST_ACCOUNTS} at most: RDS shares a snapshot with no more`)
      .readonly()
      .refine((accounts) => new Set(accounts).size === accounts.length, 'names an account twice'),
    /** Masked snapshots that stay; older ones of the source are deleted. RDS keeps 100 manual snapshots per region. */
    keepLast: z.int().min(1).max(50).default(3),
    /** Where what was shared is written down, and the master password of the shared server is put. */
    results: z
      .strictObject({
        /** Role in the target account; takes the external id. */
        roleArn: Arn,
        externalId: z.string().min(2).max(1224),
        bucket: z.string().min(3).max(63),
        prefix: z
          .string()
          .max(512)
          .regex(/^([^/].*\/)?$/, 'must be empty, or end in a slash and not begin with one')
          .default('masklake/'),
        /** Name of the secret; without it none is written. */
        secretName: z.string().min(1).max(256).optional(),
        /** Customer-managed key of the target account for the secret. */
        secretKeyArn: Arn.optional(),
      })
      .readonly()
      .optional(),
    /** The target copies the snapshot under a key of its own with the same role, in the same or another region. */
    copyTo: z
      .strictObject({
        region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region: eu-central-1'),
        keyArn: Arn,
      })
      .readonly()
      .optional(),
  })
  .superRefine(({ accounts, results, copyTo }, context) => {
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
