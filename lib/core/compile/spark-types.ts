// Canonical text on Spark: for each Parquet type that our exporter writes, the SQL that gives DuckDB's text of a value, and the way
// back into the type. Casts back never raise Spark's own error, which quotes the value: `raise_error` says a code and a position.

/** Python functions that print floating-point numbers as DuckDB does: Java's shortest digits differ from everybody else's. */
export type FloatText = 'double' | 'float';

export interface SparkType {
  /** Spark's name of the type, as `DataType.simpleString()` prints it. */
  readonly spark: string;
  /** The canonical text of a column: itself, SQL, or a function outside SQL. */
  readonly text:
    | { readonly kind: 'same' }
    | { readonly kind: 'sql'; sql(raw: string): string }
    | { readonly kind: 'float'; readonly of: FloatText };
  /** SQL of the typed value from a column of text; `failure` is SQL that raises the error. */
  back(text: string, failure: string): string;
}

/** DuckDB's infinities in Parquet: the largest day and microsecond, and its negative. */
const LAST_DAY = 2147483647;
const LAST_MICROSECOND = '9223372036854775807L';

const cast = (spark: string): SparkType => ({
  spark,
  text: { kind: 'sql', sql: (raw) => `CAST(${raw} AS STRING)` },
  back: (text, failure) => tryCast(text, spark.toUpperCase(), failure),
});
const float = (spark: FloatText): SparkType => ({
  spark,
  text: { kind: 'float', of: spark },
  back: (text, failure) => tryCast(text, spark.toUpperCase(), failure),
});
/** Types with years: Spark writes a plus sign before years past 9999; years before 1 have another notation and no place in our files. */
const dated = (spark: string, zone: string, first: string, infinity: (sign: '' | '-') => string): SparkType => ({
  spark,
  text: {
    kind: 'sql',
    sql: (raw) =>
      `CASE WHEN ${raw} = ${infinity('')} THEN 'infinity' WHEN ${raw} = ${infinity('-')} THEN '-infinity' ` +
      `WHEN ${raw} < ${first} THEN CAST(raise_error('MASKLAKE:BEFORE_CHRIST:${raw.slice(1)}') AS STRING) ` +
      `ELSE concat(trim(LEADING '+' FROM CAST(${raw} AS STRING)), '${zone}') END`,
  },
  back: (text, failure) =>
    `CASE ${text} WHEN 'infinity' THEN ${infinity('')} WHEN '-infinity' THEN ${infinity('-')} ` +
    `ELSE ${tryCast(text, spark.toUpperCase(), failure)} END`,
});

const TYPES: ReadonlyMap<string, SparkType> = new Map([
  ['VARCHAR', { spark: 'string', text: { kind: 'same' }, back: (text: string) => text }],
  ['BOOLEAN', cast('boolean')],
  ['SMALLINT', cast('smallint')],
  ['INTEGER', cast('int')],
  ['BIGINT', cast('bigint')],
  ['FLOAT', float('float')],
  ['DOUBLE', float('double')],
  ['DATE', dated('date', '', "DATE'0001-01-01'", (sign) => `date_from_unix_date(${sign}${LAST_DAY})`)],
  [
    'TIMESTAMP',
    dated(
      'timestamp_ntz',
      '',
      "TIMESTAMP_NTZ'0001-01-01 00:00:00'",
      (sign) => `CAST(timestamp_micros(${sign}${LAST_MICROSECOND}) AS TIMESTAMP_NTZ)`,
    ),
  ],
  ...['TIMESTAMPTZ', 'TIMESTAMP WITH TIME ZONE'].map(
    (name) =>
      [
        name,
        dated(
          'timestamp',
          '+00',
          "TIMESTAMP_LTZ'0001-01-01 00:00:00'",
          (sign) => `timestamp_micros(${sign}${LAST_MICROSECOND})`,
        ),
      ] as const,
  ),
]);

/** undefined for a type that Spark does not read from Parquet, or not exactly. @param duckdbType as in `FileColumn` */
export function sparkTypeOf(duckdbType: string): SparkType | undefined {
  const decimal = /^DECIMAL\((\d+), ?(\d+)\)$/.exec(duckdbType);
  return decimal === null ? TYPES.get(duckdbType) : cast(`decimal(${decimal[1]},${decimal[2]})`);
}

/** NULL stays NULL; text that is not of the type fails. */
function tryCast(text: string, type: string, failure: string): string {
  return `coalesce(try_cast(${text} AS ${type}), CAST(IF(${text} IS NULL, NULL, ${failure}) AS ${type}))`;
}
