// masklake aws: what it needs to be told before anything is called.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../../lib/cli/main.ts';

let told = '';
beforeEach(() => {
  told = '';
  for (const name of ['MASKLAKE_RUNS_BUCKET', 'MASKLAKE_RULES_BUCKET']) vi.stubEnv(name, undefined);
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
  [['aws', 'status', 'shop-0123456789-1'], 'prints it as RunsBucket'],
  [['aws', 'rules', 'pull', 'shop'], 'prints it as RulesBucket'],
  [['aws', 'revoke', 'nothing'], 'which run?'],
  [['aws', 'domain-key'], 'which run?'],
  [['aws', 'domain-key', 'shop-0123456789-1'], 'the key of which domain?'],
  [['aws', 'doctor', '--config', '/nonexistent.yaml'], 'no configuration of a deployment'],
  [['restore', '--from-snapshot', 's', '--evidence', 'e', '--as', 'shop_dev'], 'no identifier that RDS takes'],
  [['restore', '--from-snapshot', 's', '--evidence', 'e', '--as', 'shop--dev'], 'no identifier that RDS takes'],
])('%j says what is missing', async (argv, expected) => {
  expect(await main(argv)).toBe(1);
  expect(told).toContain(expected);
});
