// What the servers behind RDS have in common, whichever engine they are of: data in a folder, an address of their own, a user of RDS's.

import type { ServerUser } from '../../lib/adapters/local/server-user.ts';
import type { RunningServer } from '../../lib/adapters/local/server-watch.ts';

/** RDS's own superuser: nobody else has its password. */
export interface Administrator {
  readonly name: string;
  readonly password: string;
}

export interface Address {
  /** Of this machine. */
  readonly address: string;
  readonly port: number;
}

/** One server's files. */
export interface Place {
  /** Gets the server's log; its parent knows nothing of the engine. */
  readonly folder: string;
  readonly data: string;
}

/** Its name, and whether a server of it is running are the caller's. */
export interface ServerKind {
  /** Data of a new server, which is copied for every instance. @param place of the data, which nobody else uses */
  readonly pristine: (place: string) => Promise<string>;
  /** Starts the server with `server.key` and `server.crt` in its data, for TLS. @param parameters of its group, which it may not know */
  readonly launch: (place: Place, at: Address, parameters: Readonly<Record<string, string>>) => Promise<RunningServer>;
  /** Settled when the server answers. */
  readonly ask: (at: Address) => Promise<void>;
  /** As RDS makes its first user, and its first database. */
  readonly addMaster: (at: Address, user: string, password: string, database: string | undefined) => Promise<void>;
  readonly setPassword: (at: Address, user: string, password: string) => Promise<void>;
  /** Names of all databases that are no template. */
  readonly databases: (at: Address) => Promise<readonly string[]>;
  /** Copies the data so that a server can start from it. @param restart ends the server for as long as the work takes */
  readonly snapshot: (
    at: Address,
    source: string,
    target: string,
    copy: (source: string, target: string) => Promise<void>,
    restart: (work: () => Promise<void>) => Promise<void>,
  ) => Promise<void>;
}

/** What every kind is opened with. */
export interface KindOptions {
  readonly administrator: Administrator;
  readonly user: ServerUser | undefined;
}
