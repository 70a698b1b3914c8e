// Labelled tables: columns of persons beside columns of things, under good names, none, and wrong ones; in every row or in one of a hundred.
import type { TypeCategory } from '../../lib/core/model/catalog.ts';
import { groupBy } from '../../lib/core/model/group-by.ts';
import { type Random, randomFor } from '../../lib/demo/random.ts';
import { demoSource } from './demo-source.ts';
import { fakerSource } from './faker-source.ts';
import { harmlessSource } from './harmless-source.ts';
import { HARMLESS, type Kind, PERSONAL } from './kinds.ts';
import { personalSource } from './personal-source.ts';
import { recordedSources } from './recorded.ts';
import type { Source, Split } from './source.ts';
import { filler, inArray, inDocument, inSentence, plainDocument } from './texts.ts';

/** How a column shows what it holds. */
export type Variant = 'named' | 'opaque' | 'misleading' | 'rare' | 'text' | 'json' | 'array';

export interface LabelledColumn {
  readonly name: string;
  readonly kind: string;
  readonly source: string;
  readonly split: Split;
  readonly locale: string;
  readonly variant: Variant;
  /** Identifiers that are right; empty: it is about nobody. */
  readonly is: readonly string[];
  readonly category: TypeCategory;
  readonly values: readonly (string | null)[];
}

export interface LabelledTable {
  readonly name: string;
  readonly columns: readonly LabelledColumn[];
}

export interface TablesRequest {
  readonly seed: number;
  readonly rows: number;
  readonly split: Split;
  /** Of the locales of a source this share (0..1], for a quick look. */
  readonly share?: number;
  readonly recorded?: string;
}

const PERSONAL_PER_TABLE = 6;

export function labelledTables(request: TablesRequest): readonly LabelledTable[] {
  const random = randomFor(request.seed, `tables ${request.split}`);
  const sources = [
    demoSource,
    fakerSource,
    personalSource,
    harmlessSource,
    ...recordedSources(request.recorded),
  ].filter((source) => source.split === request.split);
  const [persons, things] = [PERSONAL, HARMLESS].map((kinds) =>
    sources.flatMap((source) => kinds.flatMap((kind) => drafts(source, kind, request, random))),
  );
  const [ofPersons, ofThings] = [persons ?? [], things ?? []];
  const made: LabelledTable[] = [];
  // Columns of one source, place and variant stand together, as they do in a table of customers.
  const groups = groupBy(ofPersons, (draft) => `${draft.variant} ${draft.locale}`);
  const fillers = [...ofThings];
  const add = (name: string, drafted: readonly Draft[]): void => {
    const columns = distinctlyNamed(drafted.map((draft) => labelled(draft, request.rows, random)));
    made.push({ name, columns });
  };
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += PERSONAL_PER_TABLE) {
      const of = group.slice(start, start + PERSONAL_PER_TABLE);
      const beside = of.map(() => take(fillers, random)).filter((draft) => draft !== undefined);
      add(`t${made.length + 1}`, [...of, ...beside]);
    }
  }
  while (fillers.length > 0) add(`t${made.length + 1}`, fillers.splice(0, 10));
  return made;
}

interface Draft {
  readonly source: Source;
  readonly kind: Kind;
  readonly locale: string;
  readonly variant: Variant;
}

function drafts(source: Source, kind: Kind, request: TablesRequest, random: Random): Draft[] {
  const locales = source.locales(kind.kind).filter((_, i) => i === 0 || random.chance(request.share ?? 1));
  return locales.flatMap((locale) => variantsOf(kind).map((variant) => ({ source, kind, locale, variant })));
}

function variantsOf(kind: Kind): readonly Variant[] {
  return [
    'named',
    ...(kind.onlyNamed === true ? [] : (['opaque'] as const)),
    ...(kind.misleading === undefined ? [] : (['misleading'] as const)),
    ...(kind.inText === true ? (['rare', 'text', 'json', 'array'] as const) : []),
  ];
}

function take<T>(items: T[], random: Random): T | undefined {
  return items.length === 0 ? undefined : items.splice(random.between(0, items.length - 1), 1)[0];
}

function labelled({ source, kind, locale, variant }: Draft, rows: number, random: Random): LabelledColumn {
  const values = source.values(kind.kind, locale, rows, random);
  const ofKind = values.length === 0 ? [''] : values;
  const told = { kind: kind.kind, source: source.name, split: source.split, locale, variant, is: kind.is };
  const cells = Array.from({ length: rows }, (_, row) => cell(variant, ofKind, row, random));
  const categories: Partial<Record<Variant, TypeCategory>> = { json: 'json', array: 'array' };
  const plain = variant === 'named' || variant === 'opaque' || variant === 'misleading';
  return {
    ...told,
    name: columnName(kind, variant, random),
    category: categories[variant] ?? (plain ? kind.type : undefined) ?? 'text',
    values: cells,
  };
}

function cell(variant: Variant, values: readonly string[], row: number, random: Random): string | null {
  const value = values[row % values.length] ?? '';
  if (variant === 'rare') return row % 100 === 37 ? inSentence(value, random) : filler(random);
  if (variant === 'text') return random.chance(0.3) ? inSentence(value, random) : filler(random);
  if (variant === 'json') return random.chance(0.7) ? inDocument(value, random) : plainDocument(random);
  if (variant === 'array') return inArray([value, random.pick(values)]);
  return random.chance(0.05) ? null : value;
}

function columnName(kind: Kind, variant: Variant, random: Random): string {
  if (variant === 'named') return random.pick(kind.names);
  if (variant === 'misleading') return random.pick(kind.misleading ?? ['value']);
  if (variant === 'rare' || variant === 'text') return random.pick(['notes', 'body', 'bemerkung', 'commentaire', 'c']);
  if (variant === 'json') return random.pick(['data', 'payload', 'attributes', 'c']);
  return 'c';
}

/** Columns without a name are called c1, c2 …; a name that is there already is numbered. */
function distinctlyNamed(columns: readonly LabelledColumn[]): readonly LabelledColumn[] {
  const taken = new Set<string>();
  return columns.map((column, i) => {
    const name = column.name === 'c' ? `c${i + 1}` : taken.has(column.name) ? `${column.name}_${i + 1}` : column.name;
    taken.add(name);
    return { ...column, name };
  });
}
