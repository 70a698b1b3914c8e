// Which SQL from a rules file may run on Spark. Spark's own errors quote the value that failed, in logs that cannot be taken back, so
// only what cannot fail on any text is let through; the rest is DuckDB's, whose messages are dropped.

/** Functions and words that take any text and give text, or a length. */
const TOTAL = new Set(
  `and or not is null true false case when then else end in like between string
  concat concat_ws substr substring left right upper lower initcap trim ltrim rtrim lpad rpad replace translate reverse repeat
  length char_length coalesce nullif ifnull if sha2 md5 hex try_cast as int bigint date timestamp decimal double`.split(
    /\s+/,
  ),
);

/** What keeps the expression from Spark, to follow "because it"; undefined when nothing does. */
export function sparkExpressionProblem(sql: string): string | undefined {
  const bare = sql.replaceAll(/'[^']*'/g, "''").replaceAll(/:(?:value|hash)\b/g, ' ');
  const word = bare.match(/[A-Za-z_]\w*/g)?.find((each) => !TOTAL.has(each.toLowerCase()));
  if (word !== undefined) return `uses ${word}, which may fail on a value`;
  const sign = bare.replaceAll('||', '').match(/::|[-+*/%=<>&|^~]/)?.[0];
  return sign === undefined ? undefined : `uses ${sign}, which may cast a value`;
}
