// The stand-ins without a deployed stack: moto with the plugins, and the host with its servers.
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { Host } from './host.ts';
import { MotoServer } from './moto-server.ts';
import { REGION } from './template.ts';

export interface StandIns {
  readonly host: Host;
  readonly moto: MotoServer;
  /** For a client of any service; the access key id is the caller's name. */
  readonly client: ClientSettings;
  readonly stop: () => Promise<void>;
}

export interface ClientSettings {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

export function clientSettings(endpoint: string, caller: string): ClientSettings {
  return { region: REGION, endpoint, credentials: { accessKeyId: caller, secretAccessKey: 'lab' } };
}

/** As somebody in another account, who has taken a role there. */
export async function clientSettingsAs(endpoint: string, RoleArn: string): Promise<ClientSettings> {
  const own = clientSettings(endpoint, 'colleague');
  const request = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'colleague' });
  const { Credentials: given } = await new STSClient(own).send(request);
  const {
    AccessKeyId: accessKeyId = '',
    SecretAccessKey: secretAccessKey = '',
    SessionToken: sessionToken,
  } = given ?? {};
  return {
    ...own,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
  };
}

export async function startStandIns(waitScale = 0.001): Promise<StandIns> {
  const host = await Host.start();
  try {
    const moto = await MotoServer.start({ host: host.url, waitScale });
    const stop = async (): Promise<void> => {
      moto.stop();
      await host.stop();
    };
    return { host, moto, client: clientSettings(moto.url, 'test'), stop };
  } catch (error) {
    await host.stop();
    throw error;
  }
}
