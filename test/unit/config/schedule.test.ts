// Schedules as EventBridge's reference writes them; every expression of its own examples is taken.
import { describe, expect, it } from 'vitest';
import { loadDeployment } from '../../../lib/config/deployment.ts';
import { scheduleProblem } from '../../../lib/config/schedule.ts';

describe('a schedule', () => {
  it.each([
    // the reference's examples
    'cron(0 10 * * ? *)',
    'cron(15 12 * * ? *)',
    'cron(0 18 ? * MON-FRI *)',
    'cron(0 8 1 * ? *)',
    'cron(0/15 * * * ? *)',
    'cron(0/10 * ? * MON-FRI *)',
    'cron(0/5 8-17 ? * MON-FRI *)',
    'cron(0/30 20-23 ? * 2-6 *)',
    'cron(15 10 ? * 6L 2025-2030)',
    'cron(0 3 L * ? *)',
    'cron(0 3 LW * ? *)',
    'cron(0 3 3W * ? *)',
    'cron(0 9 ? JAN,APR,JUL,OCT 2#1 *)',
    'cron(0 9 ? * L *)',
    'rate(1 day)',
    'rate(36 hours)',
  ])('%s is taken', (text) => {
    expect(scheduleProblem(text)).toBeUndefined();
  });

  it.each([
    ['cron(99 3 * * ? *)', /"99" as its minutes: it takes 0 to 59/],
    ['cron(0 24 * * ? *)', /"24" as its hours: it takes 0 to 23/],
    ['cron(0 3 0 * ? *)', /"0" as its day of month: it takes 1 to 31/],
    ['cron(0 3 * 13 ? *)', /"13" as its month: it takes 1 to 12 or JAN to DEC/],
    ['cron(0 3 ? * 0 *)', /"0" as its day of week: it takes 1 to 7 or SUN to SAT/],
    ['cron(0 3 ? * MON/2 *)', /day of week/],
    ['cron(0 3 ? * 2#6 *)', /day of week/],
    ['cron(0 3 ? * 2#1,6#3 *)', /one such day/],
    ['cron(0 3 * * ? 1969)', /"1969" as its year: it takes 1970 to 2199/],
    ['cron(? 3 * * ? *)', /"\?" as its minutes/],
    ['cron(0 17-8 * * ? *)', /"17-8" as its hours/],
    ['cron(0 3,25 * * ? *)', /"25" as its hours/],
    ['cron(0 3 * * * *)', /needs \?/],
    ['cron(0 3 ? * ? *)', /in one of the two only/],
    ['cron(0 3 1 * MON *)', /needs \?/],
    ['cron(0 3 * * ?)', /has 5 fields/],
    ['cron(0  3 * * ? *)', /has 7 fields/],
    ['cron(0/0 3 * * ? *)', /minutes/],
    ['rate(1 days)', /rate\(1 day\)/],
    ['rate(0 days)', /rate\(1 day\)/],
    ['at(2026-11-20T13:00:00)', /EventBridge Scheduler/],
    ['every day', /rate\(1 day\)/],
  ])('%s is refused', (text, problem) => {
    expect(scheduleProblem(text)).toMatch(problem);
  });

  it('that is wrong is refused with its line', () => {
    const text = 'aws:\n  sources:\n    - name: shop\n      instance: shop\n      schedule: cron(99 3 * * ? *)\n';
    expect(() => loadDeployment(text, 'masklake.yaml')).toThrow(
      /masklake\.yaml:5:17: .*"99" as its minutes: it takes 0 to 59/,
    );
  });
});
