// A loaded MySQL or MariaDB database as verification reads it back. Its server is private or beside the target, and knows it by another
// name than the catalog: SQL names its tables alone.
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import type { Catalog, Column, Table, TableId } from '../../../core/model/catalog.ts';
import { MYSQL } from '../../../core/model/dialect.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import type { CopyRequest, LoadedDatabase } from '../../../ports/loaded-database.ts';
import { fileError } from '../../files/errors.ts';
import { inspectMysql } from '../inspect.ts';
import { csvLine, openCsvFile, selectList } from '../rows-csv.ts';
import type { MysqlSession, MysqlWriter } from '../session.ts';
import { inKeyRange, loadedMysqlRanges } from './key-ranges.ts';
import { columnPrinter } from './printer.ts';
import { sequencePositions, unvalidatedObjects } from './server-state.ts';

/**
 * @param session the loaded database is selected in it; it makes temporary tables and nothing else
 * @param schema what the catalog calls the database
 */
export function loadedMysql(session: MysqlWriter, schema: string): LoadedDatabase {
  let read: Promise<Catalog> | undefined;
  // Once it is loaded, its catalog stays as it is.
  const catalog = (): Promise<Catalog> => {
    read ??= readCatalog(session, schema);
    return read;
  };
  const tableOf = async (id: TableId): Promise<Table> => find(await catalog(), id);
  return {
    countRows: (table) => countRows(session, table),
    copyRows: async (request) => copyRows(session, await tableOf(request.table), request),
    printer: async (table, name) => columnPrinter(session, table, columnOf(await tableOf(table), name)),
    ranges: async (bytes) => loadedMysqlRanges(session, (await catalog()).tables, bytes),
    sequencePositions: async () => sequencePositions(session, (await catalog()).tables),
    unvalidatedObjects: async () => unvalidatedObjects(session, await catalog()),
  };
}

async function readCatalog(session: MysqlSession, schema: string): Promise<Catalog> {
  // MySQL shows sizes and positions of up to a day ago.
  if (session.dialect === MYSQL)
    await session.run('SET SESSION information_schema_stats_expiry = 0', `prepare the session on ${session.label}`);
  return inspectMysql(session, schema);
}

function find({ tables }: Catalog, id: TableId): Table {
  const table = tables.find((candidate) => sameTable(candidate.id, id));
  if (table === undefined) throw new InternalError(`${tableKey(id)}: the loaded database has no such table`);
  return table;
}

function columnOf({ id, columns }: Table, name: string): Column {
  const column = columns.find((candidate) => candidate.name === name);
  if (column === undefined) throw new InternalError(`${columnKey(id, name)}: the loaded database has no such column`);
  return column;
}

const Count = z.object({ n: z.coerce.number() });

async function countRows(session: MysqlSession, table: TableId): Promise<number> {
  const doing = `count the loaded rows of ${tableKey(table)}`;
  const found = await session.rows(`SELECT COUNT(*) AS n FROM ${mysqlIdent(table.name)}`, Count, doing);
  return z.tuple([Count]).parse(found)[0].n;
}

/** MySQL says no count of its own for what it sends: rows are counted as they come, and a stream that breaks is an error. */
async function copyRows(session: MysqlSession, table: Table, { columns: names, part, path }: CopyRequest) {
  const doing = `read back ${tableKey(table.id)}`;
  const columns = names.map((name) => columnOf(table, name));
  const where = part === undefined ? '' : ` WHERE ${inKeyRange(table, part)}`;
  const line = csvLine(table.id, columns, doing);
  const file = openCsvFile(path);
  try {
    const sql = `SELECT ${selectList(columns)} FROM ${mysqlIdent(table.id.name)}${where}`;
    for await (const row of session.stream(sql, doing)) await file.add(line(row));
    return (await file.close()).rows;
  } catch (error) {
    file.destroy();
    throw fileError(error, doing) ?? error;
  }
}
