// Random rows of every type that the exporter writes, with most masks: made by DuckDB from hashes of the row's number, so that they are
// the same on every machine.
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { literal } from '../../../lib/core/sql/quote.ts';
import type { GivenColumn } from './table.ts';

const FRAGMENTS = [
  'a',
  'Jane',
  ' ',
  "O'Brien",
  'ü',
  'Ł',
  '张伟',
  '😀',
  'e\u0301',
  'ß',
  'İ',
  '\t\n',
  '"',
  '\\',
  '{',
  '7',
  '42',
  '-',
  '.',
  '@',
  '%s',
  '$1',
];

/** An integer below `below` (at most 2^32), different for each column and row. */
const below = (column: string, limit: number | string): string => `(hash(i, '${column}') % ${limit})::BIGINT`;
const oneOf = (column: string, texts: readonly string[]): string =>
  `list_extract([${texts.map(literal).join(', ')}], ${below(column, texts.length)} + 1)`;
const anyText = (column: string): string =>
  [1, 2, 3, 4, 5].map((at) => oneOf(`${column}${at}`, FRAGMENTS)).join(' || ');
/** NULL in one row of nine. */
const orNull = (column: string, sql: string): string =>
  `CASE WHEN ${below(`${column}?`, 9)} = 0 THEN NULL ELSE ${sql} END`;
/** Costly masks: filled in one row of twenty. */
const seldom = (column: string, sql: string): string => `CASE WHEN ${below(`${column}?`, 20)} = 0 THEN ${sql} END`;
const ALL = 18446744073709551615n;
const fraction = (column: string): string => `(hash(i, '${column}')::DOUBLE / ${ALL}::DOUBLE)`;

const type = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
interface Random extends GivenColumn {
  readonly sql: string;
}
function column(name: string, of: ColumnType, duckdbType: string, spec: MaskSpec, sql: string, fill = orNull): Random {
  return { name, type: of, duckdbType, spec, domain: name, sql: fill(name, sql) };
}
const TEXT = type('text', 'text');
const inText = (mask: string, sql = anyText(mask), spec: MaskSpec = { mask }, fill = orNull): Random =>
  column(mask, TEXT, 'VARCHAR', spec, sql, fill);

const COLUMNS: readonly Random[] = [
  { ...column('id', type('bigint', 'integer', { base: 'int8' }), 'BIGINT', { mask: 'keep' }, 'i'), sql: 'i' },
  inText('hash'),
  inText('salt-hash'),
  inText('first'),
  inText('last'),
  inText('name', anyText('name'), { mask: 'name', maxLength: 9 }),
  inText('username'),
  inText('email', `lower(${oneOf('m', ['Jane', 'Al', 'Zoe', 'İpek'])}) || ${below('mail', 1000)} || '@corp.io'`),
  inText('street'),
  inText('city'),
  inText('zip'),
  inText('address'),
  inText('company'),
  inText('url'),
  inText('uuid'),
  inText('format', `${anyText('format')} || '-' || ${below('f', 100000)}`),
  inText('text'),
  inText('partial'),
  inText(
    'phone',
    `'+1 (' || (200 + ${below('area', 700)}) || ') 555-' || lpad(${below('line', 10000)}::VARCHAR, 4, '0')`,
  ),
  inText('card', `'4' || lpad(${below('pan', '1000000000')}::VARCHAR, 15, '0')`),
  inText('ip', `${below('ip1', 256)} || '.' || ${below('ip2', 256)} || '.0.' || ${below('ip3', 256)}`),
  inText('fpe', `lpad(${below('ssn', 1000000000)}::VARCHAR, 9, '0')`, { mask: 'fpe' }, seldom),
  column(
    'small',
    type('smallint', 'integer', { base: 'int2' }),
    'SMALLINT',
    { mask: 'number' },
    `(${below('small', 65536)} - 32768)::SMALLINT`,
    seldom,
  ),
  column(
    'int',
    type('integer', 'integer', { base: 'int4' }),
    'INTEGER',
    { mask: 'number' },
    `(${below('int', 4294967296)} - 2147483648)::INTEGER`,
    seldom,
  ),
  column(
    'decimal',
    type('numeric(10,2)', 'numeric', { base: 'numeric', precision: 10, scale: 2 }),
    'DECIMAL(10,2)',
    { mask: 'number' },
    `(${below('dec', 4000000000)} - 2000000000)::DECIMAL(18,0) / 100`,
    seldom,
  ),
  column(
    'wide',
    type('numeric(38,18)', 'numeric', { base: 'numeric', precision: 38, scale: 18 }),
    'DECIMAL(38,18)',
    { mask: 'number' },
    `(${below('wide', 4000000000)} - 2000000000)::DECIMAL(20,0) * 0.000000001::DECIMAL(18,9)`,
    seldom,
  ),
  column(
    'double',
    type('double precision', 'float', { base: 'float8' }),
    'DOUBLE',
    { mask: 'number' },
    `(${fraction('d')} - 0.5) * pow(10, ${below('de', 600)} - 300)`,
    seldom,
  ),
  column(
    'single',
    type('real', 'float', { base: 'float4' }),
    'FLOAT',
    { mask: 'number' },
    `((${fraction('s')} - 0.5) * pow(10, ${below('se', 70)} - 35))::FLOAT`,
    seldom,
  ),
  column(
    'day',
    type('date', 'date'),
    'DATE',
    { mask: 'date-shift' },
    `DATE '1900-01-01' + ${below('day', 60000)}::INTEGER`,
  ),
  column(
    'far',
    type('date', 'date'),
    'DATE',
    { mask: 'date-shift' },
    `CASE ${below('far', 10)} WHEN 0 THEN 'infinity'::DATE WHEN 1 THEN '-infinity'::DATE ELSE DATE '9990-01-01' + ${below('farther', 900000)}::INTEGER END`,
  ),
  column(
    'moment',
    type('timestamp', 'timestamp'),
    'TIMESTAMP',
    { mask: 'date-shift' },
    `make_timestamp(${below('ts', 4294967296)} * 400000 - 500000000000000)`,
  ),
  column(
    'instant',
    type('timestamptz', 'timestamptz'),
    'TIMESTAMP WITH TIME ZONE',
    { mask: 'date-shift' },
    `make_timestamp(${below('tz', 4294967296)} * 407 * 1000 + ${below('tz1', 1000)})::TIMESTAMPTZ`,
  ),
  column('flag', type('boolean', 'boolean', { base: 'bool' }), 'BOOLEAN', { mask: 'blank' }, `${below('flag', 2)} = 1`),
  column(
    'json',
    type('jsonb', 'json'),
    'VARCHAR',
    { mask: 'json', paths: { '$.mail': { mask: 'email' } } },
    `'{"mail": "' || ${oneOf('j1', ['jane', 'al'])} || ${below('j', 1000)} || '@corp.io", "n": ' || ${below('j2', 1000)} || ', "t": [' || ${oneOf('j3', ['1.50', 'null', '"x"', '{}'])} || ']}'`,
    seldom,
  ),
  column(
    'list',
    type('text[]', 'array', { base: '_text', element: TEXT }),
    'VARCHAR',
    { mask: 'list', each: { mask: 'first' } },
    `'{' || ${oneOf('l1', ['Jane', '"a b"', 'NULL', '""'])} || ',' || ${oneOf('l2', ['Al', '{', '"\\""'])} || '}'`,
    seldom,
  ),
];
export const RANDOM_COLUMNS: readonly GivenColumn[] = COLUMNS;

/** Rows with `id` in `from` to `to - 1`, in this order. */
export function randomRows(from: number, to: number): string {
  const cells = COLUMNS.map(({ name, duckdbType, sql }) => `CAST(${sql} AS ${duckdbType}) AS "${name}"`);
  return `SELECT ${cells.join(', ')} FROM range(${from}, ${to}) AS t(i)`;
}
