// What a table's text says beside its structure, and a copy does not get: people's text, paths and keys of the server, other servers.
import { isMark, isWord, nameOf, positions, type Token, without } from './tokens.ts';

/** What was taken out of a table's, a column's or a partition's definition. */
export type Taken = 'comment' | 'directory' | 'connection' | 'tablespace' | 'encryption' | 'secondary engine';

export interface Cleaned {
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<Taken>;
}

interface Option {
  /** Upper case. */
  readonly words: readonly string[];
  /** undefined: nobody needs to know. */
  readonly taken: Taken | undefined;
  /** Of an engine, which prints its own options as names. */
  readonly engine?: true;
}

const OPTIONS: readonly Option[] = [
  { words: ['DATA', 'DIRECTORY'], taken: 'directory' },
  { words: ['INDEX', 'DIRECTORY'], taken: 'directory' },
  { words: ['CONNECTION'], taken: 'connection' },
  // How many rows there ever were; the server counts on from the highest that it holds.
  { words: ['AUTO_INCREMENT'], taken: undefined },
  { words: ['TABLESPACE'], taken: 'tablespace' },
  { words: ['ENCRYPTION'], taken: 'encryption' },
  { words: ['ENCRYPTED'], taken: 'encryption', engine: true },
  { words: ['ENCRYPTION_KEY_ID'], taken: 'encryption', engine: true },
  { words: ['SECONDARY_ENGINE'], taken: 'secondary engine' },
];
const COMMENT: Option = { words: ['COMMENT'], taken: 'comment' };

/** Options behind the closing parenthesis of a table, partitions among them. */
export function cleanOptions(tokens: readonly Token[], comments: 'keep' | 'omit'): Cleaned {
  return clean(tokens, comments === 'omit' ? [...OPTIONS, COMMENT] : OPTIONS);
}

/** A column or a key. */
export function cleanItem(tokens: readonly Token[], comments: 'keep' | 'omit'): Cleaned {
  return clean(tokens, comments === 'omit' ? [COMMENT] : []);
}

function clean(tokens: readonly Token[], options: readonly Option[]): Cleaned {
  const at = positions(tokens);
  const list = at.flatMap((position) => tokens[position] ?? []);
  const out = new Set<number>();
  const taken = new Set<Taken>();
  for (let index = 0; index < list.length; index += 1) {
    const option = options.find((one) => isOption(list, index, one));
    const length = option === undefined ? undefined : lengthOf(list, index, option);
    if (option === undefined || length === undefined) continue;
    if (option.taken !== undefined) taken.add(option.taken);
    for (const position of at.slice(index, index + length)) out.add(position);
    index += length - 1;
  }
  return { tokens: without(tokens, out), taken };
}

function isOption(list: readonly Token[], index: number, { words, engine }: Option): boolean {
  const [token, equals] = [list[index], list[index + 1]];
  if (token?.kind === 'name')
    return engine === true && nameOf(token)?.toUpperCase() === words[0] && isMark(equals, '=');
  return words.every((word, offset) => isWord(list[index + offset], word));
}

/** Of `WORDS = value` or `WORDS value`; undefined for a column's AUTO_INCREMENT, which has no value. */
function lengthOf(list: readonly Token[], index: number, { words, taken }: Option): number | undefined {
  const equals = isMark(list[index + words.length], '=');
  const value = list[index + words.length + (equals ? 1 : 0)];
  if (value === undefined || (!equals && value.kind !== 'string' && taken !== 'tablespace')) return undefined;
  return words.length + (equals ? 2 : 1);
}
