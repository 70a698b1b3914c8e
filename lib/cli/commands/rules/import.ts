// masklake rules import: rules of another program. What has no equivalent here is listed, never dropped.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../../../core/errors.ts';
import { importAllowList } from '../../../core/rules/import/allow-list.ts';
import type { ImportedRules, ImportRemark } from '../../../core/rules/import/imported.ts';
import { importRdsPgAnon } from '../../../core/rules/import/rds-pg-anon.ts';
import { readDefaultsFile, readState } from '../../../core/rules/import/rds-pg-anon-file.ts';
import { writeImported } from '../../../core/rules/import/write.ts';
import { Day } from '../../../core/rules/schema.ts';
import type { RulesAction, RulesOptions } from '../rules.ts';
import { needed, readFileText, today, whoOf, writeNew } from './files.ts';
import { policyOf } from './init.ts';

export const importRules: RulesAction = async (options, out) => {
  const file = needed(options.given[0], 'the file to import');
  const imported = await read(file, options);
  const text = writeImported(imported, options.out ?? 'rules.yaml', options.name);
  if (options.out !== undefined) await writeNew(options.out, text);
  const { remarks, tables } = imported;
  const decisions = tables.reduce(
    (total, { columns }) => total + columns.filter(({ kind }) => kind !== 'comment').length,
    0,
  );
  if (!out.json) for (const line of remarks.map(remarkText)) out.note(line);
  const open = remarks.filter(({ kind }) => kind === 'open').length;
  out.result(
    {
      file: options.out ?? null,
      tables: tables.length,
      decisions,
      open,
      remarks,
      ...(options.out === undefined ? { text } : {}),
    },
    () =>
      options.out === undefined
        ? text.trimEnd()
        : `${options.out}: ${decisions} decisions in ${tables.length} tables, policy ${imported.policy}; ${open} without an equivalent${open === 0 ? '' : ', marked OPEN and masked until somebody decides'}`,
  );
  return 0;
};

async function read(file: string, options: RulesOptions): Promise<ImportedRules> {
  switch (options.from) {
    case 'rds_pg_anon': {
      const { defaults } = options;
      return importRdsPgAnon(readState(await readFileText(file), file), {
        policy: policyOf(options.policy),
        defaults: defaults === undefined ? undefined : readDefaultsFile(await readFileText(defaults), defaults),
        generators: await generatorsBeside(options.out ?? 'rules.yaml'),
      });
    }
    case 'allow-list':
      if (options.until !== undefined && !Day.safeParse(options.until).success)
        throw new UsageError('--until is no day', { hint: 'write it as 2027-06-30' });
      return importAllowList(await readFileText(file), file, {
        by: whoOf(options.by),
        at: today(),
        until: options.until,
      });
    default:
      throw new UsageError('what is the file?', { hint: 'give --from rds_pg_anon or --from allow-list' });
  }
}

/** Names of the generator modules in `generators/` beside the rules file. */
async function generatorsBeside(rules: string): Promise<ReadonlySet<string>> {
  const names = await readdir(join(dirname(rules), 'generators')).catch(() => []);
  return new Set(names.flatMap((name) => (name.endsWith('.mjs') ? [name.slice(0, -'.mjs'.length)] : [])));
}

function remarkText({ kind, where, option, why, write }: ImportRemark): string {
  return `${kind === 'open' ? 'OPEN' : 'note'}  ${where}: ${option}: ${why}${write === '' ? '' : `; write: ${write}`}`;
}
