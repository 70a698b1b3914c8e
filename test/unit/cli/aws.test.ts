// masklake aws: what it needs to be told before anything is called.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../../lib/cli/main.ts';

let told = '';
beforeEach(() => {
  told = '';
  vi.stubEnv('MASKLAKE_RUNS_BUCKET', undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it.each([
  [['aws', 'aprove', 'shop-0123456789-1'], 'write one of approve, reject'],
  [['aws', 'approve'], 'which run?'],
  [['aws', 'approve', '../x', '--by', 'Ada'], 'which run?'],
  [['aws', 'approve', 'shop-0123456789-1', '--by', 'Ada'], 'add --bucket NAME'],
  [['aws', 'reject', 'shop-0123456789-1', '--bucket', 'runs'], 'add --by'],
])('%j says what is missing', async (argv, expected) => {
  expect(await main(argv)).toBe(1);
  expect(told).toContain(expected);
});
