// Where sequences stand after loading.
import type pg from 'pg';
import { tableKey } from '../../../core/model/names.ts';
import type { SequenceValue } from '../../../core/model/schema-script.ts';
import { setSequenceSql } from '../sequence-sql.ts';
import { sequencePositions } from '../verify/server-state.ts';

/** Sequences keep the source's position: past every existing key. */
export async function setSequences(client: pg.ClientBase, sequences: readonly SequenceValue[]): Promise<void> {
  for (const sequence of sequences) {
    await client.query(setSequenceSql(sequence));
  }
}

/** A masked key may lie past the source's sequence: such a sequence goes on behind it, so that an insert finds a free key. */
export async function pastMaskedKeys(
  client: pg.ClientBase,
  sequences: readonly SequenceValue[],
): Promise<SequenceValue[]> {
  const behind = (await sequencePositions(client)).flatMap(
    ({ sequence, next, extreme, ascending }): SequenceValue[] => {
      if (extreme === undefined || (ascending ? next > extreme : next < extreme)) return [];
      return [{ name: sequence, lastValue: String(extreme), isCalled: true }];
    },
  );
  await setSequences(client, behind);
  const moved = new Map(behind.map((value) => [tableKey(value.name), value]));
  const kept = sequences.filter((value) => !moved.has(tableKey(value.name)));
  return [...kept, ...moved.values()];
}
