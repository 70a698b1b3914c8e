// What the stack gives to each function, against what its handler asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleDeployment, synthesized } from './support.ts';

const FUNCTIONS = join(import.meta.dirname, '../../../functions');
const folders = readdirSync(FUNCTIONS).sort();
const LambdaFunction = z.looseObject({
  Properties: z.looseObject({
    Handler: z.string(),
    Runtime: z.string(),
    Architectures: z.array(z.string()),
    MemorySize: z.number(),
    EphemeralStorage: z.object({ Size: z.number() }).optional(),
    VpcConfig: z.unknown().optional(),
    TracingConfig: z.unknown().optional(),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
  }),
});
type Deployed = z.infer<typeof LambdaFunction>['Properties'];
let deployed: ReadonlyMap<string, Deployed>;

beforeAll(async () => {
  const { detection, pipeline } = await synthesized(sampleDeployment('minimal'));
  const found = [detection, pipeline].flatMap((template) =>
    Object.values(template.findResources('AWS::Lambda::Function')).map(
      (resource) => LambdaFunction.parse(resource).Properties,
    ),
  );
  deployed = new Map(found.map((properties) => [properties.Handler.replace(/\.handler$/, ''), properties]));
}, 120_000);

/** Names in the handler's `environment(…)`, and those of them that may be missing. */
function asked(folder: string): { readonly all: readonly string[]; readonly optional: readonly string[] } {
  const text = readFileSync(join(FUNCTIONS, folder, 'handler.ts'), 'utf8');
  const [, schema = ''] = /environment\(\s*z\.object\(\{([\s\S]*?)\}\),?\s*\)/.exec(text) ?? [];
  const found = [...schema.matchAll(/\b([A-Z][A-Z0-9_]+): ([^,\n]*)/g)];
  return {
    all: found.map(([, name = '']) => name).sort(),
    optional: found.filter(([, , type = '']) => /\.(default|optional)\(/.test(type)).map(([, name = '']) => name),
  };
}

describe('every function', () => {
  it('that has a folder is deployed, and no other', () => {
    expect([...deployed.keys()].sort()).toEqual(folders);
  });

  it.each(folders)('%s gets the variables that its handler asks for, and no other', (folder) => {
    const given = Object.keys(deployed.get(folder)?.Environment?.Variables ?? {}).filter(
      (name) => !['NODE_EXTRA_CA_CERTS', 'AWS_MAX_ATTEMPTS'].includes(name),
    );
    const { all, optional } = asked(folder);
    expect(given.filter((name) => !all.includes(name))).toEqual([]);
    expect(all.filter((name) => !given.includes(name) && !optional.includes(name))).toEqual([]);
  });

  it.each(folders)('%s runs on Node 24 and arm64', (folder) => {
    expect(deployed.get(folder)).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  it('is traced', () => {
    for (const { TracingConfig } of deployed.values()) expect(TracingConfig).toEqual({ Mode: 'Active' });
  });

  it('asks a service that throttles it more often than the SDK does by itself', () => {
    for (const { Environment } of deployed.values())
      expect(Environment?.Variables).toMatchObject({ AWS_MAX_ATTEMPTS: '8' });
  });

  it('in the network trusts the certificates of RDS, and only those that connect to databases are in it', () => {
    const inside = folders.filter((folder) => deployed.get(folder)?.VpcConfig !== undefined);
    expect(inside).toEqual(['inspect', 'load', 'read', 'verify']);
    for (const folder of inside)
      expect(deployed.get(folder)?.Environment?.Variables).toMatchObject({
        NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem',
      });
  });

  it('with DuckDB has a disk for files and more memory than DuckDB may take', () => {
    const withDuckdb = [...deployed.values()].filter(
      ({ Environment }) => Environment?.Variables['DUCKDB_MEMORY'] !== undefined,
    );
    expect(withDuckdb.length).toBeGreaterThan(0);
    for (const { MemorySize, EphemeralStorage, Environment } of withDuckdb) {
      const limit = Number.parseInt(z.string().parse(Environment?.Variables['DUCKDB_MEMORY']), 10);
      expect(MemorySize).toBeGreaterThanOrEqual(2 * limit);
      expect(EphemeralStorage?.Size).toBe(10_240);
    }
  });
});
