// citext compares by lower() of the database's locale; masks of such columns fold by one fixed table. Which letters agree is told
// by the server itself. Where they do not, nothing is hidden: values that the database takes for equal and masks apart fail the
// join check or the foreign key, values that it tells apart and masks alike fail the unique constraint of the loaded database.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../lib/core/masks/fold.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';

/** Scripts that the table leaves alone: hardly any database holds names in their capital letters. */
const LEFT_OUT =
  /^[\u{10a0}-\u{10ff}\u{13a0}-\u{13ff}\u{1c80}-\u{1cbf}\u{2100}-\u{2cff}\u{a640}-\u{a7ff}\u{10400}-\u{1ffff}]$/u;

describe('citext', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres('embedded');
  });
  afterAll(() => server.stop());

  /** Characters that the database lowers, as citext compares them. */
  async function lowered(name: string, locale: string): Promise<readonly { char: string; lower: string }[]> {
    const connect = async (database: string): Promise<pg.Client> => {
      const client = new pg.Client(server.url.replace(/postgres$/, database));
      client.on('error', () => undefined);
      await client.connect();
      return client;
    };
    const admin = await connect('postgres');
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ${locale}`);
    await admin.end();
    const client = await connect(name);
    await client.query('CREATE EXTENSION citext');
    const { rows } = await client.query<{ char: string; lower: string }>(
      `SELECT chr(i) AS char, lower(chr(i)) AS lower FROM generate_series(1, 131071) i
       WHERE i NOT BETWEEN 55296 AND 57343 AND lower(chr(i)) <> chr(i) AND chr(i)::citext = lower(chr(i))::citext`,
    );
    await client.end();
    return rows;
  }

  it.each([
    ['icu', "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C'"],
    ['unicode', "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"],
  ])('of a database with the locale %s is folded alike in every living script, but for İ', async (name, locale) => {
    const apart = (await lowered(name, locale)).filter(({ char, lower }) => fold(char) !== fold(lower));
    expect(apart.map(({ char }) => char).filter((char) => !LEFT_OUT.test(char))).toEqual(['İ']);
  });

  it('of a database with the locale C tells É from é, which masks do not', async () => {
    const letters = (await lowered('plain', "LOCALE_PROVIDER libc LOCALE 'C'")).map(({ char }) => char);
    expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(fold('É')).toBe(fold('é'));
  });
});
