// What a review is made from: the documents of a run. Names, counts and shapes; never a value.
import type { ColumnFinding } from '../findings/detection.ts';
import type { Conclusions } from '../findings/macie/conclusions.ts';
import type { Catalog, ColumnType, TableId } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import { groupColumns, type Reference } from '../plan/groups.ts';
import type { ColumnPlan, Plan, RowSelection } from '../plan/plan.ts';

export interface RunDocuments {
  /** Id of the run. */
  readonly run: string;
  readonly catalog: Catalog;
  readonly findings: readonly ColumnFinding[];
  readonly plan: Plan;
  /** Macie's conclusions, where they were given. */
  readonly conclusions?: Conclusions | undefined;
}

/** A column as the run saw it: nothing here changes while it is reviewed. */
export interface ReviewColumn {
  /** Position in the list; what forms send. */
  readonly index: number;
  readonly key: string;
  readonly table: TableId;
  readonly tableKey: string;
  readonly column: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly rows: RowSelection;
  readonly plan: ColumnPlan;
  readonly finding: ColumnFinding | undefined;
  /** Detectors that found something that acts. */
  readonly detectors: readonly ('classifier' | 'macie')[];
  /** The only one of two detectors that found something; undefined also where only one looked. */
  readonly onlyOne: 'classifier' | 'macie' | undefined;
  /** Columns that mask alike with this one (foreign keys, partitions): one decision is for all. */
  readonly together: readonly string[];
  /** Key and identifiers in lower case, for searching. */
  readonly search: string;
}

/** Every column of the run's plan, in its order. @param references foreign keys that only the rules declare */
export function reviewColumns(
  { catalog, findings, plan }: RunDocuments,
  references: readonly Reference[] = [],
): ReviewColumn[] {
  const found = new Map(findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const groups = new Map<string, readonly string[]>();
  for (const { members } of groupColumns(catalog, references)) {
    if (members.length < 2) continue;
    const keys = members.map(({ table, column }) => columnKey(table.id, column.name));
    for (const key of keys) groups.set(key, keys);
  }
  const sources = new Set(findings.flatMap(({ detections }) => detections.map(({ source }) => source)));
  let index = 0;
  return plan.tables.flatMap(({ table, columns, rows }) => {
    const inTable = tableKey(table);
    return columns.map((planned): ReviewColumn => {
      const key = columnKey(table, planned.column);
      const finding = found.get(key);
      const acting = (finding?.detections ?? []).filter(({ strength }) => strength !== 'weak');
      const detectors = [...new Set(acting.map(({ source }) => source))];
      return {
        index: index++,
        key,
        table,
        tableKey: inTable,
        column: planned.column,
        type: planned.type,
        nullable: planned.nullable,
        unique: planned.unique,
        rows,
        plan: planned,
        finding,
        detectors,
        onlyOne: sources.size > 1 && detectors.length === 1 ? detectors[0] : undefined,
        together: (groups.get(key) ?? []).filter((other) => other !== key),
        search: `${key} ${planned.identifiers.join(' ')}`.toLowerCase(),
      };
    });
  });
}
