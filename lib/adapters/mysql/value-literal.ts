// A canonical text -> a constant in SQL that gives the column the same value again: the way back of `valueText`.
import type { ColumnType } from '../../core/model/catalog.ts';
import { mysqlText } from '../../core/sql/quote.ts';

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const BYTES = /^\\x((?:[0-9a-f]{2})*)$/i;
const BITS = /^[01]+$/;

/**
 * A function from a value's canonical text to its constant: bytes as `x'…'`, bits as `b'…'`, numbers bare (a year 0 in quotes would be
 * 2000), everything else in quotes. A text that is of no such form is quoted: the server says whether it can read it.
 */
export function valueLiteral(type: ColumnType): (text: string) => string {
  switch (type.category) {
    case 'binary':
    case 'other':
      return (text) => {
        const hex = BYTES.exec(text)?.[1];
        return hex === undefined ? mysqlText(text) : `x'${hex}'`;
      };
    case 'bit':
      return (text) => (BITS.test(text) ? `b'${text}'` : mysqlText(text));
    case 'integer':
    case 'numeric':
      return (text) => (NUMBER.test(text) ? text : mysqlText(text));
    case 'float':
      // Without an exponent it is an exact number, of which there is no -0.
      return (text) => (NUMBER.test(text) ? (/e/i.test(text) ? text : `${text}e0`) : mysqlText(text));
    default:
      return mysqlText;
  }
}
