// Two texts line by line. Lines that stand once in both anchor the comparison (patience), so that a bulk edit of a large file stays quick;
// between anchors the shortest edit is looked for while it is small.

export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Line in the old text, from 1; of an added line the one before it. */
  readonly before: number;
  /** Line in the new text, from 1; of a removed line the one before it. */
  readonly after: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Cells of the table of the shortest edit; beyond it a block counts as replaced whole. */
const MOST_CELLS = 1_000_000;

/** Every line of both texts, in order. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = linesOf(before);
  const b = linesOf(after);
  const pairs: [number, number][] = [];
  compare(a, b, { from: 0, to: a.length }, { from: 0, to: b.length }, pairs);
  const out: DiffLine[] = [];
  let [i, j] = [0, 0];
  const upTo = (x: number, y: number): void => {
    for (; i < x; i += 1) out.push({ kind: 'removed', text: a[i] ?? '', before: i + 1, after: j });
    for (; j < y; j += 1) out.push({ kind: 'added', text: b[j] ?? '', before: i, after: j + 1 });
  };
  for (const [x, y] of pairs) {
    upTo(x, y);
    out.push({ kind: 'same', text: a[x] ?? '', before: x + 1, after: y + 1 });
    [i, j] = [x + 1, y + 1];
  }
  upTo(a.length, b.length);
  return out;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function compare(a: readonly string[], b: readonly string[], x: Range, y: Range, out: [number, number][]): void {
  let [from, to] = [x.from, x.to];
  let [start, end] = [y.from, y.to];
  while (from < to && start < end && a[from] === b[start]) out.push([from++, start++]);
  const tail: [number, number][] = [];
  while (from < to && start < end && a[to - 1] === b[end - 1]) tail.push([--to, --end]);
  const anchors = from < to && start < end ? anchorsOf(a, b, { from, to }, { from: start, to: end }) : [];
  if (anchors.length > 0) {
    let [i, j] = [from, start];
    for (const [p, q] of anchors) {
      compare(a, b, { from: i, to: p }, { from: j, to: q }, out);
      out.push([p, q]);
      [i, j] = [p + 1, q + 1];
    }
    compare(a, b, { from: i, to }, { from: j, to: end }, out);
  } else if ((to - from) * (end - start) <= MOST_CELLS) shortest(a, b, { from, to }, { from: start, to: end }, out);
  for (const pair of tail.reverse()) out.push(pair);
}

/** Lines that stand once in both ranges, as the longest chain that rises in both. */
function anchorsOf(a: readonly string[], b: readonly string[], x: Range, y: Range): [number, number][] {
  const count = (lines: readonly string[], { from, to }: Range): Map<string, { count: number; at: number }> => {
    const found = new Map<string, { count: number; at: number }>();
    for (let i = from; i < to; i += 1) {
      const line = lines[i] ?? '';
      found.set(line, { count: (found.get(line)?.count ?? 0) + 1, at: i });
    }
    return found;
  };
  const [inA, inB] = [count(a, x), count(b, y)];
  const pairs = [...inA].flatMap(([line, { count: times, at }]): [number, number][] => {
    const other = inB.get(line);
    return times === 1 && other?.count === 1 ? [[at, other.at]] : [];
  });
  return longestRise(pairs.sort(([p], [q]) => p - q));
}

function longestRise(pairs: readonly [number, number][]): [number, number][] {
  // Patience sorting: the last pair of the best chain of each length, and who comes before it.
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([, y], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    previous[index] = tops[low - 1];
    tops[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** Longest common subsequence of a small block. */
function shortest(a: readonly string[], b: readonly string[], x: Range, y: Range, out: [number, number][]): void {
  const [rows, columns] = [x.to - x.from, y.to - y.from];
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[x.from + i] === b[y.from + j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[x.from + i] === b[y.from + j]) out.push([x.from + i++, y.from + j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
}

/** Only what changed, with so many unchanged lines around it; one list per stretch. */
export function hunks(lines: readonly DiffLine[], context = 2): (readonly DiffLine[])[] {
  const shown = new Set<number>();
  lines.forEach(({ kind }, at) => {
    if (kind === 'same') return;
    for (let near = Math.max(0, at - context); near <= Math.min(lines.length - 1, at + context); near += 1)
      shown.add(near);
  });
  const found: DiffLine[][] = [];
  let last = -2;
  for (const at of [...shown].sort((a, b) => a - b)) {
    const line = lines[at];
    if (line === undefined) continue;
    if (at === last + 1) found.at(-1)?.push(line);
    else found.push([line]);
    last = at;
  }
  return found;
}
