// Comments: people's text, left out unless asked for. Those of extensions come with the extension.
import { z } from 'zod';
import { literal } from '../../../../core/sql/quote.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const CommentRow = z.object({
  catalog: z.string(),
  oid: z.number(),
  part: z.number(),
  type: z.string(),
  identity: z.string(),
  arguments: z.string().nullable(),
  domain: z.string().nullable(),
  text: z.string().nullable(),
});

function commentsSql(withText: boolean): string {
  return `
SELECT c.relname::text AS catalog, d.objoid AS oid, d.objsubid AS part, i.type, i.identity,
  CASE WHEN i.type = 'aggregate' THEN (SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname) || '(' || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_catalog.pg_get_function_identity_arguments(p.oid) END || ')'
    FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE p.oid = d.objoid) END AS arguments,
  CASE WHEN i.type = 'domain constraint' THEN (SELECT pg_catalog.quote_ident(k.conname) || ' ON DOMAIN ' || pg_catalog.format_type(k.contypid, NULL) FROM pg_catalog.pg_constraint k WHERE k.oid = d.objoid) END AS domain,
  ${withText ? 'd.description' : 'NULL'} AS text
FROM pg_catalog.pg_description d JOIN pg_catalog.pg_class c ON c.oid = d.classoid, pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) i
WHERE d.objoid >= 16384 AND i.identity IS NOT NULL AND c.relname <> 'pg_extension'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e') ORDER BY i.type, i.identity`;
}

const COLUMN = / column$/;
const WORDS: Readonly<Record<string, string>> = {
  'table constraint': 'CONSTRAINT',
  'domain constraint': 'CONSTRAINT',
  'statistics object': 'STATISTICS',
  'window function': 'FUNCTION',
  'composite type': 'TYPE',
};

/** With `keep` comments become objects; else each is named among what is left out. */
export async function readComments(source: Source, keep: boolean): Promise<Found> {
  const found = await source.read('comments', commentsSql(keep), CommentRow);
  if (!keep)
    return {
      objects: [],
      omitted: found.map((row) => ({
        kind: 'comment',
        object: `${row.type} ${row.identity}`,
        why: "comments are people's text and may hold data",
      })),
    };
  const objects = found.map((row): SchemaObject => {
    const owner = objectKey(row.catalog, row.oid);
    const what = COLUMN.test(row.type) ? 'COLUMN' : (WORDS[row.type] ?? row.type.toUpperCase());
    const sql = `COMMENT ON ${what} ${row.arguments ?? row.domain ?? row.identity} IS ${literal(row.text ?? '')}`;
    return {
      key: `${owner}#comment-${row.part}`,
      kind: 'comment',
      object: `${row.type} ${row.identity}`,
      placement: 'late',
      rank: RANK.comment,
      sql: [sql],
      after: [owner],
    };
  });
  return { objects };
}
