// Can this session read every row of every table? Asked before anything is exported, so that one refusal names all tables.
import type pg from 'pg';
import type { Blocker } from '../../core/errors.ts';
import type { Catalog, Table } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import { pasteNoRows } from '../../core/rules/paste.ts';
import { qualified } from '../../core/sql/quote.ts';

/** Tables that the session may not read whole, each with the rule that leaves its rows out. */
export async function readBlockers(
  client: pg.ClientBase,
  catalog: Catalog,
  rowsFor: (table: string) => RowSelection,
): Promise<Blocker[]> {
  const blockers: Blocker[] = [];
  for (const table of catalog.tables) {
    const key = tableKey(table.id);
    if (table.kind === 'foreign' || table.kind === 'partitioned' || rowsFor(key) === 'none') continue;
    const problem = table.readable ? await policyProblem(client, table) : 'this role has no SELECT right on it';
    if (problem === undefined) continue;
    blockers.push({
      code: 'NOT_READABLE',
      where: key,
      message: problem,
      paste: pasteNoRows(table.id),
    });
  }
  return blockers;
}

/** With row_security=off a policy that would hide rows is an error instead of missing rows. */
async function policyProblem(client: pg.ClientBase, table: Table): Promise<string | undefined> {
  if (!table.rowSecurity) return undefined;
  try {
    await client.query('SAVEPOINT masklake_probe');
    await client.query(`SELECT 1 FROM ONLY ${qualified(table.id)} LIMIT 0`);
    return undefined;
  } catch {
    await client.query('ROLLBACK TO SAVEPOINT masklake_probe');
    return 'row-level security hides rows from this role: use a role with BYPASSRLS, or leave its rows out';
  }
}
