// Tables whose definition the server does not show: the user has rights on some columns only. What SELECT may read does not tell.
import type { Catalog } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';
import { errnoOf } from './load/refusal.ts';
import type { MysqlSession } from './session.ts';

/** ER_TABLEACCESS_DENIED_ERROR. */
const NO_RIGHT_ON_TABLE = 1142;

/** @returns keys of the tables that cannot be made anew, as their definition is not shown to this session's user */
export async function hiddenTables(session: MysqlSession, { tables }: Pick<Catalog, 'tables'>): Promise<string[]> {
  const hidden: string[] = [];
  for (const { id, kind } of tables)
    if (kind !== 'foreign' && !(await isDefinitionShown(session, id.name))) hidden.push(tableKey(id));
  return hidden;
}

async function isDefinitionShown(session: MysqlSession, table: string): Promise<boolean> {
  try {
    await session.run(`SHOW CREATE TABLE ${mysqlIdent(table)}`, 'looking at the rights on the source');
    return true;
  } catch (error) {
    if (errnoOf(error) === NO_RIGHT_ON_TABLE) return false;
    throw error;
  }
}
