// What the definitions call things by: parameters, results and errors of the services, as the SDK's models have them. SDK integrations, which
// take other names, are in state-machine.test.ts.
import * as Glue from '@aws-sdk/client-glue';
import { JobRun$, StartJobRunRequest$ } from '@aws-sdk/client-glue';
import * as Lambda from '@aws-sdk/client-lambda';
import { InvocationRequest$, InvocationResponse$ } from '@aws-sdk/client-lambda';
import { GetObjectRequest$ } from '@aws-sdk/client-s3';
import { DescribeExecutionOutput$, StartExecutionInput$ } from '@aws-sdk/client-sfn';
import { App, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BINDINGS, NOTHING_TO_DO } from '../../lib/constructs/bindings.ts';
import { definitionFrom } from '../../lib/constructs/state-machine.ts';
import { supervisedDefinition } from '../../lib/constructs/supervised.ts';
import * as ourErrors from '../../lib/core/errors.ts';
import { STEPS } from '../../lib/pipeline/steps.ts';
import { allStates, Definition } from './walk.ts';

/** Of the optimised integrations: what goes in and comes out as the API has it, here with a capital. Waiting gives what describing would. */
const OPTIMISED: Readonly<Record<string, { readonly takes: readonly string[]; readonly gives: readonly string[] }>> = {
  'lambda:invoke': { takes: InvocationRequest$[4], gives: InvocationResponse$[4] },
  'lambda:invoke.waitForTaskToken': { takes: InvocationRequest$[4], gives: [] },
  'glue:startJobRun.sync': { takes: StartJobRunRequest$[4], gives: JobRun$[4] },
  'states:startExecution.sync:2': { takes: StartExecutionInput$[4], gives: DescribeExecutionOutput$[4] },
};
const READER: readonly string[] = GetObjectRequest$[4];
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Errors that Step Functions has for its own part in a call to Lambda, as CDK retries them. */
function errorsOfInvoke(): readonly string[] {
  const stack = new Stack(new App(), 'Reference');
  const lambdaFunction = LambdaFunction.fromFunctionArn(
    stack,
    'F',
    'arn:aws:lambda:eu-central-1:111122223333:function:f',
  );
  const text = JSON.stringify(new LambdaInvoke(stack, 'Invoke', { lambdaFunction }).toStateJson());
  return [...text.matchAll(/"(Lambda\.\w+)"/g)].map(([, name = '']) => name);
}

describe('the names of both definitions', () => {
  const Keys = z.record(z.string(), z.unknown());
  const States = [definitionFrom(STEPS, BINDINGS, NOTHING_TO_DO), supervisedDefinition()].flatMap((each) =>
    allStates(Definition.parse(each)),
  );

  it('are those of the API in calls that Step Functions has an integration of its own for', () => {
    const used = new Set<string>();
    for (const [name, { Resource = '', Arguments, Output, Assign }] of States) {
      const [, integration] = /:states:::(?!aws-sdk:)(.+)$/.exec(Resource) ?? [];
      if (integration === undefined) continue;
      used.add(integration);
      const { takes = [], gives = [] } = OPTIMISED[integration] ?? {};
      // an argument that is an expression as a whole is an object that a function has written
      const keys = Object.keys(Keys.parse(Arguments));
      expect(
        keys.filter((key) => !takes.map(capital).includes(key)),
        name,
      ).toEqual([]);
      const results = [...JSON.stringify([Output, Assign]).matchAll(/\$states\.result\.(\w+)/g)].map(
        ([, key = '']) => key,
      );
      expect(
        results.filter((key) => !gives.map(capital).includes(key)),
        name,
      ).toEqual([]);
    }
    expect([...used].sort()).toEqual(Object.keys(OPTIMISED).sort());
  });

  it('are those of S3 where a map reads its list', () => {
    const readers = States.flatMap(([, { ItemReader }]) => (ItemReader === undefined ? [] : [ItemReader]));
    expect(readers.length).toBeGreaterThan(5);
    for (const reader of readers) {
      const { Resource, Arguments } = z.object({ Resource: z.string(), Arguments: Keys }).parse(reader);
      expect(Resource).toMatch(/:states:::s3:getObject$/);
      expect(Object.keys(Arguments).filter((key) => !READER.includes(key))).toEqual([]);
    }
  });

  it('are errors that the service, or a function of ours, has', () => {
    const SDKS: Readonly<Record<string, object>> = { Lambda, Glue };
    const Handled = z.looseObject({ ErrorEquals: z.array(z.string()) });
    const awaited = new Set(
      States.flatMap(([, { Retry, Catch }]) => z.array(Handled).parse([...(Retry ?? []), ...(Catch ?? [])])).flatMap(
        ({ ErrorEquals }) => ErrorEquals,
      ),
    );
    const ofInvoke = errorsOfInvoke();
    const known = (error: string): boolean => {
      const [service = '', name] = error.split('.');
      if (name === undefined) return service in ourErrors;
      // held against the SDK for Java in state-machine.test.ts
      if (service === 'Rds') return true;
      return error === 'States.ALL' || ofInvoke.includes(error) || name in (SDKS[service] ?? {});
    };
    expect(awaited.size).toBeGreaterThan(8);
    expect([...awaited].filter((error) => !known(error))).toEqual([]);
  });
});
