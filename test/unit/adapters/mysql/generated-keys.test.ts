// Keys that MySQL generates: which settings a session changes, by what the server says of itself.
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { OWN_KEYS, SHOWN_KEYS, type Switches, switchKeys } from '../../../../lib/adapters/mysql/generated-keys.ts';
import type { MysqlSession } from '../../../../lib/adapters/mysql/session.ts';
import { EnvironmentError } from '../../../../lib/core/errors.ts';
import { MYSQL } from '../../../../lib/core/model/dialect.ts';

interface Server {
  readonly variables: Readonly<Record<string, string>>;
  /** The number of the error with which it answers SET. */
  readonly refuses?: number;
}

/** Statements that were run in a session on such a server. */
async function statements({ variables, refuses }: Server, wanted: Switches): Promise<readonly string[]> {
  const ran: string[] = [];
  const session: MysqlSession = {
    label: 'server',
    dialect: MYSQL,
    version: 80_036,
    rows: async <T>(sql: string, shape: z.ZodType<T>) =>
      Object.entries(variables)
        .filter(([name]) => sql.includes(`'${name}'`))
        .map(([Variable_name, Value]) => shape.parse({ Variable_name, Value })),
    run: async (sql) => {
      ran.push(sql);
      const database = { sqlState: undefined, constraint: undefined, errno: refuses };
      if (refuses !== undefined) throw new EnvironmentError('refused', { database });
      return 0;
    },
    stream: () => {
      throw new Error('nothing is streamed');
    },
    end: async () => undefined,
  };
  await switchKeys(session, wanted);
  return ran;
}

const GENERATES = { sql_generate_invisible_primary_key: 'ON', sql_require_primary_key: 'ON' };

describe('a session on a server that generates primary keys', () => {
  it('makes tables as they are written', async () => {
    expect(await statements({ variables: GENERATES }, OWN_KEYS)).toEqual([
      'SET SESSION sql_generate_invisible_primary_key = OFF',
      'SET SESSION sql_require_primary_key = OFF',
    ]);
  });

  it('sees the generated keys of a server that hides them', async () => {
    const hides = { show_gipk_in_create_table_and_information_schema: 'OFF' };
    expect(await statements({ variables: hides }, SHOWN_KEYS)).toEqual([
      'SET SESSION show_gipk_in_create_table_and_information_schema = ON',
    ]);
  });

  it('goes on without the right to change that', async () => {
    expect(await statements({ variables: GENERATES, refuses: 1227 }, OWN_KEYS)).toHaveLength(2);
  });

  it('ends for any other refusal', async () => {
    await expect(statements({ variables: GENERATES, refuses: 2013 }, OWN_KEYS)).rejects.toThrow('refused');
  });
});

it.each([
  ['has no such setting, as MariaDB and MySQL before 8.0.30', {}],
  ['has it as it should be', { sql_generate_invisible_primary_key: 'OFF', sql_require_primary_key: 'OFF' }],
])('a session changes nothing on a server that %s', async (_, variables) => {
  expect(await statements({ variables }, OWN_KEYS)).toEqual([]);
});
