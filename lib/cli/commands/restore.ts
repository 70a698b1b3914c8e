// masklake restore: a published snapshot into an empty database, after its evidence was checked.
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RestoreProgress } from '../../adapters/files/snapshot-blocks.ts';
import { localRunStore } from '../../adapters/local/run-store.ts';
import { describeMysql, type MysqlConnection } from '../../adapters/mysql/connection-options.ts';
import { isEmptyMysqlDatabase } from '../../adapters/mysql/empty-database.ts';
import { markMysqlMasked } from '../../adapters/mysql/masked-mark.ts';
import { connectMysqlTarget } from '../../adapters/mysql/session.ts';
import { restoreMysqlSnapshot } from '../../adapters/mysql/snapshot-file.ts';
import { connectTarget } from '../../adapters/postgres/connect.ts';
import { type ConnectionOptions, describeConnection } from '../../adapters/postgres/connection-options.ts';
import { markMasked } from '../../adapters/postgres/masked-mark.ts';
import { isEmptyDatabase } from '../../adapters/postgres/same-database.ts';
import { restoreSnapshot } from '../../adapters/postgres/snapshot-file.ts';
import { EnvironmentError, RefusedError, UsageError } from '../../core/errors.ts';
import { dialectNamed } from '../../core/model/dialect.ts';
import type { Evidence } from '../../core/report/evidence.ts';
import { readEvidence } from '../../core/report/signature.ts';
import type { Output } from '../output.ts';
import { count } from '../progress.ts';
import { parseSource, type SourceConnection } from '../source.ts';

export interface RestoreOptions {
  readonly snapshot: string;
  readonly target: string | undefined;
}

/** What a kind of database has for it. */
interface Target {
  /** `host:port/database as user`. */
  readonly label: string;
  readonly isEmpty: () => Promise<boolean>;
  /** @returns rows restored */
  readonly restore: (file: string, onTable: (progress: RestoreProgress) => void) => Promise<number>;
  readonly mark: (run: string) => Promise<void>;
  /** Who may set the mark. */
  readonly mayMark: string;
  readonly end: () => Promise<void>;
}

export async function restore(options: RestoreOptions, out: Output): Promise<number> {
  const from = Date.now();
  const file = await snapshotFile(options.snapshot);
  const evidence = await checkEvidence(file);
  const connection = parseSource(options.target, process.env);
  for (const warning of connection.options.warnings) out.note(`warning: ${warning}`);
  refuseOtherKind(evidence, connection);
  const target =
    connection.kind === 'mysql' ? await mysqlTarget(connection.options) : await postgresTarget(connection.options);
  try {
    if (!(await target.isEmpty()))
      throw new EnvironmentError('the target database is not empty', {
        where: target.label,
        hint: 'create an empty database and give it as --target',
      });
    const rows = await target.restore(file, ({ object, rows: tableRows }) =>
      out.note(`  ${object}  ${count(tableRows)} rows`),
    );
    await target
      .mark(evidence.run)
      .catch(() => out.note(`warning: the database could not be marked as masked (${target.mayMark})`));
    const seconds = (Date.now() - from) / 1000;
    out.result(
      { restored: file, target: target.label, rows, seconds },
      () => `restored ${count(rows)} rows into ${target.label} in ${seconds.toFixed(1)} s`,
    );
    return 0;
  } finally {
    await target.end();
  }
}

/** MariaDB and MySQL read each other's snapshots as far as they know each other's types: the server says where they do not. */
function refuseOtherKind({ source: { dialect } }: Evidence, { kind }: SourceConnection): void {
  const ofPostgres = dialect === 'postgres';
  if (ofPostgres === (kind === 'postgres')) return;
  const label = dialectNamed(dialect)?.label ?? dialect;
  const form = ofPostgres ? 'postgres://user@host/database' : 'mysql://user@host/database';
  throw new UsageError(`the snapshot is of ${label}, and --target is a database of another kind`, {
    hint: `give an empty database of ${label}: ${form}`,
  });
}

async function postgresTarget(options: ConnectionOptions): Promise<Target> {
  const client = await connectTarget(options);
  return {
    label: describeConnection(options),
    isEmpty: () => isEmptyDatabase(client),
    restore: (file, onTable) => restoreSnapshot(client, file, onTable),
    mark: (run) => markMasked(client, run),
    mayMark: 'only its owner may set its comment',
    end: () => client.end(),
  };
}

async function mysqlTarget(options: MysqlConnection): Promise<Target> {
  const session = await connectMysqlTarget(options);
  return {
    label: describeMysql(options),
    isEmpty: () => isEmptyMysqlDatabase(session),
    restore: (file, onTable) => restoreMysqlSnapshot(session, file, onTable),
    mark: (run) => markMysqlMasked(session, run),
    mayMark: 'this user may not make a table, or one of that name is there',
    end: () => session.end(),
  };
}

async function snapshotFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new EnvironmentError('there is no snapshot', {
      where: path,
      hint: 'give the folder that `masklake run` printed as snapshot',
    });
  return found.isDirectory() ? join(path, 'snapshot.sql.gz') : path;
}

/** A snapshot without green evidence of its own bytes is not restored. */
async function checkEvidence(file: string): Promise<Evidence> {
  const store = localRunStore();
  const text = await store.readText(join(dirname(file), 'evidence.json'));
  const refuse = (message: string): never => {
    throw new RefusedError([{ code: 'NO_EVIDENCE', where: basename(dirname(file)), message, paste: '' }], {
      hint: 'run masklake again: only a verified run publishes a snapshot',
    });
  };
  if (text === undefined) return refuse('the snapshot has no evidence beside it');
  const evidence = readEvidence(text);
  if (evidence === undefined)
    return refuse('the evidence beside the snapshot is damaged or its signature does not fit');
  if (evidence.verdict.verdict !== 'verified') return refuse('the evidence beside the snapshot is red');
  const expected = evidence.files.find((entry) => entry.path === 'snapshot/snapshot.sql.gz');
  const facts = await store.facts(file, 'snapshot/snapshot.sql.gz');
  if (expected?.sha256 !== facts.sha256) return refuse('the evidence beside the snapshot is that of another file');
  return evidence;
}
