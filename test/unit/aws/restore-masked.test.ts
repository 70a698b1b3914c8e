// A masked snapshot that a developer restores: only with evidence that is green, genuine and its own.
import { generateKeyPairSync } from 'node:crypto';
import { DescribeDBSnapshotsCommand, RDSClient, RestoreDBInstanceFromDBSnapshotCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { planMaskedRestore, restoreMasked } from '../../../lib/adapters/aws/rds/restore-masked.ts';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { buildEvidence, signEvidence } from '../../../lib/core/report/evidence.ts';
import { RUN } from './support.ts';

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
function rds(arn = ARN, role: 'masked' | 'temporary' | undefined = 'masked') {
  const client = new RDSClient({ region: 'eu-central-1' });
  const restored: unknown[] = [];
  Object.assign(client, {
    send: async (command: unknown) => {
      if (command instanceof RestoreDBInstanceFromDBSnapshotCommand) restored.push(command.input);
      if (!(command instanceof DescribeDBSnapshotsCommand)) return {};
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
    expect(plan.command).toContain(`--db-snapshot-identifier ${ARN} --no-publicly-accessible`);
    expect(restored).toEqual([]);
    await restoreMasked(client, plan, { name: 'shop-dev' });
    expect(restored).toEqual([
      expect.objectContaining({
        DBInstanceIdentifier: 'shop-dev',
        PubliclyAccessible: false,
        BackupRetentionPeriod: 0,
      }),
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
