// What whole runs showed: digits inside codes, names that say one thing and values another, family names no list has.
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../lib/core/detect/classify-text.ts';
import { readName } from '../../../lib/core/detect/column-names.ts';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { actingDetections } from '../../../lib/core/detect/decide.ts';
import type { Detection } from '../../../lib/core/findings/detection.ts';
import type { Column } from '../../../lib/core/model/catalog.ts';
import { columnOf, textColumn, typeOf } from './support.ts';

function scan(column: Column, values: readonly string[], wordy = 0): readonly Detection[] {
  const table = { schema: 'public', name: 'payments' };
  const scanner = new ColumnScanner(table, column);
  for (const value of values) scanner.add(value, 1, 'both');
  const detections = scanner.finish(new Set(values).size, wordy);
  const size = values.length;
  const profile = {
    rows: size,
    nulls: 0,
    empty: 0,
    distinct: size,
    minLength: 1,
    maxLength: 9,
    averageLength: 9,
    wordy,
  };
  return actingDetections({ table, column: column.name, detections, profile });
}

const UUIDS = Array.from({ length: 3000 }, (_, i) =>
  i % 3 === 0
    ? createHash('md5')
        .update(String(i))
        .digest('hex')
        .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
    : randomUUID(),
);

describe('digits inside codes', () => {
  it('are no telephone numbers in a uuid column, nor in a text column of uuids, nor with words before them', () => {
    expect(scan(columnOf('payment_id', typeOf('uuid')), UUIDS)).toEqual([]);
    expect(scan(textColumn('reference'), UUIDS)).toEqual([]);
    expect(
      scan(
        textColumn('c1'),
        UUIDS.map((uuid) => `payment ${uuid} was booked today`),
        1,
      ),
    ).toEqual([]);
  });

  it.each([
    'a2345678-2025-5501-4312-345678901234',
    'batch 20255501432025550143abcd20255501 done',
    'TRK-202-555-0143',
    'part x7-202-555-0143',
    '202-555-0143-9f done',
  ])('%s holds none', (text) => {
    expect(classifyText(text)).toEqual([]);
  });

  it('still are where a number stands by itself', () => {
    expect(classifyText('call 202-555-0143 today').map((span) => span.identifier)).toEqual(['PHONE_NUMBER']);
    expect(classifyText('Tel.: +49 30 901820').map((span) => span.identifier)).toEqual(['PHONE_NUMBER']);
  });

  it('do not act when few values of a column that is no free text hold them, unless its name agrees', () => {
    const values = Array.from({ length: 500 }, (_, i) =>
      i % 20 === 0 ? `box (202) 555-01${10 + (i % 80)}` : `box ${i}`,
    );
    expect(scan(textColumn('c1'), values)).toEqual([]);
    expect(scan(textColumn('contact'), values).map((one) => one.identifier)).toEqual(['PHONE_NUMBER']);
    expect(scan(textColumn('c1'), values, 0.9).map((one) => one.identifier)).toEqual(['PHONE_NUMBER']);
  });
});

const FULL = [
  'Herbert Guerin',
  'Lola Velázquez',
  'Mika Kühnel',
  'Aleksandra Skrzypek',
  'Rüya Ekici',
  'Maria Unheardof',
  'Peter Nosuchname',
  'Anna van Nowhere',
  'John Qwertzer',
  'Paul-Erik Yxcvbnm',
];

describe('names of people', () => {
  it('are read by the head of the column’s name, the last word', () => {
    expect(readName('ship_to_name', 'orders', 'text').says).toEqual(['NAME']);
    expect(readName('delivery_address_name', 'orders', 'text').says).toEqual([]);
    expect(readName('delivery_address_name', 'orders', 'text').agrees.has('NAME')).toBe(true);
    expect(readName('street_name', 'orders', 'text').says).toEqual(['ADDRESS']);
    expect(readName('author_name', 'posts', 'text').says).toEqual(['NAME']);
    expect(readName('ship_to', 'orders', 'text').says).toEqual(['ADDRESS']);
  });

  it('count whole when the given name is known and the values beside them are names', () => {
    const [first] = scan(textColumn('c1'), FULL);
    expect(first).toMatchObject({ identifier: 'NAME', hits: FULL.length, of: FULL.length, strength: 'likely' });
  });

  it('do not count by a given name alone among other things', () => {
    const products = ['Victoria Sponge', 'Steel Bottle', 'Desk Lamp', 'Yoga Mat', 'Water Filter', 'Coffee Maker'];
    expect(scan(textColumn('c1'), products)).toEqual([]);
  });

  it('outvote what the column’s name says', () => {
    const found = scan(textColumn('bill_to'), FULL);
    expect(found.map((one) => one.identifier)).toEqual(['NAME']);
  });
});

describe('actingDetections', () => {
  it('tells first what explains most of the column', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i < 9 ? '255081416802538' : `A-${i}`));
    const found = scan(textColumn('national_id'), values);
    expect(found.map((one) => one.identifier)).toEqual(['NATIONAL_ID', 'FRANCE_NATIONAL_IDENTIFICATION_NUMBER']);
  });
});
