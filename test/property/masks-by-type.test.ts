// What each mask declares, on each type that it accepts, with generated values of that type. A new mask or type is tested by being there.
// MASKLAKE_LONG=1 (npm run test:long) asks a million distinct values for a million outputs instead of 20,000.
import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { blankOf } from '../../lib/core/masks/blank.ts';
import { readMoment } from '../../lib/core/masks/calendar.ts';
import { readDecimal } from '../../lib/core/masks/decimals.ts';
import { COLLISION_BOUND, collisionChance, fitMask } from '../../lib/core/masks/fit.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { dependsOnKey } from '../../lib/core/masks/keyed.ts';
import { MASKS } from '../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import { isCoincidence } from '../../lib/core/verify/chance.ts';
import { TYPE_SAMPLES, type TypeSample } from '../../scripts/type-samples.ts';

const LONG = process.env['MASKLAKE_LONG'] === '1';
const MANY = LONG ? 1_000_000 : 20_000;
const keyOf = (step: number) =>
  masterKey(
    Uint8Array.from({ length: 32 }, (_, at) => (at * step + 5) % 256),
    'by-type',
  );
const [key, otherKey] = [keyOf(11), keyOf(13)];

/** Masks that need parameters, by what they are used on; undefined: made from pools outside the program, and tested with those. */
function specOf(name: string, { category, element }: ColumnType): MaskSpec | undefined {
  switch (name) {
    case 'fake':
    case 'custom':
      return undefined;
    case 'constant':
      return { mask: name, value: '0' };
    case 'list':
      return { mask: name, each: { mask: element?.category === 'text' ? 'format' : 'keep' } };
    case 'generalize':
      if (category === 'text') return { mask: name, to: 'prefix', length: 3 };
      return category === 'integer' || category === 'numeric'
        ? { mask: name, to: 'bucket', size: 10 }
        : { mask: name, to: 'month' };
    default:
      return { mask: name };
  }
}

const day = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10).replace(/^\+00/, ''));
const time = fc.integer({ min: 0, max: 86_399_999 }).map((ms) => new Date(ms).toISOString().slice(11, 23));
const BITS: Readonly<Record<string, bigint>> = { int2: 15n, int4: 31n, int8: 63n };

/** Canonical texts of a type; of types that no generator knows, the samples. */
function valuesOf({ type, values }: TypeSample): fc.Arbitrary<string> {
  const samples = fc.constantFrom(...values);
  const made = ((): fc.Arbitrary<string> | undefined => {
    switch (type.category) {
      case 'text':
        return fc
          .oneof(
            fc.string({ unit: 'binary', maxLength: 60 }),
            fc.string({ unit: 'grapheme', maxLength: 30 }),
            fc.emailAddress(),
            fc.lorem(),
          )
          .map((text) =>
            Array.from(text.replaceAll('\0', ''))
              .slice(0, type.maxLength ?? 100)
              .join(''),
          );
      case 'integer': {
        const limit = 2n ** (BITS[type.base] ?? 31n);
        return fc.bigInt({ min: -limit, max: limit - 1n }).map(String);
      }
      case 'numeric': {
        const limit = 10n ** BigInt(type.precision ?? 50);
        const scale = type.scale ?? 3;
        return fc.bigInt({ min: 1n - limit, max: limit - 1n }).map((unscaled) => {
          const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
          const sign = unscaled < 0n ? '-' : '';
          return sign + (scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
        });
      }
      case 'float':
        return fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .map((of) => String(type.base === 'float4' ? Math.fround(of) : of))
          .filter((text) => !text.includes('Infinity'));
      case 'date':
        return day;
      case 'timestamp':
        return fc.tuple(day, time).map(([date, of]) => `${date} ${of}`);
      case 'timestamptz':
        return fc.tuple(day, time).map(([date, of]) => `${date} ${of}+00`);
      case 'uuid':
        return fc.uuid();
      case 'json':
        return fc.json();
      case 'binary':
        return fc.uint8Array({ maxLength: 60 }).map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`);
      default:
        return undefined;
    }
  })();
  return made === undefined ? samples : fc.oneof(made, made, made, samples);
}

const DATE_WORDS = new Set(['infinity', '-infinity']);
const NUMBER_WORDS = /^(NaN|-?inf(inity)?)$/i;

/** Would the database take this text for the type? Types that only a database can judge are judged there. */
function isValid(text: string, type: ColumnType): boolean {
  switch (type.category) {
    case 'text':
      return !text.includes('\0') && Array.from(text).length <= (type.maxLength ?? Number.POSITIVE_INFINITY);
    case 'integer': {
      const limit = 2n ** (BITS[type.base] ?? 31n);
      return /^-?\d+$/.test(text) && BigInt(text) >= -limit && BigInt(text) < limit;
    }
    case 'numeric': {
      const read = readDecimal(text);
      if (read === undefined) return NUMBER_WORDS.test(text) || type.precision === undefined;
      const size = read.unscaled < 0n ? -read.unscaled : read.unscaled;
      return (
        type.precision === undefined ||
        (read.scale <= (type.scale ?? 0) &&
          size * 10n ** BigInt((type.scale ?? 0) - read.scale) < 10n ** BigInt(type.precision))
      );
    }
    case 'float':
      return (
        NUMBER_WORDS.test(text) || Number.isFinite(type.base === 'float4' ? Math.fround(Number(text)) : Number(text))
      );
    case 'boolean':
      return /^(t|f|true|false)$/.test(text);
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return DATE_WORDS.has(text) || readMoment(text) !== undefined;
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
    case 'json':
      return isJson(text);
    case 'binary':
      return /^\\x([0-9a-f]{2})*$/.test(text);
    case 'inet':
      return isIP(text.split('/')[0] ?? '') !== 0;
    case 'macaddr':
      return /^([0-9a-f]{2}:){5,7}[0-9a-f]{2}$/.test(text);
    case 'enum':
      return type.enumLabels?.includes(text) === true;
    default:
      return true;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The n-th of many distinct values; undefined for types of which there are few. */
function distinct(type: ColumnType): { readonly count: number; make(at: number): string } | undefined {
  const dated = (at: number): string => new Date(at * 60_000 - 6e12).toISOString().slice(0, 19).replace('T', ' ');
  switch (type.category) {
    case 'text':
      return { count: MANY, make: (at) => `v${at}` };
    case 'integer':
      return { count: Math.min(MANY, type.base === 'int2' ? 60_000 : MANY), make: (at) => String(at - 10_000) };
    case 'numeric':
      return {
        count: MANY,
        make: (at) => `${at - 5000}${(type.scale ?? 0) > 0 ? `.${'7'.repeat(type.scale ?? 0)}` : ''}`,
      };
    case 'date':
      return { count: MANY, make: (at) => new Date((at - 500_000) * 86_400_000).toISOString().slice(0, 10) };
    case 'timestamp':
      return { count: MANY, make: dated };
    case 'timestamptz':
      return { count: MANY, make: (at) => `${dated(at)}+00` };
    case 'uuid':
      return { count: MANY, make: (at) => `123e4567-e89b-42d3-a456-${at.toString(16).padStart(12, '0')}` };
    case 'inet':
      return {
        count: MANY,
        make: (at) => `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}${type.base === 'cidr' ? '/32' : ''}`,
      };
    case 'macaddr':
      return {
        count: MANY,
        make: (at) =>
          `08:00:2b:${[at >> 16, at >> 8, at].map((byte) => (byte & 255).toString(16).padStart(2, '0')).join(':')}`,
      };
    case 'binary':
      return { count: MANY, make: (at) => `\\x${at.toString(16).padStart(8, '0')}` };
    default:
      return undefined;
  }
}

/** How many of these values become themselves by chance: 10 alternatives a digit, 26 a letter; or one in so many outputs. */
function expectedByChance(values: readonly string[], capacity: number): number {
  const byShape = values.reduce(
    (sum, text) => sum + 0.1 ** (text.match(/\d/g)?.length ?? 0) * 26 ** -(text.match(/[a-z]/gi)?.length ?? 0),
    0,
  );
  return byShape + (capacity > 0 && Number.isFinite(capacity) ? values.length / capacity : 0);
}

const FREE = { unique: false, rows: 0, nullable: true };
const uses = MASKS.flatMap((mask) =>
  TYPE_SAMPLES.filter(({ type }) => mask.accepts.includes(type.category)).flatMap((sample) => {
    const spec = specOf(mask.name, sample.type);
    return spec === undefined || fitMask(spec, sample.type, FREE) !== undefined ? [] : [{ mask, spec, sample }];
  }),
);
const points = (text: string): number => Array.from(text).length;

describe.each(uses.map((use) => [use.mask.name, use.sample.type.text, use] as const))(
  '%s on %s',
  (name, _type, use) => {
    const { mask, spec, sample } = use;
    const { type } = sample;
    const { properties } = mask;
    const [run, again] = [bindMask(spec, { domain: 'd', type, key }), bindMask(spec, { domain: 'd', type, key })];
    const arbitrary = valuesOf(sample);

    it('is deterministic, keeps NULL, and writes what the type takes', () => {
      if (properties.keepsNull) expect(run(null)).toBeNull();
      fc.assert(
        fc.property(arbitrary, (value) => {
          const masked = run(value);
          expect(again(value)).toBe(masked);
          if (masked === null) expect(name === 'null' || (name === 'blank' && blankOf(type) === undefined)).toBe(true);
          else if (name !== 'constant' && isValid(value, type)) expect(isValid(masked, type)).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    it('keeps the length, and is done after once, where it says so', () => {
      fc.assert(
        fc.property(arbitrary, (value) => {
          const masked = run(value);
          if (masked === null || !isValid(value, type)) return;
          // What fpe cannot encrypt it hashes whole.
          if (properties.keepsLength && name !== 'fpe') expect(points(masked)).toBe(points(value));
          if (properties.idempotent) expect(run(masked)).toBe(masked);
        }),
        { numRuns: 40 },
      );
    });

    const many = distinct(type);
    const capacity = mask.capacity(spec, type);
    const promises =
      many !== undefined &&
      !['keep', 'null', 'constant'].includes(name) &&
      properties.injective !== 'never' &&
      (capacity === Number.POSITIVE_INFINITY || collisionChance(many.count, capacity) <= COLLISION_BOUND);
    if (many === undefined) return;
    if (promises)
      it(
        'gives as many outputs as values, as it promises',
        () => {
          const outputs = new Set<string | null>();
          for (let at = 0; at < many.count; at += 1) outputs.add(run(many.make(at)));
          expect(outputs.size).toBe(many.count);
        },
        LONG ? 600_000 : 60_000,
      );

    it('has fixed points as it declares, and other outputs under another key', () => {
      const values = Array.from({ length: 400 }, (_, at) => many.make(at * 37));
      const fixed = values.filter((value) => run(value) === value);
      if (properties.fixedPoints === 'none') expect(fixed).toEqual([]);
      if (properties.fixedPoints === 'chance')
        expect(isCoincidence(fixed.length, expectedByChance(values, capacity))).toBe(true);
      if (!dependsOnKey(spec, { domain: 'd', type })) return;
      const other = bindMask(spec, { domain: 'd', type, key: otherKey });
      const changed = values.filter((value) => run(value) !== value);
      // What is no document or list becomes one empty one.
      if (new Set(values.map((value) => run(value))).size < 20) return;
      // A number of days or a short pool has few outputs: half of them may meet, not more.
      expect(changed.filter((value) => other(value) === run(value)).length).toBeLessThanOrEqual(changed.length / 2);
    });
  },
);
