// The staged database: a fresh database on a private server, or beside the target on the target's server, of which the target gets the
// tables at publish.
import { join } from 'node:path';
import { InternalError, RefusedError } from '../../core/errors.ts';
import { capabilitiesOf } from '../../core/model/dialect.ts';
import type { StagedDatabase, StageRequest } from '../../ports/staged-database.ts';
import { findMysqlServer } from '../local/mysql-binaries.ts';
import { startPrivateMysql } from '../local/mysql-server.ts';
import { removeServer } from '../local/server-process.ts';
import type { MysqlConnection } from './connection-options.ts';
import { markMysqlMasked } from './masked-mark.ts';
import { promoteMysql } from './promote.ts';
import { connectMysqlTarget, type MysqlWriter } from './session.ts';
import { type Duckdb, stage } from './stage-session.ts';
import { checkMysqlTarget, createStaging, dropDatabase, stagingName } from './target.ts';

/** Stages on a private server in the run's folder. @throws RefusedError when no fitting server is installed */
export async function openPrivateMysqlStage(request: StageRequest, duckdb: Duckdb): Promise<StagedDatabase> {
  const dialect = capabilitiesOf(request.dialect);
  const binaries = await findMysqlServer(dialect, request.serverVersion);
  if (binaries === undefined) {
    const version = dialect.version.text(request.serverVersion).split('.').slice(0, 2).join('.');
    const message = `no ${dialect.label} ${version} or newer is installed here to stage the masked database`;
    const paste = 'target: env:TARGET_URL   # in masklake.yaml: a server of that kind';
    throw new RefusedError([{ code: 'NO_STAGING_SERVER', where: '', message, paste }], { where: 'load' });
  }
  const directory = join(request.work, 'stage');
  const server = await startPrivateMysql({ directory, binaries, databases: ['masked'] });
  const remove = async (): Promise<void> => {
    await server.stop();
    await removeServer(directory);
  };
  const connect = () => connectMysqlTarget(server.connection('masked'));
  let session: MysqlWriter;
  try {
    session = await connect();
  } catch (error) {
    await remove();
    throw error;
  }
  return stage(duckdb, request.database, {
    label: `private ${server.label}`,
    session,
    connect,
    promote: async () => undefined,
    dispose: async () => {
      await session.end();
      await remove();
    },
  });
}

/** Stages in a new database beside the target; `promote` puts it in the (empty or missing) target's place. */
export async function openTargetMysqlStage(
  target: MysqlConnection,
  source: MysqlConnection | undefined,
  request: StageRequest,
  duckdb: Duckdb,
): Promise<StagedDatabase> {
  await checkMysqlTarget(target, source);
  const staging = stagingName(request.run);
  const drop = () => dropDatabase(target, staging, 'drop the staging database');
  await createStaging(target, capabilitiesOf(request.dialect), staging);
  const connect = () => connectMysqlTarget({ ...target, database: staging });
  let session: MysqlWriter | undefined;
  try {
    session = await connect();
    await markMysqlMasked(session, request.run);
  } catch (error) {
    await session?.end();
    await drop().catch(() => undefined);
    throw error;
  }
  const own = session;
  return stage(duckdb, request.database, {
    label: own.label,
    session: own,
    connect,
    promote: async (script) => {
      if (script === undefined) throw new InternalError('nothing was loaded that could be published');
      await promoteMysql({ session: own, staging, target, statements: script.statements });
      // The target is whole: what is left here, `dispose` tries again.
      await drop().catch(() => undefined);
    },
    dispose: async () => {
      await own.end();
      await drop();
    },
  });
}
