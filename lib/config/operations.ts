// What people on call want to be told of, what a run may spend, and what AWS asks for it, as written under `aws:`.
import { z } from 'zod';
import { ASSUMPTION_NAMES } from '../core/aws-cost/assumptions.ts';
import { PRICE_NAMES } from '../core/aws-cost/prices.ts';

/** CloudWatch looks back a week at most when it looks by the hour. */
const WEEK_HOURS = 168;

export const VerifiedWithinHours = z.int().min(1).max(WEEK_HOURS);

export const Alarms = z
  .strictObject({
    /** Told of every alarm, besides those of `notify`. */
    notify: z.array(z.email()).max(20).readonly().default([]),
    /** A source without a verified run for so long raises an alarm; a source's own value wins. */
    verifiedWithinHours: VerifiedWithinHours.default(36),
    /** A temporary or staged database of this age raises an alarm. */
    databaseHours: z.int().min(1).max(WEEK_HOURS).default(24),
    /** An object of the raw zone of this age raises an alarm. */
    rawObjectsHours: z
      .int()
      .min(1)
      .max(14 * 24)
      .default(24),
  })
  .readonly();

const Limit = z.number().positive();

/** No limit where none is written. */
export const Limits = z
  .strictObject({
    /** GB (10^9 bytes) that one run may have Macie look at. */
    macieGigabytes: Limit.optional(),
    /** US dollars that one run may be estimated at, before Macie is asked and again before Glue is. */
    estimatedDollars: Limit.optional(),
    /** DPU hours that one run may be estimated to take of Glue. */
    glueDpuHours: Limit.optional(),
  })
  .readonly();
export type Limits = z.infer<typeof Limits>;

/** Other than the program's own: of another region, of a contract, or as measured on own runs. */
export const Costs = z
  .strictObject({
    /** US dollars, by the name of the price. */
    prices: z.partialRecord(z.enum(PRICE_NAMES), z.number().min(0)).readonly().default({}),
    /** US dollars per hour, by instance class. */
    instanceHours: z
      .record(z.string().regex(/^db\./, 'must be an instance class: db.r7g.large'), z.number().min(0))
      .readonly()
      .default({}),
    assumptions: z.partialRecord(z.enum(ASSUMPTION_NAMES), z.number().positive()).readonly().default({}),
  })
  .readonly();
export type Costs = z.infer<typeof Costs>;
