// The real synthesis, with bundling, for the machine that runs the lab.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { deploymentFrom } from '../../lib/config/deployment.ts';
import { Pipeline } from '../../lib/constructs/pipeline.ts';
import { cdkContext } from '../cdk/synth.ts';

export interface Assembly {
  readonly folder: string;
  readonly template: string;
  remove(): Promise<void>;
}

/** Takes about 7 s. npm uses its cache where it can, and the network otherwise. */
export async function synthesize(): Promise<Assembly> {
  if (process.platform !== 'linux') throw new Error('the lab runs the Linux functions themselves: it needs Linux');
  const folder = await mkdtemp(join(tmpdir(), 'masklake-cdk-'));
  const deployment = deploymentFrom({
    stackName: 'Lab',
    architecture: process.arch === 'arm64' ? 'arm64' : 'x86_64',
    sources: [{ name: 'shop', snapshotIdentifierPrefix: 'rds:shop-' }],
  });
  process.env.npm_config_prefer_offline = 'true';
  const app = new App({ outdir: folder, context: { ...cdkContext(), 'aws:cdk:enable-asset-metadata': true } });
  new Pipeline(new Stack(app, deployment.stackName), 'Pipeline', { deployment });
  app.synth();
  return {
    folder,
    template: join(folder, 'Lab.template.json'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
