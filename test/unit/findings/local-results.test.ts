// The classifier's findings in Macie's documents: what our own reader makes of them is what the classifier said.
import { describe, expect, it } from 'vitest';
import type { ColumnFinding, Detection } from '../../../lib/core/findings/detection.ts';
import { localResults } from '../../../lib/core/findings/macie/local-results.ts';
import { MacieReading } from '../../../lib/core/findings/macie/read.ts';
import { ExportedSource } from '../../../lib/core/findings/macie/source.ts';
import type { Catalog } from '../../../lib/core/model/catalog.ts';
import { textColumn } from '../detect/support.ts';

const TABLE = { schema: 'public', name: 'o/t' };
const COLUMNS = ['email', "it's", 'profile', 'badge', 'login', 'plain', 'ann@example.org'];

const detection = (column: string, identifier: string, more: Partial<Detection> = {}): Detection => ({
  table: TABLE,
  column,
  identifier,
  hits: 3,
  of: 5,
  strength: 'certain',
  source: 'classifier',
  where: 'value',
  why: 'because',
  ...more,
});
const finding = (
  column: string,
  detections: readonly Detection[],
  more: Partial<ColumnFinding> = {},
): ColumnFinding => ({
  table: TABLE,
  column,
  detections,
  profile: { rows: 5, nulls: 0, empty: 0, distinct: 5, minLength: 1, maxLength: 9, averageLength: 5, wordy: 0 },
  ...more,
});
const catalog: Catalog = {
  dialect: 'postgres',
  database: 'shop',
  serverVersion: 150000,
  encoding: 'UTF8',
  tables: [
    {
      id: TABLE,
      kind: 'table',
      partitionKey: [],
      inherits: [],
      columns: COLUMNS.map((name) => textColumn(name)),
      uniques: [],
      foreignKeys: [],
      checks: [],
      rowSecurity: false,
      readable: true,
      estimatedRows: -1,
      bytes: 0,
    },
  ],
  objects: {},
};

function made(findings: readonly ColumnFinding[]) {
  const columns = COLUMNS.map((name) => ({
    name,
    sourceType: 'text',
    encoding: 'text' as const,
    duckdbType: 'VARCHAR',
  }));
  return localResults({
    run: '20260101T000000Z-1',
    createdAt: '2026-01-01T00:00:00.000Z',
    catalog,
    tables: [{ table: TABLE, files: ['/raw/a%2Fb/LOAD00000001.parquet'], columns, rows: 5, bytes: 99 }],
    findings,
  });
}

function readBack(findings: readonly ColumnFinding[]) {
  const { results, source } = made(findings);
  const reading = new MacieReading(ExportedSource.parse(JSON.parse(JSON.stringify(source))));
  results
    .trimEnd()
    .split('\n')
    .forEach((line, i) => {
      reading.result({ file: 'discovery-results.jsonl', line: i + 1 }, JSON.parse(line));
    });
  const [table] = reading.conclude({ paths: true }).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

const SEEN = [
  finding('email', [detection('email', 'EMAIL_ADDRESS')]),
  finding("it's", [detection("it's", 'CREDIT_CARD_NUMBER', { hits: 2 })]),
  finding('profile', [detection('profile', 'PHONE_NUMBER', { where: 'json', jsonPath: '$.contact.phone' })]),
  finding('badge', [detection('badge', 'badge-number')]),
  finding('login', [detection('login', 'USERNAME', { hits: 0, where: 'name', strength: 'likely' })]),
  finding('plain', [detection('plain', 'LAST_NAME', { strength: 'weak' })]),
];

describe('the documents of a local run', () => {
  it('read back to the identifiers of every column, their counts and their places', () => {
    const { columns, status } = readBack(SEEN);
    expect(status).toBe('complete');
    expect(
      columns.map(({ name, identifiers }) => [name, identifiers.map(({ kind, id, count }) => [kind, id, count])]),
    ).toEqual([
      ['email', [['managed', 'EMAIL_ADDRESS', 3]]],
      ["it's", [['managed', 'CREDIT_CARD_NUMBER', 2]]],
      ['profile', [['managed', 'PHONE_NUMBER', 3]]],
      ['badge', [['custom', 'badge-number', 3]]],
      ['login', [['managed', 'USERNAME', 1]]],
      ['plain', []],
      ['ann@example.org', []],
    ]);
    expect(columns[2]?.identifiers[0]?.paths).toEqual(['$.contact.phone']);
  });

  it('prove the other columns clean when all was looked at', () => {
    expect(readBack(SEEN).provenClean).toEqual(['plain', 'ann@example.org']);
  });

  it('prove nothing clean where a column was not looked at, or only a sample of it', () => {
    for (const more of [{ unknown: 'its values were not exported' }, { sampled: { values: 10, of: 50 } }]) {
      const read = readBack([...SEEN, finding('plain', [], more)]);
      expect([read.status, read.provenClean]).toEqual(['unknown', []]);
    }
  });

  it('locate at most a thousand occurrences, as Macie does, and then prove nothing else clean', () => {
    const many = readBack([finding('email', [detection('email', 'EMAIL_ADDRESS', { hits: 5000, of: 5000 })])]);
    expect(many.columns[0]?.identifiers[0]).toMatchObject({ count: 5000, located: 1000, allLocated: false });
    expect(many.provenClean).toEqual([]);
  });

  it('leave out the place when the column is itself named like a person’s address', () => {
    const { results } = made([finding('ann@example.org', [detection('ann@example.org', 'EMAIL_ADDRESS')])]);
    expect(results).not.toContain('ann@');
    expect(readBack([finding('ann@example.org', [detection('ann@example.org', 'EMAIL_ADDRESS')])]).status).toBe(
      'unknown',
    );
  });

  it('are sorted into the categories that Macie has', () => {
    const { results } = made(SEEN);
    const [line = ''] = results.split('\n');
    const parsed = JSON.parse(line).classificationDetails.result.sensitiveData;
    expect(parsed.map((one: { category: string }) => one.category)).toEqual([
      'PERSONAL_INFORMATION',
      'FINANCIAL_INFORMATION',
    ]);
  });
});
