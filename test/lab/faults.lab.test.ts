// Every Task of the pipeline made to fail in turn, by throttling, denial, absence, garbage and time-outs: each run ends failed, and nothing of
// production data, of secrets or of half-made results stays.
import {
  DescribeEndpointsCommand,
  DescribeReplicationConfigsCommand,
} from '@aws-sdk/client-database-migration-service';
import { DescribeDBInstancesCommand, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { sharedWith } from '../../lib/adapters/aws/rds/snapshots.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Fault, type Outcome } from './aws-lab.ts';
import { missingRights, roleOf } from './iam.ts';
import { asMaster, CANARY, createInstance, people } from './sources.ts';
import { definitionOf } from './template.ts';

const describe = needs('python');
const STATES_MILLISECONDS = 3_600_000;
const Tasks = z.object({
  States: z.record(
    z.string(),
    z.looseObject({
      Type: z.string(),
      Resource: z.string().optional(),
      Arguments: z.unknown().optional(),
      ItemProcessor: z
        .object({ States: z.record(z.string(), z.looseObject({ Arguments: z.unknown().optional() })) })
        .optional(),
    }),
  ),
});

let lab: AwsLab;
let attempt = 0;
const SNAPSHOT = 'rds:shop-2026-11-21-03-00';
/**
 * The database prints `char(n)` with blanks that the masked file does not have: verification has rows to print. Neither DMS nor RDS brings
 * `money`: the reader has a table to read.
 */
const LOGINS = `CREATE TABLE prices (id int PRIMARY KEY, price money); INSERT INTO prices VALUES (1, 5), (2, -7);
  CREATE TABLE logins (id int PRIMARY KEY, email char(60) NOT NULL);
  INSERT INTO logins SELECT n, 'login' || n || '@${CANARY}.com' FROM generate_series(1, 20) n`;
/** Only states whose names match; for who mends one. */
const STATES = new RegExp(process.env.MASKLAKE_STATES ?? '');

beforeAll(async () => {
  lab = await AwsLab.start();
  await createInstance(lab, 'shop');
  await asMaster(lab, 'shop', 'shop', async (client) => {
    await client.query(people(20));
    await client.query(LOGINS);
  });
  await lab.moto.door('events', { 'aws.rds': 0, 'aws.macie': 0 });
  await lab.automatedSnapshot('shop', SNAPSHOT);
});
afterAll(() => lab?.stop());

async function run(...faults: readonly Fault[]): Promise<Outcome> {
  attempt += 1;
  await lab.faults(...faults);
  const outcome = await lab.execute(`attempt-${attempt}`, { snapshotId: SNAPSHOT, attempt });
  expect(await lab.struck(), `${outcome.path.slice(-4)} ${outcome.cause}`).toEqual(
    faults.map(() => expect.toSatisfy((n: number) => n > 0)),
  );
  await lab.faults();
  return outcome;
}

/** What is left of runs, apart from records. */
async function left(): Promise<typeof NOTHING> {
  const id = runIdFor('shop', SNAPSHOT, attempt);
  const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
  const { Endpoints = [] } = await lab.dms.send(new DescribeEndpointsCommand({}));
  const { ReplicationConfigs = [] } = await lab.dms.send(new DescribeReplicationConfigsCommand({}));
  const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
  const snapshots = DBSnapshots.flatMap(({ DBSnapshotIdentifier: name }) =>
    name?.endsWith(id) === true ? [name] : [],
  );
  const shared: string[] = [];
  for (const name of snapshots) shared.push(...(await sharedWith(lab.rds, 'instance', name)));
  return {
    instances: DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting').flatMap(
      ({ DBInstanceIdentifier }) => DBInstanceIdentifier ?? [],
    ),
    servers: lab.host.servers.names,
    snapshots,
    shared,
    raw: await lab.keys('Raw'),
    masked: await lab.keys('Masked', `lake/masked/shop/${id}/`),
    locks: (await lab.keys('Runs')).filter((key) => key.includes('lock')),
    secrets: (await lab.secretNames()).filter((name) => name.startsWith('masklake/')),
    replications: [
      ...Endpoints.flatMap(({ EndpointIdentifier }) => EndpointIdentifier ?? []),
      ...ReplicationConfigs.flatMap(({ ReplicationConfigIdentifier }) => ReplicationConfigIdentifier ?? []),
    ],
    files: await lab.leftOnDisks(),
  };
}
const NONE: readonly string[] = [];
const SOURCE: readonly string[] = ['shop'];
const NOTHING = {
  instances: SOURCE,
  servers: SOURCE,
  snapshots: NONE,
  shared: NONE,
  raw: NONE,
  masked: NONE,
  locks: NONE,
  secrets: NONE,
  replications: NONE,
  files: NONE,
};
/** After the evidence is sealed, results are verified and stay; every copy of production data goes all the same, and nothing stays shared. */
const SEALED = ['publish', 'share', 'clean up'];

interface Task {
  readonly state: string;
  readonly name: string;
  readonly text: readonly string[];
  /** Does the machine look at the answer? */
  readonly read: boolean;
}

/** Names of the states that call a function, in order of the definition, with what tells their calls apart. */
function tasks(): readonly Task[] {
  const machine = lab.stacks.one('AWS::StepFunctions::StateMachine', '/Machine/Pipeline/');
  const { States } = Tasks.parse(JSON.parse(definitionOf(lab.stacks, machine)));
  return Object.entries(States).flatMap(([state, found]) => {
    if (state.startsWith('undo ') || /approval|large tables|share: instance/.test(state)) return [];
    const inner = found.ItemProcessor === undefined ? undefined : Object.values(found.ItemProcessor.States);
    const argumentsOf = JSON.stringify(inner?.map((each) => each.Arguments) ?? found.Arguments ?? '');
    const name = /function:([A-Za-z0-9]+)/.exec(argumentsOf)?.[1];
    const action = /"do":"([^"]+)"/.exec(JSON.stringify(found))?.[1];
    const read = JSON.stringify(found).includes('$states.result');
    return name === undefined
      ? []
      : [{ state, name, text: [name, ...(action === undefined ? [] : [said(action)])], read }];
  });
}

/** How a payload's action stands in what the front of the stand-ins looks at. */
function said(action: string): string {
  return `\\"do\\": \\"${action}\\"`;
}

/** Throttled calls are tried 61 times for each item of a map. */
const MORE_THAN_TRIED = 9999;
/** A different kind of failure for each, so that all kinds meet many states. */
const KINDS: readonly ((text: readonly string[]) => Fault)[] = [
  (text) => ({
    do: 'function error',
    service: 'lambda',
    operation: 'Invoke',
    text,
    code: 'Sandbox.Timedout',
    times: MORE_THAN_TRIED,
  }),
  (text) => ({
    do: 'error',
    service: 'lambda',
    operation: 'Invoke',
    text,
    code: 'TooManyRequestsException',
    status: 429,
    times: MORE_THAN_TRIED,
  }),
  (text) => ({
    do: 'error',
    service: 'lambda',
    operation: 'Invoke',
    text,
    code: 'AccessDeniedException',
    status: 403,
    times: MORE_THAN_TRIED,
  }),
  (text) => ({
    do: 'error',
    service: 'lambda',
    operation: 'Invoke',
    text,
    code: 'ResourceNotFoundException',
    status: 404,
    times: MORE_THAN_TRIED,
  }),
  (text) => ({ do: 'malformed', service: 'lambda', operation: 'Invoke', text, times: MORE_THAN_TRIED }),
];

describe('a run', () => {
  it(
    'of which a step fails, whichever it is and however, ends failed and leaves nothing',
    async () => {
      const all = tasks();
      expect(all.length).toBeGreaterThan(45);
      const chosen = all.filter(({ state }) => STATES.test(state));
      const bad: unknown[] = [];
      for (const [index, { state, name, text, read }] of chosen.entries()) {
        // garbage in place of an answer that nobody looks at is no failure of the state
        const kinds = read ? KINDS : KINDS.slice(0, -1);
        const fault = kinds[index % kinds.length]?.(text) ?? { do: 'empty' };
        // the same function undoes: it fails as long as the state tries
        const outcome = await run(name === lab.function('CleanUp') ? { ...fault, times: 7 } : fault);
        const rest = await left();
        if (SEALED.includes(state)) Object.assign(rest, { snapshots: NONE, masked: NONE });
        // what the machine itself undoes did not fail: whatever was deleted before is none of it
        const undone = !outcome.cause.includes('could not undo');
        if (outcome.status !== 'FAILED' || !undone || JSON.stringify(rest) !== JSON.stringify(NOTHING)) {
          const { status, error, cause, path } = outcome;
          bad.push({ state, fault, status, error, cause: cause.slice(-300), rest, path: path.slice(-8) });
        }
        // the whole takes ten minutes: what is known when it is stopped must not be lost
        console.info(`${index + 1}/${chosen.length} ${state}: ${outcome.status}, ${bad.length} bad so far`);
      }
      expect(bad).toEqual([]);
    },
    STATES_MILLISECONDS,
  );

  it.each<[string, () => Fault]>([
    [
      'a secret is denied',
      () => ({
        do: 'error',
        service: 'secretsmanager',
        operation: 'CreateSecret',
        code: 'AccessDeniedException',
        times: 99,
      }),
    ],
    [
      'RDS throttles for long',
      () => ({
        do: 'error',
        caller: lab.function('Restore'),
        service: 'rds',
        operation: 'RestoreDBInstanceFromDBSnapshot',
        code: 'Throttling',
        times: 99,
      }),
    ],
    [
      'the exporter is killed in the middle',
      () => ({ do: 'kill', caller: lab.function('Export'), service: 'dms', operation: 'StartReplication', times: 99 }),
    ],
    [
      'masking is killed while it writes',
      () => ({ do: 'kill', caller: lab.function('Mask'), service: 's3', operation: 'PutObject', nth: 2, times: 99 }),
    ],
    [
      'Macie answers with garbage',
      () => ({ do: 'malformed', service: 'macie2', operation: 'CreateClassificationJob', times: 99 }),
    ],
  ])(
    'fails and leaves nothing when %s',
    async (_, fault) => {
      const outcome = await run(fault());
      expect([outcome.status, await left()]).toEqual(['FAILED', NOTHING]);
      expect(outcome.history + outcome.cause + lab.printed).not.toContain(CANARY);
    },
    300_000,
  );
});

describe('the roles', () => {
  it('allow every call that failing runs make', async () => {
    const calls = await lab.calls();
    const roles = [...lab.stacks.ofType('AWS::Lambda::Function').map((each) => lab.stacks.ref(each))].map((name) => ({
      name,
      role: roleOf(lab.stacks, name),
    }));
    for (const machine of ['Pipeline', 'Supervised'] as const) {
      const role = lab.machineRole(machine);
      roles.push({ name: lab.stacks.ref(role), role });
    }
    const missing = roles.map(({ name, role }) => [
      name,
      missingRights(
        lab.stacks,
        role,
        calls.filter(({ caller }) => caller === name),
      ),
    ]);
    expect(missing.filter(([, rights]) => rights?.length !== 0)).toEqual([]);
  });
});
