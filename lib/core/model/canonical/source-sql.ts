// How a source database is asked about its own values before an export, for each kind of database.
import { ident, mysqlIdent, mysqlQualified, qualified } from '../../sql/quote.ts';
import type { ColumnType, TableId } from '../catalog.ts';
import type { DialectName } from '../dialect.ts';
import type { FileColumn } from '../files.ts';
import { fileContent, sourceContent } from './content.ts';
import { mysqlContent, mysqlFileContent } from './content-mysql.ts';
import { mysqlOwnTextWhen } from './mysql-values.ts';
import { ownTextWhen } from './own-form.ts';

export interface SourceSql {
  readonly ident: (name: string) => string;
  /** What stands behind FROM to read this table's own rows and no others. */
  readonly from: (table: TableId) => string;
  /** Condition: a column's value is not NULL. */
  readonly isValue: (column: string) => string;
  /** Aggregate: rows for which a condition is true. */
  readonly countWhere: (condition: string) => string;
  /** Condition: a value that makes our exporter hold the whole column as text. Undefined when the type alone decides. */
  readonly ownTextWhen: (type: ColumnType) => ((column: string) => string) | undefined;
  /** Aggregate: the column's content (`content.ts`). @param encoding of the database, as its catalog says */
  readonly content: (type: ColumnType, encoding: string) => (column: string) => string;
  /** The same number in DuckDB, over a file as our exporter writes it. */
  readonly fileContent: (type: ColumnType, column: FileColumn) => (column: string) => string;
}

const POSTGRES_SQL: SourceSql = Object.freeze({
  ident,
  from: (table: TableId) => `ONLY ${qualified(table)}`,
  // not `IS NOT NULL`: a composite of NULLs is a value
  isValue: (column: string) => `${column} IS DISTINCT FROM NULL`,
  countWhere: (condition: string) => `count(*) FILTER (WHERE ${condition})`,
  ownTextWhen,
  content: sourceContent,
  fileContent,
});

const MYSQL_SQL: SourceSql = Object.freeze({
  ident: mysqlIdent,
  from: mysqlQualified,
  isValue: (column: string) => `${column} IS NOT NULL`,
  countWhere: (condition: string) => `COUNT(CASE WHEN ${condition} THEN 1 END)`,
  ownTextWhen: mysqlOwnTextWhen,
  content: mysqlContent,
  fileContent: mysqlFileContent,
});

export function sourceSqlOf(dialect: DialectName): SourceSql {
  switch (dialect) {
    case 'postgres':
      return POSTGRES_SQL;
    case 'mysql':
    case 'mariadb':
      return MYSQL_SQL;
    default:
      return dialect satisfies never;
  }
}
