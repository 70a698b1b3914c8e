// constant: every value becomes one given text.
import { z } from 'zod';
import { text } from '../expr/nodes.ts';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { expectedOf } from './type-texts.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** The text, in the form that the column's type reads; NULL with `null`. */
  value: z
    .string()
    .refine((value) => !value.includes('\0'), 'a text cannot hold NUL')
    .nullable(),
});

export const constant = defineMask({
  name: 'constant',
  summary: 'Replaces every value, empty ones and NULL too, by one given text (`raw` is another name for it).',
  parameters,
  accepts: TYPE_CATEGORIES,
  properties: { ...ROW_MASK, keepsNull: false, idempotent: true, fixedPoints: 'possible' },
  emitsIdentifiers: [],
  capacity: ({ value }) => (value === null ? Number.POSITIVE_INFINITY : 1),
  fits: ({ value }, type) => {
    const expected = value === null ? undefined : expectedOf(value, type);
    return expected === undefined ? undefined : `${type.text} cannot read the constant: write ${expected}, in quotes`;
  },
  masksEmpty: true,
  expression: ({ value }) => text(value),
  emits:
    ({ value }) =>
    (candidate) =>
      candidate === value,
});
