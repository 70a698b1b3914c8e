// Every identifier that a detector can report leads to a mask of its own, in every category of column it is looked for in.
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../lib/core/detect/registry.ts';
import { chooseMask } from '../../../lib/core/masks/choose.ts';
import { fitMask } from '../../../lib/core/masks/fit.ts';
import { identifierMask } from '../../../lib/core/masks/identifiers.ts';
import type { ColumnType, TypeCategory } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

function typeOf(category: TypeCategory): ColumnType {
  const base = { integer: 'int4', geometric: 'point', float: 'float8' }[String(category)] ?? category;
  const fields = category === 'composite' ? [{ name: 'f', type: TEXT }] : undefined;
  return { text: base, base, category, element: TEXT, fields, enumLabels: ['a', 'b'] };
}

function choose(identifier: string, category: TypeCategory, nullable: boolean): MaskSpec | undefined {
  return chooseMask({
    identifiers: [identifier],
    jsonPaths: category === 'json' ? { '$.x': identifier } : undefined,
    type: typeOf(category),
    nullable,
    unique: false,
    rows: 1000,
    columnName: 'c',
    freeText: false,
  });
}

/** The only identifiers whose text has no better mask than another of each class: nothing in them is more than form. */
const FORM_ONLY = ['BIC', 'CARD_SECURITY_CODE', 'COORDINATES', 'DEVICE_ID'];
/** Masks by which a category of column is replaced whatever it holds. */
const BY_CATEGORY: Readonly<Partial<Record<TypeCategory, readonly string[]>>> = {
  binary: ['binary'],
  composite: ['composite'],
  date: ['date-shift'],
  timestamp: ['date-shift'],
  timestamptz: ['date-shift'],
  inet: ['ip'],
  macaddr: ['mac'],
  uuid: ['uuid'],
  integer: ['number', 'card', 'null', 'blank'],
  numeric: ['number', 'card', 'null', 'blank'],
  float: ['number', 'null', 'blank'],
};

describe.each(DETECTORS.map(({ identifier, categories }) => ({ identifier, categories })))(
  '$identifier',
  (detector) => {
    const { identifier, categories } = detector;

    it.each(categories)('in a %s column gets a mask that fits', (category) => {
      for (const nullable of [true, false]) {
        const spec = choose(identifier, category, nullable);
        // A required value of an unknown type is the one thing no mask can make.
        if (category === 'other' && !nullable) {
          expect(spec).toBeUndefined();
          continue;
        }
        if (spec === undefined) throw new Error('no mask');
        expect(fitMask(spec, typeOf(category), { unique: false, rows: 1000, nullable })).toBeUndefined();
        expect(spec.mask).not.toBe('keep');
        if (category === 'text' && spec.mask === 'format') expect(FORM_ONLY).toContain(identifier);
        if (category === 'json' && identifier !== 'GENDER') expect(spec).toMatchObject({ paths: { '$.x': {} } });
        if (category === 'array') expect(spec.mask).toBe('list');
        const expected = BY_CATEGORY[category];
        if (expected !== undefined) expect(expected).toContain(spec.mask);
      }
    });

    it('has a mask of its own', () => {
      // Any made-up gender says one: the column gets none.
      if (identifier === 'GENDER') expect(choose(identifier, 'text', true)).toEqual({ mask: 'null' });
      else expect(identifierMask(identifier, 'c')).toBeDefined();
    });
  },
);

describe('columns in which generic masks would make nonsense', () => {
  it.each([
    ['GENDER', 'text', { mask: 'null' }, { mask: 'blank' }],
    ['GENDER', 'enum', { mask: 'null' }, { mask: 'blank' }],
    ['GENDER', 'integer', { mask: 'null' }, { mask: 'blank' }],
    ['COORDINATES', 'float', { mask: 'null' }, { mask: 'blank' }],
    ['COORDINATES', 'geometric', { mask: 'null' }, { mask: 'blank' }],
    ['CARD_EXPIRY', 'integer', { mask: 'null' }, { mask: 'number', min: '0', max: '9' }],
    [
      'DATE_OF_BIRTH',
      'integer',
      { mask: 'number', min: '1900', max: '2019' },
      { mask: 'number', min: '1900', max: '2019' },
    ],
    ['PHOTO', 'text', { mask: 'url' }, { mask: 'url' }],
    ['PHOTO', 'binary', { mask: 'binary' }, { mask: 'binary' }],
    ['PKCS', 'text', { mask: 'hash' }, { mask: 'hash' }],
    ['DEVICE_ID', 'uuid', { mask: 'uuid' }, { mask: 'uuid' }],
  ] as const)('%s in %s: %j, required %j', (identifier, category, nullable, required) => {
    expect(choose(identifier, category, true)).toEqual(nullable);
    expect(choose(identifier, category, false)).toEqual(required);
  });
});
