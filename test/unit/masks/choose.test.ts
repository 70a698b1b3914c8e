// Choosing and fitting: every type gets a mask that fits, or a reason in words.
import { describe, expect, it } from 'vitest';
import { type ChooseInput, chooseMask } from '../../../lib/core/masks/choose.ts';
import { fitMask } from '../../../lib/core/masks/fit.ts';
import { type ColumnType, TYPE_CATEGORIES } from '../../../lib/core/model/catalog.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const INT4: ColumnType = { text: 'integer', base: 'int4', category: 'integer' };
const varchar = (maxLength: number): ColumnType => ({
  text: `character varying(${maxLength})`,
  base: 'varchar',
  category: 'text',
  maxLength,
});
const choose = (input: Partial<ChooseInput>) =>
  chooseMask({
    identifiers: [],
    type: TEXT,
    nullable: true,
    unique: false,
    rows: 1000,
    columnName: 'c',
    freeText: false,
    ...input,
  });
const needs = { unique: false, rows: 1_000_000, nullable: true };

describe('chooseMask', () => {
  it.each([
    ['EMAIL_ADDRESS', 'mail', 'email'],
    ['NAME', 'n', 'name'],
    ['FIRST_NAME', 'n', 'first'],
    ['PHONE_NUMBER', 'n', 'phone'],
    ['ADDRESS', 'address', 'address'],
    ['ADDRESS', 'city', 'city'],
    ['ADDRESS', 'postal_code', 'zip'],
    ['CREDIT_CARD_NUMBER', 'n', 'card'],
    ['USA_SOCIAL_SECURITY_NUMBER', 'n', 'national-id'],
    ['GERMANY_TAX_IDENTIFICATION_NUMBER', 'n', 'national-id'],
    ['IP_ADDRESS', 'n', 'ip'],
    ['DATE_OF_BIRTH', 'n', 'date-shift'],
    ['AWS_CREDENTIALS', 'n', 'hash'],
    ['SOMETHING_NEW', 'n', 'format'],
  ])('takes the mask of %s in column %s: %s', (identifier, columnName, mask) => {
    expect(choose({ identifiers: [identifier], columnName })?.mask).toBe(mask);
  });

  it('takes an injective mask for unique columns, by rows and length', () => {
    expect(choose({ identifiers: ['EMAIL_ADDRESS'], unique: true, rows: 1_000_000 })).toEqual({
      mask: 'email',
      unique: true,
    });
    expect(choose({ identifiers: ['EMAIL_ADDRESS'], unique: true, rows: 1_000_000, type: varchar(20) })).toEqual({
      mask: 'fpe',
      alphabet: 'classes',
      unique: true,
      maxLength: 20,
    });
    expect(choose({ identifiers: ['PHONE_NUMBER'], unique: true })?.mask).toBe('fpe');
    expect(choose({ type: INT4, unique: true, nullable: false })).toEqual({
      mask: 'number',
      min: '0',
      max: '1999999999',
      unique: true,
    });
    expect(choose({ type: { text: 'date', base: 'date', category: 'date' }, unique: true })).toMatchObject({
      mask: 'date-shift',
      per: 'column',
    });
    expect(
      choose({ type: { text: 'inet', base: 'inet', category: 'inet' }, unique: true, rows: 50_000 }),
    ).toMatchObject({ mask: 'ip', version: 'v6' });
  });

  it('replaces free text whole and resolves what is inside JSON, arrays and composites', () => {
    expect(choose({ freeText: true, identifiers: ['EMAIL_ADDRESS'] })?.mask).toBe('text');
    expect(
      choose({
        type: { text: 'jsonb', base: 'jsonb', category: 'json' },
        jsonPaths: { '$.contact.email': 'EMAIL_ADDRESS', '$.address.city': 'ADDRESS' },
      }),
    ).toEqual({ mask: 'json', paths: { '$.contact.email': { mask: 'email' }, '$.address.city': { mask: 'city' } } });
    expect(
      choose({
        type: { text: 'text[]', base: 'text[]', category: 'array', element: TEXT },
        identifiers: ['EMAIL_ADDRESS'],
      }),
    ).toEqual({ mask: 'list', each: { mask: 'email' } });
    expect(
      choose({
        type: {
          text: 'p',
          base: 'p',
          category: 'composite',
          fields: [
            { name: 'email', type: TEXT },
            { name: 'age', type: INT4 },
          ],
        },
      }),
    ).toEqual({ mask: 'composite', fields: { email: { mask: 'email' }, age: { mask: 'number', min: '0', max: '9' } } });
  });

  it('finds a mask that fits for every type, NOT NULL or not, but for a required value of an unknown type', () => {
    for (const category of TYPE_CATEGORIES) {
      const type: ColumnType = {
        text: category,
        base: category === 'geometric' ? 'point' : category,
        category,
        enumLabels: ['a', 'b'],
        element: TEXT,
        fields: [{ name: 'f', type: TEXT }],
      };
      for (const nullable of [true, false]) {
        const spec = choose({ type, nullable });
        if (category === 'other' && !nullable) expect(spec).toBeUndefined();
        else
          expect(
            spec === undefined ? category : fitMask(spec, type, { unique: false, rows: 1000, nullable }),
          ).toBeUndefined();
      }
    }
  });

  it('gives up when a unique column may not be NULL and no mask keeps its values apart', () => {
    expect(
      choose({ type: { text: 'tsvector', base: 'tsvector', category: 'textsearch' }, unique: true, nullable: false }),
    ).toBeUndefined();
  });
});

describe('fitMask', () => {
  it.each([
    [{ mask: 'emial' }, TEXT, {}, /no mask is called "emial"; use one of/],
    [{ mask: 'email', hots: 'x' }, TEXT, {}, /unknown parameter hots/],
    [{ mask: 'email', host: 'gmail.com' }, TEXT, {}, /reserved domain/],
    [{ mask: 'email' }, INT4, {}, /does not take integer; .*use one of .*number/],
    [{ mask: 'null' }, TEXT, { nullable: false }, /NOT NULL/],
    [{ mask: 'name' }, TEXT, { unique: true }, /unique, but mask name may give two values the same output: use fpe/],
    [{ mask: 'email', hex: 8 }, TEXT, { unique: true }, /chance of a collision/],
    [{ mask: 'email' }, varchar(12), {}, /needs 16 characters/],
    [{ mask: 'hash', maxLength: 90 }, varchar(80), {}, /longer than character varying\(80\)/],
    [{ mask: 'constant', value: 'toolong' }, varchar(3), {}, /shorten it to 3/],
    [{ mask: 'number', max: '99999999999' }, INT4, {}, /lower max/],
    [{ mask: 'hash', keepValues: ['x'] }, TEXT, { unique: true }, /remove keepValues/],
    [
      { mask: 'json', paths: { '$.a': { mask: 'nope' } } },
      { text: 'jsonb', base: 'jsonb', category: 'json' },
      {},
      /\$\.a: no mask is called/,
    ],
    [
      { mask: 'json', paths: { a: { mask: 'name' } } },
      { text: 'jsonb', base: 'jsonb', category: 'json' },
      {},
      /not a JSON path/,
    ],
  ] as const)('says what is wrong with %j', (spec, type, more, message) => {
    expect(fitMask(spec, type as ColumnType, { ...needs, ...more })).toMatch(message);
  });

  it('has nothing to say about masks that fit', () => {
    expect(fitMask({ mask: 'email', unique: true }, TEXT, { ...needs, unique: true })).toBeUndefined();
    expect(fitMask({ mask: 'number' }, INT4, { ...needs, unique: true })).toBeUndefined();
    expect(fitMask({ mask: 'keep' }, TEXT, { ...needs, unique: true, nullable: false })).toBeUndefined();
  });
});
