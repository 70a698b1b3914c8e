// masklake rules schema: which schema it prints.
import { expect, it } from 'vitest';
import { rules } from '../../../lib/cli/commands/rules.ts';
import type { Output } from '../../../lib/cli/output.ts';

async function printed(...given: readonly string[]): Promise<unknown> {
  let result: unknown;
  const out: Output = { json: true, result: (value) => (result = value), note: () => {}, failure: () => 1 };
  const none = { rules: undefined, out: undefined, run: undefined, from: undefined, defaults: undefined };
  const more = { policy: undefined, name: undefined, format: undefined, mask: undefined, keep: undefined };
  await rules({ action: 'schema', given, ...none, ...more, by: undefined, until: undefined, later: false }, out);
  return result;
}

it('prints that of rules files, and on request that of identifiers', async () => {
  expect(await printed()).toMatchObject({ properties: { tables: {}, identifiers: {} } });
  expect(await printed('identifiers')).toMatchObject({ properties: { regex: {}, maximumMatchDistance: {} } });
});

it('refuses the schema of anything else and says which there are', async () => {
  await expect(printed('masks')).rejects.toMatchObject({ hint: expect.stringContaining('schema identifiers') });
});
