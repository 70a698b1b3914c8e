// What `masklake doctor` asks a MySQL or MariaDB source.
import { findMysqlServer } from '../adapters/local/mysql-binaries.ts';
import type { MysqlConnection } from '../adapters/mysql/connection-options.ts';
import { hiddenTables } from '../adapters/mysql/hidden-tables.ts';
import { inspectMysql } from '../adapters/mysql/inspect.ts';
import { connectMysqlSource, type MysqlSession } from '../adapters/mysql/session.ts';
import { tableKey } from '../core/model/names.ts';
import { checkReadable, type DoctorFinding, finding } from './doctor-finding.ts';

/** The source, the rights on it, and what stages its masked copy. */
export async function checkMysql(options: MysqlConnection): Promise<DoctorFinding[]> {
  const session = await connectMysqlSource(options);
  try {
    const { tables } = await inspectMysql(session);
    const hidden = new Set(await hiddenTables(session, { tables }));
    const refused = tables.filter(({ id, readable }) => !readable || hidden.has(tableKey(id)));
    const { label, version } = session.dialect;
    return [
      ...options.warnings.map((warning) => finding('source', 'warn', warning)),
      finding('source', 'ok', `${session.label}: ${label} ${version.text(session.version)}`),
      checkReadable(
        tables.length,
        refused.map(({ id }) => tableKey(id)),
        'grant SELECT on the whole database: a table without any right is not even seen',
      ),
      await checkStagingServer(session),
    ];
  } finally {
    await session.end();
  }
}

async function checkStagingServer({ dialect, version }: MysqlSession): Promise<DoctorFinding> {
  const found = await findMysqlServer(dialect, version);
  const least = dialect.version.text(version).split('.').slice(0, 2).join('.');
  return found === undefined
    ? finding(
        'staging server',
        'warn',
        `no ${dialect.label} ${least} or newer is installed here`,
        'a run needs one to stage the masked database, or --target mysql://… to do it there',
      )
    : finding('staging server', 'ok', `${dialect.label} ${dialect.version.text(found.version)}`);
}
