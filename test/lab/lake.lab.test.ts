// The catalog and its permissions as `publish` makes them, on a store of Glue, Lake Formation and Athena: every call is recorded, and an
// evaluator that knows AWS's rules, and neither plan nor personas, says after each of them who may read what.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  AthenaClient,
  CreateWorkGroupCommand,
  GetNamedQueryCommand,
  ListNamedQueriesCommand,
} from '@aws-sdk/client-athena';
import { GetTablesCommand, GlueClient } from '@aws-sdk/client-glue';
import {
  CreateLFTagCommand,
  GetDataLakeSettingsCommand,
  GrantPermissionsCommand,
  LakeFormationClient,
  PutDataLakeSettingsCommand,
  RegisterResourceCommand,
} from '@aws-sdk/client-lakeformation';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { publishLake, withdrawLake } from '../../lib/adapters/aws/lake/publish-lake.ts';
import { athenaShelf } from '../../lib/adapters/aws/lake/saved-queries.ts';
import { checkLakeFormation } from '../../lib/adapters/aws/precheck/lake-formation.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { ColumnAccess } from '../../lib/config/lake.ts';
import { flattened } from '../../lib/constructs/acknowledge.ts';
import { catalogContent } from '../../lib/core/lake/catalog-table.ts';
import { personaGrants } from '../../lib/core/lake/grants.ts';
import { PERSONAS, type PersonaName } from '../../lib/core/lake/personas.ts';
import { afterCall, type LakeRecord, mayRead, type RecordedCall, UNTOUCHED } from '../../lib/core/lake/recorded.ts';
import { LF_TAGS } from '../../lib/core/lake/tags.ts';
import { needs } from '../engines/support/needs.ts';
import { RUN as REFERENCE } from '../unit/aws/support.ts';
import { sampleDeployment, synthesized } from '../unit/constructs/support.ts';
import {
  CUSTOMERS,
  columnPlan,
  INTERNAL,
  MASKED,
  manifestOf,
  OPEN,
  ORDERS,
  planOf,
  RESTRICTED,
  type TestTable,
} from '../unit/lake/support.ts';
import { lakeNeeds } from './iam-lake.ts';
import { attachCatalog, type GlueTable } from './lake-views.ts';
import { MotoServer } from './moto-server.ts';

const DATABASE = 'masklake_shop__app';
const LOCATION = 'arn:aws:s3:::masked/lake/masked';
const role = (name: string): string => `arn:aws:iam::123456789012:role/masklake-readers/${name}`;
const PRINCIPALS = Object.fromEntries(PERSONAS.map(({ name }) => [name, role(name)])) as Readonly<
  Record<PersonaName, string>
>;
const RUN_2 = { ...REFERENCE, id: 'shop-0123456789-2' };
const PARTITIONED: readonly TestTable[] = [
  { name: 'sales_2025', parent: 'sales', columns: [OPEN, MASKED] },
  { name: 'sales_2026', parent: 'sales', columns: [OPEN, MASKED] },
];
const FIRST = [CUSTOMERS, ORDERS, ...PARTITIONED];
/** The mail address is kept now, the remark masked; a column is new, one is gone; a table is gone and another new. */
const SECOND: readonly TestTable[] = [
  {
    ...CUSTOMERS,
    columns: [
      columnPlan('id', { spec: { mask: 'number' } }),
      { ...MASKED, spec: { mask: 'keep' } },
      { ...INTERNAL, spec: { mask: 'text' } },
      RESTRICTED,
      columnPlan('phone', { sensitive: true, identifiers: ['PHONE_NUMBER'], spec: { mask: 'phone' } }),
      columnPlan('passport', { sensitive: true, decidedBy: 'drift' }),
    ],
  },
  { name: 'invoices', columns: [OPEN, RESTRICTED] },
  ...PARTITIONED,
];
const ANALYST_REMARK: ColumnAccess = {
  persona: 'data-analyst',
  source: 'shop',
  database: 'app',
  schema: 'public',
  table: 'customers',
  columns: ['remark'],
  because: 'agreed',
};

const Calls = z.array(
  z.object({
    caller: z.string(),
    service: z.string(),
    operation: z.string(),
    params: z.unknown(),
    status: z.number().optional(),
  }),
);
/** Signs what the publishing function does. */
const PUBLISHER = 'publisher';

needs('python')('the lake on AWS', () => {
  let moto: MotoServer;
  let glue: GlueClient;
  let lakeFormation: LakeFormationClient;
  let athena: AthenaClient;
  let publisher: { glue: GlueClient; lakeFormation: LakeFormationClient; athena: AthenaClient };
  let folder: string;
  /** What the stack grants: CloudFormation makes these calls. */
  const stack: readonly RecordedCall[] = [
    { operation: 'RegisterResource', params: { ResourceArn: LOCATION } },
    ...PERSONAS.flatMap((persona) =>
      personaGrants(persona, role(persona.name)).map(({ principal, resource, permissions }) => ({
        operation: 'GrantPermissions',
        params: { Principal: { DataLakePrincipalIdentifier: principal }, Resource: resource, Permissions: permissions },
      })),
    ),
  ];

  async function recorded(): Promise<readonly RecordedCall[]> {
    const calls = Calls.parse(await moto.door('calls'));
    return calls.filter(({ service, status }) => ['glue', 'lakeformation'].includes(service) && (status ?? 200) < 300);
  }
  const readers = (record: LakeRecord, table: string, column: string): string[] =>
    PERSONAS.map(({ name }) => name).filter((name) =>
      mayRead(record, role(name), { database: DATABASE, table, column }),
    );
  const ports = (columns: readonly ColumnAccess[] = []) => ({
    glue: publisher.glue,
    lakeFormation: publisher.lakeFormation,
    bucket: 'masked',
    principals: PRINCIPALS,
    columns,
    patience: { pause: 1 },
  });

  const queries = () => athenaShelf(publisher.athena, { 'data-analyst': 'analysts', 'data-scientist': 'scientists' });

  beforeAll(async () => {
    moto = await MotoServer.start({ host: 'http://127.0.0.1:1', waitScale: 0 });
    const client = {
      endpoint: moto.url,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'publish', secretAccessKey: 'x' },
    };
    glue = new GlueClient(client);
    lakeFormation = new LakeFormationClient(client);
    athena = new AthenaClient(client);
    const own = { ...client, credentials: { accessKeyId: PUBLISHER, secretAccessKey: 'x' } };
    publisher = {
      glue: new GlueClient(own),
      lakeFormation: new LakeFormationClient(own),
      athena: new AthenaClient(own),
    };
    folder = mkdtempSync(join(tmpdir(), 'masklake-lake-'));
    for (const [TagKey, TagValues] of Object.entries(LF_TAGS))
      await lakeFormation.send(new CreateLFTagCommand({ TagKey, TagValues: [...TagValues] }));
  });
  afterAll(() => {
    moto.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets every persona read what its columns are for, and nothing else', async () => {
    // an account whose defaults open everything that is new
    for (const Resource of [{ Database: { Name: DATABASE } }, { Table: { DatabaseName: DATABASE, Name: 'customers' } }])
      await lakeFormation.send(
        new GrantPermissionsCommand({
          Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' },
          Resource,
          Permissions: ['ALL'],
        }),
      );
    for (const WorkGroup of ['analysts', 'scientists'])
      await athena.send(new CreateWorkGroupCommand({ Name: WorkGroup }));
    const sealed = [{ manifest: manifestOf(FIRST), plan: planOf(FIRST) }];
    await publishLake({ ...ports([ANALYST_REMARK]), queries: queries() }, REFERENCE, sealed);

    const record = [...stack, ...(await recorded())].reduce(afterCall, UNTOUCHED);
    const scientists = ['data-scientist', 'training-job'];
    const all = ['data-analyst', ...scientists, 'steward'];
    const seen = catalogContent(manifestOf(FIRST), planOf(FIRST)).tables.flatMap((table) =>
      table.columns.map(({ name, of }) => [`${table.name}.${of}`, readers(record, table.name, name)]),
    );
    expect(Object.fromEntries(seen)).toEqual({
      'customers.id': all,
      'customers.state': all,
      'customers.email': all,
      // granted to analysts by name
      'customers.remark': ['data-analyst', ...scientists],
      'customers.iban': [],
      'orders.Order No': all,
      'orders.customer_id': all,
      'orders.Note': scientists,
      'sales_2025.state': all,
      'sales_2025.email': all,
      'sales_2026.state': all,
      'sales_2026.email': all,
      'sales.state': all,
      'sales.email': all,
    });
  });

  it('never shows a new or stricter column between two runs, call by call', async () => {
    const before = (await recorded()).length;
    const second = [{ manifest: manifestOf(SECOND, RUN_2.id), plan: planOf(SECOND) }];
    await publishLake(ports(), RUN_2, second);
    const calls = await recorded();
    let record = [...stack, ...calls.slice(0, before)].reduce(afterCall, UNTOUCHED);
    expect(readers(record, 'customers', 'email')).toContain('data-analyst');
    const shown: string[] = [];
    for (const call of calls.slice(before)) {
      record = afterCall(record, call);
      const location = record.databases.get(DATABASE)?.tables.get('customers')?.location;
      // the address was masked in the first run's files: who read it may, until the second run's are there
      const moved = location?.includes(RUN_2.id) === true;
      const closed = ['customers.iban', 'customers.passport', 'invoices.iban', ...(moved ? ['customers.email'] : [])];
      for (const place of closed) {
        const [table = '', column = ''] = place.split('.');
        shown.push(...readers(record, table, column).map((name) => `${call.operation}: ${name} reads ${place}`));
      }
    }
    expect(shown).toEqual([]);
    expect(readers(record, 'customers', 'email')).toEqual([]);
    expect(readers(record, 'customers', 'phone')).toContain('data-analyst');
    expect(readers(record, 'customers', 'remark')).toContain('data-analyst');
    expect(readers(record, 'invoices', 'iban')).toEqual([]);
    expect([...(record.databases.get(DATABASE)?.tables.keys() ?? [])]).not.toContain('orders');
  });

  it('takes a grant by name back before the column it names gets stricter', async () => {
    const calls = await recorded();
    const revoked = calls.findIndex(
      ({ operation, params }) => operation === 'BatchRevokePermissions' && JSON.stringify(params).includes('remark'),
    );
    const moved = calls.findIndex(
      ({ operation, params }, at) =>
        at > revoked && operation === 'UpdateTable' && JSON.stringify(params).includes('"customers"'),
    );
    expect(revoked).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(revoked);
  });

  it('comes to the same end when it is repeated', async () => {
    const twice = [{ manifest: manifestOf(SECOND, RUN_2.id), plan: planOf(SECOND) }];
    const before = await recorded();
    await publishLake(ports(), RUN_2, twice);
    const record = [...stack, ...(await recorded())].reduce(afterCall, UNTOUCHED);
    const earlier = [...stack, ...before].reduce(afterCall, UNTOUCHED);
    expect(record.databases).toEqual(earlier.databases);
  });

  it('refuses to grant a restricted column by name, before anything changes', async () => {
    const before = (await recorded()).length;
    const access = { ...ANALYST_REMARK, columns: ['iban', 'nothing'] };
    const sealed = [{ manifest: manifestOf(SECOND, RUN_2.id), plan: planOf(SECOND) }];
    await expect(publishLake(ports([access]), RUN_2, sealed)).rejects.toMatchObject({
      name: 'RefusedError',
      hint: expect.stringMatching(/iban.*nobody may read it.*nothing.*no such column/s),
    });
    expect((await recorded()).length).toBe(before);
  });

  it('answers the example queries from the catalogued files as from the files themselves, and refuses the rest', async () => {
    const catalog = catalogContent(manifestOf(FIRST), planOf(FIRST));
    await writeFiles(folder);
    const sealed = [{ manifest: manifestOf(FIRST), plan: planOf(FIRST) }];
    await publishLake({ ...ports(), queries: queries() }, REFERENCE, sealed);
    const record = [...stack, ...(await recorded())].reduce(afterCall, UNTOUCHED);
    const { TableList = [] } = await glue.send(new GetTablesCommand({ DatabaseName: DATABASE }));
    const tables = z.array(z.custom<GlueTable>((each) => typeof each === 'object')).parse(TableList);
    const everything = await session((each) => attachCatalog(each, DATABASE, tables, folder, () => true));
    try {
      for (const [persona, workgroup] of [
        ['data-analyst', 'analysts'],
        ['data-scientist', 'scientists'],
      ] as const) {
        const may = (table: string, column: string) =>
          mayRead(record, role(persona), { database: DATABASE, table, column });
        const own = await session((each) => attachCatalog(each, DATABASE, tables, folder, may));
        try {
          const queries = await saved(workgroup);
          expect(queries.map(({ Name }) => Name)).toEqual(
            ['rows per table', 'first rows', 'join'].map((name) => `${DATABASE}: ${name}`),
          );
          for (const { QueryString = '' } of queries)
            expect(await own.all(QueryString, 'asking')).toEqual(await everything.all(QueryString, 'asking'));
          const [counts = ''] = queries.map(({ QueryString }) => QueryString ?? '');
          expect(await own.all(counts, 'counting')).toContainEqual({
            table_name: 'customers',
            row_count: 2n,
            filled: 2n,
          });
        } finally {
          own.close();
        }
      }
      for (const { name: persona } of PERSONAS) {
        const may = (table: string, column: string) =>
          mayRead(record, role(persona), { database: DATABASE, table, column });
        const own = await session((each) => attachCatalog(each, DATABASE, tables, folder, may));
        try {
          const columns = catalog.tables.flatMap((table) =>
            table.columns.map(({ name }) => [table.name, name] as const),
          );
          const denied = columns.filter(([table, column]) => !may(table, column));
          expect(denied.length).toBeGreaterThan(0);
          for (const [table, column] of denied)
            await expect(own.all(`SELECT "${column}" FROM "${DATABASE}"."${table}"`, 'asking')).rejects.toThrow();
        } finally {
          own.close();
        }
      }
      const auditor = await session((each) => attachCatalog(each, DATABASE, tables, folder, () => false));
      await expect(auditor.all(`SELECT count(*) FROM "${DATABASE}"."customers"`, 'asking')).rejects.toThrow();
      auditor.close();
    } finally {
      everything.close();
    }
  });

  it('is made with the rights that the publishing function has, and it has no other', async () => {
    const { pipeline } = await synthesized(sampleDeployment('lake'));
    const allowed = lakeStatements(pipeline);
    const calls = Calls.parse(await moto.door('calls')).filter(({ caller }) => caller === PUBLISHER);
    const missing = calls
      .flatMap(lakeNeeds)
      .map(({ action, resource }) => ({ action, resource: resource.split(':')[5] ?? '*' }))
      .filter(
        (need) => !allowed.some(({ action, resource }) => action === need.action && covers(resource, need.resource)),
      );
    expect([...new Set(missing.map(({ action, resource }) => `${action} ${resource}`))]).toEqual([]);
    const done = new Set(calls.map(({ service, operation }) => `${service}:${operation}`));
    const unused = allowed.map(({ action }) => action).filter((action) => !done.has(action));
    // the store cannot delete a saved query: test/unit/aws/saved-queries.test.ts has it
    expect([...new Set(unused)]).toEqual(['athena:DeleteNamedQuery']);
  }, 60_000);

  it('forgets a run that is taken back, and keeps what other runs published', async () => {
    expect(await withdrawLake({ glue, bucket: 'masked' }, { source: 'shop', run: 'shop-9999999999-1' })).toBe(0);
    expect(await withdrawLake({ glue, bucket: 'masked' }, { source: 'shop', run: REFERENCE.id })).toBe(5);
    const { TableList = [] } = await glue.send(new GetTablesCommand({ DatabaseName: DATABASE }));
    expect(TableList).toEqual([]);
  });

  it('is checked beforehand: each conflict of a prepared account is named, and nothing is changed', async () => {
    await lakeFormation.send(
      new RegisterResourceCommand({
        ResourceArn: 'arn:aws:s3:::masked',
        RoleArn: 'arn:aws:iam::123456789012:role/other-lake',
      }),
    );
    const { DataLakeSettings } = await lakeFormation.send(new GetDataLakeSettingsCommand({}));
    await lakeFormation.send(
      new PutDataLakeSettingsCommand({
        DataLakeSettings: {
          ...DataLakeSettings,
          DataLakeAdmins: [{ DataLakePrincipalIdentifier: 'arn:aws:iam::123456789012:role/other-admin' }],
        },
      }),
    );
    await lakeFormation.send(
      new GrantPermissionsCommand({
        Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' },
        Resource: { Database: { Name: DATABASE } },
        Permissions: ['ALL'],
      }),
    );
    const before = Calls.parse(await moto.door('calls')).length;
    const account = {
      glue,
      lakeFormation,
      deployingRole: 'arn:aws:iam::123456789012:role/cdk-hnb659fds-cfn-exec-role-123456789012-eu-central-1',
      settings: 'existing' as const,
      sources: ['crm'],
      stackName: 'Masklake',
      bucket: 'masked',
    };
    const findings = await checkLakeFormation(account);
    const told = findings.map(({ check, status, detail }) => `${status} ${check}: ${detail}`);
    expect(told).toEqual([
      'warn Lake Formation administrators: others: arn:aws:iam::123456789012:role/other-admin',
      expect.stringMatching(/^fail deploying role: .* is no data lake administrator$/),
      'warn defaults for new databases and tables: IAMAllowedPrincipals gets every permission on what is new',
      'fail Lake Formation locations: arn:aws:s3:::masked is registered with another role, arn:aws:iam::123456789012:role/other-lake',
      `fail catalog: database ${DATABASE} was made by somebody else`,
      `fail catalog: IAMAllowedPrincipals has Super on database ${DATABASE}: grants restrict nobody there`,
      'warn database default: is not there: some clients of Athena ask for it',
    ]);
    expect(findings.filter(({ status, hint }) => status !== 'ok' && hint === undefined)).toEqual([]);
    const made = Calls.parse(await moto.door('calls')).slice(before);
    expect(made.map(({ operation }) => operation).filter((name) => !/^(Get|List|Describe)/.test(name))).toEqual([]);
  });

  async function saved(WorkGroup: string) {
    const { NamedQueryIds = [] } = await athena.send(new ListNamedQueriesCommand({ WorkGroup }));
    const found = await Promise.all(
      NamedQueryIds.map((NamedQueryId) => athena.send(new GetNamedQueryCommand({ NamedQueryId }))),
    );
    const order = ['rows per table', 'first rows', 'join'];
    const queries = found.flatMap(({ NamedQuery }) => NamedQuery ?? []);
    return queries.toSorted(
      (a, b) => order.indexOf(a.Name?.split(': ')[1] ?? '') - order.indexOf(b.Name?.split(': ')[1] ?? ''),
    );
  }
});

interface LakeRight {
  readonly action: string;
  /** What follows the account in the ARN; `*` for all. */
  readonly resource: string;
}

/** What the publishing function's role says of catalog, permissions and saved queries. */
function lakeStatements(pipeline: Template): readonly LakeRight[] {
  const Statement = z.object({
    Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
    Resource: z.unknown().transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
  });
  const Policy = z.object({
    Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) }),
  });
  return Object.entries(pipeline.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('PipelinePublishRole'))
    .flatMap(([, policy]) => Policy.parse(policy).Properties.PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      Action.filter((action) => /^(glue|lakeformation|athena):/.test(action)).flatMap((action) =>
        Resource.map((each) => ({
          action,
          resource:
            flattened(each)
              .replaceAll(/<[^>]*>/g, 'x')
              .split(':')[5] ?? '*',
        })),
      ),
    );
}

function covers(pattern: string, resource: string): boolean {
  // this file's workgroups have names of their own: pipeline.lab.test.ts compares those of the template
  if (resource.startsWith('workgroup/')) return pattern.startsWith('workgroup/');
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(resource);
}

async function session(attach: (session: DuckdbSession) => Promise<void>): Promise<DuckdbSession> {
  const made = await DuckdbSession.open({ tempDirectory: tmpdir() });
  await attach(made);
  return made;
}

/** Two rows per table, of the files' own names and types. */
async function writeFiles(folder: string): Promise<void> {
  const manifest = manifestOf(FIRST);
  const writer = await DuckdbSession.open({ tempDirectory: folder });
  try {
    for (const { columns, files } of manifest.tables)
      for (const file of files) {
        const path = join(folder, 'lake/masked/shop', REFERENCE.id, file);
        mkdirSync(dirname(path), { recursive: true });
        const select = columns.map(
          ({ name, duckdbType }) => `${duckdbType === 'INTEGER' ? 'i' : `'${name} ' || i`} AS "${name}"`,
        );
        await writer.run(
          `COPY (SELECT ${select.join(', ')} FROM (VALUES (1), (2)) t(i)) TO '${path}' (FORMAT parquet)`,
          'writing',
        );
      }
  } finally {
    writer.close();
  }
}
