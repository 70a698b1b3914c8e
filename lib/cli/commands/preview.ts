// masklake preview: the first rows of a table as a run would mask them. Values pass from memory to stdout; originals only on request.
import { InternalError, UsageError } from '../../core/errors.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../core/model/names.ts';
import type { RunContext } from '../../pipeline/context.ts';
import type { PreviewRow } from '../../ports/engine.ts';
import type { Output } from '../output.ts';
import { findPlanned } from '../plan-name.ts';
import { textTable } from '../table.ts';
import { execute, type RunCommand } from './run.ts';

export interface PreviewOptions {
  /** `schema.table` or `schema.table.column`. */
  readonly name: string;
  readonly limit: number;
  readonly showOriginals: boolean;
  /** Originals may also go into a pipe or file. */
  readonly yes: boolean;
}

interface Preview {
  readonly table: string;
  readonly columns: readonly { readonly column: string; readonly mask: string }[];
  /** In the order of `columns`. */
  readonly rows: readonly PreviewRow[];
}

export async function preview(command: RunCommand, options: PreviewOptions, out: Output): Promise<number> {
  if (options.showOriginals && !options.yes && !process.stdout.isTTY)
    throw new UsageError('--show-originals shows them on a terminal only, and stdout is none', {
      hint: 'leave it out, or add --yes when the pipe or file may hold personal data',
    });
  let made: Preview | undefined;
  const { outcome } = await execute(command, out, {
    until: 'decide',
    beforeCleanUp: async (context) => {
      made = await previewOf(context, options);
    },
  });
  if (made === undefined || outcome.error !== undefined) return out.failure(outcome.error);
  const shown = made;
  out.result(previewJson(shown, options), () => previewText(shown, options));
  return 0;
}

async function previewOf(context: RunContext, options: PreviewOptions): Promise<Preview> {
  const { plan } = context.state.need('decide');
  const { catalog } = context.state.need('inspect');
  const { table, column } = findPlanned(plan, catalog, options.name, context.request.source);
  const raw = context.state.need('export').raw.find((files) => sameTable(files.table, table.table));
  if (raw === undefined) throw new InternalError('the table was not exported', { where: tableKey(table.table) });
  const rows = await context.engine.preview({ raw, plan: table, key: context.key, limit: options.limit });
  const masks = new Map(table.columns.map((decided) => [decided.column, decided.spec.mask]));
  const wanted = raw.columns.flatMap(({ name }, at) =>
    column === undefined || column.column === name ? [{ at, column: name, mask: masks.get(name) ?? '' }] : [],
  );
  const cut = (texts: readonly (string | null)[]) => wanted.map(({ at }) => texts[at] ?? null);
  return {
    table: column === undefined ? tableKey(table.table) : columnKey(table.table, column.column),
    columns: wanted.map(({ column: name, mask }) => ({ column: name, mask })),
    rows: rows.map(({ before, after }) => ({ before: cut(before), after: cut(after) })),
  };
}

/** What came out as it went in is an original: it is told, and shown only with the originals. */
function isUnchanged({ before, after }: PreviewRow, at: number): boolean {
  const text = before[at] ?? null;
  return text !== null && text !== '' && text === after[at];
}

function previewJson({ table, columns, rows }: Preview, options: PreviewOptions) {
  const record = (texts: readonly (string | null)[], keep: (at: number) => boolean) =>
    Object.fromEntries(columns.flatMap(({ column }, at) => (keep(at) ? [[column, texts[at] ?? null]] : [])));
  return {
    preview: table,
    limit: options.limit,
    columns,
    rows: rows.map((row) => ({
      ...(options.showOriginals ? { before: record(row.before, () => true) } : {}),
      after: record(row.after, (at) => options.showOriginals || !isUnchanged(row, at)),
      unchanged: columns.flatMap(({ column }, at) => (isUnchanged(row, at) ? [column] : [])),
    })),
  };
}

function previewText({ table, columns, rows }: Preview, options: PreviewOptions): string {
  const cellsOf = (row: PreviewRow, at: number): string[] => [
    ...(options.showOriginals ? [textOf(row.before[at])] : []),
    isUnchanged(row, at) ? '(unchanged)' : textOf(row.after[at]),
  ];
  const headers = [...(options.showOriginals ? ['before'] : []), 'after'];
  const count = `${table}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}; not verified, nothing was published`;
  const [only] = columns;
  if (columns.length === 1 && only !== undefined)
    return `${textTable(
      headers,
      rows.map((row) => cellsOf(row, 0)),
    )}\n\n${count}, mask ${only.mask}`;
  const blocks = rows.map((row, number) =>
    textTable(
      [`row ${number + 1}`, 'mask', ...headers],
      columns.map(({ column, mask }, at) => [displayIdentifier(column), mask, ...cellsOf(row, at)]),
    ),
  );
  return [...blocks, count].join('\n\n');
}

function textOf(text: string | null | undefined): string {
  return text === null || text === undefined ? 'NULL' : text;
}
