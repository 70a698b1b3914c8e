// What fakes from pools and dates of birth promise, on generated values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPool, poolIdOf } from '../../lib/core/fakes/pools.ts';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { maskByName } from '../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';

const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 13 + 7) % 256),
  'pools',
);
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const DATE: ColumnType = { text: 'date', base: 'date', category: 'date' };
const VARCHAR: ColumnType = { ...TEXT, text: 'varchar(24)', maxLength: 24 };
const many = Array.from({ length: 120 }, (_, at) => `Beruf ${at} 職`);
const few = ['red', 'green', 'blue'];
const pools = [many, few].map((entries) => addPool({ id: poolIdOf('property', entries), entries }).id);
const [manyId = '', fewId = ''] = pools;
const fakes: readonly MaskSpec[] = [
  { mask: 'fake', method: 'person.jobTitle', pool: manyId },
  { mask: 'fake', method: 'color.human', pool: fewId },
  { mask: 'custom', module: './jobs.mjs', pool: manyId },
];
const bind = (spec: MaskSpec, type = TEXT, by = key) => bindMask(spec, { domain: 'd', type, key: by });
const values = (count: number): string[] => Array.from({ length: count }, (_, at) => `value ${at}`);

describe.each(fakes.map((spec) => [JSON.stringify(spec), spec] as const))('%s', (_, spec) => {
  it('writes as many distinct fakes as it states, and no others', () => {
    const run = bind(spec);
    const outputs = new Set(values(5000).map((value) => run(value)));
    expect(outputs.size).toBe(maskByName(spec.mask).capacity(spec, TEXT));
    const emits = maskByName(spec.mask).emits(spec, TEXT);
    expect([...outputs].filter((output) => output === null || !emits(output))).toEqual([]);
    expect(emits('nothing of the pool')).toBe(false);
  });

  it('answers alike for equal values and otherwise under another key', () => {
    const other = masterKey(
      Uint8Array.from({ length: 32 }, (_, at) => (at * 17 + 3) % 256),
      'other',
    );
    const [mine, again, theirs] = [bind(spec), bind(spec), bind(spec, TEXT, other)];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (value) => {
        expect(again(value)).toBe(mine(value));
      }),
    );
    expect(values(200).filter((value) => mine(value) !== theirs(value)).length).toBeGreaterThan(100);
    expect([mine(null), mine('')]).toEqual([null, '']);
  });

  it.each([TEXT, VARCHAR])('keeps 20,000 distinct values apart when they are unique, in $text', (type) => {
    const unique = { ...spec, unique: true };
    const run = bind(unique, type);
    const outputs = values(20_000).map((value) => run(value) ?? '');
    expect(new Set(outputs).size).toBe(20_000);
    expect(outputs.every((output) => Array.from(output).length <= (type.maxLength ?? 60))).toBe(true);
    expect(maskByName(spec.mask).capacity(unique, type)).toBe(16 ** 16);
    const emits = maskByName(spec.mask).emits(unique, type);
    expect(outputs.slice(0, 2000).filter((output) => !emits(output))).toEqual([]);
  });
});

it('a large pool never gives a value back, a small one may: else it would only swap its values', () => {
  const [large, small] = [bind(fakes[0] ?? { mask: 'keep' }), bind(fakes[1] ?? { mask: 'keep' })];
  expect(many.filter((value) => large(value) === value)).toEqual([]);
  const runs = few.map((value) => small(value));
  expect(runs.every((output) => output !== null && few.includes(output))).toBe(true);
});

describe('date-of-birth', () => {
  const days = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it.each(['year', 'decade', 'none'] as const)('makes another real day, with age: %s', (age) => {
    const run = bind({ mask: 'date-of-birth', age }, DATE);
    fc.assert(
      fc.property(days, (day) => {
        const made = run(day) ?? '';
        expect(made).not.toBe(day);
        expect(new Date(`${made}T00:00:00Z`).toISOString().slice(0, 10)).toBe(made);
        if (age === 'year') expect(made.slice(0, 4)).toBe(day.slice(0, 4));
        if (age === 'decade') expect(made.slice(0, 3)).toBe(day.slice(0, 3));
        if (age === 'none') expect(made >= '1930-01-01' && made <= '2007-12-31').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('makes another day of a text in the form in which it is written', () => {
    const run = bind({ mask: 'date-of-birth' }, TEXT);
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-'), (day, mark) => {
        const [year = '', month = '', date = ''] = day.split('-');
        for (const written of [
          [date, month, year],
          [month, date, year],
        ].map((parts) => parts.join(mark))) {
          const made = run(written) ?? '';
          expect(made).not.toBe(written);
          expect(made).toMatch(/^\d\d([./-])\d\d\1\d{4}$/);
        }
      }),
    );
  });

  it('moves a date and a timestamp of the same day alike', () => {
    const [date, timestamp] = [bind({ mask: 'date-of-birth' }, DATE), bind({ mask: 'date-of-birth' }, TEXT)];
    expect(timestamp('1984-02-29 10:00:00')).toBe(`${date('1984-02-29')} 10:00:00`);
  });
});
