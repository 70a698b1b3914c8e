// Telephone numbers as countries write them: in sentences, and in columns whose name says nothing.
import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../lib/core/detect/classify-text.ts';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import type { Detection } from '../../../lib/core/findings/detection.ts';
import { textColumn } from './support.ts';

function acting(column: string, values: readonly string[]): readonly Detection[] {
  const scanner = new ColumnScanner({ schema: 'public', name: 't' }, textColumn(column));
  for (const value of values) scanner.add(value, 1, 'both');
  return scanner.finish(new Set(values).size, 0).filter((one) => one.strength !== 'weak');
}

const digits = (count: number, seed: number): string =>
  String((Math.imul(seed + 7, 2654435761) >>> 0) + 1_000_000_000).slice(-count);
const made = (make: (seed: number) => string): string[] => Array.from({ length: 40 }, (_, i) => make(i * 2));

describe('a telephone number in a sentence is found whole', () => {
  it.each([
    '+39 3283512326',
    '+49-99-324-27518',
    '+44(0)1154960517',
    '+91 9953977173',
    '(0148) 429410109',
    '(071)-7306099',
    '394-223-7210x19557',
    '001-757-759-4237x2101',
    '62-441-55-10',
    '24 06 06 96',
    '45 2517-6528',
    '(06 36) 029 500',
  ])('%s', (number) => {
    const text = `Please send the form to ${number} before Friday.`;
    const span = classifyText(text).find((one) => one.identifier === 'PHONE_NUMBER');
    expect(text.slice(span?.start, span?.end)).toBe(number);
  });

  it('numbers of things are none', () => {
    for (const text of [
      'Sold 12 34 pieces in 2019 2020 and 2021.',
      'Part 12-345-6789-0 is replaced by part 12-345-6790-1.',
      'Open from 08 30 to 17 45 all week.',
      'The range 10-20-30-40 of the list.',
    ])
      expect(classifyText(text)).toEqual([]);
  });
});

describe('a column of nothing but numbers of the form', () => {
  it('is telephones where a part says so by itself', () => {
    const values = [...made((i) => `2${digits(9, i)}`), ...made((i) => `+30 2${digits(9, i + 1)}`).slice(0, 10)];
    expect(acting('c1', values).map((one) => one.identifier)).toEqual(['PHONE_NUMBER']);
  });

  it('is telephones where they are written in many ways', () => {
    const values = made((i) => {
      const all = digits(8, i);
      const parts = [/^(...)(...)(..)$/, /^(....)(....)$/, /^(..)(...)(...)$/][i % 3]?.exec(all)?.slice(1) ?? [];
      return parts.join(i % 4 === 0 ? '-' : ' ');
    });
    expect(acting('c1', values).map((one) => one.identifier)).toEqual(['PHONE_NUMBER']);
  });

  it('is not where they are written in one way, or without any separator', () => {
    expect(
      acting(
        'c1',
        made((i) => digits(10, i)),
      ),
    ).toEqual([]);
    expect(
      acting(
        'c1',
        made((i) => `${digits(4, i)}-${digits(6, i)}`),
      ),
    ).toEqual([]);
    expect(
      acting(
        'c1',
        made((i) => digits(8 + (i % 4), i)),
      ),
    ).toEqual([]);
  });

  it('is not where they are the numbers of books', () => {
    const isbn = made((i) => {
      const all = digits(9, i);
      const at = 1 + (i % 4);
      return `${all[0]}-${all.slice(1, 1 + at)}-${all.slice(1 + at)}-${i % 10}`;
    });
    expect(acting('c1', isbn)).toEqual([]);
  });
});
