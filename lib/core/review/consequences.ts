// What follows from masking a column, from the schema alone, in sentences.
import type { Catalog } from '../model/catalog.ts';
import { displayIdentifier, sameTable, tableKey } from '../model/names.ts';
import type { ReviewColumn } from './facts.ts';

export interface ColumnConsequences {
  readonly says: readonly string[];
  /** Columns that mask alike. */
  readonly together: readonly string[];
}

export function consequencesFor(column: ReviewColumn, catalog: Catalog): ColumnConsequences {
  const table = catalog.tables.find(({ id }) => sameTable(id, column.table));
  const name = column.column;
  if (table === undefined) return { says: [], together: column.together };
  const list = (columns: readonly string[]): string => columns.map(displayIdentifier).join(', ');
  const says: string[] = [];
  for (const key of table.uniques.filter(({ columns }) => columns.includes(name)))
    says.push(
      `${key.primary ? 'Primary key' : 'Unique'} ${displayIdentifier(key.name)} over ${list(key.columns)}: ${key.columns.length === 1 ? 'the mask must keep distinct values distinct' : 'together distinct values must stay distinct'}.`,
    );
  for (const key of table.foreignKeys.filter(({ columns }) => columns.includes(name)))
    says.push(
      `Foreign key ${displayIdentifier(key.name)} to ${tableKey(key.references)} (${list(key.referencedColumns)}): joins hold, because both sides mask alike.`,
    );
  for (const other of catalog.tables)
    for (const key of other.foreignKeys)
      if (sameTable(key.references, column.table) && key.referencedColumns.includes(name))
        says.push(`Referenced by ${tableKey(other.id)} (${list(key.columns)}): that column follows this decision.`);
  for (const check of table.checks.filter(({ columns }) => columns.includes(name)))
    says.push(`CHECK ${displayIdentifier(check.name)} must hold for masked values.`);
  for (const exclusion of (table.exclusions ?? []).filter(({ equal, other }) => [...equal, ...other].includes(name)))
    says.push(`Exclusion constraint ${displayIdentifier(exclusion.name)} must hold for masked values.`);
  if (table.partitionKey.includes(name))
    says.push('Part of the partition key: masked rows may belong to another partition.');
  const { generated } = table.columns.find((one) => one.name === name) ?? {};
  if (generated !== undefined)
    says.push(`Computed from ${list(generated.from)}: recomputed in the loaded database, masked in the lake.`);
  const computed = table.columns.filter((one) => one.generated?.from.includes(name) === true).map((one) => one.name);
  if (computed.length > 0) says.push(`${list(computed)} is computed from it.`);
  return { says, together: column.together };
}
