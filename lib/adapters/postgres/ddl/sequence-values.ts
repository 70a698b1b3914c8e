// Where each sequence stands. Rights on tables do not cover sequences: one that may not be read continues after its column's greatest value.

import { z } from 'zod';
import { tableKey } from '../../../core/model/names.ts';
import type { OmittedObject, SequenceValue } from '../../../core/model/schema-script.ts';
import { ident, qualified } from '../../../core/sql/quote.ts';
import { SEQUENCES, SequenceRow } from './kinds/sequences.ts';
import type { Source } from './source.ts';

const ValueRow = z.object({ oid: z.number(), value: z.string().nullable(), called: z.boolean() });
const CHUNK = 500;

const CallerRow = z.object({
  oid: z.number(),
  tableSchema: z.string(),
  tableName: z.string(),
  column: z.string(),
  columnReadable: z.boolean(),
});
type CallerRow = z.infer<typeof CallerRow>;

/** Integer columns whose default calls a sequence. */
const CALLERS = `
SELECT DISTINCT d.refobjid AS oid, n.nspname::text AS "tableSchema", c.relname::text AS "tableName", a.attname::text AS column,
  pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT') AS "columnReadable"
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid JOIN pg_catalog.pg_sequence s ON s.seqrelid = d.refobjid
JOIN pg_catalog.pg_class c ON c.oid = f.adrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum
WHERE d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  AND c.relkind IN ('r', 'p') AND a.atttypid = ANY (ARRAY['int2', 'int4', 'int8']::pg_catalog.regtype[])`;

export interface SequenceValues {
  readonly values: readonly SequenceValue[];
  readonly omitted: readonly OmittedObject[];
}

/** Current values, identity columns' included. @throws EnvironmentError when a sequence cannot be read after all. */
export async function readSequenceValues(source: Source): Promise<SequenceValues> {
  const sequences = await source.read('sequences', SEQUENCES, SequenceRow);
  const callers = await source.read('defaults', CALLERS, CallerRow);
  const values: SequenceValue[] = [];
  const omitted: OmittedObject[] = [];
  const asked = sequences.flatMap((row) => {
    const sql = valueSql(
      row,
      callers.filter((caller) => caller.oid === row.oid),
    );
    if (sql === undefined)
      omitted.push({
        kind: 'sequence value',
        object: tableKey(row),
        why: 'the session may not read it, nor all columns that it fills',
      });
    return sql === undefined ? [] : [{ row, sql }];
  });
  for (let start = 0; start < asked.length; start += CHUNK) {
    const part = asked.slice(start, start + CHUNK);
    const found = new Map(
      (await source.read('sequence values', part.map(({ sql }) => sql).join('\nUNION ALL '), ValueRow)).map((row) => [
        row.oid,
        row,
      ]),
    );
    for (const { row } of part) {
      const current = found.get(row.oid);
      if (current?.value === null || current === undefined) continue;
      values.push({ name: { schema: row.schema, name: row.name }, lastValue: current.value, isCalled: current.called });
    }
  }
  return { values, omitted };
}

/** @param callers columns whose default calls the sequence; they count when no column owns it */
function valueSql(row: SequenceRow, callers: readonly CallerRow[]): string | undefined {
  if (row.readable)
    return `SELECT ${row.oid} AS oid, last_value::text AS value, is_called AS called FROM ${qualified(row)}`;
  const { tableSchema, tableName, column, columnReadable } = row;
  const filled =
    tableSchema === null || tableName === null || column === null
      ? callers
      : [{ tableSchema, tableName, column, columnReadable }];
  if (filled.length === 0 || !filled.every((one) => one.columnReadable)) return undefined;
  const greatest = row.increment.startsWith('-') ? 'min' : 'max';
  // Values that the application chose outside the sequence's range must not become its position.
  const values = filled.map(
    (one) =>
      `SELECT ${ident(one.column)}::numeric AS value FROM ${qualified({ schema: one.tableSchema, name: one.tableName })} WHERE ${ident(one.column)} BETWEEN ${row.min} AND ${row.max}`,
  );
  return `SELECT ${row.oid} AS oid, ${greatest}(value)::text AS value, true AS called FROM (${values.join(' UNION ALL ')}) AS filled`;
}
