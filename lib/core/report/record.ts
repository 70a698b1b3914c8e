// Evidence: what a run did and what was checked, as data that can be read without the program. Names, counts and shapes; never a value.
import { z } from 'zod';
import { poolIds } from '../fakes/pools.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import { type ColumnPlan, type Plan, Policy } from '../plan/plan.ts';
import { CheckResult } from '../verify/check.ts';

/** What the schema script left out, and why. */
const OmittedObject = z.object({ kind: z.string(), object: z.string(), why: z.string() });

export const EvidenceFile = z.object({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

export const EvidenceColumn = z.object({
  column: z.string(),
  type: z.string(),
  mask: z.string(),
  sensitive: z.boolean(),
  unique: z.boolean(),
  identifiers: z.array(z.string()).readonly(),
  decidedBy: z.string(),
  why: z.string(),
});
export type EvidenceColumn = z.infer<typeof EvidenceColumn>;

export const EvidenceTable = z.object({
  table: z.string(),
  rows: z.number().int(),
  selection: z.enum(['all', 'none', 'where']),
  columns: z.array(EvidenceColumn).readonly(),
});
export type EvidenceTable = z.infer<typeof EvidenceTable>;

export const EvidenceFinding = z.object({
  column: z.string(),
  identifier: z.string(),
  hits: z.number().int(),
  of: z.number().int(),
  strength: z.string(),
  where: z.string(),
});
export type EvidenceFinding = z.infer<typeof EvidenceFinding>;

/** A consequence that the plan told before anything was masked. */
export const EvidenceWarning = z.object({
  code: z.string(),
  where: z.string(),
  message: z.string(),
  paste: z.string(),
});

/** Where a run on AWS took place: names of things, never what they hold. */
export const EvidenceOnAws = z.object({
  /** Identifier or ARN of the snapshot that was masked. */
  sourceSnapshot: z.string(),
  /** ARN of the masked snapshot. */
  maskedSnapshot: z.string(),
  /** Macie's classification job; absent where only the built-in classifier looked. */
  macieJob: z.string().optional(),
  /** Version of the secret that holds the master key. */
  keyVersion: z.string(),
});
export type EvidenceOnAws = z.infer<typeof EvidenceOnAws>;

export const Evidence = z.object({
  version: z.literal(1),
  run: z.string(),
  masklake: z.string(),
  source: z.object({ name: z.string(), dialect: z.string(), serverVersion: z.number().int(), database: z.string() }),
  startedAt: z.string(),
  endedAt: z.string(),
  policy: Policy,
  /** Public id of the master key. */
  keyId: z.string(),
  locale: z.string(),
  planSha256: z.string(),
  rulesSha256: z.string(),
  /** Versioned value pools that fakes were picked from. */
  pools: z.array(z.string()).readonly(),
  verdict: z.object({ verdict: z.enum(['verified', 'failed']), reasons: z.array(z.string()).readonly() }),
  tables: z.array(EvidenceTable).readonly(),
  found: z.array(EvidenceFinding).readonly(),
  checks: z.array(CheckResult).readonly(),
  /** Absent for a run on a laptop. */
  aws: EvidenceOnAws.optional(),
  /** Absent in evidence of runs whose plan told none yet. */
  warnings: z.array(EvidenceWarning).readonly().optional(),
  files: z.array(EvidenceFile).readonly(),
  omitted: z.array(OmittedObject).readonly(),
  doesNotProve: z.array(z.string()).readonly(),
});
export type Evidence = z.infer<typeof Evidence>;

export interface EvidenceInput {
  readonly run: string;
  /** masklake's version. */
  readonly version: string;
  /** Never a host, a user or a password. */
  readonly source: {
    readonly name: string;
    readonly dialect: string;
    readonly serverVersion: number;
    readonly database: string;
  };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly plan: Plan;
  readonly planSha256: string;
  readonly rulesSha256: string;
  readonly pools?: readonly string[] | undefined;
  /** tableKey -> rows. */
  readonly rows: Readonly<Record<string, number>>;
  readonly findings: readonly ColumnFinding[];
  readonly checks: readonly CheckResult[];
  readonly files: readonly EvidenceFile[];
  readonly omitted: readonly z.infer<typeof OmittedObject>[];
  readonly verdict: { readonly verdict: 'verified' | 'failed'; readonly reasons: readonly string[] };
  readonly aws?: EvidenceOnAws | undefined;
}

/** Stated in every report, whatever the verdict. */
export const DOES_NOT_PROVE: readonly string[] = Object.freeze([
  'Masked data is pseudonymised, not anonymous, as long as the key exists: who holds the key can compute masks again and compare.',
  'Quasi-identifiers remain: combinations of kept columns (dates, places, amounts, relations between rows) can single out a person.',
  'Deterministic masks keep frequencies and joins: a value that is rare or common in the source is so here.',
  'Single words and short numbers that also stand in columns judged harmless are counted as coincidences, not removed.',
  'Detection is not complete: personal data that neither its name nor its form gives away is masked only where the policy masks what it cannot judge.',
  'The checks compare with the source as it was in one snapshot; later changes of the source are not covered.',
]);

/** Puts a run's facts into the form that is signed. Mask parameters (constants, kept values) are left out: they may be data. */
export function buildEvidence(input: EvidenceInput): Evidence {
  return Evidence.parse({
    version: 1,
    run: input.run,
    masklake: input.version,
    source: { ...input.source },
    startedAt: input.startedAt,
    endedAt: input.endedAt,
    policy: input.plan.policy,
    keyId: input.plan.keyId,
    locale: input.plan.locale,
    planSha256: input.planSha256,
    rulesSha256: input.rulesSha256,
    pools: input.pools ?? poolIds(),
    verdict: input.verdict,
    tables: input.plan.tables.map((plan) => ({
      table: tableKey(plan.table),
      rows: input.rows[tableKey(plan.table)] ?? 0,
      selection: typeof plan.rows === 'string' ? plan.rows : 'where',
      columns: plan.columns.map(columnOf),
    })),
    found: input.findings.flatMap((finding) =>
      finding.detections.map((detection) => ({
        column: columnKey(finding.table, finding.column),
        identifier: detection.identifier,
        hits: detection.hits,
        of: detection.of,
        strength: detection.strength,
        where: detection.where,
      })),
    ),
    checks: input.checks,
    ...(input.aws === undefined ? {} : { aws: input.aws }),
    ...(input.plan.warnings === undefined ? {} : { warnings: input.plan.warnings }),
    files: input.files,
    omitted: input.omitted,
    doesNotProve: DOES_NOT_PROVE,
  });
}

function columnOf(plan: ColumnPlan): EvidenceColumn {
  return {
    column: displayIdentifier(plan.column),
    type: plan.type.text,
    mask: plan.spec.mask,
    sensitive: plan.sensitive,
    unique: plan.unique,
    identifiers: plan.identifiers,
    decidedBy: plan.decidedBy,
    why: plan.why,
  };
}
