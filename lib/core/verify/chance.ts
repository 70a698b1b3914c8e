// What chance predicts. A fake may equal the real value it replaces; how often that may happen is arithmetic, not opinion.

/**
 * How improbable a count must be before chance is no longer its cause. One column in ten thousand that was masked rightly is blamed
 * wrongly; two equal values out of two, drawn from a pool of more than a hundred, are blamed always.
 */
export const IMPROBABLE = 1e-4;

/** P(X >= count) for X ~ Poisson(expected); 1 where count is no more than expected, which is never a surprise. */
export function tailProbability(count: number, expected: number): number {
  if (count <= 0 || count <= expected) return 1;
  if (expected <= 0) return 0;
  let log = -expected;
  for (let k = 1; k <= count; k += 1) log += Math.log(expected / k);
  // P(count) * (1 + e/(count+1) + e^2/((count+1)(count+2)) + ...): the terms shrink, since count exceeds expected.
  let term = 1;
  let sum = 1;
  for (let k = count + 1; term > 1e-12; k += 1) {
    term *= expected / k;
    sum += term;
  }
  return Math.min(1, Math.exp(log) * sum);
}

/** True when `count` such events are no surprise where `expected` are predicted. */
export function isCoincidence(count: number, expected: number): boolean {
  return count === 0 || tailProbability(count, expected) >= IMPROBABLE;
}

/** Number of distinct values that a mask with `capacity` possible outputs leaves as they were, on average. */
export function expectedFixedPoints(distinct: number, capacity: number): number {
  return capacity > 0 ? distinct / capacity : Number.POSITIVE_INFINITY;
}

/** Masks that write nothing of the value they replace: what stands in their output was drawn, whoever else has that value. */
const KEEPS_PARTS = new Set(['keep', 'redact', 'json', 'list', 'composite', 'keyvalue', 'partial', 'generalize']);

export function replacesWhole(mask: string): boolean {
  return !KEEPS_PARTS.has(mask);
}

/** Two words of a pool, or a number of nine digits, that are somebody's: about one draw in 20,000, and two in a small table. */
const DRAWN_BY_CHANCE = 5e-5;

/** True when so few values of people, among the draws of `rows` rows, are no surprise. E-mail addresses are never drawn by chance. */
export function drawnByChance(hits: number, rows: number): boolean {
  return hits <= Math.max(2, Math.ceil(rows * DRAWN_BY_CHANCE));
}
