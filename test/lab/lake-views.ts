// A stand-in for Athena under Lake Formation: tables as the catalog describes them, with the columns that somebody may read and no others.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';

/** The part of Glue's answer that Athena goes by. */
export interface GlueTable {
  readonly Name: string;
  readonly Parameters: Readonly<Record<string, string>>;
  readonly PartitionKeys?: readonly { readonly Name: string }[];
  readonly StorageDescriptor: {
    readonly Columns: readonly { readonly Name: string; readonly Type: string }[];
    readonly Location: string;
    readonly SerdeInfo: { readonly Parameters: Readonly<Record<string, string>> };
  };
}

/** DuckDB's words for types of the catalog. */
const TYPES: Readonly<Record<string, string>> = {
  boolean: 'BOOLEAN',
  smallint: 'SMALLINT',
  int: 'INTEGER',
  bigint: 'BIGINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  string: 'VARCHAR',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  binary: 'BLOB',
};

function duckdbType(type: string): string {
  const found = type.startsWith('decimal(') ? type : TYPES[type];
  if (found === undefined) throw new RangeError(`no type for ${literal(type)}`);
  return found;
}

/** @param bucket folder that stands for the bucket @param may Lake Formation's answer */
export async function attachCatalog(
  session: DuckdbSession,
  database: string,
  tables: readonly GlueTable[],
  bucket: string,
  may: (table: string, column: string) => boolean,
): Promise<void> {
  await session.run(`CREATE SCHEMA ${ident(database)}`, 'make the database');
  for (const table of tables) {
    const { Columns } = table.StorageDescriptor;
    const names = Columns.map(({ Name }) => Name).filter((name) => may(table.Name, name));
    // whoever may read no column is told that there is no such table
    if (names.length === 0) continue;
    const from = foldersOf(table, bucket).map((folder) => rowsOf(table, folder));
    await session.run(
      `CREATE VIEW ${ident(database)}.${ident(table.Name)} AS SELECT ${names.map(ident).join(', ')} FROM (${from.join(' UNION ALL ')})`,
      'make a table',
    );
  }
}

function foldersOf({ Parameters, PartitionKeys = [], StorageDescriptor }: GlueTable, bucket: string): string[] {
  const local = (location: string): string => join(bucket, location.replace(/^s3:\/\/[^/]+\//, ''));
  const [key] = PartitionKeys;
  if (key === undefined) return [local(StorageDescriptor.Location)];
  const values = Parameters[`projection.${key.Name}.values`]?.split(',') ?? [];
  const template = Parameters['storage.location.template'] ?? '';
  return values.map((value) => local(template.replace(`\${${key.Name}}`, value)));
}

/** By position or by name, as the table says; names without regard to case, as Athena reads them. */
function rowsOf({ StorageDescriptor }: GlueTable, folder: string): string {
  const { Columns, SerdeInfo } = StorageDescriptor;
  const byPosition = SerdeInfo.Parameters['parquet.column.index.access'] === 'true';
  const files = readdirSync(folder).map((name) => join(folder, name));
  const aliases = byPosition ? ` AS t(${Columns.map((_, at) => `c${at}`).join(', ')})` : '';
  const columns = Columns.map(({ Name, Type }, at) => {
    return `CAST(${byPosition ? `c${at}` : ident(Name)} AS ${duckdbType(Type)}) AS ${ident(Name)}`;
  });
  return `SELECT ${columns.join(', ')} FROM ${readParquet(files)}${aliases}`;
}
