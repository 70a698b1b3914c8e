// `aws.lake`: who queries the masked lake on AWS. Without it the lake is files in a bucket and a pointer, and no catalog speaks of them.
import { z } from 'zod';
import { PERSONAS, type PersonaName } from '../core/lake/personas.ts';
import { SourceName } from '../core/model/run-id.ts';
import { Arn } from './server-settings.ts';

const Persona = z.enum(PERSONAS.map(({ name }): PersonaName => name));

const Access = z
  .strictObject({
    roleArn: Arn.optional().describe('A role that exists; what it needs beside the grants is in docs/lake.md.'),
    trust: z
      .array(Arn)
      .min(1)
      .max(20)
      .readonly()
      .optional()
      .describe("Who may take the role that the stack makes: ARNs of roles, users or accounts' roots."),
  })
  .refine(({ roleArn, trust }) => (roleArn === undefined) !== (trust === undefined), {
    message: 'needs either roleArn (a role that exists) or trust (who may take a role that the stack makes)',
  })
  .readonly();
export type PersonaAccess = z.infer<typeof Access>;

/** Columns that one persona may select beyond its tags; never one that is restricted, which the run refuses. */
const ColumnAccess = z
  .strictObject({
    persona: Persona.describe('Who may select them: one of `personas`.'),
    source: SourceName.describe('One of `aws.sources`, by its name.'),
    database: z.string().min(1).describe('Name of the database.'),
    schema: z
      .string()
      .min(1)
      .optional()
      .describe('Its schema. `public` when missing, of MySQL and MariaDB the database.'),
    table: z.string().min(1).describe('Its table.'),
    columns: z.array(z.string().min(1)).min(1).max(100).readonly().describe('Names of the columns.'),
    because: z.string().min(3).describe('Why: stands in the review of the configuration.'),
  })
  .readonly();
export type ColumnAccess = z.infer<typeof ColumnAccess>;

export const Lake = z
  .strictObject({
    settings: z
      .enum(['append', 'existing'])
      .default('existing')
      .describe(
        '`append` adds the deploying role and `admins` to the data lake administrators of the account and region; `existing` where somebody else looks after them, and has made the deploying role one.',
      ),
    admins: z
      .array(Arn)
      .max(10)
      .readonly()
      .default([])
      .describe('Data lake administrators beside the deploying role: with `settings: append` only.'),
    personas: z
      .partialRecord(Persona, Access)
      .default({})
      .describe('Who queries the lake: a role for each persona that does.'),
    domainKey: z
      .strictObject({
        secretArn: Arn.describe('The secret, which is made by hand.'),
        encryptionKeyArn: Arn.optional().describe('Its customer-managed key, if it has one.'),
        custodians: z
          .array(Arn)
          .min(1)
          .max(10)
          .readonly()
          .optional()
          .describe(
            'Who may take the role that reads master keys and writes the derived one: for `masklake aws domain-key`. No such role without.',
          ),
      })
      .readonly()
      .optional()
      .describe('Secret with a key derived for one domain, which training jobs may read; never a master key.'),
    scanLimitGigabytes: z.int().min(1).max(100_000).default(100).describe('Athena ends a query that has read so much.'),
    resultDays: z.int().min(1).max(365).default(14).describe('Results of queries are deleted after this.'),
    columns: z
      .array(ColumnAccess)
      .max(100)
      .readonly()
      .default([])
      .describe(
        'Columns that one persona may select beyond its tags; never one that is restricted, which the run refuses.',
      ),
  })
  .superRefine(({ settings, admins, personas, columns }, context) => {
    if (settings === 'existing' && admins.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['admins'],
        message: 'are added with settings: append only; write: settings: append',
      });
    for (const [at, { persona }] of columns.entries())
      if (personas[persona] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['columns', at, 'persona'],
          message: `has no role; add it to lake.personas: ${persona}: { trust: [arn:aws:iam::…] }`,
        });
  })
  .readonly();
export type Lake = z.infer<typeof Lake>;
