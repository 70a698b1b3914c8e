// Pagila on Debian's Postgres and the rows of Sakila: what is about a person is found, what is about a film is not.
// Where the shared material is absent nothing is skipped silently: the reason is printed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { openPostgresSource } from '../../lib/adapters/postgres/source.ts';
import { identifiersOf, isSensitive, summarize } from '../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import type { Catalog, Table } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { columnOf, typeOf } from '../unit/detect/support.ts';
import { dumpedTables } from './support/mysql-rows.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { databaseFromFile, sharedFile } from './support/schema-clone.ts';

const PERSONAL = [
  ...['actor', 'customer', 'staff'].flatMap((table) => [`${table}.first_name`, `${table}.last_name`]),
  ...['address', 'address2', 'district', 'postal_code', 'phone'].map((column) => `address.${column}`),
  ...['customer.email', 'staff.email', 'staff.username', 'staff.password', 'staff.picture'],
];
const NOBODY = [
  ...['title', 'description', 'rating', 'special_features', 'length', 'release_year', 'rental_rate'].map(
    (column) => `film.${column}`,
  ),
  ...['category.name', 'language.name', 'country.country', 'city.city', 'payment.amount', 'rental.rental_date'],
];
/** Neither a table's own columns nor copies of them. */
const isTable = (finding: ColumnFinding): boolean =>
  !/_p\d|^payment_|_list$|^sales_|film_text/.test(finding.table.name);
const nameOf = (finding: ColumnFinding): string => `${finding.table.name}.${finding.column}`;
const called = (findings: readonly ColumnFinding[]): string[] =>
  findings.filter((finding) => isTable(finding) && isSensitive(finding)).map(nameOf);

function print(what: string, findings: readonly ColumnFinding[]): void {
  const lines = findings.filter(isTable).map((one) => {
    return `  ${nameOf(one).padEnd(28)}${identifiersOf(one).join(', ').padEnd(16)} ${summarize(one)}`;
  });
  console.info([what, ...lines].join('\n'));
}

const FILE = sharedFile('data/pagila.sql');
if (!existsSync(FILE)) console.warn('classify: ../shared/data/pagila.sql is not there, its tests are left out');
const describePagila = existsSync(FILE) ? needs('debian-postgres') : needs('debian-postgres').skip;

let folder = '';
let session: DuckdbSession;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-classify-'));
  session = await DuckdbSession.open({ tempDirectory: join(folder, 'spill') });
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

describePagila('pagila', { timeout: 120_000 }, () => {
  let server: TestServer;
  let findings: readonly ColumnFinding[] = [];
  beforeAll(async () => {
    server = await startPostgres('debian');
    const url = await databaseFromFile(server.url, 'pagila_classified', FILE);
    const source = await openPostgresSource(
      { connection: parseConnection(url, {}), readers: 2, comments: 'drop' },
      async () => session,
    );
    try {
      const catalog = await source.catalog();
      const tables = await source.exportTables({
        catalog,
        rowsFor: () => 'all',
        directory: join(folder, 'raw'),
        scratch: join(folder, 'scratch'),
        onProgress: () => undefined,
      });
      findings = await classifyLake(session, { catalog, tables });
    } finally {
      await source.close();
    }
    print('pagila', findings);
  }, 180_000);
  afterAll(() => server.stop());

  it('every name, address, e-mail, phone, password and picture of a person is found, and nothing else', () => {
    expect(called(findings).toSorted()).toEqual(PERSONAL.toSorted());
  });

  it('films, categories, ratings, languages and countries are not flagged', () => {
    const all = findings.map(nameOf);
    expect(NOBODY.filter((name) => !all.includes(name))).toEqual([]);
    expect(called(findings).filter((name) => NOBODY.includes(name))).toEqual([]);
  });
});

const SAKILA = ['schema', 'data'].map((part) => sharedFile(`data/sakila-mysql-${part}.sql`));
if (!SAKILA.every((file) => existsSync(file))) console.warn('classify: sakila is not there, its tests are left out');
const describeSakila = SAKILA.every((file) => existsSync(file)) ? needs() : needs().skip;

describeSakila('the rows of sakila', { timeout: 180_000 }, () => {
  let findings: readonly ColumnFinding[] = [];
  beforeAll(async () => {
    const [schema = '', data = ''] = SAKILA.map((file) => readFileSync(file, 'latin1'));
    const made: { table: Table; files: TableFiles }[] = [];
    for (const { name, columns, rows } of dumpedTables(schema, data)) {
      if (rows.length === 0) continue;
      const [json, parquet] = [join(folder, `${name}.json`), join(folder, `${name}.parquet`)];
      const objects = rows.map((row) =>
        JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))),
      );
      await writeFile(json, objects.join('\n'));
      const types = columns.map((column) => `${ident(column)}: 'VARCHAR'`).join(', ');
      const read = `read_json(${literal(json)}, columns = {${types}}, format = 'newline_delimited')`;
      await session.run(`COPY (SELECT * FROM ${read}) TO ${literal(parquet)} (FORMAT parquet)`, 'write rows of sakila');
      const id = { schema: 'sakila', name };
      const files = columns.map((column) => ({
        name: column,
        sourceType: 'text',
        encoding: 'text' as const,
        duckdbType: 'VARCHAR',
      }));
      made.push({
        table: {
          id,
          kind: 'table',
          partitionKey: [],
          inherits: [],
          columns: columns.map((column) => columnOf(column, typeOf('text'))),
          uniques: [],
          foreignKeys: [],
          checks: [],
          rowSecurity: false,
          readable: true,
          estimatedRows: -1,
          bytes: 0,
        },
        files: { table: id, files: [parquet], columns: files, rows: rows.length, bytes: 1 },
      });
    }
    const catalog: Catalog = {
      dialect: 'postgres',
      database: 'sakila',
      serverVersion: 150000,
      encoding: 'UTF8',
      tables: made.map(({ table }) => table),
      objects: {},
    };
    findings = await classifyLake(session, { catalog, tables: made.map(({ files }) => files) });
    print('sakila', findings);
  }, 120_000);

  it('every name, address, e-mail, phone, password and picture of a person is found', () => {
    expect(PERSONAL.filter((name) => !called(findings).includes(name))).toEqual([]);
  });

  it('films, categories, ratings, languages and countries are not flagged', () => {
    expect(called(findings).filter((name) => NOBODY.includes(name))).toEqual([]);
  });
});
