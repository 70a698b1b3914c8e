// Does anything stand in the session's database?
import { z } from 'zod';
import type { MysqlSession } from './session.ts';

const OBJECTS = `SELECT (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE())
  + (SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE())
  + (SELECT COUNT(*) FROM information_schema.events WHERE event_schema = DATABASE()) AS n`;
const Count = z.object({ n: z.string() });

/** True when this user sees no table, view, sequence, routine or event there. */
export async function isEmptyMysqlDatabase(session: MysqlSession): Promise<boolean> {
  const [row] = await session.rows(OBJECTS, Count, 'look into the target database');
  return row?.n === '0';
}
