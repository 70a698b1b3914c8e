// The stand-ins without a deployed stack: moto with the plugins, and the host with its servers.
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
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export function clientSettings(endpoint: string, caller: string): ClientSettings {
  return { region: REGION, endpoint, credentials: { accessKeyId: caller, secretAccessKey: 'lab' } };
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
