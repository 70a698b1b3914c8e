// A row must fit into a page of 8 KiB. Long values move out of line and leave a pointer, so that only tables with hundreds of columns come
// near the limit: those whose short values or NULLs become longer ones under their masks.
import type { ColumnProfile } from '../../findings/detection.ts';
import { maskByName } from '../../masks/registry.ts';
import type { Column, ColumnType, Table } from '../../model/catalog.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../model/names.ts';
import { pasteColumn, pasteNoRows } from '../../rules/paste.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, mayBeNull, type PlanFacts } from './consequence.ts';

/** Bytes of a heap page that one row may take. Source: PostgreSQL, MaxHeapTupleSize for 8 KiB pages. */
const ROW_LIMIT = 8160;
const ROW_HEADER = 23;
/** A value of this size or less is never moved out of line; a longer one leaves a pointer of 18 bytes. Source: heaptoast.c. */
const STAYS_INLINE = 24;
const POINTER = 18;

const FIXED: Readonly<Record<string, number>> = {
  bool: 1,
  int2: 2,
  int4: 4,
  int8: 8,
  float4: 4,
  float8: 8,
  date: 4,
  time: 8,
  timetz: 12,
  timestamp: 8,
  timestamptz: 8,
  interval: 16,
  uuid: 16,
  money: 8,
  oid: 4,
  macaddr: 6,
  macaddr8: 8,
  point: 16,
};
/** Lengths of what masks write whatever the value was; masks that are not named keep about the value's length. */
const WRITES: Readonly<Record<string, number>> = {
  hash: 64,
  'salt-hash': 64,
  uuid: 36,
  email: 30,
  url: 28,
  address: 40,
};

export function rowSize(facts: PlanFacts): readonly Consequence[] {
  if (facts.catalog.dialect !== 'postgres') return [];
  return facts.plan.tables.flatMap((plan): Consequence[] => {
    const table = facts.catalog.tables.find(({ id }) => sameTable(id, plan.table));
    // Even with nothing but pointers a row of so few columns fits.
    if (table === undefined || table.columns.length * STAYS_INLINE < ROW_LIMIT - ROW_HEADER) return [];
    const sizes = plan.columns.flatMap((decided) => sizesOf(facts, table, decided));
    const header = ROW_HEADER + Math.ceil(sizes.length / 8);
    const after = header + sum(sizes.map((size) => size.after));
    const most = header + sum(sizes.map((size) => size.most));
    if (most <= ROW_LIMIT) return [];
    const blocks = after > ROW_LIMIT && header + sum(sizes.map((size) => size.before)) <= ROW_LIMIT;
    return [told(facts, table, sizes, { after, most, blocks })];
  });
}

interface Sizes {
  readonly column: Column;
  /** Inline bytes on average, before and after masking, and at most after. */
  readonly before: number;
  readonly after: number;
  readonly most: number;
}

function sizesOf(facts: PlanFacts, table: Table, decided: ColumnPlan): Sizes[] {
  const column = table.columns.find(({ name }) => name === decided.column);
  if (column === undefined) return [];
  const profile = facts.findings.get(columnKey(table.id, column.name))?.profile;
  const filled = profile === undefined || profile.rows === 0 ? 1 : 1 - profile.nulls / profile.rows;
  const before = filled * inline(column.type, profile?.averageLength ?? STAYS_INLINE);
  const mask = decided.generated ? 'keep' : decided.spec.mask;
  if (mask === 'null') return [{ column, before, after: 0, most: 0 }];
  const share = mask !== 'keep' && !maskByName(mask).properties.keepsNull ? 1 : filled;
  const after = share * inline(column.type, lengthAfter(decided, profile, 'averageLength'));
  const most = share === 0 ? 0 : inline(column.type, lengthAfter(decided, profile, 'maxLength'), STAYS_INLINE);
  return [{ column, before, after, most: Math.max(after, most) }];
}

/** Length of the masked text in characters, as far as it is known. */
function lengthAfter(
  { spec, type }: ColumnPlan,
  profile: ColumnProfile | undefined,
  which: 'averageLength' | 'maxLength',
): number {
  const value = spec['value'];
  const own = typeof spec['length'] === 'number' ? spec['length'] : undefined;
  const written =
    spec.mask === 'constant' && typeof value === 'string'
      ? value.length
      : WRITES[spec.mask] === undefined
        ? undefined
        : own;
  const length = written ?? WRITES[spec.mask] ?? profile?.[which] ?? STAYS_INLINE;
  return Math.min(length, type.maxLength ?? length, typeof spec['maxLength'] === 'number' ? spec['maxLength'] : length);
}

/** Bytes that stay in the row for a value of so many characters; `long` for one that may be moved out. */
function inline(type: ColumnType, length: number, long = POINTER): number {
  const fixed = type.category === 'enum' ? 4 : FIXED[type.base];
  if (fixed !== undefined) return fixed;
  return length + 1 <= STAYS_INLINE ? length + 1 : long;
}

function told(
  facts: PlanFacts,
  table: Table,
  sizes: readonly Sizes[],
  { after, most, blocks }: { readonly after: number; readonly most: number; readonly blocks: boolean },
): Consequence {
  const grown = sizes
    .filter((size) => size.most > size.before && mayBeNull(facts, { table, column: size.column }))
    .toSorted((a, b) => b.most - b.before - (a.most - a.before));
  const over = most - ROW_LIMIT;
  const enough: Sizes[] = [];
  for (const size of grown) {
    if (sum(enough.map((one) => one.most)) >= over) break;
    enough.push(size);
  }
  const pastes = enough.map(({ column }) => pasteColumn(table.id, column.name, { mask: 'null' }));
  const helps = sum(enough.map((one) => one.most)) >= over;
  const names = enough.slice(0, 3).map(({ column }) => displayIdentifier(column.name));
  const remedy = helps
    ? `null for ${enough.length} of its columns would (${names.join(', ')}${enough.length > 3 ? ', …' : ''})`
    : 'shorter masks (maxLength) would, or no rows';
  return {
    code: 'ROW_TOO_LONG',
    where: tableKey(table.id),
    message: `a masked row takes about ${Math.ceil(after)} bytes in the page, at most ${Math.ceil(most)}, and may take ${ROW_LIMIT}: ${remedy}`,
    paste: helps ? pastes.join('\n') : pasteNoRows(table.id),
    ...(blocks ? { blocks } : {}),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
