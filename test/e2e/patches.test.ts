// Patches of a rules file on a laptop: the plan shows them, the restored snapshot has the rights that they give, and none changes rows unseen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CliResult, jsonLines, runCli, runLine } from './support/cli.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const ROLE = "DO $$ BEGIN IF to_regrole('reporting') IS NULL THEN CREATE ROLE reporting; END IF; END $$";
const GRANT = 'GRANT SELECT ON public.orders TO reporting';

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.stop());
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

/** @param patches statements, each with its reason */
function cli(command: string, patches: Readonly<Record<string, string>>, ...more: string[]): Promise<CliResult> {
  const rules = join(place.folder, 'shop.yaml');
  const list = Object.entries(patches).map(([why, sql]) => ({ sql, why }));
  writeFileSync(rules, `version: 1\npatches: ${JSON.stringify(list)}\n`);
  return runCli([command, '--source', shop.url, '--out', place.out, '--rules', rules, ...more], {
    env: place.env,
    cwd: place.folder,
  });
}

describe('patches', () => {
  it('are shown by the plan, also where they differ from the last one', async () => {
    const { code, stdout } = await cli('plan', { 'reports have a role': ROLE, 'reports read orders': GRANT });
    expect(code).toBe(0);
    expect(stdout).toContain(
      `2 patches, run in the masked database before it is verified:\n  1. reports have a role\n     ${ROLE}\n  2. reports read orders\n     ${GRANT}\n`,
    );
    const next = await cli('plan', { 'reports have a role': ROLE, 'reports read orders': `${GRANT}, clerk` }, '--json');
    const Line = z.looseObject({
      patches: z.array(z.object({ sql: z.string(), why: z.string() })),
      difference: z.object({ changes: z.array(z.object({ column: z.string(), words: z.string() })) }),
    });
    const { patches, difference } = Line.parse(jsonLines(next)[0]);
    expect(patches.map(({ sql }) => sql)).toEqual([ROLE, `${GRANT}, clerk`]);
    expect(difference.changes).toEqual([{ column: 'patches', words: 'other SQL: reports read orders' }]);
  });

  it('give rights that the restored snapshot has', async () => {
    const run = await cli('run', { role: ROLE, right: GRANT }, '--json');
    expect(runLine(run).verdict).toBe('verified');
    const { snapshot } = z.object({ snapshot: z.string() }).parse(runLine(run));
    await shop.query('CREATE DATABASE restored');
    const restored = await runCli(['restore', snapshot, '--target', shop.urlOf('restored')], { env: place.env });
    expect([restored.code, restored.stderr]).toEqual([0, expect.not.stringMatching(/failed|refused/)]);
    const sql = `SELECT has_table_privilege('reporting', 'public.orders', 'SELECT') AS orders, has_table_privilege('reporting', 'public.customers', 'SELECT') AS customers`;
    expect(await shop.query(sql, 'restored')).toEqual([{ orders: true, customers: false }]);
  });

  it('that change rows turn the run red, and nothing is published', async () => {
    const { code, stderr } = await cli('run', {
      oops: "UPDATE public.orders SET placed_at = placed_at + interval '1 day'",
    });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/verification failed: .*loaded-content/);
    expect(visibleResults(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
  });

  it('that are refused are a blocker, which says what to do', async () => {
    const { code, stderr } = await cli('run', { right: 'GRANT SELECT ON public.orders TO nobody_of_that_name' });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /patch 1: the masked database refused patch 1 \(SQLSTATE 42704\).*correct it under `patches`/,
    );
    expect(visibleResults(place.out)).toEqual([]);
  });
});
