// Column types with values that every one of their masks must take: extremes, zeros, what has broken masks before. Nobody's data.
import type { ColumnType } from '../lib/core/model/catalog.ts';

export interface TypeSample {
  readonly type: ColumnType;
  readonly values: readonly string[];
}

const of = (
  text: string,
  category: ColumnType['category'],
  values: readonly string[],
  more: Partial<ColumnType> = {},
): TypeSample => ({ type: { text, base: text, category, ...more }, values });

const TEXTS = [
  '',
  ' ',
  'a',
  'Jane Doe',
  'jane@corp.io',
  '+1 212-736-5000',
  '1984-02-29',
  '123-45-6789',
  '4111 1111 1111 1111',
  'e\u0301le\u0300ve 張偉',
  '👩‍👩‍👧 Zoë',
  'x'.repeat(40),
];

export const TYPE_SAMPLES: readonly TypeSample[] = [
  of('character varying(12)', 'text', TEXTS, { base: 'varchar', maxLength: 12 }),
  of('character varying(40)', 'text', TEXTS, { base: 'varchar', maxLength: 40 }),
  of('citext', 'text', TEXTS, { caseInsensitive: true }),
  of('int2', 'integer', ['0', '1', '-1', '10', '32767', '-32768', '1984']),
  of('int4', 'integer', ['0', '1', '-1', '99', '100', '2147483647', '-2147483648', '1999999999', '2000000000']),
  of('int8', 'integer', [
    '0',
    '-1',
    '4111111111111111',
    '9223372036854775807',
    '-9223372036854775808',
    '9007199254740993',
  ]),
  of('numeric(10,2)', 'numeric', ['0.00', '0.01', '-0.01', '12.34', '99999999.99', '-99999999.99', 'NaN'], {
    base: 'numeric',
    precision: 10,
    scale: 2,
  }),
  of('numeric(38,0)', 'numeric', ['0', '1', '9'.repeat(38), `-${'9'.repeat(38)}`], {
    base: 'numeric',
    precision: 38,
    scale: 0,
  }),
  of('numeric', 'numeric', ['0', '1.5', '-0.000001', `1${'0'.repeat(60)}.5`, 'NaN', 'Infinity', '-Infinity']),
  of('float4', 'float', ['0', '-0', '1.5', '3.4028235e+38', '1e-45', 'NaN', 'Infinity']),
  of('float8', 'float', ['0', '0.1', '-2.5', '1e+20', '1.7976931348623157e+308', '5e-324', 'NaN', '-Infinity', '7']),
  of('bool', 'boolean', ['true', 'false']),
  of('date', 'date', [
    '1970-01-01',
    '1984-02-29',
    '0001-01-01',
    '9999-12-31',
    '294276-12-31',
    '0044-03-15 (BC)',
    'infinity',
    '-infinity',
  ]),
  of('time', 'time', ['00:00:00', '23:59:59.999999', '24:00:00']),
  of('timestamp', 'timestamp', [
    '1970-01-01 00:00:00',
    '1984-02-29 23:59:59.999999',
    '0001-01-01 00:00:00',
    '9999-12-31 23:59:59',
    '294246-12-31 00:00:00',
    '0044-03-15 (BC) 10:00:00',
    'infinity',
  ]),
  of('timestamptz', 'timestamptz', [
    '1970-01-01 00:00:00+00',
    '1984-02-29 23:59:59.5+00',
    '2001-01-01 10:33:12+05:30',
    '0001-01-01 00:00:00+00',
    '9999-12-31 23:59:59+00',
    '-infinity',
  ]),
  of('interval', 'interval', ['1 day', '-1 mon +2 days', '00:00:00']),
  of('uuid', 'uuid', [
    '00000000-0000-0000-0000-000000000000',
    '123e4567-e89b-42d3-a456-426614174000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ]),
  of('jsonb', 'json', ['{}', '[]', 'null', '""', '{"a": "Jane Doe", "n": 12345678, "b": [true, null, 1.50]}', '"é😀"']),
  of('xml', 'xml', ['<a/>', '<a b="c">Jane</a>']),
  of('bytea', 'binary', ['\\x', '\\x00', '\\xdeadbeef', `\\x${'ff'.repeat(40)}`]),
  of('inet', 'inet', [
    '0.0.0.0',
    '8.8.8.8',
    '10.0.0.0/8',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1/64',
    '2001:db8::ffff:1.2.3.4',
  ]),
  of('cidr', 'inet', ['0.0.0.0/0', '10.0.0.0/8', '192.0.2.1/32', '::/0', '2001:db8::/32']),
  of('macaddr', 'macaddr', ['00:00:00:00:00:00', '08:00:2b:01:02:03', 'ff:ff:ff:ff:ff:ff']),
  of('macaddr8', 'macaddr', ['08:00:2b:01:02:03:04:05']),
  of('text[]', 'array', ['{}', '{a,b}', '{NULL,"NULL",""}', '{{a,b},{c,d}}', '[0:1]={x,y}'], {
    element: { text: 'text', base: 'text', category: 'text' },
  }),
  of('mood', 'enum', ['sad', 'ok', 'happy'], { enumLabels: ['sad', 'ok', 'happy'] }),
  of('pair', 'composite', ['(a,1)', '("Jane Doe",)', '(,)'], {
    fields: [
      { name: 'name', type: { text: 'text', base: 'text', category: 'text' } },
      { name: 'n', type: { text: 'int4', base: 'int4', category: 'integer' } },
    ],
  }),
  of('int4range', 'range', ['empty', '[1,5)', '(,)']),
  of('tsvector', 'textsearch', ["'jane':1", '']),
  of('point', 'geometric', ['(1,2)', '(0,0)']),
  of('bit(8)', 'bit', ['10101010', '00000000'], { base: 'bit', maxLength: 8 }),
  of('money', 'money', ['$1.00', '-$0.01']),
  of('hstore', 'keyvalue', ['"a"=>"b"', '']),
  of('oid', 'oid', ['0', '4294967295']),
  of('ltree', 'other', ['a.b', '']),
];
