// Which tables, views and sequences there are; those that are not copied.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import type { SchemaSource } from '../source.ts';

const Row = z.object({ name: z.string(), type: z.string(), engine: z.string().nullable() });
export type TableRow = z.infer<typeof Row>;

const RELATIONS = `SELECT table_name AS name, table_type AS type, engine AS engine FROM information_schema.tables
  WHERE table_schema = DATABASE() ORDER BY BINARY table_name`;

/** Engines whose tables hold no rows of their own. */
const ELSEWHERE: Readonly<Record<string, readonly [kind: string, why: string]>> = {
  FEDERATED: ['foreign table', 'its rows are on another server, and its definition may hold credentials'],
  CONNECT: ['foreign table', 'its rows are outside the database, and its definition may hold credentials'],
  SPIDER: ['foreign table', 'its rows are on other servers, and its definition may hold credentials'],
  S3: ['foreign table', 'its rows are in a bucket'],
  MRG_MYISAM: ['merge table', 'it shows the rows of other tables, which are copied themselves'],
};

export interface Relations {
  readonly tables: readonly TableRow[];
  readonly views: readonly string[];
  readonly sequences: readonly string[];
  /** Tables that are left out, with what they would bring. */
  readonly left: ReadonlyMap<string, OmittedObject>;
}

/** Temporary tables are the session's own and are not listed. */
export async function readRelations(source: SchemaSource): Promise<Relations> {
  const rows = await source.session.rows(RELATIONS, Row, 'read the schema');
  const left = new Map<string, OmittedObject>();
  const tables = rows.filter(({ type }) => type === 'BASE TABLE' || type === 'SYSTEM VERSIONED');
  for (const { name, engine } of tables) {
    const elsewhere = ELSEWHERE[engine?.toUpperCase() ?? ''];
    if (elsewhere !== undefined)
      left.set(name, { kind: elsewhere[0], object: tableKey(source.id(name)), why: elsewhere[1] });
  }
  return {
    tables: tables.filter(({ name }) => !left.has(name)),
    views: rows.filter(({ type }) => type === 'VIEW').map(({ name }) => name),
    sequences: rows.filter(({ type }) => type === 'SEQUENCE').map(({ name }) => name),
    left,
  };
}
