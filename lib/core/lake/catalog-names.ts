// Names in the Glue catalog. Athena knows lower-case letters, digits and underscores only, and folds the rest; a source may call a table
// `/*`. A name that cannot stand as it is gets a digest of what it was, so that two names never become one.
import { createHash } from 'node:crypto';
import { InternalError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';

/** Glue's longest name. */
const LONGEST = 255;
const DIGEST = 8;
/** Every database of the catalog that belongs to a deployment starts so: rights are bounded by it. */
export const CATALOG_PREFIX = 'masklake_';
const PLAIN = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** `masklake_<source>_<database>`; one per database of a source. */
export function catalogDatabase(source: string, database: string): string {
  return `${CATALOG_PREFIX}${joined([source.replaceAll('-', '_'), database], [source, database])}`;
}

/** Names of tables, each unique: `<table>` for those in the home schema, else `<schema>__<table>`. By `tableIdentity`. */
export function catalogTables(tables: readonly TableId[], homeSchema: string): ReadonlyMap<string, string> {
  return uniqueNames(
    tables.map(({ schema, name }) => ({
      identity: tableIdentity({ schema, name }),
      parts: schema === homeSchema ? [name] : [schema, name],
    })),
  );
}

export function tableIdentity({ schema, name }: TableId): string {
  return JSON.stringify([schema, name]);
}

/** Names of a table's columns, in order. */
export function catalogColumns(columns: readonly string[]): readonly string[] {
  const names = uniqueNames(columns.map((column) => ({ identity: column, parts: [column] })));
  return columns.map((column) => names.get(column) ?? '');
}

interface Named {
  readonly identity: string;
  readonly parts: readonly string[];
}

/** A name that differs in letter case only keeps its letters unless another one becomes the same. */
function uniqueNames(all: readonly Named[]): ReadonlyMap<string, string> {
  const folded = all.map(({ parts, identity }) => ({ identity, parts, name: joined(lower(parts), [identity]) }));
  const names = new Map(
    folded.map(({ identity, parts, name }) => {
      const alike = folded.filter((other) => other.name === name).length > 1;
      const exact = lower(parts).every((part, at) => part === parts[at]);
      return [identity, alike && !exact ? digested(parts, [identity]) : name];
    }),
  );
  if (new Set(names.values()).size !== names.size)
    throw new InternalError('two names of the source become one name in the catalog');
  return names;
}

const lower = (parts: readonly string[]): string[] => parts.map((part) => part.toLowerCase());

function joined(parts: readonly string[], identity: readonly string[]): string {
  const name = parts.join('__');
  return parts.every((part) => PLAIN.test(part)) && name.length <= LONGEST - CATALOG_PREFIX.length
    ? name
    : digested(parts, identity);
}

function digested(parts: readonly string[], identity: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, DIGEST);
  const text = parts
    .join('__')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 100);
  return `${text === '' ? 'unnamed' : text}_${digest}`;
}
