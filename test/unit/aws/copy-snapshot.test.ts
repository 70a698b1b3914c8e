// Which snapshot is restored: the one that was chosen, or a copy of it that is made first. RDS is a map of snapshots per account: what is
// under test is the order of calls, each of which may be the last one before a crash.
import {
  CopyDBSnapshotCommand,
  DeleteDBSnapshotCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
  type Tag,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { type CopyPorts, restorableSnapshot } from '../../../lib/adapters/aws/rds/copy-snapshot.ts';
import type { RunReference } from '../../../lib/adapters/aws/run-reference.ts';
import { Source } from '../../../lib/config/source.ts';
import { AwsError, RUN } from './support.ts';

const OURS = '111122223333';
const THEIRS = '444455556666';
const RAW_KEY = `arn:aws:kms:eu-central-1:${OURS}:key/raw`;
const THEIR_KEY = `arn:aws:kms:eu-central-1:${THEIRS}:key/snapshots`;
const COPY = `masklake-copy-${RUN.id}`;
const SHOP = Source.parse({ name: 'shop', instance: 'shop' });
const ELSEWHERE = Source.parse({
  name: 'shop',
  instance: 'shop',
  account: { id: THEIRS, roleArn: `arn:aws:iam::${THEIRS}:role/masklake`, externalId: 'e-1' },
  snapshotKeyArn: THEIR_KEY,
});

interface Held {
  readonly encrypted: boolean;
  readonly key: string | undefined;
  readonly tags: readonly Tag[];
  readonly shared: string[];
  status: string;
}

/** One account's snapshots. A copy is `creating` when it is first described. */
class Account {
  readonly held = new Map<string, Held>();
  readonly calls: string[] = [];
  readonly client = new RDSClient({ region: 'eu-central-1' });
  readonly id: string;
  constructor(id: string) {
    this.id = id;
    Object.assign(this.client, { send: async (command: unknown) => this.answer(command) });
  }

  arn(name: string): string {
    return `arn:aws:rds:eu-central-1:${this.id}:snapshot:${name}`;
  }

  put(name: string, more: Partial<Held> = {}): this {
    this.held.set(name, { encrypted: true, key: 'aws/rds', tags: [], shared: [], status: 'available', ...more });
    return this;
  }

  answer(command: unknown): unknown {
    if (command instanceof DescribeDBSnapshotsCommand)
      return { DBSnapshots: [this.described(command.input.DBSnapshotIdentifier)] };
    if (command instanceof CopyDBSnapshotCommand) {
      const {
        SourceDBSnapshotIdentifier: from = '',
        TargetDBSnapshotIdentifier: to = '',
        KmsKeyId,
        Tags = [],
      } = command.input;
      this.calls.push(`copy ${from} with ${KmsKeyId ?? 'no key'}`);
      this.put(to, { key: KmsKeyId, encrypted: KmsKeyId !== undefined, tags: Tags, status: 'creating' });
      return {};
    }
    const name = nameIn(command);
    if (command instanceof DescribeDBSnapshotAttributesCommand)
      return {
        DBSnapshotAttributesResult: {
          DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: this.held.get(name)?.shared }],
        },
      };
    if (command instanceof ModifyDBSnapshotAttributeCommand) {
      this.calls.push(`share with ${command.input.ValuesToAdd?.join()}`);
      this.held.get(name)?.shared.push(...(command.input.ValuesToAdd ?? []));
      return {};
    }
    if (command instanceof DeleteDBSnapshotCommand) {
      if (this.held.delete(name)) this.calls.push(`delete ${name}`);
      return {};
    }
    throw new Error('not expected');
  }

  private described(id = '') {
    const held = this.held.get(id);
    if (held === undefined) throw new AwsError('DBSnapshotNotFoundFault');
    const Status = held.status;
    held.status = 'available';
    return {
      DBSnapshotIdentifier: id,
      DBSnapshotArn: this.arn(id),
      DBInstanceIdentifier: 'shop',
      Engine: 'postgres',
      EngineVersion: '16.4',
      Encrypted: held.encrypted,
      KmsKeyId: held.key,
      Status,
      TagList: held.tags,
    };
  }
}

function nameIn(command: unknown): string {
  const input: unknown = typeof command === 'object' && command !== null ? Reflect.get(command, 'input') : undefined;
  const name: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, 'DBSnapshotIdentifier') : undefined;
  return typeof name === 'string' ? name : '';
}

function ports(ours: Account, theirs: Account): CopyPorts {
  return {
    rds: ours.client,
    accountOf: async ({ account }) => (account === undefined ? ours.client : theirs.client),
    account: OURS,
    rawKeyArn: RAW_KEY,
    now: () => new Date('2026-11-21T00:00:00Z'),
  };
}

async function untilThere(given: CopyPorts, run: RunReference, source: Source): Promise<string> {
  for (let calls = 0; calls < 12; calls++) {
    const snapshot = await restorableSnapshot(given, run, source);
    if (snapshot !== undefined) return snapshot.id;
  }
  throw new Error('never there');
}

describe('a snapshot of our own account', () => {
  it('is restored as it is when it is encrypted', async () => {
    const ours = new Account(OURS).put('release-1');
    const run = { ...RUN, snapshotId: 'release-1' };
    expect(await untilThere(ports(ours, ours), run, SHOP)).toBe('release-1');
    expect(ours.calls).toEqual([]);
  });

  it('is copied under our key when it is not encrypted: so would the temporary instance be', async () => {
    const ours = new Account(OURS).put('release-1', { encrypted: false });
    const run = { ...RUN, snapshotId: 'release-1' };
    expect(await untilThere(ports(ours, ours), run, SHOP)).toBe(COPY);
    expect(ours.calls).toEqual([`copy release-1 with ${RAW_KEY}`]);
  });

  it('is waited for while it is being made, and missed with its name when it is gone or has failed', async () => {
    const ours = new Account(OURS).put('release-1', { status: 'creating' }).put('release-2', { status: 'failed' });
    const given = ports(ours, ours);
    expect(await restorableSnapshot(given, { ...RUN, snapshotId: 'release-1' }, SHOP)).toBeUndefined();
    await expect(restorableSnapshot(given, { ...RUN, snapshotId: 'release-2' }, SHOP)).rejects.toThrow('it is failed');
    await expect(restorableSnapshot(given, { ...RUN, snapshotId: 'gone' }, SHOP)).rejects.toMatchObject({
      where: 'gone',
    });
  });

  it('is not taken for the copy of a run when somebody else gave a snapshot that name', async () => {
    const ours = new Account(OURS).put('release-1', { encrypted: false }).put(COPY);
    const run = { ...RUN, snapshotId: 'release-1' };
    await expect(restorableSnapshot(ports(ours, ours), run, SHOP)).rejects.toThrow('that the run did not make');
  });
});

describe('a snapshot of another account', () => {
  const theirs = () => new Account(THEIRS).put('rds:shop-2026-11-20');
  const run = (account: Account): RunReference => ({ ...RUN, snapshotId: account.arn('rds:shop-2026-11-20') });

  it('is copied there under a key that can be shared, shared with us alone, copied here under our key, and not left there', async () => {
    const [ours, other] = [new Account(OURS), theirs()];
    expect(await untilThere(ports(ours, other), run(other), ELSEWHERE)).toBe(COPY);
    expect(other.calls).toEqual([`copy rds:shop-2026-11-20 with ${THEIR_KEY}`, `share with ${OURS}`, `delete ${COPY}`]);
    expect(ours.calls).toEqual([`copy ${other.arn(COPY)} with ${RAW_KEY}`]);
    expect(ours.held.get(COPY)?.key).toBe(RAW_KEY);
  });

  it('is not copied again when a later call finds our copy', async () => {
    const [ours, other] = [new Account(OURS), theirs()];
    const given = ports(ours, other);
    await untilThere(given, run(other), ELSEWHERE);
    const [before, there] = [ours.calls.length, other.calls.length];
    expect(await untilThere(given, run(other), ELSEWHERE)).toBe(COPY);
    expect([ours.calls.length, other.calls.length]).toEqual([before, there]);
  });

  it('needs a key that can be shared, and says which setting names it', async () => {
    const [ours, other] = [new Account(OURS), theirs()];
    const { snapshotKeyArn: _, ...source } = ELSEWHERE;
    await expect(restorableSnapshot(ports(ours, other), run(other), source)).rejects.toMatchObject({
      hint: expect.stringContaining('snapshotKeyArn'),
    });
    expect(other.calls).toEqual([]);
  });
});
