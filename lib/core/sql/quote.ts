// The one place where names and constants become SQL. Valid for Postgres (standard_conforming_strings=on) and DuckDB alike; MySQL has
// its own kind of identifier, Spark its own kind of constant (its identifiers are never needed: columns are addressed by position).
import type { TableId } from '../model/catalog.ts';
import { MYSQL, POSTGRES } from '../model/dialect.ts';

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

/** An identifier for MySQL and MariaDB, in backticks whatever `sql_mode` says. */
export function mysqlIdent(name: string): string {
  if (name.includes('\0')) throw new RangeError('an SQL identifier cannot contain NUL');
  const quote = MYSQL.quoting.identifier;
  return `${quote}${name.replaceAll(quote, `${quote}${quote}`)}${quote}`;
}

/** `` `database`.`table` `` */
export function mysqlQualified(id: TableId): string {
  return `${mysqlIdent(id.schema)}.${mysqlIdent(id.name)}`;
}

/** A single-quoted string constant for MySQL and MariaDB: a doubled quote means one in every `sql_mode`, a backslash is read as under `''`. */
export function mysqlLiteral(text: string): string {
  return literal(text).replaceAll('\\', '\\\\');
}

const MYSQL_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\0': '\\0',
  '\x1a': '\\Z',
};

/**
 * A data value as a constant for MySQL and MariaDB, always on one line: a NUL is none to their clients, a carriage return is lost there,
 * and Control-Z ends a file on Windows. A backslash escapes in every `sql_mode` but `NO_BACKSLASH_ESCAPES`.
 */
export function mysqlText(text: string): string {
  return `'${text.replaceAll(/[\\'\n\r\0\x1a]/g, (char) => MYSQL_ESCAPES[char] ?? char)}'`;
}

/** A string constant for Spark, which reads backslash escapes and replaces `${…}` in SQL text before it parses. */
export function sparkLiteral(text: string): string {
  if (text.includes('\0')) throw new RangeError('an SQL string constant cannot contain NUL');
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('$', '\\u0024')}'`;
}
