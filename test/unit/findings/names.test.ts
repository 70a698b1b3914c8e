// Which column a location names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOfCell } from '../../../lib/core/findings/macie/cells.ts';
import { columnOfPath } from '../../../lib/core/findings/macie/json-path.ts';
import { instant } from '../../../lib/core/findings/macie/scalars.ts';

const LONG = `${'x'.repeat(60)}${'y'.repeat(190)}`;
const named = (path: string | null | undefined, ...columns: string[]): string | undefined =>
  columnOfPath(path, new Set(columns))?.column;

describe('a path', () => {
  it.each<[string, string[], string | undefined]>([
    ["$['a']", ['a', 'A'], 'a'],
    ["$['A']", ['a'], undefined],
    ["$['a']['b'][0]", ['a', 'b'], 'a'],
    ["$['a'][0]", ['a'], 'a'],
    ["$['a.b']", ['a', 'a.b'], 'a.b'],
    ["$['a']['b']", ['a', "a']['b"], undefined],
    ["$['a']['b']", ["a']['b"], "a']['b"],
    ["$['a]['b']", ["a]['b"], "a]['b"],
    ["$['o\\'clock']", ["o'clock"], "o'clock"],
    ["$['o'clock']", ["o'clock"], "o'clock"],
    ["$['o\\'clock']", ["o'clock", "o\\'clock"], undefined],
    ["$['__proto__']['x']", ['__proto__'], '__proto__'],
    ["$['__proto__']['x']", ['a'], undefined],
    ['$.constructor.prototype', ['a'], undefined],
    ['$.a', ['a'], 'a'],
    ['$.a.b.c', ['a.b'], 'a.b'],
    ['$.a.b.c', ['a', 'a.b.c'], undefined],
    ['$.a[3].b', ['a'], 'a'],
    ['$.a[3][4]', ['a'], 'a'],
    ["$.a['b.c'].d", ['a'], 'a'],
    ['$..a', ['a'], undefined],
    ["$..['a']", ['a'], undefined],
    ['$', ['a', ''], undefined],
    ['', ['a', ''], undefined],
    ['a', ['a'], undefined],
    [`$['...${LONG.slice(-210)}']`, ['a', LONG], LONG],
    [`$['${LONG.slice(-240)}']`, ['a', LONG], LONG],
    [`$['...${LONG.slice(-199)}']`, [LONG], undefined],
    [`$['...${LONG.slice(-210)}']`, [LONG, `z${LONG}`], undefined],
    [`$['...${LONG.slice(-210)}']`, [LONG.slice(-230)], undefined],
  ])('%s over %j is %s', (path, columns, column) => {
    expect(named(path, ...columns)).toBe(column);
  });

  it('absent or null names no column', () => {
    expect([named(undefined, 'undefined'), named(null, 'null')]).toEqual([undefined, undefined]);
  });

  it('tells the place inside the value', () => {
    const columns = new Set(['a', 'a.b']);
    expect(columnOfPath("$['a']['x'][0]", columns)?.inside).toBe("['x'][0]");
    expect(columnOfPath('$.tags[1]', new Set(['tags']))?.inside).toBe('[1]');
    expect(columnOfPath('$.p.x.y', new Set(['p']))?.inside).toBe('.x.y');
  });

  it('of any name alone, bracketed with escaped or plain quotes, is that name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const columns = new Set([name]);
        expect(columnOfPath(`$['${name}']`, columns)?.column).toBe(name);
        expect(columnOfPath(`$['${name.replaceAll("'", "\\'")}']`, columns)?.column).toBe(name);
      }),
    );
  });

  it('never names what is no column, and never throws', () => {
    const part = fc.constantFrom("['", "']", '$', '.', '..', '[', ']', "'", '\\', 'a', 'b', '[0]', '...', ' ');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'a.b', "a'", 'a[0]')),
        (parts, columns) => {
          const column = named(`$${parts.join('')}`, ...columns);
          expect(column === undefined || columns.includes(column)).toBe(true);
        },
      ),
    );
  });

  it('of hostile length is read in no time', () => {
    const from = performance.now();
    expect(named(`$${'.a'.repeat(200_000)}`, 'a')).toBeUndefined();
    expect(named(`$['${"']['".repeat(100_000)}']`, 'a')).toBeUndefined();
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});

describe('a cell', () => {
  const columns = ['a', 'b', 'c'];
  it.each<[unknown, unknown, boolean | null, string | undefined]>([
    [2, 'b', true, 'b'],
    ['2', 'b', true, 'b'],
    [2, null, true, 'b'],
    [2, '', true, 'b'],
    [2, 'a', true, undefined],
    [2, 'B', true, undefined],
    [null, 'b', true, undefined],
    [2, 'a value', false, 'b'],
    [2, 'a', false, 'b'],
    [0, null, false, undefined],
    [4, null, false, undefined],
    [-1, null, false, undefined],
    [1.5, null, false, undefined],
    ['__proto__', null, false, undefined],
    [1, 'a', null, undefined],
  ])('column %s named %s, header %s, is %s', (column, columnName, header, expected) => {
    const place = { column: column as number | string | null, columnName: columnName as string | null };
    expect(columnOfCell(place, columns, header)).toBe(expected);
  });
});

it('reads one moment in every spelling, to the microsecond', () => {
  const noon = instant('2026-11-18T12:00:00Z');
  expect(instant('2026-11-18T12:00:00.000Z')).toBe(noon);
  expect(instant('2026-11-18T13:00:00.0+01:00')).toBe(noon);
  expect(instant('2026-11-18T12:00:00.000001Z')).toBe((noon ?? 0n) + 1_000n);
  expect([instant('yesterday'), instant(''), instant(null), instant('2026-13-01T00:00:00Z')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
