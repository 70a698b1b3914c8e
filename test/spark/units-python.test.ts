// The unit tests of the Python half (test/spark/python/test_*.py), one `it` each; python3 is started once.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { needs } from '../engines/support/needs.ts';
import { runPython } from './support/python-masks.ts';

needs('python')('the Python half', () => {
  const output = runPython([`${import.meta.dirname}/python/run_tests.py`]);
  const outcomes = Object.entries(z.record(z.string(), z.string().nullable()).parse(JSON.parse(output)));

  it('has tests', () => {
    expect(outcomes.length).toBeGreaterThan(15);
  });

  for (const [id, problem] of outcomes) {
    it.skipIf(problem?.startsWith('skipped: ') === true)(
      id
        .replace(/^\w+\./, '')
        .replace('test_', '')
        .replaceAll(/[._]/g, ' '),
      () => {
        expect(problem).toBeNull();
      },
    );
  }
});
