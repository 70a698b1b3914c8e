// A mask's expression as JSON for an engine outside Node: kernel nodes carry everything that their twin in glue-scripts/masklake needs
// (parsed parameters, the lowered trees of masks bound inside), so that no rule logic exists twice. It holds domains, never a key.
import { z } from 'zod';
import { InternalError } from '../errors.ts';
import { type KernelCall, type TextExpr, walk } from '../expr/nodes.ts';
import { defaultDomain, lowerMask } from '../masks/bind.ts';
import { maskByName } from '../masks/registry.ts';
import { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';

/** A tree of expression nodes whose kernel nodes hold a CompiledKernel as `call`. */
export type CompiledTree = z.infer<typeof CompiledTree>;
export const CompiledTree = z.record(z.string(), z.json());

/** What this module made itself by JSON.parse is JSON: a deep look at every tree would take seconds for a thousand tables. */
const OwnTree = z.custom<CompiledTree>((value) => typeof value === 'object' && value !== null);

const kernelSchema = (tree: z.ZodType<CompiledTree>) =>
  z
    .object({
      mask: z.string(),
      /** The mask's own and common options with defaults filled in. */
      parameters: z.record(z.string(), z.json()),
      domain: z.string(),
      type: ColumnType,
      /** The columns whose texts follow the value, in this order. */
      own: z.array(z.object({ column: z.string(), spec: MaskSpec, domain: z.string(), type: ColumnType })).readonly(),
      /** The result is cut to so many characters. */
      maxLength: z.int().optional(),
      /** Every mask that the kernel may bind inside, found by `spec`, `type` and, when the kernel gives one, `domain`. */
      inner: z
        .array(
          z.object({
            spec: MaskSpec,
            type: ColumnType,
            domain: z.string(),
            domainGiven: z.boolean(),
            expr: tree,
          }),
        )
        .readonly(),
      /** Names of all pools that the kernel or a mask inside it reads. */
      pools: z.array(z.string()).readonly(),
    })
    .readonly();

export const CompiledKernel = kernelSchema(CompiledTree);
const OwnKernel = kernelSchema(OwnTree);
export type CompiledKernel = z.infer<typeof CompiledKernel>;

/** @throws InternalError when the mask has no kernel */
export function compileKernel(call: KernelCall): CompiledKernel {
  const parts = maskByName(call.spec.mask).kernelParts(call);
  if (parts === undefined) throw new InternalError(`mask ${call.spec.mask} has no kernel`);
  const inner = parts.inner.map(({ spec, type, domain: given }) => {
    const domain = given ?? defaultDomain(spec) ?? call.domain;
    return { spec, type, domain, domainGiven: given !== undefined, expr: lowerMask(spec, { domain, type }) };
  });
  return OwnKernel.parse({
    mask: call.spec.mask,
    parameters: json(parts.parameters),
    domain: call.domain,
    type: call.type,
    own: call.own,
    maxLength: parts.maxLength,
    inner: inner.map(({ expr, ...where }) => ({ ...where, expr: compileTree(expr) })),
    pools: [...new Set([...parts.pools, ...inner.flatMap(({ expr }) => poolsOf(expr))])],
  });
}

/** Names of the pools that an expression needs, those of its kernels included. */
export function poolsOf(expr: TextExpr): readonly string[] {
  const names = [...walk(expr)].flatMap((node) => {
    if (node.kind === 'pick') return [node.pool];
    return node.kind === 'kernel' ? compileKernel(node.call).pools : [];
  });
  return [...new Set(names)];
}

/** The tree as JSON, kernels compiled. */
export function compileTree(expr: TextExpr): CompiledTree {
  const kernels = new Map<unknown, unknown>();
  for (const node of walk(expr)) if (node.kind === 'kernel') kernels.set(node.call, compileKernel(node.call));
  return OwnTree.parse(json(expr, kernels));
}

/** A deep copy without what JSON cannot hold; objects in `replaced` become what they map to. */
function json(of: unknown, replaced: ReadonlyMap<unknown, unknown> = new Map()): unknown {
  return JSON.parse(JSON.stringify(of, (_, part: unknown) => replaced.get(part) ?? part));
}
