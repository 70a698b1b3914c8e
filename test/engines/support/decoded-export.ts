// What an exporter wrote of one table, with the decoder that reads it: by ourselves, or by the independent stand-ins for AWS's exporters.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type DuckdbSession, readParquet } from '../../../lib/adapters/duckdb/session.ts';
import type { ExporterDecoder } from '../../../lib/core/model/canonical/canonical.ts';
import type { ColumnType, TableId } from '../../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { ident } from '../../../lib/core/sql/quote.ts';
import { pythonPackages } from '../../lab/python.ts';

const EXPORTERS = join(import.meta.dirname, '../../fixtures/exporters');

/** What the stand-ins print. */
const Manifest = z.object({
  tables: z.array(z.object({ schema: z.string(), table: z.string(), files: z.array(z.object({ path: z.string() })) })),
});

export interface DecodedExport {
  readonly decoder: ExporterDecoder;
  /** SQL of the table's rows. */
  readonly relation: string;
  /** Column -> DuckDB's name of its Parquet type. */
  readonly types: ReadonlyMap<string, string>;
}

export async function decodedExport(
  session: DuckdbSession,
  decoder: ExporterDecoder,
  files: readonly string[],
): Promise<DecodedExport> {
  const relation = readParquet(files);
  const rows = await session.all(`DESCRIBE SELECT * FROM ${relation}`, 'types');
  const types = new Map(rows.map((row) => [String(row['column_name']), String(row['column_type'])]));
  return { decoder, relation, types };
}

/** Runs a stand-in over the server at `url`. @param script its file @param folder gets what it writes */
export async function exportByStandIn(
  session: DuckdbSession,
  decoder: ExporterDecoder,
  { script, url, folder, table }: { script: string; url: string; folder: string; table: TableId },
): Promise<DecodedExport> {
  const directory = join(folder, script);
  const { stdout } = await promisify(execFile)('python3', [join(EXPORTERS, script), url, directory], {
    env: { PATH: process.env['PATH'], PYTHONPATH: await pythonPackages(join(EXPORTERS, 'requirements.txt')) },
  });
  const { tables } = Manifest.parse(JSON.parse(stdout));
  const files = tables.find((each) => each.schema === table.schema && each.table === table.name)?.files ?? [];
  if (files.length === 0) throw new Error(`nothing was exported: ${stdout}`);
  return decodedExport(
    session,
    decoder,
    files.map(({ path }) => join(directory, path)),
  );
}

/** Canonical texts in order of `id`; undefined where the exporter says that it loses the column. */
export async function decodedTexts(
  session: DuckdbSession,
  { decoder, relation, types }: DecodedExport,
  name: string,
  type: ColumnType,
): Promise<readonly unknown[] | undefined> {
  const parquetType = types.get(name);
  if (parquetType === undefined) return undefined;
  const decoded = decoder.decode(type, parquetType);
  if (!decoded.exact) return undefined;
  const rows = await session.all(`SELECT ${decoded.sql(ident(name))} AS text FROM ${relation} ORDER BY id`, 'decode');
  return rows.map((row) => row['text']);
}

/** Rows of a table, each as one text, in any order. */
export async function rowTexts(session: DuckdbSession, { files, columns }: TableFiles): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const names = columns.map((_, at) => `c${at}`);
  const texts = names.map((name) => `coalesce(CAST(${name} AS VARCHAR), chr(0))`);
  const rows = await session.all(
    `SELECT concat_ws(chr(1), ${texts.join(', ')}) AS row FROM (SELECT * FROM ${readParquet(files)}) AS f(${names.join(', ')})`,
    'reading',
  );
  return rows.map(({ row }) => String(row)).toSorted();
}
