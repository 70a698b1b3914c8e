// Queries to begin with, saved beside a persona's workgroup. They select what the persona may read and nothing else, in SQL that Athena and
// DuckDB both speak, so that they are run in tests.
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import type { Plan } from '../plan/plan.ts';
import { ident, literal } from '../sql/quote.ts';
import type { CatalogColumn, CatalogContent, CatalogTable } from './catalog-table.ts';
import type { Persona } from './personas.ts';

export interface ExampleQuery {
  /** Unique per persona and database; begins with the database's name. */
  readonly name: string;
  readonly description: string;
  /** Of the catalog. */
  readonly database: string;
  readonly sql: string;
}

const MOST_TABLES = 20;
const MOST_COLUMNS = 12;

/** @returns none for a persona that may select nothing */
export function exampleQueries(persona: Persona, catalog: CatalogContent, plan: Plan): readonly ExampleQuery[] {
  const { database } = catalog;
  const tables = catalog.tables.flatMap((table) => {
    const columns = table.columns.filter(({ sensitivity }) => persona.reads.includes(sensitivity));
    return columns.length === 0 ? [] : [{ table, columns }];
  });
  const [first] = tables;
  if (first === undefined) return [];
  const made = (name: string, description: string, sql: string): ExampleQuery => ({
    name: `${database}: ${name}`,
    description,
    database,
    sql,
  });
  const join = joinable(tables, plan);
  return [
    made(
      'rows per table',
      'How many rows each table has',
      tables.slice(0, MOST_TABLES).map(rowCount).join('\nUNION ALL\n'),
    ),
    made('first rows', `Rows of ${tableKey(first.table.of)}, every column that may be read`, firstRows(first)),
    ...(join === undefined
      ? []
      : [made('join', `${columnKey(join[0].table.of, join[0].column.of)} joined by masked values`, joinRows(join))]),
  ];
}

interface Readable {
  readonly table: CatalogTable;
  readonly columns: readonly CatalogColumn[];
}
interface End {
  readonly table: CatalogTable;
  readonly column: CatalogColumn;
}

/** Counted by a column: who may not read all of a table may count its rows all the same. */
function rowCount({ table, columns }: Readable): string {
  const [column] = columns;
  return `SELECT ${literal(table.name)} AS table_name, count(*) AS row_count, count(${ident(column?.name ?? '')}) AS filled FROM ${from(table)}`;
}

function firstRows({ table, columns }: Readable): string {
  const names = columns.slice(0, MOST_COLUMNS).map(({ name }) => ident(name));
  return `SELECT ${names.join(', ')}\nFROM ${from(table)}\nORDER BY ${names.map((_, at) => `${at + 1}`).join(', ')}\nLIMIT 10`;
}

function joinRows([one, other]: readonly [End, End]): string {
  return `SELECT count(*) AS joined_rows, count(DISTINCT a.${ident(one.column.name)}) AS distinct_values
FROM ${from(one.table)} a
JOIN ${from(other.table)} b ON a.${ident(one.column.name)} = b.${ident(other.column.name)}`;
}

/** Two masked columns of different tables whose values mask alike, in one type. */
function joinable(tables: readonly Readable[], plan: Plan): readonly [End, End] | undefined {
  const domainOf = ({ table, column }: End): string | undefined => {
    const planned = plan.tables
      .find((each) => sameTable(each.table, table.of))
      ?.columns.find((each) => each.column === column.of);
    return planned === undefined || planned.spec.mask === 'keep' ? undefined : planned.domain;
  };
  const ends = tables.flatMap(({ table, columns }) => columns.map((column): End => ({ table, column })));
  for (const one of ends) {
    const domain = domainOf(one);
    const other = ends.find(
      (each) => each.table !== one.table && each.column.type === one.column.type && domainOf(each) === domain,
    );
    if (domain !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}

const from = ({ database, name }: CatalogTable): string => `${ident(database)}.${ident(name)}`;
