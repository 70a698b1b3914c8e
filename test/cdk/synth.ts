// The stack in memory, with the feature flags of cdk.json; bundling is skipped where only the template matters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { deploymentFrom } from '../../lib/config/deployment.ts';
import { Pipeline } from '../../lib/constructs/pipeline.ts';

const CDK_JSON = join(import.meta.dirname, '../../cdk.json');

export function cdkContext(): Record<string, unknown> {
  return z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync(CDK_JSON, 'utf8')))
    .context;
}

/** @param configuration as under `aws:` in masklake.yaml */
export function templateOf(configuration: unknown): Template {
  const deployment = deploymentFrom(configuration);
  const app = new App({ context: { ...cdkContext(), 'aws:cdk:bundling-stacks': [] } });
  const stack = new Stack(app, deployment.stackName);
  new Pipeline(stack, 'Pipeline', { deployment });
  return Template.fromStack(stack);
}
