// The one place where names and constants become SQL. Valid for Postgres (standard_conforming_strings=on) and DuckDB alike; Spark has
// its own kind of constant (its identifiers are never needed: columns are addressed by position).
import type { TableId } from '../model/catalog.ts';
import { POSTGRES } from '../model/dialect.ts';

/** DuckDB quotes identifiers as Postgres does. */
const QUOTE = POSTGRES.quoting.identifier;

/** A double-quoted identifier. A NUL cannot be a part of a name in either database and is refused. */
export function ident(name: string): string {
  if (name.includes('\0')) throw new RangeError('an SQL identifier cannot contain NUL');
  return `${QUOTE}${name.replaceAll(QUOTE, `${QUOTE}${QUOTE}`)}${QUOTE}`;
}

/** `"schema"."table"`. */
export function qualified(id: TableId): string {
  return `${ident(id.schema)}.${ident(id.name)}`;
}

/** A single-quoted string constant. Never used for secrets: those are bound as parameters. */
export function literal(text: string): string {
  if (text.includes('\0')) throw new RangeError('an SQL string constant cannot contain NUL');
  return `'${text.replaceAll("'", "''")}'`;
}

/** `('a', 'b')` or `['a', 'b']` bodies. */
export function literals(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}

/** A string constant for Spark, which reads backslash escapes and replaces `${…}` in SQL text before it parses. */
export function sparkLiteral(text: string): string {
  if (text.includes('\0')) throw new RangeError('an SQL string constant cannot contain NUL');
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('$', '\\u0024')}'`;
}
