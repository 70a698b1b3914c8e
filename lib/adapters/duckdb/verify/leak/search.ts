// Searches texts and streams for needles. Hits are counted per column that a value belongs to; the value itself is never kept.
import { StringDecoder } from 'node:string_decoder';
import { hexForms, undoubledForms, unescapedForms } from '../../../../core/verify/leaves.ts';
import type { Needles } from './needles.ts';

/** How often values of one masked column stand in a text. */
export interface LeakHit {
  /** `schema.table.column` that the values belong to. */
  readonly column: string;
  readonly strong: boolean;
  readonly hits: number;
  /** How many of the hits are e-mail addresses. */
  readonly mails: number;
}

/** Does an e-mail address begin here? */
export function isMailAt(text: string, start: number): boolean {
  return /^[^\s@]{1,64}@/.test(text.slice(start, start + 65));
}

/** What is counted for each owner of values. */
const STRONG = 0;
const WEAK = 1;
const MAILS = 2;
const KINDS = 3;
/** By owner and kind. */
type Counts = Map<number, number>;

/** Counts hits by column and strength over any number of texts. */
export class HitCounter {
  readonly #needles: Needles;
  readonly #counts: Counts = new Map();
  constructor(needles: Needles) {
    this.#needles = needles;
  }

  /** Searches a text as it is, and what its escapes and hex runs say. */
  read(text: string): void {
    this.#search(text, this.#counts);
    this.#searchHidden(text, text);
  }

  /** SQL, or a text that quotes some: quotes inside its constants may be doubled. */
  readSql(text: string): void {
    this.#search(text, this.#counts);
    this.#searchHidden(text, text, undoubledForms(text));
  }

  /** The same for whole lines of a snapshot, where a value never spans lines: only lines with escapes have another form. */
  readLines(text: string): void {
    this.#search(text, this.#counts);
    this.#searchHidden(text, escapedLines(text));
  }

  /** Other readings of the same text say again what stands there as it is: only what they show more is counted. */
  #searchHidden(text: string, escaped: string, undoubled: readonly string[] = []): void {
    for (const form of hexForms(text)) this.#search(form, this.#counts);
    const readings = [...unescapedForms(escaped), ...undoubled].map((form) => this.#search(form, new Map()));
    const found = new Set(readings.flatMap((counts) => [...counts.keys()]));
    if (found.size === 0) return;
    const plain = this.#search(escaped, new Map());
    for (const key of found) {
      const more = Math.max(...readings.map((counts) => counts.get(key) ?? 0)) - (plain.get(key) ?? 0);
      if (more > 0) this.#counts.set(key, (this.#counts.get(key) ?? 0) + more);
    }
  }

  #search(text: string, counts: Counts): Counts {
    const count = (key: number): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
    this.#needles.index.search(text, ({ owner, strong }, start) => {
      if (strong && isMailAt(text, start)) count(owner * KINDS + MAILS);
      count(owner * KINDS + (strong ? STRONG : WEAK));
    });
    return counts;
  }

  hits(): LeakHit[] {
    const of = (owner: number, kind: number): number | undefined => this.#counts.get(owner * KINDS + kind);
    return this.#needles.sources.flatMap(({ key }, owner) => [
      ...hit(key, true, of(owner, STRONG), of(owner, MAILS)),
      ...hit(key, false, of(owner, WEAK)),
    ]);
  }
}

/** Lines that hold a backslash other than that of COPY's NULL. */
export function escapedLines(text: string): string {
  const lines: string[] = [];
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    const behind = text.charCodeAt(at + 2);
    if (text[at + 1] === 'N' && (behind === TAB || behind === NEWLINE || Number.isNaN(behind))) {
      at += 2;
      continue;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, end));
    at = end;
  }
  return lines.join('\n');
}

const TAB = 9;
const NEWLINE = 10;

function hit(column: string, strong: boolean, hits: number | undefined, mails = 0): LeakHit[] {
  return hits === undefined ? [] : [{ column, strong, hits, mails }];
}

/** Searches one text: a statement of the schema, a report, a log. */
export function searchText(needles: Needles, text: string): LeakHit[] {
  const counter = new HitCounter(needles);
  counter.readSql(text);
  return counter.hits();
}

export interface StreamSearch {
  readonly bytes: number;
  readonly hits: readonly LeakHit[];
}

/** Longest piece searched at once; longer lines are cut with an overlap longer than any value. */
const PIECE = 1 << 20;
const OVERLAP = 4200;
/** Hex digits of the longest value in UTF-8. */
const HEX_OVERLAP = OVERLAP * 8;

const HEX = /[0-9a-f]/i;

/** The end of a long line, which is searched again with what follows. Inside a run of hex it says again that it is one, at a whole byte. */
function overlap(text: string): string {
  let start = text.length;
  while (start > 0 && HEX.test(text.charAt(start - 1))) start -= 1;
  const digits = text.slice(start);
  if (digits.length < OVERLAP - 2 || !/(\\x|x'|0x)$/i.test(text.slice(Math.max(0, start - 2), start)))
    return text.slice(-OVERLAP);
  const from = Math.max(0, digits.length - HEX_OVERLAP);
  return `\\x${digits.slice(from - (from % 2))}`;
}

/**
 * Searches an uncompressed stream (an SQL dump, a log) line by line in bounded memory; escapes of COPY, of MySQL and of JSON are undone.
 * Strong hits are leaks: kept data that may hold weak values by custom is part of a dump too.
 */
export async function searchStream(
  needles: Needles,
  stream: AsyncIterable<Uint8Array | string>,
): Promise<StreamSearch> {
  const counter = new HitCounter(needles);
  const decoder = new StringDecoder('utf8');
  let bytes = 0;
  let held = '';
  for await (const chunk of stream) {
    bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
    held +=
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    const end = held.lastIndexOf('\n');
    if (end >= 0) {
      counter.readLines(held.slice(0, end));
      held = held.slice(end + 1);
    }
    if (held.length > PIECE) {
      counter.read(held);
      held = overlap(held);
    }
  }
  counter.read(held + decoder.end());
  return { bytes, hits: counter.hits() };
}
