// One DuckDB connection with the settings every step needs, and errors stripped of data values.

import { setTimeout as sleep } from 'node:timers/promises';
import type { DuckDBConnection, DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { EnvironmentError, InternalError } from '../../core/errors.ts';
import { literal } from '../../core/sql/quote.ts';

export interface DuckdbOptions {
  /** Folder for spill files; must be private to the run (mode 0700). */
  readonly tempDirectory: string;
  readonly threads?: number | undefined;
  /** e.g. `700MB`; the whole process stays under about twice that. */
  readonly memoryLimit?: string | undefined;
}

/** How long a statement may go on before it is interrupted again. */
const SETTLE_MILLISECONDS = 50;

export type Row = Record<string, DuckDBValue>;

/** A DuckDB connection: SQL in, plain rows out. Nothing is ever fetched from the network. */
export class DuckdbSession {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** Every open connection of the instance, this one included. */
  readonly #open: Set<DuckDBConnection>;
  /** Statements under way on any of them: closing a connection under one deadlocks inside DuckDB. */
  readonly #running: Set<Promise<unknown>>;
  readonly #state: { stopped: boolean };
  /** Those of this connection alone. */
  readonly #own = new Set<Promise<unknown>>();
  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    open: Set<DuckDBConnection>,
    running: Set<Promise<unknown>>,
    state: { stopped: boolean },
  ) {
    this.#instance = instance;
    this.#connection = connection;
    this.#open = open.add(connection);
    this.#running = running;
    this.#state = state;
  }

  static async open(options: DuckdbOptions): Promise<DuckdbSession> {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(options.threads ?? 2),
      memory_limit: options.memoryLimit ?? '600MB',
      temp_directory: options.tempDirectory,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      preserve_insertion_order: 'true',
      // What is spilled holds rows, and may hold key material: blocks are not cleared before they are used again. DuckDB's own cryptography
      // is the only one without an extension to fetch; it warns of its random numbers, which is still far better than plain bytes.
      force_mbedtls_unsafe: 'true',
      temp_file_encryption: 'true',
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run('SET errors_as_json = false');
    return new DuckdbSession(instance, connection, new Set(), new Set(), { stopped: false });
  }

  /** For kernels that register functions. */
  get connection(): DuckDBConnection {
    return this.#connection;
  }

  /** A second connection on the same instance (shares tables and registered functions). */
  async fork(): Promise<DuckdbSession> {
    const connection = await this.#instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new DuckdbSession(this.#instance, connection, this.#open, this.#running, this.#state);
  }

  /** Runs one statement for its effect. @param doing what was being done, for the error message */
  async run(sql: string, doing: string): Promise<void> {
    try {
      await this.#track(() => this.#connection.run(sql));
    } catch (error) {
      throw sanitized(error, doing);
    }
  }

  /** Runs a query and returns all rows as objects; BIGINT comes as bigint. */
  async all(sql: string, doing: string): Promise<Row[]> {
    try {
      const reader = await this.#track(() => this.#connection.runAndReadAll(sql));
      return reader.getRowObjects();
    } catch (error) {
      throw sanitized(error, doing);
    }
  }

  /** A query's rows, chunk by chunk (at most 2,048 rows each). */
  async *chunks(sql: string, doing: string): AsyncGenerator<DuckDBDataChunk> {
    // DuckDB's own message may quote data: it is dropped.
    const failed = (error: unknown): never => {
      throw sanitized(error, doing);
    };
    const stream = await this.#track(() => this.#connection.stream(sql)).catch(failed);
    for (;;) {
      const chunk = await this.#track(() => stream.fetchChunk()).catch(failed);
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk;
    }
  }

  /** First column of the first row as a number. */
  async number(sql: string, doing: string): Promise<number> {
    const row = (await this.all(sql, doing))[0];
    const value = row === undefined ? undefined : Object.values(row)[0];
    if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
    throw new InternalError(`expected a number, found ${value === null ? 'NULL' : typeof value}`, { where: doing });
  }

  /** Binds a value to an SQL variable (read with getvariable) without it entering any SQL text. */
  async bind(name: string, value: string | Uint8Array | readonly string[]): Promise<void> {
    const statement = await this.#connection.prepare(`SET VARIABLE ${name} = $1`);
    if (typeof value === 'string') statement.bindVarchar(1, value);
    else if (value instanceof Uint8Array) statement.bindBlob(1, value);
    else statement.bindList(1, value);
    await statement.run();
  }

  /** Cancels the running statements of this session and of its forks; they then fail. */
  interrupt(): void {
    for (const connection of this.#open) connection.interrupt();
  }

  /** Ends the session and its forks, once no statement runs any more: closing a connection under one deadlocks inside DuckDB. */
  close(): void {
    this.#whenIdle(this.#running, () => {
      this.#connection.closeSync();
      this.#instance.closeSync();
    });
  }

  /** Interrupts, and waits until no statement of this session or its forks runs any more. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) {
      // A statement that had not quite begun when it was interrupted has not noticed.
      this.interrupt();
      await Promise.race([Promise.allSettled([...this.#running]), sleep(SETTLE_MILLISECONDS)]);
    }
  }

  /** No statement begins any more, on any connection of the instance; those that run are interrupted. */
  stop(): void {
    this.#state.stopped = true;
    void this.settle();
  }

  /** Keeps account of a running statement. */
  async #track<T>(start: () => Promise<T>): Promise<T> {
    if (this.#state.stopped) throw new InternalError('the session was stopped');
    const statement = start();
    const all = [this.#running, this.#own];
    for (const statements of all) statements.add(statement);
    try {
      return await statement;
    } finally {
      for (const statements of all) statements.delete(statement);
    }
  }

  /** Closes only this connection (of a fork). */
  release(): void {
    this.#open.delete(this.#connection);
    this.#whenIdle(this.#own, () => this.#connection.closeSync());
  }

  /** Now, or when the last of these statements has ended. */
  #whenIdle(statements: ReadonlySet<Promise<unknown>>, act: () => void): void {
    if (statements.size === 0) act();
    else void Promise.allSettled([...statements]).then(() => this.#whenIdle(statements, act));
  }
}

/** `read_parquet(['a', 'b'])`; keeps file order and row order. */
export function readParquet(files: readonly string[]): string {
  return `read_parquet([${files.map(literal).join(', ')}])`;
}

const KIND = /^([A-Za-z ]+?)(?: Error| Exception)?:/;
const SAFE_DETAIL =
  /(No space left on device|disk_limit|out of memory|Permission denied|No files found|Cannot open file|does not exist|Read-only file system)/i;

/** DuckDB's messages quote data ("Could not convert string 'Jane'"): only the kind and a few fixed phrases pass. */
function sanitized(error: unknown, doing: string): Error {
  const raw = error instanceof Error ? error.message : String(error);
  const kind = KIND.exec(raw)?.[1] ?? 'unknown';
  const detail = SAFE_DETAIL.exec(raw)?.[0];
  // A quoted value that does not end in the reader's buffer is one of a line that is too long for it.
  const long = /Maximum line size|unterminated quote/i.test(raw) ? '; Maximum line size exceeded' : '';
  const message = `DuckDB could not finish: ${doing} (${kind}${detail === undefined ? '' : `; ${detail}`}${long})`;
  if (detail !== undefined)
    return new EnvironmentError(message, { hint: 'check free disk space and folder permissions' });
  if (process.env['MASKLAKE_UNSAFE_DEBUG'] === '1') return new InternalError(message, { cause: error });
  return new InternalError(message);
}
