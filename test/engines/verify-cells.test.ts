import { afterEach, describe, expect, it } from 'vitest';
import { cellByCell } from '../../lib/adapters/duckdb/verify/cell-by-cell.ts';
import type { VerifyContext } from '../../lib/adapters/duckdb/verify/context.ts';
import { type TableSketch, type Zones, zones } from './support/verify-zones.ts';

let open: Zones | undefined;
afterEach(() => open?.close());

async function check(tables: readonly TableSketch[], overrides: Partial<VerifyContext> = {}) {
  open = await zones(tables, overrides);
  return cellByCell.run(open.ctx);
}

const columns = [
  { name: 'id', category: 'integer' as const, duckdb: 'BIGINT' },
  { name: 'email', spec: { mask: 'email' }, identifiers: ['EMAIL_ADDRESS'] },
];
const raw = [
  [1, 'ann@mail.test'],
  [2, 'bob@mail.test'],
  [3, null],
  [4, ''],
];
const masked = [
  [1, 'x1@example.com'],
  [2, 'x2@example.com'],
  [3, null],
  [4, ''],
];

describe('cell by cell', () => {
  it('passes when every masked cell changed and every kept cell stayed', async () => {
    const result = await check([{ name: 'people', columns, raw, masked }]);
    expect(result).toMatchObject({ status: 'passed', measured: { cells: 2, columns: 1, keptCells: 4 } });
  });

  it('names the mask and the column when a mask was turned off', async () => {
    const result = await check([{ name: 'people', columns, raw, masked: raw }]);
    expect(result.problems.map((problem) => problem.message)).toEqual([
      'public.people.email: mask email left 2 of 2 values unchanged',
    ]);
  });

  it('tells a kept column that changed', async () => {
    const result = await check([{ name: 'people', columns, raw, masked: [[9, 'x1@example.com'], ...masked.slice(1)] }]);
    expect(result.problems[0]?.message).toBe('public.people.id: the plan keeps it, but 1 cell changed');
  });

  it('tells a value put in place of NULL, and NULL put in place of a value', async () => {
    const result = await check([
      {
        name: 'people',
        columns,
        raw,
        masked: [
          [1, null],
          [2, 'x2@example.com'],
          [3, 'x3@example.com'],
          [4, ''],
        ],
      },
    ]);
    expect(result.problems.map((problem) => problem.message)).toEqual([
      'public.people.email: mask email made NULL of 1 of 2 values',
      'public.people.email: mask email put a value in place of 1 NULLs',
    ]);
  });

  it('allows kept values and counts them', async () => {
    const kept = [
      columns[0] ?? { name: 'id' },
      { name: 'email', spec: { mask: 'email', keepValues: ['ann@mail.test'] } },
    ];
    const result = await check([
      { name: 'people', columns: kept, raw, masked: [[1, 'ann@mail.test'], ...masked.slice(1)] },
    ]);
    expect(result).toMatchObject({ status: 'passed', measured: { keptValue: 1 } });
  });

  it('allows values in rows that a condition leaves out, and no others', async () => {
    const asked = [
      { name: 'kind' },
      { name: 'email', spec: { mask: 'email', when: { column: 'kind', is: 'person' } } },
    ];
    const rows = [
      ['firm', 'info@mail.test'],
      ['person', 'ann@mail.test'],
      [null, 'bob@mail.test'],
    ];
    const result = await check([{ name: 'people', columns: asked, raw: rows, masked: rows }]);
    expect(result.measured).toMatchObject({ keptValue: 1 });
    expect(result.problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('public.people.email: mask email left 2 of 3 values unchanged'),
    ]);
  });

  it('lets nulls: mask put a value in place of NULL', async () => {
    const filled = [{ name: 'email', spec: { mask: 'email', nulls: 'mask' } }];
    const result = await check([{ name: 'people', columns: filled, raw: [[null]], masked: [['x@example.com']] }]);
    expect(result.status).toBe('passed');
  });

  const first = [{ name: 'first', spec: { mask: 'first' } }];
  const names = Array.from({ length: 100 }, (_, index) => [`Name${index}`]);
  const fakes = (same: number) => names.map((row, index) => (index < same ? row : [`Fake${index}`]));
  const pool = { maskEmits: () => () => true, maskCapacity: () => 1000 };

  it('allows as many coincidences as chance predicts, as a warning', async () => {
    const result = await check([{ name: 'people', columns: first, raw: names, masked: fakes(1) }], pool);
    expect(result).toMatchObject({ status: 'passed', measured: { coincidence: 1 } });
    expect(result.warnings).toHaveLength(1);
  });

  it('fails where coincidence stops explaining it', async () => {
    const result = await check([{ name: 'people', columns: first, raw: names, masked: fakes(6) }], pool);
    expect(result.problems[0]?.message).toContain('mask first left 6 of 100 values unchanged');
  });

  it('never calls a value coincidence that the mask cannot write', async () => {
    const result = await check([{ name: 'people', columns: first, raw: names, masked: fakes(1) }], {
      maskEmits: () => (value) => value.startsWith('Fake'),
      maskCapacity: () => 1000,
    });
    expect(result.status).toBe('failed');
  });

  it('lets a document without strings stay, and no other', async () => {
    const json = [{ name: 'doc', category: 'json' as const, spec: { mask: 'json' } }];
    const before = [['{"a":1}'], ['{"a":"x"}']];
    expect(
      (await check([{ name: 'docs', columns: json, raw: before, masked: [['{"a":1}'], ['{"a":"y"}']] }])).status,
    ).toBe('passed');
    open?.close();
    expect(
      (await check([{ name: 'docs', columns: json, raw: before, masked: before }])).problems[0]?.message,
    ).toContain('1 of them hold something to mask');
  });

  it('compares by position when names differ only by case', async () => {
    const odd = [{ name: 'Name', spec: { mask: 'first' } }, { name: 'name' }];
    const result = await check([{ name: 'odd', columns: odd, raw: [['secret', 'x']], masked: [['other', 'x']] }]);
    expect(result.status).toBe('passed');
  });
});
