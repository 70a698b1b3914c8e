// masklake findings: what Macie's results, events and API answers come to, for every table and column of an export.
import { readExportedSource, readMacieFolders } from '../../adapters/aws/macie/read-folders.ts';
import { UsageError } from '../../core/errors.ts';
import type { Conclusions, IdentifierEntry, TableConclusion } from '../../core/findings/macie/conclusions.ts';
import { displayIdentifier, tableKey } from '../../core/model/names.ts';
import type { Output } from '../output.ts';
import { textTable } from '../table.ts';

export interface FindingsCommand {
  readonly schema: string;
  readonly results?: string | undefined;
  readonly events?: string | undefined;
  readonly answers?: string | undefined;
  /** Also tell the places inside columns: names of JSON elements, which a person may have chosen. */
  readonly paths: boolean;
}

export async function findings(command: FindingsCommand, out: Output): Promise<number> {
  const { results, events, answers } = command;
  if (results === undefined && events === undefined && answers === undefined)
    throw new UsageError('nothing to read', { hint: 'add --results DIR, --events DIR or --answers DIR|FILE' });
  const source = await readExportedSource(command.schema);
  const { reading, unread } = await readMacieFolders(source, { results, events, answers });
  const conclusions = reading.conclude({ paths: command.paths });
  for (const file of unread) out.note(`not read: ${file} (neither a results file nor JSON)`);
  for (const entry of conclusions.ignored)
    if (entry.reason === 'unreadable') out.note(`cannot be read: ${placeOf(entry)}`);
  out.result(conclusions, () => describe(conclusions));
  return 0;
}

function placeOf(entry: Conclusions['ignored'][number]): string {
  const at = entry.line ?? entry.item;
  return at === undefined ? entry.file : `${entry.file}:${at}`;
}

function describe(conclusions: Conclusions): string {
  const rows = conclusions.tables.flatMap((table) =>
    table.columns.map((column) => [
      `${tableKey(table)}.${displayIdentifier(column.name)}`,
      verdict(table, column.name, column.identifiers),
      column.identifiers.map(identifierText).join(' '),
      whyNot(table),
    ]),
  );
  const open = conclusions.tables.filter((table) => table.status === 'unknown').length;
  const reasons = new Map<string, number>();
  for (const { reason } of conclusions.ignored) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const ignored = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [
    textTable(['column', 'is', 'found (located of at most)', 'table'], rows),
    '',
    `${conclusions.tables.length} tables, ${open} of them unknown; run ${conclusions.run}, job ${conclusions.jobId}`,
    ...(ignored === '' ? [] : [`without effect: ${ignored}`]),
  ].join('\n');
}

function verdict(table: TableConclusion, column: string, found: readonly IdentifierEntry[]): string {
  if (found.length > 0) return 'sensitive';
  return table.provenClean.includes(column) ? 'clean' : 'unknown';
}

function identifierText(entry: IdentifierEntry): string {
  return `${entry.name ?? entry.id} (${entry.located} of ${entry.count})`;
}

function whyNot(table: TableConclusion): string {
  const codes = [...new Set(table.reasons.map((reason) => reason.code))];
  return table.status === 'unknown'
    ? `unknown: ${codes.join(', ')}`
    : table.unlocated.length > 0
      ? 'not all located'
      : '';
}
