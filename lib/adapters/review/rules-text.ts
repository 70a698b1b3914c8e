// The rules file of a review and its journal, where they stand: files on this disk, or objects in a rules bucket. A text is written only
// while it is still the one that was read.
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { EnvironmentError } from '../../core/errors.ts';
import { appendJournal, type JournalEntry, journalPath } from '../../core/review/journal.ts';
import { rulesSha256 } from '../../core/rules/approval.ts';
import type { ObjectStore } from '../../ports/object-store.ts';
import { fileError } from '../files/errors.ts';
import { localRunStore } from '../local/run-store.ts';

export interface ReadText {
  readonly text: string;
  /** Opaque; names exactly this text. */
  readonly version: string;
}

export interface RulesText {
  /** For people. */
  readonly name: string;
  /** Undefined where there is no file yet. */
  readonly read: () => Promise<ReadText | undefined>;
  /** @param before the version that was read, undefined for none @returns undefined when it is another one by now: nothing was written */
  readonly write: (text: string, before: string | undefined) => Promise<ReadText | undefined>;
  readonly readJournal: () => Promise<string>;
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>;
}

export function localRulesText(path: string): RulesText {
  const store = localRunStore();
  const read = async (): Promise<ReadText | undefined> => {
    const text = await store.readText(path);
    return text === undefined ? undefined : { text, version: rulesSha256(text) };
  };
  const journal = journalPath(path);
  const readJournal = async (): Promise<string> => (await store.readText(journal)) ?? '';
  const near = relative(process.cwd(), path);
  return {
    // As a person who is in this folder would write it.
    name: near.startsWith('..') ? path : near,
    read,
    write: (text, before) =>
      alone(path, async () => {
        if ((await read())?.version !== before) return undefined;
        await store.swap(path, text);
        return { text, version: rulesSha256(text) };
      }),
    readJournal,
    append: (entries) => alone(journal, async () => store.swap(journal, appendJournal(await readJournal(), entries))),
  };
}

/** Two reviews of one file do not write at once. A lock that a killed one left is named, not removed: somebody may be writing. */
async function alone<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const handle = await open(lock, 'wx', 0o600).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')
      throw new EnvironmentError('another review is writing this file', {
        where: lock,
        hint: 'try again; if none is running, remove the lock file',
      });
    throw fileError(error, `write ${path}`) ?? error;
  });
  try {
    return await act();
  } finally {
    await handle.close();
    await rm(lock, { force: true });
  }
}

/** Times that a journal is written anew because somebody else was faster. */
const ATTEMPTS = 5;

/** @param key of the rules file in the bucket */
export function storedRulesText(store: ObjectStore, bucket: string, key: string): RulesText {
  const journal = journalPath(key);
  const versioned = (found: { text: string; etag: string } | undefined): ReadText | undefined =>
    found === undefined ? undefined : { text: found.text, version: found.etag };
  return {
    name: `s3://${bucket}/${key}`,
    read: async () => versioned(await store.readText(key)),
    write: async (text, before) =>
      versioned(await store.writeText(key, text, before === undefined ? 'absent' : { ifMatch: before })),
    readJournal: async () => (await store.readText(journal))?.text ?? '',
    append: async (entries) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const found = await store.readText(journal);
        const text = appendJournal(found?.text ?? '', entries);
        const condition = found === undefined ? 'absent' : { ifMatch: found.etag };
        if ((await store.writeText(journal, text, condition)) !== undefined) return;
      }
      throw new EnvironmentError('the journal of the review could not be written: others write it all the time', {
        where: `s3://${bucket}/${journal}`,
        hint: 'try again',
      });
    },
  };
}
