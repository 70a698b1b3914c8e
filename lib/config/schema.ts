// masklake.yaml: everything a run can be told, in one strict schema. Flags have the same names and win.
import { z } from 'zod';
import { Policy } from '../core/plan/plan.ts';
import { KeySource } from '../core/rules/schema.ts';
import { Deployment } from './deployment.ts';

/** A literal password in a file that is likely to be committed is refused; env:NAME and service=NAME carry none. */
const Connection = z
  .string()
  .min(1)
  .refine((text) => !/^[a-z]+:\/\/[^/?]*:[^/?]*@/i.test(text) && !/(^|[\s?&])password=/i.test(text), {
    message:
      'must not hold a password: write env:NAME, service=NAME, or leave the password to PGPASSWORD or a passfile',
  });

/** `schema.table` with `*` for any characters; a single name means the table in any schema. */
const TablePattern = z.string().min(1);

export const Tls = z.strictObject({
  mode: z.enum(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']).optional(),
  rootCert: z.string().min(1).optional(),
  cert: z.string().min(1).optional(),
  key: z.string().min(1).optional(),
});

export const Config = z
  .strictObject({
    /** Connection to read from: URL without password, `env:NAME`, `service=NAME`. */
    source: Connection.optional(),
    /** Empty or missing database to load into; without it an embedded server is used. */
    target: Connection.optional(),
    allDatabases: z.boolean().optional(),
    rules: z.string().min(1).optional(),
    /** Conclusions from Macie's results (`masklake findings --json`), beside the built-in classifier's own findings. */
    findings: z.string().min(1).optional(),
    out: z.string().min(1).optional(),
    policy: Policy.optional(),
    include: z.array(TablePattern).optional(),
    exclude: z.array(TablePattern).optional(),
    /** Rows per table pattern, besides what the rules file says. */
    rows: z
      .record(z.string(), z.union([z.enum(['all', 'none']), z.strictObject({ where: z.string().min(1) })]))
      .optional(),
    /** Parallel readers and DuckDB threads. */
    threads: z.int().min(1).max(64).optional(),
    /** DuckDB's memory, e.g. `700MB`; the process stays under about twice that. */
    memory: z
      .string()
      .regex(/^\d+(\.\d+)?\s?(MB|GB|MiB|GiB)$/, 'must be a size such as 700MB')
      .optional(),
    key: KeySource.optional(),
    comments: z.enum(['keep', 'drop']).optional(),
    keepRaw: z.boolean().optional(),
    /** Milliseconds. */
    lockTimeout: z.int().min(0).optional(),
    statementTimeout: z.int().min(0).optional(),
    tls: Tls.optional(),
    /** What is deployed on AWS; nothing of it concerns a run on this machine. */
    aws: Deployment.optional(),
  })
  .meta({ title: 'masklake.yaml' });
export type Config = z.infer<typeof Config>;

/** JSON Schema (draft 2020-12) for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Config, { io: 'input' }) };
}
