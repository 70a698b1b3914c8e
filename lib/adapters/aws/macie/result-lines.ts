// The lines of one discovery results file (gzip JSON Lines), as a stream: a line that cannot be read is told, not skipped.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { UNREADABLE } from '../../../core/findings/macie/read.ts';

/** A record holds up to 1,000 locations per detection: some megabytes at most. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

export interface ResultLine {
  /** From 1. */
  readonly line: number;
  /** The parsed record, or `UNREADABLE`. */
  readonly value: unknown;
}

/**
 * Calls `onLine` for every line that is not blank. What follows a damaged part of the file is lost: that is told as one more
 * unreadable line.
 * @throws the file system's own error when the file cannot be opened
 */
export async function readResultLines(path: string, onLine: (line: ResultLine) => void): Promise<void> {
  const lines = new Lines(onLine);
  if (!path.endsWith('.gz')) {
    if (!(await isWhole(() => lines.take(createReadStream(path))))) onLine({ line: lines.told + 1, value: UNREADABLE });
    return;
  }
  const gunzip = createGunzip();
  if (await unpack(path, gunzip, Number.POSITIVE_INFINITY, lines)) return;
  // zlib keeps nothing of the piece in which it fails: once more from there, byte by byte, gives every line before the damage.
  await unpack(path, createGunzip(), gunzip.bytesWritten, lines);
  onLine({ line: lines.told + 1, value: UNREADABLE });
}

function unpack(path: string, gunzip: Gunzip, bytewiseFrom: number, lines: Lines): Promise<boolean> {
  return isWhole(() =>
    pipeline(pieces(path, bytewiseFrom), gunzip, (chunks: AsyncIterable<Buffer>) => lines.take(chunks)),
  );
}

/** false: the file is damaged. */
async function isWhole(read: () => Promise<void>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}

async function* pieces(path: string, bytewiseFrom: number): AsyncGenerator<Buffer> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  let at = 0;
  for await (const chunk of chunks) {
    at += chunk.length;
    if (at <= bytewiseFrom) yield chunk;
    else for (let i = 0; i < chunk.length; i += 1) yield chunk.subarray(i, i + 1);
  }
}

/** Tells every line once, also when a file is read a second time. */
class Lines {
  told = 0;
  readonly #onLine: (line: ResultLine) => void;

  constructor(onLine: (line: ResultLine) => void) {
    this.#onLine = onLine;
  }

  async take(chunks: AsyncIterable<Buffer>): Promise<void> {
    let line = 0;
    let parts: Buffer[] = [];
    let length = 0;
    const finish = (): void => {
      line += 1;
      const bytes = Buffer.concat(parts);
      parts = [];
      length = 0;
      if (line > this.told) this.#tell(line, bytes);
    };
    for await (const chunk of chunks) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        parts.push(chunk.subarray(from, end));
        finish();
        from = end + 1;
      }
      parts.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > LONGEST_LINE) throw new LineTooLong();
    }
    if (length > 0) finish();
  }

  #tell(line: number, bytes: Buffer): void {
    this.told = line;
    const value = parseLine(bytes);
    if (value !== undefined) this.#onLine({ line, value });
  }
}

/** undefined for a blank line. */
function parseLine(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return UNREADABLE;
  }
}

class LineTooLong extends Error {}

/** The file is cut short, is not gzip, goes on with garbage, or is no file of lines. */
function isDamage(error: unknown): boolean {
  if (error instanceof LineTooLong) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}
