// Each construct by itself in a foreign app: one stack, no feature flag, no context, nothing of the stacks that masklake deploys, and code
// that does not come from this project's folders.
import { type App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ArnPrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ownApp } from '../../../examples/own-app.ts';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../../lib/constructs/bindings.ts';
import { Classification } from '../../../lib/constructs/classification.ts';
import { Detection } from '../../../lib/constructs/detection.ts';
import { DomainKeyCustodian } from '../../../lib/constructs/domain-key-custodian.ts';
import { Exporters } from '../../../lib/constructs/exporters.ts';
import { FindingsRoute } from '../../../lib/constructs/findings-route.ts';
import { Foundation, type FoundationRef } from '../../../lib/constructs/foundation.ts';
import { Lake } from '../../../lib/constructs/lake.ts';
import { LakeReader } from '../../../lib/constructs/lake-reader.ts';
import { Machine } from '../../../lib/constructs/machine.ts';
import { Network } from '../../../lib/constructs/network.ts';
import { Operations } from '../../../lib/constructs/operations.ts';
import { Pipeline } from '../../../lib/constructs/pipeline.ts';
import { SparkMasking } from '../../../lib/constructs/spark-masking.ts';
import { StepFunction } from '../../../lib/constructs/step-function.ts';
import { Triggers } from '../../../lib/constructs/triggers.ts';
import { Zone } from '../../../lib/constructs/zone.ts';
import { ZoneKey } from '../../../lib/constructs/zone-key.ts';
import { CustomIdentifier } from '../../../lib/core/identifiers/schema.ts';
import { PERSONAS } from '../../../lib/core/lake/personas.ts';
import { testApp } from './app.ts';

const ACCOUNT = '111122223333';
const arn = (service: string, tail: string): string => `arn:aws:${service}:eu-central-1:${ACCOUNT}:${tail}`;
const SECRET = arn('secretsmanager', 'secret:own-AbCdEf');
const ROLE_PATH = '/own/path/';
const domainKey = { secretArn: SECRET, encryptionKeyArn: arn('kms', 'key/domain') };
const lake = { personas: { auditor: { trust: [`arn:aws:iam::${ACCOUNT}:role/audit`] } }, domainKey };
const deployment = deploymentFrom({ rolePath: ROLE_PATH, sources: [{ name: 'shop', instance: 'shop' }], lake });
const identifiers = [CustomIdentifier.parse({ name: 'TICKET', regex: 'T-[0-9]{8}' })];
const keyIn = (stack: Stack, name: string) => Key.fromKeyArn(stack, name, arn('kms', `key/${name}`));
const codeIn = (stack: Stack, id = 'Code') =>
  Code.fromBucket(Bucket.fromBucketName(stack, id, 'releases'), 'functions.zip');

/** Everything imported. */
function imported(stack: Stack): FoundationRef {
  const key = (name: string) => keyIn(stack, `${name}Key`);
  const bucket = (name: string) => Bucket.fromBucketName(stack, `${name}Bucket`, `own-${name}`);
  return {
    keys: {
      raw: key('raw'),
      masked: key('masked'),
      evidence: key('evidence'),
      control: key('control'),
      results: key('results'),
      secrets: key('secrets'),
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
    network: { subnetIds: ['subnet-1', 'subnet-2'], subnetGroupName: 'own', databases: 'sg-1', clients: 'sg-2' },
    masterKeys: { shop: { secretArn: SECRET, keyArn: arn('kms', 'key/secrets') } },
    signingSecret: { secretArn: SECRET, keyArn: arn('kms', 'key/secrets') },
    logs: { key: key('logs'), days: 90 },
    accessLogs: { bucketName: 'own-access-logs' },
  };
}

const lambda = (stack: Stack, name: string) =>
  LambdaFunction.fromFunctionAttributes(stack, name, {
    functionArn: arn('lambda', `function:${name}`),
    sameEnvironment: true,
  });

function stepFunction(stack: Stack): StepFunction {
  return new StepFunction(stack, 'Alone', {
    folder: 'own',
    description: 'Does something of its own',
    code: codeIn(stack),
    architecture: 'arm64',
    environment: {},
    rights: [],
    minutes: 5,
    memoryMebibytes: 512,
    network: imported(stack).network,
    logs: { key: keyIn(stack, 'Logs'), days: 30 },
  });
}

function functionsIn(stack: Stack) {
  const made: Partial<Record<FunctionName, ReturnType<typeof lambda>>> = {};
  for (const name of FUNCTION_NAMES) made[name] = lambda(stack, name);
  // every name was gone through
  return made as Record<FunctionName, ReturnType<typeof lambda>>;
}

const ALONE: Readonly<Record<string, (stack: Stack) => unknown>> = {
  ZoneKey: (stack) =>
    new ZoneKey(stack, 'Alone', {
      description: 'own',
      users: 'pipeline',
      rolePath: ROLE_PATH,
      removalPolicy: RemovalPolicy.RETAIN,
    }),
  Zone: (stack) =>
    new Zone(stack, 'Alone', {
      encryptionKey: keyIn(stack, 'Key'),
      accessLogs: { bucketName: 'own-access-logs' },
      removalPolicy: RemovalPolicy.RETAIN,
      readersBelow: ROLE_PATH,
    }),
  Network: (stack) => new Network(stack, 'Alone', { logs: { key: keyIn(stack, 'Logs'), days: 30 } }),
  Foundation: (stack) => new Foundation(stack, 'Alone', { deployment }),
  Detection: (stack) =>
    new Detection(stack, 'Alone', {
      identifiers,
      allowLists: [],
      words: () => ({ bucketName: 'own-words', objectKey: 'words.txt' }),
    }),
  Classification: (stack) =>
    new Classification(stack, 'Alone', {
      deployment,
      foundation: imported(stack),
      identifiers,
      allowLists: [],
      code: () => codeIn(stack),
    }),
  Exporters: (stack) => new Exporters(stack, 'Alone', { deployment, foundation: imported(stack) }),
  SparkMasking: (stack) => new SparkMasking(stack, 'Alone', { deployment, foundation: imported(stack) }),
  StepFunction: stepFunction,
  Machine: (stack) => {
    const { buckets, keys, logs } = imported(stack);
    return new Machine(stack, 'Alone', {
      functions: functionsIn(stack),
      runs: buckets.runs,
      runsKey: keys.control,
      glueJobName: 'own-job',
      logKey: logs.key,
      logDays: logs.days,
    });
  },
  Triggers: (stack) =>
    new Triggers(stack, 'Alone', {
      sources: deployment.sources,
      stateMachine: StateMachine.fromStateMachineArn(stack, 'Machine', arn('states', 'stateMachine:own')),
      raw: imported(stack).buckets.raw,
      reconcile: lambda(stack, 'Reconcile'),
      sweep: lambda(stack, 'Sweep'),
    }),
  FindingsRoute: (stack) =>
    new FindingsRoute(stack, 'Findings', { handler: stepFunction(stack), buckets: ['own-raw'] }),
  Lake: (stack) => {
    if (deployment.lake === undefined) throw new Error('no lake');
    return new Lake(stack, 'Alone', { deployment, settings: deployment.lake, foundation: imported(stack) });
  },
  LakeReader: (stack) => {
    const [persona] = PERSONAS;
    if (persona === undefined) throw new Error('no persona');
    return new LakeReader(stack, 'Alone', {
      persona,
      foundation: imported(stack),
      assumedBy: new ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/audit`),
      path: '/readers/',
      queries: undefined,
      domainKey: undefined,
    });
  },
  DomainKeyCustodian: (stack) =>
    new DomainKeyCustodian(stack, 'Alone', {
      foundation: imported(stack),
      domainKey,
      custodians: [`arn:aws:iam::${ACCOUNT}:role/steward`],
      path: ROLE_PATH,
    }),
  Pipeline: (stack) =>
    new Pipeline(stack, 'Alone', {
      deployment,
      foundation: imported(stack),
      identifierIds: [],
      allowListIds: [],
      code: ({ duckdb }) => codeIn(stack, duckdb ? 'DuckDb' : 'Plain'),
    }),
  Operations: (stack) => {
    const pipeline = StateMachine.fromStateMachineArn(stack, 'Inner', arn('states', 'stateMachine:inner'));
    const queue = (name: string) => Queue.fromQueueArn(stack, name, arn('sqs', name));
    return new Operations(stack, 'Alone', {
      deployment,
      foundation: imported(stack),
      pipeline: {
        stateMachine: { stateMachineArn: arn('states', 'stateMachine:own') },
        watched: {
          pipeline,
          queues: { undelivered: queue('undelivered'), findings: queue('findings') },
          functions: {
            reconcile: lambda(stack, 'Reconcile'),
            sweep: lambda(stack, 'Sweep'),
            findings: lambda(stack, 'FindingsFunction'),
          },
        },
      },
    });
  },
};

/** No flags of cdk.json, and no bundling, which only this key of the CLI's own can switch off. */
function foreign(): App {
  return testApp({ 'aws:cdk:bundling-stacks': [] });
}

function findings(app: App): unknown[] {
  return new AwsSolutionsChecks(app)
    .validateScope(app)
    .violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources]);
}

describe.each(Object.keys(ALONE))('%s alone', (name) => {
  it('is synthesized with what it is given, without a finding of cdk-nag', () => {
    const app = foreign();
    const stack = new Stack(app, 'Foreign');
    ALONE[name]?.(stack);
    const template = Template.fromStack(stack).toJSON();
    expect(Object.keys(template['Resources']).length).toBeGreaterThan(0);
    expect(findings(app)).toEqual([]);
    expect(app.node.children.filter((child) => child instanceof Stack)).toEqual([stack]);
    expect(stack.dependencies).toEqual([]);
    expect(Object.keys(template['Parameters'] ?? {})).toEqual(['BootstrapVersion']);
    expect(JSON.stringify(template)).not.toMatch(/Fn::(ImportValue|GetStackOutput)/);
  });

  it('puts the roles that use closed keys below the path that it is given', () => {
    const stack = new Stack(foreign(), 'Foreign');
    ALONE[name]?.(stack);
    const roles = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Role'));
    const expected = { LakeReader: ['/readers/'] }[name] ?? [ROLE_PATH, '/own/path-readers/'];
    // of a network, a machine and a function nobody has said where; they touch no closed key
    if (['Network', 'Machine', 'Triggers', 'StepFunction', 'FindingsRoute'].includes(name)) return;
    for (const { Properties } of roles) expect(expected).toContain(Properties.Path);
  });
});

describe('the example of an own app', () => {
  it('is synthesized without a finding of cdk-nag, and with nothing but its own stack', () => {
    const app = foreign();
    const stack = ownApp(app);
    const template = Template.fromStack(stack);
    expect(findings(app)).toEqual([]);
    template.resourceCountIs('AWS::S3::Bucket', 0);
    template.resourceCountIs('AWS::KMS::Key', 0);
    for (const { Properties } of Object.values(template.findResources('AWS::Lambda::Function')))
      expect(Properties.Code.S3Bucket).toBe('corp-releases');
    for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role')))
      expect(Properties.Path).toBe('/data-platform/masking/');
  });
});
