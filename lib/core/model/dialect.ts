// What a kind of database can do, as one object per kind: code asks the capability, never the name. Only facts that some code reads
// stand here; how a catalog is queried stays with the adapter of its kind.
import { z } from 'zod';

export const DialectName = z.enum(['postgres', 'mysql', 'mariadb']);
export type DialectName = z.infer<typeof DialectName>;

/** What every kind of database has. */
export interface DialectCapabilities {
  readonly name: DialectName;
  /** As people write it. */
  readonly label: string;
  /** Versions in the server's own numbering (`server_version_num`, e.g. 150018; 80036 for MySQL 8.0.36); `perMajor` of them make a major version. */
  readonly version: {
    readonly oldest: number;
    readonly perMajor: number;
    /** As the server prints it, e.g. 15.18 for 150018, 8.0.36 for 80036. */
    readonly text: (version: number) => string;
  };
  readonly quoting: { readonly identifier: string; readonly maxIdentifierBytes: number };
  /** Schema whose name people leave out before its tables. */
  readonly homeSchema: (database: string) => string;
  /** Types that compare without regard to letter case whatever their collation says. */
  readonly caseInsensitiveTypes: readonly string[];
}

export interface PostgresCapabilities extends DialectCapabilities {
  /** The first version that has the ability. */
  readonly since: {
    /** The planner reads a range of TIDs instead of the whole heap: a table can be exported in parallel chunks. */
    readonly tidRangeScan: number;
    /** A table that was never analysed says -1 rows; before that it said 0, as an empty one does. */
    readonly unknownRowEstimate: number;
    readonly idleSessionTimeout: number;
    readonly transactionTimeout: number;
  };
  /** One point in time that several sessions read. */
  readonly snapshot: {
    readonly begin: string;
    /** Gives the snapshot's id, in the session that holds it open. */
    readonly share: string;
    /** Run in a session that has begun; `id` is a quoted SQL constant. */
    readonly join: (id: string) => string;
    /** Codes of servers that cannot share: they are read by one session. Any other error is an error. */
    readonly cannotShare: readonly string[];
  };
  readonly ddl: {
    /** Databases are created, renamed and dropped from a session in this one. */
    readonly maintenanceDatabase: string;
    /** Bytes of one page of a table's heap. */
    readonly pageBytes: number;
  };
}

export const POSTGRES: PostgresCapabilities = Object.freeze({
  name: 'postgres',
  label: 'PostgreSQL',
  version: {
    oldest: 130_000,
    perMajor: 10_000,
    text: (version: number) => `${Math.floor(version / 10_000)}.${version % 10_000}`,
  },
  since: {
    tidRangeScan: 140_000,
    unknownRowEstimate: 140_000,
    idleSessionTimeout: 140_000,
    transactionTimeout: 170_000,
  },
  snapshot: {
    begin: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    share: 'SELECT pg_catalog.pg_export_snapshot() AS id',
    join: (id: string) => `SET TRANSACTION SNAPSHOT ${id}`,
    // old standbys, some poolers
    cannotShare: ['0A000', '25000', '25001', '55000', '42501', '42883', '25006'],
  },
  quoting: { identifier: '"', maxIdentifierBytes: 63 },
  homeSchema: () => 'public',
  caseInsensitiveTypes: ['citext'],
  ddl: { maintenanceDatabase: 'postgres', pageBytes: 8192 },
});

// Since these versions CHECK constraints are kept and listed in the information schema, and a text can be cast to a float.
export const MYSQL: DialectCapabilities = Object.freeze({
  name: 'mysql',
  label: 'MySQL',
  version: {
    oldest: 80_017,
    perMajor: 10_000,
    text: (version: number) => `${Math.floor(version / 10_000)}.${Math.floor(version / 100) % 100}.${version % 100}`,
  },
  quoting: { identifier: '`', maxIdentifierBytes: 256 },
  // a database is its own and only schema
  homeSchema: (database: string) => database,
  caseInsensitiveTypes: [],
});

export const MARIADB: DialectCapabilities = Object.freeze({
  ...MYSQL,
  name: 'mariadb',
  label: 'MariaDB',
  version: { ...MYSQL.version, oldest: 100_600 },
});

const DIALECTS: Readonly<Record<DialectName, DialectCapabilities>> = Object.freeze({
  postgres: POSTGRES,
  mysql: MYSQL,
  mariadb: MARIADB,
});

/** The capabilities of a kind of database. */
export function capabilitiesOf(name: DialectName): DialectCapabilities {
  return DIALECTS[name];
}

/** The capabilities of a kind of database; undefined for a name that this version does not know (old or foreign evidence). */
export function dialectNamed(name: string): DialectCapabilities | undefined {
  const known = DialectName.safeParse(name);
  return known.success ? capabilitiesOf(known.data) : undefined;
}

/** The major version, e.g. 15 for 150018. */
export function majorVersion(dialect: DialectCapabilities, version: number): number {
  return Math.floor(version / dialect.version.perMajor);
}
