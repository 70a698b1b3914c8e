// Plain text tables for people: aligned, cut to the terminal, numbers to the right.

const MAX_CELL = 60;

export function textTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly right?: readonly number[] } = {},
): string {
  const cells = [headers, ...rows].map((row) => row.map(shorten));
  const widths = headers.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return options.right?.includes(column) === true ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((size) => '─'.repeat(size)).join('  '), ...body.map(line)].join('\n');
}

function shorten(text: string): string {
  const flat = text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '·');
  return flat.length > MAX_CELL ? `${flat.slice(0, MAX_CELL - 1)}…` : flat;
}

/** Terminal columns: wide East Asian characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
      char,
    )
      ? 2
      : 1;
  return columns;
}
