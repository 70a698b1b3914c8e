// What keeps a table of MySQL, and how its texts are compared, in the copy; and what differs between servers alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaObjects } from '../../lib/adapters/duckdb/verify/schema-objects.ts';
import type { Catalog } from '../../lib/core/model/catalog.ts';
import { type Zones, zones } from './support/verify-zones.ts';

let open: Zones;

/** A catalog with one table of one text. */
function catalog(serverVersion: number, engine?: string, collation?: string): Catalog {
  const { source } = open.ctx;
  const tables = source.tables.map((table) => ({
    ...table,
    engine,
    columns: table.columns.map((column) => ({ ...column, collation })),
  }));
  return { ...source, serverVersion, tables };
}

async function problems(source: Catalog, staged: Catalog): Promise<readonly string[]> {
  const { problems: found } = await schemaObjects.runLoaded({ ...open.ctx, source, staged });
  return found.map(({ message }) => message.replace(/^[^:]+: /, ''));
}

describe('engines and collations of a copy', () => {
  beforeAll(async () => {
    open = await zones([{ name: 't', columns: [{ name: 'a' }], raw: [['x']], masked: [['x']] }]);
  });
  afterAll(() => open?.close());

  it('are told where they differ', async () => {
    const source = catalog(101_119, 'InnoDB', 'latin1_swedish_ci');
    expect(await problems(source, catalog(101_119, 'MyISAM', 'latin1_bin'))).toEqual([
      'engine MyISAM instead of InnoDB',
      'collation latin1_bin instead of latin1_swedish_ci',
    ]);
    expect(await problems(source, catalog(101_119, 'InnoDB', 'utf8mb4_bin'))).toEqual([
      'character set utf8mb4 instead of latin1',
    ]);
  });

  it.each([
    ['utf8 under its other name', 'utf8_general_ci', 'utf8mb3_general_ci'],
    ['another default of the same character set', 'utf8mb4_general_ci', 'utf8mb4_uca1400_ai_ci'],
  ])('may be, on a server of another version, %s', async (_, was, is) => {
    expect(await problems(catalog(100_600, 'InnoDB', was), catalog(110_800, 'INNODB', is))).toEqual([]);
  });

  it('are another character set on any server', async () => {
    const [source, staged] = [catalog(100_600, 'Aria', 'utf8_bin'), catalog(110_800, 'Aria', 'utf8mb4_bin')];
    expect(await problems(source, staged)).toEqual(['character set utf8mb4 instead of utf8mb3']);
  });

  it('are not asked of a catalog that says nothing of them', async () => {
    expect(await problems(catalog(160_004), catalog(160_004, 'InnoDB', 'utf8_bin'))).toEqual([]);
  });
});
