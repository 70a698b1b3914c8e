// From what a generator returned to a pool: canonical text per type, what is dropped, what is refused; and the pool's id.
import { describe, expect, it } from 'vitest';
import { collectEntries, entryText } from '../../../lib/core/fakes/entries.ts';
import { addPool, pool, poolIdOf } from '../../../lib/core/fakes/pools.ts';
import type { EntryForm } from '../../../lib/core/fakes/request.ts';

const cycle = (values: readonly unknown[]): (() => unknown) => {
  let at = -1;
  return () => {
    at += 1;
    return values[at % values.length];
  };
};

describe('an entry', () => {
  it.each<[unknown, EntryForm, string]>([
    [new Date('1984-02-29T10:00:00.120Z'), { category: 'date' }, '1984-02-29'],
    [new Date('1984-02-29T10:00:00.120Z'), { category: 'timestamp' }, '1984-02-29 10:00:00.12'],
    [new Date('1984-02-29T10:00:00.000Z'), { category: 'timestamptz' }, '1984-02-29 10:00:00+00'],
    ['1984-02-29', { category: 'date' }, '1984-02-29'],
    [7, { category: 'integer', base: 'int2' }, '7'],
    [70_000, { category: 'integer', base: 'int2' }, ''],
    [1.5, { category: 'integer', base: 'int4' }, ''],
    ['0012', { category: 'integer', base: 'int4' }, '12'],
    [12n, { category: 'numeric', precision: 6, scale: 2 }, '12.00'],
    ['12.345', { category: 'numeric', precision: 6, scale: 2 }, '12.34'],
    [123_456, { category: 'numeric', precision: 6, scale: 2 }, ''],
    [true, { category: 'boolean' }, 'true'],
    [true, { category: 'text' }, 'true'],
    ['Jörg-Uwe', { category: 'text', asciiWord: 11 }, 'Joerguwe'],
    ['Łukasz', { category: 'text', asciiWord: 11 }, 'Lukasz'],
    ['Пётр', { category: 'text', asciiWord: 11 }, ''],
    ['  e\u0301 ', { category: 'text' }, 'é'],
  ])('of %o in %o is "%s"', (value, form, text) => {
    expect(entryText(value, form)).toBe(text);
  });

  it('is dropped when it is empty, too long, repeated or holds a control character', () => {
    const drawn = collectEntries(cycle(['a', '', 'a', 'b\nc', 'toolong', 'c\u0085', '\ud800', 'd']), 10, {
      category: 'text',
      maxLength: 4,
    });
    expect(drawn).toEqual({ entries: ['a', 'd'], refused: undefined });
  });

  it.each([[{}], [[1]], [null], [() => 1]])('cannot be made of %o', (value) => {
    expect(collectEntries(() => value, 5, { category: 'text' }).refused).toBeDefined();
  });

  it('stands in the order drawn, and a generator that ends gives what it has', () => {
    const values = ['z', 'a', 'm'];
    expect(collectEntries(() => values.shift(), 10, { category: 'text' }).entries).toEqual(['z', 'a', 'm']);
  });
});

describe('an added pool', () => {
  const entries = ['one', 'two'];
  const id = poolIdOf('Test pool: de', entries);

  it('is named after its purpose and its entries', () => {
    expect(id).toMatch(/^test_pool_de_[0-9a-f]{16}$/);
    expect(poolIdOf('Test pool: de', ['two', 'one'])).not.toBe(id);
  });

  it('is refused when it holds other entries than its name says', () => {
    expect(() => addPool({ id, entries: ['one', 'three'] })).toThrow(/does not hold the entries/);
    expect(() => addPool({ id: `../${id}`, entries })).toThrow(/does not hold the entries/);
  });

  it('is found by its id afterwards', () => {
    addPool({ id, entries });
    expect(pool(id)).toMatchObject({ id, entries });
  });
});
