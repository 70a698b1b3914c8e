// What a mask is: a declaration of data and pure functions, the same shape for all. Rules, documentation, fitting, the executor
// and verification read it; a mask that declares wrongly fails its property tests.
import type { z } from 'zod';
import { RulesError } from '../errors.ts';
import type { KernelCall, OwnColumn, TextExpr } from '../expr/nodes.ts';
import type { PoolRequest } from '../fakes/request.ts';
import type { ColumnType, TypeCategory } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import type { MasterKey } from './key.ts';
import { type CommonParameters, inputOf, keepsText, seedOf, withOptions } from './options.ts';
import { conditionColumns } from './row-condition.ts';

export { COMMON, type CommonParameters } from './options.ts';

export interface MaskProperties {
  readonly deterministic: boolean;
  /** Distinct values stay distinct: `always`, by a hash's `chance` (see capacity), or `never` promised. */
  readonly injective: 'always' | 'chance' | 'never';
  readonly keepsNull: boolean;
  readonly keepsLength: boolean;
  readonly keepsFormat: boolean;
  /** The key holder can compute the value back. */
  readonly reversible: boolean;
  /** Masking an output once more gives the same output. */
  readonly idempotent: boolean;
  /**
   * Values with a letter or digit that come out as they went in: `none`; by `chance`, as rarely as two outputs meet; `possible`
   * where the mask has nothing to change in them.
   */
  readonly fixedPoints: 'none' | 'chance' | 'possible';
  readonly scope: 'row';
}

/** Where a mask is used; no key. */
export interface MaskContext {
  readonly domain: string;
  readonly type: ColumnType;
  /** Every other column of the table with its mask; undefined where no row is known (a probe, a value inside a document). */
  readonly columns?: readonly OwnColumn[] | undefined;
}
export interface KeyedContext extends MaskContext {
  readonly key: MasterKey;
  readonly bindInner: BindInner;
}
/** Binds a mask inside another (JSON leaf, list element, span of text). Without a domain: the mask's shared one, else the outer. */
export type BindInner = (spec: MaskSpec, type: ColumnType, domain?: string) => MaskFunction;

/** A mask that a kernel may bind inside itself, as it will call BindInner. */
export interface InnerMask {
  readonly spec: MaskSpec;
  readonly type: ColumnType;
  readonly domain?: string | undefined;
}

/** A kernel without its key, for engines that run it in another language. */
export interface KernelParts {
  /** Parsed: defaults are filled in. */
  readonly parameters: CommonParameters;
  readonly maxLength: number | undefined;
  readonly inner: readonly InnerMask[];
  /** Names of the pools that the kernel itself reads (the inner masks' pools are in their expressions). */
  readonly pools: readonly string[];
}

/** A mask applied to one value; `own` holds the texts of the columns that `ownColumns` named, in that order. */
export type MaskFunction = (value: string | null, own?: readonly (string | null)[]) => string | null;

export interface MaskDeclaration {
  readonly name: string;
  /** One sentence for people. */
  readonly summary: string;
  readonly parameters: z.ZodObject;
  readonly accepts: readonly TypeCategory[];
  readonly properties: MaskProperties;
  /** Values of this kind mask alike in all tables unless the rules say otherwise. */
  readonly sharedDomain: string | undefined;
  /** Data identifiers (Macie's names) that a classifier may rightly find in the output. */
  readonly emitsIdentifiers: readonly string[];
  /** Upper bound of distinct outputs; Infinity for bijections. */
  capacity(spec: MaskSpec, type: ColumnType): number;
  /** What the parameters and the type do not agree about, with the remedy; undefined when all is well. */
  fits(spec: MaskSpec, type: ColumnType): string | undefined;
  /** Other columns of the row that the mask reads. */
  ownColumns(spec: MaskSpec, context: MaskContext): readonly OwnColumn[];
  /** Names of columns that the spec itself names, which its table must have. */
  rowColumns(spec: MaskSpec): readonly string[];
  /** The text that stands for NULL under `nulls: mask`; undefined where the mask makes nothing valid of any. */
  seed(spec: MaskSpec, type: ColumnType): string | undefined;
  /**
   * Pools that are not part of the program, by the parameter that holds the pool's id once it was made or found. They are there
   * before the mask is lowered; none for a spec that is not valid.
   */
  pools(spec: MaskSpec, type: ColumnType): Readonly<Record<string, PoolRequest>>;
  lower(spec: MaskSpec, context: MaskContext): TextExpr;
  /** The function behind the mask's kernel node; undefined when SQL says it all. */
  kernel(call: KernelCall, key: MasterKey, bindInner: BindInner): MaskFunction | undefined;
  /** What the mask's kernel is made of; undefined when SQL says it all. */
  kernelParts(call: KernelCall): KernelParts | undefined;
  /** Could the mask have produced this text? Used by verification to tell fakes from leaks. */
  emits(spec: MaskSpec, type: ColumnType): (text: string) => boolean;
}

/** What a mask file writes down; `P` are its parsed parameters. */
export interface MaskDefinition<P extends CommonParameters> {
  readonly name: string;
  readonly summary: string;
  readonly parameters: z.ZodObject & z.ZodType<P>;
  readonly accepts: readonly TypeCategory[];
  readonly properties: MaskProperties;
  readonly sharedDomain?: string;
  readonly emitsIdentifiers: readonly string[];
  capacity(parameters: P, type: ColumnType): number;
  /** In words, without a value; undefined when the parameters make sense for the type. */
  fits?(parameters: P, type: ColumnType): string | undefined;
  /** Columns whose texts `bind` gets. Names alone are enough for a mask that reads them raw: see `rowColumns`. */
  ownColumns?(parameters: P, context: MaskContext): readonly OwnColumn[];
  /** Names of columns of the row that `bind` reads raw, in this order. */
  rowColumns?(parameters: P): readonly string[];
  /** What stands for NULL under `nulls: mask`, when not the seed of the type; undefined: `nulls: mask` is refused. */
  seed?(parameters: P, type: ColumnType): string | undefined;
  pools?(parameters: P, type: ColumnType): Readonly<Record<string, PoolRequest>>;
  /** In SQL: an expression over `input` (the normalized value, never NULL or empty). */
  expression?(
    parameters: P,
    context: MaskContext & { readonly input: TextExpr; readonly maxLength: number | undefined },
  ): TextExpr;
  /** In TypeScript: called with a value that is neither NULL nor empty nor kept. */
  bind?(
    parameters: P,
    context: KeyedContext & { readonly own: readonly OwnColumn[]; readonly maxLength: number | undefined },
  ): (value: string, own: readonly (string | null)[]) => string | null;
  /** Every mask that `bind` may bind inside; a mask that uses `bindInner` must say all of them. */
  inner?(parameters: P, context: MaskContext & { readonly own: readonly OwnColumn[] }): readonly InnerMask[];
  /** Names of the pools that `bind` itself reads. */
  kernelPools?(parameters: P): readonly string[];
  /** NULL and '' are masked too (only `null` and `constant`). */
  masksEmpty?: boolean;
  emits(parameters: P, type: ColumnType): (text: string) => boolean;
}

export const ROW_MASK: MaskProperties = Object.freeze({
  deterministic: true,
  injective: 'never',
  keepsNull: true,
  keepsLength: false,
  keepsFormat: false,
  reversible: false,
  idempotent: false,
  fixedPoints: 'chance',
  scope: 'row',
});

/** Turns a definition into a declaration: parameters parsed once, NULL, '' and kept values passed around, length cut. */
export function defineMask<P extends CommonParameters>(definition: MaskDefinition<P>): MaskDeclaration {
  const parse = (spec: MaskSpec): P => definition.parameters.parse(spec);
  const longest = (parameters: P, type: ColumnType): number | undefined =>
    parameters.maxLength ?? (type.category === 'text' ? type.maxLength : undefined);
  const kernelColumns = (parameters: P, context: MaskContext): readonly OwnColumn[] =>
    definition.ownColumns?.(parameters, context) ??
    (definition.rowColumns?.(parameters) ?? []).map((name) => rowColumn(definition.name, name, context));
  const ownColumns = (spec: MaskSpec, context: MaskContext): readonly OwnColumn[] => {
    const parameters = parse(spec);
    const own = kernelColumns(parameters, context);
    const more = parameters.when === undefined ? [] : conditionColumns(parameters.when);
    return [
      ...own,
      ...more
        .filter((name) => own.every(({ column }) => column !== name))
        .map((name) => rowColumn(definition.name, name, context)),
    ];
  };
  const seed = (parameters: P, type: ColumnType): string | undefined =>
    definition.seed === undefined ? seedOf(type) : definition.seed(parameters, type);
  return Object.freeze({
    name: definition.name,
    summary: definition.summary,
    parameters: definition.parameters,
    accepts: definition.accepts,
    properties: definition.properties,
    sharedDomain: definition.sharedDomain,
    emitsIdentifiers: definition.emitsIdentifiers,
    capacity: (spec: MaskSpec, type: ColumnType) => definition.capacity(parse(spec), type),
    fits: (spec: MaskSpec, type: ColumnType) => definition.fits?.(parse(spec), type),
    ownColumns,
    rowColumns: (spec: MaskSpec) => {
      const parsed = definition.parameters.safeParse(spec);
      if (!parsed.success) return [];
      const asked = parsed.data.when === undefined ? [] : conditionColumns(parsed.data.when);
      return [...new Set([...(definition.rowColumns?.(parsed.data) ?? []), ...asked])];
    },
    seed: (spec: MaskSpec, type: ColumnType) => seed(parse(spec), type),
    pools: (spec: MaskSpec, type: ColumnType) => {
      const parsed = definition.parameters.safeParse(spec);
      return parsed.success ? (definition.pools?.(parsed.data, type) ?? {}) : {};
    },
    lower: (spec: MaskSpec, context: MaskContext): TextExpr => {
      const parameters = parse(spec);
      const input = inputOf(parameters, context, seed(parameters, context.type));
      const maxLength = longest(parameters, context.type);
      const core =
        definition.expression?.(parameters, { ...context, input, maxLength }) ??
        kernelNode(spec, context, input, kernelColumns(parameters, context));
      const cut: TextExpr =
        maxLength === undefined || core.kind === 'kernel' || core.kind === 'value'
          ? core
          : { kind: 'substr', of: core, from: 1, length: maxLength };
      return withOptions(parameters, cut, definition.masksEmpty === true);
    },
    kernel: (call: KernelCall, key: MasterKey, bindInner: BindInner): MaskFunction | undefined => {
      const parameters = parse(call.spec);
      const maxLength = longest(parameters, call.type);
      const bound = definition.bind?.(parameters, {
        domain: call.domain,
        type: call.type,
        key,
        bindInner,
        own: call.own,
        maxLength,
      });
      if (bound === undefined) return undefined;
      return (value, own = []) => (value === null || value === '' ? value : cutTo(bound(value, own), maxLength));
    },
    kernelParts: (call: KernelCall): KernelParts | undefined => {
      if (definition.bind === undefined) return undefined;
      const parameters = parse(call.spec);
      return {
        parameters,
        maxLength: longest(parameters, call.type),
        inner: definition.inner?.(parameters, { domain: call.domain, type: call.type, own: call.own }) ?? [],
        pools: definition.kernelPools?.(parameters) ?? [],
      };
    },
    emits: (spec: MaskSpec, type: ColumnType) => {
      const parameters = parse(spec);
      const kept = keepsText(parameters);
      const test = definition.emits(parameters, type);
      return (text: string) => kept(text) || test(text);
    },
  });
}

/** @throws RulesError when the table has no such column */
function rowColumn(mask: string, name: string, { columns, type }: MaskContext): OwnColumn {
  const found = columns?.find(({ column }) => column === name);
  if (found !== undefined) return found;
  if (columns === undefined) return { column: name, spec: { mask: 'keep' }, domain: name, type };
  throw new RulesError(`mask ${mask} reads column ${JSON.stringify(name)}, which the table does not have`, {
    hint: `use one of ${columns.map(({ column }) => column).join(', ')}`,
  });
}

function kernelNode(spec: MaskSpec, context: MaskContext, input: TextExpr, own: readonly OwnColumn[]): TextExpr {
  const call: KernelCall = Object.freeze({ spec, domain: context.domain, type: context.type, own });
  return Object.freeze({
    kind: 'kernel',
    call,
    args: [input, ...own.map((other): TextExpr => ({ kind: 'column', name: other.column }))],
  });
}

/** The text when it has at most `maxLength` code points, else `other`. */
export function withinOr(text: string | undefined, maxLength: number | undefined, other: string): string {
  return text === undefined || cutTo(text, maxLength) !== text ? other : text;
}

/** At most `maxLength` code points. */
export function cutTo(text: string | null, maxLength: number | undefined): string | null {
  if (text === null || maxLength === undefined || text.length <= maxLength) return text;
  const points = Array.from(text);
  return points.length <= maxLength ? text : points.slice(0, maxLength).join('');
}
