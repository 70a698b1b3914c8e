// YAML with line numbers and zod: shared by the rules file and the configuration. Pure; no text of a value enters a message.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { closest } from './suggest.ts';

/** One thing wrong in a file: where, what, and what to write instead. */
export interface FileProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The path inside the file, e.g. `tables.public.customers.email`. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
  /** The line, or lines, to write instead; '' when there is no single answer. */
  readonly paste: string;
}

/** `file:line: message; write: paste`, one problem a line. */
export function printProblems(problems: readonly FileProblem[]): string {
  return problems
    .map(({ file, line, message, paste }) => `${file}:${line}: ${message}${paste === '' ? '' : `; write: ${paste}`}`)
    .join('\n');
}

export interface Entry {
  /** The key's text as written, also where YAML would read `null`, `true` or a number. */
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
  readonly line: number;
}

/** Parses one YAML document and collects problems instead of throwing at the first. */
export class YamlReader {
  readonly file: string;
  readonly problems: FileProblem[] = [];
  readonly root: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  constructor(text: string, file: string) {
    this.file = file;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      merge: false,
    });
    this.root = this.#document.contents;
    for (const error of [...this.#document.errors, ...this.#document.warnings]) {
      const code = error.code.toLowerCase().replaceAll('_', ' ');
      this.report(error.pos[0], '', `not valid YAML (${code})`, '');
    }
  }

  /** The node behind an alias (`*name`), or the node itself. */
  resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  /** Plain JavaScript of a node. Only for values: as an object key `__proto__` would not be safe. */
  value(node: unknown): unknown {
    if (!isNode(node)) return node;
    try {
      const value: unknown = node.toJS(this.#document, { maxAliasCount: 100 });
      return value;
    } catch {
      this.report(node, '', 'an alias that does not resolve, or too many aliases', '');
      return undefined;
    }
  }

  /** 1-based line of a node or of an offset. */
  line(at: unknown): number {
    const offset = typeof at === 'number' ? at : rangeStart(at);
    return offset === undefined ? 1 : Math.max(1, this.#lines.linePos(offset).line);
  }

  report(at: unknown, path: string, message: string, paste: string): void {
    this.problems.push({ file: this.file, line: this.line(at), path, message, paste });
  }

  /** The pairs of a map in order; anything else is reported. An absent or empty value has no pairs. */
  entries(given: unknown, path: string, at: unknown = given): Entry[] {
    const node = this.resolve(given);
    if (node === undefined || node === null || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) {
      this.report(at, path, `${path === '' ? 'the file' : path} must be a map of keys, found ${kindOf(node)}`, '');
      return [];
    }
    return mapPairs(node).map((pair) => ({
      key: keyText(pair.key),
      keyNode: pair.key,
      value: pair.value ?? undefined,
      line: this.line(pair.key),
    }));
  }

  /** Validates a value; every issue is reported at its own line. */
  parse<T>(schema: z.ZodType<T>, node: unknown, path: string, at: unknown, paste = ''): T | undefined {
    const result = schema.safeParse(this.value(node) ?? undefined);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const inner = issue.path.map(String);
      const where = [path, ...inner].filter((part) => part !== '').join('.');
      const place =
        issue.code === 'unrecognized_keys' ? keyNode(deepest(node, inner), issue.keys[0]) : deepest(node, inner);
      this.report(isNode(place) ? place : at, where, describe(issue, where, schema, place), paste);
    }
    return undefined;
  }
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A map's pairs, typed as what they are: unknown until looked at. */
export function mapPairs(map: YAMLMap): readonly Pair<unknown, unknown>[] {
  return map.items;
}

/** A key as its author wrote it: `null`, `true` and `2024` are names here. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  if (typeof node.value === 'boolean') return 'true or false';
  return typeof node.value === 'string' ? 'text' : 'a number';
}

/** Enumerations hold words of this program, so a short word may be shown; anything else only as its kind. */
function foundWord(node: unknown): string {
  const text = isScalar(node) ? String(node.value) : '';
  return /^[\w-]{1,20}$/.test(text) ? text : kindOf(node);
}

function child(node: unknown, step: string): unknown {
  if (isMap(node)) return mapPairs(node).find((pair) => keyText(pair.key) === step)?.value;
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

function deepest(node: unknown, path: readonly string[]): unknown {
  let here = node;
  for (const step of path) {
    const next = child(here, step);
    if (!isNode(next)) break;
    here = next;
  }
  return here;
}

function keyNode(node: unknown, key: string | undefined): unknown {
  return isMap(node) ? (mapPairs(node).find((pair) => keyText(pair.key) === key)?.key ?? node) : node;
}

/** One sentence for a zod issue. Input values are never printed: `keepValues` and `constant` may hold data. */
function describe(issue: z.core.$ZodIssue, where: string, schema: z.ZodType, place: unknown): string {
  const name = where === '' ? 'the file' : where;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.path.length === 0 ? shapeKeys(schema) : [];
      const near = closest(issue.keys[0] ?? '', known);
      const allowed = known.length > 0 ? `; known keys: ${known.join(', ')}` : '';
      return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => `\`${key}\``).join(', ')}${near === undefined ? allowed : `; did you mean \`${near}\`?`}`;
    }
    case 'invalid_type':
      return `${name} must be ${article(issue.expected)}, found ${kindOf(place)}`;
    case 'invalid_value':
      return `${name} must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}, found ${foundWord(place)}`;
    case 'too_small':
      return `${name} must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_big':
      return `${name} must be at most ${issue.maximum}`;
    case 'custom':
      return `${name} ${issue.message}`;
    case 'invalid_format':
      return `${name} ${issue.message}`;
    default:
      return `${name} has a form that is not known here`;
  }
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
  };
  return words[expected] ?? expected;
}

/** The keys of an object schema, for suggestions. */
export function shapeKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}
