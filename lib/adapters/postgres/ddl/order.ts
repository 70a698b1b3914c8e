// Puts schema objects into an order in which each finds what it depends on, and into the two phases. Pure: no database.
import type { ObjectKey, SchemaObject } from './schema-object.ts';
import { RANK } from './schema-object.ts';

export type Dependencies = ReadonlyMap<ObjectKey, ReadonlySet<ObjectKey>>;

export interface Ordered {
  readonly before: readonly SchemaObject[];
  readonly after: readonly SchemaObject[];
  /** Members of cycles that nothing can stand in for: emitted in rank order all the same. */
  readonly unbroken: readonly SchemaObject[];
}

/** Orders `objects`; `dependencies` (object -> what it needs) may name unknown keys, which are ignored. */
export function order(objects: readonly SchemaObject[], dependencies: Dependencies): Ordered {
  const broken = breakCycles(objects, dependencies);
  const byKey = new Map(broken.objects.map((object) => [object.key, object]));
  const early = beforeData(byKey, broken.dependencies);
  const sorted = sort(byKey, broken.dependencies);
  return {
    before: sorted.filter((object) => early.has(object.key)),
    after: sorted.filter((object) => !early.has(object.key)),
    unbroken: broken.unbroken,
  };
}

/** Everything reachable from the needed objects, then the early ones whose dependencies are all there. */
function beforeData(byKey: ReadonlyMap<ObjectKey, SchemaObject>, dependencies: Dependencies): ReadonlySet<ObjectKey> {
  const early = new Set<ObjectKey>();
  const pull = (key: ObjectKey): void => {
    const open = [key];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (early.has(next) || !byKey.has(next)) continue;
      early.add(next);
      open.push(...(dependencies.get(next) ?? []));
    }
  };
  for (const object of byKey.values()) if (object.placement === 'needed') pull(object.key);
  const late = new Set<ObjectKey>(
    [...byKey.values()]
      .filter((object) => object.placement === 'late' && !early.has(object.key))
      .map((object) => object.key),
  );
  const dependents = reversed(byKey, dependencies);
  const open = [...late];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const dependent of dependents.get(next) ?? []) {
      if (late.has(dependent)) continue;
      late.add(dependent);
      open.push(dependent);
    }
  }
  for (const object of byKey.values()) if (object.placement === 'early' && !late.has(object.key)) pull(object.key);
  return early;
}

function reversed(
  byKey: ReadonlyMap<ObjectKey, SchemaObject>,
  dependencies: Dependencies,
): ReadonlyMap<ObjectKey, readonly ObjectKey[]> {
  const map = new Map<ObjectKey, ObjectKey[]>();
  for (const key of byKey.keys()) {
    for (const needs of dependencies.get(key) ?? []) {
      if (!byKey.has(needs)) continue;
      const list = map.get(needs);
      if (list === undefined) map.set(needs, [key]);
      else list.push(key);
    }
  }
  return map;
}

/** Kahn's algorithm; among the ready objects the lowest rank, then the name, comes first. Cycles left over follow in that order. */
function sort(byKey: ReadonlyMap<ObjectKey, SchemaObject>, dependencies: Dependencies): readonly SchemaObject[] {
  const dependents = reversed(byKey, dependencies);
  const missing = new Map<ObjectKey, number>();
  for (const key of byKey.keys())
    missing.set(key, [...(dependencies.get(key) ?? [])].filter((needs) => byKey.has(needs)).length);
  const position = new Map([...byKey.values()].sort(compare).map((object, index) => [object.key, index]));
  const at = [...position.keys()];
  const ready = new Heap([...missing].filter(([, count]) => count === 0).map(([key]) => position.get(key) ?? 0));
  const sorted: SchemaObject[] = [];
  const done = new Set<ObjectKey>();
  const emit = (key: ObjectKey): void => {
    const object = byKey.get(key);
    if (object === undefined || done.has(key)) return;
    done.add(key);
    sorted.push(object);
    for (const dependent of dependents.get(key) ?? []) {
      const left = (missing.get(dependent) ?? 0) - 1;
      missing.set(dependent, left);
      if (left === 0) ready.push(position.get(dependent) ?? 0);
    }
  };
  const drain = (): void => {
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) emit(at[next] ?? '');
  };
  drain();
  for (const key of at) {
    emit(key);
    drain();
  }
  return sorted;
}

function compare(a: SchemaObject, b: SchemaObject): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.object !== b.object) return a.object < b.object ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** A binary min-heap of numbers. */
class Heap {
  readonly #items: number[] = [];
  constructor(items: readonly number[]) {
    for (const item of items) this.push(item);
  }

  push(item: number): void {
    this.#items.push(item);
    for (let child = this.#items.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#swapIfLess(child, parent)) return;
      child = parent;
    }
  }

  pop(): number | undefined {
    const [top] = this.#items;
    const last = this.#items.pop();
    if (this.#items.length === 0 || last === undefined) return top;
    this.#items[0] = last;
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      const child = (this.#items[left + 1] ?? Infinity) < (this.#items[left] ?? Infinity) ? left + 1 : left;
      if (!this.#swapIfLess(child, parent)) return top;
      parent = child;
    }
  }

  #swapIfLess(child: number, parent: number): boolean {
    const lower = this.#items[child];
    const upper = this.#items[parent];
    if (lower === undefined || upper === undefined || lower >= upper) return false;
    this.#items[child] = upper;
    this.#items[parent] = lower;
    return true;
  }
}

interface Broken {
  readonly objects: readonly SchemaObject[];
  readonly dependencies: Dependencies;
  readonly unbroken: readonly SchemaObject[];
}

/**
 * Replaces, in every cycle, the objects that have a stand-in by two: the stand-in, which the others of the cycle use, and the object,
 * which then needs only what it needed before. Repeats until the cycles are gone or nothing can be replaced.
 */
function breakCycles(objects: readonly SchemaObject[], dependencies: Dependencies): Broken {
  const byKey = new Map(objects.map((object) => [object.key, object]));
  const edges = new Map([...dependencies].map(([key, needs]) => [key, new Set(needs)]));
  const broken = new Set<ObjectKey>();
  for (;;) {
    const cycles = components(byKey, edges).filter((component) => component.length > 1);
    // Types before views: a view that uses a half-made type needs the type whole.
    const pick = (cycle: readonly ObjectKey[]) =>
      cycle
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((object) => object.standIn !== undefined && !broken.has(object.key))
        .sort(compare)[0];
    const next = cycles.map((cycle) => ({ cycle, object: pick(cycle) })).find(({ object }) => object !== undefined);
    if (next?.object === undefined)
      return {
        objects: [...byKey.values()],
        dependencies: edges,
        unbroken: cycles
          .flat()
          .flatMap((key) => byKey.get(key) ?? [])
          .sort(compare),
      };
    replace(byKey, edges, next.object, new Set(next.cycle));
    broken.add(next.object.key);
  }
}

function replace(
  byKey: Map<ObjectKey, SchemaObject>,
  edges: Map<ObjectKey, Set<ObjectKey>>,
  object: SchemaObject,
  cycle: ReadonlySet<ObjectKey>,
): void {
  const key = `${object.key}#stand-in`;
  const standIn: SchemaObject = {
    ...object,
    key,
    sql: [object.standIn ?? ''],
    rank: object.kind === 'view' ? object.rank - 0.5 : RANK.standIn,
    standIn: undefined,
    aliases: undefined,
  };
  byKey.set(key, standIn);
  byKey.set(object.key, { ...object, sql: object.finish ?? object.sql });
  const outside = [...(edges.get(object.key) ?? [])].filter((needs) => !cycle.has(needs));
  edges.set(key, new Set(outside));
  for (const member of cycle) {
    const needs = edges.get(member);
    if (member !== object.key && needs?.delete(object.key) === true) needs.add(key);
  }
  edges.set(object.key, new Set([...(edges.get(object.key) ?? []), key]));
}

/** Strongly connected components (Tarjan, without recursion: dependency chains are long). */
function components(
  byKey: ReadonlyMap<ObjectKey, SchemaObject>,
  edges: Dependencies,
): readonly (readonly ObjectKey[])[] {
  const index = new Map<ObjectKey, number>();
  const low = new Map<ObjectKey, number>();
  const onStack = new Set<ObjectKey>();
  const stack: ObjectKey[] = [];
  const found: ObjectKey[][] = [];
  const lower = (key: ObjectKey, value: number): void => void low.set(key, Math.min(low.get(key) ?? value, value));
  const enter = (key: ObjectKey): { key: ObjectKey; rest: Iterator<ObjectKey> } => {
    index.set(key, index.size);
    low.set(key, index.size - 1);
    stack.push(key);
    onStack.add(key);
    return { key, rest: (edges.get(key) ?? new Set<ObjectKey>()).values() };
  };
  for (const root of byKey.keys()) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.rest.next();
      if (next.done !== true) {
        if (!byKey.has(next.value)) continue;
        if (!index.has(next.value)) path.push(enter(next.value));
        else if (onStack.has(next.value)) lower(frame.key, index.get(next.value) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.key, low.get(frame.key) ?? 0);
      if (low.get(frame.key) === index.get(frame.key)) found.push(popComponent(stack, onStack, frame.key));
    }
  }
  return found;
}

function popComponent(stack: ObjectKey[], onStack: Set<ObjectKey>, root: ObjectKey): ObjectKey[] {
  const component: ObjectKey[] = [];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    onStack.delete(key);
    component.push(key);
    if (key === root) break;
  }
  return component;
}
