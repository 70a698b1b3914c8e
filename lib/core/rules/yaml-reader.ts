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
import { z } from 'zod';
import { closest } from './suggest.ts';

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  /** Its column in the line; `column` means a table's column in rules. */
  readonly character: number;
}

/** One thing wrong in a file: where, what, and what to write instead. */
export interface FileProblem extends Place {
  readonly file: string;
  /** The path inside the file, e.g. `tables.public.customers.email`. */
  readonly path: string;
  /** What was expected and what was found. */
  readonly message: string;
  /** The line, or lines, to write instead; '' when there is no single answer. */
  readonly paste: string;
}

/** By line, then by column: for sorting. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

/** `file:line:column: message; write: paste`, one problem a line. */
export function printProblems(problems: readonly FileProblem[]): string {
  return problems
    .map(
      ({ file, line, character, message, paste }) =>
        `${file}:${line}:${character}: ${message}${paste === '' ? '' : `; write: ${paste}`}`,
    )
    .join('\n');
}

export interface Entry extends Place {
  /** The key's text as written, also where YAML would read `null`, `true` or a number. */
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
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
      const remedy =
        error.code === 'DUPLICATE_KEY' ? 'remove one of the two' : 'expected a map of keys, as YAML writes it';
      this.report(error.pos[0], '', `not valid YAML (${code}): ${remedy}`, '');
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

  /** Where a node or an offset stands. */
  place(at: unknown): Place {
    const offset = typeof at === 'number' ? at : rangeStart(at);
    if (offset === undefined) return { line: 1, character: 1 };
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), character: Math.max(1, col) };
  }

  report(at: unknown, path: string, message: string, paste: string): void {
    this.problems.push({ file: this.file, ...this.place(at), path, message, paste });
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
      ...this.place(pair.key),
    }));
  }

  /** Validates a value; every issue is reported at its own line. */
  parse<T>(schema: z.ZodType<T>, node: unknown, path: string, at: unknown, paste = ''): T | undefined {
    return this.check(schema, this.value(node) ?? undefined, node, path, at, paste);
  }

  /** The same for a value that was made from the node, e.g. without one of its keys. */
  check<T>(schema: z.ZodType<T>, value: unknown, node: unknown, path: string, at: unknown, paste = ''): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const inner = issue.path.map(String);
      const where = [path, ...inner].filter((part) => part !== '').join('.');
      const place =
        issue.code === 'unrecognized_keys' ? keyNode(deepest(node, inner), issue.keys[0]) : deepest(node, inner);
      // What is missing is reported at the map that should hold it.
      const found = isMap(node) ? nodeAt(node, inner) : place;
      this.report(isNode(place) ? place : at, where, describe(issue, where, schema, found), paste);
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

/** The node at a path; undefined when something on the way is missing. */
function nodeAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => child(here, step), node);
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

/** Something stands at the whole path, not only at its beginning. */
function isThere(node: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  return isNode(node) && (step === undefined || isThere(child(node, step), rest));
}

function keyNode(node: unknown, key: string | undefined): unknown {
  return isMap(node) ? (mapPairs(node).find((pair) => keyText(pair.key) === key)?.key ?? node) : node;
}

/** One sentence for a zod issue. Input values are never printed: `keepValues` and `constant` may hold data. */
function describe(issue: z.core.$ZodIssue, where: string, schema: z.ZodType, place: unknown): string {
  const name = where === '' ? 'the file' : where;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = shapeKeys(schemaAt(schema, issue.path));
      const near = closest(issue.keys[0] ?? '', known);
      const allowed = known.length > 0 ? `; known keys: ${known.join(', ')}` : '';
      return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => `\`${key}\``).join(', ')}${near === undefined ? allowed : `; did you mean \`${near}\`?`}`;
    }
    case 'invalid_type':
      return `${name} must be ${article(issue.expected)}, found ${kindOf(place)}${issue.expected === 'string' && isScalar(place) && place.value !== null ? ': put it in quotes' : ''}`;
    case 'invalid_value':
      return `${name} must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}, found ${foundWord(place)}`;
    case 'too_small':
      if (issue.inclusive === false) return `${name} must be more than ${issue.minimum}`;
      return `${name} must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_big':
      return `${name} must be at most ${issue.maximum}`;
    case 'custom':
    case 'invalid_format':
      return `${name} ${issue.message}`;
    case 'invalid_union':
      return describeUnion(issue, name, where, schema, place);
    case 'invalid_key':
      return `${name} is no key that may stand here: ${issue.issues.map((inner) => inner.message).join('; ')}`;
    case 'invalid_element':
    case 'not_multiple_of':
      return `${name} must be of another form: ${issue.message}`;
    default:
      return issue satisfies never;
  }
}

/** What zod says of a union without a message of its own. */
const UNSAID = 'Invalid input';

/** The form that got furthest says what is wrong in it; where none fits at all, every form is named. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  name: string,
  where: string,
  schema: z.ZodType,
  place: unknown,
): string {
  // What the schema itself says about its forms is better than what one of them lacks.
  if (issue.message !== UNSAID) return `${name} must be ${issue.message}, found ${kindOf(place)}`;
  const firsts = issue.errors.flatMap(([first]) => first ?? []);
  const near = firsts.find((first) => first.path.length > 0 || first.code === 'unrecognized_keys' || isOwn(first));
  if (near !== undefined) {
    const inner = near.path.map(String);
    return describe(
      near,
      [where, ...inner].join('.'),
      schema,
      isThere(place, inner) ? deepest(place, inner) : undefined,
    );
  }
  const forms = firsts.flatMap((first) => {
    if (first.code === 'invalid_type') return [article(first.expected)];
    return first.code === 'invalid_value' ? first.values.map(String) : [];
  });
  return `${name} must be ${[...new Set(forms)].join(' or ')}, found ${kindOf(place)}`;
}

/** A refusal by a rule of this program, whose message says what to do. */
function isOwn({ code }: z.core.$ZodIssue): boolean {
  return code === 'custom' || code === 'invalid_format' || code === 'too_small' || code === 'too_big';
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

/** The schema of what stands at a path, as far as it goes through maps with known keys. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrapped(here);
    const shape: unknown = typeof here === 'object' && here !== null && 'shape' in here ? here.shape : undefined;
    here =
      typeof shape === 'object' && shape !== null
        ? Object.entries(shape).find(([key]) => key === step)?.[1]
        : undefined;
  }
  const found = unwrapped(here);
  return found instanceof z.ZodType ? found : z.unknown();
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

/** The keys of an object schema, for suggestions. */
export function shapeKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}
