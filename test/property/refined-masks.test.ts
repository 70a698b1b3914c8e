// What options of masks promise: order within a subject, bounds, noise, the way back of fpe.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnColumn } from '../../lib/core/expr/nodes.ts';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { fpeDecrypt } from '../../lib/core/masks/fpe.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const DATE: ColumnType = { text: 'date', base: 'date', category: 'date' };
const INT: ColumnType = { text: 'integer', base: 'int4', category: 'integer' };
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 11 + 5) % 256),
  'refined',
);
const other: readonly OwnColumn[] = [{ column: 'who', spec: { mask: 'keep' }, domain: 'who', type: TEXT }];
const bind = (spec: MaskSpec, type: ColumnType) => bindMask(spec, { domain: 'd', type, key, columns: other });
const isoDay = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
const dayOf = (text: string | null): number => Date.parse(text ?? '') / 86_400_000;

describe('date-shift per subject', () => {
  const run = bind({ mask: 'date-shift', per: 'subject', subject: 'who' }, DATE);
  const days = fc.integer({ min: -20_000, max: 20_000 });

  it('keeps the days between two dates of a subject, and never a date', () => {
    fc.assert(
      fc.property(days, days, fc.string({ minLength: 1 }), (a, b, who) => {
        const [first, second] = [dayOf(run(isoDay(a), [who])), dayOf(run(isoDay(b), [who]))];
        expect(second - first).toBe(b - a);
        expect(first).not.toBe(a);
      }),
    );
  });

  it('moves different subjects by different amounts', () => {
    const moved = new Set(Array.from({ length: 200 }, (_, at) => run('2000-01-01', [`s${at}`])));
    expect(moved.size).toBeGreaterThan(100);
  });
});

describe('date-shift with bounds', () => {
  it('stays inside, and never at the date', () => {
    const bounds = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 9000 }));
    fc.assert(
      fc.property(
        bounds,
        fc.integer({ min: -9000, max: 19_000 }),
        fc.integer({ min: 1, max: 400 }),
        ([from, size], day, by) => {
          const [min, max] = [isoDay(from), isoDay(from + size)];
          const moved = bind({ mask: 'date-shift', days: by, min, max }, DATE)(isoDay(day)) ?? '';
          expect(moved >= min && moved <= max).toBe(true);
          expect(moved).not.toBe(isoDay(day));
        },
      ),
    );
  });
});

describe('number with noise', () => {
  it('stays near, keeps its sign, and is never the number', () => {
    const run = bind({ mask: 'number', noise: 0.1 }, INT);
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }), (value) => {
        const masked = Number(run(String(value)));
        expect(masked).not.toBe(value);
        expect(Math.abs(masked - value)).toBeLessThanOrEqual(Math.max(1, Math.abs(value) / 10));
        if (value !== 0) expect(Math.sign(masked) === 0 || Math.sign(masked) === Math.sign(value)).toBe(true);
        expect(masked >= -(2 ** 31) && masked < 2 ** 31).toBe(true);
      }),
    );
  });

  it('with plus stays within it and within min and max', () => {
    const run = bind({ mask: 'number', noise: { plus: 5 }, min: 0, max: 100 }, INT);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        const masked = Number(run(String(value)));
        expect(Math.abs(masked - value)).toBeLessThanOrEqual(5);
        expect(masked >= 0 && masked <= 100 && masked !== value).toBe(true);
      }),
    );
  });
});

describe('generalize', () => {
  it('puts a number into the bucket that holds it', () => {
    const run = bind({ mask: 'generalize', to: 'bucket', size: 10 }, INT);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(run(String(value))).toBe(String(Math.floor(value / 10) * 10));
      }),
    );
  });

  it('finds the Monday and the ISO week of a day as the calendar has them', () => {
    const [monday, week] = [
      bind({ mask: 'generalize', to: 'week' }, DATE),
      bind({ mask: 'generalize', to: 'week' }, TEXT),
    ];
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (at) => {
        const first = monday(isoDay(at)) ?? '';
        expect(new Date(`${first}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(at - dayOf(first)).toBeLessThan(7);
        expect(week(isoDay(at))).toBe(week(first));
      }),
    );
    expect(week('2021-01-03')).toBe('2020-W53');
    expect(week('2021-01-04')).toBe('2021-W01');
  });

  it('makes nothing of a text that is no number or date', () => {
    expect(bind({ mask: 'generalize', to: 'month' }, TEXT)('Jane, 31.12.1999')).toBe('unknown');
    expect(bind({ mask: 'generalize', to: 'bucket', size: 10 }, TEXT)('Jane, 17')).toBe('unknown');
  });
});

describe('fpe', () => {
  const specs: MaskSpec[] = [
    { mask: 'fpe' },
    { mask: 'fpe', radix: 10 },
    { mask: 'fpe', radix: 36, tweak: 'shop' },
    { mask: 'fpe', alphabet: 'ACGT' },
    { mask: 'fpe', tweak: { column: 'who' } },
  ];
  it.each(specs.map((spec) => [JSON.stringify(spec), spec] as const))(
    '%s comes back for the holder of the key',
    (_, spec) => {
      const run = bind(spec, TEXT);
      const chars = spec['alphabet'] === 'ACGT' ? 'ACGT' : spec['radix'] === undefined ? 'aB3-z9' : '0123';
      const values = fc.string({ unit: fc.constantFrom(...chars, ' '), minLength: 1, maxLength: 40 });
      fc.assert(
        fc.property(
          values.filter((text) => text.trim() !== '' && /[^ -]/.test(text)),
          fc.string({ maxLength: 5 }),
          (value, who) => {
            const masked = run(value, [who]) ?? '';
            expect(fpeDecrypt(spec, { key, domain: 'd' }, masked, who)).toBe(value);
          },
        ),
      );
    },
  );

  it('has another permutation for another tweak', () => {
    const [a, b] = ['a', 'b'].map((tweak) => bind({ mask: 'fpe', tweak }, TEXT));
    const values = Array.from({ length: 50 }, (_, at) => String(10_000_000 + at));
    expect(values.filter((value) => a?.(value) === b?.(value))).toEqual([]);
    expect(bind({ mask: 'fpe', tweak: '' }, TEXT)('12345678')).toBe(bind({ mask: 'fpe' }, TEXT)('12345678'));
  });

  it('stops at a value that is too short for NIST when asked to, without naming it', () => {
    const run = bind({ mask: 'fpe', radix: 10, strict: true }, TEXT);
    expect(run('123456')).toMatch(/^\d{6}$/);
    const failure = (() => {
      try {
        run('98765');
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(failure).toMatchObject({ code: 'REFUSED', blockers: [{ code: 'TOO_SHORT_FOR_FPE' }] });
    expect(JSON.stringify(failure)).not.toContain('98765');
  });
});
