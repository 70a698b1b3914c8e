import { afterEach, describe, expect, it } from 'vitest';
import type { VerifyContext } from '../../lib/adapters/duckdb/verify/context.ts';
import { frequency } from '../../lib/adapters/duckdb/verify/frequency.ts';
import { joins } from '../../lib/adapters/duckdb/verify/joins.ts';
import { reclassify } from '../../lib/adapters/duckdb/verify/reclassify.ts';
import { CHECKS, runChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { SNAPSHOT_CONTENT } from '../../lib/adapters/duckdb/verify/snapshot-content.ts';
import { uniqueness } from '../../lib/adapters/duckdb/verify/uniqueness.ts';
import type { ColumnFinding, Detection } from '../../lib/core/findings/detection.ts';
import { PROVES } from '../../lib/core/verify/proves.ts';
import { type TableSketch, type Zones, zones } from './support/verify-zones.ts';

let open: Zones | undefined;
afterEach(() => open?.close());
async function context(tables: readonly TableSketch[], overrides: Partial<VerifyContext> = {}): Promise<VerifyContext> {
  open = await zones(tables, overrides);
  return open.ctx;
}

const table = { schema: 'public', name: 'people' };
function finding(column: string, detections: readonly Partial<Detection>[], distinct = 2, rows = 2): ColumnFinding {
  const profile = { rows, nulls: 0, empty: 0, distinct, minLength: 1, maxLength: 9, averageLength: 5, wordy: 0 };
  return {
    table,
    column,
    detections: detections.map((part) => ({
      table,
      column,
      identifier: 'EMAIL_ADDRESS',
      hits: 2,
      of: 2,
      strength: 'certain',
      source: 'classifier',
      where: 'value',
      why: 'test',
      ...part,
    })),
    profile,
  };
}

describe('reclassify', () => {
  const sketch: TableSketch = {
    name: 'people',
    columns: [{ name: 'email', spec: { mask: 'email' } }, { name: 'kept' }],
    raw: [
      ['a@b.test', 'x'],
      ['c@d.test', 'y'],
    ],
    masked: [
      ['1@example.com', 'x'],
      ['2@example.com', 'y'],
    ],
  };
  const emits = { maskEmits: () => (value: string) => value.endsWith('@example.com') };

  it('passes when a masked column holds what its mask writes', async () => {
    const ctx = await context([sketch], {
      ...emits,
      classify: async () => [finding('email', [{}]), finding('kept', [])],
    });
    expect((await reclassify.run(ctx)).status).toBe('passed');
  });

  it('fails when a masked column holds what its mask cannot write', async () => {
    const ctx = await context(
      [
        {
          ...sketch,
          masked: [
            ['1@example.com', 'x'],
            ['c@d.test', 'y'],
          ],
        },
      ],
      { ...emits, classify: async () => [finding('email', [{}]), finding('kept', [])] },
    );
    expect((await reclassify.run(ctx)).problems[0]?.message).toContain(
      'mask email could not have written 1 distinct value',
    );
  });

  it('fails when a kept column is flagged with certainty, and not when weakly', async () => {
    const ctx = await context([sketch], {
      ...emits,
      classify: async () => [finding('email', []), finding('kept', [{}])],
    });
    expect((await reclassify.run(ctx)).problems[0]?.where).toBe('public.people.kept');
    open?.close();
    const weak = await context([sketch], {
      ...emits,
      classify: async () => [finding('email', []), finding('kept', [{ strength: 'weak' }])],
    });
    expect((await reclassify.run(weak)).status).toBe('passed');
  });

  it('fails for a column that the classifier did not look at', async () => {
    const ctx = await context([sketch], { ...emits, classify: async () => [finding('email', [])] });
    expect((await reclassify.run(ctx)).problems[0]?.message).toContain('did not look at');
  });
});

describe('uniqueness', () => {
  const columns = [{ name: 'a', spec: { mask: 'hash' }, unique: true }, { name: 'b' }];
  const key = { name: 'k', columns: ['a', 'b'], primary: true, expression: false, partial: false };
  const raw = [
    ['x', '1'],
    ['y', '1'],
    [null, '1'],
  ];

  it('passes when as many distinct values are left', async () => {
    const ctx = await context([
      {
        name: 'people',
        columns,
        raw,
        masked: [
          ['p', '1'],
          ['q', '1'],
          [null, '1'],
        ],
        catalog: { uniques: [key] },
      },
    ]);
    expect(await uniqueness.run(ctx)).toMatchObject({ status: 'passed', measured: { columns: 1, keys: 1 } });
  });

  it('tells fewer distinct values and a duplicate in a composite key', async () => {
    const ctx = await context([
      {
        name: 'people',
        columns,
        raw,
        masked: [
          ['p', '1'],
          ['p', '1'],
          [null, '1'],
        ],
        catalog: { uniques: [key] },
      },
    ]);
    expect((await uniqueness.run(ctx)).problems.map((problem) => problem.message)).toEqual([
      'public.people.a: 2 distinct values before, 1 distinct value after mask hash',
      'public.people: key k holds 1 duplicate value in the masked files',
    ]);
  });
});

describe('joins', () => {
  const parent = (masked: readonly (readonly string[])[]): TableSketch => ({
    name: 'people',
    columns: [{ name: 'a', spec: { mask: 'hash' } }, { name: 'b' }],
    raw: [
      ['x', '1'],
      ['y', '2'],
    ],
    masked,
  });
  const child: TableSketch = {
    name: 'orders',
    columns: [{ name: 'pa', spec: { mask: 'hash' } }, { name: 'pb' }],
    raw: [
      ['x', '1'],
      ['x', '2'],
      [null, '1'],
    ],
    masked: [
      ['p', '1'],
      ['p', '2'],
      [null, '1'],
    ],
    catalog: {
      foreignKeys: [
        {
          name: 'fk',
          columns: ['pa', 'pb'],
          references: { schema: 'public', name: 'people' },
          referencedColumns: ['a', 'b'],
          validated: true,
        },
      ],
    },
  };

  it('passes when a composite key joins as before, NULLs apart', async () => {
    expect(
      await joins.run(
        await context([
          parent([
            ['p', '1'],
            ['q', '2'],
          ]),
          child,
        ]),
      ),
    ).toMatchObject({ status: 'passed', measured: { joinedRows: 1 } });
  });

  it('fails when child and parent are masked differently', async () => {
    const result = await joins.run(
      await context([
        parent([
          ['z', '1'],
          ['q', '2'],
        ]),
        child,
      ]),
    );
    expect(result.problems[0]?.message).toBe(
      'public.orders: foreign key fk joined 1 of 2 rows in the source, 0 of 2 in the masked files',
    );
  });
});

describe('frequency', () => {
  it('warns about few values under a deterministic mask and never fails', async () => {
    const sketch = {
      name: 'people',
      columns: [{ name: 'team', spec: { mask: 'hash' } }],
      raw: [['x']],
      masked: [['p']],
    };
    const result = await frequency.run(await context([sketch], { findings: [finding('team', [], 5, 1000)] }));
    expect(result).toMatchObject({ status: 'passed' });
    expect(result.warnings[0]?.message).toContain('5 distinct values in 1,000 rows');
  });
});

describe('the registry', () => {
  it('says for every check what a pass proves', () => {
    expect(Object.keys(PROVES).sort()).toEqual([...CHECKS.map((check) => check.name), SNAPSHOT_CONTENT].sort());
  });

  it('turns a check that breaks into a failure without the cause text', async () => {
    const ctx = await context([{ name: 'people', columns: [{ name: 'a' }], raw: [['x']], masked: [['x']] }], {
      classify: () => Promise.reject(new Error('value Jane Doe is bad')),
    });
    const off = CHECKS.map((check) => check.name).filter((name) => name !== 'reclassify');
    const [result] = await runChecks(ctx, { off });
    expect(result?.problems).toEqual([{ where: '', message: 'could not finish: Error' }]);
  });
});
