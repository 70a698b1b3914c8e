// Keys, indexes and references of every table, in two queries.
import { z } from 'zod';
import type { ForeignKey, Index, UniqueKey } from '../../../core/model/catalog.ts';
import { MYSQL } from '../../../core/model/dialect.ts';
import { groupBy } from '../../../core/model/group-by.ts';
import { columnsIn } from '../expression-columns.ts';
import type { MysqlSession } from '../session.ts';

export interface KeysOfTable {
  readonly uniques: readonly UniqueKey[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
}

const PartRow = z.object({
  table: z.string(),
  name: z.string(),
  column: z.string().nullable(),
  unique: z.string().transform((text) => text === '0'),
  /** Characters of the column that the key compares; null for all. */
  prefix: z.coerce.number().nullable(),
  expression: z.string().nullable(),
});
type PartRow = z.infer<typeof PartRow>;

/** Only MySQL has keys over expressions. */
function keyParts(hasExpressions: boolean): string {
  return `SELECT table_name AS \`table\`, index_name AS name, column_name AS \`column\`, non_unique AS \`unique\`, sub_part AS prefix,
    ${hasExpressions ? 'expression' : 'NULL'} AS expression
    FROM information_schema.statistics WHERE table_schema = DATABASE()
    ORDER BY BINARY table_name, BINARY index_name, seq_in_index`;
}

const ReferenceRow = z.object({
  table: z.string(),
  name: z.string(),
  column: z.string(),
  schema: z.string(),
  referenced: z.string(),
  referencedColumn: z.string(),
});
type ReferenceRow = z.infer<typeof ReferenceRow>;

const REFERENCES = `SELECT table_name AS \`table\`, constraint_name AS name, column_name AS \`column\`, referenced_table_schema AS \`schema\`,
  referenced_table_name AS referenced, referenced_column_name AS referencedColumn
  FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
  ORDER BY BINARY table_name, BINARY constraint_name, ordinal_position`;

/** Keys by table. @param columnsOf a table's columns by name @param called what a database is called in the result */
export async function readKeys(
  session: MysqlSession,
  columnsOf: (table: string) => readonly string[],
  called: (database: string) => string,
): Promise<ReadonlyMap<string, KeysOfTable>> {
  const doing = 'read the keys';
  const parts = await session.rows(keyParts(session.dialect === MYSQL), PartRow, doing);
  const references = await session.rows(REFERENCES, ReferenceRow, doing);
  const own = groupBy(parts, ({ table }) => table);
  const foreign = groupBy(references, ({ table }) => table);
  return new Map(
    [...new Set([...own.keys(), ...foreign.keys()])].map((table) => {
      const keys = [...groupBy(own.get(table) ?? [], ({ name }) => name)];
      return [
        table,
        {
          uniques: keys
            .filter(([, [part]]) => part?.unique === true)
            .map(([name, key]) => uniqueKey(name, key, columnsOf(table))),
          indexes: keys
            .filter(([, [part]]) => part?.unique === false)
            .map(([name, key]) => ({ name, columns: key.map(({ column }) => column ?? '') })),
          foreignKeys: [...groupBy(foreign.get(table) ?? [], ({ name }) => name)].flatMap(([name, key]) =>
            foreignKey(name, key, called),
          ),
        },
      ];
    }),
  );
}

function uniqueKey(name: string, parts: readonly PartRow[], columns: readonly string[]): UniqueKey {
  const expressions = parts.flatMap(({ expression }) => expression ?? []);
  return {
    name,
    columns: [...new Set(parts.flatMap(({ column, expression }) => column ?? columnsIn(expression ?? '', columns)))],
    primary: name === 'PRIMARY',
    // The first characters alone are coarser than the column, as an expression is.
    expression: expressions.length > 0 || parts.some(({ prefix }) => prefix !== null),
    partial: false,
    ...(expressions.length > 0 &&
    expressions.every((text) => /^\(?(lower|upper|lcase|ucase)\(`[^`]+`\)\)?$/i.test(text))
      ? { foldsCase: true }
      : {}),
  };
}

function foreignKey(name: string, parts: readonly ReferenceRow[], called: (database: string) => string): ForeignKey[] {
  const [first] = parts;
  if (first === undefined) return [];
  return [
    {
      name,
      columns: parts.map(({ column }) => column),
      references: { schema: called(first.schema), name: first.referenced },
      referencedColumns: parts.map(({ referencedColumn }) => referencedColumn),
      // Rows that were loaded with foreign_key_checks=0 may break it, and the server does not remember.
      validated: true,
    },
  ];
}
