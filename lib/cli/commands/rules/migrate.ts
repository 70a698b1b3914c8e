// masklake rules migrate: a rules file of an older version written as one of today's; every line that changes is shown.
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { foldRules, migrateRules, parseRules } from '../../../core/rules/index.ts';
import { type MigratedLine, RULES_VERSION } from '../../../core/rules/versions/migrate.ts';
import type { RulesAction } from '../rules.ts';
import { needed, readFileText } from './files.ts';

export const migrate: RulesAction = async (options, out) => {
  const path = needed(options.rules, '--rules FILE');
  const before = await readFileText(path);
  const { text, from, changes } = migrateRules(before, path);
  const rules = parseRules(foldRules(text, path), path);
  if (text !== before) await localRunStore().swap(path, text);
  if (rules.approval !== undefined && text !== before)
    out.note(`${path} needs another approval: masklake rules approve`);
  out.result({ file: path, from, to: RULES_VERSION, changes }, () =>
    text === before
      ? `${path} is of version ${RULES_VERSION} already`
      : [...changes.flatMap(lineText), `${path}: version ${from} became version ${RULES_VERSION}`].join('\n'),
  );
  return 0;
};

function lineText({ line, before, after, why }: MigratedLine): string[] {
  return [
    `${line}: ${why}`,
    ...(before === '' ? [] : before.split('\n').map((one) => `- ${one}`)),
    ...after.split('\n').map((one) => `+ ${one}`),
  ];
}
