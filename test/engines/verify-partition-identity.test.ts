import { afterEach, describe, expect, it } from 'vitest';
import { schemaObjects } from '../../lib/adapters/duckdb/verify/schema-objects.ts';
import type { Catalog, Column, Table } from '../../lib/core/model/catalog.ts';
import { type Zones, zones } from './support/verify-zones.ts';

let open: Zones | undefined;
afterEach(() => open?.close());

function column(identity: Column['identity']): Column {
  const type = { text: 'bigint', base: 'int8', category: 'integer' as const };
  return { name: 'id', position: 1, type, nullable: false, identity, generatedKey: true, hasDefault: false };
}

function tables(base: Table, parent: Column['identity'], partition: Column['identity']): Table[] {
  const id = { schema: 'public', name: 'payments' };
  return [
    { ...base, id, kind: 'partitioned', columns: [column(parent)] },
    { ...base, id: { ...id, name: 'payments_2026' }, kind: 'partition', parent: id, columns: [column(partition)] },
  ];
}

async function compare(source: readonly Table[], staged: readonly Table[], base: Catalog) {
  if (open === undefined) throw new Error('no context');
  return schemaObjects.runLoaded({
    ...open.ctx,
    source: { ...base, tables: source },
    staged: { ...base, tables: staged },
  });
}

describe('identity of partitions', () => {
  it('may be inherited from the parent, as servers from 17 on do, and may not come from nowhere', async () => {
    open = await zones([{ name: 't', columns: [{ name: 'a' }], raw: [['x']], masked: [['x']] }]);
    const { source } = open.ctx;
    const [base] = source.tables;
    if (base === undefined) throw new Error('no table');
    const before = tables(base, 'by default', undefined);
    expect((await compare(before, tables(base, 'by default', 'by default'), source)).problems).toEqual([]);
    expect((await compare(before, tables(base, 'by default', 'always'), source)).problems[0]?.message).toContain(
      'public.payments_2026.id: identity differs',
    );
  });
});
