// Values inside arrays, composites and ranges whose spelling depends on settings of the session that wrote them. A single column's
// spelling can be recognized and brought to UTC; inside a composed text it cannot be told apart.
import type { ColumnType } from '../catalog.ts';

export const SESSION = 'dates, times and money inside it are spelt by settings of a session that are not documented';

const SPELT: ReadonlySet<ColumnType['category']> = new Set(['date', 'timestamp', 'timestamptz', 'interval', 'money']);
/** Ranges over numbers; those over dates, and a user's own, are not known. */
const PLAIN_RANGES = /^(int4|int8|num)(multi)?range$/;

/** Is a part of this composed type spelt by the session? */
export function dependsOnSession(type: ColumnType): boolean {
  if (SPELT.has(type.category)) return true;
  if (type.category === 'range') return !PLAIN_RANGES.test(type.base);
  if (type.element !== undefined) return dependsOnSession(type.element);
  return (type.fields ?? []).some((field) => dependsOnSession(field.type));
}
