// Runs the Spark job as a user does: mask_table.py with pyspark from .venv, on work documents that the compiler made.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type CompiledTable, SparkWork } from '../../../lib/core/compile/compiled-table.ts';
import { pool } from '../../../lib/core/fakes/pools.ts';
import { pythonPackages } from '../../lab/python.ts';

const SCRIPT = join(import.meta.dirname, '../../../glue-scripts/mask_table.py');
const KEY_VARIABLE = 'MASKLAKE_TEST_KEY';

export interface JobTable {
  readonly plan: CompiledTable;
  readonly inputs: readonly string[];
  readonly output: string;
}
const Failure = z.object({ code: z.string(), where: z.string(), message: z.string() });
export const JobTableResult = z.object({
  table: z.object({ schema: z.string(), name: z.string() }),
  rows: z.number().optional(),
  files: z.array(z.object({ file: z.string(), rows: z.number(), bytes: z.number() })).optional(),
  error: Failure.optional(),
});
const JobOutput = z.union([z.object({ tables: z.array(JobTableResult) }), z.object({ error: Failure })]);

export interface JobRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: z.infer<typeof JobOutput>;
}

/**
 * One Spark session over all the tables.
 * @param folder private to the test; event logs end up in `<folder>/events`
 * @param secret the master key's bytes, given by an environment variable
 */
export async function runSparkJob(folder: string, tables: readonly JobTable[], secret: Uint8Array): Promise<JobRun> {
  const [pools, events] = [join(folder, 'pools'), join(folder, 'events')];
  for (const each of [pools, events, ...tables.map(({ output }) => output)]) await mkdir(each, { recursive: true });
  for (const { name, id } of tables.flatMap(({ plan }) => plan.pools))
    await writeFile(join(pools, `${id}.txt`), pool(name).entries.join('\n'));
  const work: SparkWork = { version: 1, metadata: { 'masklake.run': 'r1' }, pools, tables: [...tables] };
  const path = join(folder, 'work.json');
  await writeFile(path, JSON.stringify(SparkWork.parse(work)));
  const settings = {
    'spark.ui.enabled': 'false',
    'spark.driver.memory': '1500m',
    'spark.driver.bindAddress': '127.0.0.1',
    'spark.driver.host': '127.0.0.1',
    'spark.sql.shuffle.partitions': '2',
    'spark.io.encryption.enabled': 'true',
    'spark.local.dir': join(folder, 'spill'),
    'spark.eventLog.enabled': 'true',
    'spark.eventLog.dir': `file://${events}`,
    // the event log then holds every plan, parsed to physical
    'spark.sql.ui.explainMode': 'extended',
    'spark.sql.debug.maxToStringFields': '1000',
  };
  const submit = [
    '--master',
    'local[2]',
    ...Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]),
  ];
  const env = {
    ...process.env,
    PYTHONPATH: await pythonPackages(join(import.meta.dirname, '../requirements.txt')),
    PYTHONDONTWRITEBYTECODE: '1',
    PYSPARK_SUBMIT_ARGS: `${submit.join(' ')} pyspark-shell`,
    [KEY_VARIABLE]: Buffer.from(secret).toString('base64'),
  };
  const { code, stdout, stderr } = await new Promise<Omit<JobRun, 'output'>>((done) => {
    const options = { env, maxBuffer: 1 << 28 };
    execFile('python3', [SCRIPT, '--work', path, '--key-ref', `env:${KEY_VARIABLE}`], options, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? 255), stdout: out, stderr: err });
    });
  });
  if (process.env['MASKLAKE_UNSAFE_DEBUG'] === '1') process.stderr.write(stderr);
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const output = JobOutput.safeParse(line.startsWith('{') ? JSON.parse(line) : undefined);
  if (!output.success) throw new Error(`the Spark job printed no result (exit ${code}): ${stderr.slice(-3000)}`);
  return { code, stdout, stderr, output: output.data };
}
