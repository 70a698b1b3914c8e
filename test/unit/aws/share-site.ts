// Masked snapshots that may be shared or not. RDS and Secrets Manager are maps; evidence is signed with a key of its own.
import { generateKeyPairSync } from 'node:crypto';
import {
  AddTagsToResourceCommand,
  type DBInstance,
  DeleteDBInstanceCommand,
  DeleteDBSnapshotCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBInstanceCommand,
  ModifyDBSnapshotAttributeCommand,
  RDSClient,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { ownTags, type Role } from '../../../lib/adapters/aws/rds/tags.ts';
import { databasesKey, evidenceKey } from '../../../lib/adapters/aws/run-keys.ts';
import type { KeyPolicyFacts } from '../../../lib/adapters/aws/share/key-users.ts';
import type { KeepPorts } from '../../../lib/adapters/aws/share/result-instance.ts';
import type { Shared, SharePorts } from '../../../lib/adapters/aws/share/share-run.ts';
import { Share } from '../../../lib/config/share.ts';
import { buildEvidence, signEvidence } from '../../../lib/core/report/evidence.ts';
import { answer } from '../../../lib/core/verify/answer.ts';
import { AwsError, emptyBuckets, RUN } from './support.ts';

export const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/databases';
export const THEIRS = '444455556666';
export const arn = (id: string): string => `arn:aws:rds:eu-central-1:111122223333:snapshot:${id}`;
export const NOW = new Date('2026-11-21T12:00:00Z');
export const SHARE = Share.parse({ accounts: [THEIRS] });

export const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
export const SIGNER = pair();

interface Facts {
  readonly run?: string;
  readonly snapshot?: string;
  readonly red?: boolean;
  readonly signer?: typeof SIGNER;
}

export function evidence({
  run = RUN.id,
  snapshot = arn(RUN.maskedSnapshot),
  red = false,
  signer = SIGNER,
}: Facts = {}) {
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

export interface Held {
  readonly run?: string;
  readonly role?: Role;
  readonly key?: string;
  readonly shared?: string[];
  readonly created?: string;
}

export class Rds {
  readonly client = new RDSClient({ region: 'eu-central-1' });
  readonly held = new Map<string, Held>();
  readonly servers = new Map<string, DBInstance>();
  readonly passwords = new Map<string, string>();
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
      const AttributeValues = [...(this.held.get(command.input.DBSnapshotIdentifier ?? '')?.shared ?? [])];
      return { DBSnapshotAttributesResult: { DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues }] } };
    }
    if (command instanceof ModifyDBSnapshotAttributeCommand) {
      const { DBSnapshotIdentifier = '', ValuesToAdd = [], ValuesToRemove = [] } = command.input;
      const shared = this.held.get(DBSnapshotIdentifier)?.shared ?? [];
      if (ValuesToAdd.length > 0) this.calls.push(`share ${DBSnapshotIdentifier} with ${ValuesToAdd.join()}`);
      const stay = shared.filter((each) => !ValuesToRemove.includes(each));
      shared.splice(0, shared.length, ...stay, ...ValuesToAdd);
      return {};
    }
    if (command instanceof DeleteDBSnapshotCommand) {
      this.calls.push(`delete ${command.input.DBSnapshotIdentifier}`);
      return {};
    }
    return this.answerOfServers(command);
  }

  private answerOfServers(command: unknown): unknown {
    if (command instanceof DescribeDBInstancesCommand) {
      const { DBInstanceIdentifier: id } = command.input;
      const found = id === undefined ? [...this.servers.values()] : [this.servers.get(id)];
      if (found.includes(undefined)) throw new AwsError('DBInstanceNotFoundFault');
      return { DBInstances: found };
    }
    if (command instanceof DescribeDBClustersCommand) return { DBClusters: [] };
    if (command instanceof DescribeDBClusterSnapshotsCommand) return { DBClusterSnapshots: [] };
    if (command instanceof RestoreDBInstanceFromDBSnapshotCommand) {
      const { DBInstanceIdentifier = '', Tags = [], ...asked } = command.input;
      this.calls.push(`restore ${asked.DBSnapshotIdentifier} as ${DBInstanceIdentifier}`);
      this.servers.set(DBInstanceIdentifier, {
        DBInstanceIdentifier,
        ...asked,
        DBInstanceArn: `arn:aws:rds:eu-central-1:111122223333:db:${DBInstanceIdentifier}`,
        TagList: Tags,
        DBInstanceStatus: 'creating',
        MasterUsername: 'master',
        StorageEncrypted: true,
        KmsKeyId: KEY,
        Endpoint: { Address: 'result.internal', Port: asked.Port },
      });
      return {};
    }
    if (command instanceof ModifyDBInstanceCommand) {
      const { DBInstanceIdentifier: id = '', MasterUserPassword = '' } = command.input;
      this.passwords.set(id, MasterUserPassword);
      return {};
    }
    if (command instanceof AddTagsToResourceCommand) {
      const { ResourceName = '', Tags = [] } = command.input;
      const id = ResourceName.split(':').at(-1) ?? '';
      const others = (this.servers.get(id)?.TagList ?? []).filter(({ Key }) => Tags.every((each) => each.Key !== Key));
      this.servers.set(id, { ...this.servers.get(id), TagList: [...others, ...Tags] });
      return {};
    }
    if (command instanceof DeleteDBInstanceCommand) {
      const { DBInstanceIdentifier: id = '' } = command.input;
      this.calls.push(`delete ${id}`);
      this.servers.delete(id);
      return {};
    }
    throw new Error('not expected');
  }

  /** What takes RDS minutes. */
  becomeAvailable(): void {
    for (const [id, server] of this.servers) this.servers.set(id, { ...server, DBInstanceStatus: 'available' });
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

/** Secrets by name. */
export class Secrets {
  readonly client = new SecretsManagerClient({ region: 'eu-central-1' });
  readonly held = new Map<string, string>();
  constructor() {
    Object.assign(this.client, { send: async (command: unknown) => this.answer(command) });
  }

  private answer(command: unknown): unknown {
    if (command instanceof CreateSecretCommand) {
      const { Name = '', SecretString = '' } = command.input;
      if (this.held.has(Name)) throw new AwsError('ResourceExistsException');
      this.held.set(Name, SecretString);
      return {};
    }
    if (command instanceof GetSecretValueCommand) return { SecretString: this.held.get(command.input.SecretId ?? '') };
    if (command instanceof PutSecretValueCommand) {
      this.held.set(command.input.SecretId ?? '', command.input.SecretString ?? '');
      return {};
    }
    if (!(command instanceof DeleteSecretCommand)) throw new Error('not expected');
    if (!this.held.delete(command.input.SecretId ?? '')) throw new AwsError('ResourceNotFoundException');
    return {};
  }
}

export interface Given {
  readonly snapshots?: Readonly<Record<string, Held>>;
  readonly evidence?: unknown;
  readonly key?: Partial<KeyPolicyFacts>;
  /** The target account takes nothing. */
  readonly broken?: boolean;
}

export async function site({ snapshots, evidence: signed = evidence(), key = {}, broken = false }: Given = {}) {
  const { runs, results } = emptyBuckets();
  await runs.createJson(databasesKey(RUN.id), ['app']);
  if (signed !== null) await results.createJson(evidenceKey('shop', RUN.id, 'app', 'evidence.json'), signed);
  const rds = new Rds(snapshots ?? { [RUN.maskedSnapshot]: {} });
  const put: Shared[] = [];
  const secrets = new Secrets();
  const ports: SharePorts & KeepPorts = {
    rds: rds.client,
    secrets: secrets.client,
    network: { subnetGroup: 'isolated', securityGroup: 'sg-1' },
    runs,
    evidence: results,
    publicKey: async () => SIGNER.publicKey,
    databaseKeyArn: KEY,
    keyUsers: async () => ({ manager: 'CUSTOMER', accounts: [THEIRS], ...key }),
    target: async () => ({
      place: { roleArn: 'arn:aws:iam::444455556666:role/r', externalId: 'e-1', bucket: 'theirs', key: 'k' },
      put: async (shared) => {
        if (broken) throw new Error('no');
        put.push(shared);
      },
    }),
    now: () => NOW,
  };
  return { ports, rds, secrets, put, runs };
}
