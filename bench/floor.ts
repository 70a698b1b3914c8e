// The floor: the same rows out of one database and into another by COPY, both tables at once, nothing done to them.
// A run that masks, writes files and verifies cannot be faster; how many times slower it is, is what the bench prints.
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { KEYS_SQL, TABLES_SQL } from './customers-orders.ts';

export interface Floor {
  /** Seconds for the rows alone. */
  readonly rows: number;
  /** Seconds for rows, keys, indexes and the foreign key. */
  readonly withKeys: number;
}

/** Measures into an empty database. */
export async function measureFloor(source: pg.ClientConfig, target: pg.ClientConfig): Promise<Floor> {
  const client = await connected(target);
  try {
    await client.query(TABLES_SQL);
    const start = performance.now();
    await Promise.all([copyTable('customers', source, target), copyTable('orders', source, target)]);
    const rows = performance.now();
    await client.query(KEYS_SQL);
    return { rows: (rows - start) / 1000, withKeys: (performance.now() - start) / 1000 };
  } finally {
    await client.end();
  }
}

async function copyTable(
  table: 'customers' | 'orders',
  source: pg.ClientConfig,
  target: pg.ClientConfig,
): Promise<void> {
  const [reader, writer] = await Promise.all([connected(source), connected(target)]);
  try {
    await pipeline(reader.query(copyTo(`COPY ${table} TO STDOUT`)), writer.query(copyFrom(`COPY ${table} FROM STDIN`)));
  } finally {
    await Promise.all([reader.end(), writer.end()]);
  }
}

export async function connected(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  return client;
}
