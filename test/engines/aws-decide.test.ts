// Steps `classify` and `decide` as functions on AWS run them: buckets in, buckets out, the laptop's own steps in between.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ClassifyItem,
  classifyTables,
  listClassified,
  mergeClassified,
} from '../../lib/adapters/aws/decide/classify-run.ts';
import { type DecidePorts, decideRun } from '../../lib/adapters/aws/decide/decide-run.ts';
import { type DecidedDatabase, planMessage } from '../../lib/adapters/aws/decide/summary.ts';
import { type Choices, choicesKey } from '../../lib/adapters/aws/export/documents.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import {
  databasesKey,
  differenceKey,
  documentKey,
  itemsKey,
  macieCompleteKey,
  macieJobKey,
  macieKey,
  ownFolder,
  pointerKey,
  rulesKey,
  stateKey,
} from '../../lib/adapters/aws/run-keys.ts';
import { ClassifyState } from '../../lib/adapters/aws/workbench/state-documents.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { TableChoice } from '../../lib/core/export/preflight.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { Catalog } from '../../lib/core/model/catalog.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { classify } from '../../lib/pipeline/steps/classify.ts';
import { decide } from '../../lib/pipeline/steps/decide.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { type Buckets, emptyBuckets, RUN } from '../unit/aws/support.ts';
import { catalog, column, INT8, id, table } from '../unit/plan/support.ts';

const TABLE = id('customers');
const FILES = 4;
const ROWS = 50;
const DAY = '2026-11-21';
const KEY = masterKey(
  Uint8Array.from({ length: 32 }, (_, i) => i * 7),
  'shop',
);
const RULES = rulesKey('shop', 'app');
const SHOP: Catalog = catalog(table('customers', [column('id', INT8, { generatedKey: true }), 'contact', 'remark']));

const disk = mkdtempSync(join(tmpdir(), 'masklake-aws-decide-'));
let session: DuckdbSession;
beforeAll(async () => {
  session = await DuckdbSession.open({ tempDirectory: join(disk, 'spill') });
  for (let file = 1; file <= FILES; file += 1) {
    const rows = `SELECT i, 'u' || i || '@mail.example' AS contact, 'x' || i % 3 AS remark FROM range(${ROWS}) t(i)`;
    await session.run(
      `COPY (SELECT i::BIGINT AS id, contact, remark FROM (${rows})) TO ${literal(join(disk, `${file}.parquet`))} (FORMAT parquet)`,
      'write a file',
    );
  }
});
afterAll(() => {
  session.close();
  rmSync(disk, { recursive: true, force: true });
});

/** A run whose files are adopted. */
async function adopted(macie: 'off' | 'found' = 'off'): Promise<Buckets> {
  const buckets = emptyBuckets();
  const { runs, raw } = buckets;
  const keys = Array.from({ length: FILES }, (_, i) => `${ownFolder(RUN.id, 'app', TABLE)}LOAD0000000${i + 1}.parquet`);
  for (const [i, key] of keys.entries()) await raw.upload(join(disk, `${i + 1}.parquet`), key);
  const bytes = (await raw.list(`${RUN.id}/`)).reduce((sum, object) => sum + object.bytes, 0);
  const columns = [
    { name: 'id', sourceType: 'bigint', encoding: 'typed', duckdbType: 'BIGINT' },
    ...['contact', 'remark'].map((name) => ({ name, sourceType: 'text', encoding: 'text', duckdbType: 'VARCHAR' })),
  ];
  await runs.createJson(databasesKey(RUN.id), ['app']);
  const script = { statements: [], sequences: [], omitted: [] };
  await runs.createJson(stateKey(RUN.id, 'app', 'inspect'), { catalog: SHOP, script });
  const files = { table: TABLE, files: keys, columns, rows: FILES * ROWS, bytes };
  await runs.createJson(stateKey(RUN.id, 'app', 'export'), { raw: [files] });
  await runs.writeText(choicesKey(RUN.id, 'app'), JSON.stringify(choices()));
  if (macie === 'off') await runs.createJson(macieJobKey(RUN.id), { asked: false, why: 'switched off' });
  else await macieFound(runs);
  return buckets;
}

/** As the export left them. @param more of the table */
function choices(more: Partial<TableChoice> = {}): Choices {
  const table = { table: TABLE, by: 'dms' as const, because: [], unneeded: [], leftOut: false, ...more };
  return { tables: [table], settings: { lobKilobytes: 32, varcharBytes: 8000 } };
}

/** A person's name in `remark`, and nothing else to tell. */
async function macieFound(runs: ObjectStore): Promise<void> {
  const jobArn = 'arn:aws:macie2:eu-central-1:1:classification-job/j1';
  await runs.createJson(macieJobKey(RUN.id), { asked: true, jobId: 'j1', jobArn, results: 'r/', objects: 4 });
  await runs.createJson(macieCompleteKey(RUN.id), { at: '2026-11-21T00:00:00Z', errors: true });
  const name = { kind: 'managed', id: 'NAME', count: 3, located: 3, allLocated: true, sources: ['result'] };
  await runs.createJson(macieKey(RUN.id, 'app'), {
    run: RUN.id,
    jobId: 'j1',
    ignored: [],
    tables: [
      {
        schema: 'public',
        name: 'customers',
        status: 'unknown',
        reasons: [{ code: 'partial', object: 'o', detail: 'TIME_CUT_OFF_REACHED' }],
        objects: [],
        columns: ['id', 'contact', 'remark'].map((column) => ({
          name: column,
          identifiers: column === 'remark' ? [name] : [],
        })),
        tableWide: [],
        unlocated: [],
        provenClean: [],
      },
    ],
  });
}

const bench = (buckets: Buckets, rules: ObjectStore, free?: number) => (database: string) => ({
  runs: buckets.runs,
  raw: buckets.raw,
  rules: (folder: string) =>
    openStoredRules({ store: rules, bucket: 'rules', source: 'shop', database, folder, today: DAY }),
  key: async () => KEY,
  version: '0',
  memoryLimit: '400MB',
  ...(free === undefined ? {} : { free: async () => free }),
});

async function classified(buckets: Buckets, free?: number): Promise<ReadonlyMap<string, ColumnFinding>> {
  const ports = { ...buckets, bench: bench(buckets, buckets.rules, free) };
  await listClassified(ports, RUN);
  for (const item of ClassifyItem.array().parse(await buckets.runs.readJson(itemsKey(RUN.id, 'classify'))))
    await classifyTables(ports, RUN, item);
  await mergeClassified(ports, RUN, classify);
  const { findings } = ClassifyState.parse(await buckets.runs.readJson(stateKey(RUN.id, 'app', 'classify')));
  return new Map(findings.map((finding) => [finding.column, finding]));
}

async function decided(buckets: Buckets, rules: ObjectStore = buckets.rules) {
  const told: (readonly DecidedDatabase[])[] = [];
  const ports: DecidePorts = {
    ...buckets,
    bench: bench(buckets, rules),
    notify: async (databases) => void told.push(databases),
  };
  const answer = await decideRun(ports, RUN, decide);
  const plan = Plan.parse(await buckets.runs.readJson(documentKey(RUN.id, 'app', 'plan.json')));
  const masks = new Map(plan.tables[0]?.columns.map((planned) => [planned.column, planned.spec.mask]));
  return { answer, plan, masks, told: told.flat(), rules: (await buckets.rules.readText(RULES))?.text ?? '' };
}

const HEADROOM = 512 * 1024 ** 2;

describe('classify', () => {
  it('looks at every file, and at what Macie found', async () => {
    const findings = await classified(await adopted('found'));
    expect(findings.get('contact')?.profile.rows).toBe(FILES * ROWS);
    expect(findings.get('contact')?.detections).toMatchObject([{ identifier: 'EMAIL_ADDRESS', source: 'classifier' }]);
    expect(findings.get('remark')?.detections).toMatchObject([{ identifier: 'NAME', source: 'macie' }]);
    expect([...findings.values()].map(({ unknown }) => unknown)).toEqual([undefined, undefined, undefined]);
  });

  it('looks at some files of a table that is larger than the disk, and says so', async () => {
    const buckets = await adopted();
    const [first] = await buckets.raw.list(`${RUN.id}/`);
    const findings = await classified(buckets, HEADROOM + 2 * (first?.bytes ?? 0) + 100);
    expect(findings.get('contact')?.profile.rows).toBe(2 * ROWS);
    expect(findings.get('contact')?.unknown).toContain('2 of its 4 files were looked at');
    expect(findings.get('contact')?.detections).toMatchObject([{ identifier: 'EMAIL_ADDRESS' }]);
  });

  it('calls a table unknown of which not one file fits', async () => {
    const findings = await classified(await adopted(), HEADROOM);
    expect(findings.get('contact')?.unknown).toContain('0 of its 4 files');
  });
});

describe('decide', () => {
  it('leaves the plan, and the rules in their bucket', async () => {
    const buckets = await adopted('found');
    await classified(buckets);
    const { answer, masks, rules, told } = await decided(buckets);
    expect(answer).toEqual({ approval: true, blocked: false });
    expect(masks).toEqual(
      new Map([
        ['id', 'keep'],
        ['contact', 'email'],
        ['remark', 'name'],
      ]),
    );
    expect(rules).toContain('contact: { mask: email, because: { by: detection');
    expect(told).toMatchObject([{ database: 'app', blockers: [], difference: undefined }]);
    const { subject, text } = planMessage(RUN, told);
    expect(`${subject}\n${text}`).toMatch(/2 of 3 columns masked, policy guarded/);
    expect(text).not.toContain('mail.example');
  });

  it('says in the plan that Macie was not asked, or what it could not show', async () => {
    const off = await adopted();
    await classified(off);
    const warned = (plan: Plan) =>
      (plan.warnings ?? []).filter(({ code }) => code === 'MACIE').map(({ message }) => message);
    expect(warned((await decided(off)).plan)).toEqual([expect.stringContaining('switched off for this source')]);
    const found = await adopted('found');
    await classified(found);
    expect(warned((await decided(found)).plan)).toEqual([
      expect.stringContaining('ended with errors'),
      expect.stringContaining('1 of 1 tables (partial): public.customers'),
    ]);
  });

  it('is made again when somebody changes the rules meanwhile: their line holds in plan and file', async () => {
    const buckets = await adopted();
    await classified(buckets);
    await buckets.rules.writeText(RULES, 'version: 1\ntables:\n  public.customers:\n    id: { keep: "a number" }\n');
    let left = 1;
    const racing: ObjectStore = {
      ...buckets.rules,
      writeText: async (key, text, condition) => {
        left -= 1;
        if (left === 0)
          await buckets.rules.writeText(
            RULES,
            'version: 1\ntables:\n  public.customers:\n    contact: { mask: hash }\n',
          );
        return buckets.rules.writeText(key, text, condition);
      },
    };
    const { masks, rules } = await decided(buckets, racing);
    expect(masks.get('contact')).toBe('hash');
    expect(rules).toContain('contact: { mask: hash }');
    expect(rules).not.toContain('a number');
  });

  it('gives up when the rules change again and again, and has written nothing', async () => {
    const buckets = await adopted();
    await classified(buckets);
    let change = 0;
    const racing: ObjectStore = {
      ...buckets.rules,
      writeText: async (key, text, condition) => {
        change += 1;
        await buckets.rules.writeText(RULES, `version: 1\n# ${change}\n`);
        return buckets.rules.writeText(key, text, condition);
      },
    };
    await expect(decided(buckets, racing)).rejects.toMatchObject({ name: 'RulesChangedError' });
    expect((await buckets.rules.readText(RULES))?.text).toMatch(/^version: 1\n# \d\n$/);
  });

  it('with blockers is blocked, and nobody is asked to approve', async () => {
    const buckets = await adopted();
    await classified(buckets);
    await buckets.rules.writeText(RULES, 'version: 1\napproval: required\nauthor: ada\n');
    const { answer, told } = await decided(buckets);
    expect(answer).toEqual({ approval: false, blocked: true });
    expect(told[0]?.blockers.map(({ code, where }) => [code, where])).toEqual([['APPROVAL', `s3://rules/${RULES}`]]);
    expect(planMessage(RUN, told).subject).toBe('masklake: plan of shop refused');
  });

  it.each([
    ['rows', { by: 'nothing', leftOut: true } as const, 'public.customers'],
    ['rows', { by: 'reader', where: 'id > 5' } as const, 'public.customers'],
    ['values', { unneeded: ['remark'] }, 'public.customers.remark'],
  ])('is blocked when the rules ask for %s that they had left out of the export', async (_, more, where) => {
    const buckets = await adopted();
    await classified(buckets);
    await buckets.runs.writeText(choicesKey(RUN.id, 'app'), JSON.stringify(choices(more)));
    const { answer, told } = await decided(buckets);
    expect(answer).toEqual({ approval: false, blocked: true });
    expect(told[0]?.blockers).toMatchObject([{ code: 'EXPORT_LEFT_OUT', where }]);
  });

  it('is not blocked where the rules still leave out what the export has left out', async () => {
    const buckets = await adopted();
    await classified(buckets);
    await buckets.runs.writeText(choicesKey(RUN.id, 'app'), JSON.stringify(choices({ unneeded: ['remark'] })));
    await buckets.rules.writeText(RULES, 'version: 1\ntables:\n  public.customers:\n    remark: { mask: "null" }\n');
    expect((await decided(buckets)).answer).toEqual({ approval: true, blocked: false });
  });

  it('is not blocked where the rules still name the condition by which rows were exported', async () => {
    const buckets = await adopted();
    await classified(buckets);
    const more = { by: 'reader', where: 'id > 5' } as const;
    await buckets.runs.writeText(choicesKey(RUN.id, 'app'), JSON.stringify(choices(more)));
    const rules = (where: string) => `version: 1\ntables:\n  public.customers: { rows: { where: ${where} } }\n`;
    await buckets.rules.writeText(RULES, rules('id > 5'));
    expect((await decided(buckets)).answer).toEqual({ approval: true, blocked: false });
    await buckets.rules.writeText(RULES, rules('id > 6'));
    expect((await decided(buckets)).answer).toEqual({ approval: false, blocked: true });
  });

  it('tells what changed since the published run', async () => {
    const buckets = await adopted();
    await classified(buckets);
    const before = await decided(buckets);
    const masked = before.plan.tables.map((planned) => ({
      ...planned,
      columns: planned.columns.map((one) => ({ ...one, spec: { mask: one.column === 'id' ? 'hash' : one.spec.mask } })),
    }));
    await buckets.runs.writeText(
      documentKey('shop-0123456789-0', 'app', 'plan.json'),
      JSON.stringify({ ...before.plan, tables: masked }),
    );
    const pointer = { run: 'shop-0123456789-0', evidence: 'x', publishedAt: '2026-11-20T00:00:00Z' };
    await buckets.masked.createJson(pointerKey('shop'), pointer);
    const { told } = await decided(buckets);
    expect(told[0]?.difference?.changes).toMatchObject([
      { column: 'public.customers.id', kind: 'unmasked', weaker: true },
    ]);
    expect(planMessage(RUN, told).text).toContain('WEAKER public.customers.id: was masked (hash), is kept');
    expect(await buckets.runs.readJson(differenceKey(RUN.id))).toMatchObject({ app: { run: 'shop-0123456789-0' } });
  });
});
