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
  mode: z
    .enum(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'])
    .optional()
    .describe('As `sslmode` of libpq: `PGSSLMODE`.'),
  rootCert: z.string().min(1).optional().describe('File with the certificates of authorities: `PGSSLROOTCERT`.'),
  cert: z.string().min(1).optional().describe('File with the client certificate: `PGSSLCERT`.'),
  key: z.string().min(1).optional().describe('File with its key: `PGSSLKEY`.'),
});

export const Config = z
  .strictObject({
    source: Connection.optional().describe(
      'Connection to read from: URL without password, `env:NAME`, `service=NAME`. A password is refused here.',
    ),
    target: Connection.optional().describe(
      'Empty or missing database to load into. An embedded server is used when missing.',
    ),
    allDatabases: z.boolean().optional().describe('One run per database of the server.'),
    rules: z.string().min(1).optional().describe('Rules file.'),
    findings: z.string().min(1).optional().describe('What Macie found: the document of `masklake findings --json`.'),
    out: z.string().min(1).optional().describe('Output folder. Default: `masklake-out`.'),
    policy: Policy.optional().describe('Wins over the rules file.'),
    include: z.array(TablePattern).optional().describe('Rows only of these tables; `*` stands for any characters.'),
    exclude: z.array(TablePattern).optional().describe('No rows of these tables.'),
    rows: z
      .record(
        z.string(),
        z.union([
          z.enum(['all', 'none']),
          z.strictObject({
            where: z.string().min(1).describe('SQL condition of the rows, in the source’s own language.'),
          }),
        ]),
      )
      .optional()
      .describe('Rows per table pattern. The rules file wins.'),
    threads: z.int().min(1).max(64).optional().describe('Parallel readers and engine threads. Default: 2.'),
    memory: z
      .string()
      .regex(/^\d+(\.\d+)?\s?(MB|GB|MiB|GiB)$/, 'must be a size such as 700MB')
      .optional()
      .describe("DuckDB's memory; the process stays under about twice that. Default: `600MB`."),
    key: KeySource.optional().describe('Place of the master key: `env:NAME`, `file:PATH` or `secretsmanager:NAME`.'),
    comments: z.enum(['keep', 'drop']).optional().describe('As in the rules file.'),
    keepRaw: z.boolean().optional().describe('Leaves the raw files: production data. Default: `false`.'),
    lockTimeout: z
      .int()
      .min(0)
      .optional()
      .describe('Milliseconds to wait for a lock of the source; `0` waits without end. Default: `30000`.'),
    statementTimeout: z
      .int()
      .min(0)
      .optional()
      .describe('Milliseconds a statement on the source may take. No limit when missing or `0`.'),
    tls: Tls.optional().describe('Sets `PGSSLMODE`, `PGSSLROOTCERT`, `PGSSLCERT`, `PGSSLKEY` where they are not set.'),
    aws: Deployment.optional().describe('What is deployed on AWS; nothing of it concerns a run on this machine.'),
  })
  .meta({ title: 'masklake.yaml' });
export type Config = z.infer<typeof Config>;

/** JSON Schema (draft 2020-12) for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Config, { io: 'input' }) };
}
