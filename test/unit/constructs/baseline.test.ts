// What each sample configuration deploys, written down: a change of a right, a policy or a setting is seen in review.
// After a change that is meant: npx vitest run --project unit test/unit/constructs/baseline.test.ts -u
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Deployment } from '../../../lib/config/deployment.ts';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { SAMPLES, type Sample, sampleDeployment, synthesized } from './support.ts';

const Resource = z.object({ Type: z.string(), Properties: z.unknown().optional() });
type Stacks = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Resources by logical id. Hashes of assets are left out, and the machine's definition, which has tests of its own. */
function resources(template: Template, { stackName, rolePath }: Deployment): Record<string, unknown> {
  const text = JSON.stringify(template.toJSON()).replaceAll(stackName, '(name)').replaceAll(rolePath, '(path)');
  const found = z.object({ Resources: z.record(z.string(), Resource) }).parse(JSON.parse(text)).Resources;
  const kept = Object.entries(found).filter(([, { Type }]) => Type !== 'AWS::CDK::Metadata');
  return Object.fromEntries(kept.map(([id, resource]) => [id, plain(resource)]));
}

/** On every role of one sample, and tested there. */
const LEFT_OUT = ['PermissionsBoundary'];

function plain(value: unknown, key = ''): unknown {
  if (key === 'DefinitionString') return '(generated)';
  if (typeof value === 'string') return value.replaceAll(/[0-9a-f]{64}/g, '(hash)');
  if (Array.isArray(value)) return value.map((each) => plain(each));
  if (typeof value !== 'object' || value === null) return value;
  const [first] = Object.keys(value);
  if (first === 'Ref' || first?.startsWith('Fn::')) return plain(shown(value));
  const kept = Object.entries(value).filter(([name]) => !LEFT_OUT.includes(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, plain(each, name)]));
}

/** A reference as one readable text: `<FoundationRawKey.Arn>`. */
function shown(value: unknown): string {
  return flattened(value).replaceAll(
    /\{"Fn::GetStackOutput":\{"StackName":"\(name\)-\w+","Region":\{"Ref":"AWS::Region"\},"OutputName":"(\w+)"\}\}/g,
    (_, output: string) =>
      `<${output.replace(/^PublishOutput(?:FnGetAtt|Ref)(\w+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/, '$1.$2').replace(/\.$/, '')}>`,
  );
}

let all: ReadonlyMap<Sample, Stacks>;
beforeAll(async () => {
  const found = new Map<Sample, Stacks>();
  for (const sample of SAMPLES) {
    const deployment = sampleDeployment(sample);
    const { foundation, detection, lake, pipeline, operations } = await synthesized(deployment);
    found.set(sample, {
      foundation: resources(foundation, deployment),
      detection: resources(detection, deployment),
      ...(lake === undefined ? {} : { lake: resources(lake, deployment) }),
      pipeline: resources(pipeline, deployment),
      operations: resources(operations, deployment),
    });
  }
  all = found;
}, 180_000);

/** What differs from the smallest configuration. */
function difference(base: Stacks, other: Stacks): unknown {
  return Object.fromEntries(
    Object.entries(other).map(([stack, ours]) => {
      const theirs = base[stack] ?? {};
      const changed = Object.entries(ours).filter(
        ([id, resource]) => JSON.stringify(resource) !== JSON.stringify(theirs[id]),
      );
      return [stack, { without: Object.keys(theirs).filter((id) => !(id in ours)), with: Object.fromEntries(changed) }];
    }),
  );
}

describe('the baseline', () => {
  it.each(SAMPLES)('of %s is as it was reviewed', async (sample) => {
    const [base, stacks] = [all.get('minimal'), all.get(sample)];
    if (base === undefined || stacks === undefined) throw new Error('not synthesized');
    const shown = sample === 'minimal' ? stacks : difference(base, stacks);
    await expect(stringify(shown, { lineWidth: 0 })).toMatchFileSnapshot(
      join(import.meta.dirname, 'baselines', `${sample}.yaml`),
    );
  });
});
