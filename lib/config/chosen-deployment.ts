// Which deployment is meant: that of a file; the example that comes with the program only where it is asked for by name. Taken silently, it
// would replace what is deployed as soon as a file is missing or called otherwise.
import { UsageError } from '../core/errors.ts';
import { type Deployment, deploymentFrom, EXAMPLE, loadDeployment } from './deployment.ts';

export interface DeploymentChoice {
  readonly file: string;
  /** Undefined when there is no such file. */
  readonly text: string | undefined;
  /** Taken when there is no file. */
  readonly example?: unknown;
}

/** @throws UsageError when there is no file and no example, when the file has no `aws:`, or when it is wrong */
export function chosenDeployment({ file, text, example }: DeploymentChoice): Deployment {
  if (text === undefined) {
    if (example !== undefined) return deploymentFrom(example);
    throw new UsageError('there is no configuration of a deployment', {
      where: file,
      hint: `name it with --config (of cdk: -c config=FILE); the smallest one is: ${EXAMPLE}`,
    });
  }
  const deployment = loadDeployment(text, file);
  if (deployment === undefined)
    throw new UsageError('the configuration has no aws:', { where: file, hint: `the smallest one is: ${EXAMPLE}` });
  return deployment;
}
