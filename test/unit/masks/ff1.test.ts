// FF1 against NIST's own samples (Cryptographic Standards and Guidelines, FF1samples.pdf).
import { describe, expect, it } from 'vitest';
import { digitPermutation, Ff1, keyedCycle, rangePermutation } from '../../../lib/core/masks/ff1.ts';

const KEY = '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94';
const T10 = '39383736353433323130';
const T36 = '3737373770717273373737';
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const SAMPLES = [
  [1, 16, 10, '', '0123456789', '2433477484'],
  [2, 16, 10, T10, '0123456789', '6124200773'],
  [3, 16, 36, T36, '0123456789abcdefghi', 'a9tv40mll9kdu509eum'],
  [4, 24, 10, '', '0123456789', '2830668132'],
  [5, 24, 10, T10, '0123456789', '2496655549'],
  [6, 24, 36, T36, '0123456789abcdefghi', 'xbj3kv35jrawxv32ysr'],
  [7, 32, 10, '', '0123456789', '6657667009'],
  [8, 32, 10, T10, '0123456789', '1001623463'],
  [9, 32, 36, T36, '0123456789abcdefghi', 'xs8a0azh2avyalyzuwd'],
] as const;
const digits = (text: string): number[] => Array.from(text, (char) => ALPHABET.indexOf(char));
const spell = (values: readonly number[]): string => values.map((value) => ALPHABET[value]).join('');

describe('FF1', () => {
  it.each(SAMPLES)('gives the output of NIST sample %i', (_number, bytes, radix, tweak, plain, cipher) => {
    const ff1 = new Ff1(Buffer.from(KEY, 'hex').subarray(0, bytes), radix, Buffer.from(tweak, 'hex'));
    expect(spell(ff1.encrypt(digits(plain)))).toBe(cipher);
    expect(spell(ff1.decrypt(digits(cipher)))).toBe(plain);
  });

  it('decrypts what it encrypted for lengths and radixes beyond the samples', () => {
    const key = Buffer.from(KEY, 'hex');
    for (const radix of [2, 10, 26, 62, 65536]) {
      const ff1 = new Ff1(key, radix);
      for (const length of [2, 3, 20, 21, 40, 97, 200]) {
        const plain = Array.from({ length }, (_, at) => (at * 7919 + radix) % radix);
        expect(ff1.decrypt(ff1.encrypt(plain))).toEqual(plain);
      }
    }
  });

  it('works on numbers as on their digits', () => {
    const ff1 = new Ff1(Buffer.from(KEY, 'hex'), 10);
    expect(ff1.encryptNumber(123456789n, 10)).toBe(6657667009n);
  });
});

describe('permutations of small domains', () => {
  it('are bijections without a fixed point', () => {
    for (const size of [2, 3, 10, 1000]) {
      const cycle = keyedCycle(Buffer.from(KEY, 'hex'), size);
      expect(new Set(cycle).size).toBe(size);
      expect([...cycle].every((to, from) => to !== from)).toBe(true);
    }
  });

  it('are bijections on digit strings and ranges', () => {
    const key = Buffer.from(KEY, 'hex');
    const permute = digitPermutation(key, 10);
    expect(
      new Set(
        Array.from({ length: 1000 }, (_, at) =>
          permute([Math.floor(at / 100), Math.floor(at / 10) % 10, at % 10]).join(''),
        ),
      ).size,
    ).toBe(1000);
    const ranged = rangePermutation(key, -3n, 1_999_999n);
    const outputs = Array.from({ length: 20_000 }, (_, at) => ranged(BigInt(at - 3)));
    expect(new Set(outputs).size).toBe(20_000);
    expect(outputs.every((value) => value >= -3n && value <= 1_999_999n)).toBe(true);
  });
});
