// Searches texts and streams for needles. Hits are counted per column that a value belongs to; the value itself is never kept.
import { StringDecoder } from 'node:string_decoder';
import { decodedForms } from '../../../../core/verify/leaves.ts';
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

/** Counts hits by column and strength over any number of texts. */
export class HitCounter {
  readonly #needles: Needles;
  readonly #strong: number[] = [];
  readonly #weak: number[] = [];
  readonly #mails: number[] = [];
  constructor(needles: Needles) {
    this.#needles = needles;
  }

  /** Searches a text as it is, and what its escapes and hex runs say. */
  read(text: string): void {
    this.#search(text);
    for (const form of decodedForms(text)) this.#search(form);
  }

  /** The same for whole lines of COPY text, where a value never spans lines: only lines with escapes have another form. */
  readLines(text: string): void {
    this.#search(text);
    for (const form of decodedForms(escapedLines(text))) this.#search(form);
  }

  #search(text: string): void {
    this.#needles.index.search(text, ({ owner, strong }, start) => {
      if (strong && isMailAt(text, start)) this.#mails[owner] = (this.#mails[owner] ?? 0) + 1;
      const counts = strong ? this.#strong : this.#weak;
      counts[owner] = (counts[owner] ?? 0) + 1;
    });
  }

  hits(): LeakHit[] {
    return this.#needles.sources.flatMap(({ key }, owner) => [
      ...hit(key, true, this.#strong[owner], this.#mails[owner]),
      ...hit(key, false, this.#weak[owner]),
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

/** Searches one text. */
export function searchText(needles: Needles, text: string): LeakHit[] {
  const counter = new HitCounter(needles);
  counter.read(text);
  return counter.hits();
}

export interface StreamSearch {
  readonly bytes: number;
  readonly hits: readonly LeakHit[];
}

/** Longest piece searched at once; longer lines are cut with an overlap longer than any value. */
const PIECE = 1 << 20;
const OVERLAP = 4200;

/**
 * Searches an uncompressed stream (an SQL dump, a log) line by line in bounded memory; escapes of COPY and JSON are undone.
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
      held = held.slice(-OVERLAP);
    }
  }
  counter.read(held + decoder.end());
  return { bytes, hits: counter.hits() };
}
