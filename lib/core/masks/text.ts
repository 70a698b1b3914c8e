// text: free text becomes pool words of the same length; line breaks stay where they are.
import { z } from 'zod';
import { pool } from '../fakes/pools.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

export const freeText = defineMask({
  name: 'text',
  summary: 'Replaces free text by random words; length and line breaks stay.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true },
  emitsIdentifiers: [],
  capacity: () => 0,
  kernelPools: () => ['word'],
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      // Very short texts may meet themselves: then the next words.
      for (const salt of ['', '\0', '\0\0', '\0\0\0']) {
        const stream = new KeyedStream(derived, value + salt);
        const masked = value.replace(/[^\r\n]+/g, (line) => words(line, stream));
        if (masked !== value) return masked;
      }
      return value.replace(/[^\s]/u, (char) => (char === 'x' ? 's' : 'x'));
    };
  },
  emits: () => {
    const known = pool('word');
    const beginnings = new Set(known.entries.flatMap((entry) => Array.from(entry, (_, at) => entry.slice(0, at + 1))));
    return (candidate) =>
      candidate
        .split(/[\s]+/)
        .every(
          (word) =>
            word === '' ||
            known.has(word) ||
            beginnings.has(word) ||
            (word.endsWith('s') && (word === 's' || beginnings.has(word.slice(0, -1)))) ||
            word === 'x',
        );
  },
});

/** Words of exactly as many characters as `line` (code points), the last one cut. */
function words(line: string, stream: KeyedStream): string {
  const { entries } = pool('word');
  const length = /[\uD800-\uDBFF]/.test(line) ? Array.from(line).length : line.length;
  const parts: string[] = [];
  let size = -1;
  while (size < length) {
    const word = entries[stream.below(entries.length)] ?? 'x';
    parts.push(word);
    size += word.length + 1;
  }
  const cut = parts.join(' ').slice(0, length);
  // A space at the end would be lost in char(n) and looks like a mistake.
  return cut.endsWith(' ') ? `${cut.slice(0, -1)}s` : cut;
}
