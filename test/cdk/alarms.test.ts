// Every alarm, as synthesized: it is raised by the numbers that the functions really report, says what to do, and tells somebody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headingOf } from '../../lib/constructs/alarms.ts';
import { METRICS, type MetricName } from '../../lib/core/operations/metrics.ts';
import { type Synthesized, sampleDeployment, synthesized } from '../unit/constructs/support.ts';
import { type Datapoint, datapoints, EmittedAlarm, stateOf } from './alarm-state.ts';
import { emitted } from './emitted-metrics.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAMESPACE = 'masklake/Masklake';
const OURS = Object.keys(METRICS);

let made: Synthesized;
let alarms: ReadonlyMap<string, EmittedAlarm>;
let lines: readonly string[];
beforeAll(async () => {
  made = await synthesized(sampleDeployment('minimal'));
  alarms = new Map(
    Object.values(made.operations.findResources('AWS::CloudWatch::Alarm')).map((resource) => {
      const alarm = EmittedAlarm.parse(resource.Properties);
      return [alarm.AlarmName.replace(/^Masklake-/, ''), alarm] as const;
    }),
  );
  lines = await emitted(NAMESPACE);
}, 120_000);

function alarm(name: string): EmittedAlarm {
  const found = alarms.get(name);
  if (found === undefined) throw new Error(`no alarm ${name} among ${[...alarms.keys()].join(', ')}`);
  return found;
}

/** Numbers that functions have reported, at the times of their lines. */
const reported = (name: string): readonly Datapoint[] => datapoints(lines, alarm(name));
const at = (value: number, minutes = 0): Datapoint => ({ value, at: minutes * 60_000 });

describe('the alarms', () => {
  it('are these', () => {
    expect([...alarms.keys()].sort()).toEqual([
      'DatabaseAge',
      'FindingsFailed',
      'LeakSuspected-shop',
      'MacieJobFailed-shop',
      'NoVerifiedRun-shop',
      'NobodySweeps',
      'RawObjectsAge',
      'ReconcileErrors',
      'RunFailed',
      'RunStopped',
      'RunTimedOut',
      'SpendingRefused-shop',
      'SweepErrors',
      'Swept',
      'Undelivered',
      'UnknownCoverage-shop',
      'VerificationFailed-shop',
    ]);
  });

  it('say what to do under a heading that exists', () => {
    const headings = [...readFileSync(join(ROOT, 'docs/operations.md'), 'utf8').matchAll(/^### (.+)$/gm)].map(
      ([, title = '']) => headingOf(title),
    );
    for (const { AlarmName, AlarmDescription } of alarms.values()) {
      const [, heading = ''] = /Steps: (docs\/operations\.md#\S+)$/.exec(AlarmDescription) ?? [];
      expect(headings, AlarmName).toContain(heading);
    }
  });

  it('are all that the page tells of', () => {
    const page = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
    const [section = ''] = /^## Alarms on AWS$[\s\S]*?(?=^## )/m.exec(page) ?? [];
    const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title);
    expect(headings.sort()).toEqual([...new Set(made.alarms.map(({ title }) => title))].sort());
  });

  it('tell the topic of their beginning and of their end', () => {
    for (const each of alarms.values()) {
      expect(each.AlarmActions).toHaveLength(1);
      expect(each.OKActions).toEqual(each.AlarmActions);
    }
    made.operations.resourceCountIs('AWS::SNS::Topic', 1);
  });

  it('may use the topic and its key', () => {
    const service = Match.objectLike({
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: Match.objectLike({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
    });
    made.operations.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({ Statement: Match.arrayWith([service]) }),
    });
    made.foundation.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: Match.objectLike({ Statement: Match.arrayWith([service]) }),
    });
  });

  it('treat missing numbers as was meant', () => {
    const treated = (as: string): string[] =>
      [...alarms].flatMap(([name, { TreatMissingData }]) => (TreatMissingData === as ? [name] : [])).sort();
    expect(treated('breaching')).toEqual(['NoVerifiedRun-shop', 'NobodySweeps']);
    expect(treated('ignore')).toEqual(['DatabaseAge', 'RawObjectsAge', 'UnknownCoverage-shop']);
    expect(treated('missing')).toEqual([]);
  });

  it('look back no further than CloudWatch can', () => {
    for (const { AlarmName, Period, EvaluationPeriods } of alarms.values())
      expect(Period * EvaluationPeriods, AlarmName).toBeLessThanOrEqual(Period < 3600 ? 86_400 : 7 * 86_400);
  });
});

describe('what an alarm watches', () => {
  it('is reported by a function, under the same namespace and dimensions', () => {
    const ours = [...alarms.values()].filter(({ Namespace }) => !Namespace.startsWith('AWS/'));
    expect(ours.length).toBeGreaterThan(5);
    for (const each of ours) expect(datapoints(lines, each).length, each.AlarmName).toBeGreaterThan(0);
  });

  it('covers every number that functions report', () => {
    const watched = new Set([...alarms.values()].map(({ MetricName }) => MetricName));
    expect(OURS.filter((name) => !watched.has(name))).toEqual([]);
  });

  it('of a service is of a resource of the pipeline', () => {
    for (const each of [...alarms.values()].filter(({ Namespace }) => Namespace.startsWith('AWS/'))) {
      expect(each.Dimensions).toHaveLength(1);
      // a reference to another stack's resource, not a name that somebody wrote
      expect(typeof each.Dimensions?.[0]?.Value, each.AlarmName).toBe('object');
    }
  });

  it.each(OURS)('%s is reported by a function that prints it as a line of its own', (name) => {
    const functions = join(ROOT, 'functions');
    const adapters = readdirSync(join(ROOT, 'lib/adapters/aws'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(ROOT, 'lib/adapters/aws', file), 'utf8'));
    const handlers = readdirSync(functions).map((folder) =>
      readFileSync(join(functions, folder, 'handler.ts'), 'utf8'),
    );
    const reports = (text: string): boolean => new RegExp(`[mM]easure(\\?\\.)?\\(\\s*'${name}'`).test(text);
    expect([...adapters, ...handlers].some(reports)).toBe(true);
    for (const handler of handlers.filter((text) => text.includes('measureTo(')))
      expect(handler).toContain('measureTo(variables.METRIC_NAMESPACE, printMetric)');
  });
});

describe('an alarm is raised', () => {
  it.each([
    'LeakSuspected-shop',
    'VerificationFailed-shop',
    'MacieJobFailed-shop',
    'UnknownCoverage-shop',
    'SpendingRefused-shop',
    'Swept',
  ])('%s, by what the function reports', (name) => {
    expect(stateOf(alarm(name), reported(name))).toBe('ALARM');
    expect(stateOf(alarm(name), [])).not.toBe('ALARM');
  });

  it.each(['DatabaseAge', 'RawObjectsAge'])('%s, by a day and more, and not by less', (name) => {
    expect(stateOf(alarm(name), reported(name))).toBe('ALARM');
    expect(stateOf(alarm(name), [at(23 * 3600)])).toBe('OK');
    expect(stateOf(alarm(name), [at(0)])).toBe('OK');
  });

  it('NoVerifiedRun, when no run was verified for 36 hours, and not before', () => {
    const each = alarm('NoVerifiedRun-shop');
    const [run] = reported('NoVerifiedRun-shop');
    expect(run?.value).toBe(1);
    expect(stateOf(each, [])).toBe('ALARM');
    expect(stateOf(each, [at(1)], 35)).toBe('OK');
    expect(stateOf(each, [at(1)], 37)).toBe('ALARM');
  });

  it('NobodySweeps, when nothing is heard for three hours, also when nothing was swept', () => {
    const each = alarm('NobodySweeps');
    expect(stateOf(each, [at(0)], 2)).toBe('OK');
    expect(stateOf(each, [at(0)], 4)).toBe('ALARM');
  });

  it.each(['RunFailed', 'RunTimedOut', 'RunStopped', 'Undelivered', 'FindingsFailed'])('%s, by one', (name) => {
    expect(stateOf(alarm(name), [at(1)])).toBe('ALARM');
    expect(stateOf(alarm(name), [at(0)])).toBe('OK');
    expect(stateOf(alarm(name), [])).toBe('OK');
  });

  it.each(['SweepErrors', 'ReconcileErrors'])('%s, by errors in two hours running', (name) => {
    expect(stateOf(alarm(name), [at(1), at(1, 60)], 2)).toBe('ALARM');
    expect(stateOf(alarm(name), [at(1)], 2)).toBe('OK');
  });
});

describe('a source', () => {
  it('has alarms of its own, with its own patience', async () => {
    const { operations } = await synthesized({
      alarms: { verifiedWithinHours: 30 },
      sources: [
        { name: 'shop', instance: 'shop' },
        { name: 'crm', cluster: 'crm', verifiedWithinHours: 168 },
      ],
    });
    operations.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'Masklake-NoVerifiedRun-shop',
      EvaluationPeriods: 30,
    });
    operations.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'Masklake-NoVerifiedRun-crm',
      EvaluationPeriods: 168,
      Dimensions: [{ Name: 'Source', Value: 'crm' }],
    });
  });
});

describe('the dashboard', () => {
  it('shows every number that functions report', () => {
    const [dashboard] = Object.values(made.operations.findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(z.object({ DashboardBody: z.unknown() }).parse(dashboard?.Properties).DashboardBody);
    const names: readonly MetricName[] = Object.keys(METRICS).filter((name): name is MetricName => name in METRICS);
    expect(names.filter((name) => !body.includes(name))).toEqual([]);
  });
});
