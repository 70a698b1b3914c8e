// What people on call want to be told of, what a run may spend, and what AWS asks for it, as written under `aws:`.
import { z } from 'zod';
import { ASSUMPTION_NAMES } from '../core/aws-cost/assumptions.ts';
import { PRICE_NAMES } from '../core/aws-cost/prices.ts';

/** CloudWatch looks back a week at most when it looks by the hour. */
const WEEK_HOURS = 168;

export const VerifiedWithinHours = z.int().min(1).max(WEEK_HOURS);

export const Alarms = z
  .strictObject({
    notify: z
      .array(z.email())
      .max(20)
      .readonly()
      .default([])
      .describe('Told of every alarm, besides those of `aws.notify`.'),
    verifiedWithinHours: VerifiedWithinHours.default(36).describe(
      "A source without a verified run for so long raises an alarm; a source's own value wins.",
    ),
    databaseHours: z
      .int()
      .min(1)
      .max(WEEK_HOURS)
      .default(24)
      .describe('A temporary or staged database of this age raises an alarm.'),
    rawObjectsHours: z
      .int()
      .min(1)
      .max(14 * 24)
      .default(24)
      .describe('An object of the raw zone of this age raises an alarm.'),
  })
  .readonly();

const Limit = z.number().positive();

/** No limit where none is written. */
export const Limits = z
  .strictObject({
    macieGigabytes: Limit.optional().describe('GB (10^9 bytes) that one run may have Macie look at.'),
    estimatedDollars: Limit.optional().describe(
      'US dollars that one run may be estimated at, before Macie is asked and again before Glue is.',
    ),
    glueDpuHours: Limit.optional().describe('DPU hours that one run may be estimated to take of Glue.'),
  })
  .readonly();
export type Limits = z.infer<typeof Limits>;

/** Other than the program's own: of another region, of a contract, or as measured on own runs. */
export const Costs = z
  .strictObject({
    prices: z
      .partialRecord(z.enum(PRICE_NAMES), z.number().min(0))
      .readonly()
      .default({})
      .describe('US dollars, by the name of the price.'),
    instanceHours: z
      .record(z.string().regex(/^db\./, 'must be an instance class: db.r7g.large'), z.number().min(0))
      .readonly()
      .default({})
      .describe('US dollars per hour, by instance class.'),
    assumptions: z
      .partialRecord(z.enum(ASSUMPTION_NAMES), z.number().positive())
      .readonly()
      .default({})
      .describe('Throughput and sizes, as measured on own runs, by the name of the assumption.'),
  })
  .readonly();
export type Costs = z.infer<typeof Costs>;
