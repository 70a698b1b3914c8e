// partial: a few characters at the ends stay, the rest becomes stars. Never shows more than half of a value.
import { z } from 'zod';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Characters shown at the beginning. */
  first: z.int().min(0).max(20).default(0),
  /** Characters shown at the end. */
  last: z.int().min(0).max(20).default(4),
});

export const partial = defineMask<z.infer<typeof parameters>>({
  name: 'partial',
  summary: 'Keeps a few characters at the ends and stars the rest; short values are starred whole.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, fixedPoints: 'possible' },
  emitsIdentifiers: [],
  capacity: () => 0,
  bind:
    ({ first, last }) =>
    (value) => {
      const points = Array.from(value);
      if ((first + last) * 2 > points.length)
        return points.every((char) => char === '*') ? '#'.repeat(points.length) : '*'.repeat(points.length);
      return (
        points.slice(0, first).join('') +
        '*'.repeat(points.length - first - last) +
        points.slice(points.length - last).join('')
      );
    },
  emits:
    ({ first, last }) =>
    (candidate) => {
      const points = Array.from(candidate);
      return /^(?:\*+|#+)$/.test(candidate) || points.slice(first, points.length - last).every((char) => char === '*');
    },
});
