// How much a run of a plan has before it, and about how long that takes: scaled from an earlier run, or from a stated measurement.
import type { TableFiles } from '../model/files.ts';
import { tableKey } from '../model/names.ts';
import type { Plan } from './plan.ts';

/** The steps that are still to come after a plan and whose time grows with the data. */
export const ESTIMATED_STEPS = ['mask', 'load', 'verify', 'snapshot', 'seal'] as const;

/**
 * Seconds per million cells (rows times columns) of those steps together: 18.8 + 5.9 + 11.8 + 3.2 + 2.0 seconds for 7.4 million cells,
 * measured on 200,000 customers and 600,000 orders with two cores.
 */
export const SECONDS_PER_MILLION_CELLS = 41.7 / 7.4;

/** An earlier run says nothing about one of another order of magnitude: starting the servers takes its share of a small run. */
const COMPARABLE = 10;

/** A published run of the same source: rows that it masked, and seconds of the estimated steps together. */
export interface MeasuredRun {
  readonly run: string;
  readonly rows: number;
  readonly seconds: number;
}

export interface TableEstimate {
  readonly table: string;
  readonly rows: number;
  /** Size of the exported Parquet files. */
  readonly bytes: number;
  readonly columns: number;
  readonly masked: number;
}

export interface PlanEstimate {
  /** Size of the exported Parquet files of all tables. */
  readonly bytes: number;
  readonly rows: number;
  /** Of the estimated steps together. */
  readonly seconds: number;
  /** In words: what the seconds are taken from. */
  readonly basis: string;
}

/** Rows, bytes and columns of every table of the plan. @param raw what the export step left */
export function tableEstimates(plan: Plan, raw: readonly TableFiles[]): TableEstimate[] {
  const files = new Map(raw.map((table) => [tableKey(table.table), table]));
  return plan.tables.map(({ table, columns }) => {
    const found = files.get(tableKey(table));
    return {
      table: tableKey(table),
      rows: found?.rows ?? 0,
      bytes: found?.bytes ?? 0,
      columns: columns.length,
      masked: columns.filter(({ spec }) => spec.mask !== 'keep').length,
    };
  });
}

/** @param measured the newest published run of the source, when there is one */
export function estimatePlan(tables: readonly TableEstimate[], measured: MeasuredRun | undefined): PlanEstimate {
  const total = (of: (table: TableEstimate) => number): number => tables.reduce((sum, table) => sum + of(table), 0);
  const rows = total((table) => table.rows);
  const bytes = total((table) => table.bytes);
  if (measured !== undefined && comparable(rows, measured.rows))
    return {
      bytes,
      rows,
      seconds: rounded((measured.seconds * rows) / measured.rows),
      basis: `run ${measured.run} took ${measured.seconds.toFixed(1)} s for ${measured.rows} rows here, scaled by rows`,
    };
  const cells = total((table) => table.rows * table.columns);
  const why =
    measured === undefined
      ? 'no published run of this source with a snapshot to go by'
      : `run ${measured.run} with ${measured.rows} rows is too far from this size to go by`;
  return {
    bytes,
    rows,
    seconds: rounded((SECONDS_PER_MILLION_CELLS * cells) / 1e6),
    basis: `${why}: ${SECONDS_PER_MILLION_CELLS.toFixed(1)} s per million cells, as measured once on two cores, not here; starting servers comes on top`,
  };
}

function comparable(rows: number, earlier: number): boolean {
  return rows > 0 && earlier > 0 && rows <= earlier * COMPARABLE && earlier <= rows * COMPARABLE;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
