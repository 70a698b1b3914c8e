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
  [['aws', 'aprove', 'shop-0123456789-1'], 'Did you mean approve?'],
  [['aws'], 'domain-key'],
  [['aws', 'approve'], 'which run?'],
  [['aws', 'approve', '../x', '--by', 'Ada'], 'shop-1a2b3c4d5e-1'],
  [['aws', 'approve', 'shop-0123456789-1', '--by', 'Ada'], 'add --bucket NAME'],
  [['aws', 'reject', 'shop-0123456789-1', '--bucket', 'runs'], 'add --by'],
  [['aws', 'status', 'shop-0123456789-1'], 'prints it as RunsBucket'],
  [['aws', 'status', 'by-hand-shop'], 'that is no id of a run [by-hand-shop]'],
  [['aws', 'rules', 'pull', 'shop'], 'prints it as RulesBucket'],
  [['aws', 'revoke', 'nothing'], 'that is no id of a run [nothing]'],
  [['aws', 'domain-key'], 'which run?'],
  [['aws', 'domain-key', 'shop-0123456789-1'], 'the key of which domain?'],
  [['aws', 'doctor', '--config', '/nonexistent.yaml'], 'no configuration of a deployment'],
  [['restore', '--from-snapshot', 's', '--evidence', 'e', '--as', 'shop_dev'], 'no identifier that RDS takes'],
  [['restore', '--from-snapshot', 's', '--evidence', 'e', '--as', 'shop--dev'], 'no identifier that RDS takes'],
  [['restore', 'folder', '--from-snapshot', 's'], 'there are two snapshots'],
  [
    ['restore', '--from-snapshot', 's', '--evidence', 'e', '--as', 'dev', '--instance-class', 'db.serverless'],
    'no class of a server',
  ],
  [['aws', 'run', '--source', 'shop', '--every', '0'], 'must be a whole number from 1'],
])('%j says what is missing', async (argv, expected) => {
  expect(await main(argv)).toBe(1);
  expect(told).toContain(expected);
});

const ACTIONS = ['run', 'status', 'logs', 'rules', 'approve', 'reject', 'revoke', 'domain-key', 'doctor'];

it.each(ACTIONS)('aws %s has a page of its own, which says where region and credentials come from', async (action) => {
  let page = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    page += String(text);
    return true;
  });
  expect(await main(['aws', action, '--help'])).toBe(0);
  expect(page).toContain(`Usage: masklake aws ${action} [options]`);
  for (const part of ['AWS_REGION', 'AWS_PROFILE', 'Examples:', 'Exit codes:']) expect(page).toContain(part);
  for (const other of ACTIONS.filter((each) => each !== action)) expect(page).not.toContain(`masklake aws ${other} `);
});
