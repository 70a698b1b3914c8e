// Digests tell rows apart whatever their values are.
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { digest, same } from '../../lib/adapters/duckdb/verify/row-digest.ts';

let session: DuckdbSession;
beforeAll(async () => {
  session = await DuckdbSession.open({ tempDirectory: tmpdir() });
});
afterAll(() => session.close());

it('differs when a text with a zero byte moves from one column into the next', async () => {
  const row = (first: string, second: string) =>
    digest(session, `(SELECT ${first} AS v0, ${second} AS v1)`, 2, 'digest of a row');
  const here = await row("'a' || chr(0) || chr(1) || 'b'", "'c'");
  expect(same(here, await row("'a' || chr(0) || chr(1) || 'b'", "'c'"))).toBe(true);
  expect(same(here, await row("'a'", "'b' || chr(0) || chr(1) || 'c'"))).toBe(false);
});
