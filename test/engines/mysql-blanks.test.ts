// What `blank` makes of a geometry is one to the server, and of the column's own type.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlTarget, type MysqlWriter } from '../../lib/adapters/mysql/session.ts';
import { blankGeometry } from '../../lib/core/masks/blank-geometry.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';

const Row = z.object({ text: z.string() });

needs('mariadb')('a blank geometry', () => {
  let server: MariadbServer;
  let session: MysqlWriter;
  beforeAll(async () => {
    server = await startMariadb();
    server.load('CREATE DATABASE shapes');
    session = await connectMysqlTarget(parseMysqlConnection(server.url('shapes'), {}));
  }, 180_000);
  afterAll(async () => {
    await session?.end();
    await server?.stop();
  });

  it.each([
    ['point', 'POINT(0 0)'],
    ['geometry', 'POINT(0 0)'],
    ['linestring', 'LINESTRING(0 0,1 1)'],
    ['polygon', 'POLYGON((0 0,1 0,1 1,0 0))'],
    ['multipoint', 'MULTIPOINT(0 0)'],
    ['multilinestring', 'MULTILINESTRING((0 0,1 1))'],
    ['multipolygon', 'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))'],
    ['geometrycollection', 'GEOMETRYCOLLECTION EMPTY'],
  ])('of type %s is %s', async (type, expected) => {
    await session.run(`CREATE TABLE ${type}s (g ${type} NOT NULL)`, 'make');
    await session.run(`INSERT INTO ${type}s VALUES (X'${blankGeometry(type)?.slice(2)}')`, 'insert');
    expect(await session.rows(`SELECT ST_AsText(g) AS text FROM ${type}s`, Row, 'look')).toEqual([{ text: expected }]);
  });
});
