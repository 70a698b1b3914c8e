// masklake run --all-databases: one run per database of the server, each with its own snapshot, rules, lake and evidence.
import { isMysql } from '../../adapters/mysql/connection-options.ts';
import { connectSource } from '../../adapters/postgres/connect.ts';
import { parseConnection } from '../../adapters/postgres/connection-options.ts';
import { sanitizePgError } from '../../adapters/postgres/errors.ts';
import { IS_MASKED } from '../../adapters/postgres/masked-mark.ts';
import { tlsEnvironment } from '../../config/config.ts';
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';
import { type RunCommand, run } from './run.ts';

// Source sessions hand on the server's text: a boolean would be 't' or 'f'.
const DATABASES = `SELECT datname, CASE WHEN ${IS_MASKED} THEN 'masked' ELSE 'raw' END AS state FROM pg_catalog.pg_database
  WHERE datallowconn AND NOT datistemplate AND pg_catalog.has_database_privilege(datname, 'CONNECT') ORDER BY datname`;

/** Runs database after database; the exit code is that of the first run that was not verified. */
export async function runAllDatabases(command: RunCommand, out: Output): Promise<number> {
  if (command.config.target !== undefined)
    throw new UsageError('--target names one database, --all-databases means many', {
      hint: 'leave --target away: every database gets its own snapshot',
    });
  const environment = { ...tlsEnvironment(command.config), ...process.env };
  if (isMysql(command.config.source, environment))
    throw new UsageError('--all-databases is for servers of Postgres', {
      hint: 'one run for each MySQL database: name it in the URL',
    });
  const server = parseConnection(command.config.source, environment);
  const client = await connectSource(server);
  let found: readonly { readonly datname: string; readonly state: string }[];
  try {
    found = (await client.query<{ datname: string; state: string }>(DATABASES)).rows;
  } catch (error) {
    throw sanitizePgError(error, 'list the databases');
  } finally {
    await client.end();
  }
  let code = 0;
  for (const { datname: database, state } of found) {
    if (state === 'masked') {
      out.note(`database ${JSON.stringify(database)}: left out, an earlier run made it`);
      continue;
    }
    out.note(`database ${JSON.stringify(database)}`);
    const result = await run(
      { ...command, name: database, connection: { kind: 'postgres', options: { ...server, database } } },
      out,
    );
    code ||= result;
  }
  return code;
}
