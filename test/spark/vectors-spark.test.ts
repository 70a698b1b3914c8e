// Every pinned vector through real Spark, in one session: byte for byte what the reference computes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { compileTable } from '../../lib/core/compile/plan.ts';
import { ident } from '../../lib/core/sql/quote.ts';
import { needs } from '../engines/support/needs.ts';
import { asPinned } from '../vectors/pinned.ts';
import { vectorCases, vectorKey, vectorSecret } from '../vectors/read.ts';
import { type JobTable, runSparkJob } from './support/spark-job.ts';
import { type GivenColumn, givenTable, textRows } from './support/table.ts';

/** Cases that share a table: each one more column. Those that read other columns have a table of their own. */
const CASES_A_TABLE = 16;

type Case = (typeof vectorCases)[number];
interface Group {
  readonly cases: readonly { readonly one: Case; readonly column: string }[];
  readonly columns: readonly GivenColumn[];
  readonly texts: readonly (readonly (string | null)[])[];
}

const groups: Group[] = [];
const single = vectorCases.filter((one) => one.columns === undefined);
for (let at = 0; at < single.length; at += CASES_A_TABLE) groups.push(group(single.slice(at, at + CASES_A_TABLE)));
for (const one of vectorCases) if (one.columns !== undefined) groups.push(group([one]));

function group(cases: readonly Case[]): Group {
  const rows = Math.max(...cases.map((one) => one.vectors.length));
  const padded = (texts: readonly (string | null)[]) => Array.from({ length: rows }, (_, at) => texts[at] ?? null);
  const text = { duckdbType: 'VARCHAR' };
  const named = cases.map((one, at) => ({ one, column: `v${at}` }));
  const own = cases.flatMap((one) =>
    (one.columns ?? []).map((other, at) => ({
      column: { ...text, name: other.column, type: other.type, spec: other.spec, domain: other.domain },
      texts: padded(one.vectors.map(([, , texts]) => texts?.[at] ?? null)),
    })),
  );
  return {
    cases: named,
    columns: [
      ...named.map(({ one, column }) => ({
        ...text,
        name: column,
        type: one.type,
        spec: one.spec,
        domain: one.domain,
      })),
      ...own.map(({ column }) => column),
    ],
    texts: [...named.map(({ one }) => padded(one.vectors.map(([value]) => value))), ...own.map(({ texts }) => texts)],
  };
}

let folder: string;
let session: DuckdbSession;
const masked = new Map<Case, readonly unknown[]>();
const errors = new Map<Case, string>();

needs('python', 'java')('pinned mask vectors on Spark', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'masklake-spark-'));
    session = await DuckdbSession.open({ tempDirectory: folder, threads: 2 });
    const tables: JobTable[] = [];
    for (const [at, { columns, texts }] of groups.entries()) {
      const name = `group${at}`;
      const select = textRows(
        texts,
        columns.map((column) => column.name),
      );
      const { raw, plan } = await givenTable(session, { name, file: join(folder, `${name}.parquet`), select, columns });
      const compiled = compileTable(plan, raw.columns, vectorKey.id);
      tables.push({ plan: compiled, inputs: raw.files, output: join(folder, name) });
    }
    const { output } = await runSparkJob(folder, tables, Buffer.from(vectorSecret.secretHex, 'hex'));
    if (!('tables' in output)) throw new Error(`the job failed: ${output.error.message}`);
    for (const [at, { cases }] of groups.entries()) {
      const result = output.tables[at];
      for (const { one, column } of cases) {
        if (result?.error !== undefined) errors.set(one, `${result.error.code}: ${result.error.message}`);
        else
          masked.set(
            one,
            (
              await session.all(
                `SELECT ${ident(column)} AS v FROM ${readParquet([join(folder, `group${at}`, 'part-00000.parquet')])}`,
                'read back',
              )
            )
              .map((row) => row['v'])
              .slice(0, one.vectors.length),
          );
      }
    }
  });
  afterAll(async () => {
    session.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(vectorCases.map((one) => [JSON.stringify(one.spec), one.type.text, one] as const))(
    '%s on %s',
    (_spec, _type, one) => {
      expect(errors.get(one)).toBeUndefined();
      expect(masked.get(one)?.map(asPinned)).toEqual(one.vectors.map(([, output]) => output));
    },
  );
});
