// The real synthesis: every handler is bundled without Docker, for Lambda's platform, and the archives fit.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { App, Stack } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deployedDetection } from '../../lib/adapters/files/deployed-detection.ts';
import { masklakeStacks } from '../../lib/constructs/stacks.ts';
import { CONFIGS, cdkContext, sampleDeployment } from '../unit/constructs/support.ts';

const MEBIBYTE = 1024 ** 2;
const FUNCTIONS = readdirSync(join(import.meta.dirname, '../../functions')).sort();
/** In ELF's header, where the machine stands, and its numbers. */
const MACHINE_OFFSET = 18;
const X86_64 = 62;
const AARCH64 = 183;

const outdirs: string[] = [];
/** Folder of the archive that holds a handler. */
type Archives = ReadonlyMap<string, string>;

async function synthesized(architecture: 'arm64' | 'x86_64'): Promise<Archives> {
  const outdir = mkdtempSync(join(tmpdir(), 'masklake-archives-'));
  outdirs.push(outdir);
  const deployment = { ...sampleDeployment('minimal'), architecture };
  const { identifiers, allowLists } = await deployedDetection(deployment, join(CONFIGS, 'masklake.yaml'));
  const app = new App({ outdir, context: { ...cdkContext(), 'aws:cdk:enable-asset-metadata': true } });
  const { classification, pipeline } = masklakeStacks(app, { deployment, identifiers, allowLists });
  app.synth();
  const found = new Map<string, string>();
  for (const construct of [classification, pipeline]) {
    const file = join(outdir, `${Stack.of(construct).stackName}.template.json`);
    for (const { Type, Properties, Metadata } of Object.values(
      Template.parse(JSON.parse(readFileSync(file, 'utf8'))).Resources,
    ))
      if (Type === 'AWS::Lambda::Function')
        found.set(
          z.string().parse(Properties?.['Handler']),
          join(outdir, z.string().parse(Metadata?.['aws:asset:path'])),
        );
  }
  return found;
}

let archives: Archives = new Map();
beforeAll(async () => {
  archives = await synthesized('arm64');
});
afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true });
});

const Record_ = z.record(z.string(), z.unknown());
const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: Record_.optional(), Metadata: Record_.optional() }),
  ),
});

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
const unzipped = (folder: string): number => files(folder).reduce((sum, path) => sum + statSync(path).size, 0);
const zipped = (folder: string): number =>
  files(folder).reduce((sum, path) => sum + deflateRawSync(readFileSync(path)).length, 0);

/** Processors that native files beside the handlers with DuckDB are for. */
function machinesOf(found: Archives): ReadonlySet<number> {
  const native = files(found.get('mask.handler') ?? '').filter((path) => /\.(node|so)$/.test(path));
  return new Set(native.map((path) => readFileSync(path).readUInt16LE(MACHINE_OFFSET)));
}

describe('the archives', () => {
  it('hold a module for every function', () => {
    expect([...archives.keys()].map((handler) => handler.replace(/\.handler$/, '')).sort()).toEqual(FUNCTIONS);
    for (const [handler, folder] of archives)
      expect(files(folder)).toContain(join(folder, handler.replace(/handler$/, 'mjs')));
  });

  it('are two for the pipeline and one for what is set up', () => {
    expect(new Set(archives.values()).size).toBe(3);
  });

  it('fit: 250 MB unpacked, and 50 MB packed', () => {
    for (const folder of new Set(archives.values())) {
      expect(unzipped(folder)).toBeLessThan(250 * MEBIBYTE);
      expect(zipped(folder)).toBeLessThan(50 * MEBIBYTE);
    }
  });

  it('with DuckDB hold its binding for arm64 and glibc, whatever machine this is', () => {
    expect(machinesOf(archives)).toEqual(new Set([AARCH64]));
  });

  it('hold it for x86_64 where the deployment says so, and fit', async () => {
    const others = await synthesized('x86_64');
    expect(machinesOf(others)).toEqual(new Set([X86_64]));
    for (const folder of new Set(others.values())) {
      expect(unzipped(folder)).toBeLessThan(250 * MEBIBYTE);
      expect(zipped(folder)).toBeLessThan(50 * MEBIBYTE);
    }
  });

  it('hold the configuration and the shipped identifiers, and no source text, test or key', () => {
    for (const folder of new Set(archives.values())) {
      const names = files(folder).map((path) => path.slice(folder.length + 1));
      expect(names).toContain('deployment.json');
      expect(names).toContain('identifiers/email-address.yaml');
      expect(names.filter((name) => !name.startsWith('node_modules/') && /\.ts$|test|\.env|\.key$/.test(name))).toEqual(
        [],
      );
    }
  });

  it('are read from where the code looks for the configuration', () => {
    const module = join(archives.get('reconcile.handler') ?? '', 'reconcile.mjs');
    const call = `const { handler } = await import(${JSON.stringify(module)}); await handler({}).catch((error) => console.log(error.message));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', call], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        AWS_REGION: 'eu-west-1',
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
        AWS_CONFIG_FILE: '/nowhere',
        RUNS_BUCKET: 'runs',
        STATE_MACHINE_ARN: 'arn:aws:states:eu-west-1:123456789012:stateMachine:m',
      },
    });
    // it gets as far as asking RDS about the configured source, for which it has no credentials
    expect(stdout, stderr).toMatch(/Credentials/);
    expect(stdout).not.toMatch(/configuration/);
  });

  it.each(FUNCTIONS)('%s finds everything that it imports', (name) => {
    const folder = archives.get(`${name}.handler`) ?? '';
    if (existsBinding(folder)) return expectModulesOf(folder, name);
    const run = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import(${JSON.stringify(join(folder, `${name}.mjs`))})`],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], AWS_REGION: 'eu-west-1' },
      },
    );
    // what is missing is only the environment that the stack gives
    if (run.status !== 0) expect(run.stderr).toMatch(/environment is not as the stack sets it/);
  });
});

function existsBinding(folder: string): boolean {
  return files(folder).some((path) => path.endsWith('.node'));
}

/** The native binding is for another processor: only names are looked at. */
function expectModulesOf(folder: string, name: string): void {
  const seen = new Set<string>();
  const missing: string[] = [];
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\b[^'"\n]*["']([^"'\n]+)["'];$/gm,
    )) {
      if (to.startsWith('.')) visit(join(path, '..', to));
      else if (!to.startsWith('node:') && !statSync(join(folder, 'node_modules', to), { throwIfNoEntry: false }))
        missing.push(to);
    }
  };
  visit(join(folder, `${name}.mjs`));
  expect(missing.filter((to) => !builtin.has(to))).toEqual([]);
}
const builtin = new Set((await import('node:module')).builtinModules);
