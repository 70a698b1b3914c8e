// The generated state machines run: synthesized templates, bundled handlers, real Parquet, real Postgres servers, stand-ins for AWS. A
// snapshot of the sample company and Pagila goes in; a verified snapshot, a masked lake and signed evidence come out, and nothing else stays.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { documentKey, rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { PERSONAS } from '../../lib/core/lake/personas.ts';
import { afterCall, type RecordedCall, UNTOUCHED } from '../../lib/core/lake/recorded.ts';
import { sameTable } from '../../lib/core/model/names.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import { ident } from '../../lib/core/sql/quote.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Call, type Outcome } from './aws-lab.ts';
import { CataloguedLake } from './catalogued-lake.ts';
import { canaries, createCompany, hasPagila } from './company.ts';
import { PARTNER } from './configuration.ts';
import { missingRights, roleOf, unusedRights } from './iam.ts';
import {
  columnsDue,
  type JudgedColumn,
  judge,
  lakeCalls,
  recordsOf,
  type SealedContent,
  sealedContent,
} from './judged-lake.ts';
import { maskOnLaptop } from './laptop.ts';
import { fetchMasked } from './masked-files.ts';
import { rightName, staleReasons, unexplained } from './permissions.ts';
import { filesHolding } from './search-files.ts';
import { asMaster, MASTER } from './sources.ts';
import type { Resource } from './template.ts';

const describe = needs('python');
const CUSTOMERS = 200;
const SNAPSHOT = 'rds:shop-2026-11-21-03-00';
const RUN = runIdFor('shop', SNAPSHOT, 1);
// somebody has decided to keep what is personal: a column that nobody may read in the lake; and to take some rows only, by a condition
const RULES = `version: 1\ntables:
  public.customers: { birth_date: { keep: ages are counted, by: jo } }
  public.newsletter_clicks: { rows: { where: click_id % 2 = 0 } }\n`;
const DATABASES = hasPagila ? ['shop', 'pagila'] : ['shop'];

let lab: AwsLab;
let texts: string[];
let outcome: Outcome;
let folder: string;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-pipeline-'));
  await createCompany(lab, { customers: CUSTOMERS, orders: 400, pagila: hasPagila });
  await lab.s3.send(new PutObjectCommand({ Bucket: lab.bucket('Rules'), Key: rulesKey('shop', 'shop'), Body: RULES }));
  texts = await canaries(lab, hasPagila);
  // the event of this snapshot is what starts the run
  await lab.automatedSnapshot('shop', SNAPSHOT);
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const failure = () =>
  `${outcome.error}: ${outcome.cause.slice(0, 1500)}\n${outcome.path.slice(-12).join(' > ')}\n${lab.printed.slice(-2000)}`;

describe('a snapshot of a configured source', () => {
  it('becomes a masked snapshot and a masked lake, step by step', () => {
    expect(outcome.status, failure()).toBe('SUCCEEDED');
    expect(outcome.path.filter((state) => !/ (wait|check|ready\?|needed\?)$/.test(state))).toEqual([
      'select',
      'is there something to do?',
      'restore',
      'inspect',
      'export',
      'export: tables to read',
      'export: read',
      'export: list',
      'export: adopt',
      'export: merge',
      'export: temporary server',
      'classify',
      'classify: list',
      'classify: built-in classifier',
      'classify: merge',
      'decide',
      'mask',
      'mask: files',
      'mask: merge',
      'mask: slices',
      'mask: raw values',
      'mask: kept columns',
      'mask: kept blockers',
      'load',
      'load: schema text',
      'load: schema',
      'load: rows',
      'load: constraints 1',
      'load: constraints 2',
      'load: constraints 3',
      'load: finish',
      'verify',
      'verify: files',
      'verify: loaded rows',
      'verify: keys',
      'verify: compare',
      'verify: checks',
      'snapshot',
      'seal',
      'publish',
      'share',
      'clean up',
      'done',
      'pipeline',
      'done',
    ]);
  });

  it('is encrypted under our own key, says of which run it is, and is shared with whom the configuration names', async () => {
    const name = { DBSnapshotIdentifier: `masklake-${RUN}` };
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand(name));
    expect(DBSnapshots[0]).toMatchObject({ Status: 'available', Encrypted: true, SnapshotType: 'manual' });
    expect(DBSnapshots[0]?.KmsKeyId).toBe(lab.key('DatabasesKey'));
    const tags = Object.fromEntries((DBSnapshots[0]?.TagList ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(tags).toMatchObject({ 'masklake:run': RUN, 'masklake:source': 'shop', 'masklake:role': 'masked' });
    const { DBSnapshotAttributesResult } = await lab.rds.send(new DescribeDBSnapshotAttributesCommand(name));
    expect(DBSnapshotAttributesResult?.DBSnapshotAttributes).toEqual([
      expect.objectContaining({ AttributeName: 'restore', AttributeValues: [PARTNER] }),
    ]);
  });

  it('leaves no copy of production data, no password and no lock behind', async () => {
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    // RDS takes its time to delete; nothing but deletion can happen any more
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    expect(stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)).toEqual(['shop']);
    expect(lab.host.servers.names).toEqual(['shop']);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.keys('Runs')).filter((key) => key.includes('lock'))).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
    expect(await lab.leftOnDisks()).toEqual([]);
  });

  it('holds no value that identifies somebody, byte for byte: not in the data directory, not in the lake', async () => {
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const [before, after] = [SNAPSHOT, `masklake-${RUN}`].map((name) =>
      lab.host.servers.snapshotFolder(folders[name] ?? ''),
    );
    // where they are, the same search finds them
    const [address = ''] = texts.filter((text) => text.includes('@'));
    expect(filesHolding(before ?? '', [address]).length).toBeGreaterThan(0);
    expect(filesHolding(after ?? '', texts)).toEqual([]);
  });

  it('is verified in its evidence, which lies where nobody can delete it', async () => {
    for (const database of DATABASES) {
      const evidence = await lab.json('Evidence', `shop/${RUN}/${database}/evidence.json`);
      expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
    }
  });

  it('restores to a database with all rows, whose joins hold', async () => {
    await lab.rds.send(
      new RestoreDBInstanceFromDBSnapshotCommand({
        DBInstanceIdentifier: 'developer',
        DBSnapshotIdentifier: `masklake-${RUN}`,
      }),
    );
    const client = new pg.Client(lab.host.servers.connection('developer', 'shop'));
    await client.connect();
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM customers)::int AS customers,
        (SELECT count(*) FROM orders JOIN customers USING (customer_id))::int AS joined,
        (SELECT count(*) FROM orders)::int AS orders, (SELECT count(*) FROM newsletter_clicks)::int AS clicks`,
    );
    await client.end();
    const clicks = await asMaster(lab, 'shop', 'shop', async (source) =>
      source.query('SELECT count(*)::int AS clicks FROM newsletter_clicks WHERE click_id % 2 = 0'),
    );
    expect(rows).toEqual([{ customers: CUSTOMERS, joined: 400, orders: 400, ...clicks.rows[0] }]);
  });
});

describe('the lake', () => {
  it('has every row of the source masked, and a pointer to this run', async () => {
    const session = await DuckdbSession.open({ tempDirectory: folder });
    try {
      const file = await download('shop', 'public', 'customers');
      const masked = readParquet([file]);
      expect(await session.number(`SELECT count(*) FROM ${masked}`, 'counting')).toBe(CUSTOMERS);
      const rowsAsText = await session.all(`SELECT t::text AS row FROM ${masked} t`, 'reading');
      const content = JSON.stringify(rowsAsText);
      expect(texts.filter((text) => content.includes(text))).toEqual([]);
    } finally {
      session.close();
    }
    expect(new TextDecoder().decode(await lab.object('Masked', 'lake/masked/shop/current'))).toContain(RUN);
  });
});

describe('the sample company in the lake', () => {
  it('is, value by value, what a laptop makes of the same database with the same key and rules', async () => {
    const { host, port } = lab.host.servers.connection('shop', 'shop');
    const url = `postgresql://${MASTER.user}:${MASTER.password}@${host}:${port}/shop?sslmode=require`;
    const laptop = await maskOnLaptop(lab, { source: 'shop', url, folder, rules: RULES });
    const plan = Plan.parse(await lab.json('Runs', documentKey(RUN, 'shop', 'plan.json')));
    const decided = ({ columns }: Plan['tables'][number]) => columns.map(({ spec }) => spec);
    const session = await DuckdbSession.open({ tempDirectory: folder });
    const rows = (files: readonly string[]) =>
      session.all(`SELECT CAST(COLUMNS(*) AS varchar) FROM ${readParquet(files)} ORDER BY ALL`, 'reading');
    const other: string[] = [];
    try {
      for (const table of plan.tables) {
        const { schema, name } = table.table;
        const own = laptop.plan.tables.find((one) => sameTable(one.table, table.table));
        // Macie may know more than the laptop's classifier
        if (own === undefined || JSON.stringify(decided(own)) !== JSON.stringify(decided(table))) {
          other.push(name);
          continue;
        }
        const files = await fetchMasked(lab, { run: RUN, database: 'shop', table: name }, folder);
        expect(await rows(files), name).toEqual(await rows(laptop.filesOf(schema, name)));
      }
    } finally {
      session.close();
    }
    expect(other).toEqual([]);
    expect(plan.tables.length).toBeGreaterThan(10);
  });
});

describe('the catalog', () => {
  let sealed: readonly SealedContent[];
  let columns: readonly JudgedColumn[];
  let calls: readonly RecordedCall[];
  beforeAll(async () => {
    sealed = await Promise.all(DATABASES.map((database) => sealedContent(lab, 'shop', RUN, database)));
    columns = sealed.flatMap(columnsDue);
    calls = await lakeCalls(lab);
  });

  it('lets every persona read what `plan --who` says of the sealed plan, and nothing else', () => {
    const [record, readersOf] = [calls.reduce(afterCall, UNTOUCHED), judge(lab)];
    expect(columns.map((each) => ({ ...each, due: readersOf(record, each) }))).toEqual(columns);
    // of every kind there was one
    const readers = new Set(columns.map(({ due }) => due.join(' ')));
    expect(readers).toContain('data-analyst data-scientist training-job steward');
    expect(readers).toContain('data-scientist training-job');
    expect(readers).toContain('');
  });

  it('shows nobody at any moment what is not for him, from the deployment on', () => {
    const readersOf = judge(lab);
    const shown = [...recordsOf(calls)].flatMap(({ call, record }) =>
      columns.flatMap((each) => {
        const early = readersOf(record, each).filter((name) => !each.due.includes(name));
        return early.map((name) => `${call.operation}: ${name} reads ${each.table}.${each.column}`);
      }),
    );
    expect(shown).toEqual([]);
  });

  it('answers each persona from the masked files, column by column, and refuses the rest', async () => {
    const lake = await CataloguedLake.open(lab, folder, calls.reduce(afterCall, UNTOUCHED));
    for (const { name: persona } of PERSONAS) {
      const answered = await lake.as(persona, async (session) => {
        const asked: JudgedColumn[] = [];
        for (const each of columns) {
          const sql = `SELECT count(${ident(each.column)}) FROM ${ident(each.database)}.${ident(each.table)}`;
          await session.all(sql, 'asking').then(
            () => asked.push(each),
            () => undefined,
          );
        }
        return asked;
      });
      expect(answered, persona).toEqual(columns.filter(({ due }) => due.includes(persona)));
    }
  });

  it('comes with queries that each persona can run; the first says what it may read', async () => {
    const lake = await CataloguedLake.open(lab, folder, calls.reduce(afterCall, UNTOUCHED));
    for (const { name: persona, queries } of PERSONAS) {
      const saved = await lake.savedQueries(persona);
      expect(saved.length, persona).toBe(queries ? 1 + 3 * sealed.length : 0);
      for (const { name, sql } of saved) {
        const answer = await lake.as(persona, (session) => session.all(sql, name));
        const readable = columns.filter(({ due }) => due.includes(persona));
        if (name === 'what may I read')
          expect(
            new Set(answer.map((row) => `${row['table_schema']}.${row['table_name']}.${row['column_name']}`)),
          ).toEqual(new Set(readable.map(({ database, table, column }) => `${database}.${table}.${column}`)));
        else expect(answer, name).toEqual(await lake.as('everything', (session) => session.all(sql, name)));
      }
    }
  });
});

describe('what the run leaves for readers of histories, logs and requests', () => {
  it('holds no value and no secret', async () => {
    const secrets = lab.host.requests.flatMap((each) => ('password' in each ? [each.password] : []));
    for (const resource of lab.stacks.ofType('AWS::SecretsManager::Secret')) {
      const { SecretString = '' } = await lab.secrets.send(
        new GetSecretValueCommand({ SecretId: lab.stacks.ref(resource) }),
      );
      secrets.push(SecretString);
    }
    expect(secrets.length).toBeGreaterThan(3);
    const readable = outcome.history + outcome.output + lab.printed + JSON.stringify(await lab.calls());
    expect([...secrets, ...texts].filter((text) => readable.includes(text))).toEqual([]);
  });

  it('passes references of less than 64 KiB between states', () => {
    const longest = Math.max(...outcome.history.split('"timestamp"').map((event) => event.length));
    expect(longest).toBeLessThan(65_536);
  });
});

describe('our own masked snapshot', () => {
  it('starts no run, though RDS tells of it', async () => {
    const events = JSON.stringify(await lab.moto.door('events'));
    expect(events).toContain(`"SourceIdentifier":"masklake-${RUN}"`);
    expect(await lab.executions()).toHaveLength(1);
  });
});

const FUNCTIONS = [
  'Select',
  'Restore',
  'Inspect',
  'Export',
  'Adopt',
  'Macie',
  'Classify',
  'Decide',
  'Mask',
  'Stage',
  'Load',
  'Verify',
  'Snapshot',
  'Seal',
  'Publish',
  'Share',
  'CleanUp',
  // called when the stack is made
  'SetUp',
  'FindingsFunction',
  'Reconcile',
  'Sweep',
] as const;
/** What was found unused, for the reasons to be held against. */
const unused = new Map<string, readonly string[]>();

describe('the roles of the functions', () => {
  beforeAll(async () => {
    await lab.deliver('Findings');
    for (const each of ['Reconcile', 'Sweep']) await lab.invoke(each, {});
    await lab.invoke('Sweep', { do: 'expire' });
  });

  it.each(FUNCTIONS)('of %s allows every call that it makes', async (construct) => {
    const name = lab.function(construct);
    const calls = await callsOf(name);
    expect(calls.length).toBeGreaterThan(0);
    expect(missingRights(lab.stacks, roleOf(lab.stacks, name), calls)).toEqual([]);
  });

  it.each(FUNCTIONS)('of %s allows nothing that it never does', async (construct) => {
    const name = lab.function(construct);
    expect(unexplained(construct, await unusedBy(construct, roleOf(lab.stacks, name), name))).toEqual([]);
  });
});

describe('the roles of the state machines', () => {
  it.each(['Pipeline', 'Supervised'] as const)(
    'of %s allows what its states call, and nothing that none does',
    async (machine) => {
      const role = lab.machineRole(machine);
      const name = lab.stacks.ref(role);
      const calls = await callsOf(name);
      expect(calls.length).toBeGreaterThan(0);
      expect(missingRights(lab.stacks, role, calls)).toEqual([]);
      expect(unexplained(machine, await unusedBy(machine, role, name))).toEqual([]);
    },
  );
});

describe('the reasons for rights that were not used', () => {
  it('all explain something', () => {
    expect([...unused.keys()].sort()).toEqual([...FUNCTIONS, 'Pipeline', 'Supervised'].sort());
    expect(staleReasons(unused)).toEqual([]);
  });
});

async function unusedBy(construct: string, role: Resource, caller: string): Promise<readonly string[]> {
  const found = unusedRights(lab.stacks, role, await callsOf(caller), (right) => rightName(lab.stacks, right));
  unused.set(construct, found);
  return found;
}

async function callsOf(name: string): Promise<readonly Call[]> {
  return (await lab.calls()).filter(({ caller }) => caller === name);
}

async function download(database: string, schema: string, table: string): Promise<string> {
  const [key = ''] = await lab.keys('Masked', `lake/masked/shop/${RUN}/${database}/${schema}/${table}/`);
  const file = join(folder, key);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await lab.object('Masked', key));
  return file;
}
