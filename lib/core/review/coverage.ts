// How much is decided, per table and in all, and what asks for attention first.
import { columnKey } from '../model/names.ts';
import type { KeepFacts, RulesFile } from '../rules/rules.ts';
import type { ReviewColumn } from './facts.ts';
import { type ColumnState, type ColumnStatus, isKeptThoughDetected } from './states.ts';

export interface Coverage {
  readonly columns: number;
  readonly states: Readonly<Record<ColumnState, number>>;
  readonly later: number;
  readonly masked: number;
}

export interface TableCoverage extends Coverage {
  readonly table: string;
  /** Columns with a detection that acts. */
  readonly detected: number;
}

export interface Risk {
  /** Kept although a detector found something. */
  readonly keptThoughDetected: number;
  /** Not looked at, or only in part, and nobody decided. */
  readonly unknown: number;
  /** Found by one of two detectors only; 0 where only one looked. */
  readonly oneDetector: number;
  /** Masked because of detection, by nobody decided. */
  readonly undecidedPersonal: number;
  readonly bothLooked: boolean;
}

export function coverageOf(columns: readonly ReviewColumn[], status: readonly ColumnStatus[]): Coverage {
  const states = { decided: 0, proposed: 0, unknown: 0 };
  let [later, masked] = [0, 0];
  for (const { index } of columns) {
    const is = status[index];
    if (is === undefined) continue;
    states[is.state] += 1;
    if (is.later) later += 1;
    if (is.mask !== 'keep') masked += 1;
  }
  return { columns: columns.length, states, later, masked };
}

/** Tables with the most undecided columns that hold something first. */
export function tableCoverage(columns: readonly ReviewColumn[], status: readonly ColumnStatus[]): TableCoverage[] {
  const tables = new Map<string, ReviewColumn[]>();
  for (const column of columns) {
    const list = tables.get(column.tableKey);
    if (list === undefined) tables.set(column.tableKey, [column]);
    else list.push(column);
  }
  const open = (column: ReviewColumn): boolean =>
    column.detectors.length > 0 && status[column.index]?.state !== 'decided';
  return [...tables]
    .map(([table, own]) => ({
      table,
      ...coverageOf(own, status),
      detected: own.filter(({ detectors }) => detectors.length > 0).length,
      open: own.filter(open).length,
    }))
    .sort((a, b) => b.open - a.open || b.detected - a.detected || (a.table < b.table ? -1 : 1));
}

export function riskOf(columns: readonly ReviewColumn[], status: readonly ColumnStatus[]): Risk {
  const bothLooked = ['classifier', 'macie'].every((name) =>
    columns.some(({ finding }) => finding?.detections.some(({ source }) => source === name)),
  );
  const count = (test: (column: ReviewColumn, is: ColumnStatus) => boolean): number =>
    columns.filter((column) => {
      const is = status[column.index];
      return is !== undefined && test(column, is);
    }).length;
  return {
    keptThoughDetected: count(isKeptThoughDetected),
    unknown: count((_, is) => is.state === 'unknown'),
    oneDetector: count(({ onlyOne }) => onlyOne !== undefined),
    undecidedPersonal: count(({ detectors }, is) => detectors.length > 0 && is.state !== 'decided'),
    bothLooked,
  };
}

export interface Ending {
  readonly where: string;
  readonly until: string;
  readonly reason: string;
  readonly by: string | undefined;
  readonly ended: boolean;
}

/** Keeps with an end, those that end first first. @param today `2026-11-21` */
export function endings(rules: RulesFile, today: string): Ending[] {
  const own = [...rules.tables.values()].flatMap(({ table, columns }) =>
    [...columns.values()].flatMap((rule) =>
      rule.kind === 'keep' ? [{ where: columnKey(table, rule.column), keep: rule satisfies KeepFacts }] : [],
    ),
  );
  const scoped = rules.defaults.flatMap(({ pattern, keep }) => (keep === undefined ? [] : [{ where: pattern, keep }]));
  return [...own, ...scoped]
    .flatMap(({ where, keep: { until, reason, by } }) =>
      until === undefined ? [] : [{ where, until, reason, by, ended: until < today }],
    )
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}
