// Prints expressions as DuckDB SQL. Keys appear as references to a one-row table of pads that the executor fills by bound
// parameters. (Not as getvariable(): DuckDB folds that into the plan, so EXPLAIN would print the pads.)
import type { Condition, KernelCall, TextExpr } from '../../expr/nodes.ts';
import { fillExpression } from '../expression.ts';
import { ident, literal, literals } from '../quote.ts';

/** Names of everything an expression refers to; each call may record that the thing is needed. */
export interface PrintNames {
  /** SQL of the masked column's canonical text. */
  readonly value: string;
  /** SQL of another column's canonical text. */
  column(name: string): string;
  /** SQL of a domain's pad or salt: `i` inner pad, `o` outer pad (BLOB of 64 bytes), `s` salt (BLOB). */
  key(domain: string, part: 'i' | 'o' | 's'): string;
  /** SQL of a pool: a VARCHAR[]; and its size. */
  pool(name: string): { readonly sql: string; readonly size: number };
  /** Name of the registered function for a kernel. */
  kernel(call: KernelCall): string;
  /** SQL that refers to a keyed digest: the caller computes each different one once, by `printDigest`, where the keys are. */
  digest(expr: DigestExpr): string;
}
export type DigestExpr = TextExpr & { readonly kind: 'hmac' | 'saltHash' };

/** One SQL expression of type VARCHAR. */
export function printDuckdb(expr: TextExpr, names: PrintNames): string {
  const print = (inner: TextExpr): string => printDuckdb(inner, names);
  switch (expr.kind) {
    case 'value':
      return names.value;
    case 'column':
      return names.column(expr.name);
    case 'literal':
      return expr.text === null ? 'CAST(NULL AS VARCHAR)' : literal(expr.text);
    case 'hmac':
    case 'saltHash':
      return names.digest(expr);
    case 'pick': {
      const { sql, size } = names.pool(expr.pool);
      return `list_extract(${sql}, (${index(print(expr.hash), expr.offset)} + ${expr.step}) % ${size} + 1)`;
    }
    case 'concat':
      return `(${expr.parts.map(print).join(' || ')})`;
    case 'substr':
      return `substr(${print(expr.of)}, ${expr.from}, ${expr.length})`;
    case 'translate':
      return `translate(${print(expr.of)}, ${literal(expr.from)}, ${literal(expr.to)})`;
    case 'decimal': {
      const digits = `CAST(${expr.base} + ${index(print(expr.hash), expr.offset)} % ${expr.modulo} AS VARCHAR)`;
      return expr.width > 1 ? `lpad(${digits}, ${expr.width}, '0')` : digits;
    }
    case 'base64url':
      return `translate(to_base64(unhex(${print(expr.hex)})), '+/=', '-_')`;
    case 'sql':
      return `CAST(${fillExpression(expr.duckdb, { value: print(expr.value), hash: print(expr.hash) })} AS VARCHAR)`;
    case 'when':
      return `CASE WHEN ${printCondition(expr.condition, names)} THEN ${print(expr.then)} ELSE ${print(expr.otherwise)} END`;
    case 'kernel':
      return `${ident(names.kernel(expr.call))}(${expr.args.map(print).join(', ')})`;
  }
}

/** HMAC-SHA256 (RFC 2104) from the engine's SHA-256: H(opad || H(ipad || text)); or H(text || salt). Lower-case hex. */
export function printDigest(expr: DigestExpr, names: PrintNames): string {
  const bytes = `encode(${printDuckdb(expr.of, names)})`;
  if (expr.kind === 'saltHash') return `sha256(${bytes} || ${names.key(expr.domain, 's')})`;
  return `sha256(${names.key(expr.domain, 'o')} || unhex(sha256(${names.key(expr.domain, 'i')} || ${bytes})))`;
}

function index(hash: string, offset: number): string {
  return `CAST('0x' || substr(${hash}, ${offset}, 13) AS BIGINT)`;
}

/** A SQL condition: true, false or unknown. */
export function printCondition(condition: Condition, names: PrintNames): string {
  switch (condition.kind) {
    case 'isNull':
      return `${printDuckdb(condition.of, names)} IS NULL`;
    case 'equals':
      return `${printDuckdb(condition.left, names)} = ${printDuckdb(condition.right, names)}`;
    case 'isOneOf':
      return `${printDuckdb(condition.of, names)} IN (${literals(condition.texts)})`;
    case 'isNotNull':
      return `${printDuckdb(condition.of, names)} IS NOT NULL`;
    case 'isNoneOf':
      return `${printDuckdb(condition.of, names)} NOT IN (${literals(condition.texts)})`;
    case 'all':
      return condition.of.map((part) => `(${printCondition(part, names)})`).join(' AND ');
    case 'any':
      return condition.of.map((part) => `(${printCondition(part, names)})`).join(' OR ');
  }
}
