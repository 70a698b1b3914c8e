// The source database as data: what `inspect` reads and every later step relies on. Nothing here touches a database.
import { z } from 'zod';
import { DialectName } from './dialect.ts';

/** A table's name; never printed into SQL or a path except through `core/sql/quote` and `core/model/paths`. */
export const TableId = z.object({ schema: z.string(), name: z.string() }).readonly();
export type TableId = z.infer<typeof TableId>;

/**
 * What a column's values are, independent of the database's spelling. A domain has the category of its base type.
 * `other` is a type the program knows nothing about (an extension's, a user's base type).
 */
export const TYPE_CATEGORIES = [
  'integer',
  'numeric',
  'float',
  'boolean',
  'text',
  'date',
  'time',
  'timestamp',
  'timestamptz',
  'interval',
  'uuid',
  'json',
  'xml',
  'binary',
  'inet',
  'macaddr',
  'array',
  'enum',
  'composite',
  'range',
  'textsearch',
  'geometric',
  'bit',
  'money',
  'keyvalue',
  'oid',
  'other',
] as const;
export const TypeCategory = z.enum(TYPE_CATEGORIES);
export type TypeCategory = z.infer<typeof TypeCategory>;

/** A column type: `text` is what the database prints (`format_type`), `base` the undecorated base type under domains. */
export interface ColumnType {
  /** As the database prints it, schema-qualified where needed, e.g. `character varying(80)`, `crm.email_addr`. */
  readonly text: string;
  /** Name of the base type after resolving domains, without modifier, e.g. `varchar`, `int8`, `text`, `citext`. */
  readonly base: string;
  readonly category: TypeCategory;
  /** Longest value in characters (`varchar(n)`, `char(n)`) or bits (`bit(n)`), when declared. */
  readonly maxLength?: number | undefined;
  readonly precision?: number | undefined;
  readonly scale?: number | undefined;
  /** Element type of an array (Postgres arrays of any depth have one element type). */
  readonly element?: ColumnType | undefined;
  /** Fields of a composite type, in order. */
  readonly fields?: readonly { readonly name: string; readonly type: ColumnType }[] | undefined;
  readonly enumLabels?: readonly string[] | undefined;
  /** The domain's own name when the column is of a domain type. */
  readonly domain?: string | undefined;
  /** True when the domain (or one under it) has NOT NULL. */
  readonly domainNotNull?: boolean | undefined;
  /** CHECK expressions of the domain and the domains under it. */
  readonly domainChecks?: readonly string[] | undefined;
  /** Equality ignores letter case (citext, nondeterministic collations, MySQL `_ci`). */
  readonly caseInsensitive?: boolean | undefined;
  /** First and last day (`2000-01-31`) that a date or timestamp holds, where values in use come near them. */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
}
export const ColumnType: z.ZodType<ColumnType> = z.object({
  text: z.string(),
  base: z.string(),
  category: TypeCategory,
  maxLength: z.number().optional(),
  precision: z.number().optional(),
  scale: z.number().optional(),
  get element() {
    return ColumnType.optional();
  },
  get fields() {
    return z
      .array(z.object({ name: z.string(), type: ColumnType }))
      .readonly()
      .optional();
  },
  enumLabels: z.array(z.string()).readonly().optional(),
  domain: z.string().optional(),
  domainNotNull: z.boolean().optional(),
  domainChecks: z.array(z.string()).readonly().optional(),
  caseInsensitive: z.boolean().optional(),
  days: z.object({ first: z.string(), last: z.string() }).readonly().optional(),
});

export const Column = z
  .object({
    name: z.string(),
    /** 1-based, without dropped columns. */
    position: z.number().int(),
    type: ColumnType,
    nullable: z.boolean(),
    /** `always`/`by default` for identity columns. */
    identity: z.enum(['always', 'by default']).optional(),
    /** Values come from a sequence, an identity or a uuid generator when the application names none. */
    generatedKey: z.boolean(),
    /** Set for GENERATED ALWAYS AS (expr): such a column is computed by the database and never loaded. */
    generated: z.object({ expression: z.string(), from: z.array(z.string()).readonly() }).optional(),
    hasDefault: z.boolean(),
    /** Of a text, where a column has one of its own to be compared by: MySQL's names, which begin with the character set. */
    collation: z.string().optional(),
    /** `SELECT *` does not bring it. */
    invisible: z.literal(true).optional(),
  })
  .readonly();
export type Column = z.infer<typeof Column>;

export const UniqueKey = z
  .object({
    name: z.string(),
    /** Plain columns the key covers; for an index on expressions, the columns that occur in the expressions. */
    columns: z.array(z.string()).readonly(),
    primary: z.boolean(),
    /** A unique index over expressions such as lower(email): equality is coarser than the columns'. */
    expression: z.boolean(),
    /** Has a WHERE clause. */
    partial: z.boolean(),
    /** The expressions do nothing but fold letter case: `lower(email)`. */
    foldsCase: z.boolean().optional(),
    /** Columns whose values decide whether a row is in a partial index; not those that it only asks to be NULL or not. */
    predicate: z.array(z.string()).readonly().optional(),
    /** NULLS NOT DISTINCT: two NULLs collide. */
    nullsNotDistinct: z.boolean().optional(),
  })
  .readonly();
export type UniqueKey = z.infer<typeof UniqueKey>;

/** EXCLUDE: no two rows have all of `equal` alike and all of `other` in conflict (overlapping, near …). */
export const Exclusion = z
  .object({
    name: z.string(),
    equal: z.array(z.string()).readonly(),
    other: z.array(z.string()).readonly(),
    /** Said by a key WITHOUT OVERLAPS, which is one of the `uniques` too; `other` is its period's begin and end. */
    key: z.enum(['primary key', 'unique']).optional(),
  })
  .readonly();
export type Exclusion = z.infer<typeof Exclusion>;

export const Index = z.object({ name: z.string(), columns: z.array(z.string()).readonly() }).readonly();
export type Index = z.infer<typeof Index>;

export const ForeignKey = z
  .object({
    name: z.string(),
    columns: z.array(z.string()).readonly(),
    references: TableId,
    referencedColumns: z.array(z.string()).readonly(),
    /** False for NOT VALID constraints: existing rows may break it. */
    validated: z.boolean(),
  })
  .readonly();
export type ForeignKey = z.infer<typeof ForeignKey>;

export const CheckConstraint = z
  .object({
    name: z.string(),
    columns: z.array(z.string()).readonly(),
    expression: z.string(),
    validated: z.boolean(),
    /** That a period begins before it ends: it stands and falls with the table. */
    period: z.literal(true).optional(),
  })
  .readonly();
export type CheckConstraint = z.infer<typeof CheckConstraint>;

export const Table = z
  .object({
    id: TableId,
    /** `partitioned` has no rows of its own; `partition` is a leaf or itself partitioned (then kind is `partitioned` with a parent). */
    kind: z.enum(['table', 'partitioned', 'partition', 'foreign']),
    /** Partition parent. */
    parent: TableId.optional(),
    /** Columns of the partition key, when partitioned (also columns inside key expressions). */
    partitionKey: z.array(z.string()).readonly(),
    /** How rows find their partition, when the key is plain columns. */
    partitionBy: z.enum(['hash', 'list', 'range']).optional(),
    /** Parents by table inheritance (not partitions). */
    inherits: z.array(TableId).readonly(),
    columns: z.array(Column).readonly(),
    uniques: z.array(UniqueKey).readonly(),
    foreignKeys: z.array(ForeignKey).readonly(),
    checks: z.array(CheckConstraint).readonly(),
    exclusions: z.array(Exclusion).readonly().optional(),
    /** Keys that are not unique, where a server has them with the table and nobody counts them as objects. */
    indexes: z.array(Index).readonly().optional(),
    /** What keeps the rows, where a server has several to choose from. */
    engine: z.string().optional(),
    /** Row-level security is enabled. */
    rowSecurity: z.boolean(),
    /** Keeps earlier versions of its rows beside the present ones. */
    systemVersioned: z.literal(true).optional(),
    /** The session may SELECT every column. */
    readable: z.boolean(),
    /** Planner's estimate; -1 when never analysed. */
    estimatedRows: z.number(),
    /** Heap + TOAST bytes on disk. */
    bytes: z.number(),
  })
  .readonly();
export type Table = z.infer<typeof Table>;

export const Catalog = z
  .object({
    dialect: DialectName,
    database: z.string(),
    /** server_version_num, e.g. 150018. */
    serverVersion: z.number().int(),
    encoding: z.string(),
    tables: z.array(Table).readonly(),
    /** Objects counted for the schema-fidelity check, e.g. { view: 7, function: 9 }. */
    objects: z.record(z.string(), z.number()),
  })
  .readonly();
export type Catalog = z.infer<typeof Catalog>;
