// Reads a whole schema out of the catalog as statements that recreate it in an empty database of the same or a newer major version,
// without client tools. Order follows pg_depend; what is left out is listed.
import type pg from 'pg';
import {
  type DdlStatement,
  type OmittedObject,
  objectName,
  type SchemaScript,
} from '../../../core/model/schema-script.ts';
import { readDependencies, withoutExcluded } from './depends.ts';
import { readComments } from './kinds/comments.ts';
import { readConstraints } from './kinds/constraints.ts';
import { readFunctions } from './kinds/functions.ts';
import { readIndexes } from './kinds/indexes.ts';
import { readOmitted } from './kinds/omitted.ts';
import { readOperators } from './kinds/operators.ts';
import { EXTENSIONS, ExtensionRow, readSchemas } from './kinds/schemas.ts';
import { readSequences } from './kinds/sequences.ts';
import { readTables, readViewDefaults } from './kinds/tables.ts';
import { readTextObjects } from './kinds/text.ts';
import { readPolicies, readTriggers } from './kinds/triggers.ts';
import { readTypeObjects } from './kinds/types.ts';
import { readViews } from './kinds/views.ts';
import { order } from './order.ts';
import type { Found, SchemaObject } from './schema-object.ts';
import { readSequenceValues } from './sequence-values.ts';
import { openSource, type Source } from './source.ts';

export interface SchemaOptions {
  /** Comments are people's text: left out unless kept. */
  readonly comments?: 'omit' | 'keep' | undefined;
}

/** Session settings under which every statement of a script runs; `check_function_bodies` because bodies may name what comes later. */
export const SCRIPT_SETTINGS: readonly string[] = [
  "SET client_encoding = 'UTF8'",
  'SET standard_conforming_strings = on',
  "SET search_path = ''",
  'SET check_function_bodies = off',
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'postgres'",
  'SET xmloption = content',
];

/**
 * Reads the connected database's schema. Pins search_path and output settings of the session; reads nothing but the catalog and the
 * sequences' positions. Every statement is schema-qualified and runs alone, in order, under `SCRIPT_SETTINGS`.
 * @throws EnvironmentError when the catalog cannot be read; carries the SQLSTATE only.
 */
export async function readSchema(client: pg.ClientBase, options: SchemaOptions = {}): Promise<SchemaScript> {
  const source = await openSource(client);
  const views = await readViews(source);
  const found: readonly Found[] = [
    await readSchemas(source),
    await readTypeObjects(source),
    await readFunctions(source),
    await readOperators(source),
    await readTextObjects(source),
    await readSequences(source),
    await readTables(source),
    await readConstraints(source),
    await readIndexes(source),
    views,
    await readViewDefaults(source),
    await readTriggers(source),
    await readPolicies(source),
    await readOmitted(source),
    await readComments(source, options.comments === 'keep'),
  ];
  const objects = found.flatMap((part) => part.objects);
  const excluded = found.flatMap((part) => part.excluded ?? []);
  const dependencies = await readDependencies(source, objects, excluded);
  const kept = withoutExcluded(ownedOnly(objects, dependencies), dependencies, excluded);
  const ordered = order(kept.objects, dependencies);
  const refreshes = [...ordered.before, ...ordered.after].flatMap((object) => views.refreshes.get(object.key) ?? []);
  const sequences = await readSequenceValues(source);
  const needs = namesOfNeeds(kept.objects, dependencies);
  return {
    statements: [
      ...statements(ordered.before, 'before-data', needs),
      ...statements([...ordered.after, ...refreshes], 'after-data', needs),
    ],
    sequences: sequences.values,
    omitted: [
      ...found.flatMap((part) => part.omitted ?? []),
      ...excluded.map(({ kind, object, why }): OmittedObject => ({ kind, object, why })),
      ...kept.lost.map(
        ({ object, because }): OmittedObject => ({
          kind: object.kind,
          object: object.object,
          why: `it depends on ${because.kind} ${because.object}`,
        }),
      ),
      ...sequences.omitted,
      ...ordered.unbroken.map(
        (object): OmittedObject => ({
          kind: 'order',
          object: `${object.kind} ${object.object}`,
          why: 'it depends on itself in a circle; its statement stands in the script and may fail',
        }),
      ),
    ],
  };
}

export interface RequiredExtension {
  readonly name: string;
  readonly schema: string;
  readonly version: string;
}

/** Extensions, other than plpgsql, that the schema needs; whether a target has them is the loader's question. */
export async function requiredExtensions(client: pg.ClientBase): Promise<readonly RequiredExtension[]> {
  const source: Source = await openSource(client);
  return (await source.read('extensions', EXTENSIONS, ExtensionRow)).map(({ name, schema, version }) => ({
    name,
    schema,
    version,
  }));
}

/** Comments and the like on objects that were not read (an extension's members) have nothing to stand on. */
function ownedOnly(
  objects: readonly SchemaObject[],
  dependencies: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SchemaObject[] {
  return objects.filter((object) => object.kind !== 'comment' || (dependencies.get(object.key)?.size ?? 0) > 0);
}

type NamesOfNeeds = (object: SchemaObject) => readonly string[];

function namesOfNeeds(
  objects: readonly SchemaObject[],
  dependencies: ReadonlyMap<string, ReadonlySet<string>>,
): NamesOfNeeds {
  const names = new Map(objects.map((object) => [object.key, objectName(object)]));
  return (object) => {
    const own = objectName(object);
    // A stand-in and what is refreshed later need what the object itself needs.
    const keys = dependencies.get(object.key) ?? new Set(object.after ?? []);
    return [...new Set([...keys].flatMap((key) => names.get(key) ?? []))].filter((name) => name !== own).sort();
  };
}

function statements(
  objects: readonly SchemaObject[],
  phase: DdlStatement['phase'],
  needs: NamesOfNeeds,
): readonly DdlStatement[] {
  return objects.flatMap((object) =>
    object.sql.map((sql) => ({
      phase,
      kind: object.kind,
      object: object.object,
      table: object.table,
      columns: object.columns,
      needs: needs(object),
      sql,
    })),
  );
}
