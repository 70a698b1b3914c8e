// What a person writes under `aws:` in masklake.yaml, checked before anything is synthesized. Names only: no secret, no account.
import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import { SourceName } from '../core/model/run-id.ts';

export const Source = z
  .strictObject({
    /** Short name; becomes a part of run ids, object keys and of the temporary instance's identifier. */
    name: SourceName,
    /** Snapshots whose identifier starts with this belong to the source; automated ones start with `rds:`. */
    snapshotIdentifierPrefix: z
      .string()
      .regex(
        /^(rds:)?[a-zA-Z][a-zA-Z0-9-]*$/,
        'an RDS snapshot identifier: letters, digits, hyphens, maybe `rds:` in front',
      )
      .refine((prefix) => !/^(rds:)?masklake/i.test(prefix), 'would match snapshots that this pipeline makes itself'),
    /** Customer-managed key the snapshots are encrypted with, if any. */
    snapshotKeyArn: z.string().startsWith('arn:').optional(),
    /** Class of the temporary instance; the source's own when absent. */
  })
  .readonly();
export type Source = z.infer<typeof Source>;

export const Deployment = z
  .strictObject({
    stackName: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
      .default('Masklake'),
    architecture: z.enum(['arm64', 'x86_64']).default('arm64'),
    sources: z.array(Source).min(1).max(20).readonly(),
  })
  .superRefine(({ sources }, context) => {
    for (const [i, a] of sources.entries()) {
      for (const b of sources.slice(i + 1)) {
        if (a.name === b.name) context.addIssue(`two sources are named ${a.name}`);
        if (overlap(a.snapshotIdentifierPrefix, b.snapshotIdentifierPrefix))
          context.addIssue(
            `one snapshot could belong to both ${a.name} and ${b.name}: one prefix starts with the other`,
          );
      }
    }
  })
  .readonly();
export type Deployment = z.infer<typeof Deployment>;

function overlap(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

const EXAMPLE = 'aws: { sources: [{ name: shop, snapshotIdentifierPrefix: "rds:shop-" }] }';

/**
 * Checks a deployment's configuration.
 * @throws UsageError that names every wrong key, with a line to paste
 */
export function deploymentFrom(value: unknown): Deployment {
  const parsed = Deployment.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${['aws', ...issue.path].join('.')}: ${issue.message}`);
  throw new UsageError(`the deployment's configuration cannot be used: ${problems.join('; ')}`, {
    where: 'masklake.yaml',
    hint: `for example: ${EXAMPLE}`,
  });
}

/** The source a snapshot belongs to, by its identifier; undefined when no source claims it. */
export function sourceOf(
  sources: readonly Pick<Source, 'name' | 'snapshotIdentifierPrefix'>[],
  snapshotId: string,
): string | undefined {
  return sources.find((source) => snapshotId.startsWith(source.snapshotIdentifierPrefix))?.name;
}
