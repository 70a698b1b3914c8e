// A masked snapshot that a developer restores: only with evidence that is green, genuine and its own.
import { generateKeyPairSync } from 'node:crypto';
import {
  DescribeDBClusterSnapshotsCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBInstanceCommand,
  RDSClient,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { awaitRestored } from '../../../lib/adapters/aws/rds/await-restored.ts';
import { planMaskedRestore, restoreMasked } from '../../../lib/adapters/aws/rds/restore-masked.ts';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { buildEvidence, signEvidence } from '../../../lib/core/report/evidence.ts';
import { AwsError, RUN } from './support.ts';

const ARN = `arn:aws:rds:eu-central-1:111122223333:snapshot:${RUN.maskedSnapshot}`;
const COPY = `arn:aws:rds:eu-central-1:444455556666:snapshot:${RUN.maskedSnapshot}`;

function pair() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
const SIGNER = pair();

function evidence(snapshot = ARN, red = false): string {
  const built = buildEvidence({
    run: RUN.id,
    version: '0.1.0',
    source: { name: 'shop', dialect: 'postgres', serverVersion: 160_004, database: 'app' },
    startedAt: '2026-11-21T09:00:00.000Z',
    endedAt: '2026-11-21T09:00:00.000Z',
    plan: { version: 1, source: 'shop', policy: 'guarded', keyId: 'k', locale: 'en', tables: [] },
    planSha256: 'a'.repeat(64),
    rulesSha256: 'b'.repeat(64),
    rows: {},
    findings: [],
    files: [],
    omitted: [],
    checks: [],
    verdict: red ? { verdict: 'failed', reasons: ['x'] } : { verdict: 'verified', reasons: [] },
    aws: { sourceSnapshot: RUN.snapshotId, maskedSnapshot: snapshot, keyVersion: 'v' },
  });
  return JSON.stringify(signEvidence(built, SIGNER.privateKey));
}

/** RDS with one snapshot, which answers to any name. */
function rds(arn = ARN, role: 'masked' | 'temporary' | undefined = 'masked', servers: object = {}) {
  const client = new RDSClient({ region: 'eu-central-1' });
  const restored: unknown[] = [];
  Object.assign(client, {
    send: async (command: unknown) => {
      if (command instanceof RestoreDBInstanceFromDBSnapshotCommand) restored.push(command.input);
      if (command instanceof DescribeDBClusterSnapshotsCommand)
        return {
          DBClusterSnapshots: [
            {
              DBClusterSnapshotIdentifier: RUN.maskedSnapshot,
              DBClusterSnapshotArn: arn,
              DBClusterIdentifier: 'x',
              EngineVersion: '16.4',
              Engine: 'aurora-postgresql',
              Status: 'available',
            },
          ],
        };
      if (!(command instanceof DescribeDBSnapshotsCommand)) return servers;
      return {
        DBSnapshots: [
          {
            DBSnapshotIdentifier: RUN.maskedSnapshot,
            DBSnapshotArn: arn,
            DBInstanceIdentifier: 'x',
            Engine: 'postgres',
            EngineVersion: '16.4',
            Status: 'available',
            TagList: role === undefined ? [] : ownTags(RUN, role, new Date(0)),
          },
        ],
      };
    },
  });
  return { client, restored };
}

const ask = (client: RDSClient, text: string, publicKey?: string) =>
  planMaskedRestore(client, { snapshot: ARN, evidence: text, name: 'shop-dev', publicKey });

describe('a masked snapshot', () => {
  it('is restored privately, when its evidence is green and its own', async () => {
    const { client, restored } = rds();
    const plan = await ask(client, evidence(), SIGNER.publicKey);
    expect(plan.commands).toEqual([
      expect.stringContaining(`--db-snapshot-identifier ${ARN} --no-publicly-accessible --tags`),
      expect.stringMatching(/modify-db-instance .* --manage-master-user-password --apply-immediately/),
    ]);
    expect(restored).toEqual([]);
    await restoreMasked(client, plan, { name: 'shop-dev' });
    expect(restored).toEqual([
      expect.objectContaining({
        DBInstanceIdentifier: 'shop-dev',
        PubliclyAccessible: false,
        BackupRetentionPeriod: 0,
      }),
    ]);
    // of a restoration RDS takes it for Oracle only
    expect(restored[0]).not.toHaveProperty('ManageMasterUserPassword');
  });

  it('does not pass its tags on: a server that carried a run’s would be taken for one by the sweeper', async () => {
    const { client, restored } = rds();
    await restoreMasked(client, await ask(client, evidence()), { name: 'shop-dev' });
    expect(restored).toMatchObject([{ Tags: [{ Key: 'masklake:restored-from', Value: RUN.id }] }]);
  });

  it('is not restored over a server of the name', async () => {
    const { client } = rds(ARN, 'masked', { DBInstances: [{ DBInstanceIdentifier: 'shop-dev' }] });
    await expect(ask(client, evidence())).rejects.toMatchObject({
      name: 'UsageError',
      hint: expect.stringContaining('--as'),
    });
  });

  it('of a cluster needs the class of the server that it gets', async () => {
    const arn = ARN.replace(':snapshot:', ':cluster-snapshot:');
    const { client } = rds(arn);
    const wanted = { snapshot: arn, evidence: evidence(arn), name: 'shop-dev' };
    await expect(planMaskedRestore(client, wanted)).rejects.toMatchObject({
      hint: expect.stringContaining('--instance-class'),
    });
    const { commands } = await planMaskedRestore(client, { ...wanted, instanceClass: 'db.t4g.medium' });
    expect(commands.map((each) => each.split(' ')[2])).toEqual([
      'restore-db-cluster-from-snapshot',
      'create-db-instance',
      'modify-db-cluster',
    ]);
  });

  it('is known as a copy in another account, whose tags say nothing', async () => {
    expect((await ask(rds(COPY, undefined).client, evidence())).run).toBe(RUN.id);
  });

  const refused: readonly [string, () => Promise<unknown>, RegExp][] = [
    ['with evidence of another snapshot', () => ask(rds().client, evidence(`${ARN}-other`)), /another snapshot/],
    ['with red evidence', () => ask(rds().client, evidence(ARN, true)), /red/],
    ['with evidence that was changed', () => ask(rds().client, evidence().replace('"app"', '"apq"')), /damaged/],
    ['with evidence that somebody else signed', () => ask(rds().client, evidence(), pair().publicKey), /somebody else/],
    [
      'that its tags call a copy of production',
      () => ask(rds(ARN, 'temporary').client, evidence()),
      /no masked snapshot/,
    ],
  ];
  it.each(refused)('is refused %s', async (_, attempt, text) => {
    await expect(attempt()).rejects.toMatchObject({ name: 'RefusedError', hint: expect.stringMatching(text) });
  });
});

describe('a server that is being restored', () => {
  const SECRET = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:rds!db-1';
  const READY = {
    DBInstanceStatus: 'available',
    MasterUsername: 'shop',
    Endpoint: { Address: 'shop-dev.internal', Port: 5432 },
    MasterUserSecret: { SecretArn: SECRET, SecretStatus: 'active' },
  };
  /** @param seen what RDS shows at each look; the last one from then on */
  async function awaited(...seen: readonly (object | undefined)[]) {
    const client = new RDSClient({ region: 'eu-central-1' });
    let look = 0;
    const changes: unknown[] = [];
    const send = async (command: unknown): Promise<unknown> => {
      if (command instanceof ModifyDBInstanceCommand) return changes.push(command.input);
      const server = seen[Math.min(look++, seen.length - 1)];
      if (server === undefined) throw new AwsError('DBInstanceNotFoundFault');
      return { DBInstances: [server] };
    };
    const plan = await ask(rds().client, evidence());
    const notes: string[] = [];
    const ports = {
      rds: Object.assign(client, { send }),
      pause: async () => undefined,
      note: (each: string) => void notes.push(each),
    };
    return { server: await awaitRestored(ports, plan, { name: 'shop-dev' }), notes, changes, looks: look };
  }

  it('is waited for until its password is in force, and each status is told once', async () => {
    const creating = { DBInstanceStatus: 'creating' };
    const early = { ...READY, MasterUserSecret: { SecretArn: SECRET, SecretStatus: 'creating' } };
    const { MasterUserSecret: _, ...old } = READY;
    const found = await awaited(undefined, creating, creating, old, early, READY);
    expect(found).toEqual({
      server: { host: 'shop-dev.internal', port: 5432, user: 'shop', secret: SECRET },
      notes: ['creating', 'available'],
      changes: [{ DBInstanceIdentifier: 'shop-dev', ManageMasterUserPassword: true, ApplyImmediately: true }],
      looks: 6,
    });
  });

  it('that RDS gave up on, never shows, or that is deleted meanwhile, is an error', async () => {
    const hint = expect.stringContaining('describe-events');
    await expect(awaited({ DBInstanceStatus: 'incompatible-network' })).rejects.toMatchObject({ hint });
    await expect(awaited(undefined)).rejects.toThrow('it is gone');
    await expect(awaited({ DBInstanceStatus: 'creating' }, undefined)).rejects.toThrow('it is gone');
  });
});
