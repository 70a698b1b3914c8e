// Walks a JSON text leaf by leaf without building it: exact numbers, duplicate keys, any depth; stops at what is not JSON.

/** One node per distinct path; arrays share one node for all elements. */
export class PathNode {
  readonly path: string;
  readonly key: string;
  readonly parent: PathNode | undefined;
  readonly #children = new Map<string, PathNode>();
  #element: PathNode | undefined;
  #any: PathNode | undefined;

  constructor(path: string, key: string, parent?: PathNode) {
    this.path = path;
    this.key = key;
    this.parent = parent;
  }

  /** @param revealing the key is personal data itself: it must not become part of a path */
  child(key: string, revealing: boolean): PathNode {
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    if (revealing || this.#children.size >= MOST_KEYS) {
      this.#any ??= new PathNode(`${this.path}.*`, '*', this);
      return this.#any;
    }
    const made = new PathNode(this.path + step(key), key, this);
    this.#children.set(key, made);
    return made;
  }

  get element(): PathNode {
    this.#element ??= new PathNode(`${this.path}[*]`, this.key, this.parent);
    return this.#element;
  }
}

/** More keys than this in one object position are data, not structure. */
const MOST_KEYS = 300;
const DEEPEST = 2000;

function step(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)
    ? `.${key}`
    : `['${key.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}

export interface LeafVisitor {
  /** A string (decoded) or the text of a number. */
  leaf(node: PathNode, text: string, kind: 'string' | 'number'): void;
  /** true, false or null. */
  constant?(node: PathNode): void;
  /** True when the key is personal data. Called for every key that is not plainly a word. */
  key(node: PathNode, key: string): boolean;
}

/** Returns false when the text is not JSON; leaves before the fault were visited. */
export function walkJson(text: string, root: PathNode, visitor: LeafVisitor): boolean {
  const stack: { node: PathNode; object: boolean }[] = [];
  let current = root;
  let at = 0;
  let expectKey = false;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09 || char === 0x3a) {
      at++;
    } else if (char === 0x22) {
      const end = stringEnd(text, at);
      if (end < 0) return false;
      const raw = text.slice(at + 1, end);
      const value = raw.includes('\\') ? unescaped(raw) : raw;
      if (value === undefined) return false;
      at = end + 1;
      if (expectKey) {
        const owner = stack.at(-1)?.node ?? root;
        current = owner.child(value, PLAIN_KEY.test(value) ? false : visitor.key(owner, value));
        expectKey = false;
      } else {
        visitor.leaf(current, value, 'string');
      }
    } else if (char === 0x7b) {
      if (stack.length >= DEEPEST) return false;
      stack.push({ node: current, object: true });
      expectKey = true;
      at++;
    } else if (char === 0x5b) {
      if (stack.length >= DEEPEST) return false;
      stack.push({ node: current.element, object: false });
      current = current.element;
      at++;
    } else if (char === 0x2c) {
      const top = stack.at(-1);
      if (top === undefined) return false;
      expectKey = top.object;
      current = top.node;
      at++;
    } else if (char === 0x7d || char === 0x5d) {
      if (stack.pop() === undefined) return false;
      expectKey = false;
      at++;
    } else {
      const end = tokenEnd(text, at);
      const token = text.slice(at, end);
      const isNumber = NUMBER.test(token);
      // Braces around anything else are no document: a template, an array of another language.
      if (expectKey || !(isNumber || CONSTANT.test(token))) return false;
      if (isNumber) visitor.leaf(current, token, 'number');
      else visitor.constant?.(current);
      at = end;
    }
  }
  return stack.length === 0;
}

const NUMBER = /^-?\d[\d.eE+-]*$/;
const CONSTANT = /^(?:true|false|null)$/;
const PLAIN_KEY = /^[A-Za-z_][A-Za-z_]{0,40}$/;

function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

function tokenEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s,:\]}"[{]/.test(text[end] ?? '')) end++;
  return end;
}

function unescaped(raw: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
