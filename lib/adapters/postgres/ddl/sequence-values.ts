// Where each sequence stands. Rights on tables do not cover sequences: one that may not be read continues after its column's greatest value.

import { z } from 'zod';
import { tableKey } from '../../../core/model/names.ts';
import type { OmittedObject, SequenceValue } from '../../../core/model/schema-script.ts';
import { ident, qualified } from '../../../core/sql/quote.ts';
import { SEQUENCES, SequenceRow } from './kinds/sequences.ts';
import type { Source } from './source.ts';

const ValueRow = z.object({ oid: z.number(), value: z.string().nullable(), called: z.boolean() });
const CHUNK = 500;

export interface SequenceValues {
  readonly values: readonly SequenceValue[];
  readonly omitted: readonly OmittedObject[];
}

/** Current values, identity columns' included. @throws EnvironmentError when a sequence cannot be read after all. */
export async function readSequenceValues(source: Source): Promise<SequenceValues> {
  const sequences = await source.read('sequences', SEQUENCES, SequenceRow);
  const values: SequenceValue[] = [];
  const omitted: OmittedObject[] = [];
  const asked = sequences.flatMap((row) => {
    const sql = valueSql(row);
    if (sql === undefined)
      omitted.push({
        kind: 'sequence value',
        object: tableKey(row),
        why: 'the session may not read it, and no column that it may read owns it',
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

function valueSql(row: SequenceRow): string | undefined {
  if (row.readable)
    return `SELECT ${row.oid} AS oid, last_value::text AS value, is_called AS called FROM ${qualified(row)}`;
  if (row.tableSchema === null || row.tableName === null || row.column === null || !row.columnReadable)
    return undefined;
  const greatest = row.increment.startsWith('-') ? 'min' : 'max';
  // Values that the application chose outside the sequence's range must not become its position.
  const column = ident(row.column);
  return `SELECT ${row.oid} AS oid, ${greatest}(${column})::text AS value, true AS called FROM ${qualified({ schema: row.tableSchema, name: row.tableName })} WHERE ${column} BETWEEN ${row.min} AND ${row.max}`;
}
