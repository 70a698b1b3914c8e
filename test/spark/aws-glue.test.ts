// Large tables of a run on AWS: the work that `list` writes for Glue is done by the Spark job as it is, and `merge` takes its result.
// Local paths stand for s3:// URLs; Hadoop's S3 file system is not tried here.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type GlueArguments, listMaskItems } from '../../lib/adapters/aws/mask/list.ts';
import { maskFile } from '../../lib/adapters/aws/mask/mask-file.ts';
import { mergeMasked } from '../../lib/adapters/aws/mask/merge.ts';
import { itemsKey, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { MaskState } from '../../lib/adapters/aws/workbench/state-documents.ts';
import { withWorkbench } from '../../lib/adapters/aws/workbench/workbench.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { localConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { tableKey } from '../../lib/core/model/names.ts';
import { classify } from '../../lib/pipeline/steps/classify.ts';
import { decide } from '../../lib/pipeline/steps/decide.ts';
import { type AwsRun, awsRun, KEY_TEXT, RUN } from '../engines/support/aws-run.ts';
import { NEVER } from '../engines/support/loaded-parts.ts';
import { needs } from '../engines/support/needs.ts';
import { startPostgres, type TestServer } from '../engines/support/postgres-servers.ts';
import { connected, createDatabase } from '../engines/support/schema-clone.ts';
import { pythonPackages } from '../lab/python.ts';

const SCRIPT = join(import.meta.dirname, '../../glue-scripts/mask_table.py');
const SHOP = `CREATE TABLE people (id int PRIMARY KEY, email text NOT NULL, full_name text NOT NULL, born date);
  INSERT INTO people SELECT n, format('someone%s@kestrel-harbour.example', n), (ARRAY['Anna', 'Boris', 'Carla'])[1 + n % 3] || ' ' || (ARRAY['Abbott', 'Baker', 'Dawson'])[1 + n % 3], date '1950-01-01' + n
  FROM generate_series(1, 500) n`;

let server: TestServer;
let run: AwsRun;
let ports: Parameters<typeof listMaskItems>[0];
beforeAll(async () => {
  server = await startPostgres('embedded');
  const source = await createDatabase(server.url, 'shop');
  await connected(source, (client) => client.query(SHOP));
  const staged = (database: string) => localConnection({ host: 'none', port: 1, database, user: 'none' });
  run = await awsRun({ source, database: 'shop', staged });
  const urlOf = (zone: string, key: string) => join(run.root, zone, key);
  ports = { ...run.mask, glueAbove: 0, urlOf, keySecret: 'arn:aws:secretsmanager:eu-central-1:1:secret:k' };
  const bench = { run: RUN, database: 'shop', ports: run.bench()('shop'), need: { raw: true } };
  await withWorkbench(bench, classify);
  await withWorkbench(bench, decide);
});
afterAll(async () => {
  run?.close();
  await server?.stop();
});

/** Rows of every masked table, in order. */
async function maskedRows(): Promise<ReadonlyMap<string, unknown>> {
  const { masked } = MaskState.parse(await run.buckets.runs.readJson(stateKey(RUN.id, 'shop', 'mask')));
  const session = await DuckdbSession.open({ tempDirectory: run.root });
  try {
    const rows = new Map<string, unknown>();
    for (const { table, files } of masked) {
      const paths = files.map((file) => join(run.root, 'masked', file));
      rows.set(tableKey(table), await session.all(`SELECT * FROM ${readParquet(paths)}`, 'reading'));
    }
    return rows;
  } finally {
    session.close();
  }
}

needs('python', 'java')('tables that are too large for a function', () => {
  it('are masked by the Spark job as functions would have masked them', async () => {
    expect(await listMaskItems({ ...ports, glueAbove: 512 }, RUN)).toMatchObject({ spark: 0 });
    await maskFile(run.mask, RUN, { database: 'shop', table: { schema: 'public', name: 'people' }, file: 0 }, NEVER);
    await mergeMasked(run.mask, RUN);
    const byFunctions = await maskedRows();
    await run.buckets.masked.removeFolder('lake/');

    expect(await listMaskItems(ports, RUN)).toEqual({ duckdb: 0, spark: 1 });
    const jobs = z
      .array(z.record(z.string(), z.string()))
      .parse(await run.buckets.runs.readJson(itemsKey(RUN.id, 'mask-spark')));
    const names: readonly (keyof GlueArguments)[] = ['--work', '--result', '--key-ref', '--key-version'];
    for (const job of jobs) {
      expect(Object.keys(job).sort()).toEqual([...names].sort());
      expect(JSON.stringify(job)).not.toContain(KEY_TEXT);
      await spark({ ...job, '--key-ref': 'env:GLUE_TEST_KEY' });
    }
    const { rows } = await mergeMasked(run.mask, RUN);
    expect(rows).toBe(500);
    expect(await maskedRows()).toEqual(byFunctions);
  }, 500_000);
});

async function spark(job: Readonly<Record<string, string>>): Promise<void> {
  const env = {
    ...process.env,
    PYTHONPATH: await pythonPackages(join(import.meta.dirname, 'requirements.txt')),
    PYTHONDONTWRITEBYTECODE: '1',
    PYSPARK_SUBMIT_ARGS:
      '--master local[2] --conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 --conf spark.sql.shuffle.partitions=2 pyspark-shell',
    GLUE_TEST_KEY: `text:${KEY_TEXT}`,
  };
  await promisify(execFile)('python3', [SCRIPT, ...Object.entries(job).flat()], { env, maxBuffer: 1 << 26 });
}
