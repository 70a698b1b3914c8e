// Every pinned vector through the Python half of the masks, byte for byte: kernels and the reference meaning of expressions.
import { expect, it } from 'vitest';
import { needs } from '../engines/support/needs.ts';
import { pinned } from '../vectors/pinned.ts';
import { vectorCases, vectorSecret } from '../vectors/read.ts';
import { maskInPython } from './support/python-masks.ts';

needs('python')('pinned vectors in Python', () => {
  const outputs = maskInPython(
    vectorSecret,
    vectorCases.map(({ vectors, ...use }) => ({
      ...use,
      rows: vectors.map(([value, , own = []]) => [value, ...own] as const),
    })),
  );
  for (const [at, { spec, type, vectors }] of vectorCases.entries()) {
    it(`${at}: ${JSON.stringify(spec).slice(0, 120)} on ${type.text}, ${vectors.length} values`, () => {
      const output = outputs[at];
      expect(Array.isArray(output) ? output.map(pinned) : output).toEqual(vectors.map(([, masked]) => masked));
    });
  }
});
