// Makes south-asian-names.ts from @faker-js/faker's locales of India and Nepal: `node lib/core/detect/dictionaries/condense-scripts.mjs`.
// A development tool: its output is committed. Names are told by their sound in scripts that no locale has lists in.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { common, fold } from './common-words.mjs';

const LOCALES = ['en_IN', 'en_NP', 'ne'];
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];
const words = (key) =>
  [
    ...new Set(
      LOCALES.flatMap((locale) =>
        strings(allLocales[locale]?.person?.[key])
          .flatMap((name) => fold(name).split(/[^a-z]+/))
          .filter((word) => word.length > 2 && !common.has(word)),
      ),
    ),
  ].sort();

function lines(entries) {
  const made = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 118) {
      made.push(line.trimEnd());
      line = '';
    }
    line += `${entry} `;
  }
  made.push(line.trimEnd());
  return made.join('\n');
}

const [given, family] = [words('first_name'), words('last_name')];
writeFileSync(
  new URL('south-asian-names.ts', import.meta.url),
  `// Names of India and Nepal in Latin letters, from @faker-js/faker's locales.\n// Made by condense-scripts.mjs: run it again rather than editing here.\nexport const SOUTH_ASIAN_GIVEN = \`\n${lines(given)}\n\`;\nexport const SOUTH_ASIAN_FAMILY = \`\n${lines(family)}\n\`;\n`,
);
process.stdout.write(`${given.length} given, ${family.length} family\n`);
