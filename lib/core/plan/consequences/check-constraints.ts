// CHECK constraints that what a mask makes may not satisfy: the loader would refuse the rows.
import { shiftTogether } from '../../masks/choose.ts';
import type { CheckConstraint, Table, TableId } from '../../model/catalog.ts';
import { columnKey, displayIdentifier } from '../../model/names.ts';
import { pasteColumn, pasteKeep, pasteOmit } from '../../rules/paste.ts';
import { asksForAValue, mayRefuse, shiftOf } from '../checks.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, constraintName, maskedColumn, mayBeNull, ownTables, type PlanFacts } from './consequence.ts';

export function checkConstraints(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) => [
    ...table.checks.flatMap((check) => {
      const masked = check.columns.flatMap((name) => maskedColumn(facts, table.id, name) ?? []);
      const risky = masked.filter(
        (column) =>
          !column.generated && mayRefuse(column.spec, check.expression, movedTogether(table, check.columns, masked)),
      );
      if (risky.length === 0) return [];
      if (check.period === true) return risky.map((column) => toldOfPeriod(table, check, column, masked));
      const object = constraintName('check', check.name, table.id);
      return risky.map((column) =>
        told(facts, table, column, {
          what: `CHECK ${displayIdentifier(check.name)}`,
          object,
          nullPasses: !asksForAValue(check.expression),
        }),
      );
    }),
    ...table.columns.flatMap((column) => {
      const masked = maskedColumn(facts, table.id, column.name);
      const checks = column.type.domainChecks ?? [];
      if (masked === undefined || masked.generated) return [];
      const risky = checks.filter((check) => mayRefuse(masked.spec, check, false));
      if (risky.length === 0) return [];
      const nullPasses = !checks.some(asksForAValue);
      return [told(facts, table, masked, { what: `a CHECK of domain ${column.type.domain ?? ''}`, nullPasses })];
    }),
  ]);
}

interface About {
  readonly what: string;
  readonly object?: string;
  readonly nullPasses: boolean;
}

function told(facts: PlanFacts, table: Table, decided: ColumnPlan, about: About): Consequence {
  const column = table.columns.find(({ name }) => name === decided.column);
  const nulls =
    about.nullPasses && decided.spec.mask !== 'null' && column !== undefined && mayBeNull(facts, { table, column });
  const other = about.object === undefined ? 'keep the column' : 'leave the constraint out';
  return {
    code: 'CHECK_MAY_FAIL',
    where: columnKey(table.id, decided.column),
    message: `${about.what} may refuse what mask ${decided.spec.mask} makes: ${nulls ? 'use null' : other}, or a mask whose values satisfy it`,
    paste: nulls
      ? pasteColumn(table.id, decided.column, { mask: 'null' })
      : about.object === undefined
        ? pasteKeep(table.id, decided.column)
        : pasteOmit(about.object),
    ...(about.object === undefined ? {} : { object: about.object }),
  };
}

/** It cannot be left out, and its columns are never NULL: either both move by one amount, or both stay. */
function toldOfPeriod(
  table: Table,
  { name, columns }: CheckConstraint,
  decided: ColumnPlan,
  masked: readonly ColumnPlan[],
): Consequence {
  return {
    code: 'CHECK_MAY_FAIL',
    where: columnKey(table.id, decided.column),
    message: `period ${displayIdentifier(name)} begins before it ends, and what mask ${decided.spec.mask} makes may not: use date-shift with per: column for both of its columns, or keep both`,
    paste: pastePeriod(table.id, decided, columns, masked),
  };
}

/** The line for a masked column of a period: one that moves alone does not hold, whatever its mask. */
export function pastePeriod(
  table: TableId,
  { column, type }: ColumnPlan,
  columns: readonly string[],
  masked: readonly ColumnPlan[],
): string {
  const both = columns.every((name) => masked.some((one) => one.column === name));
  return both ? pasteColumn(table, column, shiftTogether(type)) : pasteKeep(table, column);
}

const DATES: ReadonlySet<string> = new Set(['date', 'timestamp', 'timestamptz']);

/** The CHECK compares dates of one row, and the mask moves all of them by one amount. */
export function movedTogether(table: Table, names: readonly string[], masked: readonly ColumnPlan[]): boolean {
  const dates = names.filter((name) =>
    DATES.has(table.columns.find((column) => column.name === name)?.type.category ?? ''),
  );
  const amounts = new Set(masked.map(({ domain, spec }) => `${shiftOf(spec)} ${domain}`));
  return dates.length > 1 && amounts.size === 1 && dates.every((name) => masked.some(({ column }) => column === name));
}
