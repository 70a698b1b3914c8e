// Waits until a developer can log in to a server that is being restored from a masked snapshot, and does on the way what RDS leaves to be done:
// a new master password, and of a cluster its server.
import {
  CreateDBInstanceCommand,
  ModifyDBClusterCommand,
  ModifyDBInstanceCommand,
  type RDSClient,
} from '@aws-sdk/client-rds';
import { EnvironmentError } from '../../../core/errors.ts';
import { clusterMember } from '../run-reference.ts';
import { unless } from './errors.ts';
import type { MaskedRestore } from './restore-masked.ts';
import { findServer, type Server } from './servers.ts';

/** Where to log in. The password is in the secret, which this program never reads. */
export interface RestoredServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** ARN, in Secrets Manager: RDS makes the password and changes it every week. */
  readonly secret: string;
}

export interface AwaitPorts {
  readonly rds: RDSClient;
  /** Between two looks. @throws when the caller no longer waits */
  readonly pause: () => Promise<void>;
  /** RDS's word for how far it is, whenever it changes. */
  readonly note: (status: string) => void;
}

/** Looks after which a server that RDS does not show is not there: it may take a moment to show a new one. */
const LOOKS_UNSEEN = 5;

/** @throws EnvironmentError when the server is gone, or RDS gave up on it */
export async function awaitRestored(
  ports: AwaitPorts,
  { snapshot }: MaskedRestore,
  { name, instanceClass }: { readonly name: string; readonly instanceClass?: string | undefined },
): Promise<RestoredServer> {
  let said = '';
  for (let look = 1; ; look++) {
    const server = await findServer(ports.rds, { kind: snapshot.kind, identifier: name });
    if (server === undefined && said === '' && look <= LOOKS_UNSEEN) {
      await ports.pause();
      continue;
    }
    if (server === undefined || server.state === 'failed')
      throw new EnvironmentError(`the server cannot be used: it is ${server?.status ?? 'gone'}`, {
        where: name,
        hint: 'RDS says why under its events: aws rds describe-events',
      });
    if (server.status !== said) ports.note(server.status);
    said = server.status;
    const restored = loginOf(server);
    if (restored !== undefined) return restored;
    await complete(ports.rds, server, instanceClass);
    await ports.pause();
  }
}

function loginOf({ state, cluster, instance, host, port }: Server): RestoredServer | undefined {
  const { MasterUsername: user, MasterUserSecret: secret } = cluster ?? instance ?? {};
  if (state !== 'ready' || host === undefined || port === undefined || user === undefined) return undefined;
  // while it is being created or rotated, the password in it may not be in force
  if (secret?.SecretArn === undefined || secret.SecretStatus !== 'active') return undefined;
  return { host, port, user, secret: secret.SecretArn };
}

/** What comes next; nothing while RDS is still at work. */
async function complete(
  client: RDSClient,
  { kind, identifier, cluster, instance, state, engine }: Server,
  instanceClass: string | undefined,
): Promise<void> {
  if (cluster?.Status === 'available' && instance === undefined) {
    const made = new CreateDBInstanceCommand({
      DBInstanceIdentifier: clusterMember(identifier),
      DBClusterIdentifier: identifier,
      DBInstanceClass: instanceClass,
      Engine: engine,
      PubliclyAccessible: false,
    });
    await unless(client.send(made), ['DBInstanceAlreadyExists'], 'add a server to the cluster', identifier);
  } else if (state === 'ready' && (cluster ?? instance)?.MasterUserSecret === undefined) {
    const change = { ManageMasterUserPassword: true, ApplyImmediately: true };
    const modified: Promise<unknown> =
      kind === 'cluster'
        ? client.send(new ModifyDBClusterCommand({ DBClusterIdentifier: identifier, ...change }))
        : client.send(new ModifyDBInstanceCommand({ DBInstanceIdentifier: identifier, ...change }));
    const early = ['InvalidDBClusterState', 'InvalidDBInstanceState'];
    await unless(modified, early, 'have a new master password made', identifier);
  }
}
