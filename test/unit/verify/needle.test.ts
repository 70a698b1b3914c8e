import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedForms, hexText, jsonLeaves, literalElements, undoubledForms } from '../../../lib/core/verify/leaves.ts';
import { needsBoundary, pointsAtPerson, shapeOf } from '../../../lib/core/verify/needle.ts';
import { NeedleIndex } from '../../../lib/core/verify/needle-index.ts';

describe('shape of a value', () => {
  it.each([
    ['a@b.co', 'self-validating'],
    ['ann.lee@mail.example', 'self-validating'],
    ['Mary Smith', 'specific'],
    ['AB-123456-C', 'specific'],
    ['4000001234567899', 'specific'],
    ['+1 202 555 0143', 'specific'],
    ['Elizabeth', 'plain'],
    ['12345678', 'plain'],
    ['1931-07-23', 'none'],
    ['00000000', 'none'],
    ['Ann', 'none'],
  ])('%s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
  it('wants a boundary around numbers only', () => {
    expect([needsBoundary('4000 0012'), needsBoundary('10.0.0.251'), needsBoundary('a1')]).toEqual([true, true, false]);
  });
  it('does not take places for persons', () => {
    expect([
      pointsAtPerson(['CITY']),
      pointsAtPerson(['DATE_OF_BIRTH']),
      pointsAtPerson(['NAME']),
      pointsAtPerson([]),
    ]).toEqual([false, true, true, false]);
  });
});

describe('needle index', () => {
  const index = (values: readonly string[], bounded = false): NeedleIndex => {
    const made = new NeedleIndex();
    values.forEach((value, owner) => {
      made.add(value, owner, true, bounded);
    });
    return made;
  };
  const owners = (made: NeedleIndex, text: string): number[] => {
    const found: number[] = [];
    made.search(text, ({ owner }) => found.push(owner));
    return found.sort((a, b) => a - b);
  };

  it('finds values in any case, overlapping, and with a common beginning', () => {
    expect(owners(index(['Mary Smith', 'Smith Jones', 'Mary Smithson']), 'x MARY SMITHSON, smith jones')).toEqual([
      0, 1, 2,
    ]);
  });
  it('does not find numbers inside longer numbers', () => {
    const made = index(['12345678'], true);
    expect([owners(made, '912345678'), owners(made, 'a12345678'), owners(made, 'no 12345678.')]).toEqual([[], [], [0]]);
  });
  it('finds exactly what `includes` finds', () => {
    const value = fc.string({ minLength: 6, maxLength: 100, unit: fc.constantFrom('a', 'b', 'é', ' ', '1') });
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { maxLength: 20 }),
        fc.string({ maxLength: 400, unit: fc.constantFrom('a', 'b', 'é', ' ', '1') }),
        fc.nat(),
        (values, around, at) => {
          const text =
            values.length === 0
              ? around
              : around.slice(0, at % (around.length + 1)) + values[at % values.length] + around;
          const made = index(values);
          const expected = values.flatMap((needle, owner) => (text.includes(needle) ? [owner] : []));
          expect([...new Set(owners(made, text))]).toEqual(expected);
        },
      ),
    );
  });
  it('holds a hundred thousand values apart and finds no other', () => {
    const made = index(Array.from({ length: 100_000 }, (_, i) => `person number ${i}`));
    expect(made.size).toBe(100_000);
    expect(owners(made, Array.from({ length: 1000 }, (_, i) => `persom number ${i}`).join(';'))).toEqual([]);
  });
  it('lets strong win over weak, whichever came first', () => {
    const made = new NeedleIndex();
    made.add('Mary Smith', 0, false, false);
    made.add('mary smith', 1, true, false);
    const found: boolean[] = [];
    made.search('mary smith', ({ strong }) => found.push(strong));
    expect(found).toEqual([true]);
  });
});

describe('leaves and escapes', () => {
  it('gives values, names and long numbers of JSON', () => {
    expect(jsonLeaves('{"a":["x",{"b@c.de":12345678}],"n":5}')?.sort()).toEqual(['12345678', 'a', 'b@c.de', 'n', 'x']);
    expect(jsonLeaves('{"a":')).toBeUndefined();
  });
  it('gives elements of arrays, composites and hstore', () => {
    expect(literalElements('{a,"b \\"c\\"",{d}}')).toEqual(['a', 'b "c"', 'd']);
    expect(literalElements('(x,"y ""z""",)')).toEqual(['x', 'y "z"']);
    expect(literalElements('"k"=>"v, w"')).toEqual(['k', 'v, w']);
  });
  it('reads hex and undoes escapes once and twice', () => {
    expect(hexText('\\x616263')).toBe('abc');
    expect(decodedForms('plain')).toEqual([]);
    expect(decodedForms('a\\\\u0041b')).toContain('aAb');
  });

  it('reads the hex constants of every kind of database', () => {
    const hex = Buffer.from('someone@example.com').toString('hex');
    for (const text of [`\\x${hex}`, `x'${hex}'`, `X'${hex}'`, `_utf8mb4 0x${hex}`, `(0x${hex.toUpperCase()})`])
      expect(decodedForms(text)).toContain('someone@example.com');
  });
  it('reads doubled quotes in the constants of SQL', () => {
    expect(undoubledForms('plain')).toEqual([]);
    expect(undoubledForms("DEFAULT 'o''hara@example.com'")[0]).toContain("o'hara@example.com");
    expect(undoubledForms('SET x = "the ""second"""')[0]).toContain('the "second"');
    expect(undoubledForms("'O''Hara \\\\ Sons'")[1]).toContain("O'Hara \\ Sons");
  });
});
