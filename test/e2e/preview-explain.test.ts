// Looking before and after a run: preview shows originals on request only and leaves none behind; explain judges a masked text and never
// tells what it was.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CliResult, jsonLines, type RunLine, runCli, runLine } from './support/cli.ts';
import { leftovers, newPlace, type Place } from './support/place.ts';
import { canariesBelow, canariesIn, openShop, type Shop } from './support/shop.ts';

const Cells = z.record(z.string(), z.string().nullable());
const PreviewLine = z.strictObject({
  preview: z.string(),
  limit: z.number(),
  columns: z.array(z.strictObject({ column: z.string(), mask: z.string() })),
  rows: z.array(z.strictObject({ before: Cells.optional(), after: Cells, unchanged: z.array(z.string()) })),
});
const ORIGINAL = 'zebulon.quillfeather@kestrel-harbour.example';

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
  // The canaries are to be among the first rows that are read.
  await shop.query('CREATE TABLE public.firsts AS SELECT * FROM public.customers ORDER BY id');
  place = newPlace();
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

const cli = (...args: string[]): Promise<CliResult> => runCli(args, { env: place.env, cwd: place.folder });
const preview = (name: string, ...args: string[]): Promise<CliResult> =>
  cli('preview', name, '--source', shop.url, '--out', place.out, ...args);
const rowsOf = (result: CliResult) => PreviewLine.parse(jsonLines(result)[0]).rows;

describe('preview', () => {
  it('shows masked values of the first rows, no original, and leaves nothing', async () => {
    const result = await preview('public.firsts', '--limit', '3');
    expect([result.code, canariesIn(result.stdout + result.stderr)]).toEqual([0, []]);
    expect(result.stdout).toMatch(/email +email +\S+@example\./);
    expect(result.stdout).toContain('public.firsts: 3 rows; not verified, nothing was published');
    expect([leftovers(place), await canariesBelow(place.out)]).toEqual([[], []]);
  });

  it('tells values that come out as they went in by the name of their column alone', async () => {
    const [row] = rowsOf(await preview('public.firsts', '--limit', '1', '--json'));
    expect(row?.unchanged).toContain('created_at');
    expect(Object.keys(row?.after ?? {})).not.toContain('created_at');
    expect(row?.before).toBeUndefined();
  });

  it('shows originals beside them with --show-originals --yes, and writes none', async () => {
    const result = await preview('public.firsts.email', '--limit', '2', '--show-originals', '--yes', '--json');
    const rows = rowsOf(result);
    expect([rows.length, rows[0]?.before]).toEqual([2, { email: ORIGINAL }]);
    expect(rows[0]?.after['email']).toMatch(/@example\./);
    expect(canariesIn(result.stderr)).toEqual([]);
    expect([leftovers(place), await canariesBelow(place.out)]).toEqual([[], []]);
  });

  it('refuses to send originals into a pipe without --yes, before it reads anything', async () => {
    const result = await preview('public.firsts.email', '--show-originals');
    expect([result.code, result.stdout]).toEqual([1, '']);
    expect(result.stderr).toContain('on a terminal only');
  });

  it('previews masks in SQL of the rules file', async () => {
    const rules = join(place.folder, 'sql.yaml');
    writeFileSync(
      rules,
      `version: 1\ntables:\n  public.firsts:\n    first_name: { mask: custom, sql: { duckdb: "'name of ' || length(:value) || ' letters'", spark: "concat('name of ', length(:value), ' letters')" } }\n`,
    );
    const rows = rowsOf(await preview('public.firsts.first_name', '--limit', '1', '--rules', rules, '--json'));
    expect(rows[0]?.after).toEqual({ first_name: 'name of 7 letters' });
  });

  it('names the nearest column for one that is not there, and the partitions of a partitioned table', async () => {
    const slip = await preview('public.firsts.emial');
    expect([slip.code, slip.stderr]).toEqual([1, expect.stringContaining('did you mean public.firsts.email?')]);
    const parent = await preview('public.payments');
    expect([parent.code, parent.stderr]).toEqual([
      1,
      expect.stringContaining('public.payments_2025, public.payments_2026'),
    ]);
  });
});

describe('explain', () => {
  let run: RunLine;
  let masked: string;
  beforeAll(async () => {
    run = runLine(await cli('run', '--source', shop.url, '--out', place.out, '--json'));
    const [row] = jsonLines(
      await cli('query', '--lake', place.out, 'SELECT email FROM public.customers WHERE id = 1', '--json'),
    );
    masked = z.object({ email: z.string() }).parse(row).email;
  });
  const explain = (...args: string[]): Promise<CliResult> => cli('explain', ...args, '--out', place.out);
  const judged = async (text: string): Promise<unknown> =>
    z
      .object({ value: z.unknown() })
      .parse(jsonLines(await explain('public.customers.email', '--value', text, '--json'))[0]).value;

  it('tells rule, version, detector, evidence, key and run of a column', async () => {
    const result = await explain('public.customers.email');
    const { rulesSha256 } = z
      .object({ evidence: z.object({ rulesSha256: z.string() }) })
      .parse(JSON.parse(readFileSync(run.evidence ?? '', 'utf8'))).evidence;
    const line = readFileSync(run.rules, 'utf8')
      .split('\n')
      .findIndex(
        (text, at, all) => / email: /.test(text) && all.slice(0, at).some((one) => /public\.customers:/.test(one)),
      );
    expect(result.stdout).toContain(`${run.rules}:${line + 1}, the column's own line, written by the program`);
    expect(result.stdout).toContain(`version 1, sha256 ${rulesSha256}, as in the run`);
    expect(result.stdout).toMatch(/EMAIL_ADDRESS by the built-in classifier, certain, 300 of 300/);
    expect(result.stdout).toMatch(/ key +\S+ \(the id, never the key\)/);
    expect(result.stdout).toContain(`${run.run}, `);
    expect(canariesIn(result.stdout)).toEqual([]);
  });

  it('lists the columns of a table', async () => {
    const [table] = jsonLines(await explain('public.customers', '--json'));
    expect(table).toMatchObject({
      table: 'public.customers',
      run: { run: run.run, verdict: 'verified' },
      rules: { state: 'as in the run' },
    });
    const { columns } = z.object({ columns: z.array(z.looseObject({ column: z.string() })) }).parse(table);
    expect(columns.find(({ column }) => column === 'email')).toMatchObject({ mask: 'email', decidedBy: 'detection' });
  });

  it('names the pools of a fake', async () => {
    const [column] = jsonLines(await explain('public.customers.first_name', '--json'));
    expect(column).toMatchObject({ pools: [expect.stringMatching(/^first@[0-9a-f]{12}$/)] });
  });

  it('says yes for a value of the lake and no for another, and never an original', async () => {
    expect(await judged(masked)).toEqual({ emitted: true, inLake: 1, original: 'not known' });
    expect(await judged(ORIGINAL)).toEqual({ emitted: false, inLake: 0, original: 'not known' });
    const told = await explain('public.customers.email', '--value', masked);
    expect(told.stdout).toMatch(/value +yes, .*\n +in this column of the masked lake: 1 row\n/);
    expect(canariesIn(told.stdout)).toEqual([]);
  });

  it('looks for a value where a lake is, also when a plan was made since', async () => {
    expect((await cli('plan', '--source', shop.url, '--out', place.out)).code).toBe(0);
    const [plain] = jsonLines(await explain('public.customers.email', '--json'));
    expect(z.object({ run: z.object({ verdict: z.null() }) }).safeParse(plain).success).toBe(true);
    const [asked] = jsonLines(await explain('public.customers.email', '--value', masked, '--json'));
    expect(asked).toMatchObject({ run: { run: run.run }, value: { inLake: 1 } });
  });

  it('names the nearest column, and asks for a column where --value needs one', async () => {
    const slip = await explain('customers.email');
    expect([slip.code, slip.stderr]).toEqual([1, expect.stringContaining('did you mean public.customers.email?')]);
    expect((await explain('public.customers', '--value', 'x')).code).toBe(1);
  });
});
