// The account that owns the snapshots of a source: its role is taken with the external id of the configuration, and RDS is asked there with the
// credentials that STS gave, not with our own.
import { DescribeDBSnapshotsCommand, RDSClient } from '@aws-sdk/client-rds';
import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import { Source } from '../../lib/config/source.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from './moto-server.ts';

const THEIRS = '210987654321';
const ROLE = `arn:aws:iam::${THEIRS}:role/masklake-snapshots`;
const ELSEWHERE = { id: THEIRS, roleArn: ROLE, externalId: 'of-masklake' };
const SHOP = Source.parse({ name: 'shop', instance: 'shop', account: ELSEWHERE });
const OWN = { region: 'eu-central-1', credentials: { accessKeyId: 'restore', secretAccessKey: 'x' } };
const Calls = z.array(
  z.looseObject({ caller: z.string(), operation: z.string(), params: z.record(z.string(), z.unknown()) }),
);

needs('python')('the account that owns the snapshots of a source', () => {
  let moto: MotoServer;
  let rds: RDSClient;
  let sts: STSClient;

  beforeAll(async () => {
    moto = await MotoServer.start({ host: 'http://127.0.0.1:1', waitScale: 0 });
    // the client of the other account is made by what is under test
    vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
    [rds, sts] = [new RDSClient(OWN), new STSClient(OWN)];
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    moto?.stop();
  });

  const calls = async () => Calls.parse(await moto.door('calls'));

  it('is our own, and no role is taken, where the configuration names none', async () => {
    expect(await sourceAccountClient(rds, sts, { name: 'shop', account: undefined })).toBe(rds);
    expect(await calls()).toEqual([]);
  });

  it('is asked by a role there, taken for a quarter of an hour with the external id', async () => {
    const there = await sourceAccountClient(rds, sts, SHOP);
    const [assumed] = await calls();
    expect(assumed).toMatchObject({ caller: 'restore', operation: 'AssumeRole' });
    expect(assumed?.params).toMatchObject({
      RoleArn: ROLE,
      ExternalId: 'of-masklake',
      RoleSessionName: 'masklake-shop',
    });
    expect(Number(assumed?.params.DurationSeconds)).toBe(900);
    expect(await there.config.region()).toBe('eu-central-1');
    await there.send(new DescribeDBSnapshotsCommand({})).catch(() => undefined);
    const described = (await calls()).find(({ operation }) => operation === 'DescribeDBSnapshots');
    const given = await there.config.credentials();
    expect(described?.caller).toBe(given.accessKeyId);
    expect(given).toMatchObject({ sessionToken: expect.any(String) });
    expect(given.accessKeyId).not.toBe('restore');
  });

  it('that does not let its role be taken is named, with what to correct', async () => {
    await moto.door('faults', [
      { do: 'error', service: 'sts', operation: 'AssumeRole', code: 'AccessDenied', status: 403, times: 9 },
    ]);
    await expect(sourceAccountClient(rds, sts, SHOP)).rejects.toMatchObject({
      where: ROLE,
      message: expect.stringContaining('AccessDenied'),
      hint: expect.stringContaining('externalId'),
    });
  });
});
