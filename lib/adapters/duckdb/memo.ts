// Columns repeat values: a foreign key, a city, a JSON document with few shapes. A kernel's last results are kept, for as long as that
// pays; a column of distinct values costs a look now and then. Masks depend on their arguments alone, so nothing can go stale.
import type { BoundKernel } from '../../core/expr/evaluate.ts';

/** Results in one generation; two are kept, a few megabytes at most. */
const GENERATION = 8192;
/** Longer values repeat seldom, and would fill the memory. */
const LONGEST = 256;
/** Below this share of hits remembering costs more than it saves. */
const WORTH_IT = 0.1;
/** Values that pass by before it is tried again. */
const PAUSE = 16 * GENERATION;

/** The kernel of one argument, with what it gave lately. */
export function remembering(kernel: BoundKernel): (value: string | null) => string | null {
  let young = new Map<string, string | null>();
  let old = new Map<string, string | null>();
  let asked = 0;
  let hits = 0;
  let pause = 0;
  const turn = (): void => {
    old = young;
    young = new Map();
    if (hits < asked * WORTH_IT) {
      pause = PAUSE;
      old = new Map();
    }
    asked = 0;
    hits = 0;
  };
  return (value) => {
    if (value === null || value.length > LONGEST) return kernel(value);
    if (pause > 0) {
      pause -= 1;
      return kernel(value);
    }
    asked += 1;
    const known = young.get(value) ?? old.get(value);
    if (known !== undefined) {
      hits += 1;
      return known;
    }
    const made = kernel(value);
    young.set(value, made);
    if (young.size >= GENERATION) turn();
    return made;
  };
}
