// Names as people read them and as they become keys and paths. A table may be called `/*`, `../x` or contain a newline.
import type { TableId } from './catalog.ts';

const PLAIN = /^[a-z_][a-z0-9_$]*$/;

/** One identifier as shown to people and written in rules files: plain when harmless, else double-quoted as in SQL. */
export function displayIdentifier(name: string): string {
  return PLAIN.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `schema.table`, quoted where needed; unique per table and the key used in rules files. */
export function tableKey(id: TableId): string {
  return `${displayIdentifier(id.schema)}.${displayIdentifier(id.name)}`;
}

/** `schema.table.column`, quoted where needed. */
export function columnKey(id: TableId, column: string): string {
  return `${tableKey(id)}.${displayIdentifier(column)}`;
}

/** Percent-encoded so that any name is one safe path segment (never `.`/`..`, no separator, no control, case kept distinct). */
export function pathSegment(name: string): string {
  const encoded = Array.from(new TextEncoder().encode(name), (byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9_-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
  return encoded === '' ? '%' : encoded;
}

export function sameTable(a: TableId, b: TableId): boolean {
  return a.schema === b.schema && a.name === b.name;
}
