// The catalog that a run becomes: names, types, sensitivities, places; and names that nobody planned for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogColumns, catalogDatabase, catalogTables, tableIdentity } from '../../../lib/core/lake/catalog-names.ts';
import { catalogContent, columnComment } from '../../../lib/core/lake/catalog-table.ts';
import { cataloguedTable, glueTableInput } from '../../../lib/core/lake/glue-table.ts';
import { glueType } from '../../../lib/core/lake/glue-types.ts';
import { sensitivityOf } from '../../../lib/core/lake/sensitivity.ts';
import { IDENTIFIER_GROUPS, identifierGroup, LF_TAGS } from '../../../lib/core/lake/tags.ts';
import { TYPE_CATEGORIES } from '../../../lib/core/model/catalog.ts';
import { MYSQL } from '../../../lib/core/model/dialect.ts';
import { parquetTypeOf } from '../../../lib/core/model/parquet-type.ts';
import { CUSTOMERS, columnPlan, MASKED, manifestOf, OPEN, ORDERS, planOf, RUN } from './support.ts';

const PLACE = { bucket: 'masked', folder: `lake/masked/shop/${RUN}/`, source: 'shop', database: 'app', run: RUN };
const CATALOG_NAME = /^[a-z0-9][a-z0-9_]*$/;

describe('names in the catalog', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 63 }),
    fc.constantFrom('a', 'A', 'a__b', '_', '/*', '../x', 'Größe'),
  );

  it('are unique, and such as Athena takes, whatever tables are called', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ schema: fc.oneof(fc.constant('public'), name), name }), { selector: tableIdentity }),
        (tables) => {
          const names = [...catalogTables(tables, 'public').values()];
          expect(new Set(names).size).toBe(tables.length);
          for (const each of names) expect(each).toMatch(CATALOG_NAME);
          for (const each of names) expect(each.length).toBeLessThanOrEqual(255);
        },
      ),
    );
  });

  it('are unique for the columns of a table', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), (columns) => {
        const names = catalogColumns(columns);
        expect(new Set(names).size).toBe(columns.length);
        for (const each of names) expect(each).toMatch(CATALOG_NAME);
      }),
    );
  });

  it('stay as they are where they can', () => {
    expect(catalogColumns(['id', 'createdAt', 'line_2'])).toEqual(['id', 'createdat', 'line_2']);
    expect([
      ...catalogTables(
        [
          { schema: 'public', name: 'orders' },
          { schema: 'crm', name: 'orders' },
        ],
        'public',
      ).values(),
    ]).toEqual(['orders', 'crm__orders']);
  });

  it('of MySQL go without their database, which is their schema', () => {
    const orders = { schema: 'shop', name: 'orders' };
    expect([...catalogTables([orders], MYSQL.homeSchema('shop')).values()]).toEqual(['orders']);
  });

  it('tell columns apart that differ in letter case only', () => {
    expect(catalogColumns(['id', 'Id'])).toEqual(['id', expect.stringMatching(/^id_[0-9a-f]{8}$/)]);
  });

  it('begin with masklake_ for databases, where rights end', () => {
    expect(catalogDatabase('shop-eu', 'app')).toBe('masklake_shop_eu__app');
    expect(catalogDatabase('shop', 'Ä/..')).toMatch(/^masklake_shop_[0-9a-f]{8}$/);
  });
});

describe('tables of the catalog', () => {
  const content = catalogContent(manifestOf([CUSTOMERS, ORDERS]), planOf([CUSTOMERS, ORDERS]));
  const [customers, orders] = content.tables;

  it('have every column with what it still is', () => {
    expect(
      customers?.columns.map(({ name, type, sensitivity, identifier }) => [name, type, sensitivity, identifier]),
    ).toEqual([
      ['id', 'int', 'masked', 'none'],
      ['state', 'string', 'open', 'none'],
      ['email', 'string', 'masked', 'contact'],
      ['remark', 'string', 'internal', 'none'],
      ['iban', 'string', 'restricted', 'financial'],
    ]);
  });

  it('find columns by position when their names are not the files’ own', () => {
    if (customers === undefined || orders === undefined) throw new Error('two tables');
    expect(glueTableInput(customers, PLACE).StorageDescriptor.SerdeInfo.Parameters).not.toHaveProperty([
      'parquet.column.index.access',
    ]);
    expect(glueTableInput(orders, PLACE).StorageDescriptor.SerdeInfo.Parameters).toMatchObject({
      'parquet.column.index.access': 'true',
    });
  });

  it('lie in the folder of their run', () => {
    if (customers === undefined) throw new Error('a table');
    expect(glueTableInput(customers, PLACE)).toMatchObject({
      Name: 'customers',
      TableType: 'EXTERNAL_TABLE',
      Parameters: { classification: 'parquet', 'masklake:run': RUN },
      StorageDescriptor: {
        Location: `s3://masked/lake/masked/shop/${RUN}/app/public/customers/`,
        SerdeInfo: { SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
      },
    });
  });

  it('are read back with the tags that they were given', () => {
    if (customers === undefined) throw new Error('a table');
    const grants = [{ principal: 'arn:aws:iam::111122223333:role/x', columns: ['remark'] }];
    const back = cataloguedTable(glueTableInput(customers, PLACE, grants), PLACE);
    expect(back?.columns.get('iban')).toEqual({ sensitivity: 'restricted', identifier: 'financial' });
    expect(back?.grants).toEqual(grants);
  });

  it('that somebody else made are not ours', () => {
    if (customers === undefined) throw new Error('a table');
    expect(cataloguedTable(glueTableInput(customers, PLACE), { source: 'crm', database: 'app' })).toBeUndefined();
    expect(cataloguedTable({ Name: 'x' }, PLACE)).toBeUndefined();
  });

  it('count a column whose tags were lost as closed', () => {
    const back = cataloguedTable(
      {
        Name: 'x',
        Parameters: { 'masklake:source': 'shop', 'masklake:database': 'app' },
        StorageDescriptor: { Columns: [{ Name: 'a' }] },
      },
      PLACE,
    );
    expect(back?.columns.get('a')).toEqual({ sensitivity: 'restricted', identifier: 'unknown' });
  });

  it('are refused when a file lies outside their folder', () => {
    const manifest = manifestOf([CUSTOMERS]);
    const [table] = manifest.tables;
    if (table === undefined) throw new Error('a table');
    const moved = { ...manifest, tables: [{ ...table, files: ['app/public/orders/part-00000.parquet'] }] };
    expect(() => catalogContent(moved, planOf([CUSTOMERS]))).toThrow(/outside the folder/);
  });

  it('close a column that was masked otherwise than planned, or is in no plan', () => {
    const other = { ...CUSTOMERS, columns: [OPEN, { ...MASKED, spec: { mask: 'hash' } }] };
    const [table] = catalogContent(manifestOf([{ ...CUSTOMERS, columns: [OPEN, MASKED] }]), planOf([other])).tables;
    expect(table?.columns.map(({ sensitivity }) => sensitivity)).toEqual(['open', 'restricted']);
    const [unplanned] = catalogContent(manifestOf([{ ...CUSTOMERS, columns: [OPEN] }]), planOf([])).tables;
    expect(unplanned?.columns.map(({ sensitivity }) => sensitivity)).toEqual(['restricted']);
  });
});

describe('a partitioned table', () => {
  const part = (name: string, columns = [OPEN]) => ({ name, parent: 'sales', columns });

  it('moves in one call: its partitions are a formula of the table', () => {
    const tables = [part('sales_2025'), part('sales_2026', [{ ...OPEN, sensitive: true }])];
    const content = catalogContent(manifestOf(tables), planOf(tables));
    const parent = content.tables.find(({ name }) => name === 'sales');
    expect(parent?.columns.map(({ sensitivity }) => sensitivity)).toEqual(['restricted']);
    if (parent === undefined) throw new Error('a parent');
    expect(glueTableInput(parent, PLACE)).toMatchObject({
      PartitionKeys: [{ Name: 'partition_name', Type: 'string' }],
      Parameters: {
        'projection.partition_name.values': 'sales_2025,sales_2026',
        'storage.location.template': `s3://masked/lake/masked/shop/${RUN}/app/public/\${partition_name}/`,
      },
    });
  });

  it('whose partitions differ is left out, with the reason; its partitions are there', () => {
    const tables = [part('sales_2025'), part('sales_2026', [MASKED])];
    const content = catalogContent(manifestOf(tables), planOf(tables));
    expect(content.tables.map(({ name }) => name)).toEqual(['sales_2025', 'sales_2026']);
    expect(content.left).toEqual([
      { table: { schema: 'public', name: 'sales' }, why: 'its partitions have their columns otherwise' },
    ]);
  });
});

describe('sensitivity', () => {
  it('of a mask that keeps what it does not recognize is internal, and of one that spares rows restricted', () => {
    expect(sensitivityOf(columnPlan('n', { spec: { mask: 'redact' } }), 'guarded')).toBe('internal');
    expect(sensitivityOf({ ...MASKED, spec: { mask: 'email', when: { state: 'x' } } }, 'guarded')).toBe('restricted');
  });

  it('of a column that is new since the rules were made, and kept, is restricted', () => {
    expect(sensitivityOf(columnPlan('n', { decidedBy: 'drift' }), 'guarded')).toBe('restricted');
  });

  it('of what the policy keeps unseen is internal', () => {
    expect(sensitivityOf(columnPlan('n'), 'flagged')).toBe('internal');
  });
});

describe('LF-tags', () => {
  it('have few keys with fewer values than one call takes', () => {
    for (const values of Object.values(LF_TAGS)) expect(values.length).toBeLessThanOrEqual(50);
  });

  it('put every identifier into one group', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (identifiers) => {
        expect(IDENTIFIER_GROUPS).toContain(identifierGroup(identifiers));
      }),
    );
    expect(identifierGroup(['EMAIL_ADDRESS', 'PHONE_NUMBER'])).toBe('contact');
    expect(identifierGroup(['NAME', 'IBAN'])).toBe('several');
    expect(identifierGroup(['OUR_BADGE'])).toBe('other');
  });
});

describe('types', () => {
  it('are known for whatever an exporter writes', () => {
    for (const category of TYPE_CATEGORIES)
      for (const base of ['int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'text']) {
        const type = parquetTypeOf({ text: base, base, category, precision: 38, scale: 2 });
        expect(glueType(type?.duckdbType ?? 'VARCHAR')).toMatch(/^[a-z]/);
      }
    expect(() => glueType('HUGEINT')).toThrow(/no type/);
  });
});

it('a comment in the catalog is one line of at most 255 characters, whatever a column is called', () => {
  const comment = columnComment(
    { schema: 'public', name: 't' },
    { name: 'x', of: `a\n${'b'.repeat(300)}`, type: 'string', mask: 'keep', sensitivity: 'open', identifier: 'none' },
  );
  expect(comment).toMatch(/^[\u0020-\ud7ff]{255}$/);
});
