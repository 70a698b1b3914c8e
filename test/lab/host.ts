// What the stand-in for AWS calls back: functions are child processes, RDS's servers are real Postgres servers.
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { DatabaseServers, ServerRequest } from './database-servers.ts';
import type { Deployed, Invocation } from './function-process.ts';

export class Host {
  readonly functions = new Map<string, Deployed>();
  readonly servers: DatabaseServers;
  /** Every request for a server, in order: what was ever restored can be asked afterwards. */
  readonly requests: ServerRequest[] = [];
  /** What custom resources have answered to CloudFormation, by request. */
  readonly answers = new Map<string, unknown>();
  readonly #server: Server;

  private constructor(servers: DatabaseServers) {
    this.servers = servers;
    this.#server = createServer((request, response) => {
      this.#handle(request).then(
        ({ payload, failed }) => {
          if (failed) response.setHeader('x-function-error', 'Unhandled');
          response.end(payload);
        },
        (error: unknown) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    });
  }

  static async start(): Promise<Host> {
    const host = new Host(await DatabaseServers.open());
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the host does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Names of the servers that were started from a snapshot, in order. */
  get restored(): string[] {
    return this.requests.flatMap((each) => (each.do === 'restore' ? [each.server] : []));
  }

  async stop(): Promise<void> {
    for (const each of this.functions.values()) each.stop();
    this.#server.close();
    this.#server.closeAllConnections();
    await this.servers.close();
  }

  async #handle(request: IncomingMessage): Promise<Invocation> {
    const body: unknown = JSON.parse((await text(request)) || '{}');
    const [, kind, name = ''] = (request.url ?? '').split('/');
    if (kind === 'cloudformation') {
      this.answers.set(decodeURIComponent(name), body);
      return { payload: '{}', failed: false };
    }
    if (kind === 'servers') {
      const wanted = ServerRequest.parse(body);
      this.requests.push(wanted);
      return { payload: JSON.stringify(await this.servers.handle(wanted)), failed: false };
    }
    const target = this.functions.get(name);
    if (target === undefined) throw new Error(`nothing answers ${request.url}`);
    if (kind === 'kill') {
      target.timeOut();
      return { payload: '{}', failed: false };
    }
    return target.invoke(body);
  }
}
