// Values that other makers invented, recorded once (see recorded/record.py, Record.java and record-npm.mjs). Dictionaries are made from
// mimesis' names and cities too, so it counts as looked at. None is made from the others.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { listSource, type Source, type Split } from './source.ts';

const Lists = z.record(z.string(), z.record(z.string(), z.array(z.string())));

const RECORDED: readonly (readonly [string, Split])[] = [
  ['python-faker', 'heldOut'],
  ['mimesis', 'seen'],
  ['datafaker', 'heldOut'],
  ['chance-casual', 'untouched'],
];

/** @param folder where the recorded lists are */
export function recordedSources(folder = resolve('bench/detection/recorded')): readonly Source[] {
  return RECORDED.map(([name, split]) =>
    listSource(name, split, Lists.parse(JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')))),
  );
}
