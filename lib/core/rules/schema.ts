// The rules file as zod schemas: every part is strict, so that a misspelt key is an error and not a rule that never applies.
// Parameters of a mask are the exception: the mask's own schema checks them.
import { z } from 'zod';
import { AllowList, CustomIdentifier, IdentifierFile } from '../identifiers/schema.ts';
import { Locale } from '../masks/locale.ts';
import { Policy } from '../plan/plan.ts';

/** What happens to a column that is new since the rules were made. */
export const OnDrift = z.enum(['mask', 'quarantine', 'stop']);
export type OnDrift = z.infer<typeof OnDrift>;

const KEY_SOURCE = /^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+|secretsmanager:.+|ephemeral)$/s;

/** Where the master key comes from. A key itself never stands in a rules file. */
export const KeySource = z
  .string()
  .regex(KEY_SOURCE, 'must be env:NAME, file:PATH, secretsmanager:NAME or ephemeral, never the key itself');

export const KeyRef = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be 1 to 64 letters, digits, dots, dashes or underscores'),
  from: KeySource,
});
export type KeyRef = z.infer<typeof KeyRef>;

/** A calendar day, `2027-06-30`. */
export const Day = z.iso.date('must be a date such as 2027-06-30');

/** `later`: the table or column does not exist yet, and no rule about it is an error. */
export const Expect = z.enum(['later']);

/** Who decided for a mask. `detection`, `policy`, `drift` and `reference` are the program; any other name is a person. */
export const Because = z.strictObject({
  by: z.string().min(1),
  at: Day.optional(),
  identifier: z.string().optional(),
  hits: z.int().min(0).optional(),
  of: z.int().min(0).optional(),
  run: z.string().optional(),
  why: z.string().optional(),
});
export type Because = z.infer<typeof Because>;

export const MaskRule = z.looseObject({
  mask: z
    .string()
    .min(1)
    .refine((name) => name !== 'keep', 'must not be keep: write `keep: "the reason"` with `by:`'),
  because: Because.optional(),
  expect: Expect.optional(),
});

export const KeepRule = z.strictObject({
  keep: z.string().refine((reason) => reason.trim() !== '', 'needs a reason: why may this column stay as it is?'),
  by: z.string().min(1).optional(),
  at: Day.optional(),
  until: Day.optional(),
  expect: Expect.optional(),
});
export type KeepRule = z.infer<typeof KeepRule>;

export const RowsRule = z.union([z.enum(['all', 'none']), z.strictObject({ where: z.string().min(1) })]);

/** One column name, or the columns of a composite key in order, each as `schema.table.column`. */
const KeyColumns = z.union([z.string(), z.array(z.string()).min(1)]);

/** A foreign key that the database does not declare. */
export const ReferenceRule = z.strictObject({ from: KeyColumns, to: KeyColumns });

/** One SQL statement that is run in the masked database before it is verified. */
export const PatchRule = z.strictObject({
  sql: z.string().refine((sql) => sql.trim() !== '', 'must be a statement'),
  why: z.string().refine((why) => why.trim() !== '', 'needs a reason: what is it for?'),
});

/** The parts that are plain values; maps keyed by names are read pair by pair (see parse.ts). */
export const RulesHead = z.strictObject({
  version: z.literal(1),
  source: z.string().min(1).optional(),
  policy: Policy.optional(),
  onDrift: OnDrift.optional(),
  key: KeyRef.optional(),
  locale: Locale.optional(),
  comments: z.enum(['keep', 'drop']).optional(),
  /** Schema objects that are not recreated, as `kind name`, e.g. `view sales.by_person`. */
  omit: z.array(z.string().min(1)).optional(),
  /** Who changed the file last: somebody else must approve it. */
  author: z.string().min(1).optional(),
  /** `required`: the file runs only as it was approved, see `masklake rules approve`. */
  approval: z.enum(['required']).optional(),
});

/** The whole file, for the published JSON Schema. */
export const RulesDocument = RulesHead.extend({
  identifiers: z.array(z.union([z.string(), IdentifierFile, CustomIdentifier])).optional(),
  /** Text that is no finding: files of words, or expressions. Macie takes ten lists. */
  allowLists: z
    .array(z.union([z.string(), AllowList]))
    .max(10)
    .optional(),
  defaults: z.record(z.string(), z.union([z.string(), MaskRule, KeepRule])).optional(),
  /** Parameters of a mask wherever no column names them, by the mask's name. */
  options: z.record(z.string(), z.record(z.string(), z.json())).optional(),
  tables: z
    .record(
      z.string(),
      z
        .object({
          rows: z.union([RowsRule, MaskRule, KeepRule]).optional(),
          onDrift: OnDrift.optional(),
          expect: z.union([Expect, MaskRule, KeepRule]).optional(),
        })
        .catchall(z.union([MaskRule, KeepRule]))
        .nullable(),
    )
    .optional(),
  references: z.array(ReferenceRule).optional(),
  patches: z.array(PatchRule).optional(),
  seen: z.record(z.string(), z.record(z.string(), z.string())).optional(),
}).meta({ title: 'masklake rules file' });
