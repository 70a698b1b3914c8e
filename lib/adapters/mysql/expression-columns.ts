// Which columns an SQL expression names, as MySQL and MariaDB print expressions: every column in backticks.

const TOKENS = /'(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*"|`((?:[^`]|``)*)`/gs;

/** The columns of `names` that the expression reads, in their own order; names are compared without regard to letter case. */
export function columnsIn(expression: string, names: readonly string[]): string[] {
  const quoted = new Set(
    [...expression.matchAll(TOKENS)].flatMap((match) =>
      match[1] === undefined ? [] : [match[1].replaceAll('``', '`').toLowerCase()],
    ),
  );
  return names.filter((name) => quoted.has(name.toLowerCase()));
}
