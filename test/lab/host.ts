// What the stand-in for AWS calls back: functions are child processes, RDS instances are databases of a real Postgres server.
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { z } from 'zod';
import { ident } from '../../lib/core/sql/quote.ts';
import type { FunctionProcess } from './function-process.ts';

const DatabaseRequest = z.discriminatedUnion('do', [
  z.object({ do: z.literal('create'), name: z.string(), template: z.string() }),
  z.object({ do: z.literal('drop'), name: z.string() }),
]);

export class Host {
  readonly functions = new Map<string, FunctionProcess>();
  /** Every database that was created for a restored instance, in order. */
  readonly restored: string[] = [];
  readonly #server: Server;
  readonly #postgres: pg.PoolConfig;

  private constructor(postgres: pg.PoolConfig) {
    this.#postgres = postgres;
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

  /** @param postgres a superuser's connection to the server that stands for RDS */
  static async start(postgres: pg.PoolConfig): Promise<Host> {
    const host = new Host(postgres);
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get url(): string {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the host does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  /** A database that stands for a snapshot. */
  async createDatabase(name: string): Promise<void> {
    await this.#sql(`CREATE DATABASE ${ident(name)} TEMPLATE template0`);
  }

  /** Databases on the server, without the templates. */
  async databases(): Promise<string[]> {
    const rows = await this.#sql('SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1');
    return rows.map((row) => z.object({ datname: z.string() }).parse(row).datname);
  }

  stop(): void {
    for (const each of this.functions.values()) each.stop();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #handle(request: IncomingMessage): Promise<{ payload: string; failed: boolean }> {
    const body: unknown = JSON.parse((await text(request)) || '{}');
    const [, kind, name = ''] = (request.url ?? '').split('/');
    if (kind === 'databases') {
      await this.#database(DatabaseRequest.parse(body));
      return { payload: '{}', failed: false };
    }
    const target = kind === 'functions' ? this.functions.get(name) : undefined;
    if (target === undefined) throw new Error(`nothing answers ${request.url}`);
    return target.invoke(body);
  }

  async #database(request: z.infer<typeof DatabaseRequest>): Promise<void> {
    if (request.do === 'create') {
      await this.#sql(`CREATE DATABASE ${ident(request.name)} TEMPLATE ${ident(request.template)}`);
      this.restored.push(request.name);
    } else {
      await this.#sql(`DROP DATABASE IF EXISTS ${ident(request.name)} WITH (FORCE)`);
    }
  }

  async #sql(sql: string): Promise<unknown[]> {
    const client = new pg.Client(this.#postgres);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
}
