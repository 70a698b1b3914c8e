// What a detector found: the one shape that Macie's results and the built-in classifier both become.
import { z } from 'zod';
import { TableId } from '../model/catalog.ts';
import { ShapeCounts } from './shape.ts';

/**
 * How much one hit means. `certain` identifiers validate themselves (checksum, e-mail syntax) and act on one hit;
 * `likely` need a column that agrees (name or share of rows); `weak` never act alone.
 */
export const Strength = z.enum(['certain', 'likely', 'weak']);
export type Strength = z.infer<typeof Strength>;

export const Detection = z
  .object({
    table: TableId,
    column: z.string(),
    /** Managed (Macie's name) or custom data identifier, e.g. EMAIL_ADDRESS, NAME, USA_SOCIAL_SECURITY_NUMBER. */
    identifier: z.string(),
    /** Number of non-NULL values that matched; for names-only evidence 0. */
    hits: z.number().int(),
    /** Number of non-NULL values looked at. */
    of: z.number().int(),
    strength: Strength,
    source: z.enum(['classifier', 'macie']),
    /** Whole value, inside a longer text, inside JSON, inside an array, or only the column's name. */
    where: z.enum(['value', 'text', 'json', 'array', 'name']),
    /** JSONPath for `json`, e.g. `$.contact.email` or `$.people[*].tel`. */
    jsonPath: z.string().optional(),
    /** One sentence for people; holds no data value. */
    why: z.string(),
  })
  .readonly();
export type Detection = z.infer<typeof Detection>;

/** Numbers about a column's values; never a value. */
export const ColumnProfile = z
  .object({
    rows: z.number().int(),
    nulls: z.number().int(),
    empty: z.number().int(),
    /** Exact or approximate number of distinct non-NULL values. */
    distinct: z.number().int(),
    minLength: z.number().int(),
    maxLength: z.number().int(),
    averageLength: z.number(),
    /** Share (0..1) of non-empty values that hold a space-separated run of 4 or more words. */
    wordy: z.number(),
  })
  .readonly();
export type ColumnProfile = z.infer<typeof ColumnProfile>;

/** Of a column without values, or whose values nobody looked at. */
export const EMPTY_PROFILE: ColumnProfile = Object.freeze({
  rows: 0,
  nulls: 0,
  empty: 0,
  distinct: 0,
  minLength: 0,
  maxLength: 0,
  averageLength: 0,
  wordy: 0,
});

/** Everything known about one column after `classify`. */
export const ColumnFinding = z
  .object({
    table: TableId,
    column: z.string(),
    detections: z.array(Detection).readonly(),
    profile: ColumnProfile,
    /** At least 95 % of the distinct values are public words of this kind ("country names"), and nothing personal acts. */
    vocabulary: z.string().optional(),
    /** So many rows, at least, with a match that an allow list of the rules names, so that it does not count. */
    allowed: z.number().int().optional(),
    /**
     * The column holds JSON: documents looked at, how many more only look like one (cut, or written wrongly; they were searched as text),
     * and the places of all values. Keys that are personal data are `*`. Without paths there are too many.
     */
    documents: z
      .object({
        seen: z.number().int(),
        malformed: z.number().int(),
        paths: z.array(z.string()).readonly().optional(),
      })
      .readonly()
      .optional(),
    /**
     * Identifiers that validate themselves were searched in every row, the others (names, addresses, telephones) only in so many of the
     * values: none of them seen is no proof that there is none.
     */
    sampled: z.object({ values: z.number().int(), of: z.number().int() }).readonly().optional(),
    /** Shapes of the first values; absent where values say nothing beyond their column's name. */
    shapes: ShapeCounts.optional(),
    /** The analysis was partial or skipped: counts as unknown, not as clean. */
    unknown: z.string().optional(),
  })
  .readonly();
export type ColumnFinding = z.infer<typeof ColumnFinding>;
