// Searches every column of every masked file for needles, and says in which column a value of which other column was found.

import type { TableFiles } from '../../../../core/model/files.ts';
import { columnKey, tableKey } from '../../../../core/model/names.ts';
import { decodedForms } from '../../../../core/verify/leaves.ts';
import type { FilesContext } from '../context.ts';
import { textOf, zoneRows } from '../zone.ts';
import type { Needles } from './needles.ts';
import { isMailAt } from './search.ts';
import { textsOf } from './stream.ts';

/** Values of one column that stand in another. */
export interface ColumnHit {
  readonly from: string;
  readonly to: string;
  readonly strong: boolean;
  readonly hits: number;
  /** How many of the hits are e-mail addresses. */
  readonly mails: number;
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

/** Reads each masked file once. @param looksAt columns (by key) to search; default all */
export async function searchFiles(
  ctx: FilesContext,
  needles: Needles,
  looksAt: (column: string) => boolean = () => true,
): Promise<FilesSearch> {
  const counts = new Map<string, { hit: Omit<ColumnHit, 'hits' | 'mails'>; hits: number; mails: number }>();
  let characters = 0;
  for (const files of ctx.masked) {
    const columns = files.columns.flatMap((column, at) =>
      SKIPPED.has(column.duckdbType) || !looksAt(columnKey(files.table, column.name)) ? [] : [{ column, at }],
    );
    if (files.files.length === 0 || columns.length === 0 || needles.index.size === 0) continue;
    const keys = columns.map(({ column }) => columnKey(files.table, column.name));
    // One call, not a chain of operators: a table may have 1,600 columns.
    const text = `concat_ws(chr(31), ${columns.map(({ column, at }) => `coalesce(${textOf(`c${at}`, column)}, '')`).join(', ')})`;
    const count = (line: string, start: number, owner: number, strong: boolean): void => {
      const from = needles.sources[owner]?.key ?? '';
      const to = keys[columnAt(line, start)] ?? tableKey(files.table);
      const id = `${owner}|${strong}|${to}`;
      const known = counts.get(id);
      const mail = isMailAt(line, start) ? 1 : 0;
      if (known === undefined) counts.set(id, { hit: { from, to, strong }, hits: 1, mails: mail });
      else {
        known.hits += 1;
        known.mails += mail;
      }
    };
    for await (const lines of textsOf(
      ctx.session,
      searchSql(files, text),
      `search the masked files of ${tableKey(files.table)}`,
    )) {
      for (const line of lines) {
        characters += line.length;
        searchLine(needles, line, count);
      }
    }
  }
  return { characters, hits: [...counts.values()].map(({ hit, hits, mails }) => ({ ...hit, hits, mails })) };
}

function searchSql(files: TableFiles, text: string): string {
  return `SELECT ${text} FROM ${zoneRows(files.files, files.columns.length, 'c')}`;
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
