// A run with a table that is too large for a function: the state machine gives it to Glue, whose job runs in Spark here, and the pipeline's own
// verification judges the result. A server of its masked snapshot is kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
} from '@aws-sdk/client-rds';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ServerSecret } from '../../lib/adapters/aws/rds/server-documents.ts';
import { itemsKey } from '../../lib/adapters/aws/run-keys.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { resultInstanceFor, runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Fault, type Outcome } from './aws-lab.ts';
import { RESULT_SECRET } from './configuration.ts';
import { glueRole, startGlue } from './glue-job.ts';
import { missingRights, roleOf } from './iam.ts';
import { areOfSpark, fetchMasked } from './masked-files.ts';
import { asMaster, CANARY, createInstance, people } from './sources.ts';

const describe = needs('python', 'java');
const SNAPSHOT = 'rds:events-2026-11-21-03-00';
const RUN = runIdFor('events', SNAPSHOT, 1);
const ROWS = 2_000;
/** Random text does not get smaller in Parquet: some 1.3 MiB. */
const SESSIONS = `CREATE TABLE sessions (id int PRIMARY KEY, email text NOT NULL, token text NOT NULL);
  INSERT INTO sessions SELECT n, 'someone' || n || '@${CANARY}.com', (SELECT string_agg(md5(n || '/' || part), '') FROM generate_series(1, 40) part)
  FROM generate_series(1, ${ROWS}) n`;
const Jobs = z.array(z.record(z.string(), z.string()));

let lab: AwsLab;
let outcome: Outcome;
let folder: string;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-large-'));
  await startGlue(lab);
  await createInstance(lab, 'events');
  await asMaster(lab, 'events', 'events', async (client) => {
    await client.query(people(50));
    await client.query(SESSIONS);
  });
  await lab.automatedSnapshot('events', SNAPSHOT);
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe('a table that is too large for a function', () => {
  it('is masked by the Glue job, the others by functions, in one run that is verified', async () => {
    expect(outcome.status, `${outcome.cause}\n${outcome.path.slice(-8).join(' > ')}\n${lab.log.slice(-3000)}`).toBe(
      'SUCCEEDED',
    );
    expect(outcome.path).toContain('mask: large tables');
    const jobs = Jobs.parse(await lab.json('Runs', itemsKey(RUN, 'mask-spark')));
    expect(jobs.map((job) => job['--work'])).toEqual([expect.stringContaining('sessions')]);
    const evidence = await lab.json('Evidence', `events/${RUN}/events/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('is verified in several slices', async () => {
    expect(
      z.array(z.object({ part: z.number() })).parse(await lab.json('Runs', itemsKey(RUN, 'slices'))).length,
    ).toBeGreaterThan(1);
  });

  it('is asked for by the state machine with the job and references alone', async () => {
    const started = (await lab.calls()).filter(({ operation }) => operation === 'StartJobRun');
    const [item] = Jobs.parse(await lab.json('Runs', itemsKey(RUN, 'mask-spark')));
    const job = lab.stacks.ref(lab.stacks.one('AWS::Glue::Job'));
    expect(started.map(({ caller, params }) => ({ caller, params }))).toEqual([
      { caller: lab.stacks.ref(lab.machineRole('Pipeline')), params: { JobName: job, Arguments: item } },
    ]);
  });

  it('has every row in the lake, masked, in files that Spark wrote', async () => {
    const paths = await fetchMasked(lab, { run: RUN, database: 'events', table: 'sessions' }, folder);
    const session = await DuckdbSession.open({ tempDirectory: folder });
    try {
      const count = await session.all(
        `SELECT count(*)::int AS rows, count(DISTINCT email)::int AS emails, count(*) FILTER (email LIKE '%${CANARY}%')::int AS left FROM ${readParquet(paths)}`,
        'counting',
      );
      expect(count).toEqual([{ rows: ROWS, emails: ROWS, left: 0 }]);
      expect(await areOfSpark(session, paths)).toBe(true);
    } finally {
      session.close();
    }
  });

  it('ends in a snapshot that is shared with nobody, since the configuration names nobody', async () => {
    const name = { DBSnapshotIdentifier: `masklake-${RUN}` };
    const { DBSnapshotAttributesResult } = await lab.rds.send(new DescribeDBSnapshotAttributesCommand(name));
    expect(DBSnapshotAttributesResult?.DBSnapshotAttributes).toEqual([
      expect.objectContaining({ AttributeName: 'restore', AttributeValues: [] }),
    ]);
  });

  it('needs no right that the roles of the job and of the state machine do not give', async () => {
    for (const role of [glueRole(lab), lab.machineRole('Pipeline')]) {
      const calls = (await lab.calls()).filter(({ caller }) => caller === lab.stacks.ref(role));
      expect(calls.length).toBeGreaterThan(0);
      expect(missingRights(lab.stacks, role, calls)).toEqual([]);
    }
  });
});

describe('the server that is kept of the masked snapshot', () => {
  it('is all that stays beside the source, with its secret', async () => {
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    const names = stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier);
    expect(names.toSorted()).toEqual(['events', resultInstanceFor(RUN)]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([
      `${RESULT_SECRET}/result-${RUN}`,
    ]);
  });

  it('answers to the login of its secret with every row, masked', async () => {
    const SecretId = `${RESULT_SECRET}/result-${RUN}`;
    const { SecretString = '' } = await lab.secrets.send(new GetSecretValueCommand({ SecretId }));
    const { username, password } = ServerSecret.parse(JSON.parse(SecretString));
    const address = lab.host.servers.connection(resultInstanceFor(RUN), 'events');
    const client = new pg.Client({ ...address, user: username, password });
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, count(*) FILTER (WHERE email LIKE '%${CANARY}%')::int AS left FROM sessions`,
    );
    await client.end();
    expect(rows).toEqual([{ rows: ROWS, left: 0 }]);
    expect(outcome.history + lab.printed + JSON.stringify(await lab.calls())).not.toContain(password);
  });

  it('is made with no right that the role of its function does not give', async () => {
    const name = lab.function('Share');
    const calls = (await lab.calls()).filter(({ caller }) => caller === name);
    expect(calls.map(({ operation }) => operation)).toContain('RestoreDBInstanceFromDBSnapshot');
    expect(missingRights(lab.stacks, roleOf(lab.stacks, name), calls)).toEqual([]);
  });
});

describe('a run that fails where only this source comes', () => {
  const NOT_PUBLISHED = { masked: [], snapshots: [] };
  let attempt = 1;

  /** Another attempt with the same snapshot, with something that goes wrong; then what is left of it beside the first one. */
  async function failing(fault: Fault) {
    attempt += 1;
    await lab.faults(fault);
    const { status } = await lab.execute(`again-${attempt}`, { snapshotId: SNAPSHOT, attempt });
    expect(await lab.struck()).toEqual([expect.toSatisfy((n: number) => n > 0)]);
    await lab.faults();
    const run = runIdFor('events', SNAPSHOT, attempt);
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
    return {
      status,
      servers: DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting')
        .map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)
        .toSorted(),
      secrets: (await lab.secretNames()).filter((name) => name.startsWith('masklake/')),
      raw: await lab.keys('Raw'),
      locks: (await lab.keys('Runs')).filter((key) => key.includes('lock')),
      masked: await lab.keys('Masked', `lake/masked/events/${run}/`),
      snapshots: DBSnapshots.flatMap(({ DBSnapshotIdentifier: name }) => (name?.endsWith(run) === true ? [name] : [])),
    };
  }
  const CLEAN = {
    status: 'FAILED',
    servers: ['events', resultInstanceFor(RUN)],
    secrets: [`${RESULT_SECRET}/result-${RUN}`],
    raw: [],
    locks: [],
  };

  it('leaves nothing when Glue does not start the job', async () => {
    const denied = {
      do: 'error',
      service: 'glue',
      operation: 'StartJobRun',
      code: 'AccessDeniedException',
      times: 99,
    } as const;
    expect(await failing(denied)).toEqual({ ...CLEAN, ...NOT_PUBLISHED });
  }, 300_000);

  it('leaves nothing when the job fails', async () => {
    const caller = lab.stacks.ref(glueRole(lab));
    const unread = {
      do: 'error',
      caller,
      service: 's3',
      operation: 'GetObject',
      code: 'AccessDenied',
      status: 403,
      times: 99,
    } as const;
    expect(await failing(unread)).toEqual({ ...CLEAN, ...NOT_PUBLISHED });
  }, 300_000);

  it.each(['start instance', 'check instance'])(
    'keeps what was verified, and no second server, when `share` fails at "%s"',
    async (action) => {
      const text = [lab.function('Share'), `\\"do\\": \\"${action}\\"`];
      const ended = {
        do: 'function error',
        service: 'lambda',
        operation: 'Invoke',
        text,
        code: 'Sandbox.Timedout',
        times: 9999,
      } as const;
      expect(await failing(ended)).toEqual({
        ...CLEAN,
        masked: expect.arrayContaining([expect.stringContaining('sessions')]),
        snapshots: [expect.stringMatching(/^masklake-/)],
      });
    },
    300_000,
  );
});
