// What an estimate takes for granted of how long things take and how large they get. Measured figures say of what; the rest is a guess that
// errs on the dear side and can be replaced by what own runs show (`aws.costs.assumptions`).
import { SECONDS_PER_MILLION_CELLS } from '../plan/estimate.ts';

export interface Assumption {
  readonly value: number;
  readonly means: string;
  /** What was measured; `undefined`: nothing was, on AWS or elsewhere. */
  readonly measured: string | undefined;
}

const LAPTOP = '200,000 customers and 600,000 orders on two cores, not on AWS';

export const ASSUMPTIONS = {
  macieExpansion: {
    value: 4,
    means:
      'bytes that Macie counts for one byte of compressed Parquet: it is paid for uncompressed data (its user guide, “Understanding estimated usage costs”)',
    measured: undefined,
  },
  secondsPerMillionCells: {
    value: Math.ceil(SECONDS_PER_MILLION_CELLS),
    means: 'seconds of a function for a million cells (rows times columns), all steps together',
    measured: LAPTOP,
  },
  cellsPerGigabyte: {
    value: 150e6,
    means: 'cells in a GB of exported Parquet, where the rows are not counted yet',
    measured: undefined,
  },
  waitingHours: {
    value: 1.5,
    means: 'hours in which servers are made, wait, and are deleted, whatever their size',
    measured: undefined,
  },
  exportGigabytesPerHour: {
    value: 40,
    means: 'GB of exported Parquet that DMS writes in an hour',
    measured: undefined,
  },
  loadGigabytesPerHour: {
    value: 10,
    means: 'GB of exported Parquet that are classified, masked, loaded and verified in an hour',
    measured: undefined,
  },
  dmsUnits: { value: 8, means: 'DCU that DMS Serverless takes on average (2 to 16 are allowed)', measured: undefined },
  glueGigabytesPerDpuHour: {
    value: 5,
    means: 'GB of exported Parquet that a DPU masks in an hour',
    measured: undefined,
  },
  glueStartHours: { value: 0.05, means: 'hours for which a Glue job is paid before it masks', measured: undefined },
  databaseExpansion: {
    value: 5,
    means: 'GB of storage of a database for one GB of exported Parquet',
    measured: undefined,
  },
  lakeMonths: { value: 1, means: 'months for which the masked lake is kept', measured: undefined },
} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionName = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_NAMES: readonly [AssumptionName, ...AssumptionName[]] = [
  'macieExpansion',
  'secondsPerMillionCells',
  'cellsPerGigabyte',
  'waitingHours',
  'exportGigabytesPerHour',
  'loadGigabytesPerHour',
  'dmsUnits',
  'glueGigabytesPerDpuHour',
  'glueStartHours',
  'databaseExpansion',
  'lakeMonths',
];
