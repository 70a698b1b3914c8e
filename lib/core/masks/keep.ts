// keep: the value as it is. The only mask that passes data through; a decision with a reason stands behind each.
import { z } from 'zod';
import { VALUE } from '../expr/nodes.ts';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

export const keep = defineMask({
  name: 'keep',
  summary: 'Leaves the value as it is.',
  parameters: z.strictObject(COMMON),
  accepts: TYPE_CATEGORIES,
  properties: {
    ...ROW_MASK,
    injective: 'always',
    keepsLength: true,
    keepsFormat: true,
    reversible: true,
    idempotent: true,
    fixedPoints: 'possible',
  },
  emitsIdentifiers: [],
  capacity: () => Number.POSITIVE_INFINITY,
  masksEmpty: true,
  expression: () => VALUE,
  emits: () => () => true,
});
