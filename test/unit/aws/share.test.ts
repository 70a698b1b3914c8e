// What may be shared with whom.
import { describe, expect, it } from 'vitest';
import { blockedKey, databasesKey, revocationKey, sharedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { accountsIn } from '../../../lib/adapters/aws/share/key-users.ts';
import { Shared, shareRun } from '../../../lib/adapters/aws/share/share-run.ts';
import { takeBackShare } from '../../../lib/adapters/aws/share/take-back-share.ts';
import { Share } from '../../../lib/config/share.ts';
import { arn, evidence, type Given, type Held, pair, SHARE, site, THEIRS } from './share-site.ts';
import { RUN } from './support.ts';

const refusal = (text: RegExp) => ({ name: 'RefusedError', hint: expect.stringMatching(text) });

describe('a masked snapshot', () => {
  it('is opened to the accounts of the configuration, and it is written down', async () => {
    const { ports, rds, runs, put } = await site();
    expect(await shareRun(ports, RUN, SHARE)).toEqual({ shared: 1, deleted: 0, instance: false });
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
    expect(await shareRun(ports, RUN, undefined)).toEqual({ shared: 0, deleted: 0, instance: false });
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

describe('sharing that failed half-way', () => {
  it('is taken back: no account may restore the snapshot, and the target is told nothing', async () => {
    const { ports, rds, secrets, runs } = await site({ broken: true });
    const results = { roleArn: `arn:aws:iam::${THEIRS}:role/r`, externalId: 'e-1', bucket: 'theirs' };
    await expect(shareRun(ports, RUN, Share.parse({ accounts: [THEIRS], results }))).rejects.toThrow();
    expect(rds.held.get(RUN.maskedSnapshot)?.shared).toEqual([THEIRS]);
    const removed: Shared[] = [];
    const removeDocument = async (shared: Shared): Promise<void> => void removed.push(shared);
    const taking = { rds: rds.client, secrets: secrets.client, runs, removeDocument };
    expect(await takeBackShare(taking, RUN)).toEqual({ unshared: 1 });
    expect(rds.held.get(RUN.maskedSnapshot)?.shared).toEqual([]);
    expect(removed).toMatchObject([{ results: { bucket: 'theirs', key: 'k' } }]);
    expect(await takeBackShare(taking, RUN)).toEqual({ unshared: 0 });
  });

  it('leaves a snapshot of the same name alone that the run did not make', async () => {
    const shared = [THEIRS];
    const held = { run: 'shop-ffffffffff-1', shared };
    const { rds, secrets, runs } = await site({ snapshots: { [RUN.maskedSnapshot]: held } });
    const ports = { rds: rds.client, secrets: secrets.client, runs, removeDocument: async () => undefined };
    expect(await takeBackShare(ports, RUN)).toEqual({ unshared: 0 });
    expect(shared).toEqual([THEIRS]);
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
