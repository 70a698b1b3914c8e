// What once came out wrong: exponents without a sign, and numerals of other scripts in telephone numbers.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { otherDigits } from '../../../lib/core/masks/number.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 13 + 1) % 256),
  'n',
);

describe('other digits of a number', () => {
  it.each(['1e400', '2E+308', '3e-300', '4e5'])('keep the size of the exponent of %s', (value) => {
    const size = (text: string): number => Number(/e[+-]?(\d+)$/i.exec(text)?.[1]);
    const masked = otherDigits(value, key.derive('d'));
    expect(masked).toMatch(/^\de[+-]?\d+$/i);
    expect(size(value) - size(masked)).toBe(size(value) < 37 ? 0 : 2);
  });
});

describe('a telephone number', () => {
  it('with numerals of another script never becomes a North American one that somebody may have', () => {
    const phone = bindMask({ mask: 'phone' }, { domain: 'phone', type: TEXT, key });
    const masked = Array.from({ length: 3000 }, (_, at) => phone(`٣٤٥ ${1_000_000 + at * 97}`) ?? '');
    const somebody = masked.filter((text) => /^1?[2-9]\d\d[2-9]\d{6}$/.test(text.replace(/\D/g, '')));
    expect(somebody.filter((text) => !/55501\d\d$/.test(text.replace(/\D/g, '')))).toEqual([]);
  });
});
