// The journal of a review: who decided what, when and why, and which originals were looked at. JSON lines beside the rules file; the rules
// file itself stays the only thing that decides. No data value: a mask is named, its parameters are not repeated.
import { z } from 'zod';

const JOURNAL_ACTIONS = ['accept', 'change', 'keep', 'not personal', 'ask later', 'take back', 'reveal'] as const;

export const JournalEntry = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  by: z.string(),
  action: z.enum(JOURNAL_ACTIONS),
  /** `schema.table.column`, or a pattern of names. */
  where: z.string(),
  /** Name of the mask. */
  mask: z.string().optional(),
  reason: z.string().optional(),
  until: z.string().optional(),
  /** The run whose findings were looked at. */
  run: z.string().optional(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** The entries of a journal, oldest first. Lines that another version wrote, or a crash cut, are counted and left out. */
export function readJournal(text: string): { readonly entries: readonly JournalEntry[]; readonly unread: number } {
  const entries: JournalEntry[] = [];
  let unread = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const parsed = JournalEntry.safeParse(jsonOf(line));
    if (parsed.success) entries.push(parsed.data);
    else unread += 1;
  }
  return { entries, unread };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The journal with more entries; what stands in it stays byte for byte. */
export function appendJournal(text: string, entries: readonly JournalEntry[]): string {
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return start + entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

/** Where the journal of a rules file stands: `shop.review.jsonl` beside `shop.yaml`. */
export function journalPath(rulesPath: string): string {
  return `${rulesPath.replace(/\.ya?ml$/, '')}.review.jsonl`;
}
