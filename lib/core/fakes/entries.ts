// What a generator returned becomes entries of a pool: canonical text for the column's type, without repetitions, in the order drawn.
import { integerRange } from '../model/integers.ts';
import type { EntryForm } from './request.ts';

/** Longest entry of a pool whose column has no limit, in characters. */
const LONGEST = 500;

export interface Draws {
  /** Distinct entries in the order in which they were first drawn; at most as many as asked for. */
  readonly entries: readonly string[];
  /** What was drawn and has no text (an object, say): its JavaScript type. */
  readonly refused: string | undefined;
}

/**
 * Draws until there are `size` distinct entries, or until so many draws in a row brought nothing new that the generator has no more.
 * @param next the next value; undefined when the generator has ended
 */
export function collectEntries(next: () => unknown, size: number, form: EntryForm): Draws {
  const found = new Set<string>();
  const patience = Math.max(200, Math.min(20_000, size * 4));
  for (let misses = 0; found.size < size && misses < patience; ) {
    const value = next();
    if (value === undefined) break;
    const text = entryText(value, form);
    if (text === undefined) return { entries: [], refused: kindOf(value) };
    const before = found.size;
    if (text !== '' && fits(text, form)) found.add(text);
    misses = found.size > before ? 0 : misses + 1;
  }
  return { entries: [...found], refused: undefined };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

/** The value as the column's type writes it; '' when it is no value of that type; undefined for what has no text at all. */
export function entryText(value: unknown, form: EntryForm): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value, form);
  switch (typeof value) {
    case 'string':
      return typedText(form.asciiWord === undefined ? value.normalize('NFC').trim() : asciiWord(value), form);
    case 'number':
    case 'bigint':
      return typedText(String(value), form);
    case 'boolean':
      return form.category === 'boolean' || form.category === 'text' ? String(value) : '';
    default:
      return undefined;
  }
}

function dateText(value: Date, form: EntryForm): string {
  const iso = value.toISOString();
  if (!/^\d{4}-/.test(iso)) return '';
  const fraction = iso.slice(19, -1).replace(/\.?0+$/, '');
  switch (form.category) {
    case 'text':
      return iso;
    case 'date':
      return iso.slice(0, 10);
    case 'timestamp':
      return `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction}`;
    case 'timestamptz':
      return `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction}+00`;
    default:
      return '';
  }
}

const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/;

function typedText(text: string, form: EntryForm): string {
  switch (form.category) {
    case 'text':
      return text;
    case 'integer':
      return integerText(text, form.base);
    case 'numeric':
      return numericText(text, form);
    case 'float':
      return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : '';
    case 'boolean':
      return text === 'true' || text === 'false' ? text : '';
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : '';
    case 'inet':
      return /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]*:[0-9a-f:]*$/.test(text) ? text : '';
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return DATE.test(text) ? (entryText(new Date(text), form) ?? '') : '';
    default:
      return '';
  }
}

function integerText(text: string, base: string | undefined): string {
  if (!/^-?\d{1,19}$/.test(text)) return '';
  const number = BigInt(text);
  const { least, greatest } = integerRange(base ?? 'int8') ?? { least: -(2n ** 63n), greatest: 2n ** 63n - 1n };
  return number <= greatest && number >= least ? String(number) : '';
}

/** Without an exponent; with a scale: so many digits behind the point, and within the precision. */
function numericText(text: string, { precision, scale = 0 }: EntryForm): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return '';
  const [, sign = '', digits = '', fraction = ''] = match;
  const whole = digits.replace(/^0+(?=\d)/, '');
  if (precision === undefined) return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  if (whole.length > precision - scale && whole !== '0') return '';
  return `${sign}${whole}${scale === 0 ? '' : `.${fraction.slice(0, scale).padEnd(scale, '0')}`}`;
}

/** Letters with marks become plain ones, German umlauts two; '' for what has none of the Latin letters. */
function asciiWord(text: string): string {
  const spelled = text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  const plain = spelled
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[ıI]/g, 'i')
    .replaceAll(/['’ -]/g, '');
  return /^[A-Za-z]{2,}$/.test(plain) ? `${plain.slice(0, 1).toUpperCase()}${plain.slice(1).toLowerCase()}` : '';
}

function fits(text: string, form: EntryForm): boolean {
  const longest = Math.min(form.maxLength ?? LONGEST, form.asciiWord ?? LONGEST);
  // Control characters, line separators, lone surrogates: what one engine could write otherwise than another.
  return !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text) && (text.length <= longest || Array.from(text).length <= longest);
}
