// What a mask is: a declaration of data and pure functions, the same shape for all. Rules, documentation, fitting, the executor
// and verification read it; a mask that declares wrongly fails its property tests.
import { z } from 'zod';
import { type KernelCall, type OwnColumn, type TextExpr, translate, VALUE, when } from '../expr/nodes.ts';
import type { ColumnType, TypeCategory } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { FOLD_FROM, FOLD_TO } from './fold.ts';
import type { MasterKey } from './key.ts';

/** Options of every mask, beside its own parameters. */
export const COMMON = {
  /** The name of the mask. */
  mask: z.string(),
  /** Values of one domain mask alike; default: by kind for fakes, by column for the rest. */
  domain: z.string().min(1).optional(),
  /** The column's values are unique and must stay so. */
  unique: z.boolean().optional(),
  /** Values that stay as they are (exact match with the column's text). */
  keepValues: z
    .array(z.string().refine((text) => !text.includes('\0')))
    .readonly()
    .optional(),
  /** Longest result in characters. */
  maxLength: z.int().positive().optional(),
  /** `lower`: values that differ only in letter case mask alike. */
  normalize: z.enum(['lower']).optional(),
};
export type CommonParameters = z.infer<z.ZodObject<typeof COMMON>>;

export interface MaskProperties {
  readonly deterministic: boolean;
  /** Distinct values stay distinct: `always`, by a hash's `chance` (see capacity), or `never` promised. */
  readonly injective: 'always' | 'chance' | 'never';
  readonly keepsNull: boolean;
  readonly keepsLength: boolean;
  readonly keepsFormat: boolean;
  /** The key holder can compute the value back. */
  readonly reversible: boolean;
  readonly scope: 'row';
}

/** Where a mask is used; no key. */
export interface MaskContext {
  readonly domain: string;
  readonly type: ColumnType;
  /** Every other column of the table with its mask (only `redact` looks). */
  readonly columns?: readonly OwnColumn[] | undefined;
}
export interface KeyedContext extends MaskContext {
  readonly key: MasterKey;
  readonly bindInner: BindInner;
}
/** Binds a mask inside another (JSON leaf, list element, span of text). Without a domain: the mask's shared one, else the outer. */
export type BindInner = (spec: MaskSpec, type: ColumnType, domain?: string) => MaskFunction;

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
  /** Other columns of the row that the mask reads. */
  ownColumns(spec: MaskSpec, context: MaskContext): readonly OwnColumn[];
  lower(spec: MaskSpec, context: MaskContext): TextExpr;
  /** The function behind the mask's kernel node; undefined when SQL says it all. */
  kernel(call: KernelCall, key: MasterKey, bindInner: BindInner): MaskFunction | undefined;
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
  ownColumns?(parameters: P, context: MaskContext): readonly OwnColumn[];
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
  scope: 'row',
});

/** Turns a definition into a declaration: parameters parsed once, NULL, '' and kept values passed around, length cut. */
export function defineMask<P extends CommonParameters>(definition: MaskDefinition<P>): MaskDeclaration {
  const parse = (spec: MaskSpec): P => definition.parameters.parse(spec);
  const longest = (parameters: P, type: ColumnType): number | undefined =>
    parameters.maxLength ?? (type.category === 'text' ? type.maxLength : undefined);
  const ownColumns = (spec: MaskSpec, context: MaskContext): readonly OwnColumn[] =>
    definition.ownColumns?.(parse(spec), context) ?? [];
  return Object.freeze({
    name: definition.name,
    summary: definition.summary,
    parameters: definition.parameters,
    accepts: definition.accepts,
    properties: definition.properties,
    sharedDomain: definition.sharedDomain,
    emitsIdentifiers: definition.emitsIdentifiers,
    capacity: (spec: MaskSpec, type: ColumnType) => definition.capacity(parse(spec), type),
    ownColumns,
    lower: (spec: MaskSpec, context: MaskContext): TextExpr => {
      const parameters = parse(spec);
      const input = parameters.normalize === 'lower' ? translate(VALUE, FOLD_FROM, FOLD_TO) : VALUE;
      const maxLength = longest(parameters, context.type);
      const core =
        definition.expression?.(parameters, { ...context, input, maxLength }) ??
        kernelNode(spec, context, input, ownColumns(spec, context));
      const cut: TextExpr =
        maxLength === undefined || core.kind === 'kernel' || core.kind === 'value'
          ? core
          : { kind: 'substr', of: core, from: 1, length: maxLength };
      if (definition.masksEmpty === true) return keepValues(cut, parameters.keepValues ?? []);
      return when({ kind: 'isNull', of: VALUE }, VALUE, keepValues(cut, ['', ...(parameters.keepValues ?? [])]));
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
    emits: (spec: MaskSpec, type: ColumnType) => {
      const parameters = parse(spec);
      const kept = new Set(parameters.keepValues ?? []);
      const test = definition.emits(parameters, type);
      return (text: string) => kept.has(text) || test(text);
    },
  });
}

function keepValues(core: TextExpr, texts: readonly string[]): TextExpr {
  return texts.length === 0 ? core : when({ kind: 'isOneOf', of: VALUE, texts }, VALUE, core);
}

function kernelNode(spec: MaskSpec, context: MaskContext, input: TextExpr, own: readonly OwnColumn[]): TextExpr {
  const call: KernelCall = Object.freeze({ spec, domain: context.domain, type: context.type, own });
  return Object.freeze({
    kind: 'kernel',
    call,
    args: [input, ...own.map((other): TextExpr => ({ kind: 'column', name: other.column }))],
  });
}

/** At most `maxLength` code points. */
export function cutTo(text: string | null, maxLength: number | undefined): string | null {
  if (text === null || maxLength === undefined || text.length <= maxLength) return text;
  const points = Array.from(text);
  return points.length <= maxLength ? text : points.slice(0, maxLength).join('');
}
