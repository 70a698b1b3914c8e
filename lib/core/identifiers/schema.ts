// Custom data identifiers and allow lists as files hold them, in Macie's terms and within Macie's limits (API model of macie2).
import { z } from 'zod';
import { MaskSpec } from '../plan/plan.ts';
import { LONGEST_REGEX, regexProblem } from './regex.ts';

const Name = z
  .string()
  .min(1)
  .max(128)
  .refine(
    (name) => name.trim() === name && !/\p{Cc}/u.test(name),
    'must not begin or end with a space, nor hold a line end',
  );
const Description = z.string().min(1).max(512);

const Regex = z
  .string()
  .min(1)
  .max(LONGEST_REGEX)
  .superRefine((regex, context) => {
    const problem = regexProblem(regex);
    if (problem !== undefined) context.addIssue(problem);
  });

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export const SeverityLevel = z.strictObject({
  /** So many matches at least. */
  occurrencesThreshold: z.int().min(1),
  severity: z.enum(SEVERITIES),
});

const SeverityLevels = z
  .array(SeverityLevel)
  .min(1)
  .max(3)
  .refine(
    (levels) => Math.min(...levels.map((level) => level.occurrencesThreshold)) <= 1,
    'must begin at 1: below the lowest threshold Macie reports nothing, and a small table would pass for clean',
  )
  .refine(
    (levels) =>
      levels.every((level) =>
        levels.every(
          (other) =>
            level === other ||
            (level.severity !== other.severity &&
              SEVERITIES.indexOf(level.severity) < SEVERITIES.indexOf(other.severity) ===
                level.occurrencesThreshold < other.occurrencesThreshold),
        ),
      ),
    'must name each severity once, with thresholds that rise from LOW to HIGH',
  );

/** A custom data identifier, in Macie's terms, and the mask for what it finds. */
export const CustomIdentifier = z.strictObject({
  name: Name,
  description: Description.optional(),
  regex: Regex,
  /** One of them must stand before the match, or in the name of its column or field. Letter case does not matter. */
  keywords: z.array(z.string().min(3).max(90)).min(1).max(50).optional(),
  /** A match that holds one of them does not count. Letter case matters. */
  ignoreWords: z.array(z.string().min(4).max(90)).min(1).max(10).optional(),
  /** Characters from the end of the keyword to the end of the match; 50 when missing. */
  maximumMatchDistance: z.int().min(1).max(300).optional(),
  /** MEDIUM from the first match on when missing. */
  severityLevels: SeverityLevels.optional(),
  /** For columns in which it is found, where no rule says otherwise. */
  mask: z.union([z.string().min(1), MaskSpec]).optional(),
});
export type CustomIdentifier = z.infer<typeof CustomIdentifier>;

/** SHA-256 of a file's bytes, hexadecimal. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 hexadecimal digits');

/** An identifier in a file of its own, held to what the file was when somebody looked at it. */
export const IdentifierFile = z.strictObject({ file: z.string().min(1), sha256: Sha256 });
export type IdentifierFile = z.infer<typeof IdentifierFile>;

/** Text that is no finding: the words of a file, or what an expression matches completely. */
export const AllowList = z
  .strictObject({
    name: Name.describe('Name of the list, as findings tell it.'),
    description: Description.optional().describe('For people.'),
    words: z.string().min(1).optional().describe('A file with one entry a line.'),
    sha256: Sha256.optional().describe("SHA-256 of the words' file."),
    regex: Regex.optional().describe('What an expression matches completely.'),
  })
  .refine(
    (list) => (list.words === undefined) !== (list.regex === undefined),
    'needs `words: ./file.txt` (one entry a line) or `regex:`, and not both',
  )
  .refine((list) => list.sha256 === undefined || list.words !== undefined, 'has a sha256 without `words:`');
export type AllowList = z.infer<typeof AllowList>;
