// cfn-lint over every synthesized template, with the definitions of the state machines as they will be when deployed.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { needs } from '../engines/support/needs.ts';
import { pythonPackages } from '../lab/python.ts';
import { SAMPLES, sampleDeployment, synthesized } from '../unit/constructs/support.ts';

const describe = needs('python');
/** A dependency that CDK writes although a reference says so already. */
const IGNORED = 'W3005';

let packages: string;
let folder: string;
beforeAll(async () => {
  packages = await pythonPackages(join(import.meta.dirname, 'requirements.txt'));
  folder = await mkdtemp(join(tmpdir(), 'masklake-lint-'));
});
afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const Machine = z.looseObject({
  Type: z.literal('AWS::StepFunctions::StateMachine'),
  Properties: z.looseObject({
    DefinitionString: z.string(),
    DefinitionSubstitutions: z.record(z.string(), z.unknown()),
  }),
});

/** cfn-lint looks at a definition before its placeholders are substituted, and takes them for wrong ARNs. */
function substituted(template: Readonly<Record<string, unknown>>): unknown {
  const { Resources } = z.looseObject({ Resources: z.record(z.string(), z.unknown()) }).parse(template);
  const resources = Object.entries(Resources).map(([id, resource]) => {
    const machine = Machine.safeParse(resource);
    if (!machine.success) return [id, resource] as const;
    const { DefinitionSubstitutions, ...Properties } = machine.data.Properties;
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:f';
    const DefinitionString = Properties.DefinitionString.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
      expect(DefinitionSubstitutions).toHaveProperty(name);
      if (name === 'partition') return 'aws';
      return /(Function|Machine)$/.test(name) ? arn : 'name';
    });
    return [id, { ...machine.data, Properties: { ...Properties, DefinitionString } }] as const;
  });
  return { ...template, Resources: Object.fromEntries(resources) };
}

describe('the templates', () => {
  it.each(SAMPLES)('of %s are clean', async (sample) => {
    const { foundation, detection, lake, pipeline, operations } = await synthesized(sampleDeployment(sample));
    const files: string[] = [];
    for (const [name, template] of Object.entries({ foundation, detection, lake, pipeline, operations })) {
      if (template === undefined) continue;
      const file = join(folder, `${sample}-${name}.json`);
      await writeFile(file, JSON.stringify(substituted(template.toJSON())));
      files.push(file);
    }
    const linted = spawnSync('python3', [join(packages, 'bin/cfn-lint'), '--ignore-checks', IGNORED, '--', ...files], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: packages },
    });
    expect(linted.stdout + linted.stderr).toBe('');
    expect(linted.status).toBe(0);
  });
});
