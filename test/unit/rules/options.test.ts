// `options:` in a rules file: defaults of masks, strict in masks and parameters.
import { describe, expect, it } from 'vitest';
import { parseRules, readRules } from '../../../lib/core/rules/parse.ts';

const problem = (yaml: string): string => {
  const [first] = readRules(`version: 1\n${yaml}`, 'rules.yaml').problems;
  return first === undefined ? '' : `${first.line}: ${first.message}`;
};

describe('options', () => {
  it('are parameters by mask', () => {
    const { options } = parseRules('version: 1\noptions: { email: { host: mail.test }, fake: { locale: de } }\n', 'r');
    expect(Object.fromEntries(options)).toEqual({ email: { host: 'mail.test' }, fake: { locale: 'de' } });
  });

  it.each([
    ['options:\n  emial: { host: mail.test }', '3: options: no mask is called `emial`; did you mean `email`?'],
    [
      'options:\n  email: { hots: mail.test }',
      '3: options.email: mask email has no option for all columns called `hots`; did you mean `host`?',
    ],
    [
      'options:\n  email: { unique: true }',
      '3: options.email: mask email has no option for all columns called `unique`',
    ],
    ['options:\n  email: { host: corp.com }', '3: options.email.host'],
    ['options:\n  email: 3', '3: options.email must be a map'],
  ])('%j is an error with its line', (yaml, message) => {
    expect(problem(yaml)).toContain(message);
  });
});
