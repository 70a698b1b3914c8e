// masklake inside a CDK app of one's own: keys, buckets and network are those that a platform team has made already, and so is the archive
// with the functions' code. Synthesized, and checked with cdk-nag, by test/unit/constructs/alone.test.ts.
import { type App, Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { deploymentFrom } from '../lib/config/deployment.ts';
import type { FoundationRef } from '../lib/constructs/foundation.ts';
import { Operations } from '../lib/constructs/operations.ts';
import { Pipeline } from '../lib/constructs/pipeline.ts';

/** What masklake.yaml says below `aws:`. */
const deployment = deploymentFrom({
  stackName: 'Shop-masking',
  rolePath: '/data-platform/masking/',
  sources: [{ name: 'shop', instance: 'shop-production' }],
  notify: ['data-platform@example.com'],
});

/** By ARNs and names: nothing of it is made here. */
function platform(stack: Stack): FoundationRef {
  const key = (name: string) =>
    Key.fromKeyArn(stack, `${name}Key`, stack.formatArn({ service: 'kms', resource: 'key', resourceName: name }));
  const bucket = (name: string) => Bucket.fromBucketName(stack, `${name}Bucket`, `corp-masking-${name}`);
  const secretArn = (name: string) =>
    `${stack.formatArn({ service: 'secretsmanager', resource: 'secret' })}:corp/${name}-AbCdEf`;
  const control = key('control');
  const secrets = key('secrets');
  return {
    keys: {
      raw: key('raw'),
      masked: key('masked'),
      evidence: key('evidence'),
      control,
      results: key('results'),
      secrets,
      databases: key('databases'),
    },
    buckets: {
      raw: bucket('raw'),
      masked: bucket('masked'),
      evidence: bucket('evidence'),
      rules: bucket('rules'),
      runs: bucket('runs'),
      results: bucket('results'),
    },
    network: {
      subnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      subnetGroupName: 'corp-isolated',
      databases: 'sg-0123456789abcdef0',
      clients: 'sg-0123456789abcdef1',
    },
    masterKeys: { shop: { secretArn: secretArn('shop-masks'), keyArn: secrets.keyArn } },
    signingSecret: { secretArn: secretArn('evidence'), keyArn: secrets.keyArn },
    logs: { key: control, days: 90 },
    accessLogs: { bucketName: 'corp-access-logs' },
  };
}

export function ownApp(app: App): Stack {
  const stack = new Stack(app, 'ShopMasking');
  const foundation = platform(stack);
  const releases = Bucket.fromBucketName(stack, 'Releases', 'corp-releases');
  const pipeline = new Pipeline(stack, 'Pipeline', {
    deployment,
    foundation,
    // Macie's custom identifiers are made elsewhere
    identifierIds: [],
    allowListIds: [],
    code: ({ duckdb }) => Code.fromBucket(releases, `masklake/${duckdb ? 'duckdb' : 'plain'}.zip`),
  });
  new Operations(stack, 'Operations', { deployment, foundation, pipeline });
  return stack;
}
