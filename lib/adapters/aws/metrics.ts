// Reporting the numbers of lib/core/operations/metrics.ts, as lines of the function's own log.
import { type DimensionsOf, METRICS, type MetricName } from '../../core/operations/metrics.ts';
import { metricLine } from './metric.ts';

/** Reports one number. */
export type Measure = <Name extends MetricName>(name: Name, value: number, dimensions: DimensionsOf<Name>) => void;

/**
 * Writes a line of its own: the runtime puts a time and an id before what goes through `console`, and CloudWatch reads a number only from a
 * line that is JSON from its first character.
 */
export function printMetric(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** @param print takes the line; on AWS the function's own log, from which CloudWatch reads the number */
export function measureTo(namespace: string, print: (line: string) => void, now: () => number = Date.now): Measure {
  return (name, value, dimensions) =>
    print(metricLine(namespace, { name, value, unit: METRICS[name].unit, dimensions }, now()));
}
