// Which column a `jsonPath` of Macie names: `$['a']['b']`, `$.a.b`, `$.a[0]`, `$['...tail of a long name']`. Where two readings
// are columns, or none is, it names no column.

export interface NamedColumn {
  readonly column: string;
  /** What follows the column's name, as Macie wrote it: the place inside its value; '' for the value itself. */
  readonly inside: string;
}

/** Macie cuts the beginning of an element name longer than this. */
const LONGEST_NAME = 240;
/** Macie's paths have at most 250 characters; whatever is far longer is not Macie's. */
const LONGEST_PATH = 10_000;
/** So much of a cut name must be left to know it again. */
const SHORTEST_TAIL = 200;

export function columnOfPath(path: string | null | undefined, columns: ReadonlySet<string>): NamedColumn | undefined {
  if (path === null || path === undefined || path.length > LONGEST_PATH) return undefined;
  if (path.startsWith("$['")) return bracketed(path, columns);
  return path.startsWith('$.') && !path.startsWith('$..') ? dotted(path, columns) : undefined;
}

function bracketed(path: string, columns: ReadonlySet<string>): NamedColumn | undefined {
  const names = bracketReadings(path);
  const exact = only(names.filter((name) => columns.has(name.column)));
  if (exact !== undefined) return exact === 'several' ? undefined : exact;
  const cut = names.flatMap(({ column, inside }) => {
    const tail = column.startsWith('...') ? column.slice(3) : column;
    if (lengthOf(tail) < SHORTEST_TAIL) return [];
    return [...columns].flatMap((name) =>
      lengthOf(name) > LONGEST_NAME && name.endsWith(tail) ? [{ column: name, inside }] : [],
    );
  });
  const found = only(cut);
  return found === 'several' ? undefined : found;
}

/** Every name that the first bracket may hold: it ends at any `']` behind which the path may end or go on; quotes are escaped or plain. */
function bracketReadings(path: string): readonly NamedColumn[] {
  const readings: NamedColumn[] = [];
  for (let end = path.indexOf("']", 3); end >= 0; end = path.indexOf("']", end + 1)) {
    const inside = path.slice(end + 2);
    if (inside !== '' && !inside.startsWith('[') && !inside.startsWith('.')) continue;
    const name = path.slice(3, end);
    for (const column of new Set([name, name.replaceAll("\\'", "'"), name.replaceAll(/\\(['"\\])/g, '$1')]))
      readings.push({ column, inside });
  }
  return readings;
}

/** `$.a.b[0].c` reads as a, a.b or a.b.c: a name may itself hold dots. A quoted element is always inside. */
function dotted(path: string, columns: ReadonlySet<string>): NamedColumn | undefined {
  const readings: NamedColumn[] = [];
  for (let end = 3; end <= path.length; end += 1) {
    if (end < path.length && path[end] !== '.' && !path.startsWith("['", end)) continue;
    const read = path.slice(2, end);
    const index = /(?:\[\d+\])+$/.exec(read)?.[0] ?? '';
    readings.push({ column: read.replaceAll(/\[\d+\]/g, ''), inside: index + path.slice(end) });
  }
  const found = only(readings.filter((reading) => columns.has(reading.column)));
  return found === 'several' ? undefined : found;
}

/** The one column that all readings name; 'several' when they differ. */
function only(readings: readonly NamedColumn[]): NamedColumn | 'several' | undefined {
  const [first] = readings;
  return readings.every((reading) => reading.column === first?.column) ? first : 'several';
}

function lengthOf(name: string): number {
  let characters = 0;
  for (const _ of name) characters += 1;
  return characters;
}
