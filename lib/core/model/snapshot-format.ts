// The portable snapshot: gzip-compressed SQL that the database's own client runs as it stands, with a marker line before every statement
// so that `restore` needs no SQL parser. Layout: header, then blocks `-- masklake: {"kind":…,"object":…,"bytes":n}` + n bytes + rest of line.
// Postgres: a COPY block's rows follow it in COPY text format and end with a line `\.`. MySQL: rows are INSERT statements, one row a line;
// a statement that holds a semicolon stands between two DELIMITER lines, which are the client's alone.
import { z } from 'zod';

export const SNAPSHOT_HEADER =
  '-- masklake snapshot 1: masked data; restore with `masklake restore` or `gunzip -c snapshot.sql.gz | psql -X -v ON_ERROR_STOP=1`';
/** Without --binary-mode the client changes line ends inside routines. */
export const MYSQL_SNAPSHOT_HEADER =
  '-- masklake snapshot 1 of MySQL or MariaDB: masked data; restore with `masklake restore` or `gunzip -c snapshot.sql.gz | mariadb --binary-mode DATABASE` (or mysql)';
export const BLOCK_PREFIX = '-- masklake: ';

export const SnapshotBlock = z.object({
  kind: z.string(),
  object: z.string(),
  /** UTF-8 length of the statement that follows. */
  bytes: z.number().int().nonnegative(),
  /** Present on COPY blocks: rows that follow; and on INSERT blocks: rows in it. */
  rows: z.number().int().nonnegative().optional(),
});
export type SnapshotBlock = z.infer<typeof SnapshotBlock>;

/** A marker line, the statement and the newline that ends the block. */
export function snapshotBlock(kind: string, object: string, sql: string, rows?: number): string {
  return `${marked(kind, object, `${sql.replace(/;\s*$/, '')};`, rows)}\n`;
}

/** The same for a statement that may hold semicolons, and comments at its end, for clients that know `DELIMITER`. */
export function delimitedBlock(kind: string, object: string, sql: string): string {
  let delimiter = '$$';
  for (let n = 1; sql.includes(delimiter); n += 1) delimiter = `$${n}$`;
  return `DELIMITER ${delimiter}\n${marked(kind, object, `${sql}\n`)}${delimiter}\nDELIMITER ;\n`;
}

function marked(kind: string, object: string, statement: string, rows?: number): string {
  const block: SnapshotBlock = {
    kind,
    object,
    bytes: new TextEncoder().encode(statement).byteLength,
    ...(rows === undefined ? {} : { rows }),
  };
  return `${BLOCK_PREFIX}${JSON.stringify(block)}\n${statement}`;
}
