// The portable snapshot: gzip-compressed SQL that psql runs as it stands, with a marker line before every statement so that
// `restore` needs no SQL parser. Layout: header, then blocks `-- masklake: {"kind":…,"object":…,"bytes":n}` + n bytes + newline;
// a COPY block's rows follow it in COPY text format and end with a line `\.`.
import { z } from 'zod';

export const SNAPSHOT_HEADER =
  '-- masklake snapshot 1: masked data; restore with `masklake restore` or `gunzip -c snapshot.sql.gz | psql -X -v ON_ERROR_STOP=1`';
export const BLOCK_PREFIX = '-- masklake: ';

export const SnapshotBlock = z.object({
  kind: z.string(),
  object: z.string(),
  /** UTF-8 length of the statement that follows. */
  bytes: z.number().int().nonnegative(),
  /** Present on COPY blocks: rows that follow. */
  rows: z.number().int().nonnegative().optional(),
});
export type SnapshotBlock = z.infer<typeof SnapshotBlock>;

/** A marker line, the statement and the newline that ends the block. */
export function snapshotBlock(kind: string, object: string, sql: string, rows?: number): string {
  const statement = `${sql.replace(/;\s*$/, '')};`;
  const block: SnapshotBlock = {
    kind,
    object,
    bytes: new TextEncoder().encode(statement).byteLength,
    ...(rows === undefined ? {} : { rows }),
  };
  return `${BLOCK_PREFIX}${JSON.stringify(block)}\n${statement}\n`;
}
