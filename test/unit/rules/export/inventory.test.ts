// The inventory: who decided what until when, and cells that stay text in spreadsheets and pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, inventoryCsv } from '../../../../lib/core/rules/export/csv.ts';
import { inventoryOfRules, inventoryOfRun } from '../../../../lib/core/rules/export/inventory.ts';
import { inventoryMarkdown, markdownCell } from '../../../../lib/core/rules/export/markdown.ts';
import { parseRules } from '../../../../lib/core/rules/index.ts';
import { catalog, plan, table, type } from '../fixtures.ts';

const RULES = parseRules(
  `version: 1
source: shop
defaults:
  "*.code": { keep: "no person", by: ann, at: 2026-01-02, until: 2030-01-01 }
tables:
  public.customers:
    email: { mask: email, because: { by: detection, identifier: EMAIL_ADDRESS, run: r7 } }
    status: { keep: "=closed list", by: "jo|x", at: 2026-02-03, until: 2027-06-30 }
    picture: { mask: "null" }
  public.audit: { rows: none }
`,
  'r.yaml',
);

describe('the inventory', () => {
  it('tells table, column, identifier, decision, who, when and until from a rules file', () => {
    const { personal, leftOut } = inventoryOfRules(RULES);
    expect(personal).toMatchObject([
      { table: 'every name *.code', decision: 'kept', who: 'ann', when: '2026-01-02', until: '2030-01-01' },
      {
        column: 'email',
        identifiers: 'EMAIL_ADDRESS',
        decision: 'masked',
        mask: 'email',
        who: 'detection',
        when: 'r7',
      },
      { column: 'status', decision: 'kept', who: 'jo|x', until: '2027-06-30', why: '=closed list' },
    ]);
    expect(leftOut).toMatchObject([{ column: 'picture' }, { table: 'public.audit', column: '*' }]);
  });
  it('tells of a run what its plan did, with the person of the rules file', () => {
    const text = type('text');
    const shop = catalog(table('public', 'customers', { email: text, status: text, other: text }));
    const made = plan(shop, {
      'public.customers.email': { spec: { mask: 'email' }, decidedBy: 'detection', identifiers: ['EMAIL_ADDRESS'] },
    });
    expect(inventoryOfRun(made, RULES).personal).toMatchObject([
      { column: 'email', who: 'detection', decision: 'masked' },
      { column: 'status', who: 'jo|x', decision: 'kept' },
    ]);
    expect(inventoryOfRun(made, undefined).personal).toHaveLength(1);
  });
  it('names for a run nobody who decided otherwise since', () => {
    const shop = catalog(table('public', 'customers', { email: type('text'), status: type('text') }));
    const made = plan(shop, {
      'public.customers.email': { spec: { mask: 'hash', length: 9 }, decidedBy: 'rule' },
      'public.customers.status': { spec: { mask: 'format' }, decidedBy: 'policy' },
    });
    const { personal } = inventoryOfRun(made, RULES);
    expect(personal.map(({ column, who, until }) => [column, who, until])).toEqual([
      ['email', 'rules', ''],
      ['status', 'policy', ''],
    ]);
    expect(personal[0]?.why).toContain('the rules file says otherwise now');
  });
  it('tells who decided for a scope', () => {
    const shop = catalog(table('public', 't', { code: type('text') }));
    const made = plan(shop, { 'public.t.code': { spec: { mask: 'keep' }, decidedBy: 'rule' } });
    expect(inventoryOfRun(made, RULES).personal).toMatchObject([
      { column: 'code', decision: 'kept', who: 'ann', until: '2030-01-01', why: 'no person' },
    ]);
  });
});

describe('cells', () => {
  it('never begin a formula, in whatever spelling', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1', '|cmd'])
      expect(csvCell(text).slice(0, 2), JSON.stringify(text)).toBe(`"'`);
    expect(inventoryCsv(inventoryOfRules(RULES))).toContain(`"'=closed list"`);
  });
  it('read back as what they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const inner = cell.slice(1, -1).replaceAll('""', '"').replace(/^'/, '');
        return inner === text.replaceAll('\0', '').replace(/^'/, '');
      }),
    );
  });
  it('hold no markup', () => {
    expect(markdownCell('a|b\n<script>[x](y) `z` &amp;')).toBe('a\\|b &lt;script&gt;\\[x\\]\\(y\\) \\`z\\` &amp;amp;');
    const page = inventoryMarkdown(inventoryOfRules(RULES), '2026-11-21');
    expect(page).toContain('| jo\\|x |');
    expect(page).toContain('## Left out');
  });
});
