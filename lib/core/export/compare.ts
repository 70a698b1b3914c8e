// The export held against the source: every row and every value of every column, whichever exporter brought them.
import { z } from 'zod';
import { columnKey, tableKey } from '../model/names.ts';
import type { MeasuredTable } from './measure.ts';
import type { TableChoice } from './preflight.ts';

/** What one adopted file holds. */
export const AdoptedFile = z
  .object({
    rows: z.int().min(0),
    bytes: z.int().min(0),
    columns: z
      .array(z.object({ column: z.string(), values: z.int().min(0), content: z.string().regex(/^\d+$/) }))
      .readonly(),
  })
  .readonly();
export type AdoptedFile = z.infer<typeof AdoptedFile>;

export interface Comparison {
  readonly choice: TableChoice;
  /** Undefined when nobody could ask the source database: then only rows are compared, where the exporter counted them. */
  readonly measured: MeasuredTable | undefined;
  readonly files: readonly AdoptedFile[];
  /** Rows as the exporter counted them, when it counts. */
  readonly told?: number | undefined;
}

/** Sentences, none when nothing was lost, doubled or changed. They hold counts and names, no value. */
export function differences({ choice, measured, files, told }: Comparison): string[] {
  const where = tableKey(choice.table);
  const rows = sum(files.map((file) => file.rows));
  if (measured === undefined)
    return told === undefined || told === rows ? [] : [`${where}: ${told} rows were exported, its files hold ${rows}`];
  if (rows !== measured.rows || (told !== undefined && told !== rows))
    return [
      `${where}: the database holds ${measured.rows} rows, ${told === undefined ? '' : `${choice.by} says ${told}, `}its files hold ${rows}`,
    ];
  return measured.columns
    .filter(({ column }) => !choice.unneeded.includes(column))
    .flatMap(({ column, values, content }) => {
      const found = files.flatMap((file) => file.columns.filter((one) => one.column === column));
      const count = sum(found.map((one) => one.values));
      if (count !== values)
        return [`${columnKey(choice.table, column)}: the database holds ${values} values, the files hold ${count}`];
      const total = found.reduce((so, one) => so + BigInt(one.content), 0n);
      return total === BigInt(content) ? [] : [`${columnKey(choice.table, column)}: the files hold other values`];
    });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}
