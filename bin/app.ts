// CDK entry: reads what to deploy from masklake.yaml (`aws:`), or from cdk.json's context when there is none, and makes the stacks.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deployedDetection } from '../lib/adapters/files/deployed-detection.ts';
import { deploymentFrom, loadDeployment } from '../lib/config/deployment.ts';
import { masklakeStacks } from '../lib/constructs/stacks.ts';

const app = new App();
const file: string = app.node.tryGetContext('config') ?? 'masklake.yaml';
const fromFile = existsSync(file) ? loadDeployment(readFileSync(file, 'utf8'), file) : undefined;
const deployment = fromFile ?? deploymentFrom(app.node.tryGetContext('masklake'));
const { identifiers, allowLists } = await deployedDetection(deployment, resolve(file, '..'));
masklakeStacks(app, { deployment, identifiers, allowLists });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
