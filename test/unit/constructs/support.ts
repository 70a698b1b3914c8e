// The stacks of a sample configuration in memory, with the feature flags of cdk.json. Bundling is skipped: only templates matter here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, type Stack, Stack as StackClass } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { deployedDetection } from '../../../lib/adapters/files/deployed-detection.ts';
import { type Deployment, deploymentFrom, loadDeployment } from '../../../lib/config/deployment.ts';
import type { AlarmDeclaration } from '../../../lib/constructs/alarms.ts';
import { masklakeStacks } from '../../../lib/constructs/stacks.ts';
import { testApp } from './app.ts';

export const CONFIGS = join(import.meta.dirname, 'configs');
export const SAMPLES = ['minimal', 'full', 'aurora', 'existing-vpc', 'many', 'lake', 'mysql'] as const;
export type Sample = (typeof SAMPLES)[number];
const CDK_JSON = join(import.meta.dirname, '../../../cdk.json');

/** The feature flags that the CLI reads from cdk.json; a bare `new App()` has none of them. */
export function cdkContext(): Record<string, unknown> {
  return z.object({ context: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync(CDK_JSON, 'utf8')))
    .context;
}

export function sampleDeployment(sample: Sample): Deployment {
  const file = join(CONFIGS, `${sample}.yaml`);
  const deployment = loadDeployment(readFileSync(file, 'utf8'), file);
  if (deployment === undefined) throw new Error(`${file} has no aws:`);
  return deployment;
}

export interface Synthesized {
  readonly app: App;
  readonly foundation: Template;
  readonly detection: Template;
  /** Undefined where no lake is configured. */
  readonly lake: Template | undefined;
  readonly pipeline: Template;
  readonly operations: Template;
  /** What the alarms were made from. */
  readonly alarms: readonly AlarmDeclaration[];
  readonly stacks: readonly Stack[];
}

/** @param deployment of a sample, or as under `aws:` in masklake.yaml */
export async function synthesized(deployment: Deployment | Readonly<Record<string, unknown>>): Promise<Synthesized> {
  const checked = deploymentFrom(deployment);
  const app = testApp({ ...cdkContext(), 'aws:cdk:bundling-stacks': [] });
  const { identifiers, allowLists } = await deployedDetection(checked, join(CONFIGS, 'masklake.yaml'));
  const made = masklakeStacks(app, { deployment: checked, identifiers, allowLists });
  const [foundation, detection, pipeline] = [made.foundation, made.classification, made.pipeline].map((each) =>
    StackClass.of(each),
  );
  if (foundation === undefined || detection === undefined || pipeline === undefined) throw new Error('three stacks');
  const lake = made.lake === undefined ? undefined : StackClass.of(made.lake);
  return {
    app,
    foundation: Template.fromStack(foundation),
    detection: Template.fromStack(detection),
    lake: lake === undefined ? undefined : Template.fromStack(lake),
    pipeline: Template.fromStack(pipeline),
    operations: Template.fromStack(StackClass.of(made.operations)),
    alarms: made.operations.alarms,
    stacks: [foundation, detection, ...(lake === undefined ? [] : [lake]), pipeline],
  };
}
