// The tables that redact's Python half reads are those of TypeScript (scripts/build-text-tables.mjs writes them).
import { expect, it } from 'vitest';
import { z } from 'zod';
import { FIRST_NAMES } from '../../lib/core/detect/dictionaries/first-names.ts';
import { LAST_NAMES } from '../../lib/core/detect/dictionaries/last-names.ts';
import { lowerCase } from '../../lib/core/masks/own-values.ts';
import { needs } from '../engines/support/needs.ts';
import { runPython } from './support/python-masks.ts';

const PRINT = `
import json
from masklake import lower_table, name_table
print(json.dumps([lower_table.UPPER, lower_table.LOWER, name_table.FIRST_NAMES, name_table.LAST_NAMES]))
`;

needs('python')('tables in Python', () => {
  const [upper = '', lower = '', first = '', last = ''] = z
    .array(z.string())
    .parse(JSON.parse(runPython(['-c', PRINT])));

  it('hold the lower case of every letter that has one of its length', () => {
    const all = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter(
      (char) => !/\p{Surrogate}/u.test(char) && lowerCase(char) !== char,
    );
    expect(upper).toBe(all.join(''));
    expect(lower).toBe(all.map(lowerCase).join(''));
  });

  it('hold the dictionaries of names', () => {
    const words = (of: string): string => of.trim().split(/\s+/).join(' ');
    expect([first, last]).toEqual([words(FIRST_NAMES), words(LAST_NAMES)]);
  });
});
