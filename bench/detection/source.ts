// A source of values: columns of each kind come from several, so that nothing is judged by one generator's taste.
import type { Random } from '../../lib/demo/random.ts';

/** `seen`: looked at while the classifier was made better. `heldOut`: no dictionary is made from it. Its
 * misses were counted by kind and language, and thresholds and rules chosen with these counts in view: it is not blind.
 * `untouched`: measured only; nobody changed anything for one of its misses. */
export type Split = 'seen' | 'heldOut' | 'untouched';

export interface Source {
  readonly name: string;
  readonly split: Split;
  /** Of a kind in this source; each is a place, a language or `any`. */
  locales(kind: string): readonly string[];
  /** Values of one column; a source may repeat itself. */
  values(kind: string, locale: string, count: number, random: Random): readonly string[];
}

/** A source of fixed lists: kind, then locale, then values. */
export function listSource(
  name: string,
  split: Split,
  lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): Source {
  return {
    name,
    split,
    locales: (kind) => Object.keys(lists[kind] ?? {}),
    values: (kind, locale, count, random) => {
      const list = lists[kind]?.[locale] ?? [];
      return Array.from({ length: count }, () => random.pick(list));
    },
  };
}
