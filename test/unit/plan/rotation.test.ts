// What a new key changes, and how it gets into the rules file.
import { describe, expect, it } from 'vitest';
import { dependsOnKey } from '../../../lib/core/masks/keyed.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { ColumnPlan, MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';
import { rotationEffect } from '../../../lib/core/plan/rotation.ts';
import { rotateKey } from '../../../lib/core/rules/rotate-key.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

function column(name: string, spec: MaskSpec, domain: string): ColumnPlan {
  return {
    column: name,
    type: TEXT,
    nullable: true,
    spec,
    domain,
    unique: false,
    sensitive: true,
    identifiers: [],
    decidedBy: 'rule',
    why: '',
    generated: false,
  };
}

const plan = (source: string, keyId: string, columns: readonly ColumnPlan[]): Plan => ({
  version: 1,
  source,
  policy: 'guarded',
  keyId,
  locale: 'en',
  tables: [{ table: { schema: 'public', name: 'people' }, rows: 'all', columns }],
});

describe('another key', () => {
  it.each(['keep', 'null', 'constant', 'partial', 'blank'])('changes nothing that %s makes', (mask) => {
    expect(dependsOnKey(mask === 'constant' ? { mask, value: 'x' } : { mask }, { domain: 'd', type: TEXT })).toBe(
      false,
    );
  });

  it.each(['hash', 'salt-hash', 'email', 'name', 'fpe', 'format', 'redact', 'json', 'text', 'date-shift'])(
    'changes what %s makes',
    (mask) => {
      expect(dependsOnKey({ mask }, { domain: 'd', type: TEXT })).toBe(true);
    },
  );

  const shop = plan('shop', 'shop-2026#aaaa1111', [
    column('email', { mask: 'email' }, 'email'),
    column('note', { mask: 'keep' }, 'public.people.note'),
    column('code', { mask: 'hash' }, 'public.people.code'),
  ]);

  it('is reported per column', () => {
    expect(rotationEffect(shop, []).columns.map(({ column: name, changes }) => [name, changes])).toEqual([
      ['public.people.email', true],
      ['public.people.note', false],
      ['public.people.code', true],
    ]);
  });

  it('loses joins with sources of the same secret, under whatever name, and with no others', () => {
    const same = plan('crm', 'crm#aaaa1111', [column('mail', { mask: 'email' }, 'email')]);
    const foreign = plan('hr', 'shop-2026#bbbb2222', [column('mail', { mask: 'email' }, 'email')]);
    expect(rotationEffect(shop, [shop, same, foreign]).lostJoins).toEqual([
      { domain: 'email', columns: ['public.people.email'], source: 'crm', otherColumns: ['public.people.mail'] },
    ]);
  });
});

describe('rotateKey', () => {
  const to = { id: 'shop-2027', from: 'env:NEW_KEY' };
  it.each([
    ['on one line', 'version: 1\nkey: { id: shop-2026, from: "env:OLD" } # ask Ann\npolicy: guarded\n'],
    ['as a block', 'version: 1\nkey: # ask Ann\n  from: env:OLD   # old\n  id: shop-2026\npolicy: guarded\n'],
  ])('changes only the key entry, written %s', (_, text) => {
    const expected = text.replace(/"?env:OLD"?/, 'env:NEW_KEY').replace('shop-2026', 'shop-2027');
    expect(rotateKey(text, to, 'r.yaml')).toBe(expected);
  });

  it('adds the entry to a file without one', () => {
    expect(rotateKey('# mine\nversion: 1\n', to, 'r.yaml')).toBe(
      '# mine\nversion: 1\nkey: { id: shop-2027, from: env:NEW_KEY }\n',
    );
  });

  it('refuses a file that is no rules file', () => {
    expect(() => rotateKey('version: 1\nkee: 2\n', to, 'r.yaml')).toThrow(/kee/);
  });
});
