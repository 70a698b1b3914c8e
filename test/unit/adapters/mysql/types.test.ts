import { describe, expect, it } from 'vitest';
import { columnsIn } from '../../../../lib/adapters/mysql/expression-columns.ts';
import { parseVersion } from '../../../../lib/adapters/mysql/session.ts';
import { columnType, quotedLabels } from '../../../../lib/adapters/mysql/types.ts';
import { valueText } from '../../../../lib/adapters/mysql/value-text.ts';
import { chooseMask } from '../../../../lib/core/masks/choose.ts';

const type = (columnTypeText: string, more: object = {}, isJson = false) =>
  columnType(
    {
      dataType: /^\w+/.exec(columnTypeText)?.[0] ?? '',
      columnType: columnTypeText,
      characters: null,
      precision: null,
      scale: null,
      collation: null,
      ...more,
    },
    isJson,
  );

describe('a column type of MySQL', () => {
  it.each([
    ['bigint(20) unsigned', { category: 'integer', base: 'uint8' }],
    ['tinyint(1)', { category: 'integer', base: 'int1' }],
    ['double', { category: 'float', base: 'float8' }],
    ['datetime(6)', { category: 'timestamp' }],
    ['year(4)', { category: 'integer', base: 'year' }],
    ['mediumblob', { category: 'binary' }],
    ['point', { category: 'other' }],
    ['inet6', { category: 'inet' }],
    ['vector(3)', { category: 'other' }],
  ])('%s is known', (text, expected) => {
    expect(type(text)).toMatchObject(expected);
  });

  it('of a text compares as its collation does', () => {
    expect(type('varchar(9)', { characters: 9, collation: 'utf8mb4_0900_ai_ci' })).toMatchObject({
      maxLength: 9,
      caseInsensitive: true,
    });
    expect(type('varchar(9)', { characters: 9, collation: 'utf8mb4_bin' }).caseInsensitive).toBeUndefined();
  });

  it('of a text that is JSON by its check is JSON', () => {
    expect(type('longtext', {}, true)).toMatchObject({ category: 'json' });
  });

  it('names the labels of an enumeration, quotes and commas in them included', () => {
    expect(quotedLabels(`enum('a','it''s "odd"','b,c','')`)).toEqual(['a', `it's "odd"`, 'b,c', '']);
  });
});

describe('a date of MySQL', () => {
  it.each([
    ['date', '9999-12-31'],
    ['datetime', '9999-12-31'],
    ['timestamp', '2038-01-18'],
  ])('of type %s is not moved beyond %s, the last day that the type holds', (text, last) => {
    const input = { identifiers: [], nullable: true, unique: false, rows: 9, columnName: 'd', freeText: false };
    expect(chooseMask({ ...input, type: type(text) })).toMatchObject({ mask: 'date-shift', max: last });
  });

  it.each(['date', 'datetime', 'timestamp'])('of type %s in a key, or compared by a CHECK, still moves', (text) => {
    const input = { identifiers: [], nullable: false, unique: false, rows: 9, columnName: 'd', freeText: false };
    const together = { mask: 'date-shift', per: 'column' };
    expect(chooseMask({ ...input, type: type(text), unique: true })).toMatchObject(together);
    expect(chooseMask({ ...input, type: type(text), compared: true })).toMatchObject(together);
  });
});

describe('a value of MySQL as canonical text', () => {
  const text = (columnTypeText: string, bytes: Buffer | string, more: object = {}) =>
    valueText(type(columnTypeText, more))(Buffer.from(bytes));

  it('of bytes is hexadecimal', () => {
    expect(text('blob', Buffer.from([0, 255]))).toBe('\\x00ff');
  });

  it('of bits is as long as the column', () => {
    expect(text('bit(10)', Buffer.from([2, 5]), { precision: 10 })).toBe('1000000101');
  });

  it.each([
    ['datetime(6)', '2024-01-02 03:04:05.120000', '2024-01-02 03:04:05.12'],
    ['datetime(6)', '2024-01-02 03:04:05.000000', '2024-01-02 03:04:05'],
    ['time', '-838:59:59', '-838:59:59'],
    ['int(10) unsigned zerofill', '0000000042', '42'],
    ['int(11)', '0', '0'],
    ['decimal(10,2)', '-0.50', '-0.50'],
  ])('of %s %s is %s', (columnTypeText, value, expected) => {
    expect(text(columnTypeText, value)).toBe(expected);
  });

  it('that is no UTF-8 is refused', () => {
    expect(() => text('varchar(9)', Buffer.from([0xff]))).toThrow(TypeError);
  });
});

describe('the columns in an expression', () => {
  it('stand in backticks, not in strings', () => {
    expect(columnsIn("concat(`a`,' `b` ',`C``d`)", ['a', 'b', 'c`d'])).toEqual(['a', 'c`d']);
  });
});

describe('a version', () => {
  it.each([
    ['8.0.36', 'mysql', 80_036],
    ['8.4.2-debug', 'mysql', 80_402],
    ['10.11.19-MariaDB-0+deb12u1', 'mariadb', 101_119],
    ['5.5.5-10.6.7-MariaDB', 'mariadb', 100_607],
  ])('%s is of %s', (text, name, version) => {
    expect(parseVersion(text)).toMatchObject({ version, dialect: { name } });
  });
});
