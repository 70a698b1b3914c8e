// What a run on AWS is about to cost, with its arithmetic: every amount is a quantity times a price, and says which of the two is a guess.
import type { Exporter } from '../export/exporter.ts';
import { ASSUMPTIONS, type AssumptionName } from './assumptions.ts';
import { INSTANCE_HOURS, PRICES, PRICES_READ, PRICES_REGION, type Price, type PriceName } from './prices.ts';

/** What a run works on. */
export interface Workload {
  /** Of the exported Parquet, compressed. */
  readonly bytes: number;
  /** Rows times columns; undefined before they are counted. */
  readonly cells: number | undefined;
  /** Objects of the raw zone. */
  readonly files: number;
  /** Bytes of each table that Glue masks; functions mask the rest. */
  readonly glueTables: readonly number[];
  readonly glueWorkers: number;
  /** The one that costs most. */
  readonly exporter: Exporter;
  readonly macie: { readonly enabled: boolean /** Percent. */; readonly sampling: number };
  /** Instance class of the temporary and of the staged server; undefined: not known here. */
  readonly temporaryClass: string | undefined;
  readonly stagedClass: string | undefined;
  readonly architecture: 'arm64' | 'x86_64';
}

/** What the configuration says otherwise than the program. */
export interface CostSettings {
  readonly prices: Partial<Readonly<Record<PriceName, number>>>;
  readonly instanceHours: Readonly<Record<string, number>>;
  readonly assumptions: Partial<Readonly<Record<AssumptionName, number>>>;
}
export const NO_SETTINGS: CostSettings = { prices: {}, instanceHours: {}, assumptions: {} };

export interface CostLine {
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  /** US dollars a unit. */
  readonly price: number;
  readonly dollars: number;
  /** How the quantity comes about. */
  readonly arithmetic: string;
  /** Where the price is from: the configuration, a page, or nowhere (`unverified`). */
  readonly priceFrom: string;
}

export interface CostEstimate {
  readonly dollars: number;
  readonly lines: readonly CostLine[];
  readonly macieGigabytes: number;
  readonly glueDpuHours: number;
  /** In words: region and date of the prices, and what was not measured. */
  readonly basis: string;
}

const GIGABYTE = 1e9;
/** Of a function with DuckDB, GB: lib/constructs/pipeline.ts. */
const FUNCTION_GIGABYTES = 3008 / 1024;
const MONTH_HOURS = 730;
/** A request that writes per raw file, own file, masked file and their documents. */
const WRITES_PER_FILE = 6;

/** GB that Macie is paid for when it looks at so many bytes of Parquet. */
export function macieGigabytes(bytes: number, sampling: number, { assumptions }: CostSettings): number {
  return (bytes / GIGABYTE) * (sampling / 100) * (assumptions.macieExpansion ?? ASSUMPTIONS.macieExpansion.value);
}

/** DPU hours that Glue takes for tables of so many bytes; each worker of G.1X is one DPU. */
export function glueDpuHours(tables: readonly number[], workers: number, { assumptions }: CostSettings): number {
  const start = assumptions.glueStartHours ?? ASSUMPTIONS.glueStartHours.value;
  const rate = assumptions.glueGigabytesPerDpuHour ?? ASSUMPTIONS.glueGigabytesPerDpuHour.value;
  return tables.reduce((sum, bytes) => sum + workers * start + bytes / GIGABYTE / rate, 0);
}

/** @param settings the configuration's `aws.costs` */
export function estimateCost(work: Workload, settings: CostSettings = NO_SETTINGS): CostEstimate {
  const assumed = (name: AssumptionName): number => settings.assumptions[name] ?? ASSUMPTIONS[name].value;
  const gigabytes = work.bytes / GIGABYTE;
  const exportHours = gigabytes / assumed('exportGigabytesPerHour');
  const workHours = gigabytes / assumed('loadGigabytesPerHour');
  const waiting = assumed('waitingHours');
  const macie = work.macie.enabled ? macieGigabytes(work.bytes, work.macie.sampling, settings) : 0;
  const glue = glueDpuHours(work.glueTables, work.glueWorkers, settings);
  const glueBytes = work.glueTables.reduce((sum, bytes) => sum + bytes, 0);
  const byFunctions = work.bytes === 0 ? 1 : Math.max(0, 1 - glueBytes / work.bytes);
  const cells = work.cells ?? gigabytes * assumed('cellsPerGigabyte');
  const seconds = (cells / 1e6) * assumed('secondsPerMillionCells');
  const storage = gigabytes * assumed('databaseExpansion');
  // the temporary server is deleted once everything is exported
  const serverHours = { temporary: waiting + exportHours, staged: waiting + workHours };
  const line = (what: string, quantity: number, name: PriceName, arithmetic: string): CostLine =>
    lineOf(what, quantity, { ...PRICES[name], set: settings.prices[name] }, arithmetic);
  const server = (what: string, hours: number, of: string | undefined, arithmetic: string): CostLine =>
    lineOf(`${what}, ${of ?? 'class not known here'}`, hours, instancePrice(of, settings), arithmetic);
  const exporting = (): readonly CostLine[] => {
    switch (work.exporter) {
      case 'dms':
        return [
          line(
            'DMS Serverless',
            assumed('dmsUnits') * exportHours,
            'dmsDcuHour',
            `${figure(assumed('dmsUnits'))} DCU × ${figure(gigabytes)} GB ÷ ${figure(assumed('exportGigabytesPerHour'))} GB an hour`,
          ),
        ];
      case 'rds-export':
        return [
          line(
            'RDS snapshot export',
            storage,
            'rdsExportGigabyte',
            `${figure(gigabytes)} GB of Parquet × ${figure(assumed('databaseExpansion'))} in the snapshot`,
          ),
        ];
      case 'reader':
        // seconds of functions, as masking takes them
        return [];
      default:
        return work.exporter satisfies never;
    }
  };
  const lines = [
    line(
      'Amazon Macie',
      macie,
      'macieGigabyte',
      work.macie.enabled
        ? `${figure(gigabytes)} GB of Parquet × ${figure(assumed('macieExpansion'))} uncompressed × ${work.macie.sampling}%`
        : 'switched off',
    ),
    ...exporting(),
    server(
      'Temporary server',
      serverHours.temporary,
      work.temporaryClass,
      `${figure(waiting)} h + ${figure(gigabytes)} GB ÷ ${figure(assumed('exportGigabytesPerHour'))} GB an hour`,
    ),
    server(
      'Staged server',
      serverHours.staged,
      work.stagedClass ?? work.temporaryClass,
      `${figure(waiting)} h + ${figure(gigabytes)} GB ÷ ${figure(assumed('loadGigabytesPerHour'))} GB an hour`,
    ),
    line(
      'Storage of both servers',
      (storage * (serverHours.temporary + serverHours.staged)) / MONTH_HOURS,
      'rdsStorageGigabyteMonth',
      `${figure(storage)} GB × ${figure(serverHours.temporary + serverHours.staged)} h ÷ ${MONTH_HOURS} h`,
    ),
    line(
      'Glue',
      glue,
      'glueDpuHour',
      `${work.glueTables.length} tables, ${figure(glueBytes / GIGABYTE)} GB ÷ ${figure(assumed('glueGigabytesPerDpuHour'))} GB a DPU hour + ${work.glueWorkers} workers × ${figure(assumed('glueStartHours'))} h each`,
    ),
    line(
      'Lambda',
      seconds * byFunctions * FUNCTION_GIGABYTES,
      work.architecture === 'arm64' ? 'lambdaArmGigabyteSecond' : 'lambdaX86GigabyteSecond',
      `${figure(cells / 1e6)} million cells × ${figure(assumed('secondsPerMillionCells'))} s × ${figure(100 * byFunctions)}% × ${figure(FUNCTION_GIGABYTES)} GB`,
    ),
    line(
      'S3 requests',
      (work.files * WRITES_PER_FILE) / 1000,
      's3ThousandWrites',
      `${work.files} files × ${WRITES_PER_FILE}`,
    ),
    line(
      'Masked lake in S3',
      gigabytes * assumed('lakeMonths'),
      's3GigabyteMonth',
      `${figure(gigabytes)} GB × ${figure(assumed('lakeMonths'))} months`,
    ),
  ];
  return {
    dollars: cents(lines.reduce((sum, { dollars }) => sum + dollars, 0)),
    lines,
    macieGigabytes: macie,
    glueDpuHours: glue,
    basis: `prices of ${PRICES_REGION} as read on ${PRICES_READ}, without discounts and free tiers; throughput is assumed, not measured on AWS: correct both under aws.costs`,
  };
}

type SetPrice = Price & { readonly set: number | undefined };

function instancePrice(of: string | undefined, { instanceHours, prices }: CostSettings): SetPrice {
  const known = of === undefined ? undefined : INSTANCE_HOURS[of];
  if (of !== undefined && instanceHours[of] !== undefined) return { ...PRICES.instanceHour, set: instanceHours[of] };
  return known === undefined ? { ...PRICES.instanceHour, set: prices.instanceHour } : { ...known, set: undefined };
}

function lineOf(what: string, quantity: number, price: SetPrice, arithmetic: string): CostLine {
  const dollars = price.set ?? price.dollars;
  return {
    what,
    quantity,
    unit: price.per,
    price: dollars,
    dollars: cents(quantity * dollars),
    arithmetic,
    priceFrom: price.set === undefined ? (price.source ?? 'unverified') : 'masklake.yaml',
  };
}

/** Rounded up: an estimate that says less than it adds up to would let a limit pass. */
function cents(dollars: number): number {
  return Math.max(0, Math.ceil(dollars * 100 - 1e-6) / 100);
}

/** Two digits after the point, fewer where they say nothing. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The estimate for people: one line an amount, then the sum and what it rests on. */
export function describeCost({ lines, dollars, basis }: CostEstimate): readonly string[] {
  return [
    ...lines.map(
      ({ what, quantity, unit, price, dollars: amount, arithmetic, priceFrom }) =>
        `${what}: $${amount.toFixed(2)} = ${figure(quantity)} × $${price} per ${unit}${priceFrom === 'unverified' ? ' (price unverified)' : ''}; ${arithmetic}`,
    ),
    `together: about $${dollars.toFixed(2)} a run; ${basis}`,
  ];
}
