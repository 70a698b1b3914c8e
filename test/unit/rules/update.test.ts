import { describe, expect, it } from 'vitest';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { parseRules, updateRules } from '../../../lib/core/rules/index.ts';
import { catalog, plan, table, type } from './fixtures.ts';

const text = type('text');
const hostile = table('We"ird', '/*.x', { 'a\nb, {x}': text, null: type('numeric(10,2)', 'numeric') });
const shop = catalog(table('public', 'customers', { id: type('bigint', 'integer'), email: text, rows: text }), hostile);
const decided = {
  'public.customers.email': {
    spec: { mask: 'email', unique: true },
    decidedBy: 'detection',
    identifiers: ['EMAIL_ADDRESS'],
  },
  'public.customers.rows': { spec: { mask: 'redact' }, decidedBy: 'policy' },
  'We"ird./*.x.a\nb, {x}': { spec: { mask: 'hash' }, decidedBy: 'drift' },
} as const;
const full = plan(shop, decided);
const comments = (yaml: string) => yaml.match(/#.*$/gm) ?? [];

const EDITED = `# top,   odd   spacing
version: 1   # one
policy:    guarded


tables: # all of them
  # before
  "public"."customers":    # quoted otherwise
    id:   { keep: "surrogate", by: 'me' }   # mine
    # last in table
  public.other: {  rows: none  } # flow
# end
`;

describe('updateRules', () => {
  it('writes a file that reads back, hostile names included, and a second time changes nothing', () => {
    const first = updateRules(undefined, full, { run: 'r1' });
    const rules = parseRules(first, 'r');
    expect(rules.tables.get('public.customers')?.columns.get('rows')).toMatchObject({ spec: { mask: 'redact' } });
    expect(rules.tables.get('"We""ird"."/*.x"')?.columns.has('a\nb, {x}')).toBe(true);
    expect(rules.seen?.get('"We""ird"."/*.x"')?.get('null')).toBe('numeric(10,2)');
    expect(updateRules(first, full, { run: 'r2' })).toBe(first);
  });
  it('does not write a line anew because its parameters come in another order, and puts the mask first', () => {
    const spec = (made: MaskSpec) => plan(shop, { 'public.customers.email': { spec: made, decidedBy: 'detection' } });
    const first = updateRules(undefined, spec({ normalize: 'lower', mask: 'email' }), { run: 'r1' });
    expect(first).toContain('email: { mask: email, normalize: lower, because:');
    expect(updateRules(first, spec({ mask: 'email', normalize: 'lower' }), { run: 'r2' })).toBe(first);
    expect(updateRules(first, spec({ normalize: 'lower', mask: 'email' }), { run: 'r2' })).toBe(first);
  });
  it('keeps every line of a person byte for byte and in order', () => {
    const source = EDITED.replace('"public"."customers"', '\'"public"."customers"\'');
    const updated = updateRules(source, full, { run: 'r1' });
    const lines = updated.split('\n');
    let at = -1;
    for (const line of source.split('\n').slice(0, -1)) {
      at = lines.indexOf(line, at + 1);
      expect(at, line).toBeGreaterThan(-1);
    }
    expect(comments(updated)).toEqual(comments(source));
    expect(parseRules(updated, 'r').tables.get('public.customers')?.columns.size).toBe(3);
  });
  it('never changes what a person decided, but replaces its own weaker line', () => {
    const own = 'version: 1\ntables:\n  public.customers:\n    email: { mask: hash, because: { by: policy } } # note\n';
    expect(updateRules(own, full)).toMatch(/email: \{ mask: email, unique: true, because: \{ by: detection.* # note/);
    for (const rule of ['{ keep: "public anyway" }', 'hash', '{ mask: hash, because: { by: steward } }']) {
      expect(updateRules(`version: 1\ntables:\n  public.customers:\n    email: ${rule}\n`, full)).toContain(
        `    email: ${rule}\n`,
      );
    }
  });
  it('does not write what the policy keeps or a reference decides', () => {
    const references = plan(shop, { 'public.customers.email': { spec: { mask: 'email' }, decidedBy: 'reference' } });
    expect(parseRules(updateRules(undefined, references), 'r').tables.size).toBe(0);
  });
  it.each([
    ['nothing behind version', 'version: 1'],
    ['empty tables', 'version: 1\ntables: {}  # none\n'],
    ['null tables', 'version: 1\ntables: ~\n'],
    ['flow tables', 'version: 1\ntables: { public.customers: { rows: none } }\n'],
    ['a flow document', '{ version: 1 }'],
    ['windows line ends', 'version: 1\r\ntables:\r\n  public.customers:\r\n    id: hash\r\nlocale: en\r\n'],
  ])('adds to a file with %s', (_, source) => {
    const updated = updateRules(source, full);
    expect(parseRules(updated, 'r').tables.get('public.customers')?.columns.has('email')).toBe(true);
    expect(comments(updated)).toEqual(comments(source));
    expect(source.includes('\r\n') && /[^\r]\n/.test(updated)).toBe(false);
  });
  it('records the new schema in seen and forgets tables that are gone', () => {
    const source = 'version: 1\nseen:\n  gone.x: { a: text } # bye\n  public.customers: { id: integer }\n';
    const updated = updateRules(source, full, { catalog: shop });
    const { seen } = parseRules(updated, 'r');
    expect([...(seen?.keys() ?? [])].sort()).toEqual(['"We""ird"."/*.x"', 'public.customers']);
    expect(seen?.get('public.customers')?.get('id')).toBe('bigint');
    expect(comments(updated)).toEqual(['# bye']);
  });
});
