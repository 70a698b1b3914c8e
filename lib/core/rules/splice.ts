// Edits to YAML text by position: what is not changed stays byte for byte, comments and odd spacing included.
import { Document, isAlias, isMap, isScalar, parseDocument, type Range, visit, type YAMLMap } from 'yaml';
import { keyText, mapPairs } from './yaml-nodes.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value on one line: `{ mask: email, unique: true }`. */
export function flowText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, scalar) {
      // yaml writes some texts with line breaks plain, over several lines
      if (typeof scalar.value === 'string' && LINE_BREAK.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const options = { collectionStyle: 'flow', lineWidth: 0, blockQuote: false, doubleQuotedAsJSON: true } as const;
  return document.toString(options).trimEnd();
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** A key on one line, quoted where YAML needs it, also inside a `{ … }`. */
export function keyToYaml(key: string): string {
  const plain = /^\{ (.*): 1 \}$/.exec(flowText(new Map([[key, 1]])))?.[1];
  return plain === undefined || plain.startsWith('?') ? JSON.stringify(key) : plain;
}

/** An entry to add: on one line, and as lines of a block where there is room for one. */
export interface NewEntry {
  readonly line: string;
  readonly block?: string | undefined;
}

/** Applies edits that do not overlap; several at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  const windows = text.includes('\r\n');
  let out = '';
  let at = 0;
  for (const { edit } of ordered) {
    out += text.slice(at, edit.start) + (windows ? edit.text.replaceAll('\n', '\r\n') : edit.text);
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Where a value stands, without the comment after it. */
function valueRange(node: unknown): Range | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return isRange(range) ? range : undefined;
}

function isRange(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 3 && value.every((item) => typeof item === 'number');
}

/** One `key: value` of a map in the text. */
export interface Place {
  readonly key: string;
  readonly keyStart: number;
  /** Undefined for an absent value. */
  readonly value: unknown;
  /** End of the value, or of the key when there is none. */
  readonly end: number;
}

/** A map in the text, or the place where one can be written (`tables:` with nothing behind it). */
export class TextMap {
  readonly places: ReadonlyMap<string, Place>;
  readonly #text: string;
  readonly #node: YAMLMap | undefined;
  readonly #owner: Place | undefined;

  constructor(text: string, node: unknown, owner?: Place) {
    this.#text = text;
    this.#owner = owner;
    this.#node = isMap(node) ? node : undefined;
    this.places = new Map(
      this.#node === undefined ? [] : mapPairs(this.#node).map((pair) => placeOf(pair.key, pair.value)),
    );
  }

  static root(text: string): TextMap {
    return new TextMap(text, parseDocument(text, { prettyErrors: false, uniqueKeys: false }).contents);
  }

  /** The map behind one pair, also where its key stands more than once. */
  static of(text: string, pair: { readonly key: unknown; readonly value: unknown }): TextMap {
    const [, place] = placeOf(pair.key, pair.value);
    return new TextMap(text, place.value, place);
  }

  /** The map behind a key; empty when there is none yet. */
  child(key: string): TextMap | undefined {
    const place = this.places.get(key);
    return place && new TextMap(this.#text, place.value, place);
  }

  /** Adds entries at the end, in the map's own style. */
  append(entries: readonly NewEntry[]): Edit[] {
    if (entries.length === 0) return [];
    if (this.#node === undefined || this.#node.items.length === 0) return this.#fill(entries);
    return this.#node.flow === true ? this.#appendFlow(this.#node, entries) : this.#appendBlock(entries);
  }

  /** Replaces the value of an entry. */
  replace(key: string, value: string): Edit[] {
    const place = this.places.get(key);
    if (place === undefined) return [];
    const range = valueRange(place.value);
    if (range === undefined || isEmpty(place.value))
      return [{ start: afterColon(this.#text, place.end), end: afterColon(this.#text, place.end), text: ` ${value}` }];
    const end = trimmedEnd(this.#text, range);
    return [{ start: range[0], end, text: value }];
  }

  /** Removes an entry: of a block map with its line, of a flow map with its comma. Comments stay. Nothing where its key stands in no line of its own. */
  remove(key: string): Edit[] {
    const place = this.places.get(key);
    if (place === undefined) return [];
    if (this.#node?.flow === true) return this.#removeFlow(place);
    const start = lineStart(this.#text, place.keyStart);
    if (this.#text.slice(start, place.keyStart).trim() !== '') return [];
    const end = entryEnd(this.#text, place);
    const rest = /^[ \t]*(\r?\n|$)?/.exec(this.#text.slice(end));
    // A comment behind the value keeps the line.
    return [{ start: rest?.[1] === undefined ? place.keyStart : start, end: end + (rest?.[0].length ?? 0), text: '' }];
  }

  #removeFlow(place: Place): Edit[] {
    const end = entryEnd(this.#text, place);
    const comma = /^\s*,[ \t]*/.exec(this.#text.slice(end))?.[0];
    if (comma !== undefined) return [{ start: place.keyStart, end: end + comma.length, text: '' }];
    const places = [...this.places.values()];
    const before = places[places.indexOf(place) - 1];
    const from = before === undefined ? place.keyStart : entryEnd(this.#text, before);
    const isComma = /^\s*,\s*$/.test(this.#text.slice(from, place.keyStart));
    return [{ start: isComma ? from : place.keyStart, end, text: '' }];
  }

  /** Puts another entry in the place of one. @param line `key: value` */
  exchange(key: string, line: string): Edit[] {
    const place = this.places.get(key);
    return place === undefined ? [] : [{ start: place.keyStart, end: entryEnd(this.#text, place), text: line }];
  }

  /** Entries of a block map, each with all lines up to the next one; the last one is left out. */
  blocks(): ReadonlyMap<string, { readonly start: number; readonly end: number }> {
    const places = this.#node === undefined || this.#node.flow === true ? [] : [...this.places.values()];
    const starts = places.map(({ keyStart }) => lineStart(this.#text, keyStart));
    return new Map(
      places.flatMap(({ key, keyStart }, at) => {
        const [start = 0, end] = starts.slice(at, at + 2);
        return end === undefined || this.#text.slice(start, keyStart).trim() !== '' ? [] : [[key, { start, end }]];
      }),
    );
  }

  /** Somewhere in it stands an anchor or an alias: what is written in one place counts in another. */
  isLinked(): boolean {
    let found = false;
    // Without an anchor an alias is an error; most files have no such sign at all.
    if (this.#node !== undefined && this.#text.includes('&'))
      visit(this.#node, {
        Node: (_, node) => {
          if (!isAlias(node) && node.anchor === undefined) return undefined;
          found = true;
          return visit.BREAK;
        },
      });
    return found;
  }

  #appendBlock(entries: readonly NewEntry[]): Edit[] {
    const places = [...this.places.values()];
    const last = places.at(-1);
    const first = places[0];
    if (last === undefined || first === undefined) return [];
    const range = valueRange(last.value);
    const end = range === undefined || isEmpty(last.value) ? last.end : trimmedEnd(this.#text, range);
    const at = lineEnd(this.#text, end);
    const indent = ' '.repeat(first.keyStart - lineStart(this.#text, first.keyStart));
    return [{ start: at, end: at, text: blockText(entries, indent) }];
  }

  #appendFlow(node: YAMLMap, entries: readonly NewEntry[]): Edit[] {
    const range = valueRange(node);
    if (range === undefined) return [];
    const close = range[1] - 1;
    const inside = this.#text.slice(range[0] + 1, close);
    const comma = /,\s*$/.test(inside) ? '' : ',';
    const end = range[0] + 1 + inside.trimEnd().length;
    const start = /#[^\n]*$/.test(inside.trimEnd()) ? close : end;
    return [{ start, end: close, text: `${comma} ${entries.map(({ line }) => line).join(', ')} ` }];
  }

  /** The map does not exist yet, or is `{}` or `null`: writes it as a block below its key. */
  #fill(entries: readonly NewEntry[]): Edit[] {
    const owner = this.#owner;
    if (owner === undefined || isAlias(owner.value)) return [];
    const indent = ' '.repeat(owner.keyStart - lineStart(this.#text, owner.keyStart) + 2);
    const at = lineEnd(this.#text, isEmpty(owner.value) ? afterColon(this.#text, owner.end) : owner.end);
    const range = isEmpty(owner.value) ? undefined : valueRange(owner.value);
    const cleared = range === undefined ? [] : [{ start: range[0], end: range[1], text: '' }];
    return [...cleared, { start: at, end: at, text: blockText(entries, indent) }];
  }
}

/** Takes an entry of a block map out of the text, with its lines. */
export function removal(text: string, key: unknown, value: unknown): Edit {
  const [, place] = placeOf(key, value);
  const end = entryEnd(text, place);
  const after = text.indexOf('\n', end);
  return { start: lineStart(text, place.keyStart), end: after === -1 ? text.length : after + 1, text: '' };
}

/** Where an entry ends, without a comment after it. */
function entryEnd(text: string, { value, end }: Place): number {
  const range = valueRange(value);
  return range === undefined || isEmpty(value) ? afterColon(text, end) : trimmedEnd(text, range);
}

function placeOf(key: unknown, value: unknown): [string, Place] {
  const keyRange = valueRange(key);
  const end = valueRange(value)?.[1] ?? keyRange?.[1] ?? 0;
  return [
    keyText(key),
    { key: keyText(key), keyStart: keyRange?.[0] ?? 0, value, end: isEmpty(value) ? (keyRange?.[1] ?? end) : end },
  ];
}

function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function blockText(entries: readonly NewEntry[], indent: string): string {
  const lines = entries.flatMap(({ line, block }) => (block ?? line).split('\n'));
  return lines.map((line) => `\n${indent}${line}`).join('');
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** End of the line that holds `at`, before its line break: behind a comment that follows a value. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found === -1 ? text.length : found;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function afterColon(text: string, keyEnd: number): number {
  const colon = text.indexOf(':', keyEnd);
  return colon === -1 ? keyEnd : colon + 1;
}

/** A block value's range runs into the next line; its last character is what counts. */
function trimmedEnd(text: string, range: Range): number {
  return range[0] + text.slice(range[0], range[1]).trimEnd().length;
}
