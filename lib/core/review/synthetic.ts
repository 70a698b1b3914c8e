// Made-up values of the shape that a column's values have, to show what a mask does: nobody's, and the same at every look.
import { createHash } from 'node:crypto';
import { shapeText } from '../findings/shape.ts';
import type { ColumnType } from '../model/catalog.ts';
import { integerRange } from '../model/integers.ts';
import type { ReviewColumn } from './facts.ts';

const CONSONANTS = 'bdfgklmnprstv';
const VOWELS = 'aeiou';
const WORDS = 'The parcel was left at the door and the neighbour signed for it on Tuesday'.split(' ');

/** Numbers from a seed: always the same ones. */
class Chance {
  readonly #seed: string;
  #at = 0;
  #bytes: Uint8Array = new Uint8Array();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** 0 to `below` - 1. */
  next(below: number): number {
    if (this.#at % 32 === 0) this.#bytes = createHash('sha256').update(`${this.#seed} ${this.#at}`).digest();
    const byte = this.#bytes[this.#at % 32] ?? 0;
    this.#at += 1;
    return byte % below;
  }
}

/** So many values, distinct where the shape leaves room. */
export function syntheticValues(column: ReviewColumn, count: number): string[] {
  const shapes = column.finding?.shapes?.top ?? [];
  return Array.from({ length: count }, (_, n) => {
    const chance = new Chance(`${column.key} ${n}`);
    const shape = shapes[n % Math.max(1, shapes.length)]?.shape;
    const filled = shape === undefined || !takesShape(column.type) ? undefined : fillShape(shapeText(shape), chance);
    return (
      filled ??
      ofType(
        column.type,
        column.finding?.profile.averageLength ?? 8,
        (column.finding?.profile.wordy ?? 0) > 0.5,
        chance,
        n,
      )
    );
  });
}

/** Of other types a shape says nothing about what is valid. */
function takesShape({ category }: ColumnType): boolean {
  return category === 'text' || category === 'integer';
}

/** Letters and digits drawn anew; signs stay. Sentences of more than a line are written as a sentence. */
export function fillShape(shape: string, chance: { next: (below: number) => number }): string {
  let letters = 0;
  return Array.from(shape, (char, at) => {
    switch (char) {
      case 'a':
      case 'A': {
        const from = letters % 2 === 0 ? CONSONANTS : VOWELS;
        letters += 1;
        const letter = from[chance.next(from.length)] ?? 'a';
        return char === 'A' ? letter.toUpperCase() : letter;
      }
      case '9':
        // A number does not begin with 0.
        return String(at === 0 ? 1 + chance.next(9) : chance.next(10));
      case '?':
        letters += 1;
        return 'é';
      default:
        letters = 0;
        return char;
    }
  }).join('');
}

/** So many digits make a number that the integer type holds, whatever they are. */
function shortestOf({ base }: ColumnType): number {
  return Math.min(9, String(integerRange(base)?.greatest ?? 10n ** 9n).length - 1);
}

function ofType(type: ColumnType, length: number, wordy: boolean, chance: Chance, n: number): string {
  const digits = (count: number): string => fillShape('9'.repeat(Math.max(1, count)), chance);
  const word = (): string => fillShape(`A${'a'.repeat(3 + chance.next(4))}`, chance);
  const day = (): string => `19${60 + chance.next(39)}-0${1 + chance.next(9)}-1${chance.next(10)}`;
  switch (type.category) {
    case 'text': {
      if (wordy) return `${WORDS.slice(0, 8).join(' ')} ${word()} ${word()}.`;
      const text = fillShape('a'.repeat(Math.max(3, Math.min(24, Math.round(length)))), chance);
      return type.maxLength === undefined ? text : text.slice(0, type.maxLength);
    }
    case 'integer':
      return digits(Math.min(shortestOf(type), Math.max(1, Math.round(length))));
    case 'numeric': {
      const scale = Math.max(0, type.scale ?? 2);
      const whole = Math.max(1, Math.min(6, (type.precision ?? 8) - scale));
      return scale === 0 ? digits(whole) : `${digits(whole)}.${fillShape('9'.repeat(scale), chance)}`;
    }
    case 'float':
      return `${digits(3)}.5`;
    case 'boolean':
      return n % 2 === 0 ? 't' : 'f';
    case 'date':
      return day();
    case 'timestamp':
      return `${day()} 1${chance.next(10)}:2${chance.next(10)}:00`;
    case 'timestamptz':
      return `${day()} 1${chance.next(10)}:2${chance.next(10)}:00+00`;
    case 'time':
      return `1${chance.next(10)}:2${chance.next(10)}:00`;
    case 'interval':
      return `${1 + chance.next(9)} days`;
    case 'uuid':
      return `${hex(8, chance)}-${hex(4, chance)}-4${hex(3, chance)}-8${hex(3, chance)}-${hex(12, chance)}`;
    case 'json':
      return JSON.stringify({ name: `${word()} ${word()}`, visits: chance.next(20) });
    case 'xml':
      return `<note>${word()}</note>`;
    case 'binary':
      return `\\x${hex(8, chance)}`;
    case 'inet':
      return `198.51.100.${1 + chance.next(250)}`;
    case 'macaddr':
      return `00:00:5e:00:53:0${chance.next(10)}`;
    case 'array':
      return `{${[1, 2].map(() => (type.element === undefined ? word() : ofType(type.element, 6, false, chance, n))).join(',')}}`;
    case 'enum':
      return type.enumLabels?.[n % Math.max(1, type.enumLabels.length)] ?? word();
    case 'composite':
      return `(${(type.fields ?? []).map((field) => ofType(field.type, 6, false, chance, n)).join(',')})`;
    case 'range':
      return `[${digits(1)},${digits(3)})`;
    case 'textsearch':
      return `'${word().toLowerCase()}':1 '${word().toLowerCase()}':2`;
    case 'geometric':
      return `(${digits(1)},${digits(1)})`;
    case 'bit':
      return '1010';
    case 'money':
      return `$${digits(2)}.00`;
    case 'keyvalue':
      return `"name"=>"${word()}"`;
    case 'oid':
      return digits(5);
    case 'other':
      return word();
    default:
      return type.category satisfies never;
  }
}

function hex(count: number, chance: Chance): string {
  return Array.from({ length: count }, () => chance.next(16).toString(16)).join('');
}
