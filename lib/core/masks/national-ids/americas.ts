// National identity numbers of the Americas. Each says where its fakes lie and why they are nobody's.
import { luhn, luhnDigit } from '../check-digits.ts';
import { draw } from '../digits.ts';
import { letterOf, monthAndDay, type NationalId, padded, UPPER, weighted, wrongDigit } from './kind.ts';

/** Social Security number: area 666 is never issued (SSA, POMS RM 10201.035). */
export const usSsn: NationalId = {
  kind: 'us-ssn',
  shape: /^[0-9]{9}$/,
  range: 'area 666, which the SSA never issues (POMS RM 10201.035)',
  sample: '666010001',
  capacity: 99 * 9999,
  make: (stream) => `666${padded(1 + stream.below(99), 2)}${padded(1 + stream.below(9999), 4)}`,
  emits: (plain) => plain.startsWith('666'),
};

/** ITIN: 9, and groups 50 to 65, 70 to 88, 90 to 92, 94 to 99 (IRS, Publication 4757): 89 is none, and 93 is for adoptions. */
export const usItin: NationalId = {
  kind: 'us-itin',
  shape: /^[0-9]{9}$/,
  range: 'group 89, which the IRS gives to no ITIN (Publication 4757)',
  sample: '900890000',
  capacity: 10 ** 6,
  make: (stream) => `9${draw(stream, 2)}89${draw(stream, 4)}`,
  emits: (plain) => /^9[0-9]{2}89/.test(plain),
};

/** Social Insurance Number: no number begins with 0 (Employment and Social Development Canada). */
export const caSin: NationalId = {
  kind: 'ca-sin',
  shape: /^[0-9]{9}$/,
  range: 'first digit 0, which is never issued (Employment and Social Development Canada); check digit valid',
  sample: '000000000',
  capacity: 10 ** 7,
  make: (stream) => {
    const eight = `0${draw(stream, 7)}`;
    return eight + luhnDigit(eight);
  },
  emits: (plain) => plain.startsWith('0') && luhn(plain),
};

/** The two check digits of CPF and CNPJ: modulo 11, 10 counts as 0. */
function mod11(digits: string, weights: readonly number[]): number {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
const CPF = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
export function cpfCheck(nine: string): string {
  const first = mod11(nine, CPF.slice(1));
  return `${first}${mod11(`${nine}${first}`, CPF)}`;
}
const CNPJ = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
export function cnpjCheck(twelve: string): string {
  const first = mod11(twelve, CNPJ.slice(1));
  return `${first}${mod11(`${twelve}${first}`, CNPJ)}`;
}

export const brCpf: NationalId = {
  kind: 'br-cpf',
  shape: /^[0-9]{11}$/,
  range: 'wrong check digits by design: the Receita Federal names no range that it never issues',
  sample: '10000000000',
  capacity: 10 ** 9,
  make: (stream) => {
    const nine = draw(stream, 9);
    const right = cpfCheck(nine);
    return nine + right.slice(0, 1) + wrongDigit(stream, Number(right.slice(1)));
  },
  emits: (plain) => cpfCheck(plain.slice(0, 9)) !== plain.slice(9),
};

export const brCnpj: NationalId = {
  kind: 'br-cnpj',
  shape: /^[0-9]{14}$/,
  range: 'wrong check digits by design: the Receita Federal names no range that it never issues',
  sample: '10000000000100',
  capacity: 10 ** 8,
  make: (stream) => {
    const twelve = `${draw(stream, 8)}0001`;
    const right = cnpjCheck(twelve);
    return twelve + right.slice(0, 1) + wrongDigit(stream, Number(right.slice(1)));
  },
  emits: (plain) => cnpjCheck(plain.slice(0, 12)) !== plain.slice(12),
};

const CURP = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
export function curpCheck(seventeen: string): number {
  const sum = Array.from(seventeen).reduce((total, char, at) => total + CURP.indexOf(char) * (18 - at), 0);
  return (10 - (sum % 10)) % 10;
}

/** CURP: XX is the code of no federal entity (RENAPO, Instructivo normativo para la asignación de la CURP). */
export const mxCurp: NationalId = {
  kind: 'mx-curp',
  shape: /^[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9A-Z][0-9]$/,
  range: 'federal entity XX, which does not exist (RENAPO); check digit valid',
  sample: 'XXXX800101HXXXXX08',
  capacity: 10 ** 9,
  make: (stream) => {
    const name = Array.from({ length: 4 }, () => letterOf(stream, UPPER)).join('');
    const born = draw(stream, 2) + monthAndDay(stream) + letterOf(stream, 'HM');
    const rest = Array.from({ length: 3 }, () => letterOf(stream, 'BCDFGHJKLMNPQRSTVWXYZ')).join('');
    const seventeen = `${name}${born}XX${rest}${draw(stream, 1)}`;
    return seventeen + curpCheck(seventeen);
  },
  emits: (plain) => plain.slice(11, 13) === 'XX' && String(curpCheck(plain.slice(0, 17))) === plain.slice(17),
};
