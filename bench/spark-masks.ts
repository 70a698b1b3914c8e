// The Spark half of `bench --masks`: the job's own code on compiled plans, table after table in one session on one core.
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { SparkWork } from '../lib/core/compile/compiled-table.ts';
import { compileTable } from '../lib/core/compile/plan.ts';
import { MasklakeError } from '../lib/core/errors.ts';
import { pool } from '../lib/core/fakes/pools.ts';
import { pythonPackages } from '../test/lab/python.ts';
import type { BenchTable, Timings } from './masks.ts';

const KEY_VARIABLE = 'MASKLAKE_BENCH_KEY';
/** One line per table: which, and its seconds or its error. */
const Line = z.object({ at: z.int(), seconds: z.number().optional(), error: z.string().optional() });

export async function timeOnSpark(
  directory: string,
  tables: readonly BenchTable[],
  key: { readonly secret: Uint8Array; readonly id: string },
  note: (message: string) => void,
): Promise<Timings> {
  const seconds = new Map<string, number>();
  const missing = new Map<string, string>();
  const absent = await whyNot();
  if (absent !== undefined) return { seconds, missing: new Map(tables.map(({ of }) => [of.label, absent])) };
  const pools = join(directory, 'pools');
  await mkdir(pools, { recursive: true });
  const timed: BenchTable[] = [];
  const work: z.input<typeof SparkWork>['tables'][number][] = [];
  for (const table of tables) {
    try {
      const plan = compileTable(table.plan, table.raw.columns, key.id);
      for (const { name, id } of plan.pools) await writeFile(join(pools, `${id}.txt`), pool(name).entries.join('\n'));
      for (const [kind, files] of Object.entries({ warm: table.warm, raw: table.raw })) {
        const output = join(directory, 'spark', kind, table.raw.table.name);
        await mkdir(output, { recursive: true });
        work.push({ plan, inputs: [...files.files], output });
      }
      timed.push(table);
    } catch (error) {
      if (!(error instanceof MasklakeError)) throw error;
      missing.set(table.of.label, error.message);
    }
  }
  const path = join(directory, 'work.json');
  await writeFile(path, JSON.stringify(SparkWork.parse({ version: 1, metadata: {}, pools, tables: work })));
  note(`Spark: ${timed.length} masks in one session`);
  const lines = await runSpark(directory, path, key.secret, (line) => {
    const table = timed[line.at];
    if (table === undefined) return;
    if (line.seconds !== undefined) seconds.set(table.of.label, line.seconds);
    else missing.set(table.of.label, line.error ?? 'no result');
    note(`Spark ${table.of.label}: ${line.seconds === undefined ? line.error : `${line.seconds.toFixed(2)} s`}`);
  });
  for (const { of } of timed) if (!seconds.has(of.label) && !missing.has(of.label)) missing.set(of.label, lines);
  return { seconds, missing };
}

/** Why Spark cannot run here; undefined when it can. */
async function whyNot(): Promise<string | undefined> {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0)
    return 'there is no Java: apt-get install default-jre-headless';
  try {
    await packages();
    return undefined;
  } catch (error) {
    return `pyspark cannot be installed (${error instanceof Error ? error.name : 'unknown'}): needs python3 with pip`;
  }
}

function packages(): Promise<string> {
  return pythonPackages(resolve('test/spark/requirements.txt'), resolve('.venv'));
}

/** @returns why there may be no line for a table */
async function runSpark(
  directory: string,
  work: string,
  secret: Uint8Array,
  onLine: (line: z.infer<typeof Line>) => void,
): Promise<string> {
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.driver.memory': '1500m',
    'spark.driver.bindAddress': '127.0.0.1',
    'spark.driver.host': '127.0.0.1',
    'spark.local.dir': join(directory, 'spark-spill'),
  };
  const submit = [
    '--master',
    'local[1]',
    ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
  ];
  const env = {
    ...process.env,
    PYTHONPATH: [resolve('glue-scripts'), await packages()].join(':'),
    PYTHONDONTWRITEBYTECODE: '1',
    PYSPARK_SUBMIT_ARGS: `${submit.join(' ')} pyspark-shell`,
    [KEY_VARIABLE]: Buffer.from(secret).toString('base64'),
  };
  return new Promise((done) => {
    const parameters = [resolve('bench/spark_masks.py'), '--work', work, '--key-ref', `env:${KEY_VARIABLE}`];
    const child = execFile('python3', parameters, { env, maxBuffer: 1 << 26 }, (error, _out, err) => {
      done(error === null ? 'no result' : `the Spark session ended with ${error.code}: ${err.trim().slice(-200)}`);
    });
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('{')) onLine(Line.parse(JSON.parse(part)));
    });
  });
}
