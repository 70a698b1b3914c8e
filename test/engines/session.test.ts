// A DuckDB session that is interrupted ends: closing a connection under a running statement would deadlock inside DuckDB.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';

const LONG = 'SELECT sum(hash(a.i * b.i)) FROM range(1000000) a(i), range(100000) b(i)';

describe('an interrupted session', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-session-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fails its statement soon, and closes when the statement has ended', async () => {
    const session = await DuckdbSession.open({ tempDirectory: folder });
    const running = expect(session.all(LONG, 'count for long')).rejects.toThrow(/count for long/);
    await session.settle();
    session.close();
    await running;
  });

  it('lets a fork be released and the session be closed while a statement of the fork still runs', async () => {
    const session = await DuckdbSession.open({ tempDirectory: folder });
    const fork = await session.fork();
    const running = expect(fork.all(LONG, 'count for long')).rejects.toThrow(/count for long/);
    fork.release();
    session.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    fork.connection.interrupt();
    await running;
  });
});
