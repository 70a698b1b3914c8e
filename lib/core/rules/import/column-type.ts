// A column's type as SQLAlchemy or a database prints it (`VARCHAR(80)`, `timestamp with time zone`), as far as a mask's choice depends on it.
import type { TypeCategory } from '../../model/catalog.ts';

const CATEGORIES: readonly (readonly [RegExp, TypeCategory])[] = [
  [/ARRAY|\[\]$/, 'array'],
  [/^JSONB?/, 'json'],
  [/^UUID/, 'uuid'],
  [/^(BIGINT|INTEGER|SMALLINT|INT)\b/, 'integer'],
  [/^(NUMERIC|DECIMAL)/, 'numeric'],
  [/^(FLOAT|REAL|DOUBLE)/, 'float'],
  [/^BOOL/, 'boolean'],
  [/^(TIMESTAMP|DATETIME)/, 'timestamp'],
  [/^DATE\b/, 'date'],
  [/^TIME/, 'time'],
  [/^INTERVAL/, 'interval'],
  [/^(INET|CIDR)/, 'inet'],
  [/^MACADDR/, 'macaddr'],
  [/^BYTEA/, 'binary'],
  [/^HSTORE/, 'keyvalue'],
  [/^MONEY/, 'money'],
  [/^(TEXT|VARCHAR|CHARACTER|CHAR|CITEXT|STRING|NAME)/, 'text'],
];

/** `other` for what a name alone cannot tell (an enumeration and a domain have their own). */
export function categoryOf(type: unknown): TypeCategory {
  if (typeof type !== 'string') return 'other';
  const upper = type.toUpperCase();
  return CATEGORIES.find(([pattern]) => pattern.test(upper))?.[1] ?? 'other';
}
