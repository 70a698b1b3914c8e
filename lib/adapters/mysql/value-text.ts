// A value as the server sends it -> the canonical text that masks, checks and files of every kind of database share.
import type { ColumnType } from '../../core/model/catalog.ts';

/**
 * A function from a value's bytes to its text: bytes as `\x…`, bits as 0 and 1, fractions of a second without trailing zeros, numbers
 * without the zeros of ZEROFILL.
 * @throws TypeError for text that is no UTF-8
 */
export function valueText(type: ColumnType): (bytes: Buffer) => string {
  switch (type.category) {
    case 'binary':
      return hex;
    case 'bit': {
      const bits = type.maxLength ?? 1;
      return (bytes) =>
        [...bytes]
          .map((byte) => byte.toString(2).padStart(8, '0'))
          .join('')
          .slice(-bits);
    }
    case 'date':
    case 'time':
    case 'timestamp':
      return (bytes) =>
        bytes
          .toString('latin1')
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '');
    case 'integer':
    case 'numeric':
      return (bytes) => bytes.toString('latin1').replace(/^(-?)0+(?=\d)/, '$1');
    case 'other':
      // Geometries, and types that are not known: their own bytes.
      return hex;
    default: {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return (bytes) => decoder.decode(bytes);
    }
  }
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
