// What the functions share: what an event must be, what an error may say, and what the environment must hold.
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { EnvironmentError } from '../../lib/core/errors.ts';

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

describe('the log of a function', () => {
  it('says in one line which run and item a call was about, how long it took and how it ended, and nothing else of the event', async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    try {
      const event = {
        do: 'mask',
        run: { id: 'shop-0123456789-1', source: 'shop', secret: 'canary-value' },
        item: { database: 'app', table: { schema: 'public', name: 't' }, file: 0, value: 'canary-value' },
      };
      await lambdaHandler(z.unknown(), async () => 'an answer with a canary-value')(event);
      const failing = lambdaHandler(z.unknown(), async () => {
        throw new EnvironmentError('no such document', { where: 'key', cause: new Error('canary-value') });
      });
      await expect(failing(event)).rejects.toThrow();
    } finally {
      log.mockRestore();
    }
    const about = { event: 'call', do: 'mask', run: 'shop-0123456789-1', database: 'app', file: 0 };
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { ...about, outcome: 'done', milliseconds: expect.any(Number) },
      { ...about, outcome: 'failed', error: 'EnvironmentError', message: 'no such document; at key' },
    ]);
    expect(lines.join()).not.toContain('canary-value');
  });
});
