// Names as rules files write them: the inverse of `tableKey` and `displayIdentifier`, and the names that need quoting there.
import type { TableId } from '../model/catalog.ts';
import { displayIdentifier } from '../model/names.ts';

/** Table options share the map with columns; a column called so is written `'"rows"'`, quoted as in SQL. */
const TABLE_OPTIONS = new Set(['rows', 'onDrift', 'expect']);

/**
 * Splits `schema.table.column` at the dots outside double quotes. Unquoted parts are taken literally (upper case stays).
 * @returns undefined when a quote does not close, a part is empty without quotes, or text follows a closing quote
 */
export function splitName(text: string): string[] | undefined {
  return splitParts(text)?.map((part) => part.text);
}

/** As `splitName`, and whether a part stood in double quotes: a name exactly as it is, where others are patterns. */
export function splitParts(text: string): { readonly text: string; readonly quoted: boolean }[] | undefined {
  const parts: { text: string; quoted: boolean }[] = [];
  let rest = text;
  for (;;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^".]+))(\.|$)/su.exec(rest);
    if (match === null) return undefined;
    const quoted = match[1] !== undefined;
    parts.push({ text: match[1]?.replaceAll('""', '"') ?? match[2] ?? '', quoted });
    if (match[3] === '') return parts;
    rest = rest.slice(match[0].length);
  }
}

/** `public.customers` or `"My Schema"."t.x"` as a table; undefined when it is not exactly two names. */
export function parseTableKey(text: string): TableId | undefined {
  const [schema, name, extra] = splitName(text) ?? [];
  return schema === undefined || name === undefined || extra !== undefined ? undefined : { schema, name };
}

/** A column's key inside a table: quoted as in SQL, or else literal (dots included). */
export function parseColumnName(text: string): string | undefined {
  if (!text.startsWith('"')) return text === '' ? undefined : text;
  const parts = splitName(text);
  return parts?.length === 1 ? parts[0] : undefined;
}

/** `schema.table.column` as table and column; undefined when it is not exactly three names. */
export function parseColumnKey(text: string): { readonly table: TableId; readonly column: string } | undefined {
  const [schema, name, column, extra] = splitName(text) ?? [];
  if (schema === undefined || name === undefined || column === undefined || extra !== undefined) return undefined;
  return { table: { schema, name }, column };
}

/** A column's key as written in a rules file. */
export function columnRuleKey(column: string): string {
  return TABLE_OPTIONS.has(column) ? `"${column}"` : displayIdentifier(column);
}

export function isTableOption(key: string): boolean {
  return TABLE_OPTIONS.has(key);
}
