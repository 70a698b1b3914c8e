// JSON paths of rules: `$.a.b`, `$['a']`, `$.list[*].x`, `$.list[0]`, `$.*.x`, `$..key` (or `..key`), and `root['a'][0]` as other tools write them.
// A path to a container covers everything below it.

type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'deep' };
export type JsonPath = readonly Step[];

const STEP =
  /\.\.(?=[^.[]|\[)|\.\*|\.([^.[\]*]+)|\[\*\]|\[(\d{1,15})\]|\['((?:[^'\\]|\\[\s\S])*)'\]|\["((?:[^"\\]|\\[\s\S])*)"\]/y;
/** Behind `..` a key may follow without its dot. */
const BARE = /[^.[\]*]+|\*/y;
const ROOT = /^(?:\$|root(?=\[|$)|(?=\.\.))/;

/** undefined when the text is no path. */
export function parseJsonPath(text: string): JsonPath | undefined {
  const read = readPath(text);
  return typeof read === 'number' ? undefined : read;
}

/** What is wrong with a path and what may be written; undefined for a good one. */
export function jsonPathProblem(text: string): string | undefined {
  const read = readPath(text);
  if (typeof read !== 'number') return undefined;
  const where = read === 0 ? 'it must begin with $' : `it cannot be read from character ${read + 1} on`;
  return `${JSON.stringify(text)} is not a JSON path: ${where}; write such as $.a.b, $['a b'], $.list[*].x, $.list[0], $.*.x or $..key`;
}

/** The steps, or the position where the text stops being a path. */
function readPath(text: string): JsonPath | number {
  const root = ROOT.exec(text)?.[0];
  if (root === undefined) return 0;
  const steps: Step[] = [];
  let at = root.length;
  while (at < text.length) {
    const bare = steps.at(-1)?.kind === 'deep' ? sticky(BARE, text, at)?.[0] : undefined;
    if (bare !== undefined) {
      steps.push(bare === '*' ? { kind: 'any' } : { kind: 'key', key: bare });
      at += bare.length;
      continue;
    }
    const found = sticky(STEP, text, at);
    if (found === undefined) return at;
    const quoted = found[3] ?? found[4];
    const key = found[1] ?? (quoted === undefined ? undefined : unescaped(quoted));
    if (found[0] === '..') steps.push({ kind: 'deep' });
    else if (found[2] !== undefined) steps.push({ kind: 'index', index: Number(found[2]) });
    else steps.push(key === undefined ? { kind: 'any' } : { kind: 'key', key });
    at += found[0].length;
  }
  return steps.at(-1)?.kind === 'deep' ? text.length : steps;
}

function sticky(regex: RegExp, text: string, at: number): RegExpExecArray | undefined {
  regex.lastIndex = at;
  return regex.exec(text) ?? undefined;
}

const CONTROL: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Escapes of RFC 9535 in a quoted name; a backslash before anything else stands for that. */
function unescaped(quoted: string): string {
  return quoted.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (_, hex: string | undefined, char: string | undefined) =>
    hex === undefined ? (CONTROL[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The path as plans show it: `root['a'][0]` of other tools becomes `$.a[0]`, `..key` becomes `$..key`, whatever else is written stays. */
export function dollarPath(text: string): string {
  const path = /^(?:root|\.\.)/.test(text) ? parseJsonPath(text) : undefined;
  return path === undefined ? text : printJsonPath(path);
}

/** The path in its `$` form; two paths that name the same print alike. */
export function printJsonPath(path: JsonPath): string {
  let out = '$';
  let behindDeep = false;
  for (const step of path) {
    switch (step.kind) {
      case 'deep':
        out += '..';
        break;
      case 'any':
        out += behindDeep ? '*' : '[*]';
        break;
      case 'index':
        out += `[${step.index}]`;
        break;
      case 'key':
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(step.key)) out += `[${quotedKey(step.key)}]`;
        else out += behindDeep ? step.key : `.${step.key}`;
    }
    behindDeep = step.kind === 'deep';
  }
  return out;
}

function quotedKey(key: string): string {
  const escaped = JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
