// `npm run bench -- --masks [--rows N] [--only name,email] [--no-spark] [--json]`: rows per second and core of each mask, on DuckDB
// and on local Spark, on one data set in one run. One table of one column per mask, one thread each; `keep` is the copy that
// everything else is compared with.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maskTable } from '../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession, readParquet } from '../lib/adapters/duckdb/session.ts';
import { textTable } from '../lib/cli/table.ts';
import { MasklakeError } from '../lib/core/errors.ts';
import { type MasterKey, masterKey } from '../lib/core/masks/key.ts';
import type { TableFiles } from '../lib/core/model/files.ts';
import type { TablePlan } from '../lib/core/plan/plan.ts';
import { literal } from '../lib/core/sql/quote.ts';
import { type BenchCase, benchCases } from './mask-cases.ts';
import { timeOnSpark } from './spark-masks.ts';

export interface MaskBench {
  readonly rows: number;
  readonly only: readonly string[] | undefined;
  readonly spark: boolean;
  readonly json: boolean;
}

/** A table of one column, with its few rows to warm up on. */
export interface BenchTable {
  readonly of: BenchCase;
  readonly plan: TablePlan;
  readonly raw: TableFiles;
  readonly warm: TableFiles;
}

/** Seconds by label, or why there are none. */
export interface Timings {
  readonly seconds: ReadonlyMap<string, number>;
  readonly missing: ReadonlyMap<string, string>;
}

const WARM_ROWS = 4096;

export async function benchMasks(options: MaskBench): Promise<number> {
  const { cases, left } = benchCases();
  const chosen = cases.filter(
    ({ spec }) => options.only === undefined || spec.mask === 'keep' || options.only.includes(spec.mask),
  );
  const directory = await mkdtemp(join(tmpdir(), 'masklake-bench-'));
  const session = await DuckdbSession.open({ tempDirectory: join(directory, 'spill'), threads: 1 });
  try {
    const secret = randomBytes(32);
    const key = masterKey(secret, 'bench');
    note(`making ${chosen.length} columns of ${options.rows} rows`);
    const tables: BenchTable[] = [];
    for (const of of chosen) tables.push(await makeTable(session, directory, of, options.rows));
    const duckdb = await timeOnDuckdb(session, directory, tables, key);
    const spark = options.spark
      ? await timeOnSpark(directory, tables, { secret, id: key.id }, note)
      : nothing(tables, 'left out by --no-spark');
    print(options, tables, left, { duckdb, spark });
    return duckdb.missing.size === 0 ? 0 : 4;
  } finally {
    session.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function note(message: string): void {
  process.stderr.write(`bench: ${message}\n`);
}

function nothing(tables: readonly BenchTable[], why: string): Timings {
  return { seconds: new Map(), missing: new Map(tables.map(({ of }) => [of.label, why])) };
}

async function makeTable(session: DuckdbSession, directory: string, of: BenchCase, rows: number): Promise<BenchTable> {
  const name = of.label.replaceAll(' ', '_');
  const table = { schema: 'bench', name };
  const file = async (folder: string, count: number): Promise<TableFiles> => {
    const path = join(directory, folder, `${name}.parquet`);
    await mkdir(join(directory, folder), { recursive: true });
    await session.run(
      `COPY (SELECT CAST(${of.sql} AS ${of.duckdbType}) AS value FROM range(${count}) t(i)) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`,
      `making ${of.label}`,
    );
    const written = await session.number(`SELECT count(value) FROM ${readParquet([path])}`, 'counting');
    if (written !== count) throw new RangeError(`${of.label}: ${count - written} of ${count} values are NULL`);
    const column = {
      name: 'value',
      sourceType: of.type.text,
      encoding: of.duckdbType === 'VARCHAR' ? ('text' as const) : ('typed' as const),
      duckdbType: of.duckdbType,
    };
    return { table, files: [path], columns: [column], rows: count, bytes: 0 };
  };
  const plan: TablePlan = {
    table,
    rows: 'all',
    columns: [
      {
        column: 'value',
        type: of.type,
        nullable: true,
        spec: of.spec,
        domain: of.label,
        unique: false,
        sensitive: true,
        identifiers: [],
        decidedBy: 'rule',
        why: 'bench',
        generated: false,
      },
    ],
  };
  return { of, plan, raw: await file('raw', rows), warm: await file('warm', Math.min(rows, WARM_ROWS)) };
}

async function timeOnDuckdb(
  session: DuckdbSession,
  directory: string,
  tables: readonly BenchTable[],
  key: MasterKey,
): Promise<Timings> {
  const seconds = new Map<string, number>();
  const missing = new Map<string, string>();
  const outDirectory = join(directory, 'duckdb');
  await mkdir(outDirectory, { recursive: true });
  const time = async (raw: TableFiles, plan: TablePlan): Promise<number> => {
    const start = performance.now();
    await maskTable(session, { raw, plan, key, outDirectory, metadata: {} });
    return (performance.now() - start) / 1000;
  };
  for (const { of, plan, raw, warm } of tables) {
    try {
      await time(warm, plan);
      seconds.set(of.label, await time(raw, plan));
      note(`DuckDB ${of.label}: ${seconds.get(of.label)?.toFixed(2)} s`);
    } catch (error) {
      if (!(error instanceof MasklakeError)) throw error;
      missing.set(of.label, error.message);
    }
  }
  return { seconds, missing };
}

function print(
  options: MaskBench,
  tables: readonly BenchTable[],
  left: readonly string[],
  { duckdb, spark }: { readonly duckdb: Timings; readonly spark: Timings },
): void {
  const rate = (timings: Timings, label: string): number | null => {
    const seconds = timings.seconds.get(label);
    return seconds === undefined ? null : Math.round(options.rows / seconds);
  };
  const ratio = (timings: Timings, label: string): number | null => {
    const [seconds, copy] = [timings.seconds.get(label), timings.seconds.get('keep')];
    return seconds === undefined || copy === undefined ? null : Math.round((seconds / copy) * 10) / 10;
  };
  const results = tables.map(({ of }) => ({
    mask: of.label,
    type: of.type.text,
    duckdbRowsPerSecond: rate(duckdb, of.label),
    duckdbTimesTheCopy: ratio(duckdb, of.label),
    sparkRowsPerSecond: rate(spark, of.label),
    sparkTimesTheCopy: ratio(spark, of.label),
  }));
  const missing = [...new Set([...duckdb.missing, ...spark.missing].map(([label, why]) => `${label}: ${why}`))];
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ rows: options.rows, masks: results, missing, left })}\n`);
    return;
  }
  const number = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en-US'));
  const table = textTable(
    ['mask', 'type', 'DuckDB rows/s', 'x copy', 'Spark rows/s', 'x copy'],
    results.map((one) => [
      one.mask,
      one.type,
      number(one.duckdbRowsPerSecond),
      number(one.duckdbTimesTheCopy),
      number(one.sparkRowsPerSecond),
      number(one.sparkTimesTheCopy),
    ]),
    { right: [2, 3, 4, 5] },
  );
  const reasons = new Set(spark.missing.values());
  const notes = spark.seconds.size === 0 && reasons.size === 1 ? [`Spark: ${[...reasons][0]}`] : missing;
  const open = left.length === 0 ? [] : [`not timed, they need parameters: ${left.join(', ')}`];
  process.stdout.write(`${options.rows} rows, one column, one core\n${[table, ...notes, ...open].join('\n')}\n`);
}
