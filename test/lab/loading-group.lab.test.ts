// A source of MariaDB whose parameter group refuses rows from a client, as hardening guides ask for: its fresh server gets a group of the
// run, in which they can be loaded, and nothing of that group stays. Step `stage` and the clean-up, against real servers.
import {
  CreateDBInstanceCommand,
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  DescribeDBInstancesCommand,
  DescribeDBParameterGroupsCommand,
  ModifyDBParameterGroupCommand,
} from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { answerCleanUp } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { removeLoadingGroup } from '../../lib/adapters/aws/rds/remove-loading-group.ts';
import { advanceRestore } from '../../lib/adapters/aws/rds/restore.ts';
import { select } from '../../lib/adapters/aws/rds/select.ts';
import { StagedServer } from '../../lib/adapters/aws/rds/server-documents.ts';
import { advanceStage } from '../../lib/adapters/aws/rds/stage.ts';
import { stagedKey } from '../../lib/adapters/aws/run-keys.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { connectMysqlSource } from '../../lib/adapters/mysql/session.ts';
import { Source } from '../../lib/config/source.ts';
import { needs } from '../engines/support/needs.ts';
import { ACCOUNT, execution, lab, opened, PASSWORD, ports, rds, runs, startRdsLab, until } from './rds-lab.ts';

const describe = needs('mariadb', 'python');
const STORE = Source.parse({
  name: 'store',
  engine: 'mariadb',
  instance: 'store',
  manualSnapshots: { prefix: 'release-' },
});
const STRICT = { DBParameterGroupName: 'strict' };
const MINUTES = 60_000;

let run: RunReference;
let statuses: readonly string[];

beforeAll(async () => {
  await startRdsLab();
  await rds.send(
    new CreateDBParameterGroupCommand({ ...STRICT, DBParameterGroupFamily: 'mariadb10.11', Description: 'hardened' }),
  );
  const Parameters = [{ ParameterName: 'local_infile', ParameterValue: '0', ApplyMethod: 'immediate' as const }];
  await rds.send(new ModifyDBParameterGroupCommand({ ...STRICT, Parameters }));
  await rds.send(
    new CreateDBInstanceCommand({
      ...STRICT,
      DBInstanceIdentifier: 'store',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'mariadb',
      AllocatedStorage: 20,
      StorageEncrypted: true,
      MasterUsername: 'store',
      MasterUserPassword: PASSWORD,
    }),
  );
  const name = { DBInstanceIdentifier: 'store' };
  for (let look = 0; look < 9; look += 1) await rds.send(new DescribeDBInstancesCommand(name));
  await rds.send(new CreateDBSnapshotCommand({ ...name, DBSnapshotIdentifier: 'release-1' }));
  const mine = { ...ports, sources: [STORE], account: ACCOUNT, buckets: {}, now: () => new Date() };
  run = opened(await select(mine, execution('store'), { snapshotId: 'release-1' }));
  await until(() => advanceRestore(ports, run, STORE));
  const soon = { ...ports, now: () => new Date() };
  const later = { ...ports, now: () => new Date(Date.now() + 6 * MINUTES) };
  statuses = [await advanceStage(soon, run, STORE), await advanceStage(soon, run, STORE)];
  await until(() => advanceStage(later, run, STORE));
});
afterAll(() => lab?.stop());

async function groups(): Promise<readonly (string | undefined)[]> {
  const { DBParameterGroups = [] } = await rds.send(new DescribeDBParameterGroupsCommand({}));
  return DBParameterGroups.map(({ DBParameterGroupName }) => DBParameterGroupName);
}

async function takesRows(server: string): Promise<string | undefined> {
  const session = await connectMysqlSource(lab.host.servers.mariadb(server, 'mysql'));
  const shape = z.object({ on: z.string() });
  const [row] = await session.rows('SELECT @@local_infile AS `on`', shape, 'ask').finally(() => session.end());
  return row?.on;
}

describe('a source whose parameter group refuses rows', () => {
  it('is left as it is, and so is the temporary server', async () => {
    expect([await takesRows('store'), await takesRows(run.instance)]).toEqual(['0', '0']);
  });

  it('waits until RDS is ready to use a new group', () => {
    expect(statuses).toEqual(['waiting', 'waiting']);
  });

  it('gets a fresh server that takes them', async () => {
    expect(await takesRows(run.staged)).toBe('1');
    expect(await groups()).toContain(run.staged);
  });

  it('has its own group in the run’s document, for servers that outlive the run', async () => {
    expect(StagedServer.parse(await runs.readJson(stagedKey(run.id)))).toMatchObject({ parameterGroup: 'strict' });
  });

  it('keeps its group, and loses the run’s with the server', async () => {
    await answerCleanUp(ports, { do: 'after failure', execution: execution('store'), input: {} });
    const gone = async () => {
      await rds.send(new DescribeDBInstancesCommand({}));
      await removeLoadingGroup(rds, run.id);
      return (await groups()).includes(run.staged) ? ('waiting' as const) : ('ready' as const);
    };
    await until(gone);
    expect(await groups()).toEqual(['strict']);
  });
});
