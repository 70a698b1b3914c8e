// What a database refused while masked rows were loaded -> blockers, each with the rule that resolves it. What the database said comes as
// its error code and names of its own objects: its messages quote values.
import type { Blocker } from '../errors.ts';
import type { Catalog, ForeignKey, Table, TableId } from '../model/catalog.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../model/names.ts';
import { heldBy } from '../model/omit.ts';
import { type DdlStatement, objectName, type SchemaScript } from '../model/schema-script.ts';
import { pasteColumn, pasteKeep, pasteNoRows, pasteOmit } from '../rules/paste.ts';
import { mayRefuse } from './checks.ts';
import { movedTogether, pastePeriod } from './consequences/check-constraints.ts';
import { rowsLeftOut } from './left-out.ts';
import { isPatch } from './patches.ts';
import type { Plan, TablePlan } from './plan.ts';

/** What is loaded, wherever its files lie. */
export interface LoadContent {
  readonly script: SchemaScript;
  readonly catalog: Catalog;
  readonly plan: Plan;
}

/** What could not be loaded so far. */
export interface NotLoaded {
  /** Objects that the database refused, and those that need them. */
  readonly refused: ReadonlySet<string>;
  /** Tables (by key) whose rows could not be loaded. */
  readonly missing: ReadonlySet<string>;
}

/** What needs a refused object would be refused for that alone: it leaves with it. */
export function leavesWith(statement: DdlStatement, content: LoadContent, { refused, missing }: NotLoaded): boolean {
  return (statement.needs ?? []).some((need) => refused.has(need)) || leadsNowhere(statement, content, missing);
}

/** Whether a statement adds a foreign key into a table of which the rules leave rows out: it may break for that alone. */
export function refersToLeftOutRows(statement: DdlStatement, content: LoadContent): boolean {
  const key = foreignKeyOf(statement, content);
  return key !== undefined && rowsLeftOut(content.catalog, content.plan, key.references);
}

/** The foreign key that a statement adds. */
export function foreignKeyOf(
  statement: DdlStatement,
  { catalog }: Pick<LoadContent, 'catalog'>,
): ForeignKey | undefined {
  const { table } = statement;
  if (statement.kind !== 'foreign key' || table === undefined) return undefined;
  return catalog.tables
    .find((candidate) => sameTable(candidate.id, table))
    ?.foreignKeys.find((key) => statement.object === `${displayIdentifier(key.name)} on ${tableKey(table)}`);
}

/** A foreign key into a table whose rows could not be loaded says nothing about the masks. */
function leadsNowhere(statement: DdlStatement, content: LoadContent, missing: ReadonlySet<string>): boolean {
  const references = missing.size === 0 ? undefined : foreignKeyOf(statement, content)?.references;
  return references !== undefined && missing.has(tableKey(references));
}

/** The blocker for a statement that the database refused. @param said e.g. `SQLSTATE 23505` */
export function statementBlocker(statement: DdlStatement, { plan, script }: LoadContent, said: string): Blocker {
  const { table } = statement;
  const name = objectName(statement);
  if (isPatch(statement)) return patchBlocker(name, said);
  const masked =
    table === undefined
      ? []
      : maskedColumns(
          plan.tables.find((candidate) => sameTable(candidate.table, table)),
          statement.columns ?? [],
        );
  const held = heldBy(script, name);
  return {
    code: statement.phase === 'before-data' ? 'SCHEMA_REFUSED' : 'CONSTRAINT_BROKEN',
    where: table === undefined ? statement.object : tableKey(table),
    message: `${name} was refused (${said})${masksText(masked)}${held === undefined ? '' : `; ${held} needs it`}`,
    // Leaving a constraint out costs the copy a check; keeping its columns would cost somebody's privacy.
    paste:
      held === undefined || table === undefined || masked.length === 0
        ? pasteOmit(name)
        : masked.map((column) => pasteKeep(table, column.column)).join('\n'),
  };
}

function patchBlocker(name: string, said: string): Blocker {
  return {
    code: 'PATCH_REFUSED',
    where: name,
    message: `the masked database refused ${name} (${said}), and those behind it were not run: correct it under \`patches\` in the rules file, or take it out`,
    paste: '',
  };
}

/** The blocker for rows that break a key which the table is made with. @param name e.g. `primary key orders` */
export function keyBlocker(plan: TablePlan, name: string, columns: readonly string[], said: string): Blocker {
  const masked = maskedColumns(plan, columns);
  return {
    code: 'CONSTRAINT_BROKEN',
    where: tableKey(plan.table),
    message: `${name} was refused (${said})${masksText(masked)}`,
    paste:
      masked.length === 0
        ? pasteNoRows(plan.table)
        : masked.map((column) => pasteKeep(plan.table, column.column)).join('\n'),
  };
}

/** Blockers for the periods of a table that its masked rows may break; the database does not say which of its CHECKs broke. */
export function periodBlockers(table: Table, plan: TablePlan, said: string): Blocker[] {
  return table.checks.flatMap(({ name, columns, expression, period }): Blocker[] => {
    const masked = maskedColumns(plan, columns);
    const together = movedTogether(table, columns, masked);
    if (period !== true || !masked.some(({ spec }) => mayRefuse(spec, expression, together))) return [];
    return [
      {
        code: 'CONSTRAINT_BROKEN',
        where: tableKey(table.id),
        message: `period ${displayIdentifier(name)} on ${tableKey(table.id)} was refused (${said})${masksText(masked)}`,
        paste: masked.map((column) => pastePeriod(table.id, column, columns, masked)).join('\n'),
      },
    ];
  });
}

function maskedColumns(plan: TablePlan | undefined, columns: readonly string[]): TablePlan['columns'] {
  return (plan?.columns ?? []).filter(({ column, spec }) => spec.mask !== 'keep' && columns.includes(column));
}

function masksText(masked: TablePlan['columns']): string {
  const masks = masked.map((column) => `${displayIdentifier(column.column)}: ${column.spec.mask}`).join(', ');
  return masks === '' ? '' : `; masked columns: ${masks}`;
}

/** The blocker for a column whose masked values its type does not take. @param said e.g. `SQLSTATE 22001` */
export function valueBlocker(table: Table, plan: TablePlan, column: string, type: string, said: string): Blocker {
  const mask = plan.columns.find((candidate) => candidate.column === column)?.spec.mask ?? 'keep';
  // Of a value that is kept already, keeping it is no way out.
  const unmasked = (id: TableId) => (mask === 'keep' ? pasteNoRows(id) : pasteKeep(id, column));
  return {
    code: 'VALUE_REFUSED',
    where: columnKey(plan.table, column),
    message: `what mask ${mask} makes is no valid ${type} (${said})`,
    paste: mayBeNull(table, column) ? pasteColumn(plan.table, column, { mask: 'null' }) : unmasked(plan.table),
  };
}

/** The blocker for rows that a table does not take although each column alone takes its values. @param cause opens with a colon, or is empty */
export function rowsBlocker(table: TableId, said: string, cause: string): Blocker {
  return {
    code: 'LOAD_FAILED',
    where: tableKey(table),
    message: `the masked rows cannot be loaded (${said})${cause}`,
    paste: pasteNoRows(table),
  };
}

/** Nothing but the column itself is concerned when all of its values become NULL. */
function mayBeNull(table: Table, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined || !column.nullable || column.type.domainNotNull === true) return false;
  const keys = [...table.uniques, ...table.foreignKeys];
  return table.parent === undefined && table.inherits.length === 0 && !keys.some((key) => key.columns.includes(name));
}
