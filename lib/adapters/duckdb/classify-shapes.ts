// The shapes of a column's values, counted by the engine: no value leaves it.

import { SHAPE_LENGTH, type ShapeCounts, topShapes } from '../../core/findings/shape.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { isRead, textOf, type Work } from './classify-column.ts';
import type { DuckdbSession } from './session.ts';

/** Rows from the beginning of the file: shapes are told as an impression, and must not cost a pass over a large table. */
const ROWS = 5_000;

/** Shapes of the columns whose values are read; of the others nothing is told. */
export async function readShapes(
  session: DuckdbSession,
  source: string,
  works: readonly Work[],
  table: TableId,
): Promise<ReadonlyMap<string, ShapeCounts>> {
  const told = works.filter((work) => isRead(work) && work.column.type.category !== 'binary');
  if (told.length === 0) return new Map();
  const columns = told.map((work) => ident(work.column.name)).join(', ');
  const counts = told.map((work, at) => {
    const filled = `${textOf(work)} <> ''`;
    return `histogram(${shapeOf(textOf(work))}) FILTER (WHERE ${filled}) AS h${at}`;
  });
  const flat = told.map((_, at) => `map_entries(h${at}) AS e${at}`);
  const [row] = await session.all(
    `SELECT ${flat.join(', ')} FROM (SELECT ${counts.join(', ')} FROM (SELECT ${columns} FROM ${source} LIMIT ${ROWS}))`,
    `count the shapes of ${tableKey(table)}`,
  );
  return new Map(told.flatMap((work, at) => shapesIn(work.column.name, row?.[`e${at}`])));
}

/** Case first: what is an upper case letter afterwards was one before. */
function shapeOf(text: string): string {
  const cut = `CASE WHEN length(${text}) > ${SHAPE_LENGTH} THEN left(${text}, ${SHAPE_LENGTH}) ELSE ${text} END`;
  const steps: readonly (readonly [string, string])[] = [
    ['[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]', 'a'],
    ['[\\p{Lu}\\p{Lt}]', 'A'],
    ['\\p{N}', '9'],
    ['[^ -~]', '?'],
  ];
  const replaced = steps.reduce(
    (of, [pattern, by]) => `regexp_replace(${of}, ${literal(pattern)}, ${literal(by)}, 'g')`,
    `(${cut})`,
  );
  return `${replaced} || CASE WHEN length(${text}) > ${SHAPE_LENGTH} THEN '…' ELSE '' END`;
}

function shapesIn(column: string, entries: unknown): [string, ShapeCounts][] {
  const items: unknown =
    typeof entries === 'object' && entries !== null && 'items' in entries ? entries.items : undefined;
  if (!Array.isArray(items)) return [];
  const histogram = new Map(
    items.flatMap((item: unknown): [string, number][] => {
      const pair: unknown = typeof item === 'object' && item !== null && 'entries' in item ? item.entries : undefined;
      if (typeof pair !== 'object' || pair === null || !('key' in pair) || !('value' in pair)) return [];
      return typeof pair.key === 'string' ? [[pair.key, Number(pair.value)]] : [];
    }),
  );
  return histogram.size === 0 ? [] : [[column, topShapes(histogram)]];
}
