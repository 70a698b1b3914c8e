// Places inside a column's value, as Macie spells them, as the JSON paths that masks and people read.
import { parseJsonPath, printJsonPath } from '../../masks/json-paths.ts';

/** `['contact']['email']` and `.contact.email` are `$.contact.email`; every element of a list is `[*]`. Without repetition, sorted. */
export function valuePaths(inside: readonly string[]): readonly string[] {
  const paths = inside.flatMap((place) => {
    const path = place === '' ? undefined : parseJsonPath(`$${place}`);
    if (path === undefined || path.length === 0) return [];
    return [printJsonPath(path.map((step) => (step.kind === 'index' ? { kind: 'any' } : step)))];
  });
  return [...new Set(paths)].toSorted();
}
