// Looks for custom identifiers in one column's values: whole values, arrays, composites, JSON. Every value is looked at; holds counts only.
import { classifyText } from '../detect/classify-text.ts';
import { type LeafVisitor, PathNode, walkJson } from '../detect/json-leaves.ts';
import { arrayElements, compositeFields } from '../detect/literals.ts';
import type { Detection } from '../findings/detection.ts';
import type { Column, TableId } from '../model/catalog.ts';
import type { CustomDetection } from './custom-detection.ts';
import { type CompiledIdentifier, isNamed, occurrences, strengthOf } from './matcher.ts';

interface Tally {
  readonly identifier: CompiledIdentifier;
  readonly where: Detection['where'];
  readonly jsonPath: string | undefined;
  /** A keyword stands in a name on the way. */
  readonly named: boolean;
  rows: number;
}

export class CustomScanner {
  readonly #table: TableId;
  readonly #column: Column;
  readonly #custom: CustomDetection;
  readonly #tallies = new Map<string, Tally>();
  readonly #root = new PathNode('$', '');
  readonly #visitor: LeafVisitor;
  #text = '';
  #rows = 1;
  readonly #seen = new Set<string>();
  readonly #keyed = new Map<CompiledIdentifier, boolean>();
  #allowed = false;
  /** Rows with a match that an allow list names. */
  allowedRows = 0;

  constructor(table: TableId, column: Column, custom: CustomDetection) {
    this.#table = table;
    this.#column = column;
    this.#custom = custom;
    this.#visitor = {
      leaf: (node, text) => this.#look(text, [this.#column.name, ...keysOf(node)], 'json', node.path),
      key: (node, key) => {
        this.#look(key, [this.#column.name, ...keysOf(node)], 'json', '$');
        // A key that is personal data must not become a part of a path.
        return isPersonalKey(this.#custom, key);
      },
    };
  }

  /** @param rows how many rows hold this value */
  add(text: string, rows: number): void {
    this.#text = text;
    this.#rows = rows;
    this.#seen.clear();
    this.#keyed.clear();
    this.#allowed = false;
    this.#value(text);
    if (this.#allowed) this.allowedRows += rows;
  }

  #value(text: string): void {
    const { name, type } = this.#column;
    const elements = type.category === 'array' ? arrayElements(text) : undefined;
    if (elements !== undefined) {
      for (const element of elements) this.#look(element, [name], 'array', undefined);
      return;
    }
    const fields = type.category === 'composite' ? compositeFields(text) : undefined;
    if (fields !== undefined && fields.length === type.fields?.length) {
      type.fields.forEach((field, i) => {
        this.#look(fields[i] ?? '', [name, field.name], undefined, undefined);
      });
      return;
    }
    const looksLikeJson = (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
    const mayBeJson = type.category === 'json' || (type.category === 'text' && looksLikeJson);
    if (mayBeJson && walkJson(text, this.#root, this.#visitor)) return;
    this.#look(text, [name], undefined, undefined);
  }

  /** @param where undefined: the value itself, whole or inside a longer text */
  #look(
    text: string,
    names: readonly string[],
    where: 'json' | 'array' | undefined,
    jsonPath: string | undefined,
  ): void {
    for (const identifier of this.#custom.identifiers) {
      const named = isNamed(identifier, names);
      let found = occurrences(identifier, text, named);
      // Macie sees the whole document as one value: a key or a neighbour that precedes counts there, and so here.
      if (found.length === 0 && where !== undefined && !named) {
        const unnamed = occurrences(identifier, text, true);
        if (unnamed.length > 0 && this.#isKeyedInWhole(identifier)) found = unnamed;
      }
      const { allows } = this.#custom;
      const counting = allows === undefined ? found : found.filter(({ start, end }) => !allows(text.slice(start, end)));
      if (counting.length < found.length) this.#allowed = true;
      const [first] = counting;
      if (first === undefined) continue;
      const whole = text.slice(first.start, first.end) === text.trim();
      this.#count(identifier, where ?? (whole ? 'value' : 'text'), jsonPath, named);
    }
  }

  /** A keyword precedes some match in the value as it is stored. */
  #isKeyedInWhole(identifier: CompiledIdentifier): boolean {
    const known = this.#keyed.get(identifier);
    if (known !== undefined) return known;
    const keyed = occurrences(identifier, this.#text, false).length > 0;
    this.#keyed.set(identifier, keyed);
    return keyed;
  }

  /** Once a value, however often the identifier stands in it. */
  #count(
    identifier: CompiledIdentifier,
    where: Detection['where'],
    jsonPath: string | undefined,
    named: boolean,
  ): void {
    const key = `${where} ${jsonPath ?? ''} ${identifier.name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const tally = this.#tallies.get(key) ?? { identifier, where, jsonPath, named, rows: 0 };
    tally.rows += this.#rows;
    this.#tallies.set(key, tally);
  }

  /**
   * Detections of all places in the column.
   * @param of number of values that are not NULL
   */
  finish(of: number): Detection[] {
    return [...this.#tallies.values()].map(({ identifier, where, jsonPath, named, rows }) => ({
      table: this.#table,
      column: this.#column.name,
      identifier: identifier.name,
      hits: rows,
      of,
      strength: strengthOf(identifier, rows),
      source: 'classifier',
      where,
      ...(jsonPath === undefined ? {} : { jsonPath }),
      why: `${rows} of ${of} values ${where === 'value' ? 'are' : 'hold'} what this custom identifier describes${keywordText(identifier, named)}`,
    }));
  }
}

function keywordText(identifier: CompiledIdentifier, named: boolean): string {
  if (identifier.keywords.length === 0) return '';
  return named ? ', and a keyword stands in the name' : ', after a keyword';
}

function keysOf(node: PathNode): string[] {
  const keys: string[] = [];
  for (let at: PathNode | undefined = node; at !== undefined; at = at.parent) if (at.key !== '') keys.push(at.key);
  return keys;
}

/** True for a key of a JSON object that is itself what a custom or a built-in identifier describes. */
export function isPersonalKey(custom: CustomDetection, key: string): boolean {
  return (
    custom.identifiers.some((identifier) => occurrences(identifier, key, true).length > 0) ||
    key.includes('@') ||
    classifyText(key).length > 0
  );
}
