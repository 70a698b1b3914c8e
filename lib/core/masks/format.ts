// format: each letter and digit becomes another of its class; length, case and separators stay.
import { z } from 'zod';
import { isClassShape, replaceClasses } from './classes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

export const format = defineMask({
  name: 'format',
  summary: 'Replaces each letter and digit by another of its class; length, case and separators stay.',
  parameters: z.strictObject(COMMON),
  accepts: ['text', 'other'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true, fixedPoints: 'none' },
  emitsIdentifiers: [],
  capacity: () => 0,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => replaceClasses(value, new KeyedStream(derived, value));
  },
  emits: () => isClassShape,
});
