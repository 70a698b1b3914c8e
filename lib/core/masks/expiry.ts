// expiry: the month and year on a payment card; another valid month, a year at most two away, written as it was.
import { z } from 'zod';
import { isClassShape, replaceClasses } from './classes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

/** `04/27`, `4-2027`, `0427`. */
const EXPIRY = /^(\d{1,2})(\D{0,3})(\d{4}|\d{2})$/;
const MONTHS = 12;
/** Years differ by -2 to +2. */
const SPREAD = 2;

export const expiry = defineMask({
  name: 'expiry',
  summary: 'Replaces the expiry of a payment card by another valid month, at most two years away, format kept.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'expiry',
  emitsIdentifiers: ['CARD_EXPIRY'],
  capacity: () => MONTHS * (2 * SPREAD + 1) - 1,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const [, month = '', between = '', year = ''] = EXPIRY.exec(value) ?? [];
      if (month === '') return replaceClasses(value, stream);
      const digits = year.length;
      const years = 10 ** digits;
      const made = (shift: number, inYear: number): string =>
        `${String(inYear + 1)
          .padStart(month.length, '0')
          .slice(-2)}${between}${String((Number(year) + shift + years) % years).padStart(digits, '0')}`;
      // A month of one digit stays one: only nine of them are.
      const choice = month.length === 1 ? 9 : MONTHS;
      const drawn = made(stream.below(2 * SPREAD + 1) - SPREAD, stream.below(choice));
      return drawn === value ? made(SPREAD + 1, stream.below(choice)) : drawn;
    };
  },
  emits: () => (candidate) => EXPIRY.test(candidate) || isClassShape(candidate),
});
