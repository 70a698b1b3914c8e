// Python against TypeScript on values that nobody chose: 20,000 for each kernel, one start of python3.
import { expect, it } from 'vitest';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { needs } from '../engines/support/needs.ts';
import { vectorKey, vectorSecret } from '../vectors/read.ts';
import { maskInPython } from './support/python-masks.ts';
import { RANDOM_CASES, randomValues } from './support/random-cases.ts';

const COUNT = 20_000;
const LONG = 1_000_000;

needs('python')('kernels in Python and in TypeScript', () => {
  const values = RANDOM_CASES.map((one) => randomValues(one, COUNT));
  const outputs = maskInPython(
    vectorSecret,
    RANDOM_CASES.map(({ examples: _, ...use }, at) => ({ ...use, rows: (values[at] ?? []).map((value) => [value]) })),
  );
  for (const [at, { spec, domain, type }] of RANDOM_CASES.entries()) {
    it(`${JSON.stringify(spec)} on ${type.text} agree on ${COUNT} random values`, () => {
      const mask = bindMask(spec, { domain, type, key: vectorKey });
      const found = outputs[at] ?? 'no output';
      if (typeof found === 'string') expect.fail(found);
      const different = (values[at] ?? []).flatMap((value, row) => {
        const masked = mask(value);
        return masked === found[row] ? [] : [{ value, typescript: masked, python: found[row] }];
      });
      expect(different.slice(0, 5)).toEqual([]);
    });
  }

  it('agree on a value of a million characters', () => {
    const long = { domain: 'long', type: { text: 'text', base: 'text', category: 'text' } } as const;
    const uses = ['format', 'text', 'partial', 'phone', 'card', 'expiry', 'date-shift', 'composite'];
    const value = 'Żółć 1234 😀\n'.repeat(LONG / 12);
    const found = maskInPython(
      vectorSecret,
      uses.map((mask) => ({ spec: { mask }, ...long, rows: [[value]] })),
    );
    for (const [at, mask] of uses.entries()) {
      const expected = bindMask({ mask }, { ...long, key: vectorKey })(value);
      expect(found[at]?.[0] === expected, mask).toBe(true);
    }
  });
});
