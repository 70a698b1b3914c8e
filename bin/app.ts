// CDK entry: reads what to deploy from masklake.yaml (`aws:`), or from cdk.json's context when there is none, and makes the stack.
import { existsSync, readFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { parse } from 'yaml';
import { deploymentFrom } from '../lib/config/deployment.ts';
import { Pipeline } from '../lib/constructs/pipeline.ts';

const FILE = 'masklake.yaml';

const app = new App();
const fromFile: unknown = existsSync(FILE) ? parse(readFileSync(FILE, 'utf8'))?.aws : undefined;
const deployment = deploymentFrom(fromFile ?? app.node.tryGetContext('masklake'));
const stack = new Stack(app, deployment.stackName, { description: 'masklake: every snapshot becomes a masked lake' });
new Pipeline(stack, 'Pipeline', { deployment });
