// What the functions share: who may run a snapshot, and what an error may say. No AWS: objects are kept in a map.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { openRun, releaseLock } from '../../lib/adapters/aws/run-records.ts';
import { EnvironmentError } from '../../lib/core/errors.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';

type Documents = Pick<ObjectStore, 'readJson' | 'findJson' | 'createJson' | 'remove'> & {
  readonly keys: () => string[];
};

function documents(): Documents & ObjectStore {
  const held = new Map<string, string>();
  const findJson = async (key: string): Promise<unknown> =>
    held.has(key) ? JSON.parse(held.get(key) ?? '') : undefined;
  const unused = async (): Promise<never> => {
    throw new Error('not used here');
  };
  return {
    findJson,
    readJson: findJson,
    createJson: async (key, document) => !held.has(key) && held.set(key, JSON.stringify(document)) === held,
    remove: async (key) => void held.delete(key),
    keys: () => [...held.keys()].sort(),
    download: unused,
    upload: unused,
    removeFolder: unused,
  };
}

const request = { source: 'shop', run: 'shop-0123456789-1', snapshotId: 'rds:shop-1', attempt: 1, execution: 'arn:1' };

describe('opening a run', () => {
  it('takes the lock and leaves a record, and may be repeated by the same execution', async () => {
    const runs = documents();
    await openRun(runs, request);
    await openRun(runs, request);
    expect(runs.keys()).toEqual(['locks/shop.json', 'runs/shop-0123456789-1/run.json']);
  });

  it('refuses a second run on the source while the first holds the lock', async () => {
    const runs = documents();
    await openRun(runs, request);
    await expect(openRun(runs, { ...request, run: 'shop-abcdefabcd-1', execution: 'arn:2' })).rejects.toThrow(
      'run shop-0123456789-1 is working on shop',
    );
  });

  it('refuses an attempt that has been run, names the next one, and leaves no lock behind', async () => {
    const runs = documents();
    await openRun(runs, request);
    await releaseLock(runs, 'shop', 'arn:1');
    await expect(openRun(runs, { ...request, execution: 'arn:2' })).rejects.toMatchObject({
      code: 'LOCKED',
      hint: 'start again with "attempt": 2',
    });
    expect(runs.keys()).toEqual(['runs/shop-0123456789-1/run.json']);
  });

  it('never releases the lock of another execution', async () => {
    const runs = documents();
    await openRun(runs, request);
    await releaseLock(runs, 'shop', 'arn:2');
    expect(runs.keys()).toContain('locks/shop.json');
  });
});

describe('a function', () => {
  const handler = (fail: () => never) => lambdaHandler(z.strictObject({ table: z.string() }), async () => fail());

  it('refuses an event of another shape without repeating what it holds', async () => {
    const refused = handler(() => {
      throw new Error('never reached');
    })({ table: 7, secret: 'canary-value' });
    await expect(refused).rejects.toThrow(
      'event is not what this step takes: table (invalid_type), event (unrecognized_keys)',
    );
    await expect(refused).rejects.not.toThrow('canary-value');
  });

  it('lets no message of somebody else through', async () => {
    const failed = handler(() => {
      throw new TypeError('canary-value is not a number');
    })({ table: 't' });
    await expect(failed).rejects.toMatchObject({ name: 'InternalError', message: 'unexpected TypeError' });
  });

  it('says what our own errors say, without their cause', async () => {
    const failed: unknown = await handler(() => {
      throw new EnvironmentError('no such document', {
        where: 'key',
        hint: 'do this',
        cause: new Error('canary-value'),
      });
    })({ table: 't' }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'EnvironmentError', message: 'no such document; at key; do this' });
    expect(failed).not.toHaveProperty('cause');
  });

  it('names the variables that are wrong in its environment', () => {
    const schema = z.object({ A: z.string(), B: jsonVariable(z.array(z.string())) });
    expect(environment(schema, { A: 'x', B: '["y"]' })).toEqual({ A: 'x', B: ['y'] });
    expect(() => environment(schema, { B: '{' })).toThrow(/as the stack sets it: A, B$/);
  });
});
