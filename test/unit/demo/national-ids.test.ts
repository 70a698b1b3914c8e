// The ids must pass the checks of the real ones, written here a second time from the other side.
import { describe, expect, it } from 'vitest';
import type { NationalId } from '../../../lib/demo/national-ids.ts';
import * as ids from '../../../lib/demo/national-ids.ts';
import { randomFor } from '../../../lib/demo/random.ts';

const random = randomFor(7, 'ids');
const person = { firstName: 'Zoë', lastName: 'Kovács', female: true, birthDate: '1984-03-09' };
const many = (draw: NationalId): string[] => Array.from({ length: 300 }, () => draw(random, person));
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
const luhn = (digits: string): boolean =>
  [...digits]
    .reverse()
    .reduce(
      (sum, digit, i) => sum + (i % 2 === 0 ? Number(digit) : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0)),
      0,
    ) %
    10 ===
  0;

describe('invented national ids', () => {
  it('have the published examples’ check characters', () => {
    expect(ids.luhnDigit('7992739871')).toBe(3);
    expect(ids.luhnDigit('453201511283036')).toBe(6);
  });
  it('are Social Security numbers of issued areas', () => {
    for (const id of many(ids.ssn)) expect(id).toMatch(/^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/);
  });
  it('are National Insurance numbers with letters in use', () => {
    for (const id of many(ids.nino)) expect(id).toMatch(/^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/);
  });
  it('are German tax ids with one repeated digit', () => {
    for (const id of many(ids.steuerId)) {
      expect(id).toMatch(/^[1-9]\d{10}$/);
      expect(new Set(id.slice(0, 10)).size).toBe(9);
    }
  });
  it('are French numbers whose key complements to 97', () => {
    for (const id of many(ids.nir)) expect((Number(id.slice(0, 13)) + Number(id.slice(13))) % 97).toBe(0);
  });
  it('are Spanish and Italian codes that end in a letter', () => {
    for (const id of many(ids.dni)) expect(id).toMatch(/^\d{8}[A-HJ-NP-TV-Z]$/);
    for (const id of many(ids.codiceFiscale)) expect(id).toMatch(/^KVCZOE84C49[A-L]\d{3}[A-Z]$/);
  });
  it('are PESEL numbers of that birthday and sex', () => {
    for (const id of many(ids.pesel)) {
      expect(id).toMatch(/^840309\d{3}[02468]\d$/);
      expect(weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10).toBe(0);
    }
  });
  it('are Swedish numbers that pass Luhn without the century', () => {
    for (const id of many(ids.personnummer)) expect(luhn(id.replace('-', '').slice(2))).toBe(true);
  });
  it('are Dutch numbers that pass the eleven test', () => {
    for (const id of many(ids.bsn)) expect(weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11).toBe(0);
  });
  it('are Turkish numbers whose last digit sums the others', () => {
    for (const id of many(ids.kimlik)) expect(weighted(id, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10).toBe(Number(id[10]));
  });
  it('are Greek and Japanese numbers of the right length', () => {
    for (const id of many(ids.afm)) expect(id).toMatch(/^\d{9}$/);
    for (const id of many(ids.myNumber)) expect(id).toMatch(/^\d{12}$/);
  });
});

describe('invented payment details', () => {
  it('are cards that pass Luhn', () => {
    for (let i = 0; i < 300; i++) {
      const card = ids.cardNumber(random);
      expect(card).toMatch(/^(4\d{15}|5[1-5]\d{14}|3[47]\d{13})$/);
      expect(luhn(card)).toBe(true);
    }
  });
  it('are IBANs that leave 1 modulo 97, where there are IBANs', () => {
    for (const country of ['GB', 'DE', 'FR', 'IT', 'NL', 'PL']) {
      const iban = ids.iban(random, country) ?? '';
      const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (char) => String(char.charCodeAt(0) - 55));
      expect(BigInt(moved) % 97n).toBe(1n);
    }
    expect(ids.iban(random, 'US')).toBeUndefined();
  });
});
