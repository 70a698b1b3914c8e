// From a mask's name to what runs: its expression, its kernel bound to a key, its reference function.

import { InternalError } from '../errors.ts';
import { type BoundKernel, compile } from '../expr/evaluate.ts';
import type { KernelCall, TextExpr } from '../expr/nodes.ts';
import type { MaskSpec } from '../plan/plan.ts';
import type { MasterKey } from './key.ts';
import type { BindInner, KeyedContext, MaskContext, MaskFunction } from './mask.ts';
import { maskByName } from './registry.ts';

/** The domain when neither rule nor reference names one: the spec's own, the mask's shared one, or undefined (use the column's key). */
export function defaultDomain(spec: MaskSpec): string | undefined {
  const own = spec['domain'];
  return typeof own === 'string' ? own : maskByName(spec.mask).sharedDomain;
}

/** The expression of a column's mask. */
export function lowerMask(spec: MaskSpec, context: MaskContext): TextExpr {
  return maskByName(spec.mask).lower(spec, context);
}

/** A kernel node's function over its arguments (the value, then the own columns). */
export function bindKernel(call: KernelCall, key: MasterKey): BoundKernel {
  const bindInner: BindInner = (spec, type, domain) =>
    bindMask(spec, { type, key, domain: domain ?? defaultDomain(spec) ?? call.domain });
  const kernel = maskByName(call.spec.mask).kernel(call, key, bindInner);
  if (kernel === undefined) throw new InternalError(`mask ${call.spec.mask} has no kernel`);
  return (value = null, ...own) => kernel(value, own);
}

/** The reference function of a mask: what every engine must compute. */
export function bindMask(spec: MaskSpec, context: Omit<KeyedContext, 'bindInner'>): MaskFunction {
  const mask = maskByName(spec.mask);
  const own = mask.ownColumns(spec, context);
  const run = compile(mask.lower(spec, context), {
    key: context.key,
    bindKernel: (call) => bindKernel(call, context.key),
  });
  return (value, texts = []) =>
    run({
      value,
      columns:
        own.length === 0 ? undefined : Object.fromEntries(own.map((other, at) => [other.column, texts[at] ?? null])),
    });
}
