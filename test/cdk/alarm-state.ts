// What CloudWatch makes of numbers: points by period and statistic, compared with the threshold, missing ones as the alarm says.
import { z } from 'zod';

export const EmittedAlarm = z.looseObject({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).optional(),
  Statistic: z.enum(['Sum', 'Maximum', 'SampleCount']),
  Period: z.number(),
  EvaluationPeriods: z.number(),
  Threshold: z.number(),
  ComparisonOperator: z.enum(['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold']),
  TreatMissingData: z.enum(['breaching', 'notBreaching', 'ignore', 'missing']),
  AlarmActions: z.array(z.unknown()),
  OKActions: z.array(z.unknown()),
});
export type EmittedAlarm = z.infer<typeof EmittedAlarm>;

export interface Datapoint {
  readonly value: number;
  /** Milliseconds. */
  readonly at: number;
}

const Embedded = z.looseObject({
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string(), Unit: z.string() })),
      }),
    ),
  }),
});

/** The points of an alarm's metric in lines of the embedded metric format: same namespace, name and dimensions, or it is another metric. */
export function datapoints(lines: readonly string[], alarm: EmittedAlarm): readonly Datapoint[] {
  const wanted = (alarm.Dimensions ?? []).map(({ Name, Value }) => [Name, Value] as const);
  return lines.flatMap((line) => {
    const found = Embedded.parse(JSON.parse(line));
    return found._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) => {
      const same =
        Namespace === alarm.Namespace &&
        Metrics.some(({ Name }) => Name === alarm.MetricName) &&
        Dimensions.some(
          (names) => names.length === wanted.length && wanted.every(([name, value]) => found[name] === value),
        );
      return same ? [{ value: z.number().parse(found[alarm.MetricName]), at: found._aws.Timestamp }] : [];
    });
  });
}

/**
 * @param points before `now`
 * @param hours what time it is, from the first point's period; default: as soon as all periods are over that the alarm needs
 */
export function stateOf(
  alarm: EmittedAlarm,
  points: readonly Datapoint[],
  hours?: number,
): 'ALARM' | 'OK' | 'as before' {
  const period = alarm.Period * 1000;
  const first = Math.floor(Math.min(...points.map(({ at }) => at), Number.MAX_SAFE_INTEGER) / period) * period;
  const begin = points.length === 0 ? 0 : first;
  const end = begin + (hours === undefined ? period * alarm.EvaluationPeriods : hours * 3_600_000);
  const states = Array.from({ length: alarm.EvaluationPeriods }, (_, back) => {
    const from = end - (back + 1) * period;
    return breaches(
      alarm,
      points.filter(({ at }) => at >= from && at < from + period).map(({ value }) => value),
    );
  });
  if (states.every((state) => state === 'unknown')) return 'as before';
  return states.every((state) => state === true) ? 'ALARM' : 'OK';
}

function breaches(alarm: EmittedAlarm, values: readonly number[]): boolean | 'unknown' {
  if (values.length === 0)
    switch (alarm.TreatMissingData) {
      case 'breaching':
        return true;
      case 'notBreaching':
        return false;
      case 'ignore':
      case 'missing':
        return 'unknown';
    }
  const value = statistic(alarm.Statistic, values);
  switch (alarm.ComparisonOperator) {
    case 'GreaterThanThreshold':
      return value > alarm.Threshold;
    case 'GreaterThanOrEqualToThreshold':
      return value >= alarm.Threshold;
    case 'LessThanThreshold':
      return value < alarm.Threshold;
  }
}

function statistic(name: EmittedAlarm['Statistic'], values: readonly number[]): number {
  switch (name) {
    case 'Sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'Maximum':
      return Math.max(...values);
    case 'SampleCount':
      return values.length;
  }
}
