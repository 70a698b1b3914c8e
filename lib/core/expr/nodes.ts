// Expression nodes: how a mask says what it does, as frozen data, before any engine prints it. Only operations that DuckDB, Spark
// and JavaScript do bit for bit alike are here: no lower/upper (they differ outside ASCII), indexes from 13 hex digits (52 bits).

import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';

/** An expression whose value is text or NULL. */
export type TextExpr =
  /** The canonical text of the column being masked. */
  | { readonly kind: 'value' }
  /** The canonical text of another column of the same row. */
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'literal'; readonly text: string | null }
  /** 64 lower-case hex digits: HMAC-SHA256 of the UTF-8 text under the key of `domain`. */
  | { readonly kind: 'hmac'; readonly domain: string; readonly of: TextExpr }
  /** 64 lower-case hex digits: SHA-256 of the text followed by the salt of `domain` (the derived key in base64). */
  | { readonly kind: 'saltHash'; readonly domain: string; readonly of: TextExpr }
  /** The pool's entry `(index(hash, offset) + step) mod size`. */
  | {
      readonly kind: 'pick';
      readonly pool: string;
      readonly hash: TextExpr;
      readonly offset: number;
      readonly step: number;
    }
  | { readonly kind: 'concat'; readonly parts: readonly TextExpr[] }
  /** Code points `from` (1-based) to `from + length - 1`. */
  | { readonly kind: 'substr'; readonly of: TextExpr; readonly from: number; readonly length: number }
  /** Each code point of `from` becomes the one at the same place in `to`; those beyond its end disappear. */
  | { readonly kind: 'translate'; readonly of: TextExpr; readonly from: string; readonly to: string }
  /** `base + index(hash, offset) mod modulo`, in decimal, padded with zeros to `width`. */
  | {
      readonly kind: 'decimal';
      readonly hash: TextExpr;
      readonly offset: number;
      readonly modulo: number;
      readonly base: number;
      readonly width: number;
    }
  /** Standard base64 of the bytes that the hex text spells, without padding, `+/` as `-_`. */
  | { readonly kind: 'base64url'; readonly hex: TextExpr }
  /** SQL from the rules file, per engine, over the column's text and its keyed digest: without a reference function. */
  | {
      readonly kind: 'sql';
      readonly duckdb: string;
      readonly spark: string;
      readonly value: TextExpr;
      readonly hash: TextExpr;
    }
  | { readonly kind: 'when'; readonly condition: Condition; readonly then: TextExpr; readonly otherwise: TextExpr }
  /** What SQL cannot say: a function in TypeScript (and in Python) chosen by `mask`, with the mask's parameters as data. */
  | { readonly kind: 'kernel'; readonly call: KernelCall; readonly args: readonly TextExpr[] };

export type Condition =
  | { readonly kind: 'isNull'; readonly of: TextExpr }
  | { readonly kind: 'equals'; readonly left: TextExpr; readonly right: TextExpr }
  | { readonly kind: 'isOneOf'; readonly of: TextExpr; readonly texts: readonly string[] }
  | { readonly kind: 'isNotNull'; readonly of: TextExpr }
  /** Met by a text that is none of these; by NULL neither this nor `isOneOf` is. */
  | { readonly kind: 'isNoneOf'; readonly of: TextExpr; readonly texts: readonly string[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] };

/** A column of the same row, with how it is masked: so that `redact` puts the same fakes into free text. */
export interface OwnColumn {
  readonly column: string;
  readonly spec: MaskSpec;
  readonly domain: string;
  readonly type: ColumnType;
}

/** Names a kernel: the mask's parameters and everything its function needs, but no key. */
export interface KernelCall {
  readonly spec: MaskSpec;
  readonly domain: string;
  readonly type: ColumnType;
  /** The columns whose texts follow the value in the node's `args`, in this order. */
  readonly own: readonly OwnColumn[];
}

export const VALUE: TextExpr = Object.freeze({ kind: 'value' });
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

export const text = (value: string | null): TextExpr => Object.freeze({ kind: 'literal', text: value });
export const hmac = (domain: string, of: TextExpr = VALUE): TextExpr => Object.freeze({ kind: 'hmac', domain, of });
export const pick = (pool: string, hash: TextExpr, offset: number, step = 0): TextExpr =>
  Object.freeze({ kind: 'pick', pool, hash, offset, step });
export const concat = (...parts: TextExpr[]): TextExpr =>
  Object.freeze({ kind: 'concat', parts: Object.freeze(parts) });
export const substr = (of: TextExpr, from: number, length: number): TextExpr =>
  Object.freeze({ kind: 'substr', of, from, length });
export const translate = (of: TextExpr, from: string, to: string): TextExpr =>
  Object.freeze({ kind: 'translate', of, from, to });
export const decimal = (hash: TextExpr, offset: number, modulo: number, base = 0, width = 1): TextExpr =>
  Object.freeze({ kind: 'decimal', hash, offset, modulo, base, width });
export const when = (condition: Condition, then: TextExpr, otherwise: TextExpr): TextExpr =>
  Object.freeze({ kind: 'when', condition, then, otherwise });
/** ASCII letters in lower case; the only case folding that all engines do alike. */
export const asciiLower = (of: TextExpr): TextExpr => translate(of, UPPER, LOWER);
/** `make(0)`, or `make(1)` where that would be the value itself (ASCII case ignored): a pick has no fixed points. */
export function never(make: (step: number) => TextExpr): TextExpr {
  return when({ kind: 'equals', left: asciiLower(make(0)), right: asciiLower(VALUE) }, make(1), make(0));
}

/** Every node below `expr`, itself first; conditions are walked too. */
export function* walk(expr: TextExpr): Generator<TextExpr> {
  yield expr;
  for (const child of children(expr)) yield* walk(child);
}

function children(expr: TextExpr): readonly TextExpr[] {
  switch (expr.kind) {
    case 'value':
    case 'column':
    case 'literal':
      return [];
    case 'hmac':
    case 'saltHash':
    case 'substr':
    case 'translate':
      return [expr.of];
    case 'pick':
    case 'decimal':
      return [expr.hash];
    case 'base64url':
      return [expr.hex];
    case 'concat':
      return expr.parts;
    case 'sql':
      return [expr.value, expr.hash];
    case 'kernel':
      return expr.args;
    case 'when':
      return [...conditionParts(expr.condition), expr.then, expr.otherwise];
  }
}

function conditionParts(condition: Condition): readonly TextExpr[] {
  switch (condition.kind) {
    case 'isNull':
    case 'isNotNull':
    case 'isOneOf':
    case 'isNoneOf':
      return [condition.of];
    case 'equals':
      return [condition.left, condition.right];
    case 'any':
    case 'all':
      return condition.of.flatMap(conditionParts);
  }
}
