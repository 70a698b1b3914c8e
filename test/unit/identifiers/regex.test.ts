// Which expressions Macie and every engine here read alike, and what a refused one says.
import { describe, expect, it } from 'vitest';
import { portableRegex, regexProblem } from '../../../lib/core/identifiers/regex.ts';

const wholly = (regex: string, text: string): boolean => {
  const { source, flags } = portableRegex(regex);
  return new RegExp(`^(?:${source})$`, flags).test(text);
};

describe('a regex that is refused', () => {
  it.each([
    ['(abc)', 'at character 1 a capturing group'],
    ['x(?<year>\\d{4})', 'at character 2 a capturing group with a name'],
    ["(?'y'a)", 'a capturing group with a name'],
    ['(?P<y>a)', 'a capturing group with a name'],
    ['a(?=b)', 'a look-ahead'],
    ['a(?!b)', 'a look-ahead'],
    ['(?<=a)b', 'look-behind'],
    ['(?<!a)b', 'look-behind'],
    ['a\\1', 'a back-reference'],
    ['\\k<a>', 'a back-reference'],
    ['\\g{1}', 'a back-reference'],
    ['(?(1)a|b)', 'a condition'],
    ['a(?R)', 'a recursion'],
    ['a(?1)', 'a recursion'],
    ['a(?&x)', 'a recursion'],
    ['(?{code})', 'embedded code'],
    ['(*ACCEPT)a', 'a verb of PCRE'],
    ['(?>a)', 'an atomic group'],
    ['(?#note)a', 'an option or a comment'],
    ['(?m)a', 'an option or a comment'],
    ['a(?i)b', '(?i) elsewhere'],
    ['(?i:a)', '(?i) elsewhere'],
    ['^a', 'an end of the file'],
    ['a$', 'an end of the file'],
    ['a{256}', 'more than 255'],
    ['\\d{100,1000}', 'more than 255'],
    ['(?:a{40}){40}', 'repeats inside repeats'],
    ['a{3,2}', 'smaller than its start'],
    ['a++', 'a possessive repeat'],
    ['a**', 'a repeat of a repeat'],
    ['a{2}{3}', 'a repeat of a repeat'],
    ['*a', 'a repeat of nothing'],
    ['{2}a', 'a repeat of nothing'],
    ['\\b+a', 'a repeat of what matches no character'],
    ['a.*.*b', 'a second `.*`'],
    ['(?:a+)+b', 'an endless repeat of an endless repeat'],
    ['[a', 'a `[` that does not close'],
    ['(?:a', 'a group that does not close'],
    ['a)', 'a `)` without its `(`'],
    ['[z-a]', 'whose end is before its start'],
    ['[[:vowel:]]', 'no class of characters called'],
    ['\\h', 'which not every engine reads alike'],
    ['\\Aabc', 'which not every engine reads alike'],
    ['\\p{Greek}', 'a Unicode property'],
    ['a\\', 'a `\\` with nothing after it'],
    ['\\d*', 'matches the empty text'],
    ['a?|b', 'matches the empty text'],
    ['a|', 'matches the empty text'],
    ['a'.repeat(513), 'longer than 512'],
    ['', 'is empty'],
  ])('%s says so', (regex, words) => {
    expect(regexProblem(regex)).toContain(words);
  });
});

describe('a regex that is taken', () => {
  it.each([
    ['XYZ-[0-9]{5,12}', 'XYZ-12345678', 'xyz-12345678'],
    ['(?i)xyz-\\d+', 'XyZ-1', 'xy-1'],
    ['\\-\\@\\"\\/\\#', '-@"/#', '-@"/'],
    ['[]a]+', ']a]', 'b'],
    ['[^]a]', 'b', ']'],
    ['[a-]+', 'a-', 'b'],
    ['[\\w-]+', 'a_-', ' '],
    ['[\\w-z]+', '-z', ' '],
    ['[[:upper:][:digit:]]{2}', 'A1', 'a1'],
    ['[[:punct:]]', '`', 'a'],
    ['[[:punct:]]', ']', '1'],
    ['a\\sb', 'a\tb', 'a\u00a0b'],
    ['\\S', '\u00a0', ' '],
    ['\\x41\\x{1F600}', 'A😀', 'A'],
    ['\\pL\\p{Lu}', 'äÄ', 'ää'],
    ['a{x}', 'a{x}', 'a'],
    ['a{2}', 'aa', 'a'],
    ['a{2,}?', 'aaa', 'a'],
    ['(?:ab|c)+', 'abcab', 'd'],
    ['[\\w.-]+@(?:[\\w-]+\\.)+[a-z]{2,}', 'a.b@c.d.example', 'a@b'],
    ['a#b c', 'a#b c', 'a'],
    ['a\\tb', 'a\tb', 'a b'],
  ])('%s matches %s and not %s', (regex, yes, no) => {
    expect(regexProblem(regex)).toBeUndefined();
    expect([wholly(regex, yes), wholly(regex, no)]).toEqual([true, false]);
  });
});
