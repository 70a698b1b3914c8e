// The statements of a schema script, one after the other. What the database refuses becomes a blocker, and so does not what needs it.
import type pg from 'pg';
import type { Blocker } from '../../../core/errors.ts';
import type { ForeignKey } from '../../../core/model/catalog.ts';
import { displayIdentifier, sameTable, tableKey } from '../../../core/model/names.ts';
import { heldBy } from '../../../core/model/omit.ts';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import { rowsLeftOut } from '../../../core/plan/left-out.ts';
import { pasteKeep, pasteOmit } from '../../../core/rules/paste.ts';
import { type Refusal, refusalOf } from '../errors.ts';
import type { LoadContent } from './request.ts';

export interface Statements {
  /** Objects that the database refused, and those that need them. */
  readonly refused: Set<string>;
  /** Tables (by key) whose rows could not be loaded. */
  readonly missing: Set<string>;
  readonly run: DdlStatement[];
  readonly notes: string[];
}

/** Runs the statements of one phase, in order. */
export async function runStatements(
  client: pg.ClientBase,
  content: LoadContent,
  phase: DdlStatement['phase'],
  blockers: Blocker[],
  state: Statements,
): Promise<void> {
  for (const statement of content.script.statements) {
    if (statement.phase !== phase) continue;
    if (leavesWith(statement, content, state)) {
      state.refused.add(objectName(statement));
      continue;
    }
    const refused = await runOne(client, statement.sql);
    if (refused === undefined) {
      state.run.push(statement);
      continue;
    }
    const relaxed = relaxedFor(statement, content, refused);
    // A partitioned table takes no NOT VALID key before version 18: then the constraint is a blocker like any other.
    if (relaxed !== undefined && (await runOne(client, relaxed.sql)) === undefined) {
      state.run.push(relaxed);
      state.notes.push(relaxedNote(statement));
    } else {
      state.refused.add(objectName(statement));
      blockers.push(statementBlocker(statement, content, refused));
    }
  }
}

/** @returns what the database said when it refused */
async function runOne(client: pg.ClientBase, sql: string): Promise<Refusal | undefined> {
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

/** What needs a refused object would be refused for that alone: it leaves with it. */
export function leavesWith(
  statement: DdlStatement,
  content: LoadContent,
  state: { readonly refused: ReadonlySet<string>; readonly missing: ReadonlySet<string> },
): boolean {
  return (statement.needs ?? []).some((need) => state.refused.has(need)) || leadsNowhere(statement, content, state);
}

/** The statement without its look at rows, for a foreign key into rows that the rules leave out; undefined when that is not the cause. */
export function relaxedFor(statement: DdlStatement, content: LoadContent, { code }: Refusal): DdlStatement | undefined {
  const key = code === FOREIGN_KEY_BROKEN ? foreignKeyOf(statement, content) : undefined;
  if (key === undefined || !rowsLeftOut(content.catalog, content.plan, key.references)) return undefined;
  return { ...statement, sql: `${statement.sql} NOT VALID` };
}

export function relaxedNote(statement: DdlStatement): string {
  return `${objectName(statement)} is NOT VALID in the copy: the rules leave out rows that it refers to`;
}

/** The foreign key that a statement adds. */
function foreignKeyOf(statement: DdlStatement, { catalog }: LoadContent): ForeignKey | undefined {
  const { table } = statement;
  if (statement.kind !== 'foreign key' || table === undefined) return undefined;
  return catalog.tables
    .find((candidate) => sameTable(candidate.id, table))
    ?.foreignKeys.find((key) => statement.object === `${displayIdentifier(key.name)} on ${tableKey(table)}`);
}

/** A foreign key into a table whose rows could not be loaded says nothing about the masks. */
function leadsNowhere(
  statement: DdlStatement,
  request: LoadContent,
  { missing }: { readonly missing: ReadonlySet<string> },
): boolean {
  const references = missing.size === 0 ? undefined : foreignKeyOf(statement, request)?.references;
  return references !== undefined && missing.has(tableKey(references));
}

const FOREIGN_KEY_BROKEN = '23503';

/** The blocker for a statement that the database refused. */
export function statementBlocker(statement: DdlStatement, { plan, script }: LoadContent, problem: Refusal): Blocker {
  const { table } = statement;
  const name = objectName(statement);
  const masked =
    table === undefined
      ? []
      : (plan.tables.find((candidate) => tableKey(candidate.table) === tableKey(table))?.columns ?? []).filter(
          (column) => column.spec.mask !== 'keep' && (statement.columns ?? []).includes(column.column),
        );
  const masks = masked.map((column) => `${displayIdentifier(column.column)}: ${column.spec.mask}`).join(', ');
  const held = heldBy(script, name);
  return {
    code: statement.phase === 'before-data' ? 'SCHEMA_REFUSED' : 'CONSTRAINT_BROKEN',
    where: table === undefined ? statement.object : tableKey(table),
    message: `${name} was refused (SQLSTATE ${problem.code})${masks === '' ? '' : `; masked columns: ${masks}`}${held === undefined ? '' : `; ${held} needs it`}`,
    // Leaving a constraint out costs the copy a check; keeping its columns would cost somebody's privacy.
    paste:
      held === undefined || table === undefined || masked.length === 0
        ? pasteOmit(name)
        : masked.map((column) => pasteKeep(table, column.column)).join('\n'),
  };
}
