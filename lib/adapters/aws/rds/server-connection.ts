// How a run's own servers are reached: the login from its secret, TLS with the server's name checked against RDS's authorities, which Node
// knows by NODE_EXTRA_CA_CERTS.
import { setTimeout as sleep } from 'node:timers/promises';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { Secret } from '../../connection/secret.ts';
import type { MysqlConnection } from '../../mysql/connection-options.ts';
import type { ConnectionOptions, TlsOptions } from '../../postgres/connection-options.ts';
import { readSecret, type SecretRole } from './server-secret.ts';

/** Against the authorities that Node trusts. */
export const VERIFIED: TlsOptions = { mode: 'verify-full' };
const TIMEOUT_SECONDS = 15;

/** One database of the temporary or the staged server. */
export async function serverConnection(
  secrets: SecretsManagerClient,
  run: string,
  role: SecretRole,
  database: string,
  tls = VERIFIED,
): Promise<ConnectionOptions> {
  const place = await placeOf(secrets, run, role, database);
  return { ...place, tls, applicationName: 'masklake', channelBinding: false };
}

/** One database of a server of MySQL or MariaDB. @param ca PEM of an authority to trust instead of those that Node trusts */
export async function mysqlServerConnection(
  secrets: SecretsManagerClient,
  run: string,
  role: SecretRole,
  database: string,
  ca?: string,
): Promise<MysqlConnection> {
  return { ...(await placeOf(secrets, run, role, database)), tls: { mode: 'VERIFY_IDENTITY', ca } };
}

async function placeOf(secrets: SecretsManagerClient, run: string, role: SecretRole, database: string) {
  const { username, password, host, port } = await readSecret(secrets, run, role);
  return {
    host,
    port,
    database,
    user: username,
    password: new Secret(password),
    connectTimeout: TIMEOUT_SECONDS,
    warnings: [],
  };
}

export interface Patience {
  readonly seconds: number;
  readonly everySeconds: number;
}
/** RDS says that it is available a little before a new password is in force. */
const PATIENCE: Patience = { seconds: 180, everySeconds: 5 };

/** Connects, and again for a while when the password is refused. */
export async function connectPatiently<Session>(
  connect: () => Promise<Session>,
  { seconds, everySeconds }: Patience = PATIENCE,
): Promise<Session> {
  for (let waited = 0; ; waited += everySeconds) {
    try {
      return await connect();
    } catch (error) {
      const refused = error instanceof Error && /the password is wrong/.test(error.message);
      if (!refused || waited >= seconds) throw error;
      await sleep(everySeconds * 1000);
    }
  }
}
