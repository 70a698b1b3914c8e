// Names as people read them and as they become keys and paths. A table may be called `/*`, `../x` or contain a newline.
import { createHash } from 'node:crypto';
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

/** A name in a file system has at most 255 bytes. A Postgres name is never cut: its 63 bytes become 189. */
const LONGEST_SEGMENT = 200;

/**
 * Percent-encoded so that any name is one safe path segment (never `.`/`..`, no separator, no control, case kept distinct). One that would
 * be too long ends in `~` and a hash.
 */
export function pathSegment(name: string): string {
  const encoded = Array.from(new TextEncoder().encode(name), (byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9_-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
  if (encoded.length <= LONGEST_SEGMENT) return encoded === '' ? '%' : encoded;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 24);
  return `${encoded.slice(0, LONGEST_SEGMENT - 40).replace(/%.?$/, '')}~${hash}`;
}

export function sameTable(a: TableId, b: TableId): boolean {
  return a.schema === b.schema && a.name === b.name;
}
