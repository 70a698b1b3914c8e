// CDK entry: reads what to deploy from masklake.yaml (`aws:`) and makes the stacks. `npm run synth` asks for the example in cdk.json's context
// where there is no file; nothing else does.
import { existsSync, readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deployedDetection } from '../lib/adapters/files/deployed-detection.ts';
import { describeFailure, exitCodeOf } from '../lib/cli/failure.ts';
import { chosenDeployment } from '../lib/config/chosen-deployment.ts';
import { masklakeStacks } from '../lib/constructs/stacks.ts';
import { MasklakeError } from '../lib/core/errors.ts';

const app = new App();
try {
  await make();
} catch (error) {
  if (!(error instanceof MasklakeError)) throw error;
  console.error(`masklake: ${describeFailure(error)}`);
  // at once: with no stacks in it, the application would still be written
  process.exit(exitCodeOf(error));
}

async function make(): Promise<void> {
  const named: string | undefined = app.node.tryGetContext('config');
  const file = named ?? 'masklake.yaml';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const asked = named === undefined && app.node.tryGetContext('example') !== undefined;
  const example: unknown = asked ? app.node.tryGetContext('masklake') : undefined;
  const deployment = chosenDeployment({ file, text, example });
  if (text === undefined)
    console.error(
      'masklake: there is no masklake.yaml here: these are the templates of an example, not of your databases',
    );
  const { identifiers, allowLists } = await deployedDetection(deployment, file, text);
  masklakeStacks(app, { deployment, identifiers, allowLists });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
