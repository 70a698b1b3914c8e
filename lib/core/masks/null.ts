// null: every value becomes NULL.
import { z } from 'zod';
import { text } from '../expr/nodes.ts';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

export const nullMask = defineMask({
  name: 'null',
  summary: 'Replaces every value, empty ones too, by NULL.',
  parameters: z.strictObject(COMMON),
  accepts: TYPE_CATEGORIES,
  properties: { ...ROW_MASK, idempotent: true, fixedPoints: 'none' },
  emitsIdentifiers: [],
  // NULLs never collide in a unique key, so a nullable unique column may be nulled.
  capacity: () => Number.POSITIVE_INFINITY,
  masksEmpty: true,
  expression: () => text(null),
  emits: () => () => false,
});
