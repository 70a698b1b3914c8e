// Bounds of list partitions follow the mask of their key.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import type { Catalog, ColumnType, Table } from '../../../lib/core/model/catalog.ts';
import { maskListBounds } from '../../../lib/core/plan/partition-bounds.ts';
import type { MaskSpec, Plan } from '../../../lib/core/plan/plan.ts';

const KEY = masterKey(
  Uint8Array.from({ length: 32 }, (_, index) => index * 7),
  'test',
);
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const PARENT = { schema: 'public', name: 'p' };
const PART = { schema: 'public', name: 'p_a' };
const BOUND =
  "ALTER TABLE ONLY public.p ATTACH PARTITION public.p_a FOR VALUES IN ('ann@example.com', 'o''hara', NULL)";

function table(id: Table['id'], kind: Table['kind']): Table {
  return {
    id,
    kind,
    ...(kind === 'partition' ? { parent: PARENT } : {}),
    partitionKey: kind === 'partitioned' ? ['who'] : [],
    inherits: [],
    columns: [],
    uniques: [],
    foreignKeys: [],
    checks: [],
    rowSecurity: false,
    readable: true,
    estimatedRows: 0,
    bytes: 0,
  };
}

function bounds(spec: MaskSpec, sql: string): string | undefined {
  const catalog: Catalog = {
    dialect: 'postgres',
    database: 'd',
    serverVersion: 150000,
    encoding: 'UTF8',
    tables: [table(PARENT, 'partitioned'), table(PART, 'partition')],
    objects: {},
  };
  const column = {
    column: 'who',
    type: TEXT,
    nullable: true,
    spec,
    domain: 'who',
    unique: false,
    sensitive: true,
    identifiers: [],
    decidedBy: 'detection' as const,
    why: '',
    generated: false,
  };
  const plan: Plan = {
    version: 1,
    source: 's',
    policy: 'guarded',
    keyId: 'k',
    locale: 'en',
    tables: [{ table: PART, rows: 'all', columns: [column] }],
  };
  const statement = { phase: 'before-data' as const, kind: 'partition', object: 'public.p_a', table: PART, sql };
  return maskListBounds({ statements: [statement], sequences: [], omitted: [] }, catalog, plan, KEY).statements[0]?.sql;
}

describe('maskListBounds', () => {
  it('writes what the mask makes of each value, and leaves NULL', () => {
    const mask = bindMask({ mask: 'hash' }, { type: TEXT, domain: 'who', key: KEY });
    expect(bounds({ mask: 'hash' }, BOUND)).toBe(
      `ALTER TABLE ONLY public.p ATTACH PARTITION public.p_a FOR VALUES IN ('${mask('ann@example.com')}', '${mask("o'hara")}', NULL)`,
    );
  });

  it('leaves the bound of a kept key, and bounds of other kinds', () => {
    expect(bounds({ mask: 'keep' }, BOUND)).toBe(BOUND);
    const range = "ALTER TABLE ONLY public.p ATTACH PARTITION public.p_a FOR VALUES FROM ('a') TO ('m')";
    expect(bounds({ mask: 'hash' }, range)).toBe(range);
  });
});
