// The order of a schema's statements: dependencies first, two phases, circles broken where something can stand in.
import { describe, expect, it } from 'vitest';
import { order } from '../../../lib/adapters/postgres/ddl/order.ts';
import type { Placement, SchemaObject } from '../../../lib/adapters/postgres/ddl/schema-object.ts';

function object(key: string, placement: Placement, rank: number, more: Partial<SchemaObject> = {}): SchemaObject {
  return { key, kind: 'thing', object: key, placement, rank, sql: [key], ...more };
}

function ordered(objects: readonly SchemaObject[], needs: Readonly<Record<string, readonly string[]>>) {
  const result = order(objects, new Map(Object.entries(needs).map(([key, list]) => [key, new Set(list)])));
  const texts = (list: readonly SchemaObject[]) => list.flatMap(({ sql }) => sql);
  return { before: texts(result.before), after: texts(result.after), unbroken: result.unbroken.map(({ key }) => key) };
}

describe('order', () => {
  it('puts dependencies first and otherwise follows rank and name', () => {
    const objects = [
      object('table b', 'needed', 2),
      object('table a', 'needed', 2),
      object('type', 'needed', 1),
      object('late type', 'needed', 1),
    ];
    expect(ordered(objects, { 'late type': ['table b'] }).before).toEqual(['type', 'table a', 'table b', 'late type']);
  });

  it('pulls what a needed object depends on before the data, whatever its kind', () => {
    const objects = [object('table', 'needed', 2), object('view', 'late', 9), object('key', 'late', 5)];
    expect(ordered(objects, { table: ['view'], view: [] })).toEqual({
      before: ['view', 'table'],
      after: ['key'],
      unbroken: [],
    });
  });

  it('moves an early object after the data when it needs something that stands there', () => {
    const objects = [
      object('function', 'early', 1),
      object('caller', 'early', 1),
      object('free', 'early', 1),
      object('view', 'late', 9),
    ];
    expect(ordered(objects, { function: ['view'], caller: ['function'] })).toEqual({
      before: ['free'],
      after: ['view', 'function', 'caller'],
      unbroken: [],
    });
  });

  it('breaks a circle with a stand-in that the others use, and finishes the object afterwards', () => {
    const objects = [
      object('view', 'late', 9, { kind: 'view', standIn: 'view of nulls', finish: ['replace view'] }),
      object('function', 'early', 1),
      object('user', 'late', 9),
    ];
    expect(ordered(objects, { view: ['function'], function: ['view'], user: ['view'] })).toEqual({
      before: [],
      after: ['view of nulls', 'function', 'replace view', 'user'],
      unbroken: [],
    });
  });

  it('reports a circle in which nothing can stand in, and still emits all of it', () => {
    const objects = [object('a', 'needed', 1), object('b', 'needed', 2), object('c', 'needed', 3)];
    expect(ordered(objects, { a: ['b'], b: ['a'], c: ['b'] })).toEqual({
      before: ['a', 'b', 'c'],
      after: [],
      unbroken: ['a', 'b'],
    });
  });

  it('is linear enough for chains of 20,000', () => {
    const objects = Array.from({ length: 20_000 }, (_, index) => object(`n${index}`, 'needed', 1));
    const needs = Object.fromEntries(objects.map(({ key }, index) => [key, index === 0 ? [] : [`n${index - 1}`]]));
    expect(ordered(objects, needs).before.at(-1)).toBe('n19999');
  });
});
