import { describe, expect, it } from 'vitest';
import { CHOOSABLE, fieldsOf, readKeepForm, readMaskForm } from '../../../lib/core/review/form.ts';

const form = (fields: Record<string, string>): URLSearchParams => new URLSearchParams(fields);
const fits = (): undefined => undefined;

describe("a form from a mask's schema", () => {
  it.each(CHOOSABLE.map((mask) => [mask.name, mask] as const))('has a field for every parameter of %s', (_, mask) => {
    const told = fieldsOf(mask).map(({ name }) => name);
    const wanted = Object.keys(mask.parameters.shape).filter((name) => !['mask', 'pool', 'pools'].includes(name));
    expect([...told].sort()).toEqual(wanted.sort());
  });

  it('reads numbers, choices, lists and YAML, and leaves out what is empty', () => {
    const read = readMaskForm(
      form({
        mask: 'partial',
        'p.first': '2',
        'p.last': '',
        'p.keepValues': 'a\r\nb',
        'p.when': '{ column: x, is: 1 }',
      }),
      fits,
    );
    expect(read.value).toEqual({ mask: 'partial', first: 2, keepValues: ['a', 'b'], when: { column: 'x', is: 1 } });
  });

  it.each([
    ['partial', 'first', '99', /20/],
    ['partial', 'first', 'two', /number/],
    ['generalize', 'to', 'eon', /option/],
    ['json', 'paths', '{ a: ', /YAML/],
    ['date-shift', 'min', '2026-13-40', /day/],
  ])('tells what is wrong with %s at %s', (mask, field, value, words) => {
    const { errors } = readMaskForm(form({ mask, [`p.${field}`]: value }), fits);
    expect(errors?.get(field)).toMatch(words);
  });

  it('never repeats a value that it refuses', () => {
    const secret = 'quillfeather';
    for (const mask of CHOOSABLE)
      for (const { name } of fieldsOf(mask)) {
        const { errors } = readMaskForm(form({ mask: mask.name, [`p.${name}`]: secret }), fits);
        expect([...(errors?.values() ?? [])].join()).not.toContain(secret);
      }
  });

  it('tells why a mask does not fit the column at the mask itself', () => {
    expect(readMaskForm(form({ mask: 'hash' }), () => 'too short').errors?.get('mask')).toBe('too short');
    expect(readMaskForm(form({ mask: 'keep' }), fits).errors?.has('mask')).toBe(true);
    expect(readMaskForm(form({}), fits).errors?.get('mask')).toBe('choose a mask');
  });

  it('wants a reason for a keep, and an end that has not passed', () => {
    expect(readKeepForm(form({ reason: '  ' }), '2026-11-21').errors?.has('reason')).toBe(true);
    expect(readKeepForm(form({ reason: 'a', until: '2026-11-20' }), '2026-11-21').errors?.has('until')).toBe(true);
    expect(readKeepForm(form({ reason: 'a', until: '2026-02-31' }), '2026-11-21').errors?.has('until')).toBe(true);
    expect(readKeepForm(form({ reason: ' a  b ', until: '' }), '2026-11-21').value).toEqual({
      reason: 'a b',
      until: undefined,
    });
  });
});
