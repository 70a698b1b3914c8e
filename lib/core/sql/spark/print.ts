// Prints expressions as Spark SQL, for the same bits as DuckDB's printer. Keys and pools appear as columns of one-row relations that
// the job joins; SQL text and plans hold their names only.
import type { Condition, KernelCall, TextExpr } from '../../expr/nodes.ts';
import type { DigestExpr } from '../duckdb/print.ts';
import { fillExpression } from '../expression.ts';
import { sparkLiteral } from '../quote.ts';

/** Names of everything an expression refers to; each call may record that the thing is needed. */
export interface SparkNames {
  /** SQL of the masked column's canonical text. */
  readonly value: string;
  /** SQL of another column's canonical text. */
  column(name: string): string;
  /** Column of a domain's pad or salt: `i` inner pad, `o` outer pad (BINARY of 64 bytes), `s` salt (BINARY). */
  key(domain: string, part: 'i' | 'o' | 's'): string;
  /** Column of a pool (ARRAY<STRING>), and its size. */
  pool(name: string): { readonly sql: string; readonly size: number };
  /** Column that holds a keyed digest, computed once where the keys are. */
  digest(expr: DigestExpr): string;
  /** Column that holds a kernel's result over these arguments. */
  kernel(call: KernelCall, args: readonly TextExpr[]): string;
}

/** One Spark SQL expression of type STRING. */
export function printSpark(expr: TextExpr, names: SparkNames): string {
  const print = (inner: TextExpr): string => printSpark(inner, names);
  switch (expr.kind) {
    case 'value':
      return names.value;
    case 'column':
      return names.column(expr.name);
    case 'literal':
      return expr.text === null ? 'CAST(NULL AS STRING)' : sparkLiteral(expr.text);
    case 'hmac':
    case 'saltHash':
      return names.digest(expr);
    case 'pick': {
      const { sql, size } = names.pool(expr.pool);
      return `element_at(${sql}, CAST((${index(print(expr.hash), expr.offset)} + ${expr.step}) % ${size} + 1 AS INT))`;
    }
    case 'concat':
      return `concat(${expr.parts.map(print).join(', ')})`;
    case 'substr':
      return `substr(${print(expr.of)}, ${expr.from}, ${expr.length})`;
    case 'translate':
      return `translate(${print(expr.of)}, ${sparkLiteral(expr.from)}, ${sparkLiteral(expr.to)})`;
    case 'decimal': {
      const digits = `CAST(${expr.base}L + ${index(print(expr.hash), expr.offset)} % ${expr.modulo}L AS STRING)`;
      return expr.width > 1 ? `lpad(${digits}, ${expr.width}, '0')` : digits;
    }
    case 'base64url':
      // some versions of Spark break base64 into lines
      return `translate(base64(unhex(${print(expr.hex)})), '+/=\\r\\n', '-_')`;
    case 'sql':
      return `CAST(${fillExpression(expr.spark, { value: print(expr.value), hash: print(expr.hash) })} AS STRING)`;
    case 'when':
      return `CASE WHEN ${printCondition(expr.condition, names)} THEN ${print(expr.then)} ELSE ${print(expr.otherwise)} END`;
    case 'kernel':
      return names.kernel(expr.call, expr.args);
  }
}

/** HMAC-SHA256 (RFC 2104) from the engine's SHA-256: H(opad || H(ipad || text)); or H(text || salt). Lower-case hex. */
export function printSparkDigest(expr: DigestExpr, names: SparkNames): string {
  const bytes = `CAST(${printSpark(expr.of, names)} AS BINARY)`;
  if (expr.kind === 'saltHash') return `sha2(concat(${bytes}, ${names.key(expr.domain, 's')}), 256)`;
  return `sha2(concat(${names.key(expr.domain, 'o')}, unhex(sha2(concat(${names.key(expr.domain, 'i')}, ${bytes}), 256))), 256)`;
}

function index(hash: string, offset: number): string {
  return `CAST(conv(substr(${hash}, ${offset}, 13), 16, 10) AS BIGINT)`;
}

function printCondition(condition: Condition, names: SparkNames): string {
  switch (condition.kind) {
    case 'isNull':
      return `${printSpark(condition.of, names)} IS NULL`;
    case 'equals':
      return `${printSpark(condition.left, names)} = ${printSpark(condition.right, names)}`;
    case 'isOneOf':
      return `${printSpark(condition.of, names)} IN (${literals(condition.texts)})`;
    case 'isNotNull':
      return `${printSpark(condition.of, names)} IS NOT NULL`;
    case 'isNoneOf':
      return `${printSpark(condition.of, names)} NOT IN (${literals(condition.texts)})`;
    case 'all':
      return condition.of.map((part) => `(${printCondition(part, names)})`).join(' AND ');
    case 'any':
      return condition.of.map((part) => `(${printCondition(part, names)})`).join(' OR ');
  }
}

function literals(texts: readonly string[]): string {
  return texts.map(sparkLiteral).join(', ');
}
