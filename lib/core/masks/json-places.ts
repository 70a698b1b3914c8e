// Which rule covers a place in a JSON document. All paths are followed at once, step by step, by an automaton whose states are made when
// they are first met: a document of any depth and size costs one look-up per member, however many paths there are.
//
// Of several paths that cover one place, the one that names the deepest place decides; among those, the one with fewer wildcards; then
// the one written first.
import type { JsonPath } from './json-paths.ts';
import type { JsonStep } from './json-scan.ts';

export interface JsonPlace {
  /** Number of the path that decides here. */
  readonly rule: number | undefined;
  /** The deciding path names this very place, not one above it. */
  readonly exact: boolean;
  /** This place stands below an ignored key. */
  readonly ignored: boolean;
}

export interface JsonPlaces {
  readonly root: JsonPlace;
  step(parent: JsonPlace, step: JsonStep): JsonPlace;
}

/** How far one path has been followed. */
interface Progress {
  readonly rule: number;
  readonly at: number;
}

interface State extends JsonPlace {
  readonly progress: readonly Progress[];
  readonly next: Map<JsonStep, State>;
}

/** Follows `paths`; keys and numbers that no path names all lead to the same place. */
export function jsonPlaces(paths: readonly JsonPath[], ignoreKeys: ReadonlySet<string>): JsonPlaces {
  const named = new Set<JsonStep>(ignoreKeys);
  for (const path of paths) {
    for (const step of path) {
      if (step.kind === 'key') named.add(step.key);
      if (step.kind === 'index') named.add(step.index);
    }
  }
  const wildcards = paths.map((path) => path.filter((step) => step.kind === 'any' || step.kind === 'deep').length);
  const known = new Map<string, State>();
  const state = (followed: readonly Progress[], above: JsonPlace | undefined, ignored: boolean): State => {
    const progress = distinct(followed.flatMap((one) => withoutDeep(paths, one)));
    const complete = progress.filter((one) => one.at === paths[one.rule]?.length).map((one) => one.rule);
    complete.sort((a, b) => (wildcards[a] ?? 0) - (wildcards[b] ?? 0) || a - b);
    const exact = complete.length > 0;
    const rule = complete[0] ?? above?.rule;
    const label = JSON.stringify([progress.map((one) => [one.rule, one.at]), rule, exact, ignored]);
    const made = known.get(label) ?? { rule, exact, ignored, progress, next: new Map<JsonStep, State>() };
    known.set(label, made);
    return made;
  };
  const follow = (from: State, step: JsonStep): State => {
    const further = from.progress.flatMap(({ rule, at }): Progress[] => {
      const wanted = paths[rule]?.[at];
      if (wanted === undefined) return [];
      if (wanted.kind === 'deep') return [{ rule, at }];
      const fits = wanted.kind === 'any' || step === (wanted.kind === 'key' ? wanted.key : wanted.index);
      return fits ? [{ rule, at: at + 1 }] : [];
    });
    return state(further, from, from.ignored || (typeof step === 'string' && ignoreKeys.has(step)));
  };
  const root = state(
    paths.map((_, rule) => ({ rule, at: 0 })),
    undefined,
    false,
  );
  const states = new Map<JsonPlace, State>([[root, root]]);
  return {
    root,
    step: (parent, step) => {
      const from = states.get(parent) ?? root;
      // The empty key and -1 stand for all that no path names: a key '' that is named has its own entry.
      const label = named.has(step) ? step : typeof step === 'string' ? OTHER_KEY : OTHER_INDEX;
      const before = from.next.get(label);
      if (before !== undefined) return before;
      const made = follow(from, step);
      states.set(made, made);
      from.next.set(label, made);
      return made;
    },
  };
}

/** No path can name a number below zero. */
const OTHER_KEY = -1;
const OTHER_INDEX = -2;

/** A `..` stands for no step too. */
function withoutDeep(paths: readonly JsonPath[], one: Progress): Progress[] {
  return paths[one.rule]?.[one.at]?.kind === 'deep' ? [one, { rule: one.rule, at: one.at + 1 }] : [one];
}

function distinct(progress: readonly Progress[]): Progress[] {
  const sorted = [...progress].sort((a, b) => a.rule - b.rule || a.at - b.at);
  return sorted.filter((one, at) => one.rule !== sorted[at - 1]?.rule || one.at !== sorted[at - 1]?.at);
}
