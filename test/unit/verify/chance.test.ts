import { describe, expect, it } from 'vitest';
import { isCoincidence, tailProbability } from '../../../lib/core/verify/chance.ts';

describe('chance', () => {
  it.each([
    [2, 1, 0.26424],
    [3, 1, 0.080301],
    [10, 5, 0.031828],
    [10_300, 10_000, 0.0014324],
    [1, 1e-6, 1e-6],
    [300, 250, 0.0011624],
  ])('P(X >= %d) with %d expected is about %d', (count, expected, probability) => {
    expect(Math.abs(tailProbability(count, expected) / probability - 1)).toBeLessThan(0.001);
  });
  it('blames two of two values from a pool of a thousand, and not one of ten', () => {
    expect(isCoincidence(2, 2 / 1000)).toBe(false);
    expect(isCoincidence(1, 10 / 1000)).toBe(true);
  });
  it('takes nothing for chance where nothing is expected', () => {
    expect(isCoincidence(1, 0)).toBe(false);
    expect(isCoincidence(0, 0)).toBe(true);
  });
});
