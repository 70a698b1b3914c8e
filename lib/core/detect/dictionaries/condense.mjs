// Rebuilds first-names.ts and last-names.ts from @faker-js/faker's locales: `node lib/core/detect/dictionaries/condense.mjs`.
// A development tool: its output is committed, nothing imports it.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { ALWAYS, common, fold } from './common-words.mjs';

function collect(key) {
  const found = new Set();
  for (const locale of Object.values(allLocales)) {
    for (const list of Object.values(locale.person?.[key] ?? {})) {
      for (const entry of Array.isArray(list) ? list : []) {
        const name = fold(typeof entry === 'string' ? entry : entry.value);
        if (/^[a-z][a-z']{2,}$/.test(name) && (!common.has(name) || ALWAYS.has(name))) found.add(name);
      }
    }
  }
  for (const name of ALWAYS) found.add(name);
  return [...found].sort();
}

function write(file, constant, title, names) {
  const lines = [];
  let line = '';
  for (const name of names) {
    if (line.length + name.length > 118) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += `${name} `;
  }
  lines.push(line.trimEnd());
  const head = `// ${title}, folded to a-z: ${names.length} entries from @faker-js/faker's locales, without common words.\n// Made by condense.mjs: run it again rather than editing here.\n`;
  writeFileSync(new URL(file, import.meta.url), `${head}export const ${constant} = \`\n${lines.join('\n')}\n\`;\n`);
}

write('first-names.ts', 'FIRST_NAMES', 'First names', collect('first_name'));
write('last-names.ts', 'LAST_NAMES', 'Last names', collect('last_name'));
