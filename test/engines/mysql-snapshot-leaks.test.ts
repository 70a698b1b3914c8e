// What a snapshot of a MySQL database holds is found in it, however its constants spell it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Needles, needlesOf } from '../../lib/adapters/duckdb/verify/leak/needles.ts';
import { searchStream } from '../../lib/adapters/duckdb/verify/leak/search.ts';
import { readSnapshotText } from '../../lib/adapters/files/snapshot-text.ts';
import { inspectMysql } from '../../lib/adapters/mysql/inspect.ts';
import { writeMysqlSnapshot } from '../../lib/adapters/mysql/snapshot-file.ts';
import { mysqlText } from '../../lib/core/sql/quote.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';
import { type Zones, zones } from './support/verify-zones.ts';

const QUOTED = "Orla O'Brien";
const BROKEN = 'Robert\nFrost\r\nQuill';
const SLASHED = 'Anna\\bel Lee';
const MAIL = "b.o'hara@mail.test";

let server: MariadbServer;
let folder: string;
let open: Zones;
let needles: Needles;

async function hitsIn(name: string, type: string, value: string) {
  server.load(`CREATE DATABASE ${name}; CREATE TABLE ${name}.t (id int PRIMARY KEY, v ${type}, w text)`);
  const path = join(folder, `${name}.sql.gz`);
  await writing(server, name, async (session) => {
    // Another text of the row has escapes, too: they must not make two hits of one.
    await session.run(`INSERT INTO t VALUES (1, ${value}, 'it''s \\\\ odd\\n')`, 'plant a value');
    const { tables } = await inspectMysql(session);
    await writeMysqlSnapshot(session, { script: { statements: [], sequences: [], omitted: [] }, tables, path });
  });
  const { hits } = await searchStream(needles, readSnapshotText(path));
  return hits.map(({ column, hits: count, mails }) => [column, count, mails]);
}

needs('mariadb')('a raw value in the snapshot of a MySQL database', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-leaks-'));
    server = await startMariadb();
    open = await zones([
      {
        name: 'people',
        columns: [
          { name: 'email', spec: { mask: 'email' }, identifiers: ['EMAIL_ADDRESS'] },
          { name: 'full_name', spec: { mask: 'name' }, identifiers: ['NAME'] },
        ],
        raw: [
          [MAIL, QUOTED],
          ['x@mail.test', BROKEN],
          ['y@mail.test', SLASHED],
          ['z@mail.test', 'Annabel Lee'],
        ],
        masked: ['1', '2', '3', '4'].map((n) => [`${n}@example.com`, `Mia Doe${n}`]),
      },
    ]);
    needles = await needlesOf(open.ctx);
  }, 120_000);
  afterAll(async () => {
    open.close();
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  it.each([
    ['plain', 'text', "'met Annabel Lee today'"],
    ['with_a_quote', 'text', mysqlText(`met ${QUOTED} today`)],
    ['over_lines', 'text', mysqlText(`met ${BROKEN}`)],
    ['with_a_backslash', 'text', mysqlText(SLASHED)],
    ['behind_a_nul', 'text', mysqlText('\0Annabel Lee\0')],
    ['in_another_character_set', 'text CHARACTER SET utf16', "'Annabel Lee'"],
    ['in_a_document', 'json', mysqlText('{"n": "Annabel\\u0020Lee"}')],
    ['in_bytes', 'blob', mysqlText('for Annabel Lee only')],
    ['in_many_bytes', 'longblob', "concat(repeat('odd', 1000001), ' Annabel Lee ', repeat('even', 200000))"],
    ['in_a_long_text', 'longtext', "concat(repeat('odd ', 1000001), 'Annabel Lee', repeat(' even', 200000))"],
  ])('is found once: %s', async (name, type, value) => {
    expect(await hitsIn(name, type, value)).toEqual([['public.people.full_name', 1, 0]]);
  });

  it('is found as an e-mail with a quote in it', async () => {
    expect(await hitsIn('mail', 'varchar(99)', mysqlText(MAIL))).toEqual([['public.people.email', 1, 1]]);
  });

  it('is not found where none is', async () => {
    expect(await hitsIn('clean', 'text', "'Mia Doe'")).toEqual([]);
  });
});
