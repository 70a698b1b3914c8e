// phone: telephone numbers, moved into a range that belongs to nobody where there is one (North America: 555-0100 to 555-0199).
import { z } from 'zod';
import { isClassShape, replaceClasses, replaceDigits } from './classes.ts';
import { digitsOf, draw, intoPlaces } from './digits.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

/** The ten digits of a North American number behind an optional 1, or undefined. */
function northAmerican(value: string): string | undefined {
  const digits = digitsOf(value);
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (ten.length !== 10 || (value.startsWith('+') && digits.length !== 11)) return undefined;
  return /^[2-9]\d\d[2-9]/.test(ten) ? ten : undefined;
}

export const phone = defineMask({
  name: 'phone',
  summary:
    'Replaces a telephone number, format kept: North American ones by 555-01xx, others by other digits behind the country code.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'phone',
  emitsIdentifiers: ['PHONE_NUMBER'],
  capacity: () => 0,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const words = value.replace(/[^0-9]+/g, (between) =>
        /\p{L}{4,}/u.test(between) || /[^\x00-\x7F]/.test(between) ? replaceClasses(between, stream) : between,
      );
      const ten = northAmerican(value);
      if (ten !== undefined) {
        const made = (last: string): string => `${2 + stream.below(8)}${draw(stream, 2)}55501${last}`;
        const fake = made(draw(stream, 2));
        return intoPlaces(
          words,
          (digitsOf(value).length === 11 ? '1' : '') + (fake === ten ? made(draw(stream, 2)) : fake),
        );
      }
      const digits = digitsOf(value);
      // Country codes have one to three digits; two of them never identify a person.
      const kept = value.trimStart().startsWith('+') && digits.length > 7 ? 2 : 0;
      if (digits === '') return replaceClasses(value, stream);
      const fake = digits.slice(0, kept) + replaceDigits(digits.slice(kept), stream);
      const placed = intoPlaces(words, fake);
      // Other digits may look North American by chance, and so be somebody's: an exchange never begins with 0 (or 1).
      if (northAmerican(placed) === undefined) return placed;
      // Numerals of other scripts have become digits too: what counts is the number as it stands now.
      const all = digitsOf(placed);
      const exchange = all.length - 7;
      return intoPlaces(
        words,
        `${all.slice(0, exchange)}${digits.at(-7) === '0' ? '1' : '0'}${all.slice(exchange + 1)}`,
      );
    };
  },
  emits: () => (candidate) => {
    const ten = northAmerican(candidate);
    return ten === undefined ? isClassShape(candidate) : ten.slice(3, 8) === '55501';
  },
});
