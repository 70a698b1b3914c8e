// Names that a run goes by.
import { describe, expect, it } from 'vitest';
import { RunId, runIdFor, temporaryInstanceFor } from '../../../lib/core/model/run-id.ts';

describe('run ids', () => {
  it('are the same for the same snapshot and attempt, and differ otherwise', () => {
    expect(runIdFor('shop', 'rds:shop-1', 1)).toBe(runIdFor('shop', 'rds:shop-1', 1));
    expect(
      new Set([runIdFor('shop', 'rds:shop-1', 1), runIdFor('shop', 'rds:shop-1', 2), runIdFor('shop', 'rds:shop-2', 1)])
        .size,
    ).toBe(3);
  });

  it('make identifiers that RDS accepts, even from the longest name', () => {
    const instance = temporaryInstanceFor(runIdFor('a23456789-123456789-123456789', 'rds:x', 999));
    expect(instance).toMatch(/^[a-z](-?[a-z0-9])*$/);
    expect(instance.length).toBeLessThanOrEqual(63);
    expect(RunId.safeParse('shop').success).toBe(false);
  });
});
