// Which columns share one decision.
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../lib/core/model/catalog.ts';
import { columnKey } from '../../../lib/core/model/names.ts';
import { groupColumns } from '../../../lib/core/plan/groups.ts';
import { catalog, id, reference, table } from './support.ts';

/** Root -> all members, groups of one left out. */
function shared(...tables: Table[]): Record<string, string[]> {
  const groups = groupColumns(catalog(...tables)).filter((group) => group.members.length > 1);
  return Object.fromEntries(
    groups.map(({ root, members }) => [
      columnKey(root.table.id, root.column.name),
      members.map((member) => columnKey(member.table.id, member.column.name)).toSorted(),
    ]),
  );
}

describe('groupColumns', () => {
  it('puts every column into exactly one group, those without relations alone', () => {
    const groups = groupColumns(catalog(table('a', ['x', 'y']), table('b', ['x'])));
    expect(groups.map(({ root }) => columnKey(root.table.id, root.column.name))).toEqual([
      'public.a.x',
      'public.a.y',
      'public.b.x',
    ]);
  });

  it('joins columns by references that only the rules declare', () => {
    const tables = catalog(table('a', ['k']), table('b', ['a_k']));
    const declared = { table: id('b'), columns: ['a_k'], references: id('a'), referencedColumns: ['k'] };
    const groups = groupColumns(tables, [declared]).filter((group) => group.members.length > 1);
    expect(groups.map(({ root }) => columnKey(root.table.id, root.column.name))).toEqual(['public.a.k']);
  });

  it('pairs the columns of a composite reference that only the rules declare by position', () => {
    const tables = catalog(table('a', ['x', 'y']), table('b', ['p', 'q']));
    const declared = { table: id('b'), columns: ['p', 'q'], references: id('a'), referencedColumns: ['y', 'x'] };
    const groups = groupColumns(tables, [declared]).map(({ members }) =>
      members.map(({ column }) => column.name).sort(),
    );
    expect(groups).toEqual([
      ['q', 'x'],
      ['p', 'y'],
    ]);
  });

  it('follows a chain of references to the table everybody points to, in whatever order the tables come', () => {
    const a = table('a', ['k']);
    const b = table('b', ['k'], { foreignKeys: [reference('k', 'a', 'k')] });
    const c = table('c', ['k'], { foreignKeys: [reference('k', 'b', 'k')] });
    const expected = { 'public.a.k': ['public.a.k', 'public.b.k', 'public.c.k'] };
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(shared(...order)).toEqual(expected);
  });

  it('pairs the columns of a composite reference by position', () => {
    expect(
      shared(table('a', ['x', 'y']), table('b', ['p', 'q'], { foreignKeys: [reference('p q', 'a', 'y x')] })),
    ).toEqual({ 'public.a.x': ['public.a.x', 'public.b.q'], 'public.a.y': ['public.a.y', 'public.b.p'] });
  });

  it('joins a self reference to its key', () => {
    expect(shared(table('staff', ['id', 'boss'], { foreignKeys: [reference('boss', 'staff', 'id')] }))).toEqual({
      'public.staff.id': ['public.staff.boss', 'public.staff.id'],
    });
  });

  it('ends for cycles of references, also of a column to itself', () => {
    const groups = shared(
      table('a', ['k'], { foreignKeys: [reference('k', 'b', 'k')] }),
      table('b', ['k'], { foreignKeys: [reference('k', 'c', 'k')] }),
      table('c', ['k'], { foreignKeys: [reference('k', 'a', 'k'), reference('k', 'c', 'k')] }),
    );
    expect(Object.values(groups)).toEqual([['public.a.k', 'public.b.k', 'public.c.k']]);
  });

  it('joins a column that references two tables with both', () => {
    const groups = shared(
      table('a', ['k']),
      table('b', ['k']),
      table('c', ['k'], { foreignKeys: [reference('k', 'a', 'k'), reference('k', 'b', 'k')] }),
    );
    expect(Object.values(groups)).toEqual([['public.a.k', 'public.b.k', 'public.c.k']]);
  });

  it('joins partitions at every level to the topmost table, and what references them', () => {
    expect(
      shared(
        table('p', ['k'], { kind: 'partitioned' }),
        table('p1', ['k'], { kind: 'partitioned', parent: id('p') }),
        table('p11', ['k'], { kind: 'partition', parent: id('p1') }),
        table('r', ['k'], { foreignKeys: [reference('k', 'p11', 'k')] }),
      ),
    ).toEqual({ 'public.p.k': ['public.p.k', 'public.p1.k', 'public.p11.k', 'public.r.k'] });
  });

  it('joins inherited columns only, from several parents too', () => {
    expect(
      shared(
        table('a', ['x']),
        table('b', ['y', 'x']),
        table('child', ['x', 'y', 'own'], { inherits: [id('a'), id('b')] }),
      ),
    ).toEqual({
      'public.b.x': ['public.a.x', 'public.b.x', 'public.child.x'],
      'public.b.y': ['public.b.y', 'public.child.y'],
    });
  });

  it('leaves out references to tables that the catalog does not have', () => {
    expect(shared(table('a', ['k'], { foreignKeys: [reference('k', 'elsewhere', 'k')] }))).toEqual({});
  });
});
