// An allow list: table -> columns that may leave as they are, as OpenSAFELY's Job Server kept it beside its database dump (its ADR 32;
// ADR 35 moved the same two lists next to each model). Tables without a schema are `public`'s; a table with an empty list gives no rows.
import { z } from 'zod';
import { RulesError } from '../../errors.ts';
import type { TableId } from '../../model/catalog.ts';
import { splitName } from '../keys.ts';
import type { ImportedRules, ImportedTable, ImportRemark } from './imported.ts';
import { readDocument } from './rds-pg-anon-file.ts';

const AllowList = z.record(z.string(), z.array(z.string().min(1)).readonly().nullable());

export interface AllowListOptions {
  /** Who allows these columns. */
  readonly by: string;
  /** Day of the import. */
  readonly at: string;
  readonly until: string | undefined;
}

/** @throws RulesError when the file is no such list */
export function importAllowList(text: string, file: string, options: AllowListOptions): ImportedRules {
  const parsed = AllowList.safeParse(readDocument(text, file));
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw new RulesError(`the file is no allow list${where === '' ? '' : ` at ${where}`}`, {
      where: file,
      hint: 'expected each table with the list of its columns: { "jobs": ["id", "status"] }',
    });
  }
  const remarks: ImportRemark[] = [];
  const tables = Object.entries(parsed.data).map(([name, columns]): ImportedTable => {
    const table = tableOf(name, file);
    const reason = `imported from the allow list ${file.replace(/^.*[/\\]/, '')}`;
    const twice = (columns ?? []).filter((column, index) => columns?.indexOf(column) !== index);
    for (const column of new Set(twice))
      remarks.push({
        kind: 'note',
        where: `${name}.${column}`,
        option: name,
        why: 'the column is listed twice',
        write: '',
      });
    return {
      table,
      ...(columns === null || columns.length === 0 ? { rows: 'none' as const } : {}),
      columns: [...new Set(columns ?? [])].map((column) => ({ column, kind: 'keep', reason, ...options })),
    };
  });
  return { from: 'an allow list', policy: 'allowlist', locale: undefined, defaults: [], tables, remarks };
}

function tableOf(name: string, file: string): TableId {
  const [first, second, third] = splitName(name) ?? [];
  if (first === undefined || third !== undefined)
    throw new RulesError(`the allow list names a table ${JSON.stringify(name)}: expected table or schema.table`, {
      where: file,
    });
  return second === undefined ? { schema: 'public', name: first } : { schema: first, name: second };
}
