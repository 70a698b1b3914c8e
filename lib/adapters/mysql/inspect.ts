// Reads a MySQL or MariaDB database's catalog into the model, in a fixed number of set-based queries, and one more for each table that may
// have a period. The information schema shows a user only what it has a right on: a table without any right does not exist for it.
import { z } from 'zod';
import { Catalog, type CheckConstraint, type Column, type Table } from '../../core/model/catalog.ts';
import { MARIADB } from '../../core/model/dialect.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { columnsIn } from './expression-columns.ts';
import { type KeysOfTable, readKeys } from './inspect/keys.ts';
import { countObjects } from './inspect/objects.ts';
import { NO_PERIODS, type PeriodsOfTable, readPeriods } from './inspect/periods.ts';
import { NOT_THE_MARK } from './masked-mark.ts';
import type { MysqlSession } from './session.ts';
import { columnType } from './types.ts';

const number = z.coerce.number();

const DatabaseRow = z.object({ name: z.string(), encoding: z.string() });
const DATABASE =
  'SELECT schema_name AS name, default_character_set_name AS encoding FROM information_schema.schemata WHERE schema_name = DATABASE()';

const TableRow = z.object({
  name: z.string(),
  kind: z.string(),
  engine: z.string().nullable(),
  estimate: number.nullable(),
  bytes: number,
});

// A table that another server holds has no rows here; a MariaDB sequence is no table.
const TABLES = `SELECT table_name AS name, table_type AS kind, engine AS engine, table_rows AS estimate,
  COALESCE(data_length, 0) AS bytes FROM information_schema.tables
  WHERE table_schema = DATABASE() AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
    AND ${NOT_THE_MARK} ORDER BY BINARY table_name`;

const ColumnRow = z.object({
  table: z.string(),
  name: z.string(),
  position: number,
  default: z.string().nullable(),
  nullable: z.string(),
  dataType: z.string().transform((text) => text.toLowerCase()),
  characters: number.nullable(),
  precision: number.nullable(),
  scale: number.nullable(),
  collation: z.string().nullable(),
  columnType: z.string(),
  extra: z.string(),
  privileges: z.string(),
  expression: z.string().nullable(),
});
type ColumnRow = z.infer<typeof ColumnRow>;

const COLUMNS = `SELECT table_name AS \`table\`, column_name AS name, ordinal_position AS position, column_default AS \`default\`,
  is_nullable AS nullable, data_type AS dataType, character_maximum_length AS characters, numeric_precision AS \`precision\`,
  numeric_scale AS scale, collation_name AS collation, column_type AS columnType, extra AS extra, privileges AS privileges,
  generation_expression AS expression
  FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY BINARY table_name, ordinal_position`;

const CheckRow = z.object({ table: z.string(), name: z.string(), expression: z.string() });

// MySQL names the table of a CHECK elsewhere.
const CHECKS_OF_MARIADB = `SELECT table_name AS \`table\`, constraint_name AS name, check_clause AS expression
  FROM information_schema.check_constraints WHERE constraint_schema = DATABASE() ORDER BY 1, 2`;
const CHECKS_OF_MYSQL = `SELECT t.table_name AS \`table\`, c.constraint_name AS name, c.check_clause AS expression
  FROM information_schema.check_constraints c JOIN information_schema.table_constraints t
    ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name AND t.constraint_type = 'CHECK'
  WHERE c.constraint_schema = DATABASE() ORDER BY 1, 2`;

/** Rows that another server or a file holds, or (MERGE) other tables of this database. */
const FOREIGN_ENGINES = new Set(['FEDERATED', 'CONNECT', 'SPIDER', 'S3', 'MRG_MYISAM']);

/**
 * Reads the catalog of the session's database.
 * @param name what the database is called in the result: a staged one has the name of its source
 * @throws EnvironmentError when it cannot be read
 */
export async function inspectMysql(session: MysqlSession, name?: string): Promise<Catalog> {
  const doing = 'read the catalog';
  const [database] = await session.rows(DATABASE, DatabaseRow, doing);
  const found = await session.rows(TABLES, TableRow, doing);
  const columns = groupBy(await session.rows(COLUMNS, ColumnRow, doing), ({ table }) => table);
  const checkSql = session.dialect === MARIADB ? CHECKS_OF_MARIADB : CHECKS_OF_MYSQL;
  const checks = groupBy(await session.rows(checkSql, CheckRow, doing), ({ table }) => table);
  const schema = name ?? database?.name ?? '';
  const keys = await readKeys(
    session,
    (table) => (columns.get(table) ?? []).map((column) => column.name),
    (from) => (from === database?.name ? schema : from),
  );
  const tables: Table[] = [];
  for (const row of found) {
    const own = columns.get(row.name) ?? [];
    const ofTable = (checks.get(row.name) ?? []).map((check) => withColumns(check, own));
    const ofKeys = keys.get(row.name) ?? NO_KEYS;
    const periods = isReadable(own) ? await readPeriods(session, row.name, ofTable, ofKeys.uniques) : NO_PERIODS;
    tables.push(describe(schema, row, own, { checks: ofTable, periods, keys: ofKeys }));
  }
  return Catalog.parse({
    dialect: session.dialect.name,
    database: schema,
    serverVersion: session.version,
    encoding: database?.encoding ?? '',
    tables,
    objects: await countObjects(session),
  });
}

function withColumns(check: z.infer<typeof CheckRow>, columns: readonly ColumnRow[]): CheckConstraint {
  const names = columns.map(({ name }) => name);
  return {
    name: check.name,
    expression: check.expression,
    columns: columnsIn(check.expression, names),
    validated: true,
  };
}

const NO_KEYS: KeysOfTable = { uniques: [], indexes: [], foreignKeys: [] };

function isReadable(columns: readonly ColumnRow[]): boolean {
  return columns.every(({ privileges }) => privileges.split(',').includes('select'));
}

interface Constraints {
  readonly checks: readonly CheckConstraint[];
  readonly periods: PeriodsOfTable;
  readonly keys: KeysOfTable;
}

function describe(
  schema: string,
  row: z.infer<typeof TableRow>,
  columns: readonly ColumnRow[],
  { checks, periods, keys: { uniques, indexes, foreignKeys } }: Constraints,
): Table {
  const inKey = new Set(uniques.flatMap((key) => key.columns));
  const isForeign = FOREIGN_ENGINES.has(row.engine?.toUpperCase() ?? '');
  return {
    id: { schema, name: row.name },
    kind: isForeign ? 'foreign' : 'table',
    partitionKey: [],
    inherits: [],
    columns: columns.map((column) => describeColumn(column, columns, checks, inKey)),
    uniques,
    foreignKeys,
    checks: checks.map((check) => (periods.checks.has(check.name) ? { ...check, period: true } : check)),
    ...(periods.exclusions.length === 0 ? {} : { exclusions: periods.exclusions }),
    indexes,
    ...(row.engine === null ? {} : { engine: row.engine }),
    rowSecurity: false,
    ...(row.kind === 'SYSTEM VERSIONED' ? { systemVersioned: true as const } : {}),
    readable: isReadable(columns),
    estimatedRows: row.estimate ?? -1,
    bytes: row.bytes,
  };
}

const UUID_GENERATOR = /^(uuid|sys_guid)\(/i;

function describeColumn(
  row: ColumnRow,
  all: readonly ColumnRow[],
  checks: readonly CheckConstraint[],
  inKey: ReadonlySet<string>,
): Column {
  const counts = /\bauto_increment\b/i.test(row.extra);
  const expression = row.expression ?? '';
  const isGenerated = /\b(VIRTUAL|STORED|PERSISTENT) GENERATED\b/i.test(row.extra);
  const isJson = checks.some(
    ({ expression: check, columns }) =>
      columns.length === 1 && columns[0] === row.name && /^\(?json_valid\(`(?:[^`]|``)+`\)\)?$/i.test(check),
  );
  return {
    name: row.name,
    position: row.position,
    type: columnType(row, isJson),
    nullable: row.nullable === 'YES',
    ...(counts ? { identity: 'by default' as const } : {}),
    generatedKey:
      (counts || UUID_GENERATOR.test(row.default ?? '') || /^nextval\(/i.test(row.default ?? '')) &&
      inKey.has(row.name),
    ...(isGenerated
      ? {
          generated: {
            expression,
            from: columnsIn(
              expression,
              all.map(({ name }) => name),
            ),
          },
        }
      : {}),
    // MariaDB writes the text NULL where a column may be NULL and has no default.
    hasDefault: !isGenerated && row.default !== null && row.default !== 'NULL',
    ...(row.collation === null ? {} : { collation: row.collation }),
    ...(/\binvisible\b/i.test(row.extra) ? { invisible: true as const } : {}),
  };
}
