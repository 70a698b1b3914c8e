// What Postgres says when it refuses a statement of a schema script, in the words of blockers.
import type { Blocker } from '../../../core/errors.ts';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import {
  statementBlocker as blockerOf,
  type LoadContent,
  refersToLeftOutRows,
} from '../../../core/plan/load-blockers.ts';
import type { Refusal } from '../errors.ts';

const FOREIGN_KEY_BROKEN = '23503';

/** The statement without its look at rows, for a foreign key into rows that the rules leave out; undefined when that is not the cause. */
export function relaxedFor(statement: DdlStatement, content: LoadContent, { code }: Refusal): DdlStatement | undefined {
  if (code !== FOREIGN_KEY_BROKEN || !refersToLeftOutRows(statement, content)) return undefined;
  return { ...statement, sql: `${statement.sql} NOT VALID` };
}

export function relaxedNote(statement: DdlStatement): string {
  return `${objectName(statement)} is NOT VALID in the copy: the rules leave out rows that it refers to`;
}

/** The blocker for a statement that the database refused. */
export function statementBlocker(statement: DdlStatement, content: LoadContent, { code }: Refusal): Blocker {
  return blockerOf(statement, content, `SQLSTATE ${code}`);
}
