// The lake after a real run, judged: every call to the catalog and to Lake Formation that the lab recorded, from deployment on, in its order,
// and what `masklake plan --who` says of the plan that the run was sealed with.
import { z } from 'zod';
import { documentKey, manifestOfLakeKey } from '../../lib/adapters/aws/run-keys.ts';
import { type CatalogContent, catalogContent } from '../../lib/core/lake/catalog-table.ts';
import { PERSONAS, type PersonaName } from '../../lib/core/lake/personas.ts';
import { afterCall, type LakeRecord, mayRead, type RecordedCall, UNTOUCHED } from '../../lib/core/lake/recorded.ts';
import { visibility } from '../../lib/core/lake/who.ts';
import { LakeManifest } from '../../lib/core/model/lake-manifest.ts';
import { sameTable } from '../../lib/core/model/names.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import type { AwsLab } from './aws-lab.ts';
import { CONFIGURATION } from './configuration.ts';

export interface JudgedColumn {
  readonly database: string;
  readonly table: string;
  readonly column: string;
  /** Who may select it: by the plan, and by the configuration's grants by name. */
  readonly due: readonly PersonaName[];
}

/** ARN of a persona's role: the configuration's, else the one that the template makes. */
export function principalOf(lab: AwsLab, persona: PersonaName): string {
  const access = CONFIGURATION.lake.personas[persona];
  if ('roleArn' in access) return access.roleArn;
  const { stack, id } = lab.stacks.one('AWS::IAM::Role', `/Reader-${persona}/`);
  return z.string().parse(lab.stacks.deployed(stack, id).attributes?.Arn);
}

/** Every call that changes the lake and succeeded, whoever made it. */
export async function lakeCalls(lab: AwsLab): Promise<readonly RecordedCall[]> {
  const calls = await lab.calls();
  return calls.filter(
    ({ service, operation, status = 200 }) =>
      ['glue', 'lakeformation'].includes(service) && !operation.includes('Job') && status < 300,
  );
}

/** One database of a run as its own documents have it. */
export interface SealedContent {
  readonly plan: Plan;
  readonly manifest: LakeManifest;
  /** What tables and columns are called in the catalog. */
  readonly content: CatalogContent;
}

export async function sealedContent(
  lab: AwsLab,
  source: string,
  run: string,
  database: string,
): Promise<SealedContent> {
  const plan = Plan.parse(await lab.json('Runs', documentKey(run, database, 'plan.json')));
  const manifest = LakeManifest.parse(await lab.json('Masked', manifestOfLakeKey(source, run, database)));
  return { plan, manifest, content: catalogContent(manifest, plan) };
}

export function columnsDue({ plan, manifest, content }: SealedContent): readonly JudgedColumn[] {
  const { lines } = visibility(plan);
  const byName = CONFIGURATION.lake.columns.filter(
    (each) => each.source === manifest.source && each.database === manifest.database,
  );
  return content.tables.flatMap(({ name: table, of, columns }) => {
    // a partitioned table has no line of its own: whoever may read the column of each of its partitions
    const parts = manifest.tables.filter(({ parent }) => parent !== undefined && sameTable(parent, of));
    const tables = parts.length === 0 ? [of] : parts.map((part) => part.table);
    return columns.map((column): JudgedColumn => {
      const readers = tables.map(
        ({ schema, name }) =>
          lines.find((line) => line.schema === schema && line.table === name && line.column === column.of)?.readers ??
          [],
      );
      const granted = byName.filter((each) => each.table === of.name && each.columns.includes(column.of));
      const due = PERSONAS.map(({ name }) => name).filter(
        (name) => readers.every((each) => each.includes(name)) || granted.some(({ persona }) => persona === name),
      );
      return { database: content.database, table, column: column.name, due };
    });
  });
}

/** @returns who may select a column, after the calls of a record */
export function judge(lab: AwsLab): (record: LakeRecord, place: JudgedColumn) => readonly PersonaName[] {
  const principals = PERSONAS.map(({ name }) => ({ name, principal: principalOf(lab, name) }));
  return (record, place) =>
    principals.filter(({ principal }) => mayRead(record, principal, place)).map(({ name }) => name);
}

/** Every record that there was, call by call. */
export function* recordsOf(calls: readonly RecordedCall[]): Generator<{ call: RecordedCall; record: LakeRecord }> {
  let record = UNTOUCHED;
  for (const call of calls) {
    record = afterCall(record, call);
    yield { call, record };
  }
}
