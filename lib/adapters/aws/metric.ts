// One number for CloudWatch, in its embedded metric format: a line of the function's own log, no call. Never a data value.

export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly unit: 'Count' | 'Seconds' | 'Bytes';
  /** Name -> value: names of sources and the like; few different ones, each makes a metric of its own. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The line that makes CloudWatch count. @param at milliseconds since 1970 */
export function metricLine(namespace: string, { name, value, unit, dimensions }: Metric, at: number): string {
  return JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        { Namespace: namespace, Dimensions: [Object.keys(dimensions)], Metrics: [{ Name: name, Unit: unit }] },
      ],
    },
    ...dimensions,
    [name]: value,
  });
}
