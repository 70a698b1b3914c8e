// The small shop on a throw-away server, and the canary values that nothing a run writes may hold.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ident } from '../../../lib/core/sql/quote.ts';
import { startPostgres, type TestServer } from '../../engines/support/postgres-servers.ts';
import { decodedTexts } from './place.ts';

const FIXTURE = new URL('../../fixtures/small-shop.sql', import.meta.url);

/** Values of the fixture that are nobody's and nothing else's: found anywhere in output or files, they leaked. */
export const CANARIES = [
  'zebulon.quillfeather',
  'quillfeather',
  'kestrel-harbour',
  'zebq@',
  'quillnest',
  '917-555-8347',
  '536-48-7391',
  '4539578763621486',
  '198.51.77.203',
] as const;

export interface Shop {
  readonly server: TestServer;
  /** URL of the shop's database. */
  readonly url: string;
  readonly urlOf: (database: string) => string;
  readonly query: (sql: string, database?: string) => Promise<readonly Record<string, unknown>[]>;
  readonly stop: () => Promise<void>;
}

export async function openShop(database = 'shop'): Promise<Shop> {
  const server = await startPostgres('embedded');
  const urlOf = (name: string): string => {
    const url = new URL(server.url);
    url.pathname = `/${encodeURIComponent(name)}`;
    return url.href;
  };
  const query = async (sql: string, name = database): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(urlOf(name));
    client.on('error', () => undefined);
    await client.connect();
    try {
      const result: unknown = await client.query(sql);
      return isResult(result) ? result.rows : [];
    } finally {
      await client.end();
    }
  };
  try {
    await query(`CREATE DATABASE ${ident(database)}`, 'postgres');
    await query(readFileSync(FIXTURE, 'utf8'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { server, url: urlOf(database), urlOf, query, stop: () => server.stop() };
}

function isResult(result: unknown): result is pg.QueryResult<Record<string, unknown>> {
  return typeof result === 'object' && result !== null && 'rows' in result;
}

/** Names the canaries that a text holds. */
export function canariesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return CANARIES.filter((canary) => lower.includes(canary));
}

/** `file: canary` for every canary in the decoded content of a folder. */
export async function canariesBelow(folder: string): Promise<string[]> {
  const texts = await decodedTexts(folder);
  return texts.flatMap(({ file, text }) => canariesIn(text).map((canary) => `${file}: ${canary}`));
}
