// The real synthesis, with bundling, for the machine that runs the lab. It is kept as long as nothing changes that it is made of.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { deployedDetection } from '../../lib/adapters/files/deployed-detection.ts';
import { deploymentFrom } from '../../lib/config/deployment.ts';
import { masklakeStacks } from '../../lib/constructs/stacks.ts';
import { cdkContext } from '../cdk/synth.ts';

const PROJECT = join(import.meta.dirname, '../..');
const MADE_OF = ['lib', 'functions', 'identifiers', 'glue-scripts', 'package-lock.json', 'cdk.json'];
/** Longer than the longest test. */
const IN_USE_MILLISECONDS = 3_600_000;
const CACHE = join(PROJECT, 'node_modules/.cache/masklake/lab');

/**
 * @param configuration as under `aws:` in masklake.yaml
 * @returns folder of the cloud assembly. Takes some seconds when something has changed; npm uses its cache where it can
 */
export async function synthesize(configuration: object): Promise<string> {
  if (process.platform !== 'linux') throw new Error('the lab runs the Linux functions themselves: it needs Linux');
  const folder = join(CACHE, await fingerprint(configuration));
  if (existsSync(join(folder, 'manifest.json'))) {
    await utimes(folder, new Date(), new Date());
    return folder;
  }
  await forgetOldOnes();
  const aside = `${folder}.${process.pid}`;
  const deployment = deploymentFrom({
    architecture: process.arch === 'arm64' ? 'arm64' : 'x86_64',
    ...configuration,
  });
  process.env['npm_config_prefer_offline'] = 'true';
  const app = new App({
    outdir: aside,
    context: { ...cdkContext(), 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true },
  });
  const { identifiers, allowLists } = await deployedDetection(deployment, join(PROJECT, 'masklake.yaml'));
  masklakeStacks(app, { deployment, identifiers, allowLists });
  app.synth();
  // another test file may have been faster
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  return folder;
}

async function fingerprint(configuration: object): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([configuration, process.version]));
  for (const part of MADE_OF) await add(hash, join(PROJECT, part));
  return hash.digest('hex').slice(0, 16);
}

async function add(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    hash.update(path.slice(PROJECT.length)).update(readFileSync(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (!entry.name.startsWith('__pycache__')) await add(hash, join(path, entry.name));
}

/** One assembly weighs some 150 MB; one that was asked for lately may be in use by another test run. */
async function forgetOldOnes(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  for (const each of await readdir(CACHE)) {
    const used = await stat(join(CACHE, each)).catch(() => undefined);
    if (used === undefined || Date.now() - used.mtimeMs < IN_USE_MILLISECONDS) continue;
    await rm(join(CACHE, each), { recursive: true, force: true });
  }
}
