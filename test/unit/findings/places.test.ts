// Where Macie found something, so that a person can look it up: object, record, row, path. Never what stands there.
import { describe, expect, it } from 'vitest';
import { MacieReading } from '../../../lib/core/findings/macie/read.ts';
import { clean, found, key, managed, record, source } from './support.ts';

type Json = Readonly<Record<string, unknown>>;

const recordsAt = (...places: [string, unknown][]): Json => ({
  records: places.map(([jsonPath, recordIndex]) => ({ jsonPath, recordIndex })),
});

function firstOf(lines: readonly unknown[], more: Json = {}, paths = true) {
  const reading = new MacieReading(source(more));
  lines.forEach((line, at) => {
    reading.result({ file: 'results', line: at + 1 }, line);
  });
  return reading.conclude({ paths }).tables[0]?.columns.map(({ identifiers }) => identifiers.map(({ first }) => first));
}

describe('the first places of a detection', () => {
  it('name object, record and the path inside the value', () => {
    const occurrences = recordsAt(['$.a', 12], ["$['b'].contact.email", '7']);
    expect(firstOf([record(found(managed('EMAIL_ADDRESS', 2, occurrences)))])).toEqual([
      [[{ object: key('o1'), record: 12 }]],
      [[{ object: key('o1'), record: 7, path: '$.contact.email' }]],
      [],
    ]);
  });

  it('name the row of a CSV file, and nothing of the cell but that', () => {
    const cell = { column: 2, columnName: 'b', row: 41, cellReference: 'B41' };
    const lines = [record(found(managed('EMAIL_ADDRESS', 1, { cells: [cell] })))];
    expect(firstOf(lines, { header: true })?.[1]).toEqual([[{ object: key('o1'), row: 41 }]]);
  });

  it('are at most five, over all objects', () => {
    const many = (from: number): Json =>
      recordsAt(...Array.from({ length: 4 }, (_, at) => ['$.a', from + at] as [string, number]));
    const objects = [
      { key: key('o1'), etag: 'e1' },
      { key: key('o2'), etag: 'e1' },
    ];
    const lines = [
      record(found(managed('NAME', 4, many(0)))),
      record(found(managed('NAME', 4, many(10))), { object: { key: key('o2') } }),
    ];
    const [[first = []] = []] = firstOf(lines, { objects }) ?? [];
    expect(first.map(({ object, record: index }) => [object, index])).toEqual([
      ...[0, 1, 2, 3].map((index) => [key('o1'), index]),
      [key('o2'), 10],
    ]);
  });

  it('are left out where places were not asked for, and without a number where Macie tells none', () => {
    const lines = [record(found(managed('NAME', 1, recordsAt(['$.a', null]))))];
    expect(firstOf(lines, {}, false)?.[0]).toEqual([undefined]);
    expect(firstOf(lines)?.[0]).toEqual([[{ object: key('o1') }]]);
    expect(firstOf([record(clean)])).toEqual([[], [], []]);
  });

  it('do not make a repeated record count twice', () => {
    const one = record(found(managed('NAME', 1, recordsAt(['$.a', 1]))));
    const again = JSON.parse(JSON.stringify(one).replace('"recordIndex":1', '"recordIndex":2'));
    const reading = new MacieReading(source());
    for (const line of [one, again]) reading.result({ file: 'results', line: 1 }, line);
    expect(reading.conclude().tables[0]?.columns[0]?.identifiers[0]?.count).toBe(1);
  });
});
