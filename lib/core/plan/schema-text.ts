// Raw values in the text of schema objects (a default, a policy, a function body) -> blockers: each names the object and the line
// that leaves it out; where rows need the object, the lines that let the quoted columns stay.
import type { Blocker } from '../errors.ts';
import type { Catalog } from '../model/catalog.ts';
import { columnKey } from '../model/names.ts';
import { heldBy } from '../model/omit.ts';
import { objectName, type SchemaScript } from '../model/schema-script.ts';
import { pasteKeep, pasteOmit } from '../rules/paste.ts';
import { isPatch } from './patches.ts';

/** An object of the schema script and the masked columns (`schema.table.column`) whose raw values its text holds. */
export interface QuotedValues {
  /** `kind object`. */
  readonly name: string;
  readonly columns: readonly string[];
}

export function schemaTextBlockers(script: SchemaScript, quoted: readonly QuotedValues[], catalog: Catalog): Blocker[] {
  const pastes = new Map(
    catalog.tables.flatMap((table) =>
      table.columns.map((column) => [columnKey(table.id, column.name), pasteKeep(table.id, column.name)] as const),
    ),
  );
  const patches = new Set(script.statements.filter(isPatch).map(objectName));
  const byName = new Map<string, Set<string>>();
  for (const { name, columns } of quoted) {
    const known = byName.get(name) ?? new Set();
    for (const column of columns) known.add(column);
    byName.set(name, known);
  }
  return [...byName].map(([name, columns]) => {
    if (patches.has(name)) return patchBlocker(name, columns);
    const by = heldBy(script, name);
    const message = `its text in the schema holds raw values of ${[...columns].join(', ')}`;
    if (by === undefined)
      return { code: 'SCHEMA_TEXT', where: name, message: `${message}: leave it out`, paste: pasteOmit(name) };
    const needed = by === name ? 'it cannot be left out' : `${by} needs it`;
    return {
      code: 'SCHEMA_TEXT',
      where: name,
      message: `${message}, and ${needed}: change it in the source, or let the column stay`,
      paste: [...columns].flatMap((column) => pastes.get(column) ?? []).join('\n'),
    };
  });
}

function patchBlocker(name: string, columns: ReadonlySet<string>): Blocker {
  const message = `its text in the rules file holds raw values of ${[...columns].join(', ')}: take them out of it`;
  return { code: 'SCHEMA_TEXT', where: name, message, paste: '' };
}
