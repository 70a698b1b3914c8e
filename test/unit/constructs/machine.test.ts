// Rights of the state machines against those that CDK gives to its own constructs for the same integrations: Step Functions calls more than the
// definition says when it waits for a job, and a right that is missing shows only in an account.
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  DefinitionBody,
  DistributedMap,
  type IChainable,
  IntegrationPattern,
  Pass,
  S3JsonItemReader,
  StateMachine,
} from 'aws-cdk-lib/aws-stepfunctions';
import { GlueStartJobRun, StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testApp } from './app.ts';
import { sampleDeployment, synthesized } from './support.ts';

const List = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const Policy = z.looseObject({
  Properties: z.looseObject({
    PolicyDocument: z.looseObject({ Statement: z.array(z.looseObject({ Action: List })) }),
    Roles: z.array(z.looseObject({ Ref: z.string() })),
  }),
});

/** Actions by the logical id of their role. */
function actions(template: Template): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const resource of Object.values(template.findResources('AWS::IAM::Policy'))) {
    const { Roles, PolicyDocument } = Policy.parse(resource).Properties;
    for (const { Ref } of Roles)
      found.set(Ref, new Set([...(found.get(Ref) ?? []), ...PolicyDocument.Statement.flatMap(({ Action }) => Action)]));
  }
  return found;
}

/** What CDK gives to a machine of this one state. */
function given(state: (stack: Stack) => IChainable): readonly string[] {
  const stack = new Stack(testApp(), 'Reference');
  new StateMachine(stack, 'Machine', { definitionBody: DefinitionBody.fromChainable(state(stack)) });
  return [...actions(Template.fromStack(stack)).values()].flatMap((each) => [...each]).sort();
}

/** A failed run has been undone: there is nothing to go on with, only another attempt. */
const UNWANTED = ['states:RedriveExecution'];
const RUN_JOB = { integrationPattern: IntegrationPattern.RUN_JOB };
let roles: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(async () => {
  roles = actions((await synthesized(sampleDeployment('minimal'))).pipeline);
}, 120_000);

function missing(machine: 'Pipeline' | 'Supervised', needed: readonly string[]): readonly string[] {
  const role = [...roles].find(([id]) => id.startsWith(`PipelineMachine${machine}Role`));
  expect(role, machine).toBeDefined();
  expect(needed.length).toBeGreaterThan(1);
  return needed.filter((action) => !UNWANTED.includes(action) && role?.[1].has(action) !== true);
}

describe('the pipeline', () => {
  it('may start a Glue job, wait for it and stop it', () => {
    const needed = given((stack) => new GlueStartJobRun(stack, 'Job', { glueJobName: 'job', ...RUN_JOB }));
    expect(missing('Pipeline', needed)).toEqual([]);
  });

  it('may read the lists of items, and nothing else of any bucket', () => {
    const role = [...roles].find(([id]) => id.startsWith('PipelineMachinePipelineRole'));
    const storage = [...(role?.[1] ?? [])].filter((action) => /^(s3|kms):/.test(action));
    expect(storage.sort()).toEqual(['kms:Decrypt', 's3:GetObject']);
    const needed = given((stack) => {
      const bucket = Bucket.fromBucketName(stack, 'Items', 'items');
      const itemReader = new S3JsonItemReader({ bucket, key: 'items.json' });
      return new DistributedMap(stack, 'Map', { itemReader }).itemProcessor(new Pass(stack, 'Item'));
    });
    expect(missing('Pipeline', needed)).toEqual([]);
  });

  it('may run its maps', () => {
    const needed = given((stack) => new DistributedMap(stack, 'Map').itemProcessor(new Pass(stack, 'Item')));
    expect(missing('Pipeline', needed)).toEqual([]);
  });
});

describe('the supervising machine', () => {
  it('may start the pipeline, wait for it and stop it', () => {
    const needed = given((stack) => {
      const other = new StateMachine(stack, 'Other', {
        definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'P')),
      });
      return new StepFunctionsStartExecution(stack, 'Nested', { stateMachine: other, ...RUN_JOB });
    });
    expect(missing('Supervised', needed)).toEqual([]);
  });
});
