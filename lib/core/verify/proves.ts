// What a pass of each check proves, one sentence per name: for the report, and for whoever reads evidence without the program.

export const PROVES = {
  'row-counts':
    'No table lost, gained or doubled a row between the source, the export, the masked files and the loaded database.',
  'loaded-content':
    'Every row of the loaded database is a row of the masked files and the other way round, value by value.',
  'cell-by-cell':
    'Every masked cell differs from the source cell it replaces, except for counted cells with a cause; every kept cell is unchanged; empty stays empty.',
  'leak-search':
    'No raw value of a masked column that is long enough to mean something stands in any masked file, log or report, and no row holds its own raw values elsewhere.',
  reclassify:
    'The classifier finds nothing in kept columns of the masked files, and in masked columns only what their masks write.',
  uniqueness:
    'Columns that must stay unique have as many distinct values as before, and no primary or unique key holds a duplicate.',
  joins: 'Every foreign key joins as many rows in the masked files as in the source.',
  constraints:
    'Every key, check and foreign key of the source exists in the loaded database and is validated there; every index is valid.',
  'schema-objects':
    'The loaded database has as many objects of each kind as the source, but for those listed as omitted, and the same tables and columns; those of MySQL with the same engines, character sets and collations.',
  sequences: 'Every sequence that fills a column goes on past the values that are there.',
  'schema-text': 'No definition, default, comment or view body of the schema quotes a raw value of a masked column.',
  frequency: 'Columns in which frequencies could reveal masked values are listed.',
  'snapshot-content': 'The snapshot, uncompressed and unescaped, holds no raw value of a masked column.',
} as const satisfies Readonly<Record<string, string>>;

/** The sentence for a name in old or foreign evidence; empty when unknown. */
export function provesOf(check: string): string {
  return Object.entries(PROVES).find(([name]) => name === check)?.[1] ?? '';
}
