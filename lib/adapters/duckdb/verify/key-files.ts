// Keys of many files in few bytes: a hash of each value in place of the value, so that what spans files – uniqueness, joins – is compared
// where all of them fit. Equal values have equal hashes (MD5, 128 bits); nothing else is asked of them.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { literal } from '../../../core/sql/quote.ts';
import type { FilesContext } from './context.ts';
import { joinReads } from './joins.ts';
import { uniqueReads } from './uniqueness.ts';
import { textOf, zoneRows } from './zone.ts';

/** Columns whose values are compared across files, by table key, in a fixed order. */
export type KeyColumns = ReadonlyMap<string, readonly string[]>;

/** Checks that compare across files. */
export const KEY_CHECKS = ['uniqueness', 'joins'] as const;
export type KeyCheck = (typeof KEY_CHECKS)[number];

/** What one check reads for the keys of one table of the source. */
export const KeyWork = z
  .object({
    check: z.enum(KEY_CHECKS),
    table: TableId,
    /** Tables whose files are read. */
    reads: z.array(TableId).readonly(),
  })
  .readonly();
export type KeyWork = z.infer<typeof KeyWork>;

/** @param ctx of the whole run */
export function keyWork(ctx: FilesContext): readonly KeyWork[] {
  return ctx.source.tables.flatMap((table) =>
    KEY_CHECKS.flatMap((check): KeyWork[] => {
      const reads = readsOf(ctx, check, table);
      const tables = [...new Map(reads.map((read) => [tableKey(read.table), read.table])).values()];
      return tables.length === 0 ? [] : [{ check, table: table.id, reads: tables }];
    }),
  );
}

function readsOf(ctx: FilesContext, check: KeyCheck, table: FilesContext['source']['tables'][number]) {
  switch (check) {
    case 'uniqueness':
      return uniqueReads(ctx, table);
    case 'joins':
      return joinReads(ctx, table);
  }
}

/** @param ctx of the whole run */
export function keyColumns(ctx: FilesContext): KeyColumns {
  const columns = new Map<string, Set<string>>();
  for (const table of ctx.source.tables) {
    for (const check of KEY_CHECKS) {
      for (const read of readsOf(ctx, check, table)) {
        const known = columns.get(tableKey(read.table)) ?? new Set();
        for (const name of read.columns) known.add(name);
        columns.set(tableKey(read.table), known);
      }
    }
  }
  return new Map([...columns].map(([table, names]) => [table, [...names].sort()]));
}

/** Tables as they stand in key files. @param pathOf file `at` of the table */
export function keyTables(
  tables: readonly TableFiles[],
  columns: KeyColumns,
  pathOf: (table: TableId, at: number) => string,
): readonly TableFiles[] {
  return tables.flatMap((files) => {
    const names = columns.get(tableKey(files.table));
    if (names === undefined) return [];
    return [
      {
        ...files,
        files: files.files.map((_, at) => pathOf(files.table, at)),
        columns: names.map((name) => ({ name, sourceType: 'text', encoding: 'text' as const, duckdbType: 'VARCHAR' })),
      },
    ];
  });
}

/** Writes the key file of one file. */
export async function writeKeyFile(
  ctx: FilesContext,
  files: TableFiles,
  at: number,
  columns: readonly string[],
  path: string,
): Promise<void> {
  const [file] = files.files.slice(at, at + 1);
  if (file === undefined) throw new RangeError('the table has no such file');
  const source = ctx.source.tables.find(({ id }) => sameTable(id, files.table));
  const hashes = columns.map((name, index) => {
    const position = files.columns.findIndex((column) => column.name === name);
    const text = textOf(`c${position}`, files.columns[position]);
    const folds = source?.columns.find((column) => column.name === name)?.type.caseInsensitive === true;
    return `md5(${folds ? `lower(${text})` : text}) AS k${index}`;
  });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await ctx.session.run(
    `COPY (SELECT ${hashes.join(', ')} FROM ${zoneRows([file], files.columns.length, 'c')}) TO ${literal(path)} (FORMAT parquet)`,
    `write keys of ${tableKey(files.table)}`,
  );
}
