// The inventory as CSV (RFC 4180). Cells that a spreadsheet would run as a formula get an apostrophe in front, as OWASP advises.
import type { Inventory, InventoryRow } from './inventory.ts';

const HEADERS = ['table', 'column', 'identifier', 'decision', 'mask', 'who', 'when', 'until', 'why'] as const;

/** One row a column or table; what is left out follows the personal data, told apart by `decision`. */
export function inventoryCsv({ personal, leftOut }: Inventory): string {
  const lines = [HEADERS, ...[...personal, ...leftOut].map(cellsOf)].map((cells) => cells.map(csvCell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cellsOf(row: InventoryRow): readonly string[] {
  const { table, column, identifiers, decision, mask, who, when, until, why } = row;
  return [table, column, identifiers, decision, mask, who, when, until, why];
}

/** Also the full-width forms of the signs, which some spreadsheets read alike; blanks before a sign do not make it harmless. */
const FORMULA = /^\s*[=+\-@\t\r\n|＝＋－＠]/u;

/** A cell that is text in every spreadsheet. */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('\0', '').replaceAll('"', '""')}"`;
}
