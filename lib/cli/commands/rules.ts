// masklake rules: check rules files without a database, or print the JSON Schema that editors use.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openRules } from '../../adapters/local/rules-store.ts';
import { UsageError } from '../../core/errors.ts';
import { rulesJsonSchema } from '../../core/rules/index.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';

export interface RulesOptions {
  readonly action: string;
  readonly rules: string | undefined;
  readonly out: string | undefined;
}

export async function rules(options: RulesOptions, out: Output): Promise<number> {
  switch (options.action) {
    case 'schema':
      out.result(rulesJsonSchema(), () => JSON.stringify(rulesJsonSchema(), null, 2));
      return 0;
    case 'check':
      return check(options, out);
    default:
      throw new UsageError('unknown action of rules', { hint: 'use check or schema' });
  }
}

async function check(options: RulesOptions, out: Output): Promise<number> {
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
    const opened = await openRules(file, { mustExist: true, today: new Date().toISOString().slice(0, 10) });
    const decisions = [...opened.rules.tables.values()].reduce((total, table) => total + table.columns.size, 0);
    out.result(
      { file, valid: true, tables: opened.rules.tables.size, decisions },
      () => `${file}: valid, ${decisions} decisions in ${opened.rules.tables.size} tables`,
    );
  }
  return 0;
}
