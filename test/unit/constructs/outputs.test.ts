// What a deployment tells people at its end: names that the command line asks for, and roles that they take.
import { expect, it } from 'vitest';
import { sampleDeployment, synthesized } from './support.ts';

it('a deployment prints the buckets, the state machine and the roles that people need', async () => {
  const { foundation, pipeline, lake } = await synthesized(sampleDeployment('lake'));
  expect(Object.keys(foundation.findOutputs('*'))).toEqual(
    expect.arrayContaining(['RunsBucket', 'RulesBucket', 'EvidenceBucket', 'MaskedBucket']),
  );
  expect(Object.keys(pipeline.findOutputs('*'))).toContain('StateMachine');
  const roles = Object.keys(lake?.findOutputs('*') ?? {}).filter((name) => /^(Custodian)?Role/.test(name));
  expect(roles.sort()).toEqual([
    'CustodianRole',
    'Roleauditor',
    'Roledataanalyst',
    'Roledatascientist',
    'Rolesteward',
    'Roletrainingjob',
  ]);
}, 120_000);
