// YAML with line numbers and zod: shared by the rules file and the configuration. Pure; no text of a value enters a message.
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describe, suggestion } from './yaml-describe.ts';
import { deepest, keyNode, keyText, kindOf, mapPairs, nodeAt } from './yaml-nodes.ts';

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
      this.report(
        isNode(place) ? place : at,
        where,
        describe(issue, where, schema, found),
        paste || suggestion(issue, schema),
      );
    }
    return undefined;
  }
}

/** Where a node begins in its text. */
export function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
