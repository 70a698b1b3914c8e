// Runs masks in plain Python, without Spark: compiled trees go in as one JSON file, outputs come back, python3 is started once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type CompiledTree, compileTree, poolsOf } from '../../../lib/core/compile/kernel-call.ts';
import type { OwnColumn } from '../../../lib/core/expr/nodes.ts';
import { pool } from '../../../lib/core/fakes/pools.ts';
import { lowerMask } from '../../../lib/core/masks/bind.ts';
import { maskByName } from '../../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface PythonKey {
  readonly secretHex: string;
  readonly keyName: string;
}

export interface MaskUse {
  readonly spec: MaskSpec;
  readonly domain: string;
  readonly type: ColumnType;
  readonly columns?: readonly OwnColumn[] | undefined;
}

/** A value, then the texts of the columns that the mask reads. */
export type Row = readonly [string | null, ...(string | null)[]];

interface PythonCase {
  readonly tree: CompiledTree;
  readonly own: readonly string[];
  readonly rows: readonly Row[];
}

const Outputs = z.array(z.union([z.string(), z.array(z.string().nullable())]));

/** For each use its outputs in the order of its rows, or the text of the Python error. */
export function maskInPython(
  key: PythonKey,
  uses: readonly (MaskUse & { readonly rows: readonly Row[] })[],
): z.infer<typeof Outputs> {
  const pools = new Map<string, readonly string[]>();
  const cases = uses.map(({ spec, rows, ...context }): PythonCase => {
    const expr = lowerMask(spec, context);
    for (const name of poolsOf(expr)) pools.set(name, pool(name).entries);
    const own = maskByName(spec.mask).ownColumns(spec, context);
    return { tree: compileTree(expr), own: own.map(({ column }) => column), rows };
  });
  const folder = mkdtempSync(join(tmpdir(), 'masklake-python-'));
  try {
    const [input, output] = [join(folder, 'in.json'), join(folder, 'out.json')];
    writeFileSync(input, JSON.stringify({ ...key, pools: Object.fromEntries(pools), cases }));
    runPython([join(ROOT, 'test/spark/python/run_cases.py'), input, output]);
    return Outputs.parse(JSON.parse(readFileSync(output, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs python3 with the kernels on its path and gives its standard output. */
export function runPython(parameters: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('python3', parameters, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONPATH: join(ROOT, 'glue-scripts'), PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(`python3 ended with ${status}: ${stderr.slice(-4000)}`);
  return stdout;
}
