// `keepValues` of a mask: values that stay as they are because the rules say so.
import { z } from 'zod';
import type { MaskSpec } from '../../../core/plan/plan.ts';

const KeepValues = z.looseObject({ keepValues: z.array(z.union([z.string(), z.number(), z.boolean()])).optional() });

/** Empty when the mask has none. */
export function keptValues(spec: MaskSpec): string[] {
  const parsed = KeepValues.safeParse(spec);
  return parsed.success ? (parsed.data.keepValues ?? []).map(String).filter((value) => !value.includes('\0')) : [];
}
