// The database that a schema is read from: its version, and queries whose rows are checked.
import type pg from 'pg';
import { z } from 'zod';
import { pinSession, rows } from '../inspect/rows.ts';

export interface Source {
  /** Major version, 13 to 18 and newer. */
  readonly major: number;
  read<T>(what: string, sql: string, shape: z.ZodType<T>): Promise<readonly T[]>;
}

/** Pins the session's output settings and asks for the version. */
export async function openSource(client: pg.ClientBase): Promise<Source> {
  await pinSession(client);
  const sql = "SELECT pg_catalog.current_setting('server_version_num')::int4 / 10000 AS major";
  const [server] = await rows(client, 'version', sql, z.object({ major: z.number() }));
  return { major: server?.major ?? 0, read: (what, text, shape) => rows(client, what, text, shape) };
}

/** `COLLATE` clause of something with its own collation (`collation`, oid) where its type's (`typeOid`) would not do; NULL when it does. */
export function collateSql(collation: string, typeOid: string): string {
  return `(SELECT ' COLLATE ' || pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
    FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace, pg_catalog.pg_type ct
    WHERE co.oid = ${collation} AND ct.oid = ${typeOid} AND ct.typcollation <> co.oid)`;
}
