import { describe, expect, it } from 'vitest';
import { answer } from '../../../lib/core/verify/answer.ts';
import { verdictOf } from '../../../lib/core/verify/verdict.ts';

const good = answer('a', { summary: 'fine' });
const bad = answer('b', { summary: 'not fine', problems: [{ where: 'x', message: 'x: broken' }] });

describe('verdict', () => {
  it('is verified when every required check answered and passed', () => {
    expect(verdictOf([good], ['a'])).toEqual({ verdict: 'verified', reasons: [] });
  });
  it('names a check that did not answer', () => {
    expect(verdictOf([good], ['a', 'c'])).toEqual({ verdict: 'failed', reasons: ['c: did not answer'] });
  });
  it('names the problems of a failed check', () => {
    expect(verdictOf([good, bad], ['a', 'b']).reasons).toEqual(['b: x: broken']);
  });
  it('never verifies when nothing is registered, nor when a check answered twice', () => {
    expect(verdictOf([], []).verdict).toBe('failed');
    expect(verdictOf([good, good], ['a']).verdict).toBe('failed');
  });
});
