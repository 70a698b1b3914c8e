// Days that are none, and days at the end of the calendar: what comes out must load where the original did.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import { nothingToReplace } from '../../../lib/core/verify/fixed-points.ts';

const type = (category: 'date' | 'timestamp'): ColumnType => ({ text: category, base: category, category });
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 13 + 1) % 256),
  'n',
);

describe.each(['date-shift', 'date-of-birth'])('%s', (mask) => {
  it.each(['0000-00-00', '0000-00-00 00:00:00', '0000-00-00 00:00:00.000000'])(
    'leaves %s, which is no date',
    (value) => {
      const category = value.length > 10 ? 'timestamp' : 'date';
      expect(bindMask({ mask }, { domain: 'd', type: type(category), key })(value)).toBe(value);
      expect(nothingToReplace(value)).toBe(true);
    },
  );
});

describe('date-shift', () => {
  it('never leads out of the years of four digits, as `for ever` would half of the time', () => {
    const days = Array.from({ length: 28 }, (_, at) => `9999-12-${31 - at}`.replace(/-(\d)$/, '-0$1'));
    const shift = bindMask({ mask: 'date-shift' }, { domain: 'd', type: type('date'), key });
    const masked = days.map((day) => shift(day) ?? '');
    expect(masked.filter((day) => !/^9999-\d\d-\d\d$/.test(day))).toEqual([]);
    expect(masked.filter((day, at) => day === days[at])).toEqual([]);
  });

  it.each([
    ['back with max, so that `for ever` is a day of the calendar', { max: '9999-12-31' }, '9999-12-31', -1],
    ['on with min', { min: '0001-01-01' }, '0001-01-01', 1],
  ])('moves what moves by one amount all %s', (_, bound, end, way) => {
    const day = (text: string): number => Date.parse(text) / 86_400_000;
    for (let at = 0; at < 40; at += 1) {
      const shift = bindMask(
        { mask: 'date-shift', per: 'column', ...bound },
        { domain: `d${at}`, type: type('date'), key },
      );
      const by = ['2024-03-05', '2024-03-06', end].map((text) => day(shift(text) ?? '') - day(text));
      expect(new Set(by).size).toBe(1);
      expect(Math.sign(by[0] ?? 0)).toBe(way);
    }
  });

  it('still moves years of five digits, which Postgres has', () => {
    const shift = bindMask({ mask: 'date-shift' }, { domain: 'd', type: type('date'), key });
    expect(shift('10500-06-15')).toMatch(/^10(499|500)-/);
  });
});
