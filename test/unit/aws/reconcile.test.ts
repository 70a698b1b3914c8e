// How often the reconciler starts a run of a snapshot that no run has covered.
import { RDSClient } from '@aws-sdk/client-rds';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../lib/adapters/aws/rds/reconcile.ts';
import { Source } from '../../../lib/config/source.ts';
import { AwsError, emptyBuckets, SNAPSHOT_OF_SHOP } from './support.ts';

const SETTINGS = { region: 'eu-central-1' };

/** An account with one snapshot, and the executions that were started. */
function account(Engine: string) {
  const snapshot = {
    ...SNAPSHOT_OF_SHOP,
    Engine,
    EngineVersion: '16.4',
    Encrypted: true,
  };
  const rds = Object.assign(new RDSClient(SETTINGS), { send: async () => ({ DBSnapshots: [snapshot] }) });
  const names: string[] = [];
  const sfn = Object.assign(new SFNClient(SETTINGS), {
    send: async (command: unknown) => {
      if (!(command instanceof StartExecutionCommand)) throw new Error('not expected');
      const { name = '' } = command.input;
      if (names.includes(name)) throw new AwsError('ExecutionAlreadyExists');
      names.push(name);
      return {};
    },
  });
  const { runs } = emptyBuckets();
  const look = (engine: 'postgres' | 'mysql', hour: number) =>
    reconcile({
      sfn,
      stateMachineArn: 'arn:aws:states:eu-central-1:111122223333:stateMachine:m',
      accountOf: async () => rds,
      runs,
      sources: [Source.parse({ name: 'shop', instance: 'shop', engine })],
      now: () => new Date(Date.UTC(2026, 10, 20, hour, 20)),
    });
  return { look, names };
}

describe('a snapshot that no run has covered', () => {
  it('is started once an hour while its executions fail before they have a record', async () => {
    const { look, names } = account('postgres');
    for (const hour of [4, 4, 5]) await look('postgres', hour);
    expect(names).toHaveLength(2);
  });

  it.each(['mysql', 'oracle-ee'])(
    'of %s, which select refuses, is started once: one alarm, not one an hour',
    async (engine) => {
      const { look, names } = account(engine);
      expect((await look('postgres', 4)).started).toHaveLength(1);
      expect((await look('postgres', 5)).started).toEqual([]);
      expect(names).toHaveLength(1);
    },
  );

  it('is started again when the configuration has been corrected', async () => {
    const { look, names } = account('mysql');
    await look('postgres', 4);
    await look('mysql', 5);
    expect(names).toHaveLength(2);
  });
});
