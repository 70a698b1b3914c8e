// How long a run can take by the limits of its own states, against the limits of what supervises it and of what production data outlives.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BINDINGS, NOTHING_TO_DO } from '../../../lib/constructs/bindings.ts';
import { PIPELINE_LIMIT, SUPERVISED_LIMIT } from '../../../lib/constructs/machine.ts';
import { definitionFrom } from '../../../lib/constructs/state-machine.ts';
import { SUPERVISED_SECONDS, supervisedDefinition } from '../../../lib/constructs/supervised.ts';
import { STEPS } from '../../../lib/pipeline/steps.ts';
import { Definition, failurePath, type State, stateOf, successPath } from '../../cdk/walk.ts';
import { sampleDeployment, synthesized } from './support.ts';

const HOUR = 3600;
const Limited = z.looseObject({ TimeoutSeconds: z.number().optional() });
const definition = Definition.parse(definitionFrom(STEPS, BINDINGS, NOTHING_TO_DO));
const path = successPath(definition);

/** A check that looks how far something is: a few calls of a service. */
const LOOK = 10;
/** Checks that work for as long as a function lives before they say `waiting`. */
const WORKING_CHECKS = ['inspect check'];
/** Waves of a map: how many items there are for each at a time is the source's; so many are reckoned with. */
const WAVES = 12;

const Retries = z
  .array(
    z.looseObject({
      ErrorEquals: z.array(z.string()),
      IntervalSeconds: z.number().optional(),
      MaxAttempts: z.number(),
    }),
  )
  .default([]);

/** One try, and as many more as its function may ask for by saying that it is not finished. Faults end a try early, and are not counted. */
function taskSeconds({ TimeoutSeconds = 0, Retry }: z.infer<typeof State>): number {
  const more = Retries.parse(Retry).find(({ ErrorEquals }) => ErrorEquals.includes('UnfinishedError'));
  return TimeoutSeconds + (more?.MaxAttempts ?? 0) * (TimeoutSeconds + (more?.IntervalSeconds ?? 0));
}

/** So often a poll goes round, as its last choice says. */
function roundsOf(name: string): number {
  const conditions = stateOf(definition, name).Choices?.map(({ Condition }) => Condition) ?? [];
  const rounds = conditions.flatMap((condition) => /\$(?:polls|calls) >= (\d+)/.exec(condition)?.[1] ?? []);
  return Number(rounds[0] ?? Number.NaN);
}

function seconds(name: string): number {
  const state = stateOf(definition, name);
  switch (state.Type) {
    case 'Task': {
      const poll = name.endsWith(' check') && definition.States[name.replace(/ check$/, ' ready?')] !== undefined;
      if (!poll) return taskSeconds(state);
      const wait = z.looseObject({ Seconds: z.number() }).parse(stateOf(definition, name.replace(/ check$/, ' wait')));
      const check = WORKING_CHECKS.includes(name) ? taskSeconds(state) : LOOK;
      return roundsOf(name.replace(/ check$/, ' ready?')) * (wait.Seconds + check);
    }
    case 'Map': {
      const children = Object.values(state.ItemProcessor?.States ?? {});
      const calls = children
        .flatMap(({ Choices = [] }) => Choices)
        .flatMap(({ Condition }) => /\$calls >= (\d+)/.exec(Condition)?.[1] ?? []);
      const wait = children.reduce((sum, child) => sum + z.number().default(0).parse(child['Seconds']), 0);
      const one = children.reduce((sum, child) => sum + taskSeconds(child), 0) + wait;
      return calls.length > 0 ? Number(calls[0]) * one : one >= 24 * HOUR ? one : WAVES * one;
    }
    default:
      return 0;
  }
}
const sum = (names: readonly string[]): number => names.reduce((total, name) => total + seconds(name), 0);

describe('the time that a run can take', () => {
  it('is known of every state', () => {
    for (const name of path) expect(seconds(name), name).toSatisfy(Number.isFinite);
    expect(sum(path)).toBeGreaterThan(7 * 24 * HOUR);
  });

  it('is less than the supervisor waits, undoing everything at its end included', () => {
    const undone = failurePath(definition, 'seal');
    expect(sum(path) + sum(undone)).toBeLessThan(SUPERVISED_SECONDS);
  });
});

describe('limits', () => {
  const supervised = Definition.parse(supervisedDefinition());

  it('are in what is deployed', async () => {
    const { pipeline } = await synthesized(sampleDeployment('minimal'));
    const deployed = Object.entries(pipeline.findResources('AWS::StepFunctions::StateMachine')).map(
      ([id, { Properties }]) => [id, Limited.parse(JSON.parse(Properties.DefinitionString)).TimeoutSeconds],
    );
    expect(deployed).toEqual([
      [expect.stringContaining('MachinePipeline'), PIPELINE_LIMIT.toSeconds()],
      [expect.stringContaining('MachineSupervised'), SUPERVISED_LIMIT.toSeconds()],
    ]);
  }, 120_000);

  it('end outside in: the supervisor gives up before the pipeline does, and has time to clean up', () => {
    expect(stateOf(supervised, 'pipeline').TimeoutSeconds).toBe(SUPERVISED_SECONDS);
    expect(PIPELINE_LIMIT.toSeconds()).toBeGreaterThan(SUPERVISED_SECONDS);
    const cleanUp = stateOf(supervised, 'clean up after failure');
    const [retry] = Retries.parse(cleanUp['Retry']);
    const tries = (retry?.MaxAttempts ?? 0) + 1;
    expect(SUPERVISED_LIMIT.toSeconds()).toBeGreaterThan(
      SUPERVISED_SECONDS + tries * (cleanUp.TimeoutSeconds ?? 0) + HOUR,
    );
  });
});
