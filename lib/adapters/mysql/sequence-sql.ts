// Where a sequence of MariaDB goes on, as a statement.
import type { SequenceValue } from '../../core/model/schema-script.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';

/** What comes next; of a sequence that has no value left, that its last one is given. */
export function setMysqlSequenceSql({ name, lastValue, isCalled }: SequenceValue): string {
  const value = BigInt(lastValue);
  return isCalled
    ? `DO SETVAL(${mysqlIdent(name.name)}, ${value}, 1)`
    : `ALTER SEQUENCE ${mysqlIdent(name.name)} RESTART WITH ${value}`;
}
