// A table without a primary key may get one from MySQL (8.0.30 and newer): an invisible column `my_row_id`, which the server hides where it
// is told to. A source is read with what it has, and a copy gets what the source has and nothing more.
// Source: MySQL 8.4 Reference Manual, 15.1.20.11 Generated Invisible Primary Keys
import { z } from 'zod';
import { mysqlLiteral } from '../../core/sql/quote.ts';
import { errnoOf } from './load/refusal.ts';
import type { MysqlSession } from './session.ts';

export type Switches = Readonly<Record<string, 'ON' | 'OFF'>>;

/** SHOW CREATE TABLE and the information schema tell of such keys. */
export const SHOWN_KEYS: Switches = { show_gipk_in_create_table_and_information_schema: 'ON' };

/** Tables are made as they are written: with no key of the server's, and also without any. */
export const OWN_KEYS: Switches = { sql_generate_invisible_primary_key: 'OFF', sql_require_primary_key: 'OFF' };

const Variable = z.object({ Variable_name: z.string(), Value: z.string() });

/** Some of them are set by users with SESSION_VARIABLES_ADMIN only. */
const NO_RIGHT = 1227;

/**
 * Sets what the server has and has otherwise. Without the right it stays: a table that gets a column for it, or is not made, is named by
 * what comes later, and a copy in which every table has its own key is whole.
 */
export async function switchKeys(session: MysqlSession, wanted: Switches): Promise<void> {
  const doing = `prepare the session on ${session.label}`;
  const names = Object.keys(wanted).map(mysqlLiteral).join(', ');
  const found = await session.rows(`SHOW SESSION VARIABLES WHERE Variable_name IN (${names})`, Variable, doing);
  for (const statement of switching(found, wanted))
    try {
      await session.run(statement, doing);
    } catch (error) {
      if (errnoOf(error) !== NO_RIGHT) throw error;
    }
}

/** @param found variables of the server, with their values in this session */
export function switching(found: readonly z.infer<typeof Variable>[], wanted: Switches): readonly string[] {
  return found.flatMap(({ Variable_name: name, Value }) => {
    const value = wanted[name.toLowerCase()];
    return value === undefined || value === Value ? [] : [`SET SESSION ${name.toLowerCase()} = ${value}`];
  });
}
