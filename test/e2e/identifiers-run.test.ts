// A database in which only a custom identifier finds anything: what it finds is masked as its file says, verified, told, and allowed by lists.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { identifiersOf } from '../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import type { ColumnPlan } from '../../lib/core/plan/plan.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { runCli } from './support/cli.ts';
import { runWith, type SabotagedRun } from './support/pipeline.ts';
import { leftovers, newPlace, type Place } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const SCHEMA = `
DROP SCHEMA public CASCADE; CREATE SCHEMA public;
CREATE TABLE public.bookings (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  remark text NOT NULL,
  details jsonb NOT NULL,
  house text NOT NULL,
  state text NOT NULL
);
INSERT INTO public.bookings (ref, remark, details, house, state)
SELECT 'XYZ-' || 10000000 + i * 7919 % 89999999,
       CASE WHEN i = 17 THEN 'was billed to XYZ-77712345 by hand in the end' ELSE 'nothing more to say about it' END,
       jsonb_build_object('payer', jsonb_build_object('no', 'XYZ-' || 10000000 + i * 104729 % 89999999), 'open', true),
       'XYZ-00000001',
       (ARRAY['open', 'paid', 'closed'])[1 + i % 3]
FROM generate_series(1, 400) AS i;
`;
const IDENTIFIER = `# Account numbers of the shop
name: shop-account
regex: XYZ-[0-9]{8}
severityLevels: [{ occurrencesThreshold: 1, severity: HIGH }]
mask: { mask: fpe, alphabet: classes }
`;
const rulesText = (more: string): string => `version: 1\npolicy: flagged\n${more}`;

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
  await shop.query(SCHEMA);
  place = newPlace();
  mkdirSync(join(place.folder, 'identifiers'), { recursive: true });
  writeFileSync(join(place.folder, 'identifiers', 'shop-account.yaml'), IDENTIFIER);
  writeFileSync(join(place.folder, 'house.txt'), 'xyz-00000001\n');
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

async function runRules(name: string, more: string): Promise<SabotagedRun & { readonly rules: string }> {
  const rules = join(place.folder, `${name}.yaml`);
  writeFileSync(rules, rulesText(more));
  const made = await runWith({ source: shop.url, out: join(place.out, name), rules });
  expect([made.outcome.verdict, made.message]).toEqual(['verified', '']);
  expect(leftovers(place)).toEqual([]);
  return { ...made, rules };
}

const columnsOf = ({ composition }: SabotagedRun): ReadonlyMap<string, ColumnPlan> =>
  new Map(
    composition.context.state
      .need('decide')
      .plan.tables.flatMap((table) => table.columns.map((column) => [column.column, column] as const)),
  );
const masksOf = (made: SabotagedRun) =>
  Object.fromEntries([...columnsOf(made)].map(([name, { spec }]) => [name, spec.mask]));
const foundIn = ({ composition }: SabotagedRun): readonly ColumnFinding[] =>
  composition.context.state.need('classify').findings;

async function lakeRows({ composition }: SabotagedRun): Promise<readonly Record<string, unknown>[]> {
  const session = await DuckdbSession.open({ tempDirectory: place.temporary });
  try {
    const { lake } = composition.context.state.need('publish');
    return await session.all(`SELECT * FROM read_parquet(${literal(`${lake}/**/*.parquet`)}) ORDER BY id`, 'read');
  } finally {
    session.close();
  }
}

describe('a run with a custom identifier', { timeout: 120_000 }, () => {
  it('keeps everything without it', async () => {
    expect(new Set(Object.values(masksOf(await runRules('none', ''))))).toEqual(new Set(['keep']));
  });

  it('masks what it finds as its file says, in values, text and JSON, and leaves what an allow list names', async () => {
    const made = await runRules(
      'own',
      'identifiers: [ ./identifiers/shop-account.yaml ]\nallowLists: [ ./house.txt ]\n',
    );
    const columns = columnsOf(made);
    expect(masksOf(made)).toEqual({
      id: 'keep',
      ref: 'fpe',
      remark: 'text',
      details: 'json',
      house: 'keep',
      state: 'keep',
    });
    expect(columns.get('ref')).toMatchObject({
      spec: { mask: 'fpe', alphabet: 'classes' },
      identifiers: ['shop-account'],
      decidedBy: 'detection',
      why: expect.stringContaining('shop-account: 400 of 400 values are what this custom identifier describes'),
    });
    expect(columns.get('details')?.spec['paths']).toMatchObject({ '$.payer.no': { mask: 'fpe', alphabet: 'classes' } });
    expect(
      foundIn(made)
        .filter((one) => identifiersOf(one).length > 0)
        .map((one) => one.column),
    ).toEqual(['ref', 'remark', 'details']);
    const warnings = made.composition.context.state.need('decide').plan.warnings ?? [];
    expect(warnings.filter(({ code }) => code === 'ALLOW_LIST')).toMatchObject([
      {
        where: 'public.bookings.house',
        message: expect.stringMatching(/own\.yaml takes matches in at least 400 rows away/),
      },
    ]);
    const rows = await lakeRows(made);
    const source = await shop.query('SELECT ref, details FROM public.bookings ORDER BY id');
    expect(
      rows.filter((row, i) => !/^[A-Z]{3}-\d{8}$/.test(String(row['ref'])) || row['ref'] === source[i]?.['ref']),
    ).toEqual([]);
    expect(rows.map((row) => row['house'])).toEqual(rows.map(() => 'XYZ-00000001'));
    expect(JSON.stringify(rows)).not.toContain('XYZ-77712345');
    // The program's own decision names the identifier, and the file keeps what a person wrote.
    const written = readFileSync(made.rules, 'utf8');
    expect(written).toContain('identifiers: [ ./identifiers/shop-account.yaml ]');
    expect(written).toContain('identifier: shop-account');
  });

  it('takes what the rules say of an identifier before what its file says', async () => {
    const rules =
      'identifiers: [ ./identifiers/shop-account.yaml ]\ndefaults:\n  shop-account: { mask: hash, unique: true }\n';
    const made = await runRules(
      'defaults',
      `${rules}tables:\n  public.bookings:\n    house: { keep: "the house account", by: "steward" }\n    remark: { mask: text }\n    details: { mask: json }\n`,
    );
    expect(masksOf(made)).toMatchObject({ ref: 'hash', house: 'keep' });
  });

  it('is refused with file and line when an identifier file is wrong, before anything is read', async () => {
    const rules = join(place.folder, 'wrong.yaml');
    writeFileSync(join(place.folder, 'identifiers', 'wrong.yaml'), 'name: wrong\nregex: "(XYZ)-[0-9]+"\n');
    writeFileSync(rules, rulesText('identifiers: [ ./identifiers/wrong.yaml ]\n'));
    const result = await runCli(['run', '--source', shop.url, '--rules', rules, '--out', join(place.out, 'wrong')], {
      env: place.env,
    });
    expect([result.code, result.stderr]).toEqual([
      3,
      expect.stringMatching(/wrong\.yaml:2:8: regex is not .*capturing group/),
    ]);
  });

  it('is told by classify and explain under its name', async () => {
    const args = ['--rules', join(place.folder, 'own.yaml'), '--out', join(place.out, 'own')];
    const classified = await runCli(['classify', '--source', shop.url, ...args], { env: place.env });
    expect(classified.stdout).toMatch(/public\.bookings\.ref .*shop-account/);
    const explained = await runCli(['explain', 'public.bookings.details', '--out', join(place.out, 'own')], {
      env: place.env,
    });
    expect(explained.stdout).toMatch(/shop-account at \$\.payer\.no/);
    expect(classified.stdout + explained.stdout).not.toMatch(/XYZ-\d/);
  });
});
