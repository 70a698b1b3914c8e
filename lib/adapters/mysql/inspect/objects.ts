// How many objects of each kind a database has, for the comparison of source and copy.
import { z } from 'zod';
import type { MysqlSession } from '../session.ts';

const CountRow = z.object({ kind: z.string(), n: z.coerce.number() });

const COUNTS = `SELECT 'view' AS kind, COUNT(*) AS n FROM information_schema.views WHERE table_schema = DATABASE()
UNION ALL SELECT LOWER(routine_type), COUNT(*) FROM information_schema.routines WHERE routine_schema = DATABASE() GROUP BY 1
UNION ALL SELECT 'trigger', COUNT(*) FROM information_schema.triggers WHERE trigger_schema = DATABASE()
UNION ALL SELECT 'event', COUNT(*) FROM information_schema.events WHERE event_schema = DATABASE()
UNION ALL SELECT 'sequence', COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'SEQUENCE'`;

/** E.g. `{ view: 7, function: 3, trigger: 6 }`; kinds of which there is none are left out. */
export async function countObjects(session: MysqlSession): Promise<Record<string, number>> {
  const counts = await session.rows(COUNTS, CountRow, 'count the objects');
  return Object.fromEntries(counts.filter(({ n }) => n > 0).map(({ kind, n }) => [kind, n]));
}
