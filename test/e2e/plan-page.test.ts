// What `plan` says beside the columns: sizes, about how long, and the difference to the last run; and the gate for CI.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { visibility, whoTable } from '../../lib/core/lake/who.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import { type CliResult, jsonLines, runCli, runLine } from './support/cli.ts';
import { leftovers, newPlace, type Place } from './support/place.ts';
import { canariesIn, openShop, type Shop } from './support/shop.ts';

const PlanLine = z.looseObject({
  estimate: z.strictObject({ bytes: z.number(), rows: z.number(), seconds: z.number(), basis: z.string() }),
  difference: z
    .object({
      run: z.string(),
      published: z.boolean(),
      changes: z.array(z.object({ column: z.string(), kind: z.string(), weaker: z.boolean() })),
    })
    .optional(),
});
const BEFORE = 'version: 1\ntables:\n  public.staff: { name: hash }\n';
const AFTER =
  'version: 1\ntables:\n  public.staff: { name: { keep: printed on the door, by: jo } }\n  public.orders: { placed_at: { mask: date-shift, days: 30 } }\n';

let shop: Shop;
let place: Place;
let rules: string;
let verified: string;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  mkdirSync(place.out);
  rules = join(place.folder, 'shop.yaml');
  writeFileSync(rules, BEFORE);
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

const cli = (command: string, ...more: string[]): Promise<CliResult> =>
  runCli([command, '--source', shop.url, '--out', place.out, '--rules', rules, ...more], {
    env: place.env,
    cwd: place.folder,
  });
const planLine = (result: CliResult) => {
  const [line] = jsonLines(result);
  Plan.parse(line);
  return PlanLine.parse(line);
};

describe('plan, by and by', () => {
  it('has nothing to compare with at first, and takes its seconds from the stated measurement', async () => {
    const result = await cli('plan', '--json', '--gate', 'weaker');
    const { estimate, difference } = planLine(result);
    expect([result.code, difference]).toEqual([0, undefined]);
    expect(result.stderr).toMatch(/no plan below --out before, so nothing was compared/);
    expect(estimate.rows).toBeGreaterThan(1000);
    expect(estimate.bytes).toBeGreaterThan(1000);
    expect(estimate.basis).toMatch(/^no published run .* measured once on two cores, not here/);
  });

  it('scales the seconds of a published run, and finds no difference to it', async () => {
    const run = runLine(await cli('run', '--json'));
    expect(run.verdict).toBe('verified');
    verified = run.run;
    const { estimate, difference } = planLine(await cli('plan', '--json'));
    expect(estimate.basis).toMatch(new RegExp(`^run ${run.run} took [0-9.]+ s for ${run.rows} rows here`));
    expect(estimate.rows).toBe(run.rows);
    expect(difference).toEqual({ run: run.run, published: true, changes: [] });
  });

  it('shows people rows, bytes and time of every table, and what became weaker', async () => {
    writeFileSync(rules, AFTER);
    const { code, stdout } = await cli('plan');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^public\.customers +300 +[\d.]+ [kM]B +\d+ of 13$/m);
    expect(stdout).toMatch(
      /rows, [\d.]+ [kM]B raw Parquet; about [\d.]+ s for mask, load, verify, snapshot and seal$/m,
    );
    expect(stdout).toContain(`difference to the last published run, ${verified}: 2 changes, 1 WEAKER`);
    expect(stdout).toContain('  WEAKER public.staff.name: was masked (hash), is kept');
    expect(stdout).toContain('  public.orders.placed_at: was kept, is masked: date-shift');
    expect(canariesIn(stdout)).toEqual([]);
  });

  it('lists with --who every column and who of the lake may read it, as its tags will say', async () => {
    const { code, stdout } = await cli('plan', '--who');
    expect(code).toBe(0);
    const who = visibility(Plan.parse(jsonLines(await cli('plan', '--json'))[0]));
    const { head, rows } = whoTable(who);
    const listed = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    for (const row of [head, ...rows]) expect(listed).toContainEqual(row);
    expect(who.lines.length).toBe(who.columns);
    // of each kind the shop has
    expect(stdout).toMatch(/^ *public\.customers\.email +email +masked +reads +reads +reads +reads +-$/m);
    expect(stdout).toMatch(/^ *public\.staff\.name +keep +restricted +- +- +- +- +-$/m);
    expect(canariesIn(stdout)).toEqual([]);
  });

  it('still compares with the published run when planned again, and the gate turns CI red', async () => {
    const result = await cli('plan', '--json', '--gate', 'weaker');
    expect(planLine(result).difference).toMatchObject({
      run: verified,
      changes: [
        { column: 'public.staff.name', kind: 'unmasked', weaker: true },
        { column: 'public.orders.placed_at', kind: 'masked', weaker: false },
      ],
    });
    expect(result.code).toBe(3);
    expect(result.stderr).toContain(`--gate weaker: weaker than in run ${verified}: public.staff.name`);
    expect(leftovers(place)).toEqual([]);
  });
});
