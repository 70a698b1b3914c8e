// Properties that every mask declares, on generated values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { MASKS } from '../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';

const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 11 + 5) % 256),
  'property',
);
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const REQUIRED: Readonly<Record<string, Record<string, unknown>>> = {
  constant: { value: 'c' },
  generalize: { to: 'prefix', length: 3 },
  list: { each: { mask: 'format' } },
  fake: { method: 'word.sample', pool: 'word' },
  custom: { module: './words.mjs', pool: 'word' },
};
const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 20 }),
  fc.emailAddress(),
);
const specOf = (name: string): MaskSpec => ({ mask: name, ...REQUIRED[name] });
const textMasks = MASKS.filter((mask) => mask.accepts.includes('text'));
const PICKS = ['first', 'last', 'name', 'street', 'city', 'state', 'zip', 'address', 'company', 'secondary-address'];
const points = (text: string): number => Array.from(text).length;

function bind(spec: MaskSpec, type: ColumnType = TEXT, domain = 'd') {
  return bindMask(spec, { domain, type, key });
}

describe.each(textMasks.map((mask) => [mask.name, mask] as const))('%s', (name, mask) => {
  const run = bind(specOf(name));
  const again = bind(specOf(name));

  it('is deterministic and keeps NULL and empty text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(again(value)).toBe(run(value));
      }),
      { numRuns: 100 },
    );
    if (name === 'constant') return;
    expect(run(null)).toBeNull();
    if (name !== 'null') expect(run('')).toBe('');
  });

  it('keeps the promises about length that it declares', () => {
    const kept = (value: string): boolean => run(value) !== null && points(run(value) ?? '') === points(value);
    if (mask.properties.keepsLength && name !== 'fpe')
      fc.assert(
        fc.property(anyText, (value) => {
          expect(kept(value)).toBe(true);
        }),
        { numRuns: 200 },
      );
    const short = bind({ ...specOf(name), maxLength: 7 });
    if (name !== 'keep')
      fc.assert(
        fc.property(anyText, (value) => {
          if (value !== '') expect(points(short(value) ?? '')).toBeLessThanOrEqual(7);
        }),
        { numRuns: 100 },
      );
  });

  it('says of its own outputs that it could have made them', () => {
    const emits = mask.emits(specOf(name), TEXT);
    fc.assert(
      fc.property(anyText, (value) => {
        const masked = run(value);
        if (masked !== null && masked !== '') expect(emits(masked)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves kept values and masks the others', () => {
    const keeping = bind({ ...specOf(name), keepValues: ['stay here'] });
    expect(keeping('stay here')).toBe('stay here');
    expect(keeping('Somebody Else')).toBe(run('Somebody Else'));
  });

  it('depends on the domain unless it holds no key', () => {
    if (['keep', 'null', 'constant', 'generalize', 'partial', 'blank', 'json', 'list', 'redact'].includes(name)) return;
    const values = Array.from({ length: 20 }, (_, at) => `Value number ${at * 7919}`);
    const other = bind(specOf(name), TEXT, 'other');
    expect(values.filter((value) => run(value) === other(value)).length).toBeLessThan(5);
  });
});

describe('no fixed points', () => {
  it.each([...PICKS, 'format', 'phone', 'card', 'iban', 'national-id', 'text'])(
    '%s never returns a value with a letter or digit',
    (name) => {
      const run = bind(specOf(name));
      const some = fc.oneof(
        anyText,
        fc.constantFrom(...Array.from({ length: 200 }, (_, at) => run(`seed ${at}`) ?? '')),
        fc.string({ minLength: 1, maxLength: 2 }),
      );
      fc.assert(
        fc.property(some, (value) => {
          if (/[A-Za-z0-9]/.test(value)) expect(run(value)).not.toBe(value);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('of picks hold for every entry of a pool', () => {
    for (const name of ['first', 'city', 'zip']) {
      const run = bind(specOf(name));
      const outputs = new Set(Array.from({ length: 3000 }, (_, at) => run(`x${at}`) ?? ''));
      for (const output of outputs) expect(run(output)).not.toBe(output);
    }
  });
});

describe('injective masks', () => {
  const INT: ColumnType = { text: 'int4', base: 'int4', category: 'integer' };
  const cases: [MaskSpec, ColumnType, (at: number) => string][] = [
    [{ mask: 'hash' }, TEXT, String],
    [{ mask: 'email' }, TEXT, (at) => `p${at}@corp.io`],
    [{ mask: 'username' }, TEXT, (at) => `u${at}`],
    [{ mask: 'uuid' }, TEXT, String],
    [{ mask: 'url' }, TEXT, String],
    [{ mask: 'salt-hash' }, TEXT, String],
    [{ mask: 'fpe' }, TEXT, (at) => String(100_000_000 + at * 7)],
    [{ mask: 'fpe' }, TEXT, (at) => `AB-${String(at).padStart(5, '0')}-x`],
    [{ mask: 'fpe' }, TEXT, String],
    [{ mask: 'number' }, INT, String],
    [{ mask: 'number', min: 0, max: 9 }, INT, (at) => String(at - 500)],
    [{ mask: 'number', min: 100, max: 5000 }, INT, (at) => String(at - 10_000)],
    [{ mask: 'number', min: -300, max: 300 }, INT, (at) => String(at - 10_000)],
    [
      { mask: 'binary', unique: true },
      { text: 'bytea', base: 'bytea', category: 'binary' },
      (at) => `\\x${at.toString(16).padStart(8, '0')}`,
    ],
    [
      { mask: 'ip', version: 'v6' },
      { text: 'inet', base: 'inet', category: 'inet' },
      (at) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
    ],
    [
      { mask: 'date-shift', per: 'column' },
      { text: 'date', base: 'date', category: 'date' },
      (at) => new Date(at * 86_400_000).toISOString().slice(0, 10),
    ],
  ];
  it.each(cases.map(([spec, type, make]) => [JSON.stringify(spec), spec, type, make] as const))(
    '%s gives 20,000 values 20,000 outputs',
    (_, spec, type, make) => {
      const run = bind(spec, type);
      expect(new Set(Array.from({ length: 20_000 }, (_each, at) => run(make(at)))).size).toBe(20_000);
    },
  );

  it('number stays within the type and equal between int4 and int8', () => {
    const spec: MaskSpec = { mask: 'number', min: '0', max: '1999999999' };
    const [four, eight] = [bind(spec, INT), bind(spec, { text: 'int8', base: 'int8', category: 'integer' })];
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (value) => {
        const masked = Number(four(String(value)));
        expect(Number.isInteger(masked) && masked >= -(2 ** 31) && masked < 2 ** 31).toBe(true);
        expect(eight(String(value))).toBe(String(masked));
      }),
    );
  });
});

describe('json', () => {
  const keepAll = bind({ mask: 'json', rest: { mask: 'keep' } });
  const spaces = fc.constantFrom('', ' ', '\n\t');
  const written = fc.tuple(fc.json(), spaces, spaces).map(([json, before, after]) => before + json + after);

  it('with everything kept returns every byte', () => {
    fc.assert(
      fc.property(written, (json) => {
        expect(keepAll(json)).toBe(json);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing but string leaves, long numbers and personal keys', () => {
    const run = bind({ mask: 'json' });
    const strip = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"/g, '"').replace(/-?\d[\d.eE+-]*/g, '0');
    fc.assert(
      fc.property(written, (json) => {
        const masked = run(json);
        expect(() => JSON.parse(masked ?? '')).not.toThrow();
        expect(strip(masked ?? '')).toBe(strip(json));
      }),
      { numRuns: 500 },
    );
  });

  it('makes valid JSON of any text', () => {
    const run = bind({ mask: 'json' });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          written.map((json) => json.slice(0, -1)),
        ),
        (text) => {
          if (text !== '') expect(() => JSON.parse(run(text) ?? '')).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('very long values', () => {
  const long = { mixed: 'a1 @é-'.repeat(100_000), digits: '7'.repeat(300_000), quoted: `"${'\\"'.repeat(200_000)}"` };
  const kernels = [
    'phone',
    'card',
    'iban',
    'ip',
    'date-shift',
    'format',
    'text',
    'partial',
    'redact',
    'json',
    'list',
    'national-id',
  ];
  // A quadratic pattern or loop would take minutes here.
  it.each(kernels)(
    '%s takes half a million characters in seconds',
    (name) => {
      const run = bind(specOf(name));
      const started = performance.now();
      for (const [kind, value] of Object.entries(long))
        if (name === 'redact' && kind !== 'digits') run(value);
        else expect(run(value)).not.toBe(value);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    30_000,
  );
});
