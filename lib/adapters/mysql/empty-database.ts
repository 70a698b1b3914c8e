// Does anything stand in the session's database?
import { z } from 'zod';
import { NOT_THE_MARK } from './masked-mark.ts';
import type { MysqlSession } from './session.ts';

const objects = (
  tables: string,
): string => `SELECT (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND ${tables})
  + (SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE())
  + (SELECT COUNT(*) FROM information_schema.events WHERE event_schema = DATABASE()) AS n`;
const Count = z.object({ n: z.string() });

/** True when this user sees no table, view, sequence, routine or event there. */
export async function isEmptyMysqlDatabase(session: MysqlSession): Promise<boolean> {
  return isEmpty(session, 'TRUE');
}

/** The same of a database that is marked as masked already: the mark is nothing. */
export async function isEmptyButForTheMark(session: MysqlSession): Promise<boolean> {
  return isEmpty(session, NOT_THE_MARK);
}

async function isEmpty(session: MysqlSession, tables: string): Promise<boolean> {
  const [row] = await session.rows(objects(tables), Count, 'look into the target database');
  return row?.n === '0';
}
