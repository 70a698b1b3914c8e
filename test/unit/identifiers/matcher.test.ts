// A custom identifier matches as Macie's documentation says: keyword before the match and within its distance, names, words that rule out.
import { describe, expect, it } from 'vitest';
import { allowTest, parseWords } from '../../../lib/core/identifiers/allow-list.ts';
import { compileIdentifier, isNamed, occurrences, strengthOf } from '../../../lib/core/identifiers/matcher.ts';
import { CustomIdentifier } from '../../../lib/core/identifiers/schema.ts';

const account = (more: Partial<CustomIdentifier> = {}) =>
  compileIdentifier(CustomIdentifier.parse({ name: 'a', regex: 'XYZ-[0-9]{8}', ...more }));
const MATCH = 'XYZ-12345678';
const found = (text: string, more: Partial<CustomIdentifier>): string[] =>
  occurrences(account(more), text, false).map(({ start, end }) => text.slice(start, end));

describe('a keyword', () => {
  // The distance runs from the end of the keyword to the end of the match: 12 characters of the match and what stands between.
  it.each([
    ['account XYZ-12345678', 13, 1],
    ['account XYZ-12345678', 12, 0],
    ['accountXYZ-12345678', 12, 1],
    ['accountXYZ-12345678', 11, 0],
    [`account${' '.repeat(38)}XYZ-12345678`, undefined, 1],
    [`account${' '.repeat(39)}XYZ-12345678`, undefined, 0],
    [`account${'😀'.repeat(38)}XYZ-12345678`, undefined, 1],
    [`account${'😀'.repeat(39)}XYZ-12345678`, undefined, 0],
    [`account${' '.repeat(288)}XYZ-12345678`, 300, 1],
    [`account${' '.repeat(289)}XYZ-12345678`, 300, 0],
    ['XYZ-12345678 account', 300, 0],
    ['ACCOUNT XYZ-12345678', 50, 1],
    ['my accounts: XYZ-12345678', 50, 1],
    ['accoun XYZ-12345678', 50, 0],
    ['account or no account: XYZ-12345678', 14, 1],
    ['no keyword: XYZ-12345678', 50, 0],
  ])('in %j with distance %s gives %i matches', (text, maximumMatchDistance, matches) => {
    const distance = maximumMatchDistance === undefined ? {} : { maximumMatchDistance };
    expect(found(text, { keywords: ['account'], ...distance })).toHaveLength(matches);
  });

  it('before the first of two matches counts for the second only within the distance', () => {
    expect(found(`account ${MATCH} ${MATCH}`, { keywords: ['account'], maximumMatchDistance: 26 })).toHaveLength(2);
    expect(found(`account ${MATCH} ${MATCH}`, { keywords: ['account'], maximumMatchDistance: 25 })).toHaveLength(1);
  });

  it('that overlaps itself is found where it ends last', () => {
    expect(found(`nananana${MATCH}`, { keywords: ['nana'], maximumMatchDistance: 12 })).toHaveLength(1);
  });

  it.each([
    ['account_number', true],
    ['AccountNumber', true],
    ['customer-account-number', true],
    ['account number', true],
    ['account__number', false],
    ['number', false],
  ])('of two words in the name %s: %s', (name, named) => {
    expect(isNamed(account({ keywords: ['account number'] }), [name])).toBe(named);
  });

  it('is not asked for where the file has none', () => {
    expect(isNamed(account(), ['x'])).toBe(true);
    expect(occurrences(account(), `a ${MATCH}, ${MATCH}`, true)).toEqual([
      { start: 2, end: 14 },
      { start: 16, end: 28 },
    ]);
  });
});

describe('an ignore word', () => {
  it.each([
    ['XYZ-00001234', ['0000'], 0],
    ['XYZ-12345678', ['0000'], 1],
    ['0000 XYZ-12345678', ['0000'], 1],
    ['XYZ-12345678', ['xyz-'], 1],
  ])('in %j with %j leaves %i matches', (text, ignoreWords, matches) => {
    expect(occurrences(account({ ignoreWords }), text, true)).toHaveLength(matches);
  });
});

describe('severity', () => {
  it.each([
    [undefined, 1, 'likely'],
    [[{ occurrencesThreshold: 1, severity: 'HIGH' }], 1, 'certain'],
    [[{ occurrencesThreshold: 1, severity: 'LOW' }], 9, 'likely'],
    [
      [
        { occurrencesThreshold: 1, severity: 'LOW' },
        { occurrencesThreshold: 10, severity: 'HIGH' },
      ],
      9,
      'likely',
    ],
    [
      [
        { occurrencesThreshold: 1, severity: 'LOW' },
        { occurrencesThreshold: 10, severity: 'HIGH' },
      ],
      10,
      'certain',
    ],
  ] as const)('%j with %i values acts as %s', (levels, hits, strength) => {
    expect(strengthOf(account(levels === undefined ? {} : { severityLevels: [...levels] }), hits)).toBe(strength);
  });

  it.each([
    [[{ occurrencesThreshold: 2, severity: 'LOW' }], /must begin at 1/],
    [
      [
        { occurrencesThreshold: 1, severity: 'HIGH' },
        { occurrencesThreshold: 5, severity: 'LOW' },
      ],
      /rise from LOW to HIGH/,
    ],
    [
      [
        { occurrencesThreshold: 1, severity: 'LOW' },
        { occurrencesThreshold: 5, severity: 'LOW' },
      ],
      /each severity once/,
    ],
  ])('%j is refused', (severityLevels, message) => {
    expect(CustomIdentifier.safeParse({ name: 'a', regex: 'x', severityLevels }).error?.issues[0]?.message).toMatch(
      message,
    );
  });
});

describe('an allow list', () => {
  const words = allowTest([
    { name: 'w', entries: parseWords('\ufeffInfo@Shop.example\r\n\n \nXYZ-00000001\n', 'w.txt') },
  ]);
  const pattern = allowTest([{ name: 'r', regex: '[a-z]+@shop\\.example' }]);
  it.each([
    ['info@shop.example', true, true],
    ['INFO@SHOP.EXAMPLE', true, false],
    ['info@shop.example.org', false, false],
    ['mail info@shop.example', false, false],
    ['ann@shop.example', false, true],
    ['xyz-00000001', true, false],
  ])('for %s: %s by its words, %s by its expression', (text, byWord, byPattern) => {
    expect([words?.(text), pattern?.(text)]).toEqual([byWord, byPattern]);
  });

  it('has entries of at most 90 characters, and says the line of a longer one', () => {
    expect(() => parseWords(`a\n${'b'.repeat(90)}\n${'c'.repeat(91)}\n`, 'w.txt')).toThrow(/91 characters/);
    expect(() => parseWords(' \n\n', 'w.txt')).toThrow(/has no entry/);
  });

  it('is nothing to ask when there is none', () => expect(allowTest([])).toBeUndefined());
});
