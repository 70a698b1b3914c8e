// The server that is kept of a masked snapshot: made, opened, limited in number and taken back.
import type { DBInstance } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { databaseAge } from '../../../lib/adapters/aws/rds/ages.ts';
import { findServers } from '../../../lib/adapters/aws/rds/leftovers.ts';
import { ownershipOf, ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { blockedKey, sharedKey, stagedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { removeResult, removeUnfinishedResult } from '../../../lib/adapters/aws/share/remove-result.ts';
import { advanceResult } from '../../../lib/adapters/aws/share/result-instance.ts';
import { Shared, shareRun } from '../../../lib/adapters/aws/share/share-run.ts';
import { takeBackShare } from '../../../lib/adapters/aws/share/take-back-share.ts';
import { Share } from '../../../lib/config/share.ts';
import { resultInstanceFor } from '../../../lib/core/model/run-id.ts';
import { KEY, NOW, site } from './share-site.ts';
import { RUN } from './support.ts';

const INSTANCE = { instanceClass: 'db.t4g.medium', secretName: 'masklake/shop-masked' };
const KEEP = Share.parse({ instance: INSTANCE });
const NAME = resultInstanceFor(RUN.id);
const SECRET = `masklake/shop-masked/result-${RUN.id}`;

/** After `share` has said that a server is to be kept. */
async function shared(share = KEEP) {
  const made = await site();
  const staged = {
    kind: 'instance',
    identifier: RUN.staged,
    engine: 'postgres',
    engineVersion: '16.4',
    instanceClass: 'db.r7g.large',
    parameterGroup: 'shop-16',
    host: 'staged.internal',
    port: 5433,
    keyArn: KEY,
  };
  await made.runs.createJson(stagedKey(RUN.id), staged);
  expect(await shareRun(made.ports, RUN, share)).toMatchObject({ shared: share.accounts.length, instance: true });
  return made;
}

/** As the state machine calls it. */
async function kept(share = KEEP) {
  const made = await shared(share);
  const advance = () => advanceResult(made.ports, RUN, share);
  expect(await advance()).toBe('waiting');
  made.rds.becomeAvailable();
  expect(await advance()).toBe('waiting');
  expect(await advance()).toBe('ready');
  return made;
}

/** A server that an earlier run has left, or somebody made. */
function server(run: string, day: number, more: Partial<DBInstance> = {}): DBInstance {
  const tags = ownTags({ id: run, source: 'shop' }, 'masked', new Date(`2026-11-${10 + day}T00:00:00Z`));
  return {
    DBInstanceIdentifier: resultInstanceFor(run),
    DBInstanceStatus: 'available',
    TagList: [...tags, { Key: 'masklake:secret', Value: `masklake/shop-masked/result-${run}` }],
    ...more,
  };
}

describe('a server that is kept', () => {
  it('is restored from the masked snapshot, private, without backups, tagged as a result of the run', async () => {
    const { rds } = await kept();
    expect(rds.calls).toEqual([`restore ${RUN.maskedSnapshot} as ${NAME}`]);
    expect(rds.servers.get(NAME)).toMatchObject({
      DBInstanceClass: 'db.t4g.medium',
      DBParameterGroupName: 'shop-16',
      Port: 5433,
      DBSubnetGroupName: 'isolated',
      VpcSecurityGroupIds: ['sg-1'],
      PubliclyAccessible: false,
      BackupRetentionPeriod: 0,
      DeletionProtection: false,
      CopyTagsToSnapshot: false,
    });
    const tags = rds.servers.get(NAME)?.TagList ?? [];
    expect(tags.toSorted((a, b) => ((a.Key ?? '') < (b.Key ?? '') ? -1 : 1))).toEqual(
      [...ownTags(RUN, 'masked', NOW), { Key: 'masklake:secret', Value: SECRET }].toSorted((a, b) =>
        a.Key < b.Key ? -1 : 1,
      ),
    );
  });

  it('is no result before one can log in: until then its tags say that it goes with its run', async () => {
    const { ports, rds } = await shared();
    const role = (): string | undefined => ownershipOf(rds.servers.get(NAME)?.TagList)?.role;
    const roles: unknown[] = [];
    for (let call = 0; call < 4; call++) {
      roles.push([await advanceResult(ports, RUN, KEEP), role()]);
      rds.becomeAvailable();
    }
    expect(roles).toEqual([
      ['waiting', 'staged'],
      ['waiting', 'staged'],
      ['ready', 'masked'],
      ['ready', 'masked'],
    ]);
  });

  it('has a new password, which is in its secret and in no document', async () => {
    const { rds, secrets, runs } = await kept();
    const password = rds.passwords.get(NAME);
    expect(password).toMatch(/^[A-Za-z0-9]{40}$/);
    const login = { username: 'master', password, host: 'result.internal', port: 5433 };
    expect(JSON.parse(secrets.held.get(SECRET) ?? '')).toEqual(login);
    const document = await runs.findJson(sharedKey(RUN.id));
    expect(Shared.parse(document).instance).toEqual({ identifier: NAME, secret: SECRET });
    expect(JSON.stringify(document)).not.toContain(password);
  });

  it('stands in a network of one’s own where one is configured, and then outside of the stack’s group', async () => {
    const place = { subnetGroup: 'developers', securityGroups: ['sg-0a'] };
    const { rds } = await kept(Share.parse({ instance: { ...INSTANCE, ...place } }));
    expect(rds.servers.get(NAME)).toMatchObject({ DBSubnetGroupName: 'developers', VpcSecurityGroupIds: ['sg-0a'] });
  });

  it('is not made when something speaks against sharing since', async () => {
    const { ports, rds, runs } = await shared();
    await runs.createJson(blockedKey(RUN.id), {});
    await expect(advanceResult(ports, RUN, KEEP)).rejects.toMatchObject({ hint: expect.stringMatching(/finding/) });
    expect(rds.calls).toEqual([]);
  });

  it('is never another server of this name', async () => {
    const { ports, rds } = await shared();
    rds.servers.set(NAME, { DBInstanceIdentifier: NAME, DBInstanceStatus: 'available', TagList: [] });
    await expect(advanceResult(ports, RUN, KEEP)).rejects.toThrow(/the run did not make/);
    expect(rds.passwords.size).toBe(0);
  });

  it('is given up when it can be reached from the internet, or is under another key', async () => {
    for (const [more, text] of [
      [{ PubliclyAccessible: true }, /internet/],
      [{ KmsKeyId: 'another' }, /own key/],
    ] as const) {
      const { ports, rds } = await shared();
      await advanceResult(ports, RUN, KEEP);
      rds.servers.set(NAME, { ...rds.servers.get(NAME), ...more, DBInstanceStatus: 'available' });
      await expect(advanceResult(ports, RUN, KEEP)).rejects.toMatchObject({ hint: expect.stringMatching(text) });
      expect(rds.passwords.size).toBe(0);
    }
  });
});

describe('older servers', () => {
  const old = (n: number): string => `shop-000000000${n}-1`;

  it('of the source go with their secrets, but for the last n, once the new one is there', async () => {
    const share = Share.parse({ instance: INSTANCE, keepLast: 2 });
    const { ports, rds, secrets } = await shared(share);
    for (const n of [1, 2, 3]) {
      rds.servers.set(resultInstanceFor(old(n)), server(old(n), n));
      secrets.held.set(`masklake/shop-masked/result-${old(n)}`, 'x');
    }
    await advanceResult(ports, RUN, share);
    rds.becomeAvailable();
    await advanceResult(ports, RUN, share);
    expect(rds.servers.size).toBe(4);
    await advanceResult(ports, RUN, share);
    expect([...rds.servers.keys()].toSorted()).toEqual([resultInstanceFor(old(3)), NAME].toSorted());
    expect([...secrets.held.keys()].toSorted()).toEqual([`masklake/shop-masked/result-${old(3)}`, SECRET].toSorted());
  });

  it('stay when they are protected, of another source, called otherwise, or not tagged as a result', async () => {
    const share = Share.parse({ instance: INSTANCE, keepLast: 1 });
    const { ports, rds } = await shared(share);
    const other = ownTags({ id: 'web-0000000005-1', source: 'web' }, 'masked', NOW);
    const temporary = ownTags({ id: old(6), source: 'shop' }, 'temporary', NOW);
    const servers = [
      server(old(1), 1, { DeletionProtection: true }),
      server(old(2), 2, { DBInstanceIdentifier: 'shop-development' }),
      server(old(3), 3, { TagList: [] }),
      server('web-0000000005-1', 5, { TagList: other }),
      server(old(6), 6, { TagList: temporary }),
    ];
    for (const each of servers) rds.servers.set(each.DBInstanceIdentifier ?? '', each);
    await advanceResult(ports, RUN, share);
    rds.becomeAvailable();
    await advanceResult(ports, RUN, share);
    expect(await advanceResult(ports, RUN, share)).toBe('ready');
    expect(rds.servers.size).toBe(servers.length + 1);
  });
});

describe('a server that is kept goes', () => {
  it('with its secret when the run fails after all, as often as that is said', async () => {
    const { rds, secrets, runs } = await kept();
    const taking = { rds: rds.client, secrets: secrets.client, runs, removeDocument: async () => undefined };
    for (const _ of [1, 2]) expect(await takeBackShare(taking, RUN)).toEqual({ unshared: 0 });
    expect([rds.servers.size, secrets.held.size]).toEqual([0, 0]);
  });

  it('only when it is the run’s own', async () => {
    const { rds, secrets } = await kept();
    const place = { identifier: NAME, secret: SECRET };
    const ports = { rds: rds.client, secrets: secrets.client };
    expect(await removeResult(ports, 'shop-ffffffffff-1', place)).toBe(false);
    expect(rds.servers.has(NAME)).toBe(true);
  });
});

describe('a server that was being made when its run was stopped', () => {
  it('goes with its secret, and one that is ready does not', async () => {
    for (const [calls, left] of [
      [1, 0],
      [2, 0],
      [3, 1],
    ] as const) {
      const { ports, rds, secrets } = await shared();
      for (let call = 0; call < calls; call++) {
        await advanceResult(ports, RUN, KEEP);
        rds.becomeAvailable();
      }
      const removing = { rds: rds.client, secrets: secrets.client };
      expect(await removeUnfinishedResult(removing, RUN.id)).toBe(1 - left);
      expect([rds.servers.size, secrets.held.size]).toEqual([left, left]);
      expect(await removeUnfinishedResult(removing, RUN.id)).toBe(0);
    }
  });

  it('counts as a temporary one', async () => {
    const { ports, rds } = await shared();
    await advanceResult(ports, RUN, KEEP);
    expect(databaseAge(await findServers(rds.client), new Date(NOW.getTime() + 3_600_000))).toBe(3600);
  });
});

describe('what watches over temporary databases', () => {
  it('does not count a server that is kept', async () => {
    const { rds } = await kept();
    const found = await findServers(rds.client);
    expect(found).toMatchObject([{ name: NAME, role: 'masked' }]);
    expect(databaseAge(found, new Date(NOW.getTime() + 3_600_000))).toBe(0);
  });
});
