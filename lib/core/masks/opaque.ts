// Masks that only an engine can compute: SQL from the rules file has no reference function, so nothing computes it a second time.
import type { MaskSpec } from '../plan/plan.ts';

/** True for `{ mask: custom, sql: … }`. */
export function isOpaque(spec: MaskSpec): boolean {
  return spec.mask === 'custom' && spec['sql'] !== undefined;
}
