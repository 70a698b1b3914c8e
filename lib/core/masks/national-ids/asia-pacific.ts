// National identity numbers of Asia and the Pacific. Each says where its fakes lie and why they are nobody's.
import { draw } from '../digits.ts';
import { type NationalId, weighted, wrongDigit } from './kind.ts';

/** Verhoeff's scheme: products in the dihedral group of ten, digits permuted by their place. */
const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (5 + a - b) % 5;
const ONCE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
function permuted(digit: number, often: number): number {
  let made = digit;
  for (let step = 0; step < often % 8; step += 1) made = ONCE[made] ?? 0;
  return made;
}
/** The digit that makes `digits` and it valid. */
export function verhoeff(digits: string): number {
  let check = 0;
  for (const [at, char] of Array.from(digits).reverse().entries()) check = times(check, permuted(Number(char), at + 1));
  return check > 0 && check < 5 ? 5 - check : check;
}

/** Aadhaar: numbers begin with 2 to 9 (UIDAI). */
export const inAadhaar: NationalId = {
  kind: 'in-aadhaar',
  shape: /^[0-9]{12}$/,
  range: 'first digit 1, which UIDAI never issues; check digit valid',
  sample: '100000000004',
  capacity: 10 ** 10,
  make: (stream) => {
    const eleven = `1${draw(stream, 10)}`;
    return eleven + verhoeff(eleven);
  },
  emits: (plain) => plain.startsWith('1') && String(verhoeff(plain.slice(0, 11))) === plain.slice(11),
};

const TFN: Readonly<Record<number, readonly number[]>> = {
  8: [10, 7, 8, 4, 6, 3, 5, 1],
  9: [1, 4, 3, 7, 5, 8, 6, 9, 10],
};
export const tfnValid = (digits: string): boolean => weighted(digits, TFN[digits.length] ?? []) % 11 === 0;

export const auTfn: NationalId = {
  kind: 'au-tfn',
  shape: /^[0-9]{8,9}$/,
  range: 'fails its check by design: the ATO names no range that it never issues',
  sample: '100000000',
  capacity: 10 ** 7,
  make: (stream, plain) => {
    const head = draw(stream, plain.length - 1);
    const right = Array.from('0123456789').findIndex((digit) => tfnValid(head + digit));
    return right < 0 ? head + draw(stream, 1) : head + wrongDigit(stream, right);
  },
  emits: (plain) => !tfnValid(plain),
};
