// How a sequence is put where it stood: the loaded database and the snapshot must say the same.
import type { SequenceValue } from '../../core/model/schema-script.ts';
import { literal, qualified } from '../../core/sql/quote.ts';

/** The statement that sets a sequence to its value. */
export function setSequenceSql(sequence: SequenceValue): string {
  return `SELECT pg_catalog.setval(${literal(qualified(sequence.name))}::pg_catalog.regclass, ${BigInt(sequence.lastValue)}, ${sequence.isCalled})`;
}
