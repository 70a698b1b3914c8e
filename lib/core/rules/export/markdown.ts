// The inventory as Markdown, for a record of processing activities. Names and reasons are text of others: nothing in them is markup.
import type { Inventory, InventoryRow } from './inventory.ts';

/** @param made day, for the first line */
export function inventoryMarkdown({ source, personal, leftOut }: Inventory, made: string): string {
  const title = source === '' ? '# Personal data' : `# Personal data in ${markdownCell(source)}`;
  return [
    title,
    '',
    `As of ${made}. ${count(personal.length, 'column')} with personal data or a decision, ${count(leftOut.length, 'entry')} left out.`,
    '',
    ...table(
      ['table', 'column', 'identifier', 'decision', 'mask', 'who', 'when', 'until', 'why'],
      personal.map((row) => [row.table, row.column, row.identifiers, row.decision, row.mask, ...rest(row)]),
    ),
    '',
    '## Left out',
    '',
    ...(leftOut.length === 0
      ? ['Nothing.']
      : table(
          ['table', 'column', 'left out', 'who', 'when', 'until', 'why'],
          leftOut.map((row) => [row.table, row.column, row.mask === '' ? row.decision : row.mask, ...rest(row)]),
        )),
    '',
  ].join('\n');
}

function rest({ who, when, until, why }: InventoryRow): readonly string[] {
  return [who, when, until, why];
}

function count(n: number, word: string): string {
  return `${n} ${n === 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map((row) => line(row.map(markdownCell)))];
}

/** Text that stays text in a Markdown table, also where HTML is allowed. */
export function markdownCell(text: string): string {
  return text
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()#+!|~$^=@:]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
