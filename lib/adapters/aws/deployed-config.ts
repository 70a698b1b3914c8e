// What was deployed, as the functions see it: the checked configuration, which lies beside their code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deployment, deploymentFrom } from '../../config/deployment.ts';
import type { Source } from '../../config/source.ts';
import { EnvironmentError, UsageError } from '../../core/errors.ts';
import type { SpendingSettings } from './spending/workload.ts';

const FILE = 'deployment.json';
let read: Deployment | undefined;

/**
 * The deployment's configuration, read once: `deployment.json` beside the bundle, or the file that MASKLAKE_DEPLOYMENT names.
 * @throws EnvironmentError when there is none, or another version of the program wrote it
 */
export function deployedConfig(): Deployment {
  read ??= readDeployment(process.env.MASKLAKE_DEPLOYMENT ?? join(import.meta.dirname, FILE));
  return read;
}

/** @throws UsageError when the deployment has no such source */
export function deployedSource(name: string): Source {
  const source = deployedConfig().sources.find((each) => each.name === name);
  if (source === undefined)
    throw new UsageError('no source of this name is deployed', {
      where: name,
      hint: 'add it to aws.sources and deploy',
    });
  return source;
}

function readDeployment(path: string): Deployment {
  try {
    return deploymentFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new EnvironmentError('the deployed configuration cannot be read', {
      where: path,
      hint: 'deploy again: the stack writes it beside the code',
      cause,
    });
  }
}

/** What an estimate of a source's runs depends on. @throws as `deployedSource` */
export function deployedSpending(name: string): SpendingSettings {
  const { limits, costs, architecture } = deployedConfig();
  return { limits, costs, architecture, source: deployedSource(name) };
}
