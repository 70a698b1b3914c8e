// schema.json, which people read and evidence covers.
import type { Catalog } from './catalog.ts';
import { displayIdentifier, tableKey } from './names.ts';
import { objectName, type SchemaScript } from './schema-script.ts';

/** What schema.json says: not the text of a check that the rules leave out, which may be why they do. */
export function schemaText(catalog: Catalog, script: SchemaScript): string {
  const left = new Set(script.omitted.map(objectName));
  const tables = catalog.tables.map((table) => ({
    ...table,
    checks: table.checks.map((check) =>
      left.has(`check ${displayIdentifier(check.name)} on ${tableKey(table.id)}`)
        ? { ...check, expression: '' }
        : check,
    ),
  }));
  return JSON.stringify({ ...catalog, tables }, null, 1);
}
