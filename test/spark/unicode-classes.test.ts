// The pinned table of general categories is what this Node sees; another Unicode version may only know more or fewer characters.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needs } from '../engines/support/needs.ts';
import { runPython } from './support/python-masks.ts';

const CLASSES = ['Lu', 'Lt', 'L', 'M', 'N', 'P', 'S', 'Z'].map(
  (name) => [name.slice(-1).toUpperCase(), new RegExp(`^\\p{${name}}$`, 'u')] as const,
);
const PRINT = 'from masklake.unicode_classes import CLASS_OF; print(CLASS_OF.decode(), end="")';

needs('python')('character classes in Python', () => {
  it('are those of JavaScript for every assigned code point', () => {
    const table = runPython(['-c', PRINT]);
    const pinned = /UNICODE_VERSION = "([\d.]+)"/.exec(
      readFileSync(new URL('../../glue-scripts/masklake/unicode_table.py', import.meta.url), 'utf8'),
    )?.[1];
    const different: string[] = [];
    for (let point = 0; point < 0x110000; point += 1) {
      const char = String.fromCodePoint(point);
      // Unassigned in one of two versions is no difference between the languages.
      if (pinned !== process.versions['unicode'] && (/\p{Cn}/u.test(char) || table[point] === '-')) continue;
      const here = CLASSES.find(([, regex]) => regex.test(char))?.[0] ?? '-';
      if (here !== table[point])
        different.push(`U+${point.toString(16)} is ${here} here and ${table[point]} in Python`);
    }
    expect(different).toEqual([]);
  });
});
