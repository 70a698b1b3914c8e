// pg_depend as edges between the schema objects that were read: parts and aliases are followed to the object they belong to.
import { z } from 'zod';
import type { ExcludedObject, ObjectKey, SchemaObject } from './schema-object.ts';
import type { Source } from './source.ts';

const EdgeRow = z.object({ object: z.string(), needs: z.string(), type: z.string() });

// Objects made by initdb have oids below 16384. A sequence's owner is no need of the sequence (it is set afterwards);
// what depends on an extension by "x" goes when the extension goes, which is no need either.
const EDGES = `
SELECT DISTINCT c.relname || ':' || d.objid AS object, r.relname || ':' || d.refobjid AS needs, d.deptype::text AS type
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class c ON c.oid = d.classid JOIN pg_catalog.pg_class r ON r.oid = d.refclassid
WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.deptype <> 'x' AND NOT (c.relname = r.relname AND d.objid = d.refobjid)
  AND NOT (d.deptype IN ('a', 'i') AND d.refobjsubid > 0 AND d.classid = 'pg_catalog.pg_class'::regclass AND EXISTS (SELECT FROM pg_catalog.pg_sequence s WHERE s.seqrelid = d.objid))`;

/** What each object needs, by key; needs may name excluded objects. */
export async function readDependencies(
  source: Source,
  objects: readonly SchemaObject[],
  excluded: readonly ExcludedObject[],
): Promise<Map<ObjectKey, Set<ObjectKey>>> {
  const edges = await source.read('dependencies', EDGES, EdgeRow);
  const owner = new Map<ObjectKey, ObjectKey>();
  for (const { object, needs, type } of edges) if (type === 'e') owner.set(object, needs);
  for (const object of [...objects, ...excluded]) {
    owner.set(object.key, object.key);
    for (const alias of object.aliases ?? []) owner.set(alias, object.key);
  }
  const dependencies = new Map<ObjectKey, Set<ObjectKey>>(objects.map((object) => [object.key, new Set()]));
  const add = (from: ObjectKey, to: ObjectKey): void => {
    const needs = owner.get(to);
    if (needs !== undefined && needs !== from) dependencies.get(from)?.add(needs);
  };
  for (const { object, needs } of edges) {
    const from = owner.get(object);
    if (from !== undefined) add(from, needs);
  }
  for (const object of objects) for (const needs of object.after ?? []) add(object.key, needs);
  return dependencies;
}

export interface Kept {
  readonly objects: readonly SchemaObject[];
  /** Objects that cannot stand because of an excluded one, with the one that is in their way. */
  readonly lost: readonly { readonly object: SchemaObject; readonly because: ExcludedObject }[];
}

/** Takes out whatever depends, directly or not, on an excluded object. */
export function withoutExcluded(
  objects: readonly SchemaObject[],
  dependencies: ReadonlyMap<ObjectKey, ReadonlySet<ObjectKey>>,
  excluded: readonly ExcludedObject[],
): Kept {
  const dependents = new Map<ObjectKey, ObjectKey[]>();
  for (const [key, needs] of dependencies)
    for (const need of needs) {
      const list = dependents.get(need);
      if (list === undefined) dependents.set(need, [key]);
      else list.push(key);
    }
  const because = new Map<ObjectKey, ExcludedObject>();
  for (const root of excluded) {
    const open = [root.key];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const dependent of dependents.get(next) ?? []) {
        if (because.has(dependent)) continue;
        because.set(dependent, root);
        open.push(dependent);
      }
    }
  }
  const lost = objects.flatMap((object) => {
    const root = because.get(object.key);
    return root === undefined ? [] : [{ object, because: root }];
  });
  return { objects: objects.filter((object) => !because.has(object.key)), lost };
}
