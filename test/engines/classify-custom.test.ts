// Custom identifiers and allow lists over real Parquet: every row of small and large tables, in every kind of column.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import { customDetection } from '../../lib/core/identifiers/custom-detection.ts';
import { portableRegex } from '../../lib/core/identifiers/regex.ts';
import type { CustomIdentifier } from '../../lib/core/identifiers/schema.ts';
import type { ColumnType, Table } from '../../lib/core/model/catalog.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { columnOf, typeOf } from '../unit/detect/support.ts';

interface Spec {
  readonly name: string;
  readonly sql: string;
  readonly type: ColumnType;
  readonly duckdbType?: string;
}

let folder: string;
let session: DuckdbSession;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-custom-'));
  session = await DuckdbSession.open({ tempDirectory: join(folder, 'spill') });
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true });
});

async function classify(
  specs: readonly Spec[],
  rows: number,
  identifiers: readonly CustomIdentifier[],
  allowed: readonly string[] = [],
): Promise<ColumnFinding[]> {
  const file = join(folder, `t${Math.abs(JSON.stringify([specs, rows]).length)}-${rows}.parquet`);
  const select = specs.map((spec) => `${spec.sql} AS ${ident(spec.name)}`).join(', ');
  await session.run(`COPY (SELECT ${select} FROM range(${rows}) t(i)) TO ${literal(file)} (FORMAT parquet)`, 'write');
  const table: Table = {
    id: { schema: 'public', name: 't' },
    kind: 'table',
    columns: specs.map((spec) => columnOf(spec.name, spec.type)),
    foreignKeys: [],
    uniques: [],
    checks: [],
    partitionKey: [],
    inherits: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: rows,
    bytes: 0,
  };
  const columns = specs.map((spec) => ({
    name: spec.name,
    sourceType: spec.type.text,
    encoding: spec.duckdbType === undefined ? ('text' as const) : ('typed' as const),
    duckdbType: spec.duckdbType ?? 'VARCHAR',
  }));
  return classifyLake(session, {
    catalog: {
      dialect: 'postgres',
      database: 'd',
      serverVersion: 150000,
      encoding: 'UTF8',
      tables: [table],
      objects: {},
    },
    tables: [{ table: table.id, files: [file], columns, rows, bytes: 1 }],
    custom: customDetection(
      identifiers.map((identifier) => ({ identifier, searched: true })),
      allowed.length === 0 ? [] : [{ name: 'allowed', entries: allowed }],
    ),
  });
}

const text = typeOf('text');
const ACCOUNT: CustomIdentifier = {
  name: 'account-number',
  regex: 'XYZ-[0-9]{8}',
  severityLevels: [{ occurrencesThreshold: 1, severity: 'HIGH' }],
};
const number = "'XYZ-' || lpad(CAST(i AS VARCHAR), 8, '0')";
const COLUMNS: readonly Spec[] = [
  { name: 'c1', sql: number, type: text },
  { name: 'c2', sql: `CASE WHEN i = 7 THEN 'moved to ' || ${number} ELSE 'row ' || i END`, type: text },
  { name: 'c3', sql: `'{"a":[{"no":"' || ${number} || '"}]}'`, type: typeOf('json') },
  { name: 'c4', sql: `CASE WHEN i = 7 THEN '{"no":"XYZ\\u002d00000007"}' ELSE '{}' END`, type: typeOf('json') },
  { name: 'c5', sql: `'{x,' || ${number} || '}'`, type: { ...typeOf('array'), element: text } },
  { name: 'c6', sql: `CAST(${number} AS BLOB)`, type: typeOf('binary'), duckdbType: 'BLOB' },
  { name: 'c7', sql: "'XYZ-' || i", type: text },
];
const hits = (findings: readonly ColumnFinding[]) =>
  findings.map(({ column, detections }) => [
    column,
    ...detections
      .filter((one) => one.identifier === ACCOUNT.name)
      .map((one) => [one.where, one.jsonPath, one.hits, one.of]),
  ]);

describe('classifyLake with a custom identifier', { timeout: 180_000 }, () => {
  it.each([50, 40_000])('finds it in all of %i rows, wherever it stands', async (rows) => {
    expect(hits(await classify(COLUMNS, rows, [ACCOUNT]))).toEqual([
      ['c1', ['value', undefined, rows, rows]],
      ['c2', ['text', undefined, 1, rows]],
      ['c3', ['json', '$.a[*].no', rows, rows]],
      ['c4', ['json', '$.no', 1, rows]],
      ['c5', ['array', undefined, rows, rows]],
      ['c6', ['value', undefined, rows, rows]],
      ['c7'],
    ]);
  });

  it('finds nothing there without it', async () => {
    const findings = await classify(COLUMNS.slice(0, 2), 50, []);
    expect(findings.flatMap((finding) => finding.detections.filter((one) => one.strength !== 'weak'))).toEqual([]);
  });

  it('reads numbers and dates as their text, and asks the name for the keyword', async () => {
    const badge: CustomIdentifier = { name: 'badge', regex: '\\b7[0-9]{3}\\b', keywords: ['badge no'] };
    const integers = { sql: '7000 + i % 10', type: typeOf('integer'), duckdbType: 'INTEGER' };
    const findings = await classify(
      [
        { name: 'badge_no', ...integers },
        { name: 'amount', ...integers },
      ],
      20_000,
      [badge],
    );
    expect(findings.map(({ detections }) => detections.map(({ identifier, hits: n }) => [identifier, n]))).toEqual([
      [['badge', 20_000]],
      [],
    ]);
  });

  it('says how many rows an allow list took away', async () => {
    const specs = [
      { name: 'c1', sql: "CASE WHEN i < 30 THEN 'XYZ-00000000' ELSE 'XYZ-0000000' || i % 9 + 1 END", type: text },
    ];
    const [finding] = await classify(specs, 50, [ACCOUNT], ['xyz-00000000']);
    expect([finding?.allowed, finding?.detections[0]?.hits]).toEqual([30, 20]);
  });

  // What the check of the expression lets pass, RE2 must compile, or the search in SQL would fail.
  it.each([
    '(?i)xyz-\\d+',
    '[]a]+\\-\\@',
    '[\\w-z]+\\s[^\\s]\\S',
    '[[:punct:][:word:]]{1,255}',
    '\\x41\\x{1F600}\\pL\\P{Lu}',
    '(?:a{30}){30}',
    'a{x}|\\bb\\B.',
    '(?:[\\w-]+\\.){1,9}[^]-]',
    "a'b\\\\",
  ])('%s is an expression for RE2 too', async (regex) => {
    const { re2 } = portableRegex(regex);
    await expect(session.all(`SELECT regexp_matches('a', ${literal(re2)}) AS m`, 'compile')).resolves.toHaveLength(1);
  });
});
