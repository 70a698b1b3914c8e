// Sessions on a server whose settings would have values leave it as other texts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlSource } from '../../lib/adapters/mysql/session.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';

needs('mariadb')('a session on MariaDB', () => {
  let server: MariadbServer;
  beforeAll(async () => {
    server = await startMariadb({ 'skip-character-set-client-handshake': '1', 'character-set-server': 'utf8mb3' });
    server.load(`SET NAMES utf8mb4; CREATE DATABASE notes CHARACTER SET utf8mb4; USE notes;
      CREATE TABLE t (id int PRIMARY KEY, v varchar(40)); INSERT INTO t VALUES (1, 'é🙂')`);
  }, 180_000);
  afterAll(async () => server?.stop());

  it('reads and writes UTF-8 where the server passes over what clients ask for', async () => {
    const session = await connectMysqlSource(parseMysqlConnection(server.url('notes'), {}));
    try {
      const shape = z.object({ v: z.string(), given: z.string() });
      expect(await session.rows("SELECT v AS v, HEX('🙂') AS given FROM t", shape, 'read')).toEqual([
        { v: 'é🙂', given: 'F09F9982' },
      ]);
      for await (const [bytes] of session.stream('SELECT v FROM t', 'read')) expect(bytes?.toString()).toBe('é🙂');
    } finally {
      await session.end();
    }
  });
});
