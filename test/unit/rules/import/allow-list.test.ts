import { describe, expect, it } from 'vitest';
import { importAllowList } from '../../../../lib/core/rules/import/allow-list.ts';
import { writeImported } from '../../../../lib/core/rules/import/write.ts';
import { parseRules } from '../../../../lib/core/rules/index.ts';

const options = { by: 'jo', at: '2026-11-21', until: undefined };
const read = (text: string) =>
  parseRules(writeImported(importAllowList(text, 'allow_list.json', options), 'r', 'jobs'), 'r');

describe('an allow list', () => {
  it('keeps the listed columns, names who allows them, and masks the rest by policy allowlist', () => {
    const rules = read('{ "jobs": ["id", "status"], "crm.people": ["id"] }');
    expect(rules.policy).toBe('allowlist');
    expect(rules.tables.get('public.jobs')?.columns.get('status')).toMatchObject({
      kind: 'keep',
      reason: 'imported from the allow list allow_list.json',
      by: 'jo',
      at: '2026-11-21',
    });
    expect([...(rules.tables.get('crm.people')?.columns.keys() ?? [])]).toEqual(['id']);
  });
  it('may be YAML, and gives no rows of a table without columns', () => {
    const rules = read(
      'jobs: [id]\nsessions: []\n"My Schema"."t": [a.b]\n'.replace('"My Schema"."t"', '\'"My Schema".t\''),
    );
    expect(rules.tables.get('public.sessions')).toMatchObject({ rows: 'none' });
    expect(rules.tables.get('"My Schema".t')?.columns.has('a.b')).toBe(true);
  });
  it('is refused in another form, with its place', () => {
    expect(() => read('{ "jobs": { "id": true } }')).toThrow('no allow list at jobs');
    expect(() => read('{ "a.b.c": ["id"] }')).toThrow('expected table or schema.table');
  });
});
