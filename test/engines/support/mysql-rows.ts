// Rows of the INSERT statements of a MySQL dump, as text: enough for a classifier, not a MySQL.

export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Tables of a dump in the order of the schema; a value that is no literal (0x…, _binary) is its text. */
export function dumpedTables(schema: string, data: string): readonly DumpedTable[] {
  return [...schema.matchAll(/CREATE TABLE (\w+) \(([\s\S]*?)\n\)/g)].map(([, name = '', body = '']) => {
    const columns = body
      .split('\n')
      .flatMap(
        (line) =>
          /^\s+(?:\/\*!\d+ )?`?(?!PRIMARY|KEY|UNIQUE|CONSTRAINT|FULLTEXT|SPATIAL)([a-z_0-9]+)`? [A-Z]/.exec(
            line,
          )?.[1] ?? [],
      );
    const rows = [
      ...data.matchAll(new RegExp(String.raw`^INSERT INTO\s+[\x60]?${name}[\x60]?\s*(?:\([^)]*\))?\s*VALUES\s*`, 'gm')),
    ].flatMap((match) => tuples(data, match.index + match[0].length));
    return { name, columns, rows };
  });
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** `(1,'a',NULL),(…);` from a position on. */
function tuples(data: string, start: number): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let [value, quoted, inside] = ['', false, 0];
  for (let at = start; at < data.length; at++) {
    const char = data[at] ?? '';
    // a value for newer servers: /*!50705 0x00…,*/
    const comment = /^(?:\/\*!\d+|\*\/)/.exec(data.slice(at, at + 10));
    if (comment !== null && inside > 0) {
      at += comment[0].length - 1;
      continue;
    }
    if (char === "'") {
      quoted = true;
      for (at++; data[at] !== "'" || data[at + 1] === "'"; at++) {
        if (data[at] === '\\') value += ESCAPES[data[++at] ?? ''] ?? data[at];
        else value += data[at] === "'" ? data[++at] : data[at];
      }
    } else if (char === '(' && inside++ === 0) {
      row = [];
    } else if (inside === 1 && (char === ',' || char === ')')) {
      row.push(!quoted && value.trim() === 'NULL' ? null : quoted ? value : value.trim());
      [value, quoted] = ['', false];
      if (char === ')') {
        inside = 0;
        rows.push(row);
      }
    } else if (inside > 0) {
      if (char === ')') inside--;
      if (!quoted) value += char;
    } else if (char === ';') {
      break;
    }
  }
  return rows;
}
