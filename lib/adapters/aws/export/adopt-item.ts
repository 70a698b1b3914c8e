// One file that DMS, RDS or the reader wrote becomes one file as a laptop's run writes it: every column is decoded to canonical text, cast to
// the type that the whole column has locally, and proven on every value. Nothing passes through undecoded.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { AdoptedFile } from '../../../core/export/compare.ts';
import type { Exporter } from '../../../core/export/exporter.ts';
import type { MeasuredTable } from '../../../core/export/measure.ts';
import type { TableChoice } from '../../../core/export/preflight.ts';
import type { ExporterDecoder } from '../../../core/model/canonical/canonical.ts';
import { exportersOf } from '../../../core/model/canonical/exporters.ts';
import { OWN_EXPORT } from '../../../core/model/canonical/own.ts';
import { ownColumn } from '../../../core/model/canonical/own-form.ts';
import { sourceSqlOf } from '../../../core/model/canonical/source-sql.ts';
import type { Column, Table } from '../../../core/model/catalog.ts';
import type { DialectName } from '../../../core/model/dialect.ts';
import type { FileColumn } from '../../../core/model/files.ts';
import { columnKey, tableKey } from '../../../core/model/names.ts';
import { parquetTypeOf } from '../../../core/model/parquet-type.ts';
import { ident, literal } from '../../../core/sql/quote.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { DuckdbSession, readParquet } from '../../duckdb/session.ts';

export interface AdoptFileRequest {
  /** Kind of the source database. */
  readonly dialect: DialectName;
  readonly table: Table;
  readonly choice: TableChoice;
  /** What the source database says of the whole table; undefined when nobody could ask it. */
  readonly measured: MeasuredTable | undefined;
  readonly by: Exporter;
  /** Of the file that the exporter wrote. */
  readonly rawKey: string;
  /** Where ours goes, in the same bucket. */
  readonly ownKey: string;
}

/** The columns as our own exporter would hold them, all values considered. */
export function ownColumns(table: Table, choice: TableChoice, measured: MeasuredTable | undefined): FileColumn[] {
  return table.columns.map((column) => {
    const counted = measured?.columns.find((one) => one.column === column.name);
    return ownColumn(column, choice.unneeded.includes(column.name) ? 0 : (counted?.asText ?? 0));
  });
}

/**
 * Stores our form of the file.
 * @throws EnvironmentError when the file cannot be read or is not as the exporter writes it
 */
export async function adoptFile(
  raw: ObjectStore,
  request: AdoptFileRequest,
  memoryLimit: string,
): Promise<AdoptedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-'));
  try {
    const [input, output, tempDirectory] = [join(folder, 'raw'), join(folder, 'own'), join(folder, 'spill')];
    await mkdir(tempDirectory, { mode: 0o700 });
    await raw.download(request.rawKey, input);
    const session = await DuckdbSession.open({ tempDirectory, memoryLimit });
    try {
      const adopted = await convert(session, request, input, output);
      const bytes = await raw.upload(output, request.ownKey);
      return { ...adopted, bytes };
    } finally {
      session.close();
    }
  } finally {
    // a warm function keeps its disk
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(
  session: DuckdbSession,
  request: AdoptFileRequest,
  input: string,
  output: string,
): Promise<Omit<AdoptedFile, 'bytes'>> {
  const { dialect, table, choice, measured, rawKey } = request;
  const found = await columnsOf(session, input, rawKey);
  const own = ownColumns(table, choice, measured);
  const texts = canonicalTexts(request, found);
  const aliased = `(SELECT * FROM ${readParquet([input])}) AS f(${found.map((_, at) => `f${at}`).join(', ')})`;
  // decoded once, under names of our own: a column's name may be anything
  const decoded = `(SELECT ${texts.map((text, at) => `${text} AS c${at}`).join(', ')} FROM ${aliased})`;
  const doing = `decoding a file of ${tableKey(table.id)}`;
  await proveCasts(session, table, own, decoded, doing);
  const select = own.map((column, at) => `${castOf(column, at)} AS ${ident(column.name)}`).join(', ');
  await session.run(
    `COPY (SELECT ${select} FROM ${decoded}) TO ${literal(output)} (FORMAT parquet, COMPRESSION zstd)`,
    doing,
  );
  return contentOf(session, { dialect, table, own }, { input, output }, doing);
}

interface RawColumn {
  readonly name: string;
  readonly type: string;
}

/** Names as the file has them, types as DuckDB calls them: a second `ID` beside `id` would have another name in DuckDB. */
async function columnsOf(session: DuckdbSession, input: string, rawKey: string): Promise<RawColumn[]> {
  const damaged = (cause: unknown): never => {
    throw new EnvironmentError('the exported file cannot be read as Parquet', {
      where: rawKey,
      hint: 'start the run again with the next attempt',
      cause,
    });
  };
  const types = await session
    .all(`DESCRIBE SELECT * FROM ${readParquet([input])}`, 'reading its columns')
    .catch(damaged);
  const names = await session
    .all(`SELECT name, num_children FROM parquet_schema(${literal(input)})`, 'reading its columns')
    .catch(damaged);
  const leaves = names.slice(1);
  if (
    leaves.length !== types.length ||
    leaves.some(({ num_children }) => num_children !== null && Number(num_children) > 0)
  )
    throw new EnvironmentError('the exported file has columns inside columns, which its exporter does not write', {
      where: rawKey,
    });
  return types.map((row, at) => ({ name: String(leaves[at]?.['name']), type: String(row['column_type']) }));
}

/** SQL of each column's canonical text over the aliases of the file's columns. */
function canonicalTexts(
  { dialect, table, choice, measured, by, rawKey }: AdoptFileRequest,
  found: readonly RawColumn[],
): string[] {
  const decoder = decoderOf(dialect, by);
  const unknown = found.filter(({ name }) => !table.columns.some((column) => column.name === name));
  if (unknown.length > 0 || new Set(found.map(({ name }) => name)).size !== found.length)
    throw new EnvironmentError(`the exported file has ${unknown.length} columns that the table has not, or one twice`, {
      where: rawKey,
    });
  return table.columns.map((column) => {
    const at = found.findIndex(({ name }) => name === column.name);
    const values = measured?.columns.find((one) => one.column === column.name)?.values;
    if (choice.unneeded.includes(column.name)) return 'CAST(NULL AS VARCHAR)';
    const [raw] = found.slice(at, at + 1);
    const decoded = raw === undefined || at < 0 ? undefined : decoder.decode(column.type, raw.type);
    // a column without values has lost none; that the file has none is compared like every other count
    if (decoded?.exact !== true && values === 0) return at < 0 ? 'CAST(NULL AS VARCHAR)' : `CAST(f${at} AS VARCHAR)`;
    if (decoded === undefined) throw notAsWritten(table, column, by, 'the file does not hold it');
    if (!decoded.exact) throw notAsWritten(table, column, by, decoded.reason);
    return decoded.sql(`f${at}`);
  });
}

function decoderOf(dialect: DialectName, by: Exporter): ExporterDecoder {
  switch (by) {
    case 'dms':
      return exportersOf(dialect).dms();
    case 'rds-export':
      return exportersOf(dialect).rdsExport;
    case 'reader':
      return OWN_EXPORT;
    default:
      return by satisfies never;
  }
}

function notAsWritten(table: Table, column: Column, by: Exporter, why: string): EnvironmentError {
  return new EnvironmentError(`the exported column cannot be read exactly: ${why}`, {
    where: columnKey(table.id, column.name),
    hint: `it is not as ${by} is documented to write it: set another \`exporter:\`, or mask the column with \`mask: null\``,
  });
}

function castOf(column: FileColumn, at: number): string {
  return column.encoding === 'typed' ? `CAST(c${at} AS ${column.duckdbType})` : `c${at}`;
}

/** The source database said that every value fits; the file's own values must agree. */
async function proveCasts(
  session: DuckdbSession,
  table: Table,
  own: readonly FileColumn[],
  decoded: string,
  doing: string,
): Promise<void> {
  const tests = own.flatMap(({ encoding, duckdbType }, at): { readonly at: number; readonly sql: string }[] => {
    const type = table.columns[at]?.type;
    if (encoding !== 'typed' || type === undefined) return [];
    const cast = `try_cast(c${at} AS ${duckdbType})`;
    const printed = `CAST(${cast} AS VARCHAR)`;
    const wrong =
      parquetTypeOf(type)?.proof === 'printed'
        ? `try_cast(${printed} AS ${duckdbType}) IS DISTINCT FROM ${cast} OR ${cast} IS NULL`
        : `${printed} IS DISTINCT FROM c${at}`;
    return [{ at, sql: `count(*) FILTER (c${at} IS NOT NULL AND (${wrong})) AS c${at}` }];
  });
  if (tests.length === 0) return;
  const [row = {}] = await session.all(`SELECT ${tests.map(({ sql }) => sql).join(', ')} FROM ${decoded}`, doing);
  const wrong = tests.filter(({ at }) => Number(row[`c${at}`] ?? 1) > 0);
  if (wrong.length > 0)
    throw new EnvironmentError('the exported file holds values that its column cannot have, or not in this form', {
      where: wrong.map(({ at }) => columnKey(table.id, own[at]?.name ?? '')).join(', '),
      hint: 'the exporter changed them: set another `exporter:` for the source',
    });
}

/** Counts and contents of the file that was written, read back. */
async function contentOf(
  session: DuckdbSession,
  {
    dialect,
    table,
    own,
  }: { readonly dialect: DialectName; readonly table: Table; readonly own: readonly FileColumn[] },
  { input, output }: { readonly input: string; readonly output: string },
  doing: string,
): Promise<Omit<AdoptedFile, 'bytes'>> {
  const { fileContent } = sourceSqlOf(dialect);
  const rows = await session.number(`SELECT count(*) FROM ${readParquet([input])}`, doing);
  const aggregates = own.flatMap((column, at) => {
    const type = table.columns[at]?.type;
    return type === undefined
      ? []
      : [`count(c${at}) AS v${at}`, `CAST(coalesce(${fileContent(type, column)(`c${at}`)}, 0) AS VARCHAR) AS s${at}`];
  });
  const aliased = `(SELECT * FROM ${readParquet([output])}) AS f(${own.map((_, at) => `c${at}`).join(', ')})`;
  const [row = {}] = await session.all(`SELECT count(*) AS rows, ${aggregates.join(', ')} FROM ${aliased}`, doing);
  if (Number(row['rows']) !== rows)
    throw new InternalError(`${rows} rows were decoded, ${Number(row['rows'])} written`, { where: tableKey(table.id) });
  const columns = own.map(({ name }, at) => ({
    column: name,
    values: Number(row[`v${at}`]),
    content: String(row[`s${at}`]),
  }));
  return { rows, columns };
}
