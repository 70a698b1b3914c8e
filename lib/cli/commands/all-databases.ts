// masklake run --all-databases: one run per database of the server, each with its own snapshot, rules, lake and evidence.
import { connectSource } from '../../adapters/postgres/connect.ts';
import { parseConnection } from '../../adapters/postgres/connection-options.ts';
import { sanitizePgError } from '../../adapters/postgres/errors.ts';
import { tlsEnvironment } from '../../config/config.ts';
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';
import { type RunCommand, run } from './run.ts';

const DATABASES =
  "SELECT datname FROM pg_catalog.pg_database WHERE datallowconn AND NOT datistemplate AND pg_catalog.has_database_privilege(datname, 'CONNECT') ORDER BY datname";

/** Runs database after database; the exit code is that of the first run that was not verified. */
export async function runAllDatabases(command: RunCommand, out: Output): Promise<number> {
  if (command.config.target !== undefined)
    throw new UsageError('--target names one database, --all-databases means many', {
      hint: 'leave --target away: every database gets its own snapshot',
    });
  const server = parseConnection(command.config.source, { ...tlsEnvironment(command.config), ...process.env });
  const client = await connectSource(server);
  let names: string[];
  try {
    names = (await client.query<{ datname: string }>(DATABASES)).rows.map((row) => row.datname);
  } catch (error) {
    throw sanitizePgError(error, 'list the databases');
  } finally {
    await client.end();
  }
  let code = 0;
  for (const database of names) {
    out.note(`database ${JSON.stringify(database)}`);
    const result = await run({ ...command, name: database, connection: { ...server, database } }, out);
    code ||= result;
  }
  return code;
}
