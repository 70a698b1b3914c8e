// Sequences (MariaDB), which a table's default may call: they stand before the tables.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import type { SequenceValue } from '../../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../../core/sql/quote.ts';
import type { Found, SchemaSource } from '../source.ts';
import { cleanOptions } from '../table-options.ts';
import { textOf, tokensOf } from '../tokens.ts';

const whole = z.string().transform((text) => BigInt(text));
const Position = z.object({ next: whole, low: whole, high: whole });

export async function readSequences(
  source: SchemaSource,
  names: readonly string[],
): Promise<Found & { readonly values: readonly SequenceValue[] }> {
  const made: Found['made'][number][] = [];
  const values: SequenceValue[] = [];
  for (const name of names) {
    const key = tableKey(source.id(name));
    const [, printed] = await source.show(`SHOW CREATE SEQUENCE ${mysqlIdent(name)}`, key);
    const sql = textOf(cleanOptions(tokensOf(printed ?? ''), source.comments).tokens);
    made.push({ statement: { phase: 'before-data', kind: 'sequence', object: key, table: source.id(name), sql } });
    values.push(await positionOf(source, name));
  }
  return { made, values, omitted: [] };
}

/**
 * What the sequence gives next, beyond what the server has set aside: `isCalled` false, so it fits `ALTER SEQUENCE … RESTART WITH`.
 * Of a sequence that has no value left, its last one with `isCalled` true.
 */
async function positionOf(source: SchemaSource, name: string): Promise<SequenceValue> {
  const sql = `SELECT next_not_cached_value AS next, minimum_value AS low, maximum_value AS high FROM ${mysqlIdent(name)}`;
  const found = await source.session.rows(sql, Position, `read sequence ${tableKey(source.id(name))}`);
  const [{ next, low, high }] = z
    .tuple([z.object({ next: z.bigint(), low: z.bigint(), high: z.bigint() })])
    .parse(found);
  const last = next > high ? high : next < low ? low : next;
  return { name: source.id(name), lastValue: last.toString(), isCalled: last !== next };
}
