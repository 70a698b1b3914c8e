// Events are what a restored server of MySQL or MariaDB does by itself: the source's own, which delete, move or send rows. They are turned off
// before anything is read, so that what is measured, exported and inspected are the same rows.
import { z } from 'zod';
import { displayIdentifier } from '../../../core/model/names.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import { errnoOf } from '../../mysql/load/refusal.ts';
import type { MysqlSession } from '../../mysql/session.ts';

const Found = z.object({ database: z.string(), name: z.string() });
// RDS has events of its own (mysql.ev_rds_gsh_collector), which fill its own tables and are not for a master to alter
const ENABLED = `SELECT event_schema AS \`database\`, event_name AS name FROM information_schema.events
  WHERE status = 'ENABLED' AND LOWER(event_schema) NOT IN ('mysql', 'sys', 'rdsadmin')`;
/** It has come to its end and was dropped. */
const NO_SUCH_EVENT = 1539;

/** @param master a session of the temporary server's master user, who may alter everybody's events */
export async function disableEvents(master: MysqlSession): Promise<void> {
  for (const { database, name } of await master.rows(ENABLED, Found, 'listing the events')) {
    const doing = `turning off the event ${displayIdentifier(name)} of ${displayIdentifier(database)}`;
    try {
      await master.run(`ALTER EVENT ${mysqlIdent(database)}.${mysqlIdent(name)} DISABLE`, doing);
    } catch (error) {
      if (errnoOf(error) !== NO_SUCH_EVENT) throw error;
    }
  }
}
