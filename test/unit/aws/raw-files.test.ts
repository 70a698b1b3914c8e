// Which objects of the raw zone are which table's, and in which order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, differences } from '../../../lib/core/export/compare.ts';
import { dmsFiles, loadFileName, rdsExportFiles } from '../../../lib/core/export/raw-files.ts';

const T = { schema: 'public', name: 't' };
const objects = (...keys: string[]) => keys.map((key) => ({ key, bytes: 4 }));
const keysOf = (tables: readonly { readonly files: readonly { readonly key: string }[] }[]) =>
  tables.map(({ files }) => files.map(({ key }) => key));

describe('what DMS wrote', () => {
  it('counts in hexadecimal', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xfffff }), { maxLength: 20 }), (numbers) => {
        const files = dmsFiles('r/', objects(...numbers.map((number) => `r/public/t/${loadFileName(number)}`)), [T]);
        const inOrder = numbers.toSorted((a, b) => a - b).map((number) => `r/public/t/${loadFileName(number)}`);
        expect(keysOf(files)).toEqual([inOrder]);
      }),
    );
  });

  it('orders segments and partitions of a parallel load by number and name', () => {
    const files = dmsFiles(
      'r/',
      objects(
        'r/public/t/SEGMENT10_LOAD00000001.parquet',
        'r/public/t/SEGMENT2_LOAD00000001.parquet',
        'r/public/t/p1/LOAD00000001.parquet',
        'r/public/t/SEGMENT2_LOAD0000000A.parquet',
      ),
      [T],
    );
    expect(keysOf(files)).toEqual([
      [
        'r/public/t/SEGMENT2_LOAD00000001.parquet',
        'r/public/t/SEGMENT2_LOAD0000000A.parquet',
        'r/public/t/SEGMENT10_LOAD00000001.parquet',
        'r/public/t/p1/LOAD00000001.parquet',
      ],
    ]);
  });

  it('leaves a table without rows without a file', () => {
    expect(keysOf(dmsFiles('r/', [], [T]))).toEqual([[]]);
  });

  it.each([
    'r/public/t2/LOAD00000001.parquet',
    'r/public/t/LOAD1.parquet',
    'r/public/t/x.csv',
    'r/public/t/a/b/LOAD00000001.parquet',
  ])('refuses %s, which no table explains', (key) => {
    expect(() => dmsFiles('r/', objects(key), [T])).toThrow(/no table of this run explains/);
  });

  it('passes over markers of folders', () => {
    expect(keysOf(dmsFiles('r/', [{ key: 'r/public/t/', bytes: 0 }], [T]))).toEqual([[]]);
  });
});

describe('what an export of a snapshot wrote', () => {
  const here = { database: 'my db', table: T };

  it('lies below database and schema.table, batch by batch, beside documents about the export', () => {
    const files = rdsExportFiles(
      'r/',
      objects(
        'r/my_db/public.t/10/part-00000-a.gz.parquet',
        'r/my_db/public.t/2/part-00000-b.gz.parquet',
        'r/export_info_x.json',
        'r/export_tables_info_x_from_1_to_2.json',
      ),
      [here],
    );
    expect(keysOf(files)).toEqual([
      ['r/my_db/public.t/2/part-00000-b.gz.parquet', 'r/my_db/public.t/10/part-00000-a.gz.parquet'],
    ]);
  });

  it('has no batches by its older convention', () => {
    const files = rdsExportFiles(
      'r/',
      objects('r/my_db/public.t/part-00001-a.parquet', 'r/my_db/public.t/part-00000-b.parquet'),
      [here],
    );
    expect(keysOf(files)[0]?.[0]).toBe('r/my_db/public.t/part-00000-b.parquet');
  });

  it('is refused when two tables share a folder, since their rows cannot be told apart', () => {
    expect(() => rdsExportFiles('r/', [], [here, { ...here, database: 'my_db' }])).toThrow(
      /two tables into one folder/,
    );
  });
});

describe('an export held against its source', () => {
  const comparison = (more: Partial<Comparison> = {}): Comparison => ({
    choice: { table: T, by: 'dms', because: [], unneeded: [], leftOut: false },
    measured: {
      table: T,
      rows: 2,
      columns: [{ column: 'c', values: 2, content: '30', asText: 0, lostByDms: 0, lostByRdsExport: 0, bytes: 0 }],
    },
    files: [
      { rows: 1, bytes: 1, columns: [{ column: 'c', values: 1, content: '10' }] },
      { rows: 1, bytes: 1, columns: [{ column: 'c', values: 1, content: '20' }] },
    ],
    told: 2,
    ...more,
  });

  it('is the same when rows, values and contents are, over all files', () => {
    expect(differences(comparison())).toEqual([]);
  });

  it('differs by a row, by a NULL, and by a changed value', () => {
    const [first, second] = comparison().files;
    if (first === undefined || second === undefined) throw new Error('files');
    expect(differences(comparison({ files: [first] }))).toMatchObject(
      [/holds 2 rows, dms says 2, its files hold 1/].map((text) => expect.stringMatching(text)),
    );
    const nulled = { ...second, columns: [{ column: 'c', values: 0, content: '20' }] };
    expect(differences(comparison({ files: [first, nulled] }))).toEqual([
      'public.t.c: the database holds 2 values, the files hold 1',
    ]);
    const changed = { ...second, columns: [{ column: 'c', values: 1, content: '21' }] };
    expect(differences(comparison({ files: [first, changed] }))).toEqual(['public.t.c: the files hold other values']);
  });

  it('says nothing of a column whose values nobody needs', () => {
    const files = [{ rows: 2, bytes: 1, columns: [{ column: 'c', values: 0, content: '0' }] }];
    const choice = { ...comparison().choice, unneeded: ['c'] };
    expect(differences(comparison({ files, choice }))).toEqual([]);
  });
});
