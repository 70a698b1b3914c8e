// What may be shared with whom. RDS is a map of snapshots; evidence is signed with a key of its own.
import { generateKeyPairSync } from 'node:crypto';
import {
  DeleteDBSnapshotCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { ownTags, type Role } from '../../../lib/adapters/aws/rds/tags.ts';
import { blockedKey, databasesKey, evidenceKey, revocationKey, sharedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { accountsIn, type KeyPolicyFacts } from '../../../lib/adapters/aws/share/key-users.ts';
import { Shared, type SharePorts, shareRun } from '../../../lib/adapters/aws/share/share-run.ts';
import { Share } from '../../../lib/config/share.ts';
import { buildEvidence, signEvidence } from '../../../lib/core/report/evidence.ts';
import { answer } from '../../../lib/core/verify/answer.ts';
import { emptyBuckets, RUN } from './support.ts';

const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/databases';
const THEIRS = '444455556666';
const arn = (id: string): string => `arn:aws:rds:eu-central-1:111122223333:snapshot:${id}`;
const NOW = new Date('2026-11-21T12:00:00Z');
const SHARE = Share.parse({ accounts: [THEIRS] });

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const SIGNER = pair();

interface Facts {
  readonly run?: string;
  readonly snapshot?: string;
  readonly red?: boolean;
  readonly signer?: typeof SIGNER;
}

function evidence({ run = RUN.id, snapshot = arn(RUN.maskedSnapshot), red = false, signer = SIGNER }: Facts = {}) {
  const built = buildEvidence({
    run,
    version: '0.1.0',
    source: { name: 'shop', dialect: 'postgres', serverVersion: 160_004, database: 'app' },
    startedAt: NOW.toISOString(),
    endedAt: NOW.toISOString(),
    plan: { version: 1, source: 'shop', policy: 'guarded', keyId: 'k', locale: 'en', tables: [] },
    planSha256: 'a'.repeat(64),
    rulesSha256: 'b'.repeat(64),
    rows: {},
    findings: [],
    files: [],
    omitted: [],
    checks: [answer('rows', { summary: 'rows', measured: {} })],
    verdict: red ? { verdict: 'failed', reasons: ['a row is missing'] } : { verdict: 'verified', reasons: [] },
    aws: { sourceSnapshot: RUN.snapshotId, maskedSnapshot: snapshot, keyVersion: 'v' },
  });
  return signEvidence(built, signer.privateKey);
}

interface Held {
  readonly run?: string;
  readonly role?: Role;
  readonly key?: string;
  readonly shared?: string[];
  readonly created?: string;
}

class Rds {
  readonly client = new RDSClient({ region: 'eu-central-1' });
  readonly held = new Map<string, Held>();
  readonly calls: string[] = [];
  constructor(snapshots: Readonly<Record<string, Held>>) {
    for (const [id, held] of Object.entries(snapshots)) this.held.set(id, { shared: [], ...held });
    Object.assign(this.client, { send: async (command: unknown) => this.answer(command) });
  }

  private answer(command: unknown): unknown {
    if (command instanceof DescribeDBSnapshotsCommand) {
      const { DBSnapshotIdentifier: id } = command.input;
      const found = [...this.held.keys()].filter((each) => id === undefined || each === id);
      return { DBSnapshots: found.map((each) => this.described(each)) };
    }
    if (command instanceof DescribeDBSnapshotAttributesCommand) {
      const AttributeValues = this.held.get(command.input.DBSnapshotIdentifier ?? '')?.shared;
      return { DBSnapshotAttributesResult: { DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues }] } };
    }
    if (command instanceof ModifyDBSnapshotAttributeCommand) {
      const { DBSnapshotIdentifier = '', ValuesToAdd = [] } = command.input;
      this.calls.push(`share ${DBSnapshotIdentifier} with ${ValuesToAdd.join()}`);
      this.held.get(DBSnapshotIdentifier)?.shared?.push(...ValuesToAdd);
      return {};
    }
    if (command instanceof DeleteDBSnapshotCommand) {
      this.calls.push(`delete ${command.input.DBSnapshotIdentifier}`);
      return {};
    }
    throw new Error('not expected');
  }

  private described(id: string) {
    const { run = RUN.id, role = 'masked', key = KEY, created = NOW.toISOString() } = this.held.get(id) ?? {};
    return {
      DBSnapshotIdentifier: id,
      DBSnapshotArn: arn(id),
      DBInstanceIdentifier: 'masklake-staged',
      Engine: 'postgres',
      EngineVersion: '16.4',
      Encrypted: true,
      KmsKeyId: key,
      Status: 'available',
      TagList: ownTags({ id: run, source: 'shop' }, role, new Date(created)),
    };
  }
}

interface Given {
  readonly snapshots?: Readonly<Record<string, Held>>;
  readonly evidence?: unknown;
  readonly key?: Partial<KeyPolicyFacts>;
}

async function site({ snapshots, evidence: signed = evidence(), key = {} }: Given = {}) {
  const { runs, results } = emptyBuckets();
  await runs.createJson(databasesKey(RUN.id), ['app']);
  if (signed !== null) await results.createJson(evidenceKey('shop', RUN.id, 'app', 'evidence.json'), signed);
  const rds = new Rds(snapshots ?? { [RUN.maskedSnapshot]: {} });
  const put: Shared[] = [];
  const ports: SharePorts = {
    rds: rds.client,
    runs,
    evidence: results,
    publicKey: async () => SIGNER.publicKey,
    databaseKeyArn: KEY,
    keyUsers: async () => ({ manager: 'CUSTOMER', accounts: [THEIRS], ...key }),
    target: async () => ({
      put: async (shared) => {
        put.push(shared);
        return { roleArn: 'arn:aws:iam::444455556666:role/r', externalId: 'e-1', bucket: 'theirs', key: 'k' };
      },
    }),
    now: () => NOW,
  };
  return { ports, rds, put, runs };
}

const refusal = (text: RegExp) => ({ name: 'RefusedError', hint: expect.stringMatching(text) });

describe('a masked snapshot', () => {
  it('is opened to the accounts of the configuration, and it is written down', async () => {
    const { ports, rds, runs, put } = await site();
    expect(await shareRun(ports, RUN, SHARE)).toEqual({ shared: 1, deleted: 0 });
    expect(rds.calls).toEqual([`share ${RUN.maskedSnapshot} with ${THEIRS}`]);
    expect(Shared.parse(await runs.findJson(sharedKey(RUN.id)))).toMatchObject({
      snapshot: arn(RUN.maskedSnapshot),
      accounts: [THEIRS],
      evidence: [{ database: 'app', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(put).toEqual([]);
  });

  it('is not opened twice', async () => {
    const { ports, rds } = await site();
    await shareRun(ports, RUN, SHARE);
    await shareRun(ports, RUN, SHARE);
    expect(rds.calls).toHaveLength(1);
  });

  it('of a source that is not shared is looked at by nobody', async () => {
    const { ports, rds } = await site({ snapshots: {} });
    expect(await shareRun(ports, RUN, undefined)).toEqual({ shared: 0, deleted: 0 });
    expect(rds.calls).toEqual([]);
  });

  it('is told of in the target account, where one is configured', async () => {
    const { ports, put, runs } = await site();
    const results = { roleArn: `arn:aws:iam::${THEIRS}:role/r`, externalId: 'e-1', bucket: 'theirs' };
    await shareRun(ports, RUN, Share.parse({ accounts: [THEIRS], results }));
    expect(put).toHaveLength(1);
    expect(await runs.findJson(sharedKey(RUN.id))).toMatchObject({ results: { bucket: 'theirs', key: 'k' } });
  });
});

describe('nothing is shared', () => {
  const refused: readonly [string, Given, RegExp][] = [
    ['that is not there', { snapshots: {} }, /no such snapshot/],
    ['that another run made', { snapshots: { [RUN.maskedSnapshot]: { run: 'shop-ffffffffff-1' } } }, /tags do not say/],
    ['that holds production data', { snapshots: { [RUN.maskedSnapshot]: { role: 'temporary' } } }, /tags do not say/],
    [
      'under the default key',
      { snapshots: { [RUN.maskedSnapshot]: { key: 'arn:aws:kms:x:1:key/aws-rds' } } },
      /own key/,
    ],
    ['under a key of AWS’s own', { key: { manager: 'AWS' } }, /key of AWS’s own/],
    ['whose key does not let the account in', { key: { accounts: [] } }, /does not let 444455556666 use it/],
    [
      'with somebody who is not listed',
      { snapshots: { [RUN.maskedSnapshot]: { shared: ['999999999999'] } } },
      /999999999999/,
    ],
    ['with everybody', { snapshots: { [RUN.maskedSnapshot]: { shared: ['all'] } } }, /shared with all/],
    ['without evidence', { evidence: null }, /no evidence/],
    ['with evidence of another snapshot', { evidence: evidence({ snapshot: arn('other') }) }, /another snapshot/],
    ['with evidence of another run', { evidence: evidence({ run: 'shop-ffffffffff-1' }) }, /another run/],
    ['with red evidence', { evidence: evidence({ red: true }) }, /verdict is not/],
    ['with evidence that somebody else signed', { evidence: evidence({ signer: pair() }) }, /not this deployment’s/],
    ['with evidence that was changed', { evidence: { ...evidence(), sha256: 'c'.repeat(64) } }, /was changed/],
    ['with evidence that is none', { evidence: { nothing: true } }, /cannot be read/],
  ];
  it.each(refused)('%s', async (_, given, text) => {
    const { ports, rds } = await site(given);
    await expect(shareRun(ports, RUN, SHARE)).rejects.toMatchObject(refusal(text));
    expect(rds.calls).toEqual([]);
  });

  it('when a finding came after the run, or somebody took it back', async () => {
    for (const [key, text] of [
      [blockedKey(RUN.id), /finding/],
      [revocationKey(RUN.id), /taken back/],
    ] as const) {
      const { ports, rds, runs } = await site();
      await runs.createJson(key, {});
      await expect(shareRun(ports, RUN, SHARE)).rejects.toMatchObject(refusal(text));
      expect(rds.calls).toEqual([]);
    }
  });

  it('when only one of several databases has its evidence', async () => {
    const { ports, runs } = await site();
    await runs.writeText(databasesKey(RUN.id), JSON.stringify(['app', 'other']));
    await expect(shareRun(ports, RUN, SHARE)).rejects.toMatchObject(refusal(/other.*no evidence/));
  });

  it('with a 21st account, even past the configuration’s check', async () => {
    const { ports } = await site();
    const accounts = Array.from({ length: 21 }, (_, at) => String(100_000_000_000 + at));
    await expect(shareRun(ports, RUN, { accounts, keepLast: 3 })).rejects.toMatchObject(refusal(/20 accounts at most/));
  });
});

describe('older masked snapshots', () => {
  it('go but for the last n; those of others, and other things of the source, stay', async () => {
    const at = (day: number): string => `2026-11-${10 + day}T00:00:00.000Z`;
    const old = (day: number): Held => ({ run: `shop-000000000${day}-1`, created: at(day) });
    const { ports, rds } = await site({
      snapshots: {
        [RUN.maskedSnapshot]: {},
        'masklake-1': old(1),
        'masklake-2': old(2),
        'masklake-3': old(3),
        'masklake-copy': { ...old(1), role: 'temporary' },
      },
    });
    expect(await shareRun(ports, RUN, Share.parse({ accounts: [THEIRS], keepLast: 2 }))).toMatchObject({ deleted: 2 });
    expect(rds.calls.filter((call) => call.startsWith('delete'))).toEqual(['delete masklake-2', 'delete masklake-1']);
  });
});

describe('the policy of a key', () => {
  const policy = (statement: unknown): string => JSON.stringify({ Statement: [statement] });
  const use = ['kms:Decrypt', 'kms:DescribeKey', 'kms:CreateGrant'];

  it('lets an account in that may do all that a copy takes', () => {
    const AWS = `arn:aws:iam::${THEIRS}:root`;
    expect(accountsIn(policy({ Effect: 'Allow', Principal: { AWS }, Action: use }))).toEqual([THEIRS]);
    expect(accountsIn(policy({ Effect: 'Allow', Principal: { AWS }, Action: use.slice(1) }))).toEqual([]);
    expect(accountsIn(policy({ Effect: 'Deny', Principal: { AWS }, Action: use }))).toEqual([]);
  });

  it('that cannot be read, or names everybody, lets nobody in', () => {
    expect(accountsIn('{')).toEqual([]);
    expect(accountsIn(policy({ Effect: 'Allow', Principal: '*', Action: 'kms:*' }))).toEqual([]);
  });
});
