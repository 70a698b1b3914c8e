// Which engine masks which table: by the size of its largest file, and by what Spark computes exactly.
import { expect, it } from 'vitest';
import { listMaskItems } from '../../../lib/adapters/aws/mask/list.ts';
import { mergeMasked } from '../../../lib/adapters/aws/mask/merge.ts';
import {
  databasesKey,
  glueKey,
  itemsKey,
  lakeFolder,
  maskedFileKey,
  stateKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import { listChecks } from '../../../lib/adapters/aws/verify/conclude.ts';
import { RefusedError } from '../../../lib/core/errors.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import type { TablePlan } from '../../../lib/core/plan/plan.ts';
import { type Buckets, emptyBuckets, RUN } from './support.ts';

const KEY = {
  key: masterKey(new TextEncoder().encode('a key for tests that is long enough, 0123456789'), 'shop'),
  version: 'v7',
};
const KIB_IN_MIB = 1 / 1024;

/** A run with tables of one text column each; `bytes` is the size of their one raw file. */
async function runWith(tables: Readonly<Record<string, { bytes: number; onlyDuckdb?: boolean }>>): Promise<Buckets> {
  const buckets = emptyBuckets();
  const { runs, raw } = buckets;
  const id = (name: string) => ({ schema: 'public', name });
  const file = (name: string) => `${RUN.id}/own/app/public/${name}/LOAD00000001.parquet`;
  await runs.writeText(databasesKey(RUN.id), '["app"]');
  for (const [name, { bytes }] of Object.entries(tables)) await raw.writeText(file(name), 'x'.repeat(bytes));
  const columns = [{ name: 'a', sourceType: 'text', encoding: 'typed', duckdbType: 'VARCHAR' }];
  const exported = Object.keys(tables).map((name) => ({
    table: id(name),
    files: [file(name)],
    columns,
    rows: 3,
    bytes: 9,
  }));
  await runs.writeText(stateKey(RUN.id, 'app', 'export'), JSON.stringify({ raw: exported }));
  const planned = Object.entries(tables).map(
    ([name, { onlyDuckdb }]): TablePlan => ({
      table: id(name),
      rows: 'all',
      columns: [
        {
          column: 'a',
          type: { text: 'text', base: 'text', category: 'text' },
          nullable: true,
          spec: { mask: 'keep' },
          domain: 'd',
          unique: false,
          sensitive: false,
          identifiers: [],
          decidedBy: 'rule',
          why: 'test',
          generated: false,
        },
      ],
      ...(onlyDuckdb === true ? { onlyDuckdb: { because: 'Spark would round', where: `public.${name}.a` } } : {}),
    }),
  );
  const plan = { version: 1, source: 'shop', policy: 'guarded', keyId: KEY.key.id, locale: 'en', tables: planned };
  const decided = { planText: JSON.stringify(plan), rulesText: '' };
  await runs.writeText(stateKey(RUN.id, 'app', 'decide'), JSON.stringify(decided));
  return buckets;
}

function list(
  buckets: Buckets,
  secret = 'arn:aws:secretsmanager:eu-central-1:1:secret:k',
  checkSpending?: (bytesOfTables: readonly number[]) => Promise<unknown>,
) {
  const urlOf = (zone: string, key: string): string => `s3://${zone}/${key}`;
  const ports = { runs: buckets.runs, raw: buckets.raw, key: async () => KEY, urlOf, keySecret: secret, checkSpending };
  return listMaskItems({ ...ports, glueAbove: KIB_IN_MIB }, RUN);
}

it('small tables go to functions file by file, large ones to Glue as references without a secret', async () => {
  const buckets = await runWith({ small: { bytes: 1024 }, large: { bytes: 1025 } });
  expect(await list(buckets)).toEqual({ duckdb: 1, spark: 1 });
  const { runs } = buckets;
  expect(await runs.readJson(itemsKey(RUN.id, 'mask'))).toEqual([
    { database: 'app', table: { schema: 'public', name: 'small' }, file: 0 },
  ]);
  const large = { schema: 'public', name: 'large' };
  expect(await runs.readJson(itemsKey(RUN.id, 'mask-spark'))).toEqual([
    {
      '--work': `s3://runs/${glueKey(RUN.id, 'app', large, 'work')}`,
      '--result': `s3://runs/${glueKey(RUN.id, 'app', large, 'result')}`,
      '--key-ref': 'secretsmanager:arn:aws:secretsmanager:eu-central-1:1:secret:k',
      '--key-version': 'v7',
    },
  ]);
  expect(await runs.readJson(glueKey(RUN.id, 'app', large, 'work'))).toMatchObject({
    metadata: { 'masklake.run': RUN.id },
    tables: [
      {
        inputs: [`s3://raw/${RUN.id}/own/app/public/large/LOAD00000001.parquet`],
        output: `s3://masked/${lakeFolder('shop', RUN.id)}app/public/large`,
      },
    ],
  });
});

it('a large table that only DuckDB masks stands in the way with a line to paste; the others go on, and the run is refused once', async () => {
  const buckets = await runWith({ small: { bytes: 10 }, large: { bytes: 2000, onlyDuckdb: true } });
  const { runs, masked } = buckets;
  expect(await list(buckets)).toEqual({ duckdb: 1, spark: 0 });
  await masked.writeText(`${lakeFolder('shop', RUN.id)}app/public/small/part-00000.parquet`, 'masked');
  await runs.writeText(maskedFileKey(RUN.id, 'app', { schema: 'public', name: 'small' }, 0), '{"rows":3,"bytes":6}');
  expect(await mergeMasked(buckets, RUN)).toEqual({ rows: 3 });
  const ports = {
    ...buckets,
    sliceBytes: 1,
    request: (): never => {
      throw new Error('nothing is asked for');
    },
    runsBucket: 'runs-bucket',
    bench: (): never => {
      throw new Error('nothing is opened');
    },
  };
  const refused: unknown = await listChecks(ports, RUN).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RefusedError);
  expect(refused).toMatchObject({
    where: 'TOO_LARGE public.large.a',
    blockers: [{ code: 'TOO_LARGE', paste: expect.stringContaining('rows: none') }],
  });
});

it('what Glue would mask is checked against the limits before the list is there; without Glue nothing is asked', async () => {
  const asked: (readonly number[])[] = [];
  const refuse = async (bytes: readonly number[]): Promise<never> => {
    asked.push(bytes);
    throw new RefusedError([], { where: 'Glue' });
  };
  const buckets = await runWith({ small: { bytes: 1024 }, large: { bytes: 1025 } });
  await expect(list(buckets, undefined, refuse)).rejects.toThrow(RefusedError);
  expect(asked).toEqual([[1025]]);
  expect(await buckets.runs.findJson(itemsKey(RUN.id, 'mask-spark'))).toBeUndefined();
  await list(await runWith({ small: { bytes: 1024 } }), undefined, refuse);
  expect(asked).toHaveLength(1);
});

it('rows that were lost stop the merge', async () => {
  const buckets = await runWith({ small: { bytes: 10 } });
  const { runs, masked } = buckets;
  await list(buckets);
  await masked.writeText(`${lakeFolder('shop', RUN.id)}app/public/small/part-00000.parquet`, 'masked');
  await runs.writeText(maskedFileKey(RUN.id, 'app', { schema: 'public', name: 'small' }, 0), '{"rows":2,"bytes":6}');
  await expect(mergeMasked(buckets, RUN)).rejects.toThrow('2 rows were masked, but 3 were exported');
});

it('a raw file of another run is never read', async () => {
  const buckets = await runWith({ small: { bytes: 10 } });
  const key = stateKey(RUN.id, 'app', 'export');
  const text = (await buckets.runs.readText(key))?.text ?? '';
  await buckets.runs.writeText(key, text.replaceAll(`${RUN.id}/own/`, 'shop-0123456789-9/own/'));
  await expect(list(buckets)).rejects.toThrow(/outside/);
});
