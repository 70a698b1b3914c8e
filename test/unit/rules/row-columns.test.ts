// Columns that a mask's own options name: `when`, `subject`, `tweak`.
import { describe, expect, it } from 'vitest';
import { checkRules, parseRules } from '../../../lib/core/rules/index.ts';
import { catalog, table, type } from './fixtures.ts';

const text = type('text');
const shop = catalog(
  table('public', 'customers', { id: type('bigint', 'integer'), email: text, kind: text, born: type('date', 'date') }),
);
const check = (rule: string) =>
  checkRules(
    parseRules(`version: 1\ntables:\n  public.customers:\n    id: hash\n    ${rule}\n`, 'r.yaml'),
    shop,
  ).filter(({ line }) => line === 5);

describe('checkRules', () => {
  it('takes a condition on another column of the table', () => {
    expect(check('email: { mask: email, when: { column: kind, is: person } }')).toEqual([]);
  });

  it('reports a column that the table does not have with the line of the rule and the nearest name', () => {
    expect(
      check('email: { mask: email, when: { any: [{ column: kynd, is: x }, { column: kind, isNull: true }] } }'),
    ).toMatchObject([{ severity: 'error', message: expect.stringContaining('did you mean kind') }]);
    expect(check('born: { mask: date-shift, per: subject, subject: di }')).toMatchObject([{ severity: 'error' }]);
    expect(check('email: { mask: fpe, tweak: { column: knd } }')).toMatchObject([{ severity: 'error' }]);
  });

  it('refuses a condition on the column itself, and one that no person wrote', () => {
    expect(check('email: { mask: email, when: { column: email, is: x } }')[0]?.message).toContain('use keepValues');
    expect(
      check('email: { mask: email, when: { column: kind, is: x }, because: { by: detection } }')[0]?.message,
    ).toContain('only a person may leave rows unmasked');
  });

  it('names raw as constant', () => {
    const rules = parseRules(
      'version: 1\ntables:\n  public.customers:\n    email: { mask: raw, value: x }\n',
      'r.yaml',
    );
    const rule = rules.tables.values().next().value?.columns.get('email');
    expect(rule).toMatchObject({ spec: { mask: 'constant', value: 'x' } });
  });
});
