// The reference meaning of expressions: compiles a tree into a JavaScript function. Engines must agree with it byte for byte.
import { createHash } from 'node:crypto';
import { InternalError } from '../errors.ts';
import { pool } from '../fakes/pools.ts';
import { hmacHex } from '../masks/hmac.ts';
import type { MasterKey } from '../masks/key.ts';
import type { Condition, KernelCall, TextExpr } from './nodes.ts';

export type Text = string | null;
/** Canonical texts of one row: of the column being masked, and of others by name. */
export interface RowTexts {
  readonly value: Text;
  readonly columns?: Readonly<Record<string, Text>> | undefined;
}
export type Compiled = (row: RowTexts) => Text;
/** A kernel bound to its key: arguments in the order of the node's `args`. */
export type BoundKernel = (...args: Text[]) => Text;
export interface EvaluateContext {
  readonly key: MasterKey;
  bindKernel(call: KernelCall): BoundKernel;
}
/** What one compilation shares: equal HMACs are computed once per row. */
interface Shared extends EvaluateContext {
  readonly hmacs: Map<string, Compiled>;
}

/** Compiles `expr`; keys are derived once, here. NULL propagates as in SQL: through everything but `when` and `kernel`. */
export function compile(expr: TextExpr, context: EvaluateContext): Compiled {
  return build(expr, { key: context.key, bindKernel: context.bindKernel, hmacs: new Map() });
}

function build(expr: TextExpr, context: Shared): Compiled {
  switch (expr.kind) {
    case 'value':
      return (row) => row.value;
    case 'column':
      return (row) => row.columns?.[expr.name] ?? null;
    case 'literal':
      return () => expr.text;
    case 'hmac': {
      const label = JSON.stringify(expr);
      const known = context.hmacs.get(label);
      if (known !== undefined) return known;
      const key = context.key.derive(expr.domain);
      const made = memo(over(build(expr.of, context), (text) => hmacHex(key, text)));
      context.hmacs.set(label, made);
      return made;
    }
    case 'saltHash': {
      const salt = saltOf(context.key, expr.domain);
      return over(build(expr.of, context), (text) =>
        createHash('sha256')
          .update(text + salt, 'utf8')
          .digest('hex'),
      );
    }
    case 'pick': {
      const { entries } = pool(expr.pool);
      return over(
        build(expr.hash, context),
        (hash) => entries[(hexIndex(hash, expr.offset) + expr.step) % entries.length] ?? null,
      );
    }
    case 'concat': {
      const parts = expr.parts.map((part) => build(part, context));
      return (row) => {
        let out = '';
        for (const part of parts) {
          const piece = part(row);
          if (piece === null) return null;
          out += piece;
        }
        return out;
      };
    }
    case 'substr':
      return over(build(expr.of, context), (text) =>
        Array.from(text)
          .slice(expr.from - 1, expr.from - 1 + expr.length)
          .join(''),
      );
    case 'translate': {
      const map = translation(expr.from, expr.to);
      const any = new RegExp(`[${expr.from.replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');
      return over(build(expr.of, context), (text) => text.replace(any, (char) => map.get(char) ?? char));
    }
    case 'decimal':
      return over(build(expr.hash, context), (hash) =>
        String(expr.base + (hexIndex(hash, expr.offset) % expr.modulo)).padStart(expr.width, '0'),
      );
    case 'base64url':
      return over(build(expr.hex, context), (hex) => Buffer.from(hex, 'hex').toString('base64url'));
    case 'sql':
      throw new InternalError('SQL from the rules file has no reference function: only its engine computes it');
    case 'when': {
      const [test, then, otherwise] = [
        condition(expr.condition, context),
        build(expr.then, context),
        build(expr.otherwise, context),
      ];
      return (row) => (test(row) ? then(row) : otherwise(row));
    }
    case 'kernel': {
      const kernel = context.bindKernel(expr.call);
      const args = expr.args.map((arg) => build(arg, context));
      return (row) => kernel(...args.map((arg) => arg(row)));
    }
  }
}

/** The salt of salt-hash: the domain's key in base64, as the AWS sample holds its secret. */
export function saltOf(key: MasterKey, domain: string): string {
  return Buffer.from(key.derive(domain)).toString('base64');
}

/** 13 hex digits from 1-based `offset` as an integer below 2^52. */
export function hexIndex(hash: string, offset: number): number {
  return Number.parseInt(hash.slice(offset - 1, offset + 12), 16);
}

/** A SQL condition is met only when it is true, not when it is unknown. */
function condition(of: Condition, context: Shared): (row: RowTexts) => boolean {
  switch (of.kind) {
    case 'isNull': {
      const inner = build(of.of, context);
      return (row) => inner(row) === null;
    }
    case 'isNotNull': {
      const inner = build(of.of, context);
      return (row) => inner(row) !== null;
    }
    case 'equals': {
      const [left, right] = [build(of.left, context), build(of.right, context)];
      return (row) => {
        const text = left(row);
        return text !== null && text === right(row);
      };
    }
    case 'isOneOf': {
      const [inner, texts] = [build(of.of, context), new Set(of.texts)];
      return (row) => {
        const text = inner(row);
        return text !== null && texts.has(text);
      };
    }
    case 'isNoneOf': {
      const [inner, texts] = [build(of.of, context), new Set(of.texts)];
      return (row) => {
        const text = inner(row);
        return text !== null && !texts.has(text);
      };
    }
    case 'all': {
      const tests = of.of.map((part) => condition(part, context));
      return (row) => tests.every((test) => test(row));
    }
    case 'any': {
      const tests = of.of.map((part) => condition(part, context));
      return (row) => tests.some((test) => test(row));
    }
  }
}

function over(inner: Compiled, apply: (text: string) => Text): Compiled {
  return (row) => {
    const text = inner(row);
    return text === null ? null : apply(text);
  };
}

/** One mask reads its HMAC several times per row: the last row's is remembered. */
function memo(inner: Compiled): Compiled {
  let last: RowTexts | undefined;
  let result: Text = null;
  return (row) => {
    if (row !== last) {
      result = inner(row);
      last = row;
    }
    return result;
  };
}

function translation(from: string, to: string): ReadonlyMap<string, string> {
  const targets = Array.from(to);
  return new Map(Array.from(from).map((char, at) => [char, targets[at] ?? '']));
}
