// What is said to a MySQL server, which cannot be run here: the reading user and its rights. Source: MySQL 8.4 Reference Manual, 15.7.1
import { describe, expect, it } from 'vitest';
import { ensureMysqlReader, grantMysqlDatabase, mysqlReaderName } from '../../../lib/adapters/aws/rds/mysql-reader.ts';
import { sanitizeMysqlError } from '../../../lib/adapters/mysql/errors.ts';
import type { MysqlSession } from '../../../lib/adapters/mysql/session.ts';
import { MARIADB, MYSQL } from '../../../lib/core/model/dialect.ts';

const READER = mysqlReaderName('shop-0123456789-1');
const TO = `\`${READER}\`@\`%\``;
const PASSWORD = 'abcXYZ0123456789';

interface Server {
  readonly dialect?: MysqlSession['dialect'];
  readonly version?: number;
  /** Statements that begin so are refused with this error. */
  readonly refuses?: Readonly<Record<string, number>>;
  readonly partialRevokes?: '0' | '1';
}

function serverOf({ dialect = MYSQL, version = 80_036, refuses = {}, partialRevokes = '0' }: Server) {
  const said: string[] = [];
  const session: MysqlSession = {
    label: 'server',
    dialect,
    version,
    rows: async (_sql, shape) => [shape.parse({ on: partialRevokes })],
    run: async (sql, doing) => {
      said.push(sql.replace(TO, 'reader').replace(/'[^']+'/, "'…'"));
      const errno = Object.entries(refuses).find(([begin]) => sql.startsWith(begin))?.[1];
      if (errno !== undefined) throw sanitizeMysqlError({ errno, sqlState: '42000' }, doing);
      return 0;
    },
    stream: () => {
      throw new Error('nothing is streamed');
    },
    end: async () => undefined,
  };
  return { said, session };
}

async function making(server: Server): Promise<string[]> {
  const { said, session } = serverOf(server);
  await ensureMysqlReader(session, READER, PASSWORD);
  return said;
}

async function letting(server: Server, database: string): Promise<string[]> {
  const { said, session } = serverOf(server);
  await grantMysqlDatabase(session, READER, database);
  return said;
}

describe('the reading user', () => {
  it('has a name of at most 32 characters that follows from the run', () => {
    const longest = mysqlReaderName(`${'a'.repeat(30)}-0123456789-999`);
    expect(longest).toMatch(/^masklake-reader-[0-9a-f]{16}$/);
    expect(mysqlReaderName('shop-0123456789-1')).not.toBe(mysqlReaderName('shop-0123456789-2'));
  });

  it('is made for a plugin that every MySQL 8 has, and sees routines by a right of its own', async () => {
    expect(await making({})).toEqual([
      "CREATE USER IF NOT EXISTS reader IDENTIFIED WITH caching_sha2_password AS '…' REQUIRE SSL",
      "ALTER USER reader IDENTIFIED WITH caching_sha2_password AS '…' REQUIRE SSL",
      'GRANT SHOW_ROUTINE ON *.* TO reader',
    ]);
  });

  it('reads the whole server where that right may not be handed on', async () => {
    expect((await making({ refuses: { 'GRANT SHOW_ROUTINE': 1227 } })).slice(2)).toEqual([
      'GRANT SHOW_ROUTINE ON *.* TO reader',
      'GRANT SELECT ON *.* TO reader',
    ]);
  });

  it('reads the whole server where that right is not known', async () => {
    expect((await making({ version: 80_019 })).slice(2)).toEqual(['GRANT SELECT ON *.* TO reader']);
  });

  it('stops at an error that is no refusal', async () => {
    await expect(making({ refuses: { GRANT: 1205 } })).rejects.toThrow(/a lock was not free/);
  });

  it('is let into a database whose name is escaped as a pattern', async () => {
    expect(await letting({}, 'a_b%c\\d`e')).toEqual(
      ['SELECT', 'SHOW VIEW', 'TRIGGER', 'EVENT'].map(
        (right) => `GRANT ${right} ON \`a\\_b\\%c\\\\d\`\`e\`.* TO reader`,
      ),
    );
  });

  it('is let into a database by its name as it is with partial_revokes', async () => {
    expect((await letting({ partialRevokes: '1' }, 'a_b'))[0]).toBe('GRANT SELECT ON `a_b`.* TO reader');
  });

  it('sees routines by the right that a newer MariaDB has for it', async () => {
    const newer = { dialect: MARIADB, version: 110_402 };
    expect((await letting(newer, 'shop')).slice(4)).toEqual(['GRANT SHOW CREATE ROUTINE ON `shop`.* TO reader']);
    expect((await letting({ ...newer, refuses: { 'GRANT SHOW CREATE': 1044 } }, 'shop')).slice(5)).toEqual([
      'GRANT SELECT ON mysql.proc TO reader',
    ]);
  });
});
