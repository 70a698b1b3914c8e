// What `explain` says of a column: the detector, how many of how many, where, and why what was seen does not act.
import { describe, expect, it } from 'vitest';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { summarize } from '../../../lib/core/detect/decide.ts';
import { withNeighbours } from '../../../lib/core/detect/neighbours.ts';
import type { ColumnFinding } from '../../../lib/core/findings/detection.ts';
import type { Column } from '../../../lib/core/model/catalog.ts';
import { columnOf, textColumn, typeOf } from './support.ts';

function findingOf(column: Column, values: readonly string[]): ColumnFinding {
  const table = { schema: 'public', name: 't1' };
  const scanner = new ColumnScanner(table, column);
  for (const value of values) scanner.add(value, 1, 'both');
  const [rows, distinct] = [values.length, new Set(values).size];
  const profile = { rows, nulls: 0, empty: 0, distinct, minLength: 1, maxLength: 9, averageLength: 9, wordy: 0 };
  const vocabulary = scanner.vocabulary();
  return {
    table,
    column: column.name,
    detections: scanner.finish(distinct, 0),
    profile,
    ...(vocabulary === undefined ? {} : { vocabulary }),
  };
}

const MAILS = Array.from({ length: 20 }, (_, i) => `user${i}@mail.example`);
const CITIES = ['Berlin', 'Madrid', 'Warszawa', 'Lyon', 'Torino', 'Utrecht', 'Discount', 'Voucher', 'Pallet', 'Crate'];

describe('the evidence of a column', () => {
  it('names the detector, the hits of how many, and that they validate themselves', () => {
    expect(summarize(findingOf(textColumn('c1'), MAILS))).toBe(
      'EMAIL_ADDRESS: all 20 values looked at are e-mail addresses that validate themselves',
    );
  });

  it('names the place: a path, the elements of an array, the inside of a text', () => {
    const json = findingOf(
      columnOf('c1', typeOf('json')),
      MAILS.map((mail) => `{"a":{"b":"${mail}"}}`),
    );
    const array = findingOf(
      columnOf('c1', { ...typeOf('array'), element: typeOf('text') }),
      MAILS.map((mail) => `{${mail}}`),
    );
    const text = findingOf(
      textColumn('c1'),
      MAILS.map((mail) => `please write to ${mail} now`),
    );
    expect([json, array, text].map((one) => summarize(one).split(':')[0])).toEqual([
      'EMAIL_ADDRESS at $.a.b',
      'EMAIL_ADDRESS in the elements',
      'EMAIL_ADDRESS inside text',
    ]);
  });

  it('says why what was seen does not act', () => {
    const chance = Array.from({ length: 40 }, (_, i) => String(4000000000000000 + i));
    const summaries = [
      findingOf(textColumn('c1'), CITIES),
      findingOf(textColumn('c2'), chance),
      findingOf(textColumn('serial'), [...CITIES, 'Paris', 'Roma']),
    ].map(summarize);
    expect(summaries[0]).toMatch(
      /^nothing that acts; weak sign of CITY: 6 of 10 .*, too few to act where no name agrees$/,
    );
    expect(summaries[1]).toMatch(/CREDIT_CARD_NUMBER: .* no more than chance explains$/);
    expect(summaries[2]).toMatch(/but the column's name says something harmless$/);
  });

  it('says what the list of words is that a column is from', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    expect(summarize(findingOf(textColumn('month'), months))).toMatch(/\(nearly\) all are month names$/);
  });

  it('says that a column beside personal ones counts, and forgets the doubt', () => {
    const [city] = withNeighbours([findingOf(textColumn('c1'), CITIES), findingOf(textColumn('c2'), MAILS)]);
    expect(city === undefined ? '' : summarize(city)).toBe(
      'CITY: 6 of 10 values looked at are places where people live, beside other personal data',
    );
  });

  it('does not count beside personal columns under a name that says something harmless', () => {
    const [city] = withNeighbours([findingOf(textColumn('serial'), CITIES), findingOf(textColumn('c2'), MAILS)]);
    expect(city?.detections.filter((one) => one.strength !== 'weak')).toEqual([]);
  });
});
