import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../../lib/adapters/duckdb/memo.ts';

describe('a kernel that remembers', () => {
  it('gives what the kernel gives, NULL results and long values too', () => {
    const kernel = (value: string | null = null): string | null =>
      value === null || value.length % 3 === 0 ? null : `<${value}>`;
    const run = remembering(kernel);
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.string({ maxLength: 4 }))),
        fc.string({ minLength: 250, maxLength: 300 }),
        (some, long) => {
          for (const value of [...some, long, ...some]) expect(run(value)).toBe(kernel(value));
        },
      ),
    );
  });

  it('asks the kernel once for a value that repeats', () => {
    let calls = 0;
    const run = remembering((value = null) => {
      calls += 1;
      return value;
    });
    for (let row = 0; row < 100_000; row += 1) run(`city ${row % 500}`);
    expect(calls).toBe(500);
  });

  it('stops remembering a column of distinct values', () => {
    const kept = new Map<string, number>();
    const run = remembering((value = null) => {
      kept.set(value ?? '', (kept.get(value ?? '') ?? 0) + 1);
      return value;
    });
    for (let row = 0; row < 20_000; row += 1) run(String(row));
    run('19999');
    expect(kept.get('19999')).toBe(2);
  });
});
