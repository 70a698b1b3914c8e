// Options of every mask: what they mean, and where they are refused.
import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '../../../lib/core/expr/nodes.ts';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { type ColumnNeeds, checkMaskSpec, fitMask } from '../../../lib/core/masks/fit.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { maskByName } from '../../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const DATE: ColumnType = { text: 'date', base: 'date', category: 'date' };
const INT: ColumnType = { text: 'integer', base: 'int4', category: 'integer' };
const NUMERIC: ColumnType = {
  text: 'numeric(5,2)',
  base: 'numeric',
  category: 'numeric',
  precision: 5,
  scale: 2,
};
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 11 + 5) % 256),
  'options',
);
const columns: readonly OwnColumn[] = ['kind', 'age'].map((column) => ({
  column,
  spec: { mask: 'keep' },
  domain: column,
  type: TEXT,
}));
const run = (spec: MaskSpec, type = TEXT) => bindMask(spec, { domain: 'd', type, key, columns });
const needs: ColumnNeeds = { unique: false, rows: 100, nullable: true, columns: ['kind', 'age'] };
const fits = (spec: MaskSpec, type = TEXT, more: Partial<ColumnNeeds> = {}) =>
  fitMask(spec, type, { ...needs, ...more });

describe('when', () => {
  const person = { mask: 'name', when: { column: 'kind', is: 'person' } };
  const stays = (when: unknown, ...row: (string | null)[]) =>
    run({ mask: 'name', when })('Jane Doe', row) === 'Jane Doe';

  it('masks where the condition is true, and where it is unknown', () => {
    expect(stays(person.when, 'person')).toBe(false);
    expect(stays(person.when, null)).toBe(false);
    expect(stays(person.when, 'firm')).toBe(true);
  });

  it('keeps unknown unknown through not, all and any', () => {
    expect(stays({ not: person.when }, null)).toBe(false);
    expect(stays({ not: person.when }, 'person')).toBe(true);
    const both = { all: [person.when, { column: 'age', is: 18 }] };
    expect(stays(both, 'firm', null)).toBe(true);
    expect(stays(both, 'person', null)).toBe(false);
    const either = { any: [person.when, { column: 'age', is: 18 }] };
    expect(stays(either, 'firm', null)).toBe(false);
    expect(stays(either, 'firm', '17')).toBe(true);
    expect(stays({ column: 'kind', isNull: true }, null)).toBe(false);
    expect(stays({ column: 'kind', isNull: true }, 'x')).toBe(true);
  });

  it('is refused on a column that the table does not have, inside documents, and on unique columns', () => {
    expect(fits(person)).toBeUndefined();
    expect(fits({ ...person, when: { column: 'kynd', is: 'x' } })).toContain('"kynd", which is no other column');
    expect(fits({ mask: 'json', paths: { '$.a': person } })).toContain('inside a document there are no columns');
    expect(fits({ mask: 'hash', when: person.when }, TEXT, { unique: true })).toContain('remove when');
    expect(() => run({ mask: 'name', when: { column: 'kynd', is: 'x' } })).toThrow('reads column "kynd"');
  });

  it('says what a condition looks like without the value that is wrong', () => {
    const problem = checkMaskSpec({ mask: 'name', when: { column: 'kind', equals: 'canary-1' } });
    expect(problem).toContain('{ column: c, is: x }');
    expect(problem).not.toContain('canary');
    expect(checkMaskSpec({ mask: 'name', when: 'kind = 1 OR true' })).toContain('{ column: c, is: x }');
  });
});

describe('nulls: mask', () => {
  it('gives every NULL one fake, and leaves empty texts', () => {
    const filled = run({ mask: 'name', nulls: 'mask' });
    expect(filled(null)).toMatch(/^\S+ \S+/);
    expect(filled(null)).toBe(filled(null));
    expect(filled('')).toBe('');
    expect(filled('Jane')).toBe(run({ mask: 'name' })('Jane'));
  });

  it('is refused where nothing valid can stand for NULL, and on unique columns', () => {
    expect(fits({ mask: 'fpe', nulls: 'mask' })).toContain('no fake for NULL');
    expect(fits({ mask: 'json', nulls: 'mask' }, { text: 'jsonb', base: 'jsonb', category: 'json' })).toContain(
      'no fake for NULL',
    );
    expect(fits({ mask: 'keep', nulls: 'mask' })).toContain('no fake for NULL');
    expect(fits({ mask: 'hash', nulls: 'mask' }, TEXT, { unique: true })).toContain('remove nulls');
    expect(fits({ mask: 'name', nulls: 'mask' })).toBeUndefined();
  });
});

describe('keepValues and normalize', () => {
  it('keepValuesCase: ignore folds A to Z and nothing else', () => {
    const keeping = run({ mask: 'hash', keepValues: ['Boise', 'ÄRA'], keepValuesCase: 'ignore' });
    expect(keeping('BOISE')).toBe('BOISE');
    expect(keeping('ära')).not.toBe('ära');
    expect(
      maskByName('hash').emits({ mask: 'hash', keepValues: ['Boise'], keepValuesCase: 'ignore' }, TEXT)('bOISE'),
    ).toBe(true);
  });

  it('evens out only what is asked', () => {
    const nfc = run({ mask: 'hash', normalize: ['nfc'] });
    expect(nfc('Zoe\u0308')).toBe(nfc('Zoë'));
    expect(nfc('Zoe\u0308 \u{11382}')).not.toBe(nfc('Zoë \u{11382}'));
    expect(nfc('ZOË')).not.toBe(nfc('Zoë'));
    const trim = run({ mask: 'hash', normalize: ['trim', 'lower'] });
    expect(trim(' \tZOË\n')).toBe(trim('zoë'));
    expect(trim('\u00a0zoë')).not.toBe(trim('zoë'));
    expect(trim('  ')).not.toBe(trim(' '));
  });

  it('normalize is refused on unique columns, but for the case of a column that ignores it', () => {
    const citext: ColumnType = { text: 'citext', base: 'citext', category: 'text', caseInsensitive: true };
    expect(fits({ mask: 'hash', normalize: ['lower'] }, citext, { unique: true })).toBeUndefined();
    expect(fits({ mask: 'hash', normalize: ['lower', 'trim'] }, citext, { unique: true })).toContain(
      'remove normalize',
    );
    expect(fits({ mask: 'hash', normalize: 'lower' }, TEXT, { unique: true })).toContain('remove normalize');
    expect(fits({ mask: 'number', normalize: ['trim'] }, INT)).toContain('normalize is for texts');
  });
});

describe('names', () => {
  it('raw is constant, and the kernel behind normalize is no mask', () => {
    expect(maskByName('raw').name).toBe('constant');
    expect(checkMaskSpec({ mask: 'raw', value: 'x' })).toBeUndefined();
    expect(fits({ mask: 'raw', value: null }, TEXT, { nullable: false })).toContain('NOT NULL');
    expect(checkMaskSpec({ mask: 'normalized', forms: ['nfc'] })).toContain('no mask is called');
  });
});

describe('parameters that make no sense for the type', () => {
  it.each([
    [{ mask: 'generalize', to: 'month' }, INT, 'use to: bucket'],
    [{ mask: 'generalize', to: 'bucket', size: 10 }, DATE, 'use to: month'],
    [{ mask: 'generalize', to: 'hour' }, DATE, 'nothing smaller than its day'],
    [{ mask: 'generalize', to: 'bucket', size: '0.5' }, INT, '0 digits behind the point'],
    [{ mask: 'generalize', to: 'bucket' }, INT, 'either size or edges'],
    [{ mask: 'generalize', to: 'bucket', size: 0 }, INT, 'above zero'],
    [{ mask: 'generalize', to: 'bucket', edges: [10, 5] }, INT, 'ascending'],
    [{ mask: 'generalize', to: 'prefix' }, TEXT, 'prefix takes length'],
    [{ mask: 'date-shift', per: 'subject' }, DATE, 'subject'],
    [{ mask: 'date-shift', per: 'column', min: '2000-01-01', max: '2001-01-01' }, DATE, 'tear apart'],
    [{ mask: 'date-shift', min: '2000-02-30' }, DATE, 'does not exist'],
    [{ mask: 'date-shift', min: '2001-01-01', max: '2000-01-01' }, DATE, 'later than min'],
    [{ mask: 'fpe', radix: 10, alphabet: 'digits' }, TEXT, 'write one of them'],
    [{ mask: 'fpe', strict: true }, { ...TEXT, text: 'varchar(4)', maxLength: 4 }, 'fewer than 6 characters'],
    [
      { mask: 'number', noise: 0.1, min: 5 },
      { text: 'real', base: 'float4', category: 'float' as const },
      'no such bounds',
    ],
    [{ mask: 'card' }, INT, 'use number'],
    [{ mask: 'hash', format: 'uuid' }, { ...TEXT, text: 'varchar(20)', maxLength: 20 }, 'needs 36 characters'],
    [{ mask: 'hash', format: 'uuid', length: 8 }, TEXT, 'a UUID has one length'],
    [{ mask: 'hash', format: 'base64url', length: 50 }, TEXT, '43 or less'],
    [{ mask: 'hash', length: 8 }, { text: 'uuid', base: 'uuid', category: 'uuid' as const }, 'remove length'],
    [{ mask: 'number', scale: 2 }, INT, 'remove scale'],
    [{ mask: 'number', scale: 0 }, NUMERIC, 'remove scale'],
    [{ mask: 'number', min: 2_100_000_000 }, INT, 'write both'],
    [{ mask: 'number', min: '-100000', max: 0 }, NUMERIC, 'ends at 99999'],
    [{ mask: 'number', min: 5 }, { text: 'real', base: 'float4', category: 'float' as const }, 'no such bounds'],
    [{ mask: 'number', maxLength: 3 }, INT, 'remove maxLength'],
    [{ mask: 'generalize', to: 'bucket', size: 1 }, INT, 'use a larger size'],
    [{ mask: 'generalize', to: 'bucket', size: '0.01' }, NUMERIC, 'use a larger size'],
    [{ mask: 'generalize', to: 'prefix', length: 5 }, { ...TEXT, maxLength: 5 }, 'use a smaller length'],
    [{ mask: 'national-id', kind: 'xx' }, TEXT, 'kind'],
  ] as const)('%o on %o is refused', (spec, type, message) => {
    expect(fits(spec, type)).toContain(message);
  });
});
