// What each mask is timed on: a column as people have them, made by DuckDB from the row's number, the same on every machine.
import { MASKS } from '../lib/core/masks/registry.ts';
import type { ColumnType } from '../lib/core/model/catalog.ts';
import type { MaskSpec } from '../lib/core/plan/plan.ts';

export interface BenchCase {
  /** The mask, with what tells several cases of one apart. */
  readonly label: string;
  readonly spec: MaskSpec;
  readonly type: ColumnType;
  readonly duckdbType: string;
  /** SQL of the column over `i`, the row's number. */
  readonly sql: string;
}

interface Kind {
  readonly type: ColumnType;
  readonly duckdbType: string;
  readonly sql: string;
}

const type = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
const TEXT = type('text', 'text');
const text = (sql: string, of: ColumnType = TEXT): Kind => ({ type: of, duckdbType: 'VARCHAR', sql });
/** A number below `limit` that looks random. */
const below = (limit: number | string, salt = ''): string => `(hash(i::VARCHAR || '${salt}') % ${limit})`;
const oneOf = (list: readonly string[], salt: string): string =>
  `list_extract([${list.map((entry) => `'${entry}'`).join(', ')}], (${below(list.length, salt)} + 1)::BIGINT)`;
const FIRST = oneOf(['James', 'Mary', 'José', 'Zoë', 'Łukasz', 'Søren', 'Linda', 'Anaïs', 'François', 'Karen'], 'f');
const LAST = oneOf(['Smith', 'García', 'Müller', 'Nguyen', 'Kowalski', 'Rossi', 'Jansen', 'Clark', 'Lopez'], 'l');
const NAME = `${FIRST} || ' ' || ${LAST}`;
const EMAIL = `lower(${LAST}) || i || '@' || ${oneOf(['gmail.com', 'yahoo.com', 'acme.co.uk'], 'd')}`;
const digits = (count: number, salt: string): string =>
  `lpad((${below(`1${'0'.repeat(count)}`, salt)})::VARCHAR, ${count}, '0')`;
const PHONE = `'+1-' || ${digits(3, 'a')} || '-' || ${digits(3, 'b')} || '-' || ${digits(4, 'c')}`;
const DAYS = `(DATE '1940-01-01' + ${below(25_000, 'day')}::INTEGER)`;

const KINDS = {
  name: text(NAME),
  email: text(EMAIL),
  phone: text(PHONE),
  address: text(`${below(9999)} || ' ' || ${LAST} || ' St, Springfield, ' || ${digits(5, 'zip')}`),
  card: text(`'4' || ${digits(15, 'card')}`),
  iban: text(`'DE' || ${digits(2, 'check')} || ${digits(18, 'iban')}`),
  ssn: text(`${digits(3, 'x')} || '-' || ${digits(2, 'y')} || '-' || ${digits(4, 'z')}`),
  ip: text(`${below(223, 'o')} || '.' || ${below(256, 'p')} || '.' || ${below(256, 'q')} || '.' || ${below(256, 'r')}`),
  mac: text(`'08:00:2b:' || ${digits(2, 's')} || ':' || ${digits(2, 't')} || ':' || ${digits(2, 'u')}`),
  url: text(`'https://shop.example/u/' || md5(i::VARCHAR)`),
  uuid: text(`md5(i::VARCHAR)::UUID::VARCHAR`, type('uuid', 'uuid')),
  code: text(`'AB-' || ${digits(9, 'code')} || '-x'`),
  expiry: text(`lpad((1 + ${below(12, 'm')})::VARCHAR, 2, '0') || '/' || (26 + ${below(9, 'n')})`),
  note: text(
    `'Customer called about order ' || ${below(100_000, 'note')} || '; asked for a refund, said ' || ${PHONE} || ' or ' || ${EMAIL} || ' is best; follow-up by ' || ${NAME} || ' in the week after next'`,
  ),
  json: text(
    `json_object('contact', json_object('email', ${EMAIL}, 'phone', ${PHONE}), 'tags', ['a', 'b'], 'score', ${below(1000)} / 10.0, 'name', ${NAME})::VARCHAR`,
    type('jsonb', 'json'),
  ),
  list: text(`'{"' || ${NAME} || '",' || lower(${LAST}) || ',NULL}'`, type('text[]', 'array', { element: TEXT })),
  pair: text(
    `'("' || ${NAME} || '",' || ${EMAIL} || ')'`,
    type('pair', 'composite', {
      fields: [
        { name: 'label', type: TEXT },
        { name: 'mail', type: TEXT },
      ],
    }),
  ),
  bytea: text(`'\\x' || md5(i::VARCHAR)`, type('bytea', 'binary')),
  integer: { type: type('bigint', 'integer', { base: 'int8' }), duckdbType: 'BIGINT', sql: 'i' },
  numeric: {
    type: type('numeric(12,2)', 'numeric', { base: 'numeric', precision: 12, scale: 2 }),
    duckdbType: 'DECIMAL(12,2)',
    sql: `(${below(1_000_000_000, 'money')} / 100)::DECIMAL(12,2)`,
  },
  float: { type: type('double precision', 'float', { base: 'float8' }), duckdbType: 'DOUBLE', sql: `i / 7.0` },
  date: { type: type('date', 'date'), duckdbType: 'DATE', sql: DAYS },
  timestamptz: {
    type: type('timestamp with time zone', 'timestamptz', { base: 'timestamptz' }),
    duckdbType: 'TIMESTAMPTZ',
    sql: `TIMESTAMPTZ '2015-01-01 00:00:00+00' + to_seconds((${below(300_000_000, 'when')})::BIGINT)`,
  },
} as const satisfies Readonly<Record<string, Kind>>;
type KindName = keyof typeof KINDS;

/** Masks whose own kind of value is not a person's name. */
const ON: Readonly<Record<string, readonly KindName[]>> = {
  email: ['email'],
  username: ['email'],
  phone: ['phone'],
  street: ['address'],
  address: ['address'],
  card: ['card'],
  iban: ['iban'],
  'national-id': ['ssn'],
  ip: ['ip'],
  mac: ['mac'],
  url: ['url'],
  uuid: ['uuid'],
  fpe: ['code'],
  format: ['name', 'code'],
  expiry: ['expiry'],
  text: ['note'],
  redact: ['note'],
  json: ['json'],
  list: ['list'],
  composite: ['pair'],
  binary: ['bytea'],
  number: ['integer', 'numeric', 'float'],
  'date-shift': ['date', 'timestamptz'],
  'date-of-birth': ['date'],
  generalize: ['date'],
};
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  constant: { value: 'gone' },
  list: { each: { mask: 'format' } },
  composite: { fields: { label: { mask: 'name' }, mail: { mask: 'email' } } },
  generalize: { to: 'year' },
};

/** Every mask of the registry, `keep` first; `left` names those that need more than this file knows. */
export function benchCases(): { readonly cases: readonly BenchCase[]; readonly left: readonly string[] } {
  const left: string[] = [];
  const cases = MASKS.flatMap((mask) => {
    const spec = { mask: mask.name, ...PARAMETERS[mask.name] };
    if (!mask.parameters.safeParse(spec).success) {
      left.push(mask.name);
      return [];
    }
    const kinds: readonly KindName[] = ON[mask.name] ?? ['name'];
    return kinds.map((kind): BenchCase => {
      const label = kinds.length === 1 ? mask.name : `${mask.name} ${kind}`;
      return { label, spec, ...KINDS[kind] };
    });
  });
  return { cases, left };
}
