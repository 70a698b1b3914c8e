// One patch in a session of its own.
import pg from 'pg';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import { literal } from '../../../core/sql/quote.ts';
import { SCRIPT_SETTINGS } from '../ddl/read-schema.ts';
import { isTransient, type Refusal, sanitizePgError } from '../errors.ts';

/**
 * Runs it as one transaction, as a load by recorded statements does: what no function may run (VACUUM, COMMIT) is refused here, too.
 * @returns what the database said when it refused
 * @throws for what says nothing about the patch, e.g. a lost connection
 */
export async function runPatch(
  connect: () => Promise<pg.Client>,
  statement: DdlStatement,
): Promise<Refusal | undefined> {
  const client = await connect();
  try {
    for (const setting of SCRIPT_SETTINGS) await client.query(setting);
    await client.query(`DO LANGUAGE plpgsql ${literal(`BEGIN EXECUTE ${literal(statement.sql)}; END`)}`);
    return undefined;
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? (error.code ?? 'unknown') : 'unknown';
    if (isTransient(code)) throw sanitizePgError(error, `run ${objectName(statement)}`);
    return { code, constraint: undefined };
  } finally {
    await client.end().catch(() => undefined);
  }
}
