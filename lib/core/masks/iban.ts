// iban: International Bank Account Numbers (ISO 13616) with a bank code of zeros, which no bank has.
import { z } from 'zod';
import { ibanRest } from './check-digits.ts';
import { isClassShape, replaceClasses } from './classes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

const IBAN = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/;

export const iban = defineMask({
  name: 'iban',
  summary: 'Replaces an IBAN by a valid one of the same country and length whose bank code is zeros.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'iban',
  emitsIdentifiers: ['BANK_ACCOUNT_NUMBER', 'IBAN'],
  capacity: () => 10 ** 5,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const plain = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
      if (!IBAN.test(plain)) return replaceClasses(value, stream);
      const made = (): string => {
        const account = plain
          .slice(8)
          .replace(/[0-9A-Z]/g, (char) =>
            char <= '9' ? String(stream.below(10)) : String.fromCharCode(65 + stream.below(26)),
          );
        const body = plain.slice(4, 8).replace(/[0-9]/g, '0').replace(/[A-Z]/g, 'X') + account;
        const check = 98 - ibanRest(`${plain.slice(0, 2)}00${body}`);
        return plain.slice(0, 2) + String(check).padStart(2, '0') + body;
      };
      const first = made();
      const fake = first === plain ? made() : first;
      let at = 0;
      return value.replace(/[0-9A-Za-z]/g, () => fake[at++] ?? '');
    };
  },
  emits: () => (candidate) => {
    const plain = candidate.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
    if (!IBAN.test(plain)) return isClassShape(candidate);
    return /^.{4}[0X]{4}/.test(plain) && ibanRest(plain) === 1;
  },
});
