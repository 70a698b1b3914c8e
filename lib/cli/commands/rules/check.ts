// masklake rules check: is the file valid, do its fakes exist, which decisions have ended? No database is asked.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openRules } from '../../../adapters/local/rules-store.ts';
import { RulesError, UsageError } from '../../../core/errors.ts';
import { openRequests, withDefaults } from '../../../core/masks/complete.ts';
import type { ColumnType } from '../../../core/model/catalog.ts';
import { expiredKeeps } from '../../../core/rules/check.ts';
import type { RulesFile } from '../../../core/rules/index.ts';
import { printProblems } from '../../../core/rules/yaml-reader.ts';
import { DEFAULT_OUT } from '../../compose.ts';
import type { RulesAction } from '../rules.ts';
import { today } from './files.ts';

export const check: RulesAction = async (options, out) => {
  const folder = join(options.out ?? DEFAULT_OUT, 'rules');
  const files =
    options.rules === undefined
      ? (await readdir(folder).catch(() => []))
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => join(folder, name))
      : [options.rules];
  if (files.length === 0)
    throw new UsageError('no rules file to check', {
      where: folder,
      hint: 'name one with --rules; the first run of a source makes one',
    });
  for (const file of files) {
    const { rules, migrated } = await openRules(file, { mustExist: true, today: today() });
    if (migrated !== undefined) out.note(`${file}: ${migrated}`);
    const wrong = await wrongRequests(rules);
    if (wrong.length > 0) throw new RulesError(`the rules file cannot be used: ${wrong.join('\n')}`, { where: file });
    const decisions = [...rules.tables.values()].reduce((total, table) => total + table.columns.size, 0);
    const ended = expiredKeeps(rules, today());
    if (ended.length > 0) out.note(printProblems(ended));
    out.result(
      { file, valid: true, tables: rules.tables.size, decisions, ended },
      () =>
        `${file}: valid, ${decisions} decisions in ${rules.tables.size} tables${ended.length === 0 ? '' : `; ${ended.length} ended`}`,
    );
  }
  return 0;
};

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };

/** Methods and locales that faker does not have, each with its line; the locale of the whole file with the first mask that speaks. */
async function wrongRequests(file: RulesFile): Promise<readonly string[]> {
  const rules = [
    ...file.defaults,
    ...[...file.tables.values()].flatMap((table) =>
      [...table.columns.values()].flatMap((rule) => (rule.kind === 'mask' ? [rule] : [])),
    ),
    { ...(file.places.get('locale') ?? { line: 1, character: 1 }), spec: { mask: 'first' } },
  ];
  const asked = rules.flatMap((rule) =>
    openRequests(withDefaults(rule.spec, file), TEXT).map((request) => ({ rule, request })),
  );
  if (asked.length === 0) return [];
  // Loading faker takes half a second: only files that need it wait.
  const { checkRequest } = await import('../../../adapters/faker/build.ts');
  const told = asked.flatMap(({ rule, request }) => {
    const problem = checkRequest(request);
    if (problem === undefined) return [];
    // The locale of the whole file is wrong in one place, not in every line that it serves.
    const ofFile =
      request.locale === file.locale && problem.includes(`no locale ${request.locale}`) && !('locale' in rule.spec);
    const at = (ofFile ? file.places.get('locale') : undefined) ?? rule;
    return [`${file.file}:${at.line}:${at.character}: ${problem}`];
  });
  return [...new Set(told)];
}
