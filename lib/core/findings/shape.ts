// The shape of a value: letters become `a` or `A`, digits `9`, what is not ASCII `?`; signs stay. Stored as runs (`a4.1d3`, with d
// for the digits, so that a run is never taken for a count): a value of nothing but nines or As is never equal to what is stored.
import { z } from 'zod';

/** How often each of the most frequent shapes occurs among the first values of a column. */
export const ShapeCounts = z
  .object({
    /** Values looked at. */
    of: z.number().int(),
    top: z.array(z.object({ shape: z.string(), count: z.number().int() })).readonly(),
  })
  .readonly();
export type ShapeCounts = z.infer<typeof ShapeCounts>;

/** Characters of a shape that are told; what comes after is `…`. */
export const SHAPE_LENGTH = 40;
/** Shapes that are told of a column. */
export const SHAPES_TOLD = 6;

/** `aaaa.aaa@aaaa.aa` as runs. */
export function shapeRuns(shape: string): string {
  return shape.replace(
    /([\s\S])\1*/gu,
    (run, char: string) => `${char === '9' ? 'd' : char}${run.length / char.length}`,
  );
}

/** Runs as people read them. */
export function shapeText(runs: string): string {
  return runs.replace(/([\s\S])(\d+)/gu, (_, char: string, count: string) =>
    (char === 'd' ? '9' : char).repeat(Math.min(Number(count), SHAPE_LENGTH)),
  );
}

/** The most frequent shapes of a histogram; those that fewer than two values have only where nothing repeats. */
export function topShapes(histogram: ReadonlyMap<string, number>): ShapeCounts {
  const of = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  const sorted = [...histogram].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const repeated = sorted.filter(([, count]) => count > 1);
  const top = (repeated.length > 0 ? repeated : sorted).slice(0, SHAPES_TOLD);
  return { of, top: top.map(([shape, count]) => ({ shape: shapeRuns(shape), count })) };
}
