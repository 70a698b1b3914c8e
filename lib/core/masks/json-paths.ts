// JSON paths of rules: `$.a.b`, `$['a']`, `$.list[*].x`, `$.list[0]`, `$..key`. A path to a container covers everything below it.

type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'deep' };
export type JsonPath = readonly Step[];

const STEP = /\.\.(?=[^.[]|\[)|\.\*|\.([^.[\]*]+)|\[\*\]|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** undefined when the text is no path. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith('$')) return undefined;
  const steps: Step[] = [];
  let at = 1;
  while (at < text.length) {
    // Behind `..` a key may follow without its dot.
    const bare = steps.at(-1)?.kind === 'deep' ? /[^.[\]*]+|\*/y : undefined;
    if (bare !== undefined) {
      bare.lastIndex = at;
      const key = bare.exec(text)?.[0];
      if (key !== undefined) {
        steps.push(key === '*' ? { kind: 'any' } : { kind: 'key', key });
        at += key.length;
        continue;
      }
    }
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return undefined;
    const key = match[1] ?? (match[3] ?? match[4])?.replace(/\\(.)/g, '$1');
    if (match[0] === '..') steps.push({ kind: 'deep' });
    else if (match[2] !== undefined) steps.push({ kind: 'index', index: Number(match[2]) });
    else steps.push(key === undefined ? { kind: 'any' } : { kind: 'key', key });
    at += match[0].length;
  }
  return steps.at(-1)?.kind === 'deep' ? undefined : steps;
}

/** Does the rule's path name this place or one above it? */
export function coversPath(rule: JsonPath, place: readonly (string | number)[], atRule = 0, atPlace = 0): boolean {
  const step = rule[atRule];
  if (step === undefined) return true;
  if (step.kind === 'deep') {
    for (let from = atPlace; from < place.length; from += 1) if (coversPath(rule, place, atRule + 1, from)) return true;
    return false;
  }
  const here = place[atPlace];
  if (here === undefined) return false;
  const fits = step.kind === 'any' || (step.kind === 'key' ? here === step.key : here === step.index);
  return fits && coversPath(rule, place, atRule + 1, atPlace + 1);
}
