// Runs the classifier over labelled tables, as a run does, and counts what it calls personal that is, is not, and what it misses.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { identifiersOf, isSensitive, summarize } from '../../lib/core/detect/decide.ts';
import type { ColumnFinding } from '../../lib/core/findings/detection.ts';
import type { Catalog, Table, TypeCategory } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { tableKey } from '../../lib/core/model/names.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import type { LabelledColumn, LabelledTable } from './tables.ts';

export interface Judged {
  readonly column: LabelledColumn;
  readonly found: boolean;
  readonly identifiers: readonly string[];
  readonly why: string;
}

export interface Score {
  readonly columns: number;
  readonly missed: number;
  readonly mistaken: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the columns found, the share whose first identifier is right. */
  readonly named: number;
}

export async function judgeTables(tables: readonly LabelledTable[]): Promise<readonly Judged[]> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-detection-'));
  const session = await DuckdbSession.open({ tempDirectory: folder });
  try {
    const findings: ColumnFinding[] = [];
    // Each table is a database of its own: several hold values of one list, and a value that is found elsewhere too would tell what it is.
    for (const labelled of tables) {
      const { table, files } = await writeTable(session, folder, labelled);
      findings.push(...(await classifyLake(session, { catalog: catalogOf(table), tables: [files] })));
    }
    const byColumn = new Map(findings.map((finding) => [`${tableKey(finding.table)}.${finding.column}`, finding]));
    return tables.flatMap((table) =>
      table.columns.flatMap((column) => {
        const finding = byColumn.get(`${tableKey(idOf(table))}.${column.name}`);
        if (finding === undefined) return [];
        return [{ column, found: isSensitive(finding), identifiers: identifiersOf(finding), why: summarize(finding) }];
      }),
    );
  } finally {
    session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function catalogOf(table: Table): Catalog {
  return {
    dialect: 'postgres',
    database: 'labelled',
    serverVersion: 150000,
    encoding: 'UTF8',
    tables: [table],
    objects: {},
  };
}

export function scoreOf(judged: readonly Judged[]): Score {
  const personal = judged.filter(({ column }) => column.is.length > 0);
  const found = personal.filter((one) => one.found);
  const mistaken = judged.filter((one) => one.found && one.column.is.length === 0).length;
  const right = found.filter(({ column, identifiers }) => column.is.includes(identifiers[0] ?? ''));
  return {
    columns: judged.length,
    missed: personal.length - found.length,
    mistaken,
    precision: ratio(found.length, found.length + mistaken),
    recall: ratio(found.length, personal.length),
    named: ratio(right.length, found.length),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function idOf(table: LabelledTable): Table['id'] {
  return { schema: 'public', name: table.name };
}

/** Through NDJSON, which keeps every character. */
async function writeTable(
  session: DuckdbSession,
  folder: string,
  table: LabelledTable,
): Promise<{ table: Table; files: TableFiles }> {
  const rows = table.columns[0]?.values.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) =>
    JSON.stringify(Object.fromEntries(table.columns.map((column, i) => [`v${i}`, column.values[row] ?? null]))),
  );
  const [json, parquet] = [join(folder, `${table.name}.json`), join(folder, `${table.name}.parquet`)];
  await writeFile(json, `${lines.join('\n')}\n`);
  const read = table.columns.map((_, i) => `v${i}: 'VARCHAR'`).join(', ');
  const select = table.columns.map(
    (column, i) => `${column.category === 'date' ? `CAST(v${i} AS DATE)` : `v${i}`} AS ${ident(column.name)}`,
  );
  await session.run(
    `COPY (SELECT ${select.join(', ')} FROM read_json(${literal(json)}, columns = {${read}}, format = 'newline_delimited')) TO ${literal(parquet)} (FORMAT parquet)`,
    'write a labelled table',
  );
  const typed = (category: TypeCategory): boolean => category === 'date';
  const columns = table.columns.map((column) => ({
    name: column.name,
    sourceType: column.category,
    encoding: typed(column.category) ? ('typed' as const) : ('text' as const),
    duckdbType: typed(column.category) ? 'DATE' : 'VARCHAR',
  }));
  return { table: tableOf(table), files: { table: idOf(table), files: [parquet], columns, rows, bytes: 1 } };
}

function tableOf(table: LabelledTable): Table {
  const text = { text: 'text', base: 'text', category: 'text' } as const;
  return {
    id: idOf(table),
    kind: 'table',
    partitionKey: [],
    inherits: [],
    columns: table.columns.map((column, i) => ({
      name: column.name,
      position: i + 1,
      type: {
        text: column.category,
        base: column.category,
        category: column.category,
        ...(column.category === 'array' ? { element: text } : {}),
      },
      nullable: true,
      generatedKey: false,
      hasDefault: false,
    })),
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: -1,
    bytes: 0,
  };
}
