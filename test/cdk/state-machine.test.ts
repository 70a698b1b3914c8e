// The definition is generated from the step list: order, compensations and references are checked without running anything.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BINDINGS } from '../../lib/constructs/bindings.ts';
import { definitionFrom, undoName } from '../../lib/constructs/state-machine.ts';
import { localSteps } from '../../lib/pipeline/run.ts';
import type { StepDeclaration } from '../../lib/pipeline/steps.ts';
import { STEPS } from '../../lib/pipeline/steps.ts';
import { Definition, failurePath, stateOf, successPath } from './walk.ts';

const definition = Definition.parse(definitionFrom(STEPS, BINDINGS));
const order: readonly string[] = STEPS.map(({ name }) => name);
const path = successPath(definition);
const delivered = path.filter((state) => order.includes(state));

describe('the generated state machine', () => {
  it('runs the bound steps in the order of the step list', () => {
    expect(delivered).toEqual(['select', 'restore', 'mask', 'clean up']);
    expect(delivered).toEqual(order.filter((name) => delivered.includes(name)));
    const swapped = STEPS.toSorted(
      (a, b) =>
        Number(a.name === 'clean up') - Number(b.name === 'clean up') || order.indexOf(b.name) - order.indexOf(a.name),
    );
    expect(
      successPath(Definition.parse(definitionFrom(swapped, BINDINGS))).filter((state) => order.includes(state)),
    ).toEqual(['mask', 'restore', 'select', 'clean up']);
  });

  it('has the order of the runner on this machine: both walk the same list', () => {
    const local: readonly string[] = localSteps();
    expect(local).toEqual(
      STEPS.filter(({ runners }) => runners.some((runner) => runner === 'local')).map(({ name }) => name),
    );
    const common = delivered.filter((name) => local.includes(name));
    expect(common).toEqual(local.filter((name) => delivered.includes(name)));
    expect(common).toEqual(['select', 'mask', 'clean up']);
  });

  it('leaves out steps that run on this machine only, and steps without a binding', () => {
    const local = STEPS.map((step) => (step.name === 'mask' ? { ...step, runners: ['local'] as const } : step));
    expect(successPath(Definition.parse(definitionFrom(local, BINDINGS)))).not.toContain('mask');
    expect(Object.keys(definition.States)).not.toContain('classify');
  });

  it('compensates in reverse order of the step list', () => {
    const undone = failurePath(definition, 'mask');
    expect(undone).toEqual([
      ...order
        .filter((name) => undone.includes(undoName(name)))
        .reverse()
        .map(undoName),
      'failed',
    ]);
    expect(undone).toEqual(['undo mask', 'undo export', 'undo restore', 'undo select', 'failed']);
  });

  it('does for every compensation what the step list says', () => {
    for (const { name, compensation } of STEPS.map((step): StepDeclaration => step)) {
      const undo = definition.States[undoName(name)];
      if (undo === undefined || undo.Resource?.includes('deleteDBInstance') === true) continue;
      expect(undo.Arguments, name).toMatchObject({ Payload: { do: compensation } });
    }
  });

  it('reaches the deletion of the temporary instance from every call after its creation was asked for', () => {
    const after = path
      .slice(path.indexOf('restore'))
      .filter((name) => ['Task', 'Map'].includes(stateOf(definition, name).Type));
    expect(after).toEqual(['restore', 'restore check', 'mask', 'clean up']);
    for (const name of after) {
      const resources = failurePath(definition, name).map((state) => stateOf(definition, state).Resource);
      expect(resources, name).toContain('arn:${partition}:states:::aws-sdk:rds:deleteDBInstance');
    }
  });

  it('gives up a restore that never becomes ready, by way of the same compensations', () => {
    const choices = stateOf(definition, 'restore ready?').Choices?.map(({ Next }) => Next);
    expect(choices).toEqual(['mask', 'undo restore']);
  });

  it('keeps what is masked when only cleaning up fails', () => {
    expect(failurePath(definition, 'clean up')).not.toContain('undo mask');
    expect(failurePath(definition, 'clean up')).toContain('undo export');
  });

  it('has every failure end in Fail', () => {
    for (const [name, { Type }] of Object.entries(definition.States)) {
      if (Type === 'Task' || Type === 'Map') expect(failurePath(definition, name).at(-1), name).toBe('failed');
    }
    expect(stateOf(definition, 'failed').Type).toBe('Fail');
  });

  it('passes only the reference to the run from state to state', () => {
    for (const name of path.filter(
      (each) => stateOf(definition, each).Type !== 'Wait' && stateOf(definition, each).Type !== 'Choice',
    ))
      expect(stateOf(definition, name).Output, name).toBe(
        name === 'select' ? '{% $states.result.Payload %}' : '{% $run %}',
      );
  });

  it('reads no secret into its history', () => {
    expect(JSON.stringify(definition)).not.toMatch(/secret|password/i);
  });

  it('gives SDK calls the names that Step Functions takes', () => {
    const shapes = z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .parse(JSON.parse(readFileSync(new URL('../lab/moto/sdk-names.json', import.meta.url), 'utf8')));
    const byLowerCase = new Map(Object.entries(shapes).map(([name, members]) => [name.toLowerCase(), members]));
    const calls = Object.values(definition.States).filter(({ Resource }) => Resource?.includes(':aws-sdk:'));
    expect(calls).toHaveLength(3);
    for (const { Resource = '', Arguments } of calls) {
      const [, service, action] = /aws-sdk:(\w+):(\w+)/.exec(Resource) ?? [];
      const known = Object.keys(byLowerCase.get(`${service}.${action}Request`.toLowerCase()) ?? {});
      for (const key of Object.keys(z.record(z.string(), z.unknown()).parse(Arguments)))
        expect(known, Resource).toContain(key);
    }
  });
});
