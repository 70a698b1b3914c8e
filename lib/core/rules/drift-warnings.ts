// Drift in words, for the plan: which tables and columns are new, gone, renamed or of another type since the rules were made.
import type { Catalog, TableId } from '../model/catalog.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../model/names.ts';
import type { PlanWarning } from '../plan/plan.ts';
import { type ChangedType, type Drift, type DriftColumn, driftOf, NEW, typeChange } from './drift.ts';
import { parseTableKey } from './keys.ts';
import { onDriftFor } from './lookup.ts';
import { pasteKeep } from './paste.ts';
import { undecidedColumns } from './quarantine.ts';
import type { RulesFile } from './rules.ts';
import { closest } from './suggest.ts';

/** One warning a table or column that differs from `seen`. A renaming is a guess and says so. @param today a keep holds until its last day */
export function driftWarnings(rules: RulesFile, catalog: Catalog, today: string): PlanWarning[] {
  const { seen } = rules;
  if (seen === undefined) return [];
  const drift = driftOf(rules, catalog);
  const undecided = new Set(undecidedColumns(rules, catalog, today).map(keyOf));
  const news = [...byTable(drift.newColumns).values()].filter(({ table }) => !seen.has(tableKey(table)));
  const gone = [...seen.keys()].flatMap((key) => {
    const id = parseTableKey(key);
    return id === undefined || catalog.tables.some((table) => sameTable(table.id, id)) ? [] : [id];
  });
  const moved = renamedTables(seen, gone, news, catalog);
  const whole = new Set([...news.map(({ table }) => table), ...gone].map(tableKey));
  return [
    ...news.map(({ table, columns }) =>
      newTable(table, columns.length, moved.get(tableKey(table)), fateOfTable(rules, table, columns, undecided)),
    ),
    ...gone
      .filter((table) => ![...moved.values()].some((from) => sameTable(from, table)))
      .map((table) =>
        warning(tableKey(table), 'the table is gone since the rules were made: its rules decide nothing'),
      ),
    ...columnWarnings(rules, catalog, drift, whole, undecided),
  ];
}

function warning(where: string, message: string, paste = ''): PlanWarning {
  return { code: 'DRIFT', where, message, paste };
}

function byTable(
  columns: readonly DriftColumn[],
): ReadonlyMap<string, { readonly table: TableId; readonly columns: string[] }> {
  const tables = new Map<string, { table: TableId; columns: string[] }>();
  for (const { table, column } of columns) {
    const known = tables.get(tableKey(table));
    if (known === undefined) tables.set(tableKey(table), { table, columns: [column] });
    else known.columns.push(column);
  }
  return tables;
}

const FATE = {
  mask: 'it is masked until somebody decides',
  quarantine: 'it is kept out until somebody decides',
  stop: 'onDrift is stop',
} as const;

const DECIDED = 'a person has decided about it';

function fateOf(rules: RulesFile, column: DriftColumn, undecided: ReadonlySet<string>): string {
  return undecided.has(keyOf(column)) ? FATE[onDriftFor(rules, column.table)] : DECIDED;
}

function fateOfTable(
  rules: RulesFile,
  table: TableId,
  columns: readonly string[],
  undecided: ReadonlySet<string>,
): string {
  const open = columns.find((column) => undecided.has(columnKey(table, column)));
  return open === undefined ? DECIDED : FATE[onDriftFor(rules, table)];
}

function newTable(table: TableId, columns: number, from: TableId | undefined, fate: string): PlanWarning {
  const count = `${columns} ${columns === 1 ? 'column' : 'columns'}`;
  const what =
    from === undefined
      ? `the table is new since the rules were made (${count})`
      : `the table looks like ${tableKey(from)} under a new name (${count}): if it is, rename it in the rules file`;
  return warning(tableKey(table), `${what}; ${fate}`);
}

/** New table -> the gone table that has the same columns, or nearly. */
function renamedTables(
  seen: NonNullable<RulesFile['seen']>,
  gone: readonly TableId[],
  news: readonly { readonly table: TableId }[],
  catalog: Catalog,
): ReadonlyMap<string, TableId> {
  const found = new Map<string, TableId>();
  for (const { table } of news) {
    const columns = catalog.tables.find((one) => sameTable(one.id, table))?.columns ?? [];
    const from = gone.find((one) => {
      const before = seen.get(tableKey(one));
      if (before === undefined || [...found.values()].some((taken) => sameTable(taken, one))) return false;
      const same = columns.filter(({ name, type }) => before.get(name) === type.text).length;
      return same > 0 && same >= 0.8 * Math.max(before.size, columns.length);
    });
    if (from !== undefined) found.set(tableKey(table), from);
  }
  return found;
}

/**
 * @param whole tables that are new or gone themselves: their columns are not told one by one
 * @param undecided columns that wait for a person
 */
function columnWarnings(
  rules: RulesFile,
  catalog: Catalog,
  drift: Drift,
  whole: ReadonlySet<string>,
  undecided: ReadonlySet<string>,
): PlanWarning[] {
  const inTable = ({ table }: DriftColumn): boolean => !whole.has(tableKey(table));
  const missing = drift.missing.filter(inTable);
  const renamed = new Map<string, DriftColumn>();
  for (const column of drift.newColumns.filter(inTable)) {
    const from = renamedFrom(
      rules,
      catalog,
      column,
      missing.filter((one) => !isTaken(renamed, one)),
    );
    if (from !== undefined) renamed.set(keyOf(column), from);
  }
  return [
    ...drift.newColumns.filter(inTable).map((column) => {
      const from = renamed.get(keyOf(column));
      const what =
        from === undefined
          ? NEW
          : `looks like ${displayIdentifier(from.column)} under a new name: if it is, rename it in the rules file`;
      return driftWarning(rules, column, what, undecided);
    }),
    ...missing
      .filter((column) => !isTaken(renamed, column))
      .map((column) =>
        warning(keyOf(column), 'the column is gone since the rules were made: its rule decides nothing'),
      ),
    ...drift.changedTypes.map((column) => typeWarning(rules, column, undecided)),
  ];
}

function driftWarning(
  rules: RulesFile,
  column: DriftColumn,
  what: string,
  undecided: ReadonlySet<string>,
): PlanWarning {
  const paste = undecided.has(keyOf(column)) ? pasteKeep(column.table, column.column) : '';
  return warning(keyOf(column), `${what}; ${fateOf(rules, column, undecided)}`, paste);
}

function typeWarning(rules: RulesFile, column: ChangedType, undecided: ReadonlySet<string>): PlanWarning {
  const what = typeChange(column.was, column.is);
  return undecided.has(keyOf(column))
    ? driftWarning(rules, column, what, undecided)
    : warning(keyOf(column), `${what}: does its mask still fit?`);
}

function keyOf({ table, column }: DriftColumn): string {
  return columnKey(table, column);
}

function isTaken(renamed: ReadonlyMap<string, DriftColumn>, column: DriftColumn): boolean {
  return [...renamed.values()].some((taken) => keyOf(taken) === keyOf(column));
}

/** A column of the same table and type that is gone and has a similar name. */
function renamedFrom(
  rules: RulesFile,
  catalog: Catalog,
  { table, column }: DriftColumn,
  missing: readonly DriftColumn[],
): DriftColumn | undefined {
  const type = catalog.tables.find((one) => sameTable(one.id, table))?.columns.find(({ name }) => name === column)
    ?.type.text;
  const before = rules.seen?.get(tableKey(table));
  const candidates = missing.filter((one) => sameTable(one.table, table) && before?.get(one.column) === type);
  const similar = closest(
    column,
    candidates.map((one) => one.column),
  );
  const [lower, parts] = [column.toLowerCase(), words(column)];
  return (
    candidates.find((one) => one.column === similar) ??
    candidates.find((one) => one.column.toLowerCase().includes(lower) || lower.includes(one.column.toLowerCase())) ??
    candidates.find((one) => words(one.column).some((word) => parts.includes(word)))
  );
}

/** Words of three letters and more. */
function words(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
}
