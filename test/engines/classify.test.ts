// The classifier over real Parquet files: hostile names, every kind of column, one e-mail in 1,000,000 rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { identifiersOf, isSensitive } from '../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import type { Catalog, Column, ColumnType, Table } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { columnOf, typeOf } from '../unit/detect/support.ts';

interface Spec {
  readonly name: string;
  readonly sql: string;
  readonly type: ColumnType;
  readonly duckdbType?: string;
}

const text = typeOf('text');
const HOSTILE = ['e"mail', 'e\nmail', "'; drop table x; --", '日本 🙂', '%s', '$1'];

/** About twenty columns; `i` counts the rows. */
const COLUMNS: readonly Spec[] = [
  { name: 'id', sql: 'i', type: typeOf('integer'), duckdbType: 'BIGINT' },
  ...HOSTILE.map((name, n) => ({ name, sql: `'user' || i || '@h${n}.example'`, type: text })),
  { name: 'pan', sql: '4111111111111111', type: typeOf('integer'), duckdbType: 'BIGINT' },
  { name: 'pan_text', sql: "'5555 5555 5555 4444'", type: text },
  { name: 'iban', sql: "'DE89370400440532013000'", type: text },
  { name: 'dob', sql: "DATE '1950-01-01' + CAST(i % 15000 AS INTEGER)", type: typeOf('date'), duckdbType: 'DATE' },
  { name: 'c5', sql: "DATE '1945-01-01' + CAST(i * 37 % 20000 AS INTEGER)", type: typeOf('date'), duckdbType: 'DATE' },
  {
    name: 'profile',
    sql: `'{"contact":{"email":"u' || i || '@mail.example"},"tels":["+49 30 9018' || (10 + i % 80) || '"],"tier":"gold"}'`,
    type: typeOf('json'),
  },
  { name: 'contacts', sql: `'{u' || i || '@x.example,"b c",NULL}'`, type: { ...typeOf('array'), element: text } },
  { name: 'ip', sql: "'192.0.2.' || (i % 250)", type: typeOf('inet') },
  { name: 'blob', sql: "encode('zz ann' || i || '@example.org zz')", type: typeOf('binary'), duckdbType: 'BLOB' },
  { name: 'status', sql: "['new','paid','shipped'][1 + i % 3]", type: text },
  { name: 'sku', sql: "'SKU-' || lpad(CAST(i AS VARCHAR), 8, '0')", type: text },
  { name: 'amount', sql: 'CAST(i % 977 AS DECIMAL(10,2))', type: typeOf('numeric'), duckdbType: 'DECIMAL(10,2)' },
  { name: 'order_hash', sql: 'md5(CAST(i AS VARCHAR))', type: text },
  { name: 'nothing', sql: 'CAST(NULL AS VARCHAR)', type: text },
  { name: 'active', sql: 'i % 2 = 0', type: typeOf('boolean'), duckdbType: 'BOOLEAN' },
];

const PERSONAL = [...HOSTILE, 'pan', 'pan_text', 'iban', 'dob', 'c5', 'profile', 'contacts', 'ip', 'blob'];

let folder = '';
let session: DuckdbSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-classify-'));
  session = await DuckdbSession.open({ tempDirectory: folder });
});

afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

function tableOf(name: string, columns: readonly Column[], more: Partial<Table> = {}): Table {
  return {
    id: { schema: 'public', name },
    kind: 'table',
    partitionKey: [],
    inherits: [],
    columns,
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: -1,
    bytes: 0,
    ...more,
  };
}

async function write(name: string, specs: readonly Spec[], rows: number): Promise<{ table: Table; files: TableFiles }> {
  const file = join(folder, `${name}.parquet`);
  const select = specs.map((spec) => `${spec.sql} AS ${ident(spec.name)}`).join(', ');
  await session.run(
    `COPY (SELECT ${select} FROM range(${rows}) t(i)) TO ${literal(file)} (FORMAT parquet)`,
    'write test data',
  );
  const table = tableOf(
    name,
    specs.map((spec) => columnOf(spec.name, spec.type)),
  );
  const columns = specs.map((spec) => ({
    name: spec.name,
    sourceType: spec.type.text,
    encoding: spec.duckdbType === undefined ? ('text' as const) : ('typed' as const),
    duckdbType: spec.duckdbType ?? 'VARCHAR',
  }));
  return { table, files: { table: table.id, files: [file], columns, rows, bytes: 1 } };
}

async function classify(made: readonly { table: Table; files?: TableFiles }[]): Promise<ColumnFinding[]> {
  const catalog: Catalog = {
    dialect: 'postgres',
    database: 'd',
    serverVersion: 150000,
    encoding: 'UTF8',
    tables: made.map(({ table }) => table),
    objects: {},
  };
  return classifyLake(session, { catalog, tables: made.flatMap(({ files }) => (files === undefined ? [] : [files])) });
}

const sensitive = (findings: readonly ColumnFinding[]): string[] =>
  findings.filter(isSensitive).map((finding) => finding.column);

describe('classifyLake', { timeout: 180_000 }, () => {
  it.each([300, 30_000])('finds what is personal and nothing else in %i rows of every kind of column', async (rows) => {
    const findings = await classify([await write(`kinds_${rows}`, COLUMNS, rows)]);
    expect(findings.map((finding) => finding.column)).toEqual(COLUMNS.map((spec) => spec.name));
    expect(sensitive(findings)).toEqual(COLUMNS.map((spec) => spec.name).filter((name) => PERSONAL.includes(name)));
    const of = (column: string): ColumnFinding | undefined => findings.find((finding) => finding.column === column);
    expect(of('profile')?.detections.map((one) => one.jsonPath)).toEqual(
      expect.arrayContaining(['$.contact.email', '$.tels[*]']),
    );
    expect(of('e"mail')?.detections[0]).toMatchObject({
      identifier: 'EMAIL_ADDRESS',
      hits: rows,
      of: rows,
      strength: 'certain',
    });
    expect(of('nothing')?.profile).toMatchObject({ rows, nulls: rows, distinct: 0 });
    expect(of('status')?.profile).toMatchObject({ rows, nulls: 0, distinct: 3, minLength: 3, maxLength: 7, wordy: 0 });
  });

  it('sees one e-mail in 1,000,000 rows of text, and says so', async () => {
    const body =
      "CASE WHEN i = 123456 THEN 'please write to ann@example.org today' ELSE 'the ticket ' || i || ' was closed again' END";
    const [finding] = await classify([await write('needle', [{ name: 'body', sql: body, type: text }], 1_000_000)]);
    expect(finding?.detections[0]).toMatchObject({
      identifier: 'EMAIL_ADDRESS',
      where: 'text',
      hits: 1,
      of: 1_000_000,
      strength: 'certain',
    });
    expect(finding?.profile.wordy).toBe(1);
  });

  it('sees one e-mail behind 3 MB of a single value, and one at a JSON path of one row in 50,000', async () => {
    const long = "CASE WHEN i = 1 THEN repeat('lorem ipsum ', 250000) || 'ann@example.org' ELSE 'short' END";
    const json = `CASE WHEN i = 40000 THEN '{"deep":{"who":"bob@example.org"}}' ELSE '{"n":' || i || '}' END`;
    const findings = await classify([
      await write('long', [{ name: 'body', sql: long, type: text }], 3),
      await write('rare', [{ name: 'doc', sql: json, type: typeOf('json') }], 50_000),
    ]);
    expect(findings.map(identifiersOf)).toEqual([['EMAIL_ADDRESS'], ['EMAIL_ADDRESS']]);
    expect(findings[1]?.detections[0]?.jsonPath).toBe('$.deep.who');
  });

  it('judges an empty table by names, a table without columns not at all, and one without files as unknown', async () => {
    const empty = await write(
      'empty',
      [
        { name: 'email', sql: "''", type: text },
        { name: 'qty', sql: '1', type: typeOf('integer'), duckdbType: 'INTEGER' },
      ],
      0,
    );
    const findings = await classify([
      empty,
      { table: tableOf('none', []) },
      { table: tableOf('foreign_one', [columnOf('phone', text)], { kind: 'foreign' }) },
    ]);
    expect(findings.map((finding) => [finding.column, isSensitive(finding), finding.unknown !== undefined])).toEqual([
      ['email', true, false],
      ['qty', false, false],
      ['phone', true, true],
    ]);
  });

  it('never lets a value into a finding', async () => {
    const findings = await classify([await write('silent', COLUMNS, 50)]);
    // Signs stand in shapes as they are; letters and digits never.
    const shapes = findings.flatMap((finding) => finding.shapes?.top ?? []);
    expect(shapes.filter(({ shape }) => !/^(?:[^\p{L}\d]\d+|[aAd]\d+)+$/u.test(shape))).toEqual([]);
    const rest = findings.map((finding) => ({ ...finding, shapes: undefined }));
    expect(JSON.stringify(rest)).not.toMatch(/@|4111|DE8937|192\.0\.2/);
    expect(JSON.stringify(findings)).not.toMatch(/4111|DE8937|192\.0\.2/);
  });
});
