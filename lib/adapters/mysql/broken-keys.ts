// Foreign keys that rows break: with foreign_key_checks=0 the server takes such rows, and it does not remember that it did.
import { z } from 'zod';
import type { Catalog, ForeignKey, Table } from '../../core/model/catalog.ts';
import { displayIdentifier, tableKey } from '../../core/model/names.ts';
import { mysqlIdent, mysqlQualified } from '../../core/sql/quote.ts';
import type { MysqlSession } from './session.ts';

export interface BrokenKey {
  readonly table: Table;
  readonly key: ForeignKey;
}

const Found = z.object({ found: z.string() });

/** Reads every table with a foreign key until a row breaks it. @param catalog of the session's database, whatever it is called there */
export async function brokenForeignKeys(session: MysqlSession, catalog: Catalog): Promise<readonly BrokenKey[]> {
  const broken: BrokenKey[] = [];
  for (const table of catalog.tables)
    for (const key of table.foreignKeys) {
      const doing = `look for rows that break ${displayIdentifier(key.name)} of ${tableKey(table.id)}`;
      const found = await session.rows(orphan(table, key, catalog.database), Found, doing);
      if (found.length > 0) broken.push({ table, key });
    }
  return broken;
}

/** A row that refers to none; one with a NULL in it refers to nothing. */
function orphan(table: Table, { columns, references, referencedColumns }: ForeignKey, database: string): string {
  const parent = references.schema === database ? mysqlIdent(references.name) : mysqlQualified(references);
  const filled = columns.map((name) => `c.${mysqlIdent(name)} IS NOT NULL`).join(' AND ');
  const same = columns.map((name, at) => `p.${mysqlIdent(referencedColumns[at] ?? '')} = c.${mysqlIdent(name)}`);
  return `SELECT 1 AS found FROM ${mysqlIdent(table.id.name)} c WHERE ${filled}
    AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE ${same.join(' AND ')}) LIMIT 1`;
}
