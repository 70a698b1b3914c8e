// `schedule` of a source: an expression of an EventBridge rule, read as its reference writes it (EventBridge User Guide, "Cron expressions
// reference" and "Rate expressions reference"), so that a wrong one is refused here and not in the middle of a deployment. `at(…)` and time
// zones belong to EventBridge Scheduler, which is not used: a rule's times are UTC.
import { z } from 'zod';

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Names for values, the first for `from`. */
  readonly names?: readonly string[];
  /** Forms beside values, ranges and steps. `value` stands for a number or a name of the field. */
  readonly more?: (text: string, value: (text: string) => number | undefined) => boolean;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const DAY_OF_MONTH: Field = {
  name: 'day of month',
  from: 1,
  to: 31,
  // the last day, the last weekday, the weekday nearest to a day
  more: (text, value) =>
    text === 'L' || text === 'LW' || (text.endsWith('W') && value(text.slice(0, -1)) !== undefined),
};
const DAY_OF_WEEK: Field = {
  name: 'day of week',
  from: 1,
  to: 7,
  names: DAYS,
  // the last day of the week; the last such day of the month; its n-th
  more: (text, value) =>
    text === 'L' ||
    (text.endsWith('L') && value(text.slice(0, -1)) !== undefined) ||
    (/#[1-5]$/.test(text) && value(text.slice(0, -2)) !== undefined),
};
/** In the order of the expression. */
const FIELDS: readonly Field[] = [
  { name: 'minutes', from: 0, to: 59 },
  { name: 'hours', from: 0, to: 23 },
  DAY_OF_MONTH,
  { name: 'month', from: 1, to: 12, names: MONTHS },
  DAY_OF_WEEK,
  { name: 'year', from: 1970, to: 2199 },
];

const EXAMPLE = 'must be rate(1 day), rate(2 days) or cron(0 3 * * ? *), as EventBridge writes it';
const RATE = /^rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)$/;

/** What is wrong with a schedule, and what is allowed instead; undefined when nothing is. */
export function scheduleProblem(text: string): string | undefined {
  if (RATE.test(text)) return undefined;
  if (/^at\(/.test(text)) return `${EXAMPLE}; at(…) is for EventBridge Scheduler, and runs once`;
  const fields = /^cron\((.+)\)$/.exec(text)?.[1]?.split(' ');
  if (fields === undefined) return EXAMPLE;
  if (fields.length !== FIELDS.length)
    return `has ${fields.length} fields: a cron expression has ${FIELDS.map(({ name }) => name).join(', ')}, one space apart`;
  for (const [at, field] of FIELDS.entries()) {
    const given = fields[at] ?? '';
    const wrong = given === '?' && isDay(field) ? undefined : given.split(',').find((part) => !isPart(part, field));
    if (wrong !== undefined) return `has ${JSON.stringify(wrong)} as its ${field.name}: it takes ${allowed(field)}`;
    if (given.includes('#') && given.includes(',')) return 'has # in a list of days of the week: it takes one such day';
  }
  // the reference: a value or * in one of the two asks for ? in the other
  const days = FIELDS.flatMap((field, at) => (isDay(field) ? [fields[at]] : []));
  if (days.filter((given) => given === '?').length !== 1)
    return 'needs ? as its day of month or as its day of week, and in one of the two only: cron(0 3 * * ? *), cron(0 3 ? * MON-FRI *)';
  return undefined;
}

function isDay(field: Field): boolean {
  return field === DAY_OF_MONTH || field === DAY_OF_WEEK;
}

/** One member of a list: `*`, a value, a range, either with a step, or a form that the field has for itself. */
function isPart(part: string, field: Field): boolean {
  const { from, to, names = [], more } = field;
  const value = (text: string): number | undefined => {
    const named = names.indexOf(text);
    const number = named >= 0 ? named + from : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    return number >= from && number <= to ? number : undefined;
  };
  if (more?.(part, value) === true) return true;
  const [base = '', step, ...rest] = part.split('/');
  if (rest.length > 0 || (step !== undefined && (field === DAY_OF_WEEK || !isStep(step, to)))) return false;
  if (base === '*') return true;
  const [first = '', last, ...others] = base.split('-');
  const start = value(first);
  if (start === undefined || others.length > 0) return false;
  if (last === undefined) return true;
  const end = value(last);
  return end !== undefined && start <= end;
}

function isStep(text: string, most: number): boolean {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= most;
}

function allowed({ from, to, names, more }: Field): string {
  const values = `${from} to ${to}${names === undefined ? '' : ` or ${names[0]} to ${names.at(-1)}`}`;
  const marks = more === undefined ? ', - * /' : names === undefined ? ', - * / ? L W' : ', - * ? L #';
  return `${values}, with ${marks}`;
}

export const Schedule = z.string().superRefine((text, context) => {
  const problem = scheduleProblem(text);
  if (problem !== undefined) context.addIssue(problem);
});
