// Imported decisions as the text of a rules file. What is open stands there as a comment beside the mask that holds until then.
import { InternalError } from '../../errors.ts';
import { tableKey } from '../../model/names.ts';
import { columnRuleKey } from '../keys.ts';
import { readRules } from '../parse.ts';
import { flowText, keyToYaml } from '../splice.ts';
import { printProblems } from '../yaml-reader.ts';
import type { ImportedColumn, ImportedRules, ImportedTable, ImportRemark } from './imported.ts';

/** The text, read back before it is given away. */
export function writeImported(imported: ImportedRules, fileName: string, source: string | undefined): string {
  const { defaults, tables, policy, locale } = imported;
  const lines = [
    `# Rules made from ${imported.from}. Lines marked OPEN wait for a person: until then their column is masked as the program would.`,
    'version: 1',
    ...(source === undefined ? [] : [`source: ${flowText(source)}`]),
    `policy: ${policy}`,
    'onDrift: mask',
    ...(locale === undefined ? [] : [`locale: ${flowText(locale)}`]),
    ...(defaults.length === 0
      ? []
      : [
          'defaults:',
          ...defaults.map(
            ({ key, spec, later }) => `  ${keyToYaml(key)}: ${flowText(later ? { ...spec, expect: 'later' } : spec)}`,
          ),
        ]),
    'tables:',
    ...tables.flatMap(tableLines),
    '',
  ];
  const text = lines.join('\n');
  const { problems } = readRules(text, fileName);
  if (problems.length > 0) throw new InternalError(`the imported rules are not valid: ${printProblems(problems)}`);
  return text;
}

function tableLines({ table, rows, columns }: ImportedTable): string[] {
  const decisions = columns.flatMap(columnLines);
  const body = [...(rows === undefined ? [] : [`rows: ${flowText(rows)}`]), ...decisions];
  return body.length === 0 ? [] : [`  ${keyToYaml(tableKey(table))}:`, ...body.map((line) => `    ${line}`)];
}

function columnLines(column: ImportedColumn): string[] {
  const key = keyToYaml(columnRuleKey(column.column));
  switch (column.kind) {
    case 'mask':
      return [...remarkLines(column.column, column.remarks), `${key}: ${flowText(column.spec)}`];
    case 'open': {
      const because = { by: 'policy', why: 'imported without an equivalent' };
      return [...remarkLines(column.column, column.remarks), `${key}: ${flowText({ ...column.spec, because })}`];
    }
    case 'keep': {
      const { reason, by, at, until } = column;
      return [`${key}: ${flowText({ keep: reason, by, at, ...(until === undefined ? {} : { until }) })}`];
    }
    case 'comment':
      return [comment(`${column.column}: ${column.comment}`)];
    default:
      return column satisfies never;
  }
}

function remarkLines(column: string, remarks: readonly ImportRemark[]): string[] {
  return remarks
    .filter((remark) => remark.kind === 'open')
    .map(({ option, why, write }) =>
      comment(`OPEN ${column}: ${option}: ${why}${write === '' ? '' : `; write: ${write}`}`),
    );
}

/** One line; a name may hold a line break. */
function comment(text: string): string {
  return `# ${text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')}`;
}
