// Which column a cell of a CSV file names.
import { integerOf } from './scalars.ts';

export interface CellPlace {
  readonly column?: number | string | null | undefined;
  readonly columnName?: string | null | undefined;
}

/**
 * With a header line the name must be a column and agree with its number, counted from 1; without a name the number decides.
 * Without a header line the "name" is the first row's value: only the number counts.
 */
export function columnOfCell(
  cell: CellPlace | null | undefined,
  columns: readonly string[],
  header: boolean | null | undefined,
): string | undefined {
  if (cell === null || cell === undefined || header === null || header === undefined) return undefined;
  const number = integerOf(cell.column);
  const numbered = number === undefined || number < 1 ? undefined : columns[number - 1];
  const name = cell.columnName ?? '';
  return header && name !== '' && name !== numbered ? undefined : numbered;
}
