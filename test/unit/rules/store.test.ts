// The rules file as a plan gets it: decisions that ended are asked again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openRules } from '../../../lib/adapters/local/rules-store.ts';
import { catalog, table, type } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'masklake-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shop = catalog(table('public', 't', { a: type('text'), b: type('text') }));

async function lookup(body: string) {
  const path = join(folder, 'r.yaml');
  writeFileSync(path, `version: 1\n${body}`);
  const opened = await openRules(path, { mustExist: true, today: '2026-11-21' });
  return opened.lookup(shop);
}

describe('the warnings of a plan', () => {
  it('ask again about a keep that ended, of a column or a scope, with the line', async () => {
    const { warnings, blockers } = await lookup(
      'defaults:\n  "*.b": { keep: x, until: 2020-01-01 }\ntables:\n  public.t:\n    a: { keep: x, until: 2020-01-01 }\n',
    );
    expect(blockers).toEqual([]);
    expect(warnings.map(({ code, where }) => [code, where.replace(folder, '')])).toEqual([
      ['KEEP_ENDED', '/r.yaml:3:3'],
      ['KEEP_ENDED', '/r.yaml:6:5'],
    ]);
    expect(warnings[1]?.message).toContain('write there: a: { keep:');
  });
  it('say nothing of decisions that hold', async () => {
    expect((await lookup('tables:\n  public.t:\n    a: { keep: x, until: 2026-11-21 }\n')).warnings).toEqual([]);
  });
});
