// Grants by name go in batches, and an entry that Lake Formation could not work on is sent again: none is lost, and none is given up in silence.
import {
  BatchGrantPermissionsCommand,
  type BatchPermissionsFailureEntry,
  BatchRevokePermissionsCommand,
  LakeFormationClient,
} from '@aws-sdk/client-lakeformation';
import { describe, expect, it } from 'vitest';
import { grantByName, revokeByName } from '../../../lib/adapters/aws/lake/permissions.ts';
import { AwsError } from './support.ts';

type Answer = (ids: readonly string[], tried: number) => readonly BatchPermissionsFailureEntry[];

/** Lake Formation that answers each batch so. @returns the ids of each batch that it was sent */
function lakeFormation(answer: Answer) {
  const batches: (readonly string[])[] = [];
  const client = Object.assign(new LakeFormationClient({ region: 'eu-central-1' }), {
    send: async (command: unknown): Promise<unknown> => {
      if (!(command instanceof BatchGrantPermissionsCommand || command instanceof BatchRevokePermissionsCommand))
        throw new TypeError('another call');
      const ids = (command.input.Entries ?? []).map(({ Id }) => Id ?? '');
      batches.push(ids);
      return { Failures: answer(ids, batches.length) };
    },
  });
  return { client, batches };
}

const failed = (ErrorCode: string, Id?: string): BatchPermissionsFailureEntry => ({
  Error: { ErrorCode },
  ...(Id === undefined ? {} : { RequestEntry: { Id, Principal: { DataLakePrincipalIdentifier: 'arn:who' } } }),
});
const grants = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    principal: 'arn:who',
    resource: { TableWithColumns: { DatabaseName: 'd', Name: `t${at}`, ColumnNames: ['c'] } },
    permissions: ['SELECT'] as const,
  }));
const QUICK = { pause: 0 };

describe.each([
  ['grants', grantByName],
  ['revocations', revokeByName],
] as const)('%s by name', (_, send) => {
  it('go in batches of twenty, each once', async () => {
    const { client, batches } = lakeFormation(() => []);
    await send(client, grants(45), QUICK);
    expect(batches.map((ids) => ids.length)).toEqual([20, 20, 5]);
    expect(new Set(batches.flat()).size).toBe(45);
  });

  it('that met another change are sent again, and only they', async () => {
    const { client, batches } = lakeFormation((ids, tried) =>
      tried < 3 ? ids.slice(0, 2).map((id) => failed('ConcurrentModificationException', id)) : [],
    );
    await send(client, grants(5), QUICK);
    expect(batches).toEqual([
      ['0', '1', '2', '3', '4'],
      ['0', '1'],
      ['0', '1'],
    ]);
  });

  it('of which it is not said which failed are all sent again', async () => {
    const { client, batches } = lakeFormation((_ids, tried) => (tried === 1 ? [failed('ThrottledException')] : []));
    await send(client, grants(3), QUICK);
    expect(batches).toEqual([
      ['0', '1', '2'],
      ['0', '1', '2'],
    ]);
  });

  it('that are refused, or refused again and again, are an error', async () => {
    const refusing = lakeFormation((ids) => ids.slice(1, 2).map((id) => failed('AccessDeniedException', id)));
    await expect(send(refusing.client, grants(3), QUICK)).rejects.toMatchObject({
      message: expect.stringContaining('AccessDeniedException'),
      where: 'arn:who',
    });
    expect(refusing.batches).toHaveLength(1);
    const busy = lakeFormation((ids) => ids.map((id) => failed('ConcurrentModificationException', id)));
    await expect(send(busy.client, grants(1), QUICK)).rejects.toThrow('ConcurrentModificationException');
    expect(busy.batches).toHaveLength(6);
  });

  it('that are throttled as a whole are sent again', async () => {
    const { client, batches } = lakeFormation((_ids, tried) => {
      if (tried < 3) throw new AwsError('ThrottlingException');
      return [];
    });
    await send(client, grants(1), QUICK);
    expect(batches).toHaveLength(3);
  });
});
