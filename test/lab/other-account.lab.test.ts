// Whole runs over snapshots of another account, of an instance and of a cluster: each is copied and shared there by the role that
// docs/operations.md describes, copied here under the key of raw data, restored from that copy, and no copy outlives the run.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateDBParameterGroupCommand,
  CreateDBSnapshotCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ownTags } from '../../lib/adapters/aws/rds/tags.ts';
import { snapshotCopyFor } from '../../lib/adapters/aws/run-reference.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { runIdFor, SNAPSHOT_COPY } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { matches } from '../unit/constructs/iam-pattern.ts';
import { AwsLab, type Call, type Outcome } from './aws-lab.ts';
import { OWNER, OWNER_EXTERNAL_ID, OWNER_KEY, OWNER_ROLE } from './configuration.ts';
import { judged, missingRights, roleOf } from './iam.ts';
import { type OwnerDocuments, ownerDocuments, roleFor } from './owner-documents.ts';
import { filesHolding } from './search-files.ts';
import { asMaster, CANARY, createCluster, createInstance, MASTER, people } from './sources.ts';
import { type ClientSettings, clientSettingsAs } from './stand-ins.ts';
import { ACCOUNT, REGION } from './template.ts';

const describe = needs('python');
const PEOPLE = 25;
const PORT = 6543;
const TAKES_ROLES = ['Select', 'Restore', 'Stage', 'CleanUp', 'Reconcile', 'Sweep'] as const;

const Swept = z.object({ swept: z.number(), runs: z.array(z.string()) });

interface Source {
  readonly name: 'billing' | 'ledger';
  readonly kind: 'instance' | 'cluster';
  readonly snapshot: string;
  readonly arn: string;
  readonly run: string;
  readonly copy: string;
}
const source = (name: Source['name'], kind: Source['kind']): Source => {
  const snapshot = `rds:${name}-2026-11-21-03-00`;
  const arn = arnIn(OWNER, kind, snapshot);
  const run = runIdFor(name, arn, 1);
  return { name, kind, snapshot, arn, run, copy: snapshotCopyFor(run) };
};
const arnIn = (account: string, kind: Source['kind'], id: string): string =>
  `arn:aws:rds:${REGION}:${account}:${kind === 'instance' ? 'snapshot' : 'cluster-snapshot'}:${id}`;
const [BILLING, LEDGER] = [source('billing', 'instance'), source('ledger', 'cluster')];
const SOURCES = [BILLING, LEDGER];

let lab: AwsLab;
let folder: string;
let documents: OwnerDocuments;
/** What the owner of the databases sees. */
let theirs: RDSClient;
let owner: ClientSettings['credentials'];
let started: unknown;
const outcomes = new Map<string, Outcome>();
let calls: readonly Call[];

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-other-account-'));
  documents = await ownerDocuments();
  await lab.moto.door('key', { arn: OWNER_KEY, policy: { Statement: [documents.key] } });
  const settings = await clientSettingsAs(lab.moto.url, `arn:aws:iam::${OWNER}:role/owner`);
  [theirs, owner] = [new RDSClient(settings), settings.credentials];
  await theirs.send(
    new CreateDBParameterGroupCommand({
      DBParameterGroupName: 'of-the-owner',
      DBParameterGroupFamily: 'postgres18',
      Description: 'not known in the account of the deployment',
    }),
  );
  await createInstance({ rds: theirs }, 'billing', {
    DBInstanceClass: 'db.m6g.large',
    DBParameterGroupName: 'of-the-owner',
    Port: PORT,
    Tags: [{ Key: 'team', Value: 'billing' }],
  });
  await createCluster({ rds: theirs }, 'ledger');
  for (const { name, kind, snapshot } of SOURCES) {
    await asMaster(lab, `${OWNER}-${name}`, name, (client) => client.query(people(PEOPLE)));
    await lab.automatedSnapshot(name, snapshot, kind, OWNER);
    // of the first by hand, of the second by the clock, which finds the first one covered
    if (name === 'billing') outcomes.set(name, await lab.execute('by-hand', { source: name, newest: true }));
  }
  started = await lab.invoke('Reconcile', {});
  const [execution = ''] = (await lab.executions()).filter((each) => !each.endsWith(':by-hand'));
  outcomes.set('ledger', await lab.outcome(execution));
  calls = await lab.calls();
});
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const callsOf = (construct: string): readonly Call[] =>
  calls.filter(({ caller }) => caller === lab.function(construct));

/** Calls of RDS with what STS gave for the role of the configuration. */
const callsThere = (): readonly Call[] =>
  calls.filter(({ caller, service }) => service === 'rds' && caller.startsWith('ASIA') && caller !== owner.accessKeyId);

describe.each(SOURCES)(
  'a snapshot of another account, of the $kind $name',
  ({ name, kind, snapshot, arn, run, copy }) => {
    const kindOf = kind === 'instance' ? 'DBSnapshot' : 'DBClusterSnapshot';

    it('becomes a masked snapshot whose evidence is verified', async () => {
      const outcome = outcomes.get(name);
      expect(outcome?.status, `${outcome?.cause}\n${outcome?.path.slice(-8).join(' > ')}`).toBe('SUCCEEDED');
      const evidence = await lab.json('Evidence', `${name}/${run}/${name}/evidence.json`);
      expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
      const masked = (await snapshotsIn(lab.rds, kind)).filter(({ id }) => id === `masklake-${run}`);
      expect(masked).toEqual([{ id: `masklake-${run}`, key: lab.key('DatabasesKey') }]);
    });

    it('is copied there under the key that is shared, shared with our account alone, copied here under the key of raw data, and restored from that', () => {
      const asked = calls
        .filter(({ params }) => JSON.stringify(params).includes(copy))
        .filter(({ operation }) => /^(Copy|Restore|Modify)/.test(operation))
        .map(({ caller, operation, params }) => [
          caller === lab.function('Restore') ? 'here' : 'there',
          operation,
          params,
        ]);
      const shared = { AttributeName: 'restore', ValuesToAdd: [ACCOUNT] };
      expect(asked).toMatchObject([
        ['there', `Copy${kindOf}`, { [`Source${kindOf}Identifier`]: snapshot, KmsKeyId: OWNER_KEY }],
        ['there', `Modify${kindOf}Attribute`, { [`${kindOf}Identifier`]: copy, ...shared }],
        [
          'here',
          `Copy${kindOf}`,
          { [`Source${kindOf}Identifier`]: arnIn(OWNER, kind, copy), KmsKeyId: lab.key('RawKey') },
        ],
        kind === 'instance'
          ? ['here', 'RestoreDBInstanceFromDBSnapshot', { DBSnapshotIdentifier: copy }]
          : ['here', 'RestoreDBClusterFromSnapshot', { SnapshotIdentifier: copy }],
      ]);
    });

    it('is masked in the lake, row for row', async () => {
      const [key = ''] = await lab.keys('Masked', `lake/masked/${name}/${run}/${name}/public/people/`);
      const file = join(folder, `${name}.parquet`);
      await writeFile(file, await lab.object('Masked', key));
      const session = await DuckdbSession.open({ tempDirectory: folder });
      const rows = await session.all(`SELECT t::text AS row FROM ${readParquet([file])} t`, 'reading');
      session.close();
      expect(rows).toHaveLength(PEOPLE);
      expect(JSON.stringify(rows)).not.toContain(CANARY);
    });

    it('and its server are asked about there, never here', () => {
      const about = (some: readonly Call[]): readonly string[] =>
        some
          .filter(({ params }) =>
            Object.values(params).some((value) => value === name || value === snapshot || value === arn),
          )
          .map(({ operation }) => operation);
      expect(about(calls.filter(({ caller, service }) => service === 'rds' && !caller.startsWith('ASIA')))).toEqual([]);
      expect(about(callsThere())).toEqual(
        expect.arrayContaining([
          `Describe${kindOf}s`,
          kind === 'instance' ? 'DescribeDBInstances' : 'DescribeDBClusters',
        ]),
      );
    });

    it('leaves no copy in either account, no server and no key to one', async () => {
      const held = [...(await snapshotsIn(lab.rds, kind)), ...(await snapshotsIn(theirs, kind))].map(({ id }) => id);
      expect(held.filter((id) => id.includes(run))).toEqual([`masklake-${run}`]);
      expect(held).toContain(snapshot);
      expect(lab.host.servers.names.filter((each) => each.includes(run))).toEqual([]);
      expect(await lab.keys('Raw')).toEqual([]);
      expect((await lab.secretNames()).filter((each) => each.startsWith(`masklake/${run}`))).toEqual([]);
    });

    it('holds somebody, and the masked one nobody, byte for byte', async () => {
      const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
      const [before = '', after = ''] = [arn, `masklake-${run}`].map((each) =>
        lab.host.servers.snapshotFolder(folders[each] ?? ''),
      );
      expect(filesHolding(before, [CANARY]).length).toBeGreaterThan(0);
      expect(filesHolding(after, [CANARY])).toEqual([]);
      const readable = outcomes.get(name)?.history + lab.printed + JSON.stringify(calls);
      expect([CANARY, MASTER.password].filter((text) => readable.includes(text))).toEqual([]);
    });
  },
);

describe('the server that a snapshot of another account becomes', () => {
  it('is of the class and at the port of the source there, in no group that only that account knows', () => {
    const of = (operation: string) => calls.filter((call) => call.operation === operation).map(({ params }) => params);
    const servers = [
      ...of('RestoreDBInstanceFromDBSnapshot').filter(
        ({ DBInstanceIdentifier: id }) => id === `masklake-${BILLING.run}`,
      ),
      ...of('CreateDBInstance').filter(({ DBInstanceIdentifier: id }) => id === `masklake-staged-${BILLING.run}`),
    ];
    const here = { DBInstanceClass: 'db.m6g.large', Port: PORT, DBSubnetGroupName: expect.any(String) };
    expect(servers).toMatchObject([here, here]);
    expect(JSON.stringify(servers)).not.toContain('of-the-owner');
    // tags of the owner (of teams, of automation) stay there
    expect(JSON.stringify(servers)).not.toContain('"team"');
  });
});

describe('the clock', () => {
  it('knows by its ARN a snapshot that a person has had run, and starts a run for another', () => {
    expect(started).toEqual({ started: [expect.stringMatching(LEDGER.run)] });
  });
});

describe('the owner of the key', () => {
  let refused: Outcome;
  let again: string;
  beforeAll(async () => {
    again = runIdFor('billing', BILLING.arn, 2);
    await lab.moto.door('key', { arn: OWNER_KEY, policy: { Statement: [] } });
    refused = await lab.execute('refused', { source: 'billing', newest: true, attempt: 2 });
    await lab.moto.door('key', { arn: OWNER_KEY, policy: { Statement: [documents.key] } });
  });

  it('who does not let our account use it, ends the run with the name of what RDS said, and nothing is left in either account', async () => {
    expect(refused.status).toBe('FAILED');
    expect(refused.cause).toContain('KMSKeyNotAccessible');
    const held = [...(await snapshotsIn(lab.rds, 'instance')), ...(await snapshotsIn(theirs, 'instance'))];
    expect(held.filter(({ id }) => id.includes(again))).toEqual([]);
    expect((await lab.keys('Runs')).filter((key) => key.startsWith('locks/'))).toEqual([]);
  });
});

describe('the sweeper', () => {
  it('deletes what lost runs have left, in the account of the source too, and there alone', async () => {
    const lost = ['rds:billing-2026-11-01-03-00', 'rds:billing-2026-11-02-03-00'].map((each) =>
      runIdFor('billing', arnIn(OWNER, 'instance', each), 1),
    );
    await createInstance(lab, 'shop');
    for (const client of [lab.rds, theirs])
      for (let look = 0; look < 5; look++) await client.send(new DescribeDBInstancesCommand({}));
    const [both = '', there = ''] = lost;
    const copyIn = async (rds: RDSClient, DBInstanceIdentifier: string, id: string, name = 'billing') => {
      const Tags = ownTags({ id, source: name }, 'temporary', new Date('2026-11-02T04:00:00Z'));
      const DBSnapshotIdentifier = snapshotCopyFor(id);
      await rds.send(new CreateDBSnapshotCommand({ DBInstanceIdentifier, DBSnapshotIdentifier, Tags }));
      for (let look = 0; look < 5; look++) {
        await rds.send(new DescribeDBSnapshotsCommand({}));
        await rds.send(new DescribeDBInstancesCommand({}));
      }
    };
    await copyIn(lab.rds, 'shop', both);
    for (const run of lost) await copyIn(theirs, 'billing', run);
    // of another deployment, over there
    const other = runIdFor('invoices', 'rds:billing-2026-11-02-03-00', 1);
    await copyIn(theirs, 'billing', other, 'invoices');
    const { swept, runs } = Swept.parse(await lab.invoke('Sweep', {}));
    expect([swept, runs.toSorted()]).toEqual([3, [both, there].toSorted()]);
    const held = [...(await snapshotsIn(lab.rds, 'instance')), ...(await snapshotsIn(theirs, 'instance'))];
    const copies = held.map(({ id }) => id).filter((id) => id.startsWith(SNAPSHOT_COPY));
    expect(copies).toEqual([snapshotCopyFor(other)]);
  });
});

describe('the roles', () => {
  beforeAll(async () => {
    calls = await lab.calls();
  });

  it('of the functions allow every call over another account', () => {
    const missing = lab.stacks.ofType('AWS::Lambda::Function').flatMap((each) => {
      const name = lab.stacks.ref(each);
      const own = calls.filter(({ caller }) => caller === name);
      return missingRights(lab.stacks, roleOf(lab.stacks, name), own);
    });
    expect(missing).toEqual([]);
  });

  it('of the function that restores allow RDS, in its name, to use the key of the snapshots', () => {
    const uses = ['DescribeKey', 'Decrypt', 'GenerateDataKeyWithoutPlaintext', 'CreateGrant'].map((operation) => ({
      caller: lab.function('Restore'),
      service: 'kms',
      operation,
      params: { KeyId: OWNER_KEY },
    }));
    expect(missingRights(lab.stacks, roleOf(lab.stacks, lab.function('Restore')), uses)).toEqual([]);
  });

  it('use for it what `permissions.ts` says a run over our own account does not use', () => {
    const used = callsOf('Restore').map(({ operation }) => operation);
    expect(used).toEqual(expect.arrayContaining(['CopyDBSnapshot', 'CopyDBClusterSnapshot']));
    for (const each of TAKES_ROLES)
      expect(
        callsOf(each).map(({ operation }) => operation),
        each,
      ).toContain('AssumeRole');
  });

  it('take the role there with its external id, each time, and no other function does', () => {
    const taken = calls.filter(
      ({ operation, params }) => operation === 'AssumeRole' && params['RoleArn'] === OWNER_ROLE,
    );
    expect(new Set(taken.map(({ params }) => params['ExternalId']))).toEqual(new Set([OWNER_EXTERNAL_ID]));
    expect(new Set(taken.map(({ caller }) => caller))).toEqual(new Set(TAKES_ROLES.map((each) => lab.function(each))));
  });
});

describe('what docs/operations.md has the owner write', () => {
  it('trusts the roles of the functions, with the external id', () => {
    const { Principal, Condition } = documents.trust;
    expect(Principal.AWS).toBe(`arn:aws:iam::${ACCOUNT}:root`);
    expect(Condition.StringEquals?.['sts:ExternalId']).toBe(OWNER_EXTERNAL_ID);
    const pattern = Condition.ArnLike?.['aws:PrincipalArn'] ?? '';
    const roles = TAKES_ROLES.map((each) => roleOf(lab.stacks, lab.function(each)));
    const arns = roles.map((role) => lab.stacks.deployed(role.stack, role.id).attributes?.Arn ?? '');
    expect(arns.filter((arn) => !matches(pattern, arn))).toEqual([]);
    expect(documents.key.Condition.ArnLike?.['aws:PrincipalArn']).toBe(pattern);
  });

  it('lets the role do all that was done with it for an instance, and nothing else', () => {
    expect(judgedFor(BILLING)).toEqual({ missing: [], unused: KMS });
  });

  it('lets it do all that was done for a cluster, by the changes that it names', () => {
    expect(judgedFor(LEDGER)).toEqual({ missing: [], unused: KMS });
  });
});

/** RDS does these in the name of the role; none of them is a call. */
const KMS = ['kms:DescribeKey', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:CreateGrant'];

/** The role's statements against what the functions did with it for a source. */
function judgedFor(of: Source): ReturnType<typeof judged> {
  const made = callsThere().filter((call) => JSON.stringify(call.params).includes(of.name));
  return judged(lab.stacks, OWNER, roleFor(documents, of), made);
}

async function snapshotsIn(rds: RDSClient, kind: Source['kind']): Promise<{ id: string; key: string | undefined }[]> {
  if (kind === 'instance') {
    const { DBSnapshots = [] } = await rds.send(new DescribeDBSnapshotsCommand({}));
    return DBSnapshots.map(({ DBSnapshotIdentifier: id = '', KmsKeyId: key }) => ({ id, key }));
  }
  const { DBClusterSnapshots = [] } = await rds.send(new DescribeDBClusterSnapshotsCommand({}));
  return DBClusterSnapshots.map(({ DBClusterSnapshotIdentifier: id = '', KmsKeyId: key }) => ({ id, key }));
}
