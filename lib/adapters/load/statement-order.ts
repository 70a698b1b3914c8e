// Which statements of a schema script are worth a caller of their own, and what must be run before one of them.
import { type DdlStatement, objectName } from '../../core/model/schema-script.ts';
import type { LoadContent } from '../../core/plan/load-blockers.ts';

/** Statements that read or sort rows: worth a caller of their own. All others take no time and run in order. */
const HEAVY: ReadonlySet<string> = new Set([
  'index',
  'primary key',
  'unique',
  'unique constraint',
  'exclusion constraint',
  'check',
  'foreign key',
  'refresh',
]);

/** Positions in the script of the statements after the data that are worth a caller of their own. */
export function heavyStatements({ statements }: LoadContent['script']): readonly number[] {
  return statements.flatMap((statement, at) => (isHeavy(statement) ? [at] : []));
}

function isHeavy(statement: DdlStatement): boolean {
  return statement.phase === 'after-data' && HEAVY.has(statement.kind);
}

/**
 * Positions that must be run for statement `at`, itself included, in order. What stands later in the script is never needed: it was
 * ordered. Before light statements, all light ones; before heavy ones those that they name, and those whose order counts though
 * nothing names it: checks of one name (a child's comes first) and refreshes.
 * @param inTurn whether a statement must not overtake an earlier one, for more reasons than these
 */
export function neededFor(
  statements: readonly DdlStatement[],
  at: number,
  inTurn: (earlier: DdlStatement, later: DdlStatement) => boolean = () => false,
): readonly number[] {
  const wanted = new Set([at]);
  const names = new Set<string>();
  const checks = new Set<string>();
  const later: DdlStatement[] = [];
  let refresh = false;
  for (let position = at; position >= 0; position -= 1) {
    const statement = statements[position];
    if (statement === undefined) continue;
    const name = objectName(statement);
    const byOrder =
      (statement.kind === 'refresh' && refresh) ||
      (statement.kind === 'check' && checks.has(constraintName(statement))) ||
      later.some((one) => inTurn(statement, one));
    if (!wanted.has(position) && isHeavy(statement) && !names.has(name) && !byOrder) continue;
    wanted.add(position);
    later.push(statement);
    names.add(name);
    for (const need of statement.needs ?? []) names.add(need);
    if (statement.kind === 'check') checks.add(constraintName(statement));
    refresh ||= statement.kind === 'refresh';
  }
  return [...wanted].sort((a, b) => a - b);
}

/** `name on schema.table`: a superset of the same name does no harm, it only waits. */
function constraintName({ object }: DdlStatement): string {
  return object.split(' on ')[0] ?? object;
}

/** The positions of one phase, light and heavy, in order. */
export function phasePositions(content: LoadContent, phase: DdlStatement['phase']): readonly number[] {
  return content.script.statements.flatMap((statement, at) => (statement.phase === phase ? [at] : []));
}
