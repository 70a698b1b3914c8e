// What a mask draws may be somebody else's value, as rarely as chance does, and only where it keeps nothing of the value it replaces.
import { describe, expect, it } from 'vitest';
import { drawnByChance, replacesWhole } from '../../../lib/core/verify/chance.ts';

describe('drawnByChance', () => {
  it('excuses two values in a small table and one in 20,000 in a large one', () => {
    expect(drawnByChance(2, 100)).toBe(true);
    expect(drawnByChance(3, 100)).toBe(false);
    expect(drawnByChance(50, 1_000_000)).toBe(true);
    expect(drawnByChance(51, 1_000_000)).toBe(false);
  });

  it('excuses no mask that leaves parts of the value in place', () => {
    expect(['keep', 'redact', 'json', 'list', 'composite', 'partial'].filter(replacesWhole)).toEqual([]);
    expect(['text', 'format', 'fpe', 'name', 'hash'].filter((mask) => !replacesWhole(mask))).toEqual([]);
  });
});
