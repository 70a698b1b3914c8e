// The definition is generated from the step list: order, compensations and references are checked without running anything.
import { readFileSync } from 'node:fs';
import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BINDINGS, FUNCTION_NAMES, NOTHING_TO_DO, PLACEHOLDERS } from '../../lib/constructs/bindings.ts';
import { DONE, definitionFrom, FAILED, NOTHING, undoName } from '../../lib/constructs/state-machine.ts';
import { supervisedDefinition } from '../../lib/constructs/supervised.ts';
import { localSteps } from '../../lib/pipeline/run.ts';
import { STEPS } from '../../lib/pipeline/steps.ts';
import { allStates, catchAll, Definition, failurePath, stateOf, successPath } from './walk.ts';

const generated = definitionFrom(STEPS, BINDINGS, NOTHING_TO_DO);
const definition = Definition.parse(generated);
const order: readonly string[] = STEPS.map(({ name }) => name);
const path = successPath(definition);
const stepOf = (state: string): string => state.split(/: | wait$| check$| ready\?$| needed\?$/)[0] ?? '';
const delivered = [...new Set(path.map(stepOf))].filter((step) => order.includes(step));
const calls = path.filter((name) => ['Task', 'Map'].includes(stateOf(definition, name).Type));

describe('the generated state machine', () => {
  it('runs every step that AWS has, in the order of the step list', () => {
    const expected = STEPS.filter(({ runners }) => runners.some((each) => each === 'aws'));
    expect(delivered).toEqual(expected.map(({ name }) => name));
    const swapped = STEPS.toSorted(
      (a, b) =>
        Number(a.name === 'clean up') - Number(b.name === 'clean up') || order.indexOf(b.name) - order.indexOf(a.name),
    );
    const other = successPath(Definition.parse(definitionFrom(swapped, BINDINGS))).map(stepOf);
    expect([...new Set(other)].filter((step) => order.includes(step))).toEqual([
      ...delivered.slice(0, -1).reverse(),
      'clean up',
    ]);
  });

  it('has the order of the runner on this machine: both walk the same list', () => {
    const local: readonly string[] = localSteps();
    expect(delivered.filter((name) => local.includes(name))).toEqual(local);
  });

  it('leaves out steps that run on this machine only, and steps without a binding', () => {
    const local = STEPS.map((step) => (step.name === 'mask' ? { ...step, runners: ['local'] as const } : step));
    expect(Object.keys(definitionFrom(local, BINDINGS).States).filter((name) => stepOf(name) === 'mask')).toEqual([]);
    const { classify: _, ...without } = BINDINGS;
    expect(Object.keys(definitionFrom(STEPS, without).States).filter((name) => stepOf(name) === 'classify')).toEqual(
      [],
    );
  });

  it('compensates everything in reverse order of the step list', () => {
    const expected = STEPS.toReversed().flatMap(({ name }) =>
      BINDINGS[name]?.sealed === true ? [] : (BINDINGS[name]?.undo ?? []).map((undo) => undoName(name, undo)),
    );
    expect(failurePath(definition, 'seal')).toEqual([...expected, FAILED]);
    expect(expected.at(-1)).toBe('undo select');
    for (const name of calls.filter((each) => !['publish', 'share', 'clean up'].includes(stepOf(each))))
      expect(expected, name).toEqual(expect.arrayContaining(failurePath(definition, name).slice(0, -1)));
  });

  it('reaches the deletion of every temporary database from every call after its creation was asked for', () => {
    const deletions = (from: string, identifier: string) =>
      calls.slice(calls.indexOf(from)).map((name) => ({
        name,
        deletes: failurePath(definition, name)
          .map((state) => stateOf(definition, state))
          .some(
            ({ Resource, Arguments }) =>
              Resource?.includes('aws-sdk:rds:delete') === true && JSON.stringify(Arguments).includes(identifier),
          ),
      }));
    for (const [from, identifier] of [
      ['restore', '$run.instance'],
      ['load', '$run.staged'],
    ] as const)
      expect(deletions(from, identifier).filter(({ deletes }) => !deletes)).toEqual([]);
    expect(deletions('restore', '$run.instance').length).toBeGreaterThan(25);
  });

  it('takes a server that is being deleted already for undone, and tries to delete one that cannot be deleted yet', () => {
    const deletions = allStates(definition).filter(([, { Resource }]) =>
      /rds:deleteDB(Instance|Cluster)$/.test(Resource ?? ''),
    );
    const first = deletions.filter(([name]) => !name.endsWith(' again'));
    expect(first).toHaveLength(8);
    for (const [name, { Resource = '', Arguments, Catch = [], Next }] of first) {
      const cluster = Resource.endsWith('Cluster');
      const refused = `Rds.InvalidDb${cluster ? 'Cluster' : 'Instance'}StateException`;
      expect(Catch.find(({ ErrorEquals }) => ErrorEquals.includes(refused))?.Next, name).toBe(`${name} status`);
      const look = stateOf(definition, `${name} status`);
      expect(look.Resource).toMatch(cluster ? /rds:describeDBClusters$/ : /rds:describeDBInstances$/);
      expect(JSON.stringify(Arguments)).toContain(JSON.stringify(look.Arguments).slice(1, -1));
      const asked = stateOf(definition, look.Next ?? '');
      expect(asked).toMatchObject({ Choices: [{ Condition: '{% $going %}', Next }], Default: `${name} again` });
      expect(catchAll(look)).toBe(`${name} again`);
      const again = stateOf(definition, `${name} again`);
      expect(again).toMatchObject({ Resource, Arguments, Next });
      expect(again.Retry).toContainEqual(expect.objectContaining({ ErrorEquals: ['States.ALL'], MaxAttempts: 6 }));
    }
  });

  it('deletes the temporary server before anything looks at the data, and before a person is asked', () => {
    const deleted = path.indexOf('export: temporary server');
    expect(deleted).toBeGreaterThan(path.indexOf('export: merge'));
    expect(deleted).toBeLessThan(path.indexOf('classify'));
  });

  it('deletes the snapshot and the masked files when anything before publish fails', () => {
    for (const name of calls.slice(calls.indexOf('snapshot'), calls.indexOf('publish')))
      expect(failurePath(definition, name)).toEqual(expect.arrayContaining(['undo snapshot', 'undo mask']));
  });

  it('keeps sealed results when only publishing, sharing or cleaning up fails, and destroys every copy', () => {
    for (const name of ['publish', 'share', 'clean up']) {
      const way = failurePath(definition, name);
      expect(way.filter((state) => /undo (mask|snapshot)/.test(state))).toEqual([]);
      for (const undone of ['load', 'export', 'export: raw files', 'restore', 'restore: cluster', 'restore: secrets'])
        expect(way).toContain(`undo ${undone}, results stay`);
    }
  });

  it('takes back what was shared when sharing fails, or what comes after it', () => {
    for (const name of ['share', 'share: instance', 'share: instance check', 'clean up'])
      expect(failurePath(definition, name)[0]).toBe('undo share, results stay');
    expect(definition.States['undo share']).toBeUndefined();
  });

  it('gives up what never becomes ready, by way of the same compensations', () => {
    for (const name of Object.keys(definition.States).filter((each) => each.endsWith(' ready?'))) {
      const [step = ''] = name.split(' ready?');
      const [, enough] = stateOf(definition, name).Choices ?? [];
      expect(enough?.Next, name).toBe(failurePath(definition, step)[0]);
      expect(enough?.Condition).toMatch(/\$status != 'waiting' or \$polls >= \d+/);
    }
  });

  it('ends well, without touching anything, when there is nothing to do', () => {
    const asked = path[path.indexOf('select') + 1] ?? '';
    expect(stateOf(definition, asked).Choices?.map(({ Next }) => Next)).toEqual([NOTHING]);
    expect(stateOf(definition, NOTHING).Type).toBe('Succeed');
  });

  it('has every failure end in Fail', () => {
    for (const name of Object.keys(definition.States)) {
      if (['Task', 'Map'].includes(stateOf(definition, name).Type))
        expect(failurePath(definition, name).at(-1), name).toBe(FAILED);
    }
    expect(stateOf(definition, FAILED).Type).toBe('Fail');
    expect(stateOf(definition, DONE).Type).toBe('Succeed');
  });

  it('passes only the reference to the run from state to state', () => {
    for (const name of calls) expect(stateOf(definition, name).Output, name).toBe('{% $run %}');
  });

  it('reads no secret into its history', () => {
    expect(JSON.stringify(generated)).not.toMatch(/password|getSecretValue|secretString/i);
  });

  it('refers to nothing that is not substituted', () => {
    const known = new Set<string>([...PLACEHOLDERS, ...FUNCTION_NAMES.map((name) => `${name}Function`)]);
    const used = [...JSON.stringify(generated).matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '');
    expect(new Set(used)).toEqual(known);
  });

  it('is small enough for Step Functions, with names that it takes', () => {
    expect(JSON.stringify(generated).length).toBeLessThan(500_000);
    for (const [name] of allStates(definition)) {
      expect(name.length, name).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/[<>{}[\]*"#%\\^|~`$&;/]/);
    }
  });

  it('limits every task in time', () => {
    for (const [name, state] of allStates(definition))
      if (state.Type === 'Task') expect(state.TimeoutSeconds, name).toBeGreaterThan(0);
  });

  it('waits half an hour for a free function: accounts may have fewer than a map calls at once', () => {
    const Retries = z.array(
      z.object({
        ErrorEquals: z.array(z.string()),
        IntervalSeconds: z.number(),
        MaxAttempts: z.number(),
        BackoffRate: z.number(),
      }),
    );
    const BUSY = 'Lambda.TooManyRequestsException';
    const steps = allStates(definition).filter(
      ([name, { Resource }]) => Resource?.includes('lambda:invoke') === true && !name.startsWith('undo '),
    );
    expect(steps.length).toBeGreaterThan(25);
    for (const [name, { Retry }] of steps) {
      const busy = Retries.parse(Retry).find(({ ErrorEquals }) =>
        [BUSY, 'States.ALL'].some((it) => ErrorEquals.includes(it)),
      );
      const { IntervalSeconds, MaxAttempts, BackoffRate } = busy ?? {
        IntervalSeconds: 0,
        MaxAttempts: 0,
        BackoffRate: 1,
      };
      const waits = Array.from({ length: MaxAttempts }, (_, at) => IntervalSeconds * BackoffRate ** at);
      expect(
        waits.reduce((sum, each) => sum + each, 0),
        name,
      ).toBeGreaterThanOrEqual(1800);
    }
  });

  it('gives SDK calls, and the errors it waits for, the names that Step Functions takes', () => {
    const shapes = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(JSON.parse(readFileSync(new URL('../lab/moto/sdk-names.json', import.meta.url), 'utf8')));
    const byLowerCase = new Map(Object.entries(shapes).map(([name, members]) => [name.toLowerCase(), members]));
    const sdk = allStates(definition).filter(([, { Resource }]) => Resource?.includes(':aws-sdk:'));
    expect(sdk.length).toBeGreaterThan(5);
    for (const [name, { Resource = '', Arguments, Catch = [] }] of sdk) {
      const [, service, action] = /aws-sdk:(\w+):(\w+)/.exec(Resource) ?? [];
      const known = Object.keys(byLowerCase.get(`${service}.${action}Request`.toLowerCase()) ?? {});
      for (const key of Object.keys(z.record(z.string(), z.unknown()).parse(Arguments)))
        expect(known, Resource).toContain(key);
      const awaited = Catch.flatMap(({ ErrorEquals }) => ErrorEquals).filter((error) => error.startsWith('Rds.'));
      expect(
        awaited.filter((error) => error.includes('NotFound')),
        name,
      ).toHaveLength(1);
      for (const error of awaited) expect(Object.keys(shapes)).toContain(error.replace('Rds.', 'rds.'));
    }
  });
});

describe('both definitions', () => {
  it.each([
    ['pipeline', generated],
    ['supervising machine', supervisedDefinition()],
  ])('of the %s is Amazon States Language', (_, found) => {
    const text = JSON.stringify(found)
      .replaceAll('${partition}', 'aws')
      .replaceAll(/\$\{(\w+)\}/g, 'arn:aws:x:us-east-1:1:$1');
    expect(aslValidator(JSON.parse(text), { checkPaths: true, checkArn: true })).toMatchObject({
      isValid: true,
      errors: [],
    });
  });
});

describe('the supervising machine', () => {
  const supervised = Definition.parse(supervisedDefinition());

  it('runs the pipeline and, whatever way that fails, cleans up and fails', () => {
    expect(successPath(supervised)).toEqual(['pipeline', DONE]);
    expect(failurePath(supervised, 'pipeline')).toEqual(['clean up after failure']);
    expect(stateOf(supervised, 'clean up after failure').Next).toBe(FAILED);
  });

  it('waits longer than the pipeline may take for an answer of a person', () => {
    expect(stateOf(supervised, 'pipeline').TimeoutSeconds).toBeGreaterThan(
      stateOf(definition, 'decide: approval').TimeoutSeconds ?? Number.POSITIVE_INFINITY,
    );
  });
});
