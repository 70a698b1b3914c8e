// json, list and redact on generated values: what no rule covers keeps its bytes, and nothing that a rule covers survives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { parseJsonPath, printJsonPath } from '../../lib/core/masks/json-paths.ts';
import { isJson, scanJson } from '../../lib/core/masks/json-scan.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';

const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 13 + 7) % 256),
  'property',
);
const JSONB: ColumnType = { text: 'jsonb', base: 'jsonb', category: 'json' };
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const json = (options: Record<string, unknown> = {}) =>
  bindMask({ mask: 'json', ...options }, { domain: 'd', type: JSONB, key });
const list = (options: Record<string, unknown>) =>
  bindMask(
    { mask: 'list', ...options },
    {
      domain: 'd',
      type: { text: 'text[]', base: 'text[]', category: 'array', element: TEXT },
      key,
    },
  );

const space = fc.constantFrom('', '', ' ', '\n', '\t ', ' \r\n');
const scalar = fc.oneof(
  fc.constantFrom('true', 'false', 'null', '0', '-0', '1e400', '2.6000000000', '""', '"\\u00e9\\/"', '"\\ud83d"'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String).filter(isJson),
);
const member = fc
  .oneof(fc.constantFrom('a', 'b', 'secret'), fc.string({ maxLength: 5 }))
  .map((name) => JSON.stringify(name));
/** JSON texts with every kind of white space, order and repetition. */
const { document } = fc.letrec<{ document: string }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc
      .array(fc.tuple(space, tie('document'), space), { maxLength: 4 })
      .map((all) => `[${all.map((one) => one.join('')).join(',')}]`),
    fc
      .array(fc.tuple(space, member, space, tie('document')), { maxLength: 4 })
      .map(
        (all) =>
          `{${all.map(([before, name, after, value]) => `${before}${name}${after}:${before}${value}`).join(',')}}`,
      ),
  ),
}));

/** Every leaf with its path, decoded. */
function leaves(text: string): { path: string; raw: string }[] {
  const found: { path: string; raw: string }[] = [];
  scanJson<string>(text, {
    root: '$',
    step: (parent, step) => `${parent}/${step}`,
    token: ({ kind, from, to, place }) => {
      if (kind !== 'key') found.push({ path: place, raw: text.slice(from, to) });
    },
  });
  return found;
}

describe('json', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    const broken = fc
      .tuple(document, fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', 'x', '\u0000'))
      .map(([text, at, noise]) => text.slice(0, at % (text.length + 1)) + noise + text.slice(at % (text.length + 1)));
    fc.assert(
      fc.property(fc.oneof(document, broken, fc.string()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(isJson(text)).toBe(valid);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every byte when no rule covers anything', () => {
    const run = json({ rest: { mask: 'keep' }, paths: { '$.nothing.here': { mask: 'hash' } }, nested: true });
    fc.assert(
      fc.property(document, (text) => {
        expect(run(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the bytes between leaves and every leaf that the path does not cover', () => {
    const run = json({ rest: { mask: 'keep' }, paths: { '$..secret': { mask: 'hash', length: 12 } } });
    const covered = (path: string): boolean => path.split('/').includes('secret');
    fc.assert(
      fc.property(document, (text) => {
        const masked = run(text) ?? '';
        const [before, after] = [leaves(text), leaves(masked)];
        expect(after.map((leaf) => leaf.path)).toEqual(before.map((leaf) => leaf.path));
        before.forEach((leaf, at) => {
          const now = after[at]?.raw;
          if (!covered(leaf.path)) expect(now).toBe(leaf.raw);
          else if (/^"./.test(leaf.raw) && leaf.raw !== '""') expect(now).toMatch(/^"[0-9a-f]{12}"$/);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no string of a document as it was when every leaf is covered', () => {
    const run = json({ paths: { $: { mask: 'hash', length: 20 } } });
    fc.assert(
      fc.property(document, (text) => {
        // some hashes of numbers are digits, or read as a number with an exponent that every database holds
        for (const { raw } of leaves(run(text) ?? ''))
          if (!['true', 'false', 'null', '""'].includes(raw)) expect(raw).toMatch(/^"[0-9a-f]{20}"$|^\d+(e0*\d\d?)?$/);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps numbers numbers under a mask of digits, and tells different ones apart where the mask does', () => {
    const run = json({ paths: { '$[*]': { mask: 'fpe' } } });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 2, maxLength: 40 }),
        (numbers) => {
          const masked: unknown = JSON.parse(run(JSON.stringify(numbers)) ?? '');
          expect(new Set(z.array(z.int()).parse(masked)).size).toBe(numbers.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives counted arrays their number and stays JSON', () => {
    const run = json({ paths: { '$..secret': { mask: 'list', each: { mask: 'name' }, count: 3 } } });
    fc.assert(
      fc.property(document, fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }), (text, names) => {
        const masked: unknown = JSON.parse(run(`[${text},{"secret":${JSON.stringify(names)}}]`) ?? '');
        expect(masked).toHaveProperty('[1].secret.length', 3);
      }),
      { numRuns: 200 },
    );
  });

  it('reads 10,000 levels and a megabyte in linear time', () => {
    const run = json({ paths: { '$..a..b..c': { mask: 'hash' }, '$..key': { mask: 'name' } } });
    const deep = `${'{"a":['.repeat(10_000)}"x"${']}'.repeat(10_000)}`;
    expect(isJson(run(deep) ?? '')).toBe(true);
    const inDepth = `${'['.repeat(10_000)}${Array.from({ length: 100_000 }, () => '1').join(',')}${']'.repeat(10_000)}`;
    expect(run(inDepth)).toBe(inDepth);
    const long = JSON.stringify({ key: 'word '.repeat(200_000), other: '\\"'.repeat(100_000) });
    expect(isJson(run(long) ?? '')).toBe(true);
  });
});

describe('JSON paths', () => {
  it('print in their $ form and are read back alike', () => {
    const names = fc.string({ unit: 'grapheme', maxLength: 8 });
    const path = fc
      .array(
        fc.oneof(
          names.map((name) => `[${quoted(name)}]`),
          fc.nat(99).map((at) => `[${at}]`),
          fc.constantFrom('[*]', '.*', '.a', '..b'),
        ),
      )
      .map((steps) => `$${steps.join('')}`);
    fc.assert(
      fc.property(path, (text) => {
        const parsed = parseJsonPath(text);
        expect(parsed).toBeDefined();
        expect(parseJsonPath(printJsonPath(parsed ?? []))).toEqual(parsed);
        if (!text.includes('.')) expect(parseJsonPath(`root${text.slice(1)}`)).toEqual(parsed);
      }),
    );
  });
});

const quoted = (name: string): string => `'${name.replace(/[\\']/g, '\\$&')}'`;

describe('list', () => {
  const element = fc.string({ unit: 'grapheme', maxLength: 8 });
  const literal = (elements: readonly (string | null)[]): string =>
    `{${elements.map((one) => (one === null ? 'NULL' : `"${one.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;

  it('keeps every element that its mask keeps', () => {
    const run = list({ each: { mask: 'keep' } });
    fc.assert(
      fc.property(fc.array(fc.option(element)), (elements) => {
        expect(run(literal(elements))).toBe(literal(elements));
      }),
    );
  });

  it('gives every array the same number of elements, but for empty ones', () => {
    const run = list({ each: { mask: 'hash', length: 4 }, count: 3 });
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 8 }), (elements) => {
        expect(run(literal(elements))?.split(',')).toHaveLength(3);
      }),
    );
    expect(run('{}')).toBe('{}');
    expect(run('[5:6]={a,b}')).toMatch(/^\[5:7\]=\{[0-9a-f]{4},[0-9a-f]{4},[0-9a-f]{4}\}$/);
  });
});

describe('redact', () => {
  const redact = (options: Record<string, unknown> = {}) =>
    bindMask(
      { mask: 'redact', ...options },
      {
        domain: 'd',
        type: TEXT,
        key,
        columns: ['one', 'two'].map((column) => ({ column, spec: { mask: 'name' }, domain: 'name', type: TEXT })),
      },
    );

  it('leaves no own value where it stands as a word of its own', () => {
    const run = redact({ own: ['one', 'two'] });
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/);
    const filler = fc.array(fc.constantFrom('saw', 'the', 'and,', '-', '(', ')', '\n', '😀', '12'), { maxLength: 8 });
    fc.assert(
      fc.property(name, name, filler, filler, (one, two, before, after) => {
        const text = `${before.join(' ')} ${one}, ${two.toUpperCase()} ${after.join(' ')} ${one}'s`;
        const masked = run(text, [one, two])?.toLowerCase() ?? '';
        expect(masked).not.toContain(one.toLowerCase());
        expect(masked).not.toContain(two.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });

  it('keeps words, dates, UUIDs and versions', () => {
    const run = redact();
    const harmless = fc.oneof(
      fc.uuid(),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.tuple(fc.nat(999), fc.nat(9), fc.nat(9999)).map((parts) => parts.join('.')),
      fc.lorem({ maxCount: 3 }),
    );
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 6 }), (parts) => {
        const text = parts.join(', ');
        expect(run(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a megabyte of anything in linear time', () => {
    const run = redact({ own: ['one'], names: true });
    for (const part of [
      'a@',
      '1-',
      '1.',
      ':',
      'AB12 ',
      'http://',
      'Doe ',
      'Jane Doe ',
      '(',
      "1'234",
      '+',
      '\u00e9',
      '- ',
    ])
      expect(run(part.repeat(1_000_000 / part.length), ['Jane Doe', null])).not.toBeNull();
  }, 60_000);
});
