// The numbers that the functions report about themselves: name, unit and dimensions in one place, so that an alarm cannot watch a metric
// that nobody emits, or emits under other dimensions. No data value is one of them.

/** One per deployment: two in an account must not hear each other's alarms. */
export function metricNamespace(stackName: string): string {
  return `masklake/${stackName}`;
}

interface Declaration {
  readonly unit: 'Count' | 'Seconds';
  readonly dimensions: readonly string[];
  readonly says: string;
}

export const METRICS = {
  VerifiedRun: {
    unit: 'Count',
    dimensions: ['Source'],
    says: 'A run was published: it was verified and sealed before',
  },
  VerificationFailed: {
    unit: 'Count',
    dimensions: ['Source'],
    says: 'A check of a run was red: nothing was published',
  },
  LeakSuspected: {
    unit: 'Count',
    dimensions: ['Source'],
    says: 'Macie found personal data in the masked zone, in a column that is kept or whose mask does not emit such',
  },
  UnknownCoverage: {
    unit: 'Count',
    dimensions: ['Source'],
    says: 'Tables of a run of which Macie could not show everything; 0 when it could',
  },
  MacieJobFailed: {
    unit: 'Count',
    dimensions: ['Source'],
    says: 'A classification job was paused or cancelled, ended with errors, or could look at nothing',
  },
  SpendingRefused: { unit: 'Count', dimensions: ['Source'], says: 'A run was stopped by a limit of `aws.limits`' },
  DatabaseAge: {
    unit: 'Seconds',
    dimensions: [],
    says: 'Age of the oldest temporary or staged database of a run; 0 when there is none',
  },
  RawObjectsAge: {
    unit: 'Seconds',
    dimensions: [],
    says: 'Age of the oldest object of the raw zone; 0 when it is empty',
  },
  Swept: { unit: 'Count', dimensions: [], says: 'Things of runs that are over which the sweeper found and removed' },
} as const satisfies Readonly<Record<string, Declaration>>;

export type MetricName = keyof typeof METRICS;
/** The dimensions of a metric, each with its value: names of sources and the like, never data. */
export type DimensionsOf<Name extends MetricName> = Readonly<
  Record<(typeof METRICS)[Name]['dimensions'][number], string>
>;
