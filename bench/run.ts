// `npm run bench -- [--customers N] [--runs N] [--cli PATH] [--json]`: times `masklake run` on N customers and 3 N orders against
// the COPY | COPY floor of the same tables, on a server of its own. With --masks it times each mask instead (see masks.ts), with
// --detection it measures the classifier (see detection/bench.ts), with --presidio the same columns beside Presidio. Run from the
// repository's root.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { EmbeddedServer } from '../lib/adapters/local/embedded-postgres.ts';
import { startEmbeddedPostgres } from '../lib/adapters/local/embedded-postgres.ts';
import { removeServer } from '../lib/adapters/local/server-process.ts';
import { KEYS_SQL, rowsSql, TABLES_SQL } from './customers-orders.ts';
import type { Floor } from './floor.ts';
import { connected, measureFloor } from './floor.ts';
import { measure } from './measured-process.ts';

const MEGABYTE = 1024 * 1024;

/** The part of the CLI's last line that the bench reads. */
const RunResult = z.object({
  verdict: z.string(),
  rows: z.number().optional(),
  seconds: z.number().optional(),
  steps: z.array(z.object({ name: z.string(), seconds: z.number() })).default([]),
});

interface Timed {
  readonly verdict: string;
  readonly seconds: number;
  readonly peakBytes: number | undefined;
  readonly steps: readonly { readonly name: string; readonly seconds: number }[];
}

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '200000' },
    runs: { type: 'string', default: '1' },
    // a compiled command line elsewhere than in dist, which is then not compiled first
    cli: { type: 'string' },
    json: { type: 'boolean', default: false },
    masks: { type: 'boolean', default: false },
    detection: { type: 'boolean', default: false },
    presidio: { type: 'boolean', default: false },
    share: { type: 'string', default: '1' },
    missed: { type: 'boolean', default: false },
    rows: { type: 'string' },
    only: { type: 'string' },
    'no-spark': { type: 'boolean', default: false },
  },
});
const customers = z.coerce.number().int().min(1).parse(values.customers);
const runs = z.coerce.number().int().min(1).parse(values.runs);
process.exitCode = values.presidio
  ? await presidio()
  : values.detection
    ? await detection()
    : values.masks
      ? await masks()
      : await main();

async function detection(): Promise<number> {
  const { benchDetection } = await import('./detection/bench.ts');
  return benchDetection({
    rows: z.coerce
      .number()
      .int()
      .min(20)
      .parse(values.rows ?? '150'),
    share: z.coerce.number().positive().max(1).parse(values.share),
    missed: values.missed,
    json: values.json,
  });
}

async function presidio(): Promise<number> {
  const { benchPresidio } = await import('./detection/presidio.ts');
  return benchPresidio(z.coerce.number().positive().max(1).parse(values.share));
}

async function masks(): Promise<number> {
  const { benchMasks } = await import('./masks.ts');
  return benchMasks({
    rows: z.coerce
      .number()
      .int()
      .min(1)
      .parse(values.rows ?? '200000'),
    only: values.only?.split(','),
    spark: !values['no-spark'],
    json: values.json,
  });
}

async function main(): Promise<number> {
  if (values.cli === undefined) {
    // compiles when sources have changed, so that what is timed is what is there
    const built = await measure(process.execPath, [resolve('start.mjs'), '--help'], process.env);
    if (built.exitCode !== 0) return 2;
  }
  const directory = await mkdtemp(join(tmpdir(), 'masklake-bench-'));
  const server = await startEmbeddedPostgres({ directory: join(directory, 'server'), databases: ['source'] });
  try {
    await fill(server);
    const floors: Floor[] = [];
    const timed: Timed[] = [];
    for (let i = 0; i < runs; i++) {
      floors.push(await floor(server, `floor_${i}`));
      timed.push(await runOnce(server, join(directory, `out-${i}`)));
    }
    print(floors, timed);
    return timed.every((run) => run.verdict === 'verified') ? 0 : 4;
  } finally {
    await server.stop();
    await removeServer(join(directory, 'server'));
    await rm(directory, { recursive: true, force: true });
  }
}

async function fill(server: EmbeddedServer): Promise<void> {
  process.stderr.write(`bench: making ${customers} customers and ${customers * 3} orders\n`);
  const client = await connected(server.connection('source'));
  for (const sql of [TABLES_SQL, rowsSql(customers), KEYS_SQL, 'VACUUM ANALYZE', 'CHECKPOINT']) await client.query(sql);
  await client.end();
}

async function floor(server: EmbeddedServer, database: string): Promise<Floor> {
  const client = await connected(server.connection('postgres'));
  try {
    await client.query(`CREATE DATABASE ${database}`);
    process.stderr.write('bench: COPY | COPY\n');
    return await measureFloor(server.connection('source'), server.connection(database));
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.end();
  }
}

async function runOnce(server: EmbeddedServer, out: string): Promise<Timed> {
  process.stderr.write('bench: masklake run\n');
  const parameters = [
    resolve(values.cli ?? 'dist/bin/cli.js'),
    'run',
    '--source',
    'env:MASKLAKE_BENCH_SOURCE',
    '--out',
    out,
    '--json',
  ];
  const measured = await measure(process.execPath, parameters, {
    ...process.env,
    MASKLAKE_BENCH_SOURCE: server.url('source'),
  });
  const parsed = RunResult.safeParse(jsonOrUndefined(measured.stdout.trim().split('\n').at(-1)));
  if (!parsed.success)
    return {
      verdict: `exit code ${measured.exitCode}`,
      seconds: measured.seconds,
      peakBytes: measured.peakBytes,
      steps: [],
    };
  return {
    verdict: parsed.data.verdict,
    seconds: measured.seconds,
    peakBytes: measured.peakBytes,
    steps: parsed.data.steps,
  };
}

function jsonOrUndefined(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

/** The best of several runs counts: others only add what else the machine was doing. */
function print(floors: readonly Floor[], timed: readonly Timed[]): void {
  const rows = Math.min(...floors.map((floor) => floor.rows));
  const withKeys = Math.min(...floors.map((floor) => floor.withKeys));
  const best = timed.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const peak = Math.max(...timed.map((run) => run.peakBytes ?? 0));
  const result = {
    customers,
    orders: customers * 3,
    cores: availableParallelism(),
    node: process.versions.node,
    runs,
    verdicts: timed.map((run) => run.verdict),
    floorSeconds: round(rows),
    floorWithKeysSeconds: round(withKeys),
    runSeconds: round(best.seconds),
    ratio: round(best.seconds / rows),
    ratioWithKeys: round(best.seconds / withKeys),
    rowsPerSecond: Math.round((customers * 4) / best.seconds),
    peakMegabytes: Math.round(peak / MEGABYTE),
    steps: best.steps.map((step) => ({ name: step.name, seconds: round(step.seconds) })),
  };
  if (values.json) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  const lines: [string, string][] = [
    ['rows', `${customers} customers, ${customers * 3} orders`],
    ['machine', `${result.cores} cores, Node ${result.node}`],
    ['COPY | COPY', `${result.floorSeconds} s`],
    ['  with keys, indexes, foreign key', `${result.floorWithKeysSeconds} s`],
    [`masklake run (${result.verdicts.join(', ')})`, `${result.runSeconds} s, ${result.rowsPerSecond} rows/s`],
    ...result.steps.map((step): [string, string] => [`  ${step.name}`, `${step.seconds} s`]),
    ['times the floor', `${result.ratio} (with keys: ${result.ratioWithKeys})`],
    ['peak memory of the run', peak === 0 ? 'unknown' : `${result.peakMegabytes} MB`],
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  process.stdout.write(`${lines.map(([label, text]) => `${label.padEnd(width)}  ${text}`).join('\n')}\n`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
