// Postgres's CSV (NULL bare, '' quoted) read back exactly. Every column is text; casts are the reader's business.
import { MasklakeError } from '../../core/errors.ts';
import { literal } from '../../core/sql/quote.ts';

/** read_csv's buffers grow with the longest line allowed, so the limit is raised only for files that need it. */
const LINE_LIMITS = [2, 16, 128, 1024].map((mebibytes) => mebibytes * 1024 * 1024);

/** `read_csv(…)` of a headerless file whose columns are called `names`. @param lineLimit longest line, in bytes */
export function readCsv(path: string, names: readonly string[], lineLimit: number): string {
  const types = names.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  // the end of a line is said: else it is taken from the first line break of the file, which may be one inside a value
  return `read_csv(${literal(path)}, header=false, auto_detect=false, columns={${types}}, delim=',', new_line='\\n', quote='"', escape='"', nullstr='', allow_quoted_nulls=false, max_line_size=${lineLimit}, buffer_size=${lineLimit * 2})`;
}

/** Tries with growing line limits; only a line that was too long leads to the next one. */
export async function withLineLimit<T>(attempt: (limit: number) => Promise<T>): Promise<T> {
  for (const limit of LINE_LIMITS.slice(0, -1)) {
    try {
      return await attempt(limit);
    } catch (error) {
      if (!(error instanceof MasklakeError) || !/Maximum line size/.test(error.message)) throw error;
    }
  }
  return attempt(LINE_LIMITS.at(-1) ?? 0);
}
