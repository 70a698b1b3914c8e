// Key material for one statement, in two shares that are nothing alone: a temporary one-row table and SQL variables, both filled by
// bound parameters only. The statement joins the table and XORs the variable onto it, once per chunk.
// Not variables alone: DuckDB folds getvariable() into the plan, where EXPLAIN and profiles would print the bytes.
// Not a table alone: its blocks may be spilled to disk when memory is short.
import { randomBytes } from 'node:crypto';
import { saltOf } from '../../core/expr/evaluate.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import { ident } from '../../core/sql/quote.ts';
import type { DuckdbSession } from './session.ts';

export type KeyPart = 'i' | 'o' | 's';

export class KeyTable {
  readonly name: string;
  readonly #key: MasterKey;
  readonly #domains: string[] = [];
  readonly #parts = new Map<string, { readonly domain: string; readonly part: KeyPart }>();
  constructor(name: string, key: MasterKey) {
    this.name = name;
    this.#key = key;
  }

  get empty(): boolean {
    return this.#parts.size === 0;
  }

  /** SQL of a pad or salt; remembers that it is needed. */
  reference(domain: string, part: KeyPart): string {
    if (!this.#domains.includes(domain)) this.#domains.push(domain);
    const column = `k${this.#domains.indexOf(domain)}_${part}`;
    this.#parts.set(column, { domain, part });
    return `CAST(xor(CAST(${this.name}.${column} AS BIT), CAST(getvariable('${this.#variable(column)}') AS BIT)) AS BLOB)`;
  }

  async create(session: DuckdbSession): Promise<void> {
    const columns = [...this.#parts.keys()];
    await session.run(
      `CREATE OR REPLACE TEMP TABLE ${ident(this.name)} (${columns.map((column) => `${column} BLOB`).join(', ')})`,
      'making room for keys',
    );
    const insert = await session.connection.prepare(
      `INSERT INTO ${ident(this.name)} VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    );
    try {
      for (const [at, [column, { domain, part }]] of [...this.#parts].entries()) {
        const bytes = keyBytes(this.#key, domain, part);
        const share = randomBytes(bytes.length);
        await session.bind(this.#variable(column), share);
        insert.bindBlob(
          at + 1,
          bytes.map((byte, index) => byte ^ (share[index] ?? 0)),
        );
      }
      await insert.run();
    } finally {
      insert.destroySync();
    }
  }

  async drop(session: DuckdbSession): Promise<void> {
    await session.run(`DROP TABLE IF EXISTS temp.main.${ident(this.name)}`, 'dropping keys');
    for (const column of this.#parts.keys())
      await session.run(`RESET VARIABLE ${this.#variable(column)}`, 'dropping keys');
  }

  /** Variables belong to the connection: two tables may be masked on one. */
  #variable(column: string): string {
    return `${this.name}_${column}`;
  }
}

/** RFC 2104 pads of a 32-byte key for SHA-256's 64-byte block, or the salt's text. */
export function keyBytes(key: MasterKey, domain: string, part: KeyPart): Uint8Array {
  if (part === 's') return new TextEncoder().encode(saltOf(key, domain));
  const block = new Uint8Array(64);
  block.set(key.derive(domain));
  return block.map((byte) => byte ^ (part === 'i' ? 0x36 : 0x5c));
}
