// Searches every column of every masked file for needles, and says in which column a value of which other column was found.
import { z } from 'zod';
import type { FileColumn } from '../../../../core/model/files.ts';
import { columnKey, tableKey } from '../../../../core/model/names.ts';
import { decodedForms } from '../../../../core/verify/leaves.ts';
import type { FilesContext } from '../context.ts';
import { textOf, zoneRows } from '../zone.ts';
import type { Needles } from './needles.ts';
import { isMailAt } from './search.ts';
import { textsOf } from './stream.ts';

/** Values of one column that stand in another. */
export const ColumnHit = z.object({
  from: z.string(),
  to: z.string(),
  strong: z.boolean(),
  hits: z.number().int(),
  /** How many of the hits are e-mail addresses. */
  mails: z.number().int(),
});
export type ColumnHit = z.infer<typeof ColumnHit>;

/** Hits of the same columns as one, in the order in which they first came. */
export function joinedHits(hits: Iterable<ColumnHit>): readonly ColumnHit[] {
  const joined = new Map<string, ColumnHit>();
  for (const hit of hits) {
    const id = JSON.stringify([hit.from, hit.to, hit.strong]);
    const known = joined.get(id);
    joined.set(
      id,
      known === undefined ? hit : { ...known, hits: known.hits + hit.hits, mails: known.mails + hit.mails },
    );
  }
  return [...joined.values()];
}

export interface FilesSearch {
  readonly characters: number;
  readonly hits: readonly ColumnHit[];
}

/** Columns are joined by this for the search: no needle holds a control character that text rarely does. */
const SEPARATOR = '\u001f';
/** Their texts can hold no value that is searched for. */
const SKIPPED = new Set([
  'BOOLEAN',
  'FLOAT',
  'DOUBLE',
  'DATE',
  'TIMESTAMP',
  'TIMESTAMP WITH TIME ZONE',
  'TIMESTAMPTZ',
  'TINYINT',
  'SMALLINT',
]);

/** Could a text of the column hold a value that is searched for? */
export function canHoldValues({ duckdbType }: FileColumn): boolean {
  return !SKIPPED.has(duckdbType);
}

/** Reads each masked file once. @param looksAt columns (by key) to search; default all */
export async function searchFiles(
  ctx: FilesContext,
  needles: Needles,
  looksAt: (column: string) => boolean = () => true,
): Promise<FilesSearch> {
  const hits: ColumnHit[] = [];
  let characters = 0;
  for (const files of ctx.masked) {
    const columns = files.columns.flatMap((column, at) =>
      canHoldValues(column) && looksAt(columnKey(files.table, column.name))
        ? [{ key: columnKey(files.table, column.name), text: textOf(`c${at}`, column) }]
        : [],
    );
    if (files.files.length === 0) continue;
    const rows = zoneRows(files.files, files.columns.length, 'c');
    const found = await searchRowsOf(ctx, needles, { rows, columns, where: tableKey(files.table) });
    characters += found.characters;
    hits.push(...found.hits);
  }
  return { characters, hits: joinedHits(hits) };
}

/** Rows to search: SQL of a row source, and of the texts in it. */
export interface SearchedRows {
  readonly rows: string;
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  /** The table, for messages and for what no column explains. */
  readonly where: string;
}

/** Searches the columns of every row, side by side. */
export async function searchRowsOf(
  ctx: FilesContext,
  needles: Needles,
  { rows, columns, where }: SearchedRows,
): Promise<FilesSearch> {
  if (columns.length === 0 || needles.index.size === 0) return { characters: 0, hits: [] };
  const counts = new Map<string, ColumnHit>();
  let characters = 0;
  // One call, not a chain of operators: a table may have 1,600 columns.
  const text = `concat_ws(chr(31), ${columns.map((column) => `coalesce(${column.text}, '')`).join(', ')})`;
  const count = (line: string, start: number, owner: number, strong: boolean): void => {
    const to = columns[columnAt(line, start)]?.key ?? where;
    const id = `${owner}|${strong}|${to}`;
    const known = counts.get(id);
    const mail = isMailAt(line, start) ? 1 : 0;
    if (known === undefined)
      counts.set(id, { from: needles.sources[owner]?.key ?? '', to, strong, hits: 1, mails: mail });
    else {
      known.hits += 1;
      known.mails += mail;
    }
  };
  for await (const lines of textsOf(ctx.session, `SELECT ${text} FROM ${rows}`, `search the rows of ${where}`)) {
    for (const line of lines) {
      characters += line.length;
      searchLine(needles, line, count);
    }
  }
  return { characters, hits: [...counts.values()] };
}

type Count = (line: string, start: number, owner: number, strong: boolean) => void;

/** The line as it is; where it holds escapes or hex, each column's decoded forms too (joined alike, so that columns stay countable). */
function searchLine(needles: Needles, line: string, count: Count): void {
  needles.index.search(line, ({ owner, strong }, start) => count(line, start, owner, strong));
  if (!line.includes('\\')) return;
  const forms = line.split(SEPARATOR).map((cell) => decodedForms(cell).join(' '));
  const decoded = forms.join(SEPARATOR);
  needles.index.search(decoded, ({ owner, strong }, start) => count(decoded, start, owner, strong));
}

function columnAt(line: string, start: number): number {
  let column = 0;
  for (let at = line.indexOf(SEPARATOR); at >= 0 && at < start; at = line.indexOf(SEPARATOR, at + 1)) column += 1;
  return column;
}
