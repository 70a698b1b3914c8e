// How an output stands among the pinned vectors: as it is, or by its hash when it is very long.
import { createHash } from 'node:crypto';

/** Outputs longer than this are pinned by their hash. */
const LONGEST = 100_000;

/** How the vectors write down an output. */
export function pinned(output: string | null): string | null {
  if (output === null || output.length <= LONGEST) return output;
  return `sha256:${createHash('sha256').update(output, 'utf8').digest('hex')}`;
}

/** The same for what an engine hands back: anything but a text or NULL stays, to be seen as wrong. */
export function asPinned(output: unknown): unknown {
  return typeof output === 'string' ? pinned(output) : output;
}
