// A column's type as SQLAlchemy prints it (`VARCHAR(80)`, `TIMESTAMP`), as far as a mask's choice depends on it.
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
  [/^DATE/, 'date'],
  [/^TIME/, 'time'],
  [/^INTERVAL/, 'interval'],
  [/^(INET|CIDR)/, 'inet'],
  [/^MACADDR/, 'macaddr'],
  [/^BYTEA/, 'binary'],
  [/^HSTORE/, 'keyvalue'],
  [/^MONEY/, 'money'],
  [/^(TEXT|VARCHAR|CHARACTER|CHAR|CITEXT|STRING|NAME)/, 'text'],
];

/** `other` for what the state file cannot tell (an enumeration has its own name there). */
export function categoryOf(type: unknown): TypeCategory {
  if (typeof type !== 'string') return 'other';
  const upper = type.toUpperCase();
  return CATEGORIES.find(([pattern]) => pattern.test(upper))?.[1] ?? 'other';
}
